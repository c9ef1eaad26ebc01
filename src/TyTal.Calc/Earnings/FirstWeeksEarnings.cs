using NodaTime;
using TyTal.Calc.Calendar;
using TyTal.Calc.Law;

namespace TyTal.Calc.Earnings;

/// <summary>Which days' earnings decide the daily allowance of the first 28 days when full sick pay was not paid (§ 58(2)), in both versions.</summary>
public static class FirstWeeksEarnings
{
    private const int Weeks = 28;
    private const int LongestPayPeriod = 31;

    private static readonly DatedVersions<Func<LocalDate, LocalDate, ValueList<DateInterval>, DateInterval>> Versions =
        DatedVersions<Func<LocalDate, LocalDate, ValueList<DateInterval>, DateInterval>>
            .Original(Act.WorkersCompensation, From2016)
            .Amended(new LocalDate(2020, 1, 1), Act.Amendment1275, From2020);

    /// <summary>The days whose earnings count; earnings of these days ÷ their number is the full daily allowance.</summary>
    /// <param name="claimDate">The claim date, from 1.1.2016.</param>
    /// <param name="employmentFrom">The first day of the employment, not after the claim date.</param>
    /// <param name="payPeriods">The pay periods of the employer, also those before the employment; needed for claim dates from 1.1.2020, and then only periods
    /// that end before the claim date count.</param>
    /// <returns>Claim dates before 2020: the 28 days before the claim date. From 2020: the last full pay periods whose length together is nearest 28 days
    /// (READING: of two equally near numbers of periods the fewer). An employment that is shorter than they are counts whole; one that began on the claim date counts that day.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The claim date is before 2016 or the employment begins after it.</exception>
    /// <exception cref="ArgumentException">Two pay periods overlap, or from 2020 none of them ends within a month before the claim date although the employment is older.</exception>
    public static DateInterval Window(LocalDate claimDate, LocalDate employmentFrom, ValueList<DateInterval> payPeriods = default)
    {
        Guard.InTimeOfAct(claimDate);
        Guard.NoNulls(payPeriods, nameof(payPeriods));
        if (employmentFrom > claimDate)
        {
            throw Guard.OutOfRange(nameof(employmentFrom), Guard.Iso(employmentFrom), $"{Guard.Iso(claimDate)} (the claim date) or earlier");
        }

        return employmentFrom == claimDate
            ? new(claimDate, claimDate)
            : Versions.On(claimDate).Rule(claimDate, employmentFrom, payPeriods);
    }

    /// <summary>§ 58(2) as enacted.</summary>
    private static DateInterval From2016(LocalDate claimDate, LocalDate employmentFrom, ValueList<DateInterval> payPeriods) =>
        new(Days.Later(employmentFrom, claimDate.PlusDays(-Weeks)), claimDate.PlusDays(-1));

    /// <summary>§ 58(2) by act 1275/2018: the periods nearest 28 days, or the whole employment when it is shorter than they are.</summary>
    private static DateInterval From2020(LocalDate claimDate, LocalDate employmentFrom, ValueList<DateInterval> payPeriods)
    {
        var employment = new DateInterval(employmentFrom, claimDate.PlusDays(-1));
        DateInterval? nearest = null;
        foreach (var period in FullPeriods(payPeriods, employment.End))
        {
            if (nearest is not null && period.End.PlusDays(1) != nearest.Start)
            {
                break;
            }

            var longer = new DateInterval(period.Start, nearest?.End ?? period.End);
            if (nearest is not null && DaysOff(longer) >= DaysOff(nearest))
            {
                break;
            }

            nearest = longer;
        }

        CheckNewest(nearest, employment);
        var shorterEmployment = nearest is null || nearest.Start < employmentFrom || (employment.Length < Weeks && nearest.Length < employment.Length);
        return shorterEmployment ? employment : nearest!;
    }

    /// <summary>Without a recent full pay period only a short employment can be answered.</summary>
    private static void CheckNewest(DateInterval? nearest, DateInterval employment)
    {
        var earliest = employment.End.PlusDays(-LongestPayPeriod);
        if (employment.Start <= earliest && (nearest is null || nearest.End < earliest))
        {
            throw Guard.OutOfRange(
                "payPeriods",
                nearest is null ? "without a period before the claim date" : $"a list that ends on {Guard.Iso(nearest.End)}",
                $"a list with a full period that ends on {Guard.Iso(earliest)} or later");
        }
    }

    private static int DaysOff(DateInterval days) => Math.Abs(days.Length - Weeks);

    /// <summary>The pay periods that end before the claim date, the newest first.</summary>
    private static IEnumerable<DateInterval> FullPeriods(ValueList<DateInterval> payPeriods, LocalDate last)
    {
        var ordered = payPeriods.OrderByDescending(period => period.Start).ToList();
        for (var i = 1; i < ordered.Count; i++)
        {
            if (ordered[i].End >= ordered[i - 1].Start)
            {
                throw new ArgumentException($"payPeriods overlap: {ordered[i]} and {ordered[i - 1]}.", nameof(payPeriods));
            }
        }

        return ordered.Where(period => period.End <= last);
    }
}
