using NodaTime;
using TyTal.Calc.Calendar;
using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Benefits.Costs;

/// <summary>What wears the clothes (§ 52).</summary>
public enum WearingAid
{
    /// <summary>An aid made of soft materials (§ 52(1)).</summary>
    SoftAid,

    /// <summary>A support or bandage on a small area of the trunk (§ 52(1)).</summary>
    SmallSupport,

    /// <summary>Another aid that is apt to wear clothes (§ 52(1)).</summary>
    OtherWearing,

    /// <summary>A double amputation (§ 52(2)).</summary>
    DoubleAmputation,

    /// <summary>A thigh prosthesis (§ 52(2)).</summary>
    ThighProsthesis,

    /// <summary>A lower-leg prosthesis (§ 52(2)).</summary>
    LowerLegProsthesis,

    /// <summary>A long supporting brace of a leg (§ 52(2)).</summary>
    LongLegBrace,

    /// <summary>A supporting vest or corset of hard material for the trunk (§ 52(2)).</summary>
    HardCorset,

    /// <summary>Another aid that by its build, purpose or much use wears clothes as much (§ 52(2)).</summary>
    OtherWearingMuch,
}

/// <summary>Clothing supplement (vaatelisä; § 52): an amount per calendar day.</summary>
public static class ClothingSupplement
{
    private const int MonthsOfUse = 3;

    /// <summary>§ 52(1): the supplement, the amount of the year of payment.</summary>
    public static Rule BasicRule { get; } = new("clothingSupplement.basic", SectionReference.Of(52, 1), Rounding.None, Readings.ThreeMonthsOfUse);

    /// <summary>§ 52(2): the increased supplement, the amount of the year of payment.</summary>
    public static Rule IncreasedRule { get; } = new("clothingSupplement.increased", SectionReference.Of(52, 2), Rounding.None, Readings.SupplementOfPaymentYear);

    /// <summary>Whether the increased supplement belongs to it (§ 52(2)).</summary>
    /// <param name="aid">What wears the clothes.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is not one of the named ones.</exception>
    public static bool IsIncreased(WearingAid aid) => Guard.Defined(aid) >= WearingAid.DoubleAmputation;

    /// <summary>The last day of the shortest use that gives the supplement of § 52(1): three months without a break.</summary>
    /// <param name="from">The first day of use.</param>
    public static LocalDate ShortestUse(LocalDate from) => Days.LastOfMonths(from, MonthsOfUse);

    /// <summary>The supplement of a year, with its reasons.</summary>
    /// <param name="increased">Whether the increased one.</param>
    /// <param name="year">The calendar year of payment, from 2016.</param>
    /// <param name="parameters">The dated figures.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is outside the time of the Act.</exception>
    /// <exception cref="MissingFigureException">The amount of the year is not known.</exception>
    public static Figure<Money<PerDay>> PerDay(bool increased, int year, StatutoryParameters parameters)
    {
        var figure = increased ? StatutoryFigure.ClothingSupplementIncreased : StatutoryFigure.ClothingSupplement;
        var amount = (Figure<Money<PerDay>>)Guard.NotNull(parameters, nameof(parameters)).Get(figure, year);
        return new(amount.Value, increased ? IncreasedRule : BasicRule, amount);
    }
}

/// <summary>The facts of clothing supplement over an interval (§ 52).</summary>
public sealed record ClothingSupplementClaim
{
    /// <summary>The claim date (vahinkopäivä), from 1.1.2016.</summary>
    public required LocalDate ClaimDate { get; init; }

    /// <summary>The first day that is computed, not before the claim date.</summary>
    public required LocalDate From { get; init; }

    /// <summary>The last day that is computed.</summary>
    public required LocalDate To { get; init; }

    /// <summary>What wears the clothes, and when; spells may overlap and may reach over the interval.</summary>
    public ValueList<WearingSpell> Aids { get; init; }

    /// <summary>The claim date and the interval in one line.</summary>
    public override string ToString() => $"clothing supplement of the claim of {Guard.Iso(ClaimDate)}, {Guard.Iso(From)} to {Guard.Iso(To)}";

    /// <summary>The clothing supplement of these facts over the interval: on a day with several aids the larger amount.</summary>
    /// <param name="parameters">The dated figures, e.g. <see cref="StatutoryParameters.Enacted"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">A fact is outside its range; the message names it, its value and the range.</exception>
    /// <exception cref="MissingFigureException">The amount of a year is needed and not known.</exception>
    public SupplementTimeline Timeline(StatutoryParameters parameters)
    {
        Check();
        Guard.NotNull(parameters, nameof(parameters));
        var increased = Intervals.Merge(Spells(increased: true));
        var basic = Intervals.Merge(Spells(increased: false)).Where(use => use.End >= ClothingSupplement.ShortestUse(use.Start)).ToValueList();
        var changes = increased.Concat(basic).SelectMany(use => new[] { use.Start, use.End.PlusDays(1) });
        return SupplementDays.Build(From, To, changes, day => (In(increased, day), In(basic, day)) switch
        {
            (true, _) => new(ClothingSupplement.PerDay(increased: true, day.Year, parameters)),
            (_, true) => new(ClothingSupplement.PerDay(increased: false, day.Year, parameters)),
            _ => new(null, CostReason.NoWearOfClothes, SectionReference.Of(52)),
        });
    }

    private static bool In(ValueList<DateInterval> uses, LocalDate day) => uses.Any(use => use.Contains(day));

    private IEnumerable<DateInterval> Spells(bool increased) => Aids
        .Where(spell => ClothingSupplement.IsIncreased(spell.Aid) == increased)
        .Select(spell => new DateInterval(spell.From, spell.To ?? Guard.LastDay));

    private void Check()
    {
        Guard.InTimeOfAct(ClaimDate, "claimDate");
        Guard.Date(From, ClaimDate, Guard.LastDay, "from");
        Guard.Date(To, From, Guard.LastDay, "to");
        Guard.NoNulls(Aids, "aids");
        for (var i = 0; i < Aids.Count; i++)
        {
            Guard.Defined(Aids[i].Aid, $"aids[{i}].aid");
            Guard.Date(Aids[i].From, ClaimDate, Guard.LastDay, $"aids[{i}].from");
            if (Aids[i].To is { } to)
            {
                Guard.Date(to, Aids[i].From, Guard.LastDay, $"aids[{i}].to");
            }
        }
    }
}

/// <summary>Something that wears the clothes, and when.</summary>
/// <param name="Aid">What it is.</param>
/// <param name="From">The first day of use.</param>
/// <param name="To">The last day of use; null while it goes on.</param>
public sealed record WearingSpell(WearingAid Aid, LocalDate From, LocalDate? To = null) : ValueRecord;
