using TyTal.Calc.Cases.Kinds;
using TyTal.Calc.Parameters;
using TyTal.Calc.Timelines;

namespace TyTal.Calc.Cases;

/// <summary>Reads the facts of cases of the kind "claim" as values of the library.</summary>
public static class CaseClaims
{
    /// <summary>The claim of a case and the dated figures with those that the case supplies.</summary>
    /// <param name="worked">A case of the kind "claim".</param>
    /// <exception cref="CaseFormatException">The case does not follow the format, or is of another kind.</exception>
    public static (Claim Claim, StatutoryParameters Parameters) Read(WorkedCase worked)
    {
        ArgumentNullException.ThrowIfNull(worked);
        var parts = worked.PartsOf("claim");
        return (ClaimReader.Read(parts.Facts), parts.Parameters);
    }
}
