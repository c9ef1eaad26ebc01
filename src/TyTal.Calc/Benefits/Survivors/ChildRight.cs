using NodaTime;
using TyTal.Calc.Calendar;

namespace TyTal.Calc.Benefits.Survivors;

/// <summary>The days on which a child has a right to the child's pension by its age, studies and ability (§ 101(1)).</summary>
public static class ChildRight
{
    /// <summary>A child under this age has the right whatever it does.</summary>
    public const int AgeOfMajority = 18;

    /// <summary>Nobody of this age has the right.</summary>
    public const int AgeLimit = 25;

    /// <summary>Nobody of this age has the national child's pension (National Pensions Act; READING nationalPensionOfChild).</summary>
    public const int AgeLimitOfNationalPension = 21;

    /// <summary>The first day without a right by age alone: the 18th birthday (READING).</summary>
    /// <param name="birthDate">The day of birth.</param>
    public static LocalDate Majority(LocalDate birthDate) => Days.Anniversary(birthDate, AgeOfMajority);

    /// <summary>The first day without any right: the 25th birthday (READING).</summary>
    /// <param name="birthDate">The day of birth.</param>
    public static LocalDate Limit(LocalDate birthDate) => Days.Anniversary(birthDate, AgeLimit);

    /// <summary>The spells of days, from the day after the death, on which § 101(1) gives the right; in order, with at least one day between them.</summary>
    /// <param name="child">The child.</param>
    /// <param name="deathDate">The day of the death.</param>
    /// <returns>Spells; the last ends at the latest on the day before the 25th birthday.</returns>
    public static ValueList<DateInterval> Spells(Child child, LocalDate deathDate)
    {
        Guard.NotNull(child, nameof(child));
        Guard.NoNulls(child.Studies, "studies");
        Guard.NoNulls(child.OtherPensions, "otherPensions");
        var majority = Majority(child.BirthDate);
        var limit = Limit(child.BirthDate).PlusDays(-1);
        var first = Days.Later(deathDate.PlusDays(1), child.BirthDate);
        var spells = new List<DateInterval>(2 + child.Studies.Count);
        Add(spells, first, majority.PlusDays(-1));
        var adult = Days.Later(first, majority);
        foreach (var study in child.Studies)
        {
            Add(spells, Days.Later(adult, study.From), Days.Earlier(limit, study.To ?? limit));
        }

        if (child.Unable)
        {
            Add(spells, adult, Days.Earlier(limit, child.UnableUntil ?? limit));
        }

        return spells.Count > 1 ? Intervals.Merge(spells) : spells.ToValueList();
    }

    /// <summary>Whether a child of this age that studies, or does not, has the national child's pension on a day, when nothing is stated of its end (§ 104(7); READING nationalPensionOfChild).</summary>
    /// <param name="child">The child.</param>
    /// <param name="day">The day.</param>
    public static bool HasNationalPension(Child child, LocalDate day)
    {
        if (day >= Days.Anniversary(Guard.NotNull(child, nameof(child)).BirthDate, AgeLimitOfNationalPension))
        {
            return false;
        }

        var has = day < Majority(child.BirthDate);
        foreach (var study in child.Studies)
        {
            has |= study.From <= day && !(day > study.To);
        }

        return has;
    }

    /// <summary>Whether it is a birthday that ends a spell on the day before it, and not the end of studies or of inability.</summary>
    internal static bool IsEndedByBirthday(Child child, LocalDate next)
    {
        var goesOn = child.Unable && !(next > child.UnableUntil);
        foreach (var study in child.Studies)
        {
            goesOn |= study.From <= next && !(next > study.To);
        }

        return next == Majority(child.BirthDate) || (goesOn && next == Limit(child.BirthDate));
    }

    private static void Add(List<DateInterval> spells, LocalDate from, LocalDate to)
    {
        if (from <= to)
        {
            spells.Add(new(from, to));
        }
    }
}
