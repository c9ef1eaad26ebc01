using System.Text.Json.Nodes;
using TyTal.Calc.Earnings;
using TyTal.Calc.Explanations;
using TyTal.Calc.Parameters;

namespace TyTal.Calc.Cases.Kinds;

/// <summary>The kind "annualEarnings": the earnings before the claim date to the annual earnings (§§ 71–79), and those of accidents in rehabilitation (§§ 91, 278).</summary>
internal static class AnnualEarningsKind
{
    internal static CaseResult Compute(JsonFacts facts, StatutoryParameters parameters)
    {
        if (facts.Has("rehabilitation") || facts.Has("pensionRehabilitation"))
        {
            return Result(AnnualEarningsReader.OfRehabilitation(facts, parameters), default);
        }

        var read = AnnualEarningsReader.Read(facts);
        return Result(AnnualEarnings.Of(read, parameters), read.LookBack);
    }

    private static CaseResult Result(AnnualEarnings earnings, ValueList<EmploymentEarnings> employments)
    {
        var fields = new JsonObject
        {
            ["annualEarnings"] = earnings.Decided.Amount,
            ["beforeMinimum"] = earnings.BeforeMinimum.Amount,
            ["current"] = earnings.Current?.Amount,
            ["floorApplied"] = earnings.FloorApplied,
            ["employments"] = new JsonArray([.. employments.Select(Employment)]),
            ["paths"] = new JsonArray([.. earnings.Paths.Select(Path)]),
            ["suppliedFigures"] = CaseResult.Names(earnings.SuppliedFigures()),
        };
        if (earnings.MeanOfYears is { } meanOfYears)
        {
            fields["meanOfYears"] = meanOfYears.Amount;
        }

        if (earnings.Mean is { } mean)
        {
            fields["mean"] = mean.Amount;
        }

        return new(fields, language => AnnualEarningsExplanation.Of(earnings, language));
    }

    private static JsonObject Employment(EmploymentEarnings employment) => new()
    {
        ["from"] = Dates.Text(employment.Window.Start),
        ["to"] = Dates.Text(employment.Window.End),
        ["days"] = (decimal)LookBackWindow.Days(employment.Window).Count,
        ["unpaidDays"] = (decimal)employment.UnpaidDays,
        ["earnings"] = employment.Earnings.Amount,
    };

    private static JsonObject Path(EarningsPath path) => new()
    {
        ["path"] = ClaimReader.Name(path.Kind),
        ["section"] = path.Section.ToString(),
        ["outcome"] = ClaimReader.Name(path.Outcome),
    };
}
