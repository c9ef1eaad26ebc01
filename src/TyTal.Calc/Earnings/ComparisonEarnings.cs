using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Earnings;

/// <summary>The comparison of the current earnings with the three calendar years before (vertailuajan ansiot; § 71(2)–(3); decree 1466/2015, § 7).</summary>
public static class ComparisonEarnings
{
    /// <summary>The calendar years that are compared.</summary>
    public const int Years = 3;

    private const int DaysOfYear = 360;
    private const int TwentyPercentParts = 5;

    /// <summary>§ 71(3): the exceptional days of a year.</summary>
    public static Rule ExceptionalDaysRule { get; } = new("annualEarnings.exceptionalDays", SectionReference.Of(71, 3), Rounding.None, Readings.ExceptionalAbsence);

    /// <summary>§ 71(3): the earnings of a year at the level of the claim date's year.</summary>
    public static Rule LiftedRule { get; } = new("annualEarnings.comparisonYear", SectionReference.Of(71, 3), Rounding.Cent);

    /// <summary>§ 71(3): the same, as they would be without exceptional absence.</summary>
    public static Rule ScaledRule { get; } = new("annualEarnings.comparisonYearScaled", SectionReference.Of(71, 3), Rounding.Cent, Readings.ExceptionalAbsence);

    /// <summary>§§ 71(3), 75(3): the same, with confirmed income.</summary>
    public static Rule WithIncomeRule { get; } = new("annualEarnings.comparisonYearWithIncome", SectionReference.Of(75, 3), Rounding.Cent, Readings.ExceptionalAbsence);

    /// <summary>Decree § 7(3): a year without earnings takes those of an earlier year.</summary>
    public static Rule EarlierYearRule { get; } = new("annualEarnings.comparisonYearOfEarlier", Act.AnnualEarningsDecree.Section(7, 3), Rounding.None, Readings.YearWithoutEarnings);

    /// <summary>Decree § 7(3) and § 75(3): the earnings of an earlier year, and the confirmed income of the year itself.</summary>
    public static Rule EarlierYearWithIncomeRule { get; } = new("annualEarnings.comparisonYearOfEarlierWithIncome", SectionReference.Of(75, 3), Rounding.Cent, Readings.YearWithoutEarnings);

    /// <summary>§ 71(3): a year whose every day is exceptional, without an employment all through it.</summary>
    public static Rule AllAbsentRule { get; } = new("annualEarnings.comparisonYearAllAbsent", SectionReference.Of(71, 3), Rounding.Cent, Readings.YearAllAbsent);

    /// <summary>§§ 71(3), 75(3): the same, with confirmed income.</summary>
    public static Rule AllAbsentWithIncomeRule { get; } = new("annualEarnings.comparisonYearAllAbsentWithIncome", SectionReference.Of(75, 3), Rounding.Cent, Readings.YearAllAbsent);

    /// <summary>§ 71(2): the mean of the three years.</summary>
    public static Rule MeanOfYearsRule { get; } = new("annualEarnings.comparisonMean", SectionReference.Of(71, 2), Rounding.Cent, Readings.DeviationInCents);

    /// <summary>§ 71(2): the mean of the current earnings and the three years.</summary>
    public static Rule MeanOfFourRule { get; } = new("annualEarnings.mean", SectionReference.Of(71, 2), Rounding.Cent, Readings.MeanOfFourValues);

    /// <summary>The exceptional days of a year (§ 71(3)).</summary>
    /// <param name="absentDays">The days of exceptional absence other than unemployment.</param>
    /// <param name="unemployedDays">The days of unemployment.</param>
    /// <param name="establishedDays">The smallest number of unemployed days found in all three years.</param>
    public static DayCount ExceptionalDays(DayCount absentDays, DayCount unemployedDays, DayCount establishedDays) =>
        new(absentDays.Count + Math.Max(0, unemployedDays.Count - establishedDays.Count));

    /// <summary>The earnings of a year without its exceptional absence, lifted by the wage coefficient, rounded to the cent once (§ 71(3)).</summary>
    /// <param name="earnings">The earnings at the year's own level.</param>
    /// <param name="claimYear">The wage coefficient of the claim date's year.</param>
    /// <param name="ownYear">The wage coefficient of the year itself.</param>
    /// <param name="exceptionalDays">The exceptional days, 0 to 359.</param>
    /// <param name="confirmedIncome">Confirmed income of the year (§ 75(3)); not scaled.</param>
    public static Money<PerYear> Lift(
        Money<PerYear> earnings, WageCoefficient claimYear, WageCoefficient ownYear, DayCount exceptionalDays = default, Money<PerYear> confirmedIncome = default)
    {
        var (to, from) = (WageLevel.Thousandths(claimYear), WageLevel.Thousandths(ownYear));
        var days = DaysOfYear - Guard.Range(exceptionalDays.Count, 0, DaysOfYear - 1, nameof(exceptionalDays));
        return days == DaysOfYear
            ? Round.ToCent<PerYear>((earnings + confirmedIncome).Amount, to, from)
            : Round.ToCent<PerYear>((earnings.Amount * DaysOfYear) + (confirmedIncome.Amount * days), to, from * days);
    }

    /// <summary>The mean of the three lifted years, rounded to the cent.</summary>
    /// <param name="first">One year.</param>
    /// <param name="second">Another year.</param>
    /// <param name="third">The third year.</param>
    public static Money<PerYear> Mean(Money<PerYear> first, Money<PerYear> second, Money<PerYear> third) =>
        Round.ToCent<PerYear>((first + second + third).Cents, Years);

    /// <summary>Whether the current earnings deviate at least 20 % from the mean of the three years, up or down (§ 71(2)).</summary>
    /// <param name="current">The current earnings.</param>
    /// <param name="meanOfYears">The mean of the three lifted years.</param>
    public static bool Deviates(Money<PerYear> current, Money<PerYear> meanOfYears) =>
        current != meanOfYears && Math.Abs(current.Cents - meanOfYears.Cents) * TwentyPercentParts >= meanOfYears.Cents;

    /// <summary>The mean of the current earnings and the three lifted years, rounded to the cent (READING: of four values).</summary>
    /// <param name="current">The current earnings.</param>
    /// <param name="first">One year.</param>
    /// <param name="second">Another year.</param>
    /// <param name="third">The third year.</param>
    public static Money<PerYear> MeanOfFour(Money<PerYear> current, Money<PerYear> first, Money<PerYear> second, Money<PerYear> third) =>
        Round.ToCent<PerYear>((current + first + second + third).Cents, Years + 1);

    /// <summary>The lifted earnings of a year with their reasons.</summary>
    /// <param name="earnings">The earnings at the year's own level.</param>
    /// <param name="claimYear">The wage coefficient of the claim date's year.</param>
    /// <param name="ownYear">The wage coefficient of the year itself.</param>
    public static Figure<Money<PerYear>> Lift(Figure<Money<PerYear>> earnings, Figure<WageCoefficient> claimYear, Figure<WageCoefficient> ownYear) =>
        new(Lift(earnings.Value, claimYear.Value, ownYear.Value), LiftedRule, earnings, claimYear, ownYear);

    /// <summary>The lifted earnings of a year without its exceptional absence, with their reasons.</summary>
    /// <param name="earnings">The earnings at the year's own level.</param>
    /// <param name="claimYear">The wage coefficient of the claim date's year.</param>
    /// <param name="ownYear">The wage coefficient of the year itself.</param>
    /// <param name="exceptionalDays">The exceptional days, 0 to 359.</param>
    /// <param name="confirmedIncome">Confirmed income of the year (§ 75(3)), not scaled; null when none counts.</param>
    public static Figure<Money<PerYear>> Lift(
        Figure<Money<PerYear>> earnings,
        Figure<WageCoefficient> claimYear,
        Figure<WageCoefficient> ownYear,
        Figure<DayCount> exceptionalDays,
        Figure<Money<PerYear>>? confirmedIncome = null)
    {
        var lifted = Lift(earnings.Value, claimYear.Value, ownYear.Value, exceptionalDays.Value, confirmedIncome?.Value ?? default);
        return confirmedIncome is null
            ? new(lifted, ScaledRule, earnings, claimYear, ownYear, exceptionalDays)
            : new(lifted, WithIncomeRule, earnings, claimYear, ownYear, exceptionalDays, confirmedIncome);
    }

    /// <summary>The earnings of the last earlier year and the confirmed income of the year itself, each from its own level, rounded to the cent once.</summary>
    internal static Figure<Money<PerYear>> LiftEarlier(
        Figure<Money<PerYear>> earnings,
        Figure<WageCoefficient> claimYear,
        Figure<WageCoefficient> earlierYear,
        Figure<DayCount> exceptionalDays,
        Figure<Money<PerYear>> confirmedIncome,
        Figure<WageCoefficient> ownYear)
    {
        decimal to = WageLevel.Thousandths(claimYear.Value), earlier = WageLevel.Thousandths(earlierYear.Value), own = WageLevel.Thousandths(ownYear.Value);
        var days = DaysOfYear - exceptionalDays.Value.Count;
        var sum = (earnings.Value.Amount * DaysOfYear * own) + (confirmedIncome.Value.Amount * days * earlier);
        var lifted = Round.ToCentInDecimals<PerYear>(sum, to, earlier * own * days);
        return new(lifted, EarlierYearWithIncomeRule, earnings, claimYear, earlierYear, exceptionalDays, confirmedIncome, ownYear);
    }

    /// <summary>A year of 360 exceptional days: there is nothing to scale, and only confirmed income can count.</summary>
    internal static Figure<Money<PerYear>> LiftAllAbsent(
        Figure<Money<PerYear>> earnings,
        Figure<WageCoefficient> claimYear,
        Figure<WageCoefficient> ownYear,
        Figure<DayCount> exceptionalDays,
        Figure<Money<PerYear>>? confirmedIncome)
    {
        var lifted = Lift(earnings.Value + (confirmedIncome?.Value ?? default), claimYear.Value, ownYear.Value);
        return confirmedIncome is null
            ? new(lifted, AllAbsentRule, earnings, claimYear, ownYear, exceptionalDays)
            : new(lifted, AllAbsentWithIncomeRule, earnings, claimYear, ownYear, exceptionalDays, confirmedIncome);
    }

    /// <summary>The mean of the three lifted years with its reasons.</summary>
    /// <param name="first">One year.</param>
    /// <param name="second">Another year.</param>
    /// <param name="third">The third year.</param>
    public static Figure<Money<PerYear>> Mean(Figure<Money<PerYear>> first, Figure<Money<PerYear>> second, Figure<Money<PerYear>> third) =>
        new(Mean(first.Value, second.Value, third.Value), MeanOfYearsRule, first, second, third);

    /// <summary>The mean of the current earnings and the three lifted years with its reasons.</summary>
    /// <param name="current">The current earnings.</param>
    /// <param name="first">One year.</param>
    /// <param name="second">Another year.</param>
    /// <param name="third">The third year.</param>
    public static Figure<Money<PerYear>> MeanOfFour(
        Figure<Money<PerYear>> current, Figure<Money<PerYear>> first, Figure<Money<PerYear>> second, Figure<Money<PerYear>> third) =>
        new(MeanOfFour(current.Value, first.Value, second.Value, third.Value), MeanOfFourRule, current, first, second, third);
}
