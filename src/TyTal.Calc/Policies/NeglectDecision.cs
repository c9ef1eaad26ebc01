using NodaTime;
using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Policies;

/// <summary>What becomes of the neglect fee.</summary>
public enum NeglectFeeOutcome
{
    /// <summary>It is imposed (§ 182(1)).</summary>
    Imposed,

    /// <summary>The judged multiple is 0.</summary>
    None,

    /// <summary>It is left out: a natural person, no intent, and it would be unreasonable (§ 182(3)).</summary>
    LeftOut,

    /// <summary>The same act is or was a criminal matter (§ 182(4)).</summary>
    CriminalMatter,
}

/// <summary>The excess of a claim event.</summary>
/// <param name="Event">The claim event.</param>
/// <param name="Excess">What the employer pays; null when the event was not during the neglect.</param>
public sealed record ExcessDecision(UninsuredEvent Event, Figure<Money<Once>>? Excess) : ValueRecord;

/// <summary>What an employer pays for neglecting to insure, and who decides it.</summary>
/// <param name="Facts">The facts.</param>
/// <param name="Charge">The premium-like charge of the years that count.</param>
/// <param name="Years">The calendar years that count, in order.</param>
/// <param name="YearsTooOld">The neglected calendar years that lie too far back, in order.</param>
/// <param name="Fee">The neglect fee; null when none is imposed.</param>
/// <param name="FeeOutcome">What becomes of the fee.</param>
/// <param name="Excesses">The excess of each claim event, in the order of the facts.</param>
/// <param name="Applied">The provisions that apply to the charge and the fee on the day of the decision (§ 183(3)).</param>
public sealed record NeglectDecision(
    Neglect Facts,
    Figure<Money<Once>> Charge,
    ValueList<int> Years,
    ValueList<int> YearsTooOld,
    Figure<Money<Once>>? Fee,
    NeglectFeeOutcome FeeOutcome,
    ValueList<ExcessDecision> Excesses,
    ValueList<SectionReference> Applied) : ValueRecord
{
    private static readonly Rule MultipleRule = Rule.Given("given.feeMultiple");
    private static readonly Rule PremiumRule = Rule.Given("given.reasonablePremium");
    private static readonly Rule PaidRule = Rule.Given("given.paidForEvent");

    /// <summary>The section that decides about the fee.</summary>
    public SectionReference FeeSection => FeeOutcome switch
    {
        NeglectFeeOutcome.LeftOut => SectionReference.Of(182, 3),
        NeglectFeeOutcome.CriminalMatter => SectionReference.Of(182, 4),
        NeglectFeeOutcome.None => SectionReference.Of(182, 2),
        _ => SectionReference.Of(182, 1),
    };

    /// <summary>The excesses of all events together.</summary>
    public Money<Once> ExcessTotal => new(Excesses.Sum(decision => decision.Excess?.Value.Cents ?? 0));

    /// <summary>Charge, fee and excesses together.</summary>
    public Money<Once> Total => Charge.Value + (Fee?.Value ?? default) + ExcessTotal;

    /// <summary>Every amount with its reasons.</summary>
    public IEnumerable<Figure> Figures() => new Figure?[] { Charge, Fee }.Concat(Excesses.Select(decision => decision.Excess)).OfType<Figure>();

    /// <summary>What an employer pays for neglecting to insure.</summary>
    /// <param name="neglect">The facts.</param>
    /// <param name="parameters">The statutory figures.</param>
    /// <exception cref="ArgumentOutOfRangeException">A fact is outside its range; the message names it, its value and the range.</exception>
    /// <exception cref="ArgumentException">The premium of a year that counts is missing, or one is given twice.</exception>
    /// <exception cref="MissingFigureException">The § 184 amount of an event's year is not known.</exception>
    public static NeglectDecision Of(Neglect neglect, StatutoryParameters parameters)
    {
        Guard.NotNull(parameters, nameof(parameters));
        var premiums = NeglectCheck.Check(neglect);
        var last = neglect.To ?? neglect.DecidedOn;
        var all = Enumerable.Range(neglect.From.Year, last.Year - neglect.From.Year + 1).ToList();
        var years = all.Where(year => year >= NeglectRules.FirstYear(neglect.DecidedOn)).ToValueList();
        var charge = NeglectRules.Charge(years.Select(year => new Figure<Money<Once>>(premiums[year], PremiumRule)).ToValueList());
        var outcome = OutcomeOf(neglect);
        return new(
            neglect,
            charge,
            years,
            all.Where(year => year < NeglectRules.FirstYear(neglect.DecidedOn)).ToValueList(),
            outcome == NeglectFeeOutcome.Imposed ? NeglectRules.Fee(charge, new Figure<Multiple>(new(neglect.FeeMultiple), MultipleRule)) : null,
            outcome,
            neglect.Events.Select(happened => ExcessOf(happened, neglect, parameters)).ToValueList(),
            NeglectRules.AppliedToCharges.On(neglect.DecidedOn).Rule);
    }

    /// <summary>§ 182(4) bars the fee; § 182(3) leaves it out where its three conditions are judged to be met (READING feeLeftOut).</summary>
    private static NeglectFeeOutcome OutcomeOf(Neglect neglect) => neglect switch
    {
        { CriminalMatter: true } => NeglectFeeOutcome.CriminalMatter,
        { NaturalPerson: true, Intentional: false, Unreasonable: true } => NeglectFeeOutcome.LeftOut,
        { FeeMultiple: 0m } => NeglectFeeOutcome.None,
        _ => NeglectFeeOutcome.Imposed,
    };

    private static ExcessDecision ExcessOf(UninsuredEvent happened, Neglect neglect, StatutoryParameters parameters) => new(
        happened,
        happened.ClaimDate >= neglect.From && !(happened.ClaimDate > neglect.To)
            ? NeglectRules.Excess(new Figure<Money<Once>>(happened.Paid, PaidRule), happened.ClaimDate, parameters)
            : null);
}

/// <summary>Refuses facts of a neglect that contradict each other.</summary>
internal static class NeglectCheck
{
    /// <summary>Checks the facts.</summary>
    /// <returns>The premiums by year.</returns>
    internal static Dictionary<int, Money<Once>> Check(Neglect neglect)
    {
        Guard.InTimeOfAct(Guard.NotNull(neglect, nameof(neglect)).From, "from");
        Guard.Date(neglect.DecidedOn, neglect.From, Guard.LastDay, "decidedOn");
        var last = Guard.Date(neglect.To ?? neglect.DecidedOn, neglect.From, neglect.DecidedOn, "to");
        NeglectRules.CheckedMultiple(neglect.FeeMultiple);
        Guard.NoNulls(neglect.Events, "events");
        for (var i = 0; i < neglect.Events.Count; i++)
        {
            Guard.InTimeOfAct(neglect.Events[i].ClaimDate, FormattableString.Invariant($"events[{i}].claimDate"));
            MoneyGuard.NotNegative(neglect.Events[i].Paid, FormattableString.Invariant($"events[{i}].paid"));
        }

        return Premiums(neglect, last);
    }

    private static Dictionary<int, Money<Once>> Premiums(Neglect neglect, LocalDate last)
    {
        Guard.NoNulls(neglect.Premiums, "premiums");
        var premiums = new Dictionary<int, Money<Once>>();
        for (var i = 0; i < neglect.Premiums.Count; i++)
        {
            var year = Guard.Range(neglect.Premiums[i].Year, neglect.From.Year, last.Year, FormattableString.Invariant($"premiums[{i}].year"));
            if (premiums.ContainsKey(year))
            {
                throw Guard.Invalid("premiums", FormattableString.Invariant($"premiums[{i}].year is {year}, which an earlier one is, too."));
            }

            premiums.Add(year, MoneyGuard.NotNegative(neglect.Premiums[i].Premium, FormattableString.Invariant($"premiums[{i}].premium")));
        }

        for (var year = Math.Max(neglect.From.Year, NeglectRules.FirstYear(neglect.DecidedOn)); year <= last.Year; year++)
        {
            if (!premiums.ContainsKey(year))
            {
                throw Guard.Invalid("premiums", FormattableString.Invariant($"premiums has no {year}: every year of neglect that counts needs its premium."));
            }
        }

        return premiums;
    }
}
