using NodaTime;
using TyTal.Calc.Calendar;
using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Benefits.Pension;

/// <summary>The amount of the workers' compensation pension (§§ 64, 66, 268(2)): a percentage of the annual earnings, its share, with one-time increase and index.</summary>
/// <remarks>The base stays exact; the yearly, the monthly and the daily amount are each rounded to the cent from it.</remarks>
public static class PensionAmount
{
    private const int MonthsOfYear = 12;
    private const int DaysOfYear = 360;
    private const int AgeOfLowerPercentage = 65;

    /// <summary>§ 66(1): the day on which the percentage changes.</summary>
    public static Rule SixtyFifthBirthdayRule { get; } = new("pension.sixtyFifthBirthday", SectionReference.Of(66, 1), Rounding.None, Readings.SixtyFifthBirthday);

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
    public static Percentage PercentUntil65 { get; } = Percentage.Of(85);

    /// <summary>70 %, paid from the 65th birthday.</summary>
    public static Percentage PercentFrom65 { get; } = Percentage.Of(70);

    /// <summary>The first day at 70 %: the 65th birthday (READING).</summary>
    /// <param name="birthDate">The day of birth.</param>
    public static LocalDate FirstDayAtLowerPercentage(LocalDate birthDate) => Days.Anniversary(birthDate, AgeOfLowerPercentage);

    /// <summary>The percentage of the annual earnings on a day: 85 until the 65th birthday, 70 from it (§ 66(1)).</summary>
    /// <param name="birthDate">The day of birth.</param>
    /// <param name="on">The day.</param>
    public static Percentage PercentOn(LocalDate birthDate, LocalDate on) =>
        Days.IsFromAnniversary(Guard.IsoDay(birthDate), AgeOfLowerPercentage, Guard.IsoDay(on)) ? PercentFrom65 : PercentUntil65;

    /// <summary>The percentage of the annual earnings on a day.</summary>
    /// <param name="sixtyFifthBirthday">The 65th birthday.</param>
    /// <param name="on">The day.</param>
    public static Percentage PercentOn(CalendarDay sixtyFifthBirthday, LocalDate on) => on < sixtyFifthBirthday.Day ? PercentUntil65 : PercentFrom65;

    /// <summary>The first day at 70 %, with its reasons.</summary>
    /// <param name="birthDate">The day of birth.</param>
    public static Figure<CalendarDay> FirstDayAtLowerPercentage(Figure<CalendarDay> birthDate) =>
        new(new(FirstDayAtLowerPercentage(birthDate.Value.Day)), SixtyFifthBirthdayRule, birthDate);

    /// <summary>The percentage on a day, with its reasons.</summary>
    /// <param name="sixtyFifthBirthday">The 65th birthday.</param>
    /// <param name="on">The day.</param>
    public static Figure<Percentage> PercentOn(Figure<CalendarDay> sixtyFifthBirthday, LocalDate on) => on < sixtyFifthBirthday.Value.Day
        ? new(PercentUntil65, PercentUntil65Rule, sixtyFifthBirthday)
        : new(PercentFrom65, PercentFrom65Rule, sixtyFifthBirthday);

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
