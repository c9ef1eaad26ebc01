using NodaTime;
using TyTal.Calc.Calendar;
using TyTal.Calc.Law;

namespace TyTal.Calc.Earnings;

/// <summary>Which days' earnings decide the daily allowance of the first 28 days when full sick pay was not paid (§ 58(2)), in both versions.</summary>
public static class FirstWeeksEarnings
{
    private const int Weeks = 28;

    private static readonly DatedVersions<Func<LocalDate, LocalDate, ValueList<DateInterval>, DateInterval>> Versions =
        DatedVersions<Func<LocalDate, LocalDate, ValueList<DateInterval>, DateInterval>>
            .Original(Act.WorkersCompensation, From2016)
            .Amended(new LocalDate(2020, 1, 1), Act.Amendment1275, From2020);

    /// <summary>The days whose earnings count; earnings of these days ÷ their number is the full daily allowance.</summary>
    /// <param name="claimDate">The claim date, from 1.1.2016.</param>
    /// <param name="employmentFrom">The first day of the employment, not after the claim date.</param>
    /// <param name="payPeriods">The pay periods of the employer; needed for claim dates from 1.1.2020, and then only full periods that end before the claim date count.</param>
    /// <returns>Claim dates before 2020: the 28 days before the claim date. From 2020: the last full pay periods whose length together is nearest 28 days
    /// (READING: of two equally near numbers of periods the fewer). A shorter employment counts whole; one that began on the claim date counts that day.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The claim date is before 2016 or the employment begins after it.</exception>
    /// <exception cref="ArgumentException">Two pay periods overlap.</exception>
    public static DateInterval Window(LocalDate claimDate, LocalDate employmentFrom, ValueList<DateInterval> payPeriods = default)
    {
        Guard.InTimeOfAct(claimDate);
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

    /// <summary>§ 58(2) by act 1275/2018: whole employment when no full pay period fits into it.</summary>
    private static DateInterval From2020(LocalDate claimDate, LocalDate employmentFrom, ValueList<DateInterval> payPeriods)
    {
        var last = claimDate.PlusDays(-1);
        var start = claimDate;
        var nearest = new DateInterval(employmentFrom, last);
        var distance = int.MaxValue;
        foreach (var period in FullPeriods(payPeriods, employmentFrom, last))
        {
            if (start != claimDate && period.End.PlusDays(1) != start)
            {
                break;
            }

            start = period.Start;
            last = distance == int.MaxValue ? period.End : last;
            var off = Math.Abs(Days.Count(start, last) - Weeks);
            if (off < distance)
            {
                (nearest, distance) = (new(start, last), off);
            }
        }

        return nearest;
    }

    /// <summary>The full pay periods of the employment before the claim date, the newest first.</summary>
    private static IEnumerable<DateInterval> FullPeriods(ValueList<DateInterval> payPeriods, LocalDate employmentFrom, LocalDate last)
    {
        var ordered = payPeriods.OrderByDescending(period => period.Start).ToList();
        for (var i = 1; i < ordered.Count; i++)
        {
            if (ordered[i].End >= ordered[i - 1].Start)
            {
                throw new ArgumentException($"payPeriods overlap: {ordered[i]} and {ordered[i - 1]}.", nameof(payPeriods));
            }
        }

        return ordered.Where(period => period.Start >= employmentFrom && period.End <= last);
    }
}
