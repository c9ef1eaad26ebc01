using TyTal.Calc.Cases.Kinds;
using TyTal.Calc.Parameters;
using TyTal.Calc.Timelines;

namespace TyTal.Calc.Cases;

/// <summary>Reads the facts of cases of the kind "family" as values of the library.</summary>
public static class CaseFamilies
{
    /// <summary>The family of a case and the dated figures with those that the case supplies.</summary>
    /// <param name="worked">A case of the kind "family".</param>
    /// <exception cref="CaseFormatException">The case does not follow the format, or is of another kind.</exception>
    public static (Family Family, StatutoryParameters Parameters) Read(WorkedCase worked)
    {
        ArgumentNullException.ThrowIfNull(worked);
        var parts = worked.PartsOf("family");
        return (FamilyReader.Read(parts.Facts), parts.Parameters);
    }
}
