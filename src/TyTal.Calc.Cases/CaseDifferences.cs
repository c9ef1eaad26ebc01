using TyTal.Calc.Cases.Kinds;
using TyTal.Calc.Parameters;
using TyTal.Calc.Timelines;

namespace TyTal.Calc.Cases;

/// <summary>Reads the facts of cases of the kind "claimDifference" as values of the library.</summary>
public static class CaseDifferences
{
    /// <summary>The claim of a case before and after its correction, and the dated figures with those that the case supplies.</summary>
    /// <param name="worked">A case of the kind "claimDifference".</param>
    /// <exception cref="CaseFormatException">The case does not follow the format, or is of another kind.</exception>
    public static (Claim Before, Claim After, StatutoryParameters Parameters) Read(WorkedCase worked)
    {
        ArgumentNullException.ThrowIfNull(worked);
        var parts = worked.PartsOf("claimDifference");
        var (before, after) = (ClaimReader.Read(parts.Facts.Object("before")), ClaimReader.Read(parts.Facts.Object("after")));
        parts.Facts.NoOthers();
        return (before, after, parts.Parameters);
    }
}
