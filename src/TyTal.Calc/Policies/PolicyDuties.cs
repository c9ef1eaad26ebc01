using NodaTime;
using TyTal.Calc.Calendar;
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
/// <param name="LastDay">The last day for it.</param>
/// <param name="Section">The section.</param>
public sealed record PolicyDuty(PolicyDutyKind Kind, LocalDate LastDay, SectionReference Section);

/// <summary>When a policyholder must inform the insurer (vakuutuksenottajan ilmoitusvelvollisuus; §§ 159–160).</summary>
/// <remarks>Plain dates: none is moved from a weekend or a holiday.</remarks>
public static class PolicyDuties
{
    /// <summary>The days after the start (§ 159(2)).</summary>
    public const int DaysFromStart = 14;

    /// <summary>The days after a change, or after the end of a fixed term (§ 160(2) and (3)).</summary>
    public const int DaysFromChange = 30;

    /// <summary>The duty after the start of a policy.</summary>
    /// <param name="start">The first day of the policy.</param>
    public static PolicyDuty AtStart(LocalDate start) => new(PolicyDutyKind.InformationAtStart, Guard.IsoDay(start).PlusDays(DaysFromStart), SectionReference.Of(159, 2));

    /// <summary>The duty of a year.</summary>
    /// <param name="year">The year in whose January it is fulfilled.</param>
    public static PolicyDuty OfYear(int year) =>
        new(PolicyDutyKind.YearlyInformation, new(Guard.Range(year, Guard.FirstDay.Year, Guard.LastDay.Year), 1, 31), SectionReference.Of(160, 1));

    /// <summary>The duty after a material change: without delay, and at the latest on this day.</summary>
    /// <param name="changedOn">The day of the change.</param>
    public static PolicyDuty OfChange(LocalDate changedOn) => new(PolicyDutyKind.Change, Guard.IsoDay(changedOn).PlusDays(DaysFromChange), SectionReference.Of(160, 2));

    /// <summary>The duty after the end of a fixed-term policy.</summary>
    /// <param name="lastDay">The last day of the policy.</param>
    public static PolicyDuty AfterTerm(LocalDate lastDay) => new(PolicyDutyKind.InformationAfterTerm, Guard.IsoDay(lastDay).PlusDays(DaysFromChange), SectionReference.Of(160, 3));

    /// <summary>The duties of a policy, in order (READING informationAfterEnd).</summary>
    internal static ValueList<PolicyDuty> Of(LocalDate start, LocalDate? lastDay, bool isFixedTerm, LocalDate through)
    {
        var afterTerm = isFixedTerm && lastDay is { } end && FixedTerm.IsAllowed(end) ? AfterTerm(end) : null;
        var duties = new List<PolicyDuty> { AtStart(start) };
        var lastYear = lastDay is { } last ? last.Year + (afterTerm is null ? 1 : 0) : through.Year;
        for (var year = start.Year + 1; year <= Math.Min(lastYear, through.Year); year++)
        {
            // Where § 160(3) asks for the information after a term, January asks for it only while the term runs.
            if (afterTerm is null || new LocalDate(year, 1, 31) <= lastDay)
            {
                duties.Add(OfYear(year));
            }
        }

        if (afterTerm is not null)
        {
            duties.Add(afterTerm);
        }

        return duties.Where(duty => duty.LastDay <= Days.Later(through, start.PlusDays(DaysFromStart))).ToValueList();
    }
}
