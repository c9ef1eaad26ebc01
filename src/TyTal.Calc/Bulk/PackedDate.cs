using System.Globalization;
using NodaTime;

namespace TyTal.Calc.Bulk;

/// <summary>A day of the ISO calendar in one <see cref="int"/>: year × 512 + month × 32 + day, so that the later day is the larger number and a year more is 512 more.</summary>
/// <remarks>Four bytes, as a column of a file holds them: any <see cref="int"/> may stand in one, and <see cref="IsDay"/> tells whether it is a day.
/// The default value is no day.</remarks>
public readonly record struct PackedDate : IComparable<PackedDate>
{
    internal const int YearShift = 9;
    internal const int MonthShift = 5;
    internal const int MonthMask = 15;
    internal const int DayMask = 31;
    internal const int DayOfYearMask = (1 << YearShift) - 1;

    private const int LastYear = 9999;
    private const int MonthsOfYear = 12;
    private const int February = 2;
    private const int LastDayOfFebruary = 28;
    private const int LeapDay = 29;

    private PackedDate(int packed) => Packed = packed;

    /// <summary>Year × 512 + month × 32 + day; any other number is no day.</summary>
    public int Packed { get; }

    /// <summary>Whether it is a day of the years 1 to 9999.</summary>
    public bool IsDay
    {
        get
        {
            var (year, month, day) = (Year, Month, Day);
            return year is >= 1 and <= LastYear && month is >= 1 and <= MonthsOfYear && day >= 1 && (day <= LastDayOfFebruary || day <= CalendarSystem.Iso.GetDaysInMonth(year, month));
        }
    }

    /// <summary>Whether it is the last day of its month; of a day only.</summary>
    internal bool EndsMonth => Day >= LastDayOfFebruary && Day == CalendarSystem.Iso.GetDaysInMonth(Year, Month);

    internal int Year => Packed >> YearShift;

    internal int Month => (Packed >> MonthShift) & MonthMask;

    internal int Day => Packed & DayMask;

    /// <summary>Whether the left day is earlier.</summary>
    public static bool operator <(PackedDate left, PackedDate right) => left.Packed < right.Packed;

    /// <summary>Whether the left day is later.</summary>
    public static bool operator >(PackedDate left, PackedDate right) => left.Packed > right.Packed;

    /// <summary>Whether the left day is earlier or the same.</summary>
    public static bool operator <=(PackedDate left, PackedDate right) => left.Packed <= right.Packed;

    /// <summary>Whether the left day is later or the same.</summary>
    public static bool operator >=(PackedDate left, PackedDate right) => left.Packed >= right.Packed;

    /// <summary>A day as one number.</summary>
    /// <param name="day">A day of the ISO calendar, of the years 1 to 9999.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is a day of another calendar or of another year.</exception>
    public static PackedDate Of(LocalDate day)
    {
        Guard.Range(Guard.IsoDay(day).Year, 1, LastYear, nameof(day));
        return Of(day.Year, day.Month, day.Day);
    }

    /// <summary>What stands in a column: a day, or a number that is none.</summary>
    /// <param name="packed">Year × 512 + month × 32 + day, or any other number.</param>
    public static PackedDate FromPacked(int packed) => new(packed);

    /// <summary>The day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is no day.</exception>
    public LocalDate ToLocalDate() => ToLocalDate("packedDate");

    /// <inheritdoc/>
    public int CompareTo(PackedDate other) => Packed.CompareTo(other.Packed);

    /// <summary>The day as yyyy-mm-dd, or the number that is none.</summary>
    public override string ToString() => IsDay ? Guard.Iso(ToLocalDate()) : Packed.ToString(CultureInfo.InvariantCulture);

    internal static PackedDate Of(int year, int month, int day) => new((year << YearShift) | (month << MonthShift) | day);

    internal LocalDate ToLocalDate(string name) => IsDay
        ? new(Year, Month, Day)
        : throw Guard.OutOfRange(name, Packed.ToString(CultureInfo.InvariantCulture), "year × 512 + month × 32 + day of a day that exists");

    /// <summary>The same day a number of years later, as <see cref="Calendar.Days.Anniversary"/> has it: 28 February where 29 February does not exist.</summary>
    internal PackedDate Anniversary(int years)
    {
        var year = Year + years;
        return Day == LeapDay && Month == February && CalendarSystem.Iso.GetDaysInMonth(year, February) < LeapDay
            ? Of(year, February, LastDayOfFebruary)
            : new(Packed + (years << YearShift));
    }
}
