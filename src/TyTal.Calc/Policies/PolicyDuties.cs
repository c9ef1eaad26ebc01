using System.Runtime.CompilerServices;
using NodaTime;
using TyTal.Calc.Calendar;
using TyTal.Calc.Calendar.TimeLimits;
using TyTal.Calc.Law;

namespace TyTal.Calc.Policies;

/// <summary>What a policyholder must tell the insurer.</summary>
public enum PolicyDutyKind
{
    /// <summary>The information for the premium, with the application or within 14 days of the start (§ 159(2)).</summary>
    InformationAtStart,

    /// <summary>The information for the premium, each year by the end of January (§ 160(1)).</summary>
    YearlyInformation,

    /// <summary>A material change, within 30 days of it (§ 160(2)).</summary>
    Change,

    /// <summary>The information for the premium, within 30 days of the end of a fixed-term policy (§ 160(3), in force until 31.12.2024).</summary>
    InformationAfterTerm,
}

/// <summary>A duty of the policyholder and its last day.</summary>
/// <param name="Kind">What must be told.</param>
/// <param name="Deadline">The limit of time and its last day.</param>
public sealed record PolicyDuty(PolicyDutyKind Kind, Deadline Deadline) : ValueRecord
{
    /// <summary>The last day for it.</summary>
    public LocalDate LastDay => Deadline.LastDay;

    /// <summary>The section.</summary>
    public SectionReference Section => Deadline.Limit.Section;
}

/// <summary>When a policyholder must inform the insurer (vakuutuksenottajan ilmoitusvelvollisuus; §§ 159–160), by the table of limits.</summary>
public static class PolicyDuties
{
    /// <summary>The duty after the start of a policy.</summary>
    /// <param name="start">The first day of the policy.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day is before 2016.</exception>
    public static PolicyDuty AtStart(LocalDate start) => Duty(PolicyDutyKind.InformationAtStart, PolicyLimits.PolicyInformation, start);

    /// <summary>The duty of a year.</summary>
    /// <param name="year">The year at whose start it is fulfilled, from 2016.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is before 2016.</exception>
    public static PolicyDuty OfYear(int year)
    {
        var limit = PolicyLimits.YearlyInformation;
        return new(PolicyDutyKind.YearlyInformation, limit.Of(new(Guard.Range(year, limit.FirstStart.Year, limit.LastStart.Year), 1, 1)));
    }

    /// <summary>The duty after a material change: without delay, and at the latest on this day.</summary>
    /// <param name="changedOn">The day of the change.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day is before 2016.</exception>
    public static PolicyDuty OfChange(LocalDate changedOn) => Duty(PolicyDutyKind.Change, PolicyLimits.ChangedInformation, changedOn);

    /// <summary>The duty after the end of a fixed-term policy.</summary>
    /// <param name="lastDay">The last day of the policy, of the years 2016–2024.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day is of another year.</exception>
    public static PolicyDuty AfterTerm(LocalDate lastDay) => Duty(PolicyDutyKind.InformationAfterTerm, PolicyLimits.FixedTermInformation, lastDay);

    /// <summary>The duties of a policy, in order (READING informationAfterEnd).</summary>
    internal static ValueList<PolicyDuty> Of(LocalDate start, LocalDate? lastDay, bool isFixedTerm, LocalDate through)
    {
        var afterTerm = isFixedTerm && lastDay <= PolicyLimits.FixedTermInformation.InForceUntil ? AfterTerm(lastDay.Value) : null;
        var atStart = AtStart(start);
        var duties = new List<PolicyDuty> { atStart };
        var lastYear = lastDay is { } last ? last.Year + (afterTerm is null ? 1 : 0) : through.Year;
        for (var year = start.Year + 1; year <= Math.Min(lastYear, through.Year); year++)
        {
            // Where § 160(3) asks for the information after a term, January asks for it only while the term runs.
            var yearly = OfYear(year);
            if (afterTerm is null || yearly.Deadline.Ends <= lastDay)
            {
                duties.Add(yearly);
            }
        }

        if (afterTerm is not null)
        {
            duties.Add(afterTerm);
        }

        return duties.Where(duty => duty.LastDay <= Days.Later(through, atStart.LastDay)).ToValueList();
    }

    private static PolicyDuty Duty(PolicyDutyKind kind, TimeLimit limit, LocalDate from, [CallerArgumentExpression(nameof(from))] string name = "") =>
        new(kind, limit.Of(Guard.Date(from, limit.FirstStart, limit.LastStart, name)));
}
