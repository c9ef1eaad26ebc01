using System.Buffers;
using System.Runtime.InteropServices;
using NodaTime;
using TyTal.Calc.Benefits;
using TyTal.Calc.Benefits.Rehabilitation;
using TyTal.Calc.Calendar;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;
using TyTal.Calc.Payments;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Timelines;

/// <summary>Walks through the stretches of constant facts and asks of each: which benefit, or why none. The one timeline, with or without reasons.</summary>
internal ref struct TimelineBuilder
{
    private const int RangesOnStack = 64;

    private readonly StatutoryParameters _parameters;
    private ClaimFacts _facts;
    private DayRights _rights;
    private PensionDays _pension;
    private static readonly Reasoned<Percentage> InFull = new(RehabilitationAllowance.FullShare);

    private (IncapacitySpell Spell, ShareScale Scale, Reasoned<Percentage> Share)? _share;

    private TimelineBuilder(Claim claim, StatutoryParameters parameters, bool keepsReasons, Span<DayRange> scratch)
    {
        _parameters = parameters;
        _facts = new(claim, parameters, keepsReasons, scratch);
        _rights = new(claim, parameters);
        _pension = new(parameters);
    }

    /// <summary>What decides the share of a degree besides the degree.</summary>
    private readonly record struct ShareScale(bool BeforeAnniversary, bool IsStudent);

    /// <summary>Makes the timeline of a checked claim.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="parameters">The dated figures.</param>
    /// <param name="destination">Where the periods and the refusals go.</param>
    /// <returns>How many they are, and the figures that were compared and need not have entered an amount; none of these without reasons.</returns>
    internal static (int Periods, int Refusals, ValueList<Figure> Compared) Build(Claim claim, StatutoryParameters parameters, TimelineOutput destination)
    {
        var (ranges, days) = (ClaimRanges.Most(claim), Changes.Most(claim));
        var size = ranges + ((days + 1) / 2);
        var rented = size > RangesOnStack ? ArrayPool<DayRange>.Shared.Rent(size) : null;
        try
        {
            scoped Span<DayRange> scratch = rented is null ? stackalloc DayRange[RangesOnStack] : rented;
            scoped var output = destination;
            scoped var builder = new TimelineBuilder(claim, parameters, output.KeepsReasons, scratch.Slice(0, ranges));
            builder.Walk(MemoryMarshal.Cast<DayRange, LocalDate>(scratch.Slice(ranges)), ref output);
            return (output.Periods, output.Refusals, output.KeepsReasons ? builder._facts.Compared() : default);
        }
        finally
        {
            if (rented is not null)
            {
                ArrayPool<DayRange>.Shared.Return(rented);
            }
        }
    }

    private void Walk(Span<LocalDate> scratch, ref TimelineOutput output)
    {
        RefuseClaimDate(ref output);
        var starts = Changes.Of(_facts, scratch);
        for (var i = 0; i < starts.Length; i++)
        {
            Stretch(starts[i], i + 1 < starts.Length ? starts[i + 1].PlusDays(-1) : _facts.Claim.Through, ref output);
        }
    }

    /// <summary>§ 56(3): incapacity on the claim date itself pays nothing.</summary>
    private readonly void RefuseClaimDate(ref TimelineOutput output)
    {
        var day = _facts.Claim.ClaimDate;
        if (DayRange.AnyContains(_facts.IncapacityDays, day))
        {
            Refuse(day, day, RefusalReason.ClaimDate, ref output);
        }
    }

    private void Stretch(LocalDate from, LocalDate to, ref TimelineOutput output)
    {
        var right = _rights.On(ref _facts, from);
        if (right.IsEmpty)
        {
            return;
        }

        if (DayRights.RefusalOn(ref _facts, from, right) is { } reason)
        {
            Refuse(from, to, reason, ref output);
            return;
        }

        var due = DueOf(right, from, to);
        var byDegree = right.AfterTrainingShare is null ? null : DueByDegree(right with { AfterTrainingShare = null }, from, to);
        for (var first = from; first <= to; first = new(first.Year + 1, 1, 1))
        {
            AddYear(first, first.Year == to.Year ? to : new(first.Year, 12, 31), due, byDegree, ref output);
        }
    }

    private readonly void AddYear(LocalDate from, LocalDate to, in Due due, in Due? byDegree, ref TimelineOutput output)
    {
        var amounts = InYear(due, from.Year);
        if (byDegree is { } other && InYear(other, from.Year) is var otherAmounts && otherAmounts.PaidCents(other) > amounts.PaidCents(due))
        {
            output.Add(from, to, other, otherAmounts);
        }
        else
        {
            output.Add(from, to, due, amounts);
        }
    }

    private Due DueOf(in DayRight right, LocalDate from, LocalDate to)
    {
        var beforeAnniversary = from < _facts.Anniversary;
        var share = right.PreventsWork ? InFull : right.AfterTrainingShare ?? ShareOf(right.Incapacity!, from);
        var isFull = right.PreventsWork || right.AfterTrainingShare is not null || right.Incapacity!.Degree.IsFull;
        var benefit = right.IsRehabilitation ? Benefit.RehabilitationAllowance : beforeAnniversary ? Benefit.DailyAllowance : Benefit.Pension;
        return beforeAnniversary ? AllowanceDays.Of(ref _facts, benefit, share, isFull, from, to) : _pension.Of(ref _facts, benefit, share, from);
    }

    /// <summary>§ 92 takes away no daily allowance or pension that is larger (READING).</summary>
    private Due? DueByDegree(in DayRight byDegree, LocalDate from, LocalDate to) =>
        DayRights.RefusalOn(ref _facts, from, byDegree) is null ? DueOf(byDegree, from, to) : null;

    private readonly DueOfYear InYear(in Due due, int year) => due.Level is null
        ? new() { Allowance = DayDeductions.Take(due.Day, year, _parameters) }
        : _pension.InYear(due, _facts.Claim.ClaimDate.Year, year);

    /// <summary>The share of a spell, made once for each scale that it meets.</summary>
    private Reasoned<Percentage> ShareOf(IncapacitySpell spell, LocalDate day)
    {
        var scale = new ShareScale(day < _facts.Anniversary, _facts.Claim.IsStudentOn(day));
        if (_share is not { } last || !ReferenceEquals(last.Spell, spell) || last.Scale != scale)
        {
            _share = (spell, scale, _facts.Share(spell, day));
        }

        return _share.Value.Share;
    }

    private readonly void Refuse(LocalDate from, LocalDate to, RefusalReason reason, ref TimelineOutput output) =>
        output.Refuse(from, to, reason, _facts.SectionOf(reason, from));
}
