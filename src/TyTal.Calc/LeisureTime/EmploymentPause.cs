using NodaTime;
using TyTal.Calc.Calendar;
using TyTal.Calc.Law;

namespace TyTal.Calc.LeisureTime;

/// <summary>How long both the work for the policyholder and its duty to pay have been interrupted without a break when an accident happens (työnteon ja palkanmaksun keskeytys; § 199(1)).</summary>
/// <remarks>A pause ends with any day of work or of pay: holiday with pay, sick pay and a day of work all break it. READING <see cref="Readings.PauseIncludesAccidentDay"/>.</remarks>
public static class EmploymentPause
{
    /// <summary>The longest pause in days after which the leisure-time insurance still pays (§ 199(1)).</summary>
    public const int LongestInsured = 30;

    /// <summary>The days of the pause by a calendar of work and of pay: from the day after the last of them to the accident day, both included.</summary>
    /// <param name="work">Intervals in which work was done for the policyholder, in any order.</param>
    /// <param name="pay">Intervals for which the policyholder had the duty to pay, in any order.</param>
    /// <param name="accidentDay">The day of the accident.</param>
    /// <returns>0 on a day of work or of pay.</returns>
    /// <exception cref="ArgumentException">There is no day of work or of pay up to the accident: the employment had not begun.</exception>
    public static int DaysByEmployment(ValueList<DateInterval> work, ValueList<DateInterval> pay, LocalDate accidentDay)
    {
        Guard.NoNulls(work, nameof(work));
        Guard.NoNulls(pay, nameof(pay));
        Guard.InTimeOfAct(accidentDay);
        LocalDate? last = null;
        foreach (var spell in Intervals.Merge(work.Concat(pay)))
        {
            if (spell.Start <= accidentDay)
            {
                last = Days.Earlier(spell.End, accidentDay);
            }
        }

        return last is { } day
            ? Period.DaysBetween(day, accidentDay)
            : throw Guard.Invalid(nameof(work), $"accidentDay is {Guard.Iso(accidentDay)}, but work and pay have no day up to it; allowed is a day from the first day of work or pay on.");
    }

    /// <summary>The days of the pause by the interruptions: those, up to the accident day and without a gap, on which both work and pay were interrupted.</summary>
    /// <param name="workInterrupted">Intervals without work for the policyholder, in any order.</param>
    /// <param name="payInterrupted">Intervals without the policyholder's duty to pay, in any order.</param>
    /// <param name="accidentDay">The day of the accident.</param>
    /// <returns>0 when work or pay was not interrupted on the accident day.</returns>
    public static int DaysByInterruptions(ValueList<DateInterval> workInterrupted, ValueList<DateInterval> payInterrupted, LocalDate accidentDay)
    {
        Guard.NoNulls(workInterrupted, nameof(workInterrupted));
        Guard.NoNulls(payInterrupted, nameof(payInterrupted));
        Guard.InTimeOfAct(accidentDay);
        return Around(workInterrupted, accidentDay) is { } work && Around(payInterrupted, accidentDay) is { } pay
            ? Days.Count(Days.Later(work.Start, pay.Start), accidentDay)
            : 0;
    }

    /// <summary>Whether a pause ends the cover of the leisure-time insurance: over 30 days.</summary>
    /// <param name="days">The days of the pause, the accident day included.</param>
    public static bool IsOverLimit(int days) => Guard.Range(days, 0, int.MaxValue) > LongestInsured;

    private static DateInterval? Around(ValueList<DateInterval> intervals, LocalDate day)
    {
        foreach (var interval in Intervals.Merge(intervals))
        {
            if (interval.Contains(day))
            {
                return interval;
            }
        }

        return null;
    }
}
