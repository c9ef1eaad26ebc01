using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Benefits.Costs;

/// <summary>Interpretation services after a severe impairment of sight, hearing or speech (tulkkauspalvelut; § 96), at most what Kela arranges.</summary>
public static class Interpretation
{
    private const decimal MostHours = 8_784m;

    private static readonly Rule HoursRule = Rule.Given("given.interpretationHours");
    private static readonly Rule KelaHoursRule = Rule.Given("given.kelaHours");

    /// <summary>§ 96: within what Kela arranges.</summary>
    public static Rule Rule { get; } = new("interpretation", SectionReference.Of(96));

    /// <summary>§ 96: the part that Kela would arrange.</summary>
    public static Rule PartRule { get; } = new("interpretation.part", SectionReference.Of(96), Rounding.Cent, Readings.InterpretationByHours);

    /// <summary>What is compensated of a year's interpretation.</summary>
    /// <param name="cost">What the hours cost.</param>
    /// <param name="hours">The hours of the year, over 0.</param>
    /// <param name="kelaHours">The hours of the year that Kela arranges under act 133/2010.</param>
    /// <param name="severelyImpaired">Whether sight, hearing or speech is severely impaired by the claim event, judged.</param>
    /// <exception cref="ArgumentOutOfRangeException">A fact is outside its range.</exception>
    public static CostDecision Decide(Money<Once> cost, decimal hours, decimal kelaHours, bool severelyImpaired)
    {
        var given = CostFigure.Cost(cost);
        var used = new Figure<Hours>(new(Guard.Decimals(Guard.Range(hours, 0.01m, MostHours), 2)), HoursRule);
        var arranged = new Figure<Hours>(new(Guard.Decimals(Guard.Range(kelaHours, 0m, MostHours), 2)), KelaHoursRule);
        return (severelyImpaired, hours <= kelaHours) switch
        {
            (false, _) => CostDecision.Refuse(CostReason.NotSeverelyInjured, SectionReference.Of(96)),
            (_, true) => CostDecision.Pay(CostReason.ConditionsMet, new(given.Value, Rule, given, used, arranged)),
            _ => CostDecision.Pay(CostReason.ConditionsMet, new(Part(given.Value, hours, kelaHours), PartRule, given, used, arranged)),
        };
    }

    /// <summary>By integers of hundredths of an hour, so that the quotient is exact before it is rounded.</summary>
    private static Money<Once> Part(Money<Once> cost, decimal hours, decimal kelaHours) =>
        Round.ToCent<Once>(cost.Cents * (long)(kelaHours * 100m), (long)(hours * 100m));
}
