using NodaTime;
using TyTal.Calc.Money;

namespace TyTal.Calc.Earnings;

/// <summary>What one employment at the claim event paid inside the look-back window (§ 71(1); decree 1466/2015, §§ 1–6). In case files: lookBack.</summary>
/// <remarks>Immutable; checked when annual earnings are made of it.</remarks>
public sealed record EmploymentEarnings : ValueRecord
{
    /// <summary>The first day of the employment, not after the window's first day.</summary>
    public required LocalDate EmploymentFrom { get; init; }

    /// <summary>The look-back window, both days included: see <see cref="LookBackWindow"/>.</summary>
    public required DateInterval Window { get; init; }

    /// <summary>The earnings of the window without holiday bonus and benefits in kind; 0 or more. Which kinds of pay count: see <see cref="PayKinds"/>.</summary>
    public required Money<Once> Earnings { get; init; }

    /// <summary>The days of the window for which no pay was paid, fewer than the window has by 30/360: see <see cref="UnpaidAbsence"/>. Where no day of it was paid: <see cref="FirstDayBack"/>.</summary>
    public int UnpaidDays { get; init; }

    /// <summary>Pay rises inside the window, the earliest first.</summary>
    public ValueList<PayRise> PayRises { get; init; }

    /// <summary>The value of the benefits in kind per month, as in tax withholding (decree § 5(1)).</summary>
    public Money<PerMonth> MonthlyBenefitsInKind { get; init; }

    /// <summary>The value of the benefits in kind per working day, as in tax withholding (decree § 5(1)).</summary>
    public Money<PerDay> DailyBenefitsInKind { get; init; }

    /// <summary>The working days of a year that have the daily benefits: 253, fewer where the trade has them for a part of the year only (decree § 5(2)).</summary>
    public int BenefitDaysOfYear { get; init; } = UnpaidAbsence.WorkingDaysOfYear;

    /// <summary>The months of a year that have the monthly benefits: 12, fewer where the trade has them for a part of the year only (decree § 5(2)).</summary>
    public int BenefitMonthsOfYear { get; init; } = CurrentEarnings.MonthsOfYear;

    /// <summary>Benefits in kind as a sum over the window, e.g. <see cref="CountedPay.BenefitsInKind"/>: brought to a year by <see cref="BenefitDays"/>; 0 when stated per month or per day.</summary>
    public Money<Once> BenefitsInKind { get; init; }

    /// <summary>The working days of the window to which <see cref="BenefitsInKind"/> belong, from 1 where they are stated.</summary>
    public int BenefitDays { get; init; }

    /// <summary>Whether the person was hurt on the first day back after a window without a single paid day: the window is then the event day, as on the first day of work,
    /// and <see cref="Earnings"/> the agreed pay of that day (READING).</summary>
    public bool FirstDayBack { get; init; }

    /// <summary>The holiday bonus that was paid inside the window; 0 when none was.</summary>
    public Money<Once> HolidayBonusPaid { get; init; }

    /// <summary>The percentage of the holiday bonus by the wage's own terms where holiday pay is inside the bonus; null where it is not (decree §§ 4(2), 6).</summary>
    public Percentage? HolidayPayInBonus { get; init; }

    /// <summary>The earnings of an employment from its pay periods: the window by the version of the claim date, and the sums of the periods in it.</summary>
    /// <param name="claimDate">The claim date, from 1.1.2016.</param>
    /// <param name="employmentFrom">The first day of the employment, not after the claim date.</param>
    /// <param name="payPeriods">The pay periods in any order, without overlap or hole. Claim dates before 2020, and an employment of which no full period
    /// has ended: periods cut at the window's first and last day.</param>
    /// <param name="retiredOn">The day of retirement, where it takes the place of the claim date (§ 74).</param>
    /// <exception cref="ArgumentOutOfRangeException">The claim date is before 2016, the employment begins after it, or a period holds negative earnings or days.</exception>
    /// <exception cref="ArgumentException">Pay periods overlap, leave out days of the window, cross its ends, or hold no full period of the year.</exception>
    public static EmploymentEarnings OfPayPeriods(LocalDate claimDate, LocalDate employmentFrom, ValueList<PayPeriod> payPeriods, LocalDate? retiredOn = null)
    {
        var days = new DateInterval[payPeriods.Count];
        for (var i = 0; i < days.Length; i++)
        {
            days[i] = PayPeriodCalendar.DaysOf(payPeriods[i], i);
        }

        var ordered = PayPeriodCalendar.InOrder(ValueList<DateInterval>.Own(days));
        var window = LookBackWindow.OfOrdered(claimDate, retiredOn, employmentFrom, ordered);
        PayPeriodCalendar.RefuseMissingDays(ordered, window, fromFirstDay: true);
        var (earnings, unpaid) = Sum(payPeriods, window, employmentFrom);
        return new() { EmploymentFrom = employmentFrom, Window = window, Earnings = earnings, UnpaidDays = unpaid };
    }

    private static (Money<Once> Earnings, int UnpaidDays) Sum(ValueList<PayPeriod> payPeriods, DateInterval window, LocalDate employmentFrom)
    {
        Money<Once> earnings = default;
        var unpaid = 0;
        var last = window.Start.PlusDays(-1);
        foreach (var period in payPeriods)
        {
            var (from, to) = (period.Days.Start, period.Days.End);
            if (to < window.Start || from > window.End)
            {
                continue;
            }

            RefuseCrossing(period.Days, window, employmentFrom);
            earnings += period.Earnings;
            unpaid += period.UnpaidDays == 0 ? 0 : UnpaidAbsence.OfPeriod(period.Days.Intersection(window)!, period.UnpaidDays);
            last = Calendar.Days.Later(last, to);
        }

        return last >= window.End
            ? (earnings, unpaid)
            : throw Guard.Invalid(nameof(payPeriods), $"payPeriods leave out {Guard.Iso(last.PlusDays(1))} to {Guard.Iso(window.End)}.");
    }

    /// <summary>A period that begins before the window does no harm where the employment began in it: it holds nothing from before.</summary>
    private static void RefuseCrossing(DateInterval period, DateInterval window, LocalDate employmentFrom)
    {
        if (period.End > window.End || (period.Start < window.Start && window.Start > employmentFrom))
        {
            throw Guard.Invalid(
                "payPeriods",
                $"payPeriods: {Guard.Iso(period.Start)} to {Guard.Iso(period.End)} crosses the look-back window {Guard.Iso(window.Start)} to {Guard.Iso(window.End)}; cut it there.");
        }
    }
}
