using TyTal.Calc.Cases.Kinds;
using TyTal.Calc.Explanations.Documents;
using TyTal.Calc.Law;

namespace TyTal.Calc.Cases;

/// <summary>Runs cases and explains them.</summary>
public static class CaseRun
{
    /// <summary>The names of the kinds that can be run.</summary>
    public static ValueList<string> Kinds => CaseKind.Built.Select(kind => kind.Name).ToValueList();

    /// <summary>Runs a case and compares the result with what it expects.</summary>
    /// <param name="worked">The case.</param>
    /// <returns>The outcome. An error is compared with the expected one; when none is expected it fails the case, and so do a kind that is not built and an id that an earlier case has.</returns>
    public static CaseOutcome Run(WorkedCase worked)
    {
        ArgumentNullException.ThrowIfNull(worked);
        var mismatches = new List<Mismatch>();
        if (worked.SameIdAs is { } place)
        {
            mismatches.Add(new("id", "a unique id", $"'{worked.Id}' here (case {worked.Position}) and in {place}"));
        }

        try
        {
            var parts = worked.Parts();
            var got = Compute(parts).Fields;
            if (worked.ExpectedError is { } fragment)
            {
                mismatches.Add(new("error", $"an error with '{fragment}'", got.ToJsonString()));
            }
            else
            {
                Expectation.Compare(parts.Expect, got, "", mismatches);
            }
        }
        catch (CaseFormatException error)
        {
            if (worked.ExpectedError is not { } fragment || error.Path.StartsWith("$.expect", StringComparison.Ordinal))
            {
                mismatches.Add(new("error", "a result", error.Message));
            }
            else if (!error.Message.Contains(fragment, StringComparison.OrdinalIgnoreCase))
            {
                mismatches.Add(new("error", $"an error with '{fragment}'", error.Message));
            }
        }

        return new(worked, mismatches.ToValueList());
    }

    /// <summary>The reasons of a case's result.</summary>
    /// <param name="worked">The case.</param>
    /// <param name="language">The language; English unless stated.</param>
    /// <exception cref="CaseFormatException">The case does not follow the format, its kind is not built, or the library refuses the facts.</exception>
    public static Document Explain(WorkedCase worked, Language language = Language.English)
    {
        ArgumentNullException.ThrowIfNull(worked);
        return Compute(worked.Parts()).Explain(language);
    }

    private static CaseResult Compute(CaseParts parts)
    {
        var kind = CaseKind.Of(parts.Kind);
        try
        {
            return kind.Compute(parts.Facts, parts.Parameters);
        }
        catch (OverflowException error)
        {
            throw new CaseFormatException(parts.Facts.Path, "the amounts are too large to compute with", error);
        }
        catch (ArgumentException error)
        {
            throw new CaseFormatException(error.ParamName is { Length: > 0 } name ? parts.Facts.PathOf(name) : parts.Facts.Path, error.Message, error);
        }
    }
}
