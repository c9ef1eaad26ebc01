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
    private const int RangesOnStack = 32;

    private readonly StatutoryParameters _parameters;
    private ClaimFacts _facts;
    private DayRights _rights;
    private Due _due;
    private static readonly Reasoned<Percentage> InFull = new(RehabilitationAllowance.FullShare);

    private IncapacitySpell? _sharedSpell;
    private ShareScale _scale;
    private Reasoned<Percentage> _share;

    private TimelineBuilder(Claim claim, StatutoryParameters parameters, bool keepsReasons, Span<DayRange> scratch)
    {
        _parameters = parameters;
        _facts = new(claim, parameters, keepsReasons, scratch);
        _rights = new(claim, parameters);
    }

    /// <summary>What decides the share of a degree besides the degree.</summary>
    private readonly record struct ShareScale(bool BeforeAnniversary, bool IsStudent);

    /// <summary>Makes the timeline of a checked claim.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="parameters">The dated figures.</param>
    /// <param name="destination">Where the periods and the refusals go.</param>
    /// <returns>How many they are, and the figures that were compared and need not have entered an amount; none of these without reasons.</returns>
#if NET
    [System.Runtime.CompilerServices.SkipLocalsInit]
#endif
    internal static (int Periods, int Refusals, ValueList<Figure> Compared) Build(Claim claim, StatutoryParameters parameters, TimelineOutput destination)
    {
        var (ranges, days) = (ClaimRanges.Most(claim), Changes.Most(claim));
        var size = ranges + ((days + 1) / 2);
        var rented = size > RangesOnStack ? ArrayPool<DayRange>.Shared.Rent(size) : null;
        try
        {
            scoped Span<DayRange> scratch = rented is null ? stackalloc DayRange[RangesOnStack] : rented;
            scoped var output = destination;
            output.Spare = stackalloc PeriodFields[2];
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
            Stretch(starts[i], i + 1 < starts.Length ? Days.Before(starts[i + 1]) : _facts.Claim.Through, ref output);
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

        Decide(right, from, to, ref _due);
        if (right.AfterTrainingShare is { } share && AddLarger(share, right with { AfterTrainingShare = null }, from, to, ref output))
        {
            return;
        }

        for (var year = from.Year; year <= to.Year; year++)
        {
            Compute(year, ref _due);
            output.Add(FirstIn(year, from), LastIn(year, to), _due);
        }
    }

    /// <summary>§ 92 takes away no daily allowance or pension that is larger (READING): adds, year by year, the larger one of what is due and what the degree gives.</summary>
    /// <returns>False when the degree gives nothing.</returns>
    private bool AddLarger(Reasoned<Percentage> afterTraining, in DayRight byDegree, LocalDate from, LocalDate to, ref TimelineOutput output)
    {
        if (DayRights.RefusalOn(ref _facts, from, byDegree) is not null)
        {
            return false;
        }

        var other = default(Due);
        Decide(byDegree, from, to, ref other);
        for (var year = from.Year; year <= to.Year; year++)
        {
            Compute(year, ref _due);
            Compute(year, ref other);
            ref readonly var larger = ref _due;
            if (other.PaidCents > _due.PaidCents)
            {
                larger = ref other;
                _facts.Compare(afterTraining);
            }

            output.Add(FirstIn(year, from), LastIn(year, to), larger);
        }

        return true;
    }

    private static LocalDate FirstIn(int year, LocalDate from) => year == from.Year ? from : new(year, 1, 1);

    private static LocalDate LastIn(int year, LocalDate to) => year == to.Year ? to : new(year, 12, 31);

    private void Decide(in DayRight right, LocalDate from, LocalDate to, ref Due due)
    {
        var beforeAnniversary = from < _facts.Anniversary;
        var share = right.PreventsWork ? InFull : right.AfterTrainingShare ?? ShareOf(right.Incapacity!, from);
        due.Benefit = right.IsRehabilitation ? Benefit.RehabilitationAllowance : beforeAnniversary ? Benefit.DailyAllowance : Benefit.Pension;
        if (beforeAnniversary)
        {
            var isFull = right.PreventsWork || right.AfterTrainingShare is not null || right.Incapacity!.Degree.IsFull;
            AllowanceDays.Decide(ref _facts, share, isFull, from, to, ref due);
        }
        else
        {
            PensionDays.Decide(ref _facts, _parameters, share, from, ref due);
        }
    }

    private readonly void Compute(int year, ref Due due)
    {
        if (due.IsPension)
        {
            PensionDays.Compute(_parameters, year, ref due);
        }
        else
        {
            due.Allowance = DayDeductions.Take(due.Day, year, _parameters);
        }
    }

    /// <summary>The share of a spell, made once for each scale that it meets.</summary>
    private Reasoned<Percentage> ShareOf(IncapacitySpell spell, LocalDate day)
    {
        var scale = new ShareScale(day < _facts.Anniversary, _facts.Claim.IsStudentOn(day));
        if (!ReferenceEquals(_sharedSpell, spell) || _scale != scale)
        {
            (_sharedSpell, _scale, _share) = (spell, scale, _facts.Share(spell, day));
        }

        return _share;
    }

    private readonly void Refuse(LocalDate from, LocalDate to, RefusalReason reason, ref TimelineOutput output) =>
        output.Refuse(from, to, reason, _facts.SectionOf(reason, from));
}
