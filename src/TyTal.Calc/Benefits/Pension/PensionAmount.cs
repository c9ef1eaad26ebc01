using NodaTime;
using TyTal.Calc.Calendar;
using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Benefits.Pension;

/// <summary>The amount of the workers' compensation pension (§§ 64, 66, 268(2)): a percentage of the annual earnings, its share, with one-time increase and index.</summary>
/// <remarks>The base stays exact; the yearly, the monthly and the daily amount are each rounded to the cent from it.
/// The percentages and the age of their change are constants that a caller may suppose to be others (<see cref="RuleConstants"/>); without them a function works with the enacted ones.</remarks>
public static class PensionAmount
{
    private const int MonthsOfYear = 12;
    private const int DaysOfYear = 360;

    /// <summary>§ 66(1): the day on which the percentage changes.</summary>
    public static Rule SixtyFifthBirthdayRule { get; } = new("pension.sixtyFifthBirthday", SectionReference.Of(66, 1), Rounding.None, Readings.SixtyFifthBirthday);

    /// <summary>§ 66(1): the same at an age that is supposed.</summary>
    public static Rule ChangeRule { get; } = new("pension.changeOfPercentage", SectionReference.Of(66, 1), Rounding.None, Readings.SixtyFifthBirthday);

    /// <summary>§ 66(1): the percentage until an age that is supposed.</summary>
    public static Rule PercentUntilChangeRule { get; } = new("pension.percentUntilChange", SectionReference.Of(66, 1));

    /// <summary>§ 66(1): the percentage from an age that is supposed.</summary>
    public static Rule PercentFromChangeRule { get; } = new("pension.percentFromChange", SectionReference.Of(66, 1));

    /// <summary>§ 66(1): 85 % until 65.</summary>
    public static Rule PercentUntil65Rule { get; } = new("pension.percentUntil65", SectionReference.Of(66, 1));

    /// <summary>§ 66(1): 70 % from 65.</summary>
    public static Rule PercentFrom65Rule { get; } = new("pension.percentFrom65", SectionReference.Of(66, 1));

    /// <summary>§§ 64, 66: the percentage and the share of the annual earnings, not rounded.</summary>
    public static Rule BaseRule { get; } = new("pension.base", SectionReference.Of(66, 1));

    /// <summary>§ 66: the base per year, at the level of the claim date's year.</summary>
    public static Rule BasePerYearRule { get; } = new("pension.basePerYear", SectionReference.Of(66, 1), Rounding.Cent);

    /// <summary>The base per day: 1/360 of the yearly base.</summary>
    public static Rule BasePerDayRule { get; } = new("pension.basePerDay", SectionReference.Of(66, 1), Rounding.Cent);

    /// <summary>§ 67(1): the base with the one-time increase, not rounded.</summary>
    public static Rule IncreasedBaseRule { get; } = new("pension.increasedBase", SectionReference.Of(67, 1), Rounding.None, Readings.IncreaseOfLaterPension);

    /// <summary>§ 268(2): the pension per year, in the year of payment.</summary>
    public static Rule PerYearRule { get; } = new("pension.perYear", SectionReference.Of(268, 2), Rounding.Cent);

    /// <summary>§ 268(2): the pension per month, in the year of payment.</summary>
    public static Rule PerMonthRule { get; } = new("pension.perMonth", SectionReference.Of(268, 2), Rounding.Cent);

    /// <summary>85 %, paid until the 65th birthday.</summary>
    public static Percentage PercentUntil65 => RuleConstants.Enacted.PensionPercentUntilChange;

    /// <summary>70 %, paid from the 65th birthday.</summary>
    public static Percentage PercentFrom65 => RuleConstants.Enacted.PensionPercentFromChange;

    /// <summary>The first day at 70 %: the 65th birthday (READING).</summary>
    /// <param name="birthDate">The day of birth.</param>
    public static LocalDate FirstDayAtLowerPercentage(LocalDate birthDate) => FirstDayAtLowerPercentage(birthDate, RuleConstants.Enacted);

    /// <summary>The first day at the second percentage: the birthday at which it changes (READING).</summary>
    /// <param name="birthDate">The day of birth.</param>
    /// <param name="constants">The constants of the rule.</param>
    public static LocalDate FirstDayAtLowerPercentage(LocalDate birthDate, RuleConstants constants) =>
        Days.Anniversary(birthDate, Guard.NotNull(constants, nameof(constants)).PensionAgeOfChange);

    /// <summary>The percentage of the annual earnings on a day: 85 until the 65th birthday, 70 from it (§ 66(1)).</summary>
    /// <param name="birthDate">The day of birth.</param>
    /// <param name="on">The day.</param>
    public static Percentage PercentOn(LocalDate birthDate, LocalDate on) =>
        Days.IsFromAnniversary(Guard.IsoDay(birthDate), RuleConstants.Enacted.PensionAgeOfChange, Guard.IsoDay(on)) ? PercentFrom65 : PercentUntil65;

    /// <summary>The percentage of the annual earnings on a day.</summary>
    /// <param name="sixtyFifthBirthday">The 65th birthday.</param>
    /// <param name="on">The day.</param>
    public static Percentage PercentOn(CalendarDay sixtyFifthBirthday, LocalDate on) => PercentOn(sixtyFifthBirthday, on, RuleConstants.Enacted);

    /// <summary>The percentage of the annual earnings on a day.</summary>
    /// <param name="change">The first day at the second percentage.</param>
    /// <param name="on">The day.</param>
    /// <param name="constants">The constants of the rule.</param>
    public static Percentage PercentOn(CalendarDay change, LocalDate on, RuleConstants constants) =>
        on < change.Day ? Guard.NotNull(constants, nameof(constants)).PensionPercentUntilChange : Guard.NotNull(constants, nameof(constants)).PensionPercentFromChange;

    /// <summary>The first day at 70 %, with its reasons.</summary>
    /// <param name="birthDate">The day of birth.</param>
    public static Figure<CalendarDay> FirstDayAtLowerPercentage(Figure<CalendarDay> birthDate) => FirstDayAtLowerPercentage(birthDate, RuleConstants.Enacted);

    /// <summary>The first day at the second percentage, with its reasons.</summary>
    /// <param name="birthDate">The day of birth.</param>
    /// <param name="constants">The constants of the rule.</param>
    public static Figure<CalendarDay> FirstDayAtLowerPercentage(Figure<CalendarDay> birthDate, RuleConstants constants)
    {
        var day = new CalendarDay(FirstDayAtLowerPercentage(birthDate.Value.Day, constants));
        return constants.PensionAgeOfChange == RuleConstants.Enacted.PensionAgeOfChange
            ? new(day, SixtyFifthBirthdayRule, birthDate)
            : new(day, ChangeRule, birthDate, ConstantFigures.PensionAgeOfChange(constants));
    }

    /// <summary>The percentage on a day, with its reasons.</summary>
    /// <param name="sixtyFifthBirthday">The 65th birthday.</param>
    /// <param name="on">The day.</param>
    public static Figure<Percentage> PercentOn(Figure<CalendarDay> sixtyFifthBirthday, LocalDate on) => PercentOn(sixtyFifthBirthday, on, RuleConstants.Enacted);

    /// <summary>The percentage on a day, with its reasons: a supposed constant is among them, with the one in force.</summary>
    /// <param name="change">The first day at the second percentage.</param>
    /// <param name="on">The day.</param>
    /// <param name="constants">The constants of the rule.</param>
    public static Figure<Percentage> PercentOn(Figure<CalendarDay> change, LocalDate on, RuleConstants constants)
    {
        var percent = PercentOn(change.Value, on, constants);
        var isBefore = on < change.Value.Day;
        var rule = change.Rule == ChangeRule
            ? isBefore ? PercentUntilChangeRule : PercentFromChangeRule
            : isBefore ? PercentUntil65Rule : PercentFrom65Rule;
        return percent == PercentOn(change.Value, on, RuleConstants.Enacted)
            ? new(percent, rule, change)
            : new(percent, rule, change, isBefore ? ConstantFigures.PensionPercentUntilChange(constants) : ConstantFigures.PensionPercentFromChange(constants));
    }

    /// <summary>The exact base: annual earnings × percentage × share (§§ 64, 66(1)).</summary>
    /// <param name="annualEarnings">The annual earnings, with § 79.</param>
    /// <param name="percent">85 or 70 %.</param>
    /// <param name="share">The rounded share of incapacity.</param>
    public static Unrounded<PerYear> Base(Money<PerYear> annualEarnings, Percentage percent, Percentage share) =>
        new(ExactEuros.Of(MoneyGuard.NotNegative(annualEarnings), percent, share));

    /// <summary>The exact base with the one-time increase (§ 67(1)).</summary>
    /// <param name="base">The exact base.</param>
    /// <param name="increase">The percentage of the increase; 0 before the year of the increase.</param>
    public static Unrounded<PerYear> Increased(Unrounded<PerYear> @base, Percentage increase) => new(@base.Exact.With(increase));

    /// <summary>The yearly amount of an exact base, rounded to the cent.</summary>
    /// <param name="base">The exact base.</param>
    public static Money<PerYear> BasePerYear(Unrounded<PerYear> @base) => @base.Exact.ToCent<PerYear>(1, 1);

    /// <summary>The daily amount of an exact base: 1/360, rounded to the cent.</summary>
    /// <param name="base">The exact base.</param>
    public static Money<PerDay> BasePerDay(Unrounded<PerYear> @base) => @base.Exact.ToCent<PerDay>(1, DaysOfYear);

    /// <summary>The pension per year in the year of payment: base × index of that year ÷ index of the claim date's year, rounded to the cent (§ 268(2)).</summary>
    /// <param name="base">The exact base with the one-time increase.</param>
    /// <param name="index">The earnings-related pension index of the year of payment.</param>
    /// <param name="claimYearIndex">The index of the claim date's year.</param>
    public static Money<PerYear> PerYear(Unrounded<PerYear> @base, PensionIndex index, PensionIndex claimYearIndex) =>
        @base.Exact.ToCent<PerYear>(Points(index), Points(claimYearIndex));

    /// <summary>The pension per month in the year of payment: the twelfth of the exact year, rounded to the cent.</summary>
    /// <param name="base">The exact base with the one-time increase.</param>
    /// <param name="index">The earnings-related pension index of the year of payment.</param>
    /// <param name="claimYearIndex">The index of the claim date's year.</param>
    public static Money<PerMonth> PerMonth(Unrounded<PerYear> @base, PensionIndex index, PensionIndex claimYearIndex) =>
        @base.Exact.ToCent<PerMonth>(Points(index), Points(claimYearIndex) * MonthsOfYear);

    /// <summary>The exact base, with its reasons.</summary>
    /// <param name="annualEarnings">The annual earnings, with § 79.</param>
    /// <param name="percent">85 or 70 %.</param>
    /// <param name="share">The rounded share of incapacity.</param>
    public static Figure<Unrounded<PerYear>> Base(Figure<Money<PerYear>> annualEarnings, Figure<Percentage> percent, Figure<Percentage> share) =>
        new(Base(annualEarnings.Value, percent.Value, share.Value), BaseRule, annualEarnings, percent, share);

    /// <summary>The exact base with the one-time increase, with its reasons.</summary>
    /// <param name="base">The exact base.</param>
    /// <param name="increase">The percentage of the increase.</param>
    /// <returns>The same figure when the increase is 0.</returns>
    public static Figure<Unrounded<PerYear>> Increased(Figure<Unrounded<PerYear>> @base, Figure<Percentage> increase) =>
        increase.Value == default ? @base : new(Increased(@base.Value, increase.Value), IncreasedBaseRule, @base, increase);

    /// <summary>The yearly amount of an exact base, with its reasons.</summary>
    /// <param name="base">The exact base.</param>
    public static Figure<Money<PerYear>> BasePerYear(Figure<Unrounded<PerYear>> @base) => new(BasePerYear(@base.Value), BasePerYearRule, @base);

    /// <summary>The daily amount of an exact base, with its reasons.</summary>
    /// <param name="base">The exact base.</param>
    public static Figure<Money<PerDay>> BasePerDay(Figure<Unrounded<PerYear>> @base) => new(BasePerDay(@base.Value), BasePerDayRule, @base);

    /// <summary>The pension per year and per month in the year of payment, with their reasons.</summary>
    /// <param name="base">The exact base with the one-time increase.</param>
    /// <param name="index">The earnings-related pension index of the year of payment.</param>
    /// <param name="claimYearIndex">The index of the claim date's year.</param>
    public static (Figure<Money<PerYear>> PerYear, Figure<Money<PerMonth>> PerMonth) InYear(
        Figure<Unrounded<PerYear>> @base, Figure<PensionIndex> index, Figure<PensionIndex> claimYearIndex)
    {
        var inputs = ValueList<Figure>.Own([@base, index, claimYearIndex]);
        return (
            new(PerYear(@base.Value, index.Value, claimYearIndex.Value), PerYearRule, inputs),
            new(PerMonth(@base.Value, index.Value, claimYearIndex.Value), PerMonthRule, inputs));
    }

    /// <summary>The pension per year and per month in the year of payment.</summary>
    internal static void InYear(
        in Unrounded<PerYear> @base, PensionIndex index, PensionIndex claimYearIndex, out Money<PerYear> perYear, out Money<PerMonth> perMonth) =>
        @base.Exact.ToCents(Points(index), Points(claimYearIndex), MonthsOfYear, out perYear, out perMonth);

    private static int Points(PensionIndex index) => Guard.Range(index.Points, 1, 1_000_000, nameof(index));
}
