using NodaTime;
using TyTal.Calc.Benefits.Rehabilitation;
using TyTal.Calc.Law;

namespace TyTal.Calc.Benefits;

/// <summary>What the insurer is liable for, as far as it limits the time.</summary>
public enum Liability
{
    /// <summary>An accident or an occupational disease: no limit in time.</summary>
    Unlimited,

    /// <summary>A work-motion strain (työliikekipeytyminen; § 33).</summary>
    WorkMotionStrain,

    /// <summary>A worsening of another injury or disease by an accident (olennainen paheneminen; § 19).</summary>
    Worsening,
}

/// <summary>How long an insurer is liable at most (§§ 19(2), 33).</summary>
public static class LiabilityTime
{
    private const int WeeksOfStrain = 6;
    private const int MonthsOfWorsening = 6;

    private static readonly SectionReference OfStrain = SectionReference.Of(33);
    private static readonly SectionReference OfWorsening = SectionReference.Of(19, 2);
    private static readonly SectionReference OfCausation = SectionReference.Of(16);

    /// <summary>The section that ends the liability; § 16, the medical causation, where nothing limits the time.</summary>
    /// <param name="liability">What the insurer is liable for.</param>
    public static SectionReference SectionOf(Liability liability) => liability switch
    {
        Liability.WorkMotionStrain => OfStrain,
        Liability.Worsening => OfWorsening,
        _ => OfCausation,
    };

    /// <summary>The last day of liability, or null when there is no limit. READING <see cref="Readings.EndOfLiability"/>: the claim date is the first day of the time.</summary>
    /// <param name="liability">What the insurer is liable for.</param>
    /// <param name="claimDate">The claim date: the day of the strain, or of the accident.</param>
    /// <remarks>Six weeks of a work-motion strain (§ 33), six months of a worsening (§ 19(2)). A worsening may be compensated for longer when treatment or waiting for it
    /// delayed the recovery: a judgement. Liability for a strain ends earlier when it has healed. The same last day ends costs and supplements, whose claims state their own days.
    /// The share of causation of § 19(1) is judged in the degree of incapacity and in the costs.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The liability is none of the enumeration.</exception>
    public static LocalDate? LastDay(Liability liability, LocalDate claimDate) => Guard.Defined(liability) switch
    {
        Liability.WorkMotionStrain => claimDate.PlusWeeks(WeeksOfStrain).PlusDays(-1),
        Liability.Worsening => MonthLength.LastDay(claimDate, MonthsOfWorsening),
        _ => null,
    };
}
