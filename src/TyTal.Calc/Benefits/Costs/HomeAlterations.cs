using NodaTime;
using TyTal.Calc.Calendar;
using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Benefits.Costs;

/// <summary>Alterations of the permanent dwelling, and aids and equipment that belong to it.</summary>
/// <param name="On">The day on which they are done, from 1.1.2016.</param>
/// <param name="Cost">What they cost.</param>
/// <param name="Reasonable">What of it is necessary and reasonable, judged.</param>
public sealed record HomeAlteration(LocalDate On, Money<Once> Cost, Money<Once> Reasonable) : ValueRecord
{
    /// <summary>Whether the person is severely injured, judged.</summary>
    public bool SeverelyInjured { get; init; } = true;

    /// <summary>Whether the person necessarily needs them for ordinary daily activities, judged.</summary>
    public bool Necessary { get; init; } = true;

    /// <summary>Whether it is the permanent dwelling.</summary>
    public bool PermanentHome { get; init; } = true;

    /// <summary>Whether the person's care can be secured at home.</summary>
    public bool CareAtHomeIsEnough { get; init; } = true;

    /// <summary>The day of the last compensated alterations; null when there were none.</summary>
    public LocalDate? Previous { get; init; }

    /// <summary>Whether there are particularly weighty reasons for earlier alterations.</summary>
    public bool WeightyReasons { get; init; }
}

/// <summary>Home alterations (asunnonmuutostyöt; § 95): once in five years at most.</summary>
public static class HomeAlterations
{
    private const int YearsBetween = 5;

    /// <summary>§ 95: the costs, at most what is necessary and reasonable.</summary>
    public static Rule Rule { get; } = new("homeAlterations", SectionReference.Of(95));

    /// <summary>The first day on which alterations are compensated again: the fifth anniversary of the last ones (READING).</summary>
    /// <param name="previous">The day of the last compensated alterations.</param>
    public static LocalDate AgainFrom(LocalDate previous) => Days.Anniversary(previous, YearsBetween);

    /// <summary>What is compensated of alterations.</summary>
    /// <param name="alteration">The alterations.</param>
    /// <exception cref="ArgumentOutOfRangeException">A fact is outside its range.</exception>
    public static CostDecision Decide(HomeAlteration alteration)
    {
        Guard.InTimeOfAct(Guard.NotNull(alteration, nameof(alteration)).On, "on");
        var cost = CostFigure.Cost(alteration.Cost);
        var reasonable = CostFigure.Reasonable(alteration.Reasonable, "reasonable");
        if (alteration.Previous is { } previous)
        {
            Guard.Date(previous, Guard.FirstDay, alteration.On, nameof(previous));
        }

        return Refusal(alteration) is { } reason
            ? CostDecision.Refuse(reason, SectionReference.Of(95))
            : CostDecision.Pay(CostReason.ConditionsMet, CostFigure.AtMost(cost, reasonable, Rule));
    }

    private static CostReason? Refusal(HomeAlteration alteration) => alteration switch
    {
        { SeverelyInjured: false } => CostReason.NotSeverelyInjured,
        { PermanentHome: false } => CostReason.NotPermanentHome,
        { Necessary: false } => CostReason.NotNecessary,
        { CareAtHomeIsEnough: false } => CostReason.OutpatientCareNotEnough,
        { Previous: { } previous, WeightyReasons: false } when alteration.On < AgainFrom(previous) => CostReason.UnderFiveYears,
        _ => null,
    };
}
