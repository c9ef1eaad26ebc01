using NodaTime;
using TyTal.Calc.Calendar;
using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Benefits.Costs;

/// <summary>How regularly a person needs care, help, supervision or guidance (§ 51(1)); each grade includes those before it.</summary>
public enum CareRegularity
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>Now and then.</summary>
    Occasional,

    /// <summary>Nearly regularly.</summary>
    NearlyRegular,

    /// <summary>Regularly.</summary>
    Regular,

    /// <summary>Without interruption.</summary>
    Continuous,
}

/// <summary>What a person needs because of the injury or the illness, judged (§ 51(1)).</summary>
/// <param name="Regularity">How regularly.</param>
/// <param name="EveryDay">Whether every day; otherwise in some daily activities.</param>
/// <param name="TimeConsuming">Whether it takes much time.</param>
public readonly record struct CareNeed(CareRegularity Regularity, bool EveryDay = false, bool TimeConsuming = false);

/// <summary>The levels of care allowance (§ 51(1)).</summary>
public enum CareAllowanceLevel
{
    /// <summary>No care allowance.</summary>
    None,

    /// <summary>Basic care allowance (perushoitotuki).</summary>
    Basic,

    /// <summary>Increased care allowance (korotettu hoitotuki).</summary>
    Increased,

    /// <summary>Maximum care allowance (ylin hoitotuki).</summary>
    Maximum,
}

/// <summary>Care allowance (hoitotuki; § 51): an amount per calendar day by the need, and that of a blind person.</summary>
public static class CareAllowance
{
    private const int YearsInFull = 2;

    private static readonly Rule BlindFromRule = Rule.Given("given.blindFrom");

    /// <summary>§ 51(1): the level by the need, the amount of the year of payment.</summary>
    public static Rule ByNeedRule { get; } = new("careAllowance.byNeed", SectionReference.Of(51, 1), Rounding.None, Readings.SupplementOfPaymentYear);

    /// <summary>§ 51(2): until when a blind person has the maximum.</summary>
    public static Rule HalfFromRule { get; } = new("careAllowance.halfFrom", SectionReference.Of(51, 2), Rounding.None, Readings.TwoYearsOfBlindness);

    /// <summary>§ 51(2): the maximum for the two years after becoming blind.</summary>
    public static Rule BlindRule { get; } = new("careAllowance.blind", SectionReference.Of(51, 2), Rounding.None, Readings.SupplementOfPaymentYear);

    /// <summary>§ 51(2): half of it after that.</summary>
    public static Rule BlindHalfRule { get; } = new("careAllowance.blindHalf", SectionReference.Of(51, 2), Rounding.Cent, Readings.HalfOfMaximum);

    /// <summary>§ 51: a blind person with another need, too.</summary>
    public static Rule LargerRule { get; } = new("careAllowance.larger", SectionReference.Of(51, 2), Rounding.None, Readings.BlindWithNeed);

    /// <summary>The level that a need gives (§ 51(1)).</summary>
    /// <param name="need">The need.</param>
    /// <returns>Maximum: without interruption, every day and time-consuming. Increased: regular and every day. Basic: regular or nearly regular. Otherwise none.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The regularity is not one of the named ones.</exception>
    public static CareAllowanceLevel LevelOf(CareNeed need)
    {
        Guard.Defined(need.Regularity, "regularity");
        return need switch
        {
            { Regularity: CareRegularity.Continuous, EveryDay: true, TimeConsuming: true } => CareAllowanceLevel.Maximum,
            { Regularity: >= CareRegularity.Regular, EveryDay: true } => CareAllowanceLevel.Increased,
            { Regularity: >= CareRegularity.NearlyRegular } => CareAllowanceLevel.Basic,
            _ => CareAllowanceLevel.None,
        };
    }

    /// <summary>The first day on which a blind person has half of the maximum: the second anniversary (READING).</summary>
    /// <param name="blindFrom">The day of becoming blind, which is the first day of the two years.</param>
    public static LocalDate HalfFrom(LocalDate blindFrom) => Days.Anniversary(blindFrom, YearsInFull);

    /// <summary>Half of the maximum, rounded to the cent (READING).</summary>
    /// <param name="maximum">The maximum care allowance of the year.</param>
    public static Money<PerDay> Half(Money<PerDay> maximum) => Round.ToCent<PerDay>(MoneyGuard.NotNegative(maximum).Cents, 2);

    /// <summary>The care allowance of a level, with its reasons.</summary>
    /// <param name="level">The level; none gives null.</param>
    /// <param name="year">The calendar year of payment, from 2016.</param>
    /// <param name="parameters">The dated figures.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is outside the time of the Act.</exception>
    /// <exception cref="MissingFigureException">The amount of the year is not known.</exception>
    public static Figure<Money<PerDay>>? PerDay(CareAllowanceLevel level, int year, StatutoryParameters parameters)
    {
        if (Guard.Defined(level) == CareAllowanceLevel.None)
        {
            return null;
        }

        var amount = AmountOf(level, year, parameters);
        return new(amount.Value, ByNeedRule, amount);
    }

    /// <summary>The care allowance of a blind person on a day, with its reasons (§ 51(2)).</summary>
    /// <param name="blindFrom">The day of becoming blind.</param>
    /// <param name="on">The day, from that one.</param>
    /// <param name="parameters">The dated figures.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day is before the day of becoming blind.</exception>
    /// <exception cref="MissingFigureException">The amount of the year is not known.</exception>
    public static Figure<Money<PerDay>> OfBlindPerson(LocalDate blindFrom, LocalDate on, StatutoryParameters parameters)
    {
        Guard.Date(on, Guard.InTimeOfAct(blindFrom), Guard.LastDay);
        var maximum = AmountOf(CareAllowanceLevel.Maximum, on.Year, parameters);
        var halfFrom = new Figure<CalendarDay>(new(HalfFrom(blindFrom)), HalfFromRule, new Figure<CalendarDay>(new(blindFrom), BlindFromRule));
        return on < halfFrom.Value.Day
            ? new(maximum.Value, BlindRule, maximum, halfFrom)
            : new(Half(maximum.Value), BlindHalfRule, maximum, halfFrom);
    }

    /// <summary>The larger of the allowance by need and that of a blind person: one of them is paid (READING).</summary>
    /// <param name="byNeed">The allowance by need.</param>
    /// <param name="blind">That of a blind person.</param>
    public static Figure<Money<PerDay>> Larger(Figure<Money<PerDay>> byNeed, Figure<Money<PerDay>> blind)
    {
        Guard.NotNull(byNeed, nameof(byNeed));
        Guard.NotNull(blind, nameof(blind));
        return new(byNeed.Value > blind.Value ? byNeed.Value : blind.Value, LargerRule, byNeed, blind);
    }

    private static Figure<Money<PerDay>> AmountOf(CareAllowanceLevel level, int year, StatutoryParameters parameters) =>
        (Figure<Money<PerDay>>)Guard.NotNull(parameters, nameof(parameters)).Get(
            level switch
            {
                CareAllowanceLevel.Basic => StatutoryFigure.CareAllowanceBasic,
                CareAllowanceLevel.Increased => StatutoryFigure.CareAllowanceIncreased,
                _ => StatutoryFigure.CareAllowanceMaximum,
            },
            year);
}
