using NodaTime;
using TyTal.Calc.Benefits;
using TyTal.Calc.Benefits.Pension;
using TyTal.Calc.Law;
using TyTal.Calc.LeisureTime;
using TyTal.Calc.Money;
using TyTal.Calc.Payments;

namespace TyTal.Calc.Timelines;

/// <summary>The amounts of a <see cref="BenefitPeriod"/> without their reasons.</summary>
/// <remarks>Made by <see cref="BenefitTimeline.Write(Claim, Parameters.StatutoryParameters, Span{PeriodAmounts}, out BenefitTotals)"/> and <see cref="BenefitPeriod.Amounts"/>.</remarks>
public readonly record struct PeriodAmounts : IPaidPeriod
{
    private readonly bool _isPension;
    private readonly bool _isDeducted;
    private readonly AllowanceAmounts _allowance;
    private readonly PensionAmounts _pension;
    private readonly DeductedAmounts _deducted;

    /// <summary>A period of an allowance's size.</summary>
    internal PeriodAmounts(LocalDate from, LocalDate to, Benefit benefit, Basis basis, Percentage share, in AllowanceAmounts allowance)
    {
        (From, To, Benefit, Basis, SharePercent) = (from, to, benefit, basis, share);
        _allowance = allowance;
    }

    /// <summary>A period of a pension's size.</summary>
    internal PeriodAmounts(LocalDate from, LocalDate to, Benefit benefit, Basis basis, Percentage share, in PensionAmounts pension, DeductedAmounts? deducted)
    {
        (From, To, Benefit, Basis, SharePercent) = (from, to, benefit, basis, share);
        (_isPension, _isDeducted) = (true, deducted is not null);
        _pension = pension;
        _deducted = deducted.GetValueOrDefault();
    }

    /// <summary>The first day.</summary>
    public LocalDate From { get; }

    /// <summary>The last day.</summary>
    public LocalDate To { get; internal init; }

    /// <summary>The benefit.</summary>
    public Benefit Benefit { get; }

    /// <summary>What it stands on.</summary>
    public Basis Basis { get; }

    /// <summary>The rounded share that is paid of the full amount.</summary>
    public Percentage SharePercent { get; }

    /// <summary>The amounts per day; null when the benefit is of a pension's size.</summary>
    public AllowanceAmounts? Allowance => _isPension ? null : _allowance;

    /// <summary>The amounts per year and month; null when the benefit is of an allowance's size.</summary>
    public PensionAmounts? Pension => _isPension ? _pension : null;

    /// <summary>The pension after the deduction of other benefits (§ 202(2)); null when none are deducted.</summary>
    public DeductedAmounts? Deducted => _isDeducted ? _deducted : null;

    /// <summary>What is paid a month of a benefit of a pension's size; null for one of an allowance's size.</summary>
    public Money<PerMonth>? PaidPerMonth => _isPension ? new(PaidCents) : null;

    PaidDays IPaidPeriod.Paid => new(
        Benefit, From, To, PaidCents, _isPension, !_isPension && Basis == Basis.SickPay && _allowance.PerDay == _allowance.FullPerDay, !_isPension && Basis == Basis.Several);

    private long PaidCents => _isDeducted ? _deducted.PaidPerMonth.Cents : _isPension ? _pension.PerMonth.Cents : _allowance.PerDay.Cents;

    /// <summary>Whether another period has the same benefit, basis and amounts.</summary>
    internal bool HasAmountsOf(in PeriodAmounts other) =>
        PaidCents == other.PaidCents
        && Benefit == other.Benefit
        && Basis == other.Basis
        && SharePercent == other.SharePercent
        && _isPension == other._isPension
        && _isDeducted == other._isDeducted
        && _allowance == other._allowance
        && _pension == other._pension
        && _deducted == other._deducted;
}

/// <summary>Days without a benefit, and why: a <see cref="Refusal"/> that is no object.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
/// <param name="Reason">Why nothing is paid.</param>
/// <param name="Section">The section that says so.</param>
public readonly record struct RefusedDays(LocalDate From, LocalDate To, RefusalReason Reason, SectionReference Section);
