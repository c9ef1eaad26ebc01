#if NET
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using TyTal.Calc.Benefits.Pension;

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
    internal TInts Minimum(TInts claims, TInts insurance) =>
        TInts.Lookup(ref MemoryMarshal.GetArrayDataReference(_tables.Minimums), claims >> PackedDate.YearShift)
        & TInts.Same(insurance, TInts.Of((int)Timelines.Insurance.Compulsory));

    /// <summary>Where the dates, the degree, the insurance and the figures are in order and of the kind that lanes compute.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal TInts Ordinary(TInts claims, TInts births, TInts degrees, TInts insurance) =>
        (claims >= TInts.Of(_tables.FirstClaimYear << PackedDate.YearShift)) & (claims < TInts.Of((_tables.Figures.Year + 1) << PackedDate.YearShift))
        & (births >= TInts.Of(RowCheck.FirstBirth.Packed)) & (births <= claims) & Dates.IsDay<TInts, TLongs>(claims) & Dates.IsDay<TInts, TLongs>(births)
        & (degrees <= TInts.Of(PackedDegree.Most)) & (insurance <= TInts.Of(RowCheck.LastInsurance));

    /// <summary>The sign is set where the annual earnings are none that lanes compute.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal uint OddEarnings(TLongs earnings) => (earnings | (TLongs.Of(_tables.MostEarnings) - earnings)).Signs;

    /// <summary>The nearest five percent of each degree in steps of 5 % (§ 64); 0 under ten percent (§ 63(1)).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static TInts Shares(TInts degrees) =>
        Degrees.Steps<TInts, TLongs>(degrees) & (degrees >= TInts.Of(RowCheck.LeastDegree));

    /// <summary>The 65th birthday.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static TInts From70(TInts births) => births + TInts.Of(PensionFigures.YearsTo65 << PackedDate.YearShift);

    /// <summary>The one-time increase once it has begun, in thousandths of a percent.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static TInts Increase(TInts claims, TInts births)
    {
        var birthdayIsLater = (births & TInts.Of(PackedDate.DayOfYearMask)) > TInts.Of(PensionFigures.FirstDayOfYear);
        var ages = (claims >> PackedDate.YearShift) - (births >> PackedDate.YearShift) + TInts.Of(PensionFigures.YearsToIncrease) + birthdayIsLater;
        var yearsAbove = TInts.Max(ages - TInts.Of(OneTimeIncrease.OldestWithFullIncrease), TInts.Of(0));
        return (TInts.Of(PensionTables.FullIncrease) - (yearsAbove * TInts.Of(PensionTables.IncreaseLessPerYear))) & (ages <= TInts.Of(OneTimeIncrease.OldestWithIncrease));
    }

    /// <summary>Where the one-time increase has begun in a year.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static TInts HasIncrease(TInts claims, int year) => claims < TInts.Of((year - PensionFigures.YearsToIncrease + 1) << PackedDate.YearShift);

    /// <summary>What the annual earnings are multiplied by before the indices: percentage × share × (100 % + increase), each in its steps.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static TInts Factor(TInts shares, TInts isUntil65, TInts increase) =>
        TInts.Select(isUntil65, TInts.Of(PensionFigures.StepsUntil65), TInts.Of(PensionFigures.StepsFrom65)) * shares * (increase + TInts.Of(PensionFigures.Whole));
}
#endif
