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
        (_minimum, _minimumBefore) = (PerDay(figures.Minimum), PerDay(figures.MinimumBefore));
        _percent = figures.PaymentsPercent!.Value.Thousandths;
    }

    /// <summary>Computes whole vectors of rows; gives the number of rows that are done.</summary>
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
        var (claims, degrees, insurance) = (TInts.Of(ref _claims, row), TInts.Of(ref _degrees, row), TInts.Of(ref _insurance, row));
        var isEntrepreneurs = TInts.Same(insurance, TInts.Of((int)Timelines.Insurance.Entrepreneur)) | TInts.Same(insurance, TInts.Of((int)Timelines.Insurance.EntrepreneurLeisureTime));
        var isBefore = claims > TInts.Of(_figures.LastClaim.Packed);
        var isAfter = claims <= TInts.Of(_figures.FirstDay.Anniversary(-1).Packed);
        var minimum = TInts.Select(claims >= TInts.Of(_figures.FirstDay.Packed), TInts.Of(_minimum), TInts.Of(_minimumBefore))
            & TInts.Same(insurance, TInts.Of((int)Timelines.Insurance.Compulsory));
        var isOrdinary = Ordinary(claims, degrees, insurance, isEntrepreneurs) & ((minimum >= TInts.Of(0)) | isBefore | isAfter);

        var isEnough = degrees >= TInts.Of(RowCheck.LeastDegree);
        var isPaid = TInts.Except(TInts.Except(isEnough, isBefore), isAfter);
        var refusal = TInts.Select(isBefore, TInts.Of((int)RowStatus.BeforeAllowance), TInts.Of((int)RowStatus.AfterAllowance) & isAfter);
        TInts.Select(isEnough, refusal, TInts.Of((int)RowStatus.UnderTenPercent)).Store(ref _statuses, row);

        var shares = Degrees.Steps<TInts, TLongs>(degrees);
        var (floor, isExempt) = (minimum & isPaid, isEntrepreneurs);
        var odd = ~isOrdinary.Signs
            | Money(row, isPaid.Lower, floor.Lower, shares.Lower, isExempt.Lower)
            | (Money(row + (nuint)TLongs.Count, isPaid.Upper, floor.Upper, shares.Upper, isExempt.Upper) << TLongs.Count);
        return odd & (uint)((1L << TInts.Count) - 1);
    }

    /// <summary>Where the claim date, the degree and the insurance are in order and of the kind that lanes compute.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TInts Ordinary(TInts claims, TInts degrees, TInts insurance, TInts isEntrepreneurs)
    {
        var isHalfOrFull = TInts.Same(degrees, TInts.Of(AllowanceRow.HalfDegree)) | TInts.Same(degrees, TInts.Of(PackedDegree.Most));
        return (claims >= TInts.Of(RowCheck.FirstClaim.Packed)) & (claims <= TInts.Of(RowCheck.LastClaim.Packed)) & Dates.IsDay<TInts, TLongs>(claims)
            & TInts.Except(TInts.Except(TInts.Of(-1), isEntrepreneurs) | isHalfOrFull, degrees > TInts.Of(PackedDegree.Most))
            & (insurance <= TInts.Of(RowCheck.LastInsurance));
    }

    /// <summary>Half of the rows: the amounts of a day.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private uint Money(nuint row, TLongs isPaid, TLongs minimum, TLongs shares, TLongs isExempt)
    {
        var earnings = TLongs.Of(ref _earnings, row);
        var earned = new Divisor<TLongs>(TLongs.Of(DaysOfYear)).HalfUp(earnings & isPaid);
        var full = TLongs.Max(earned, minimum);
        var perDay = new Divisor<TLongs>(TLongs.Of(PensionFigures.Whole / PensionFigures.Step)).HalfUp(full * shares);
        var isLifted = TLongs.Negative(earned - minimum);
        var payments = new Divisor<TLongs>(TLongs.Of(PensionFigures.Whole)).HalfUp(TLongs.Except(perDay * TLongs.Of(_percent), isLifted | isExempt));
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
