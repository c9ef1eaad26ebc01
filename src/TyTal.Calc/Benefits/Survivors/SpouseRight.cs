using NodaTime;
using TyTal.Calc.Calendar;

namespace TyTal.Calc.Benefits.Survivors;

/// <summary>Which spouse or cohabitant has a right to the spouse's pension (§§ 100, 102).</summary>
public static class SpouseRight
{
    private const int YearsOfLaterUnion = 3;

    /// <summary>Why a spouse or cohabitant has no right; null when there is one.</summary>
    /// <param name="spouses">Everyone who was married to the deceased or lived with the deceased like a spouse: at most one of each.</param>
    /// <param name="position">The one asked about, by its place in the list from 0.</param>
    /// <param name="claimDate">The claim date.</param>
    /// <param name="deathDate">The day of the death.</param>
    public static SurvivorsRefusalReason? Refusal(ValueList<Spouse> spouses, int position, LocalDate claimDate, LocalDate deathDate)
    {
        Guard.NoNulls(spouses, nameof(spouses));
        var own = OwnRefusal(spouses[position], claimDate, deathDate);
        if (own is not null)
        {
            return own;
        }

        return spouses[position].Union == Union.Cohabitation
            ? (Find(spouses, Union.Marriage) is { DivorcePending: false } ? SurvivorsRefusalReason.DeceasedWasMarried : null)
            : (spouses[position].DivorcePending && Find(spouses, Union.Cohabitation) is { } other && OwnRefusal(other, claimDate, deathDate) is null
                ? SurvivorsRefusalReason.CohabitantInPlace
                : null);
    }

    /// <summary>Whether a union begun after the claim date gives the right: a child was born of it, or it lasted three years (§ 102(1) and (2)).</summary>
    /// <param name="since">The first day of the union.</param>
    /// <param name="commonChild">Whether a child was born of it.</param>
    /// <param name="claimDate">The claim date.</param>
    /// <param name="deathDate">The day of the death.</param>
    public static bool LongEnough(LocalDate since, bool commonChild, LocalDate claimDate, LocalDate deathDate) =>
        since <= claimDate || commonChild || Days.Anniversary(since, YearsOfLaterUnion) <= deathDate;

    private static SurvivorsRefusalReason? OwnRefusal(Spouse spouse, LocalDate claimDate, LocalDate deathDate)
    {
        if (spouse.Union == Union.Cohabitation && !spouse.CommonChild && !spouse.MaintenanceContract)
        {
            return SurvivorsRefusalReason.NoChildOrContract;
        }

        return spouse.Since is { } since && !LongEnough(since, spouse.CommonChild, claimDate, deathDate) ? SurvivorsRefusalReason.UnionUnderThreeYears : null;
    }

    private static Spouse? Find(ValueList<Spouse> spouses, Union union)
    {
        foreach (var spouse in spouses)
        {
            if (spouse.Union == union)
            {
                return spouse;
            }
        }

        return null;
    }
}
