using NodaTime;
using TyTal.Calc.Benefits;
using TyTal.Calc.Benefits.Pension;
using TyTal.Calc.LeisureTime;
using TyTal.Calc.Law;

namespace TyTal.Calc.Timelines;

/// <summary>Where the periods and the refusals of a timeline go: into spans without reasons, or into lists with them.</summary>
internal ref struct TimelineOutput
{
    private readonly Span<PeriodAmounts> _periods;
    private readonly Span<RefusedDays> _refusals;
    private readonly List<BenefitPeriod>? _periodsWithReasons;
    private readonly List<Refusal>? _refusalObjects;
    private PeriodAmounts _last;
    private RefusedDays _lastRefusal;

    /// <summary>Writes amounts into spans; what finds no room there is counted only.</summary>
    internal TimelineOutput(Span<PeriodAmounts> periods, Span<RefusedDays> refusals)
    {
        _periods = periods;
        _refusals = refusals;
    }

    /// <summary>Makes periods with reasons.</summary>
    internal TimelineOutput(List<BenefitPeriod> periods, List<Refusal> refusals) => (_periodsWithReasons, _refusalObjects) = (periods, refusals);

    internal readonly bool KeepsReasons => _periodsWithReasons is not null;

    /// <summary>How many periods were written, or found no room.</summary>
    internal int Periods { get; private set; }

    /// <summary>How many refusals were written, or found no room.</summary>
    internal int Refusals { get; private set; }

    /// <summary>Adds the days of a calendar year, or lengthens the last period when they continue it.</summary>
    internal void Add(LocalDate from, LocalDate to, in Due due, in DueOfYear year)
    {
        if (_periodsWithReasons is not null)
        {
            Timelines.Periods.Add(_periodsWithReasons, WithReasons(from, to, due, year));
            return;
        }

        var next = Amounts(from, to, due, year);
        if (Periods > 0 && next.HasAmountsOf(_last) && _last.To.PlusDays(1) == from)
        {
            next = next with { From = _last.From };
            Periods--;
        }

        if (Periods < _periods.Length)
        {
            _periods[Periods] = next;
        }

        _last = next;
        Periods++;
    }

    /// <summary>Adds days of refusal, or lengthens the last ones when they are of the same reason and section.</summary>
    internal void Refuse(LocalDate from, LocalDate to, RefusalReason reason, SectionReference section)
    {
        var next = new RefusedDays(from, to, reason, section);
        if (Refusals > 0 && _lastRefusal.Reason == reason && _lastRefusal.Section == section && _lastRefusal.To.PlusDays(1) == from)
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

    private static PeriodAmounts Amounts(LocalDate from, LocalDate to, in Due due, in DueOfYear year) => due.Level is { } level
        ? new(
            from, to, due.Benefit, due.Basis, due.Share.Value, null,
            new PensionAmounts(
                level.Percent.Value, level.BasePerYear.Value, level.BasePerDay.Value, level.OneTimeIncrease.Value, year.PerYear.Value, year.PerMonth.Value),
            due.OtherBenefits is { } others ? new DeductedAmounts(others.Value, year.Paid.Value) : null)
        : new(from, to, due.Benefit, due.Basis, due.Share.Value, year.Allowance.Amounts, null, null);

    private static BenefitPeriod WithReasons(LocalDate from, LocalDate to, in Due due, in DueOfYear year) => new()
    {
        From = from,
        To = to,
        Benefit = due.Benefit,
        Basis = due.Basis,
        SharePercent = due.Share.Figure!,
        Allowance = due.Level is null ? year.Allowance.ToFigures() : null,
        Pension = due.Level is { } level ? new PensionOfYear(level.Figures!, year.PerYear.Figure!, year.PerMonth.Figure!) : null,
        Deducted = due.OtherBenefits is { } others ? new DeductedPension(others.Figure!, year.Paid.Figure!) : null,
    };
}
