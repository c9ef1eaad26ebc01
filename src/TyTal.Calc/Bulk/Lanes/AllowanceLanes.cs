#if NET
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using TyTal.Calc.Benefits.DailyAllowance;
using TyTal.Calc.Money;

namespace TyTal.Calc.Bulk.Lanes;

/// <summary>Daily allowances, many rows at once.</summary>
internal readonly ref struct AllowanceLanes<TInts, TLongs>
    where TInts : struct, IInts<TInts, TLongs>
    where TLongs : struct, ILongs<TLongs>
{
    private const int DaysOfYear = 360;

    private readonly ref int _claims;
    private readonly ref long _earnings;
    private readonly ref ushort _degrees;
    private readonly ref byte _insurance;
    private readonly ref long _full;
    private readonly ref long _perDay;
    private readonly ref long _payments;
    private readonly ref long _net;
    private readonly ref byte _statuses;
    private readonly AllowanceFigures _figures;
    private readonly ShortDivisor<TLongs> _daysOfYear;
    private readonly ShortDivisor<TLongs> _steps;
    private readonly ShortDivisor<TLongs> _whole;
    private readonly int _minimum;
    private readonly int _minimumBefore;
    private readonly int _percent;

    private AllowanceLanes(AllowanceColumns allowances, AllowanceFigures figures, AllowanceRunColumns results)
    {
        _claims = ref MemoryMarshal.GetReference(MemoryMarshal.Cast<PackedDate, int>(allowances.ClaimDates));
        _earnings = ref MemoryMarshal.GetReference(MemoryMarshal.Cast<Money<PerYear>, long>(allowances.AnnualEarnings));
        _degrees = ref MemoryMarshal.GetReference(MemoryMarshal.Cast<PackedDegree, ushort>(allowances.Degrees));
        _insurance = ref MemoryMarshal.GetReference(MemoryMarshal.AsBytes(allowances.Insurance));
        _full = ref MemoryMarshal.GetReference(MemoryMarshal.Cast<Money<PerDay>, long>(results.FullPerDay));
        _perDay = ref MemoryMarshal.GetReference(MemoryMarshal.Cast<Money<PerDay>, long>(results.PerDay));
        _payments = ref MemoryMarshal.GetReference(MemoryMarshal.Cast<Money<PerDay>, long>(results.EmployeePaymentsPerDay));
        _net = ref MemoryMarshal.GetReference(MemoryMarshal.Cast<Money<PerDay>, long>(results.NetPerDay));
        _statuses = ref MemoryMarshal.GetReference(MemoryMarshal.AsBytes(results.Statuses));
        _figures = figures;
        (_daysOfYear, _steps, _whole) = (new(DaysOfYear), new(PensionFigures.Whole / PensionFigures.Step), new(PensionFigures.Whole));
        (_minimum, _minimumBefore) = (PerDay(figures.Minimum), PerDay(figures.MinimumBefore));
        _percent = figures.PaymentsPercent!.Value.Thousandths;
    }

    /// <summary>Computes whole vectors of rows; gives the number of rows that are done.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static int Compute(AllowanceColumns allowances, AllowanceFigures figures, AllowanceRunColumns results)
    {
        var lanes = new AllowanceLanes<TInts, TLongs>(allowances, figures, results);
        var done = 0;
        for (; done <= allowances.Rows - TInts.Count; done += TInts.Count)
        {
            for (var odd = lanes.Block((nuint)done); odd != 0; odd &= odd - 1)
            {
                var row = done + BitOperations.TrailingZeroCount(odd);
                AllowanceRun.Write(allowances.Row(row), figures, results, row);
            }
        }

        return done;
    }

    /// <summary>Computes a vector of rows; a bit of the result is set where the row is none for lanes and its results are nothing yet.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private uint Block(nuint row)
    {
        Fetch(row);
        var (claims, degrees, insurance) = (TInts.Of(ref _claims, row), TInts.Of(ref _degrees, row), TInts.Of(ref _insurance, row));
        var (none, all, half) = (TInts.Of(0), TInts.Of(-1), TInts.Of(AllowanceRow.HalfDegree));
        var isEntrepreneurs = TInts.IfSame(insurance, TInts.Of((int)Timelines.Insurance.Entrepreneur), all, none)
            | TInts.IfSame(insurance, TInts.Of((int)Timelines.Insurance.EntrepreneurLeisureTime), all, none);
        var isOddDegree = isEntrepreneurs & TInts.IfSame(degrees, half, none, TInts.IfSame(degrees, TInts.Of(PackedDegree.Most), none, all));
        var (before, after) = (TInts.Of(_figures.LastClaimBefore.Packed), TInts.Of(_figures.LastClaim.Packed));
        var isPaid = TInts.IfGreater(claims, before, TInts.IfGreater(claims, after, none, TInts.IfGreater(degrees, TInts.Of(RowCheck.LeastDegree - 1), all)));
        var minimum = isPaid & TInts.IfSame(
            insurance,
            TInts.Of((int)Timelines.Insurance.Compulsory),
            TInts.IfGreater(TInts.Of(_figures.FirstDay.Packed), claims, TInts.Of(_minimumBefore), TInts.Of(_minimum)),
            none);
        var odd = Odd(claims, degrees, insurance) | (isOddDegree | minimum).Signs;
        Statuses(claims, degrees).Store(ref _statuses, row);

        var shares = Degrees.Steps<TInts, TLongs>(degrees);
        return odd
            | Money(row, isPaid.Lower, minimum.Lower, shares.Lower, isEntrepreneurs.Lower)
            | (Money(row + (nuint)TLongs.Count, isPaid.Upper, minimum.Upper, shares.Upper, isEntrepreneurs.Upper) << TLongs.Count);
    }

    /// <summary>A bit for each row whose claim date, degree or the insurance is not in order or not of the kind that lanes compute.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Odd(TInts claims, TInts degrees, TInts insurance) =>
        TInts.Outside(claims - TInts.Of(RowCheck.FirstClaim.Packed), TInts.Of(RowCheck.LastClaim.Packed - RowCheck.FirstClaim.Packed + 1))
        | Dates.Odd<TInts, TLongs>(claims)
        | TInts.Outside(degrees, TInts.Of(PackedDegree.Most + 1)) | TInts.Outside(insurance, TInts.Of(RowCheck.LastInsurance + 1));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private TInts Statuses(TInts claims, TInts degrees) => TInts.IfGreater(
        degrees,
        TInts.Of(RowCheck.LeastDegree - 1),
        TInts.IfGreater(
            claims,
            TInts.Of(_figures.LastClaim.Packed),
            TInts.Of((int)RowStatus.BeforeAllowance),
            TInts.IfGreater(claims, TInts.Of(_figures.LastClaimBefore.Packed), TInts.Of(0), TInts.Of((int)RowStatus.AfterAllowance))),
        TInts.Of((int)RowStatus.UnderTenPercent));

    /// <summary>Has the processor fetch the rows that come soon.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Fetch(nuint row)
    {
        Ahead.Of(ref _claims, row);
        Ahead.Of(ref _earnings, row);
        Ahead.Of(ref _degrees, row);
        Ahead.Of(ref _insurance, row);
        Ahead.Of(ref _full, row);
        Ahead.Of(ref _perDay, row);
        Ahead.Of(ref _payments, row);
        Ahead.Of(ref _net, row);
        Ahead.Of(ref _statuses, row);
    }

    /// <summary>Half of the rows: the amounts of a day.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private uint Money(nuint row, TLongs isPaid, TLongs minimum, TLongs shares, TLongs isExempt)
    {
        var earnings = TLongs.Of(ref _earnings, row);
        var earned = _daysOfYear.HalfUp(earnings & isPaid);
        var full = TLongs.Max(earned, minimum);
        var perDay = _steps.HalfUp(full * shares);
        var isLifted = TLongs.Negative(earned - minimum);
        var payments = _whole.HalfUp(TLongs.Except(perDay * TLongs.Of(_percent), isLifted | isExempt));
        full.Store(ref _full, row);
        perDay.Store(ref _perDay, row);
        payments.Store(ref _payments, row);
        (perDay - payments).Store(ref _net, row);
        return (earnings | (TLongs.Of(int.MaxValue) - earnings)).Signs;
    }

    /// <summary>The minimum per day, in cents; negative when it is not known or too large for lanes.</summary>
    private static int PerDay(Money<PerYear>? minimum) =>
        minimum is { } known && FullAllowance.FromAnnualEarnings(known).Cents is var cents and <= int.MaxValue / DaysOfYear ? (int)cents : PensionFigures.Unknown;
}
#endif
