using NodaTime;
using TyTal.Calc.Calendar;

namespace TyTal.Calc.Benefits.Rehabilitation;

/// <summary>A day by which the need of vocational rehabilitation must be assessed (§ 120).</summary>
/// <param name="Due">The day three months after the start of the incapacity or after the assessment before.</param>
/// <param name="LastDay">The last day of the time limit: the next working day when the due day is a Saturday, a Sunday, a holiday, Christmas Eve or Midsummer Eve.</param>
/// <param name="AssessedOn">The day on which it was assessed; null when no assessment is stated.</param>
public sealed record NeedDate(LocalDate Due, LocalDate LastDay, LocalDate? AssessedOn = null) : ValueRecord
{
    /// <summary>Whether the assessment came after the last day.</summary>
    public bool IsLate => AssessedOn > LastDay;
}

/// <summary>When an insurer must assess whether vocational rehabilitation should start (§ 120): within three months of the start of incapacity, then at least every three months.</summary>
public static class NeedOfRehabilitation
{
    /// <summary>The months between assessments.</summary>
    public const int Months = 3;

    /// <summary>The days by which the need must be assessed.</summary>
    /// <param name="incapacity">The incapacity for work, in any order; spells that touch are one. Its last day ends the duty.</param>
    /// <param name="rehabilitation">The days of vocational rehabilitation: while it lasts nothing is due, and after it three months run anew (READING needUntilRehabilitation).</param>
    /// <param name="assessed">The days on which the need was assessed, in any order: the next three months run from each (READING needFromLastAssessment).</param>
    /// <returns>The dates in order; none when no incapacity lasts three months.</returns>
    public static ValueList<NeedDate> Dates(
        ValueList<DateInterval> incapacity, ValueList<DateInterval> rehabilitation = default, ValueList<LocalDate> assessed = default)
    {
        Guard.NoNulls(incapacity, nameof(incapacity));
        Guard.NoNulls(rehabilitation, nameof(rehabilitation));
        var dates = new List<NeedDate>();
        foreach (var run in Intervals.Merge(incapacity).SelectMany(days => days.Subtract(rehabilitation)))
        {
            AddRun(dates, run, new(assessed.Where(run.Contains).Distinct().OrderBy(day => day)));
        }

        return dates.ToValueList();
    }

    /// <summary>The months are counted from the start or the assessment, not from date to date: from 30 November they end on 28 February, 30 May.</summary>
    private static void AddRun(List<NeedDate> dates, DateInterval run, Queue<LocalDate> assessed)
    {
        var start = run.Start;
        var months = Months;
        for (var due = start.PlusMonths(months); due <= run.End; due = start.PlusMonths(months))
        {
            if (assessed.Count > 0)
            {
                start = assessed.Dequeue();
                dates.Add(new(due, WorkingDays.OnOrAfter(due), start));
                months = Months;
            }
            else
            {
                dates.Add(new(due, WorkingDays.OnOrAfter(due)));
                months += Months;
            }
        }
    }
}
