using System.Runtime.InteropServices;
using NodaTime;
using TyTal.Calc.Benefits;
using TyTal.Calc.Calendar;
using TyTal.Calc.Law;

namespace TyTal.Calc.Timelines;

/// <summary>Where the periods and the refusals of a timeline go: into spans without reasons, or into lists with them.</summary>
internal ref struct TimelineOutput
{
    private readonly Span<PeriodFields> _periods;
    private readonly Span<RefusedDays> _refusals;
    private readonly List<BenefitPeriod>? _periodsWithReasons;
    private readonly List<Refusal>? _refusalObjects;
    private RefusedDays _lastRefusal;

    /// <summary>Writes amounts into spans; what finds no room there is counted only.</summary>
    internal TimelineOutput(Span<PeriodAmounts> periods, Span<RefusedDays> refusals)
    {
        _periods = MemoryMarshal.Cast<PeriodAmounts, PeriodFields>(periods);
        _refusals = refusals;
    }

    /// <summary>Makes periods with reasons.</summary>
    internal TimelineOutput(List<BenefitPeriod> periods, List<Refusal> refusals) => (_periodsWithReasons, _refusalObjects) = (periods, refusals);

    internal readonly bool KeepsReasons => _periodsWithReasons is not null;

    /// <summary>How many periods were written, or found no room.</summary>
    internal int Periods { get; private set; }

    /// <summary>How many refusals were written, or found no room.</summary>
    internal int Refusals { get; private set; }

    /// <summary>Room for two periods, taken in turn when the span is full.</summary>
    internal Span<PeriodFields> Spare { private get; set; }

    /// <summary>Adds the days of a calendar year, or lengthens the last period when they continue it.</summary>
    internal void Add(LocalDate from, LocalDate to, in Due due)
    {
        if (_periodsWithReasons is not null)
        {
            Timelines.Periods.Add(_periodsWithReasons, WithReasons(from, to, due));
            return;
        }

        ref var next = ref Place(Periods);
        next = due.Period;
        (next.From, next.To) = (from, to);
        FillYear(ref next, due);
        if (Periods > 0)
        {
            ref var last = ref Place(Periods - 1);
            if (next.HasAmountsOf(last) && Days.After(last.To) == from)
            {
                last.To = to;
                return;
            }
        }

        Periods++;
    }

    /// <summary>Adds days of refusal, or lengthens the last ones when they are of the same reason and section.</summary>
    internal void Refuse(LocalDate from, LocalDate to, RefusalReason reason, SectionReference section)
    {
        var next = new RefusedDays(from, to, reason, section);
        if (Refusals > 0 && _lastRefusal.Reason == reason && _lastRefusal.Section == section && Days.After(_lastRefusal.To) == from)
        {
            next = next with { From = _lastRefusal.From };
            Refusals--;
            _refusalObjects?.RemoveAt(Refusals);
        }

        _refusalObjects?.Add(new(next.From, next.To, next.Reason, next.Section));
        if (Refusals < _refusals.Length)
        {
            _refusals[Refusals] = next;
        }

        _lastRefusal = next;
        Refusals++;
    }

    private readonly ref PeriodFields Place(int position) => ref position < _periods.Length ? ref _periods[position] : ref Spare[position % 2];

    /// <summary>The amounts of a calendar year.</summary>
    private static void FillYear(ref PeriodFields period, in Due due)
    {
        if (due.IsPension)
        {
            period.PerYear = due.Pension.PerYear;
            period.PerMonth = due.Pension.PerMonth;
            period.PaidPerMonth = due.Pension.Paid;
            return;
        }

        ref readonly var day = ref due.Allowance;
        period.KelaDeductionPercent = day.KelaDeductionPercent.Value;
        period.PerDay = day.PerDay.Value;
        period.EmployerPerDay = day.EmployerPerDay.Value;
        period.EmployeePaymentsPerDay = day.EmployeePaymentsPerDay.Value;
        period.NetPerDay = day.NetPerDay.Value;
    }

    private static BenefitPeriod WithReasons(LocalDate from, LocalDate to, in Due due) => new()
    {
        From = from,
        To = to,
        Benefit = due.Benefit,
        Basis = due.Basis,
        SharePercent = due.Share.Figure!,
        Allowance = due.IsPension ? null : due.Allowance.ToFigures(),
        Pension = due.IsPension ? due.Pension.Figures : null,
        Deducted = due.IsPension ? due.Pension.Deducted : null,
    };
}
