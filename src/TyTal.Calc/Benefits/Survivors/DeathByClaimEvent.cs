using NodaTime;
using TyTal.Calc.Calendar;

namespace TyTal.Calc.Benefits.Survivors;

/// <summary>What is known of why the injured person died; a human judgement, and so an input.</summary>
public enum CauseOfDeath
{
    /// <summary>The claim event (§ 99(1)).</summary>
    ClaimEvent,

    /// <summary>It is not shown what caused the death.</summary>
    NotShown,

    /// <summary>Probably the injury or disease had no essential effect on the death (§ 99(3)).</summary>
    ProbablyOther,
}

/// <summary>Whether a death, or a disappearance, gives survivors a right (§ 99).</summary>
public static class DeathByClaimEvent
{
    /// <summary>The category from which the death counts as a consequence of the claim event unless the contrary is probable (§ 99(3)).</summary>
    public const int CategoryOfPresumption = 18;

    private const int MonthsOfYear = 12;

    /// <summary>Whether the death counts as a consequence of the claim event (§ 99(1) and (3)).</summary>
    /// <param name="cause">What is known of the cause.</param>
    /// <param name="disabilityCategory">The disability category (haittaluokka) of the deceased, 0 to 20; 0 when there was none.</param>
    /// <exception cref="ArgumentOutOfRangeException">The category is outside 0 to 20.</exception>
    public static bool IsCovered(CauseOfDeath cause, int disabilityCategory)
    {
        Guard.Range(disabilityCategory, 0, 20);
        return Guard.Defined(cause) == CauseOfDeath.ClaimEvent || (cause == CauseOfDeath.NotShown && disabilityCategory >= CategoryOfPresumption);
    }

    /// <summary>The last day of the pension after a missing person: a year from the day after the disappearance (§ 99(2)). One that begins on 29 February ends with the last day of February, as act 150/1930, § 3, counts.</summary>
    /// <param name="disappeared">The day of the disappearance.</param>
    public static LocalDate LastDayOfMissing(LocalDate disappeared) => Days.LastOfMonths(disappeared.PlusDays(1), MonthsOfYear);
}
