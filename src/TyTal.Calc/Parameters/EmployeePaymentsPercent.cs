using NodaTime;
using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Parameters;

/// <summary>The percentage of the deduction of employee payments (§ 62(1)).</summary>
public static class EmployeePaymentsPercent
{
    private const decimal ShareOfPayments = 0.60m;

    private static readonly DatedVersions<decimal> ExemptPointsVersions = DatedVersions<decimal>
        .Original(Act.WorkersCompensation, 0m)
        .Amended(new LocalDate(2017, 1, 1), Act.Amendment1525, 1.59m)
        .Amended(new LocalDate(2018, 1, 1), Act.Amendment1525, 2.31m)
        .Amended(new LocalDate(2019, 1, 1), Act.Amendment1525, 2.73m)
        .Amended(new LocalDate(2020, 1, 1), Act.Amendment1525, 2.68m);

    /// <summary>§ 62(1): 60 % of the year's three contributions less the exempt points, rounded to two decimals.</summary>
    public static Rule Rule { get; } = new("employeePayments.percent", SectionReference.Of(62, 1), Rounding.TwoDecimals, Readings.BasicPensionContribution);

    /// <summary>The points that are taken off the sum of the contributions: 0 in 2016, 1.59 in 2017, 2.31 in 2018, 2.73 in 2019, 2.68 from 2020.</summary>
    /// <param name="year">The calendar year, from 2016.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is before 2016 or after 2200.</exception>
    public static DatedVersion<decimal> ExemptPoints(int year) =>
        ExemptPointsVersions.On(new LocalDate(Guard.Range(year, Guard.FirstDay.Year, Guard.LastDay.Year), 1, 1));

    /// <summary>The percentage of a year.</summary>
    /// <param name="sickness">The insured person's sickness daily-allowance contribution.</param>
    /// <param name="pension">The employee's earnings-related pension contribution.</param>
    /// <param name="unemployment">The employee's unemployment insurance contribution.</param>
    /// <param name="exemptPoints">The exempt points of the year.</param>
    /// <returns>60 % of the sum less the exempt points, rounded to two decimals; 0 when the points are more than the sum.</returns>
    public static Percentage Of(Percentage sickness, Percentage pension, Percentage unemployment, Percentage exemptPoints)
    {
        var sum = sickness.Amount + pension.Amount + unemployment.Amount - exemptPoints.Amount;
        return Percentage.Of(Round.To(ShareOfPayments * Math.Max(0m, sum), Rounding.TwoDecimals));
    }

    /// <summary>The percentage of a year, with its reasons.</summary>
    /// <param name="sickness">The insured person's sickness daily-allowance contribution.</param>
    /// <param name="pension">The employee's earnings-related pension contribution.</param>
    /// <param name="unemployment">The employee's unemployment insurance contribution.</param>
    /// <param name="exemptPoints">The exempt points of the year.</param>
    public static Figure<Percentage> Of(
        Figure<Percentage> sickness, Figure<Percentage> pension, Figure<Percentage> unemployment, Figure<Percentage> exemptPoints) => new(
        Of(sickness.Value, pension.Value, unemployment.Value, exemptPoints.Value), Rule, sickness, pension, unemployment, exemptPoints);
}
