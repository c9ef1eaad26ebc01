#if NET
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace TyTal.Calc.Bulk.Lanes;

/// <summary>Reads rows of pensions into lanes and computes what every kernel of pensions needs.</summary>
internal readonly ref struct PensionReader<TInts, TLongs>
    where TInts : struct, IInts<TInts, TLongs>
    where TLongs : struct, ILongs<TLongs>
{
    private readonly ref int _claims;
    private readonly ref int _births;
    private readonly ref long _earnings;
    private readonly ref ushort _degrees;
    private readonly ref byte _insurance;
    private readonly PensionTables _tables;

    internal PensionReader(PensionColumns pensions, PensionTables tables)
    {
        _claims = ref MemoryMarshal.GetReference(MemoryMarshal.Cast<PackedDate, int>(pensions.ClaimDates));
        _births = ref MemoryMarshal.GetReference(MemoryMarshal.Cast<PackedDate, int>(pensions.BirthDates));
        _earnings = ref MemoryMarshal.GetReference(MemoryMarshal.Cast<Money.Money<Money.PerYear>, long>(pensions.AnnualEarnings));
        _degrees = ref MemoryMarshal.GetReference(MemoryMarshal.Cast<PackedDegree, ushort>(pensions.Degrees));
        _insurance = ref MemoryMarshal.GetReference(MemoryMarshal.AsBytes(pensions.Insurance));
        _tables = tables;
    }

    /// <summary>Has the processor fetch the annual earnings that come soon.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void FetchEarnings(nuint row) => Ahead.Of(ref _earnings, row);

    /// <summary>Has the processor fetch the other facts that come soon.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void FetchFacts(nuint row)
    {
        Ahead.Of(ref _claims, row);
        Ahead.Of(ref _births, row);
        Ahead.Of(ref _degrees, row);
        Ahead.Of(ref _insurance, row);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal TInts Claims(nuint row) => TInts.Of(ref _claims, row);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal TInts Births(nuint row) => TInts.Of(ref _births, row);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal TInts DegreesOf(nuint row) => TInts.Of(ref _degrees, row);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal TInts InsuranceOf(nuint row) => TInts.Of(ref _insurance, row);

    /// <summary>The annual earnings before § 79, in cents.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal TLongs Earnings(nuint row) => TLongs.Of(ref _earnings, row);

    /// <summary>The index of the claim date's year; negative where it is not known.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal TInts ClaimIndex(TInts claims) =>
        TInts.Lookup(ref MemoryMarshal.GetArrayDataReference(_tables.Indices), claims >> PackedDate.YearShift);

    /// <summary>The minimum annual earnings, in cents: 0 where there are none, negative where they are not known.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal TInts Minimum(TInts claims, TInts insurance) => TInts.IfSame(
        insurance,
        TInts.Of((int)Timelines.Insurance.Compulsory),
        TInts.Lookup(ref MemoryMarshal.GetArrayDataReference(_tables.Minimums), claims >> PackedDate.YearShift),
        TInts.Of(0));

    /// <summary>A bit for each row whose dates, degree, insurance or figures are not in order or not of the kind that lanes compute.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal uint Odd(TInts claims, TInts births, TInts degrees, TInts insurance, TInts index, TInts minimum) =>
        TInts.Outside(claims - TInts.Of(_tables.FirstClaim), TInts.Of(_tables.LastClaim - _tables.FirstClaim + 1))
        | TInts.Outside(births - TInts.Of(RowCheck.FirstBirth.Packed), claims - TInts.Of(RowCheck.FirstBirth.Packed - 1))
        | Dates.Odd<TInts, TLongs>(claims) | Dates.Odd<TInts, TLongs>(births)
        | TInts.Outside(degrees, TInts.Of(PackedDegree.Most + 1)) | TInts.Outside(insurance, TInts.Of(RowCheck.LastInsurance + 1))
        | ((index - TInts.Of(1)) | minimum).Signs;

    /// <summary>A bit for each row whose annual earnings are none that lanes compute.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal uint OddEarnings(TLongs earnings) => (earnings | (TLongs.Of(_tables.MostEarnings) - earnings)).Signs;

    /// <summary>The birthday at which the percentage changes: the 65th unless another one is supposed.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal TInts From70(TInts births) => births + TInts.Of(_tables.YearsToChange);

    /// <summary>The one-time increase once it has begun, in thousandths of a percent.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static TInts Increase(TInts claims, TInts births, PensionTables tables)
    {
        var birthdayIsLater = TInts.IfGreater(births & TInts.Of(PackedDate.DayOfYearMask), TInts.Of(PensionFigures.FirstDayOfYear), TInts.Of(1));
        var ages = (claims >> PackedDate.YearShift) - (births >> PackedDate.YearShift) + TInts.Of(PensionFigures.YearsToIncrease) - birthdayIsLater;
        var yearsAbove = TInts.Max(ages - TInts.Of(tables.OldestWithFullIncrease), TInts.Of(0));
        var increase = TInts.Of(tables.FullIncrease) - (yearsAbove * TInts.Of(tables.IncreaseLessPerYear));
        return TInts.IfGreater(TInts.Of(tables.FirstAgeWithout), ages, increase);
    }

    /// <summary>The percentage of a day in steps of 5 % (§ 66(1)).</summary>
    /// <param name="from70">The birthday at which it changes.</param>
    /// <param name="day">The day.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal TInts Percent(TInts from70, TInts day) =>
        TInts.IfGreater(from70, day, TInts.Of(_tables.StepsUntil), TInts.Of(_tables.StepsFrom));

    /// <summary>What the annual earnings are multiplied by apart from the percentage and the indices: share × (100 % + increase), each in its steps.</summary>
    /// <param name="shares">The shares that are paid.</param>
    /// <param name="claims">The claim dates.</param>
    /// <param name="increase">The one-time increase once it has begun.</param>
    /// <param name="firstWithout">The first claim date without an increase yet.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static TInts Level(TInts shares, TInts claims, TInts increase, int firstWithout) =>
        shares * (TInts.IfGreater(TInts.Of(firstWithout), claims, increase) + TInts.Of(PensionFigures.Whole));
}
#endif
