using NodaTime;
using TyTal.Calc.Money;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Policies;

/// <summary>The facts of the premium of an insurance period.</summary>
public sealed record PremiumFacts : ValueRecord
{
    /// <summary>Which kind of policy it is.</summary>
    public PolicyKind Kind { get; init; }

    /// <summary>The last day of the period, or of the policy when it ended within the period; of 1.1.2016–31.12.2180.</summary>
    public required LocalDate PeriodEnds { get; init; }

    /// <summary>The premium of the period as revised after it.</summary>
    public required Money<Once> Revised { get; init; }

    /// <summary>What was collected for the period.</summary>
    public required Money<Once> Collected { get; init; }

    /// <summary>The amount below which the insurer's grounds collect and return nothing; null when they name none.</summary>
    public Money<Once>? Smallest { get; init; }

    /// <summary>The policyholder's own claims count in the premium (erikoismaksuperusteinen; § 166(4)).</summary>
    public bool ExperienceRated { get; init; }

    /// <summary>The latest due day that was agreed with an experience-rated policyholder, at most four years after the period; null when none was.</summary>
    public LocalDate? AgreedLimit { get; init; }

    /// <summary>The due day that the insurer set; null for the latest one.</summary>
    public LocalDate? DueOn { get; init; }
}

/// <summary>Which way an adjustment premium goes.</summary>
public enum AdjustmentDirection
{
    /// <summary>Neither way.</summary>
    Nothing,

    /// <summary>The insurer collects it.</summary>
    Collected,

    /// <summary>The insurer returns it.</summary>
    Returned,
}

/// <summary>The adjustment premium of an insurance period (tasoitusvakuutusmaksu; § 169).</summary>
/// <param name="Facts">The facts.</param>
/// <param name="Amount">Revised less collected: positive when collected, negative when returned.</param>
/// <param name="LatestDue">The latest day on which it falls due.</param>
/// <param name="Due">The day on which it falls due: as the insurer set it, or the latest one.</param>
/// <param name="LastDayToImpose">The last day on which a premium of the period can be imposed (§ 173).</param>
/// <param name="WorkSafetyCharge">The part of the revised premium for work safety (§ 233); null for a voluntary policy.</param>
public sealed record PremiumAdjustment(
    PremiumFacts Facts,
    Figure<Money<Once>> Amount,
    Figure<CalendarDay> LatestDue,
    Figure<CalendarDay> Due,
    Figure<CalendarDay> LastDayToImpose,
    Figure<Money<Once>>? WorkSafetyCharge) : ValueRecord
{
    /// <summary>Which way the adjustment premium goes.</summary>
    public AdjustmentDirection Direction => Amount.Value.Cents switch
    {
        > 0 => AdjustmentDirection.Collected,
        < 0 => AdjustmentDirection.Returned,
        _ => AdjustmentDirection.Nothing,
    };

    /// <summary>Every figure with its reasons.</summary>
    public IEnumerable<Figure> Figures() => new Figure?[] { Amount, LatestDue, LastDayToImpose, WorkSafetyCharge }.OfType<Figure>();

    /// <summary>The adjustment premium of a period.</summary>
    /// <param name="facts">The facts.</param>
    /// <exception cref="ArgumentOutOfRangeException">A fact is outside its range; the message names it, its value and the range.</exception>
    /// <exception cref="ArgumentException">A later due day is stated as agreed with a policyholder that is not experience-rated.</exception>
    public static PremiumAdjustment Of(PremiumFacts facts)
    {
        Guard.Defined(Guard.NotNull(facts, nameof(facts)).Kind, "kind");
        PolicyCheck.InTime(facts.PeriodEnds, "periodEnds");
        MoneyGuard.NotNegative(facts.Revised, "revised");
        MoneyGuard.NotNegative(facts.Collected, "collected");
        MoneyGuard.NotNegative(facts.Smallest ?? default, "smallest");
        if (facts is { AgreedLimit: not null, ExperienceRated: false })
        {
            throw Guard.Invalid("agreedLimit", "agreedLimit needs experienceRated: only an experience-rated policyholder can agree on a later due day (§ 169(2)).");
        }

        var revised = new Figure<Money<Once>>(facts.Revised, PolicyFacts.RevisedRule);
        var latest = Premium.LatestDue(
            new Figure<CalendarDay>(new(facts.PeriodEnds), PolicyFacts.PeriodEndsRule),
            facts.AgreedLimit is { } agreed ? new Figure<CalendarDay>(new(agreed), PolicyFacts.AgreedLimitRule) : null);
        var due = facts.DueOn is { } set
            ? new Figure<CalendarDay>(new(Guard.Date(set, facts.PeriodEnds, latest.Value.Day, "dueOn")), PolicyFacts.DueRule)
            : latest;
        return new(
            facts,
            Premium.Adjustment(
                revised,
                new Figure<Money<Once>>(facts.Collected, PolicyFacts.CollectedRule),
                facts.Smallest is { } smallest ? new Figure<Money<Once>>(smallest, PolicyFacts.SmallestRule) : null),
            latest,
            due,
            Premium.LastDayToImpose(due),
            facts.Kind == PolicyKind.Compulsory ? Premium.WorkSafetyCharge(revised) : null);
    }
}
