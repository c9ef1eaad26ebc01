using System.Text.Json;
using System.Text.Json.Nodes;
using TyTal.Calc.Cases;
using TyTal.Calc.Parameters;
using TyTal.Calc.Reasons;
using TyTal.Calc.Tests.Timelines;
using TyTal.Calc.Timelines;

namespace TyTal.Calc.Soak;

/// <summary>Writes what was made up as a case file, and reads it again.</summary>
internal static class CaseText
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    /// <summary>The figures that a case must supply, so that another program computes with the same.</summary>
    private static readonly Lazy<JsonObject> Supplied = new(() => new(RandomClaims.Parameters.Rows
        .Where(row => row.Status == FigureStatus.Supplied)
        .GroupBy(row => row.Year)
        .Select(year => KeyValuePair.Create<string, JsonNode?>(
            FormattableString.Invariant($"{year.Key}"),
            new JsonObject(year.Select(row => KeyValuePair.Create<string, JsonNode?>(row.Figure.CaseName(), JsonValue.Create(row.Value))))))));

    /// <summary>The case file of a claim; it expects the totals of the literal reference, or a refusal.</summary>
    internal static string Of(Claim claim, string id, decimal[]? totals) => File(Case("claim", id, ClaimFacts.Of(claim), Expect(totals)));

    /// <summary>The case file of a family; it expects the total of the literal reference, or a refusal.</summary>
    internal static string Of(Family family, string id, decimal? total) =>
        File(Case("family", id, FamilyFacts.Of(family), total is null ? Expect(null) : new() { ["totals"] = new JsonObject { ["total"] = total } }));

    /// <summary>The claim that its facts are read as.</summary>
    internal static Claim Read(Claim claim)
    {
        var worked = new JsonObject { ["id"] = "x", ["kind"] = "claim", ["facts"] = ClaimFacts.Of(claim), ["expect"] = new JsonObject() };
        return CaseClaims.Read(CaseFile.Read(worked.ToJsonString())[0]).Claim;
    }

    /// <summary>Runs the case file of a claim.</summary>
    internal static CaseOutcome Run(Claim claim, decimal[]? totals) => CaseRun.Run(CaseFile.Read(Of(claim, "x", totals))[0]);

    /// <summary>Runs the case file of a family.</summary>
    internal static CaseOutcome Run(Family family, decimal? total) => CaseRun.Run(CaseFile.Read(Of(family, "x", total))[0]);

    private static JsonObject Expect(decimal[]? totals) => totals is [var allowance, var rehabilitation, var pension]
        ? new() { ["totals"] = new JsonObject { ["dailyAllowance"] = allowance, ["rehabilitationAllowance"] = rehabilitation, ["pension"] = pension } }
        : new() { ["error"] = " " };

    private static JsonObject Case(string kind, string id, JsonObject facts, JsonObject expect) => new()
    {
        ["id"] = id,
        ["kind"] = kind,
        ["knownThrough"] = RandomClaims.Parameters.Rows.First(row => row.Status == FigureStatus.Supplied).Year - 1,
        ["supplied"] = Supplied.Value.DeepClone(),
        ["facts"] = facts,
        ["expect"] = expect,
    };

    private static string File(JsonObject worked) => new JsonArray(worked).ToJsonString(Indented);
}
