using System.Runtime.CompilerServices;
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
    private readonly PeriodFields _fields;

    internal PeriodAmounts(in PeriodFields fields) => _fields = fields;

    /// <summary>The first day.</summary>
    public LocalDate From => _fields.From;

    /// <summary>The last day.</summary>
    public LocalDate To => _fields.To;

    /// <summary>The benefit.</summary>
    public Benefit Benefit => _fields.Benefit;

    /// <summary>What it stands on.</summary>
    public Basis Basis => _fields.Basis;

    /// <summary>The rounded share that is paid of the full amount.</summary>
    public Percentage SharePercent => _fields.SharePercent;

    /// <summary>The amounts per day; null when the benefit is of a pension's size.</summary>
    public AllowanceAmounts? Allowance => _fields.IsPension
        ? null
        : new(_fields.FullPerDay, _fields.KelaDeductionPercent, _fields.PerDay, _fields.EmployerPerDay, _fields.EmployeePaymentsPerDay, _fields.NetPerDay);

    /// <summary>The amounts per year and month; null when the benefit is of an allowance's size.</summary>
    public PensionAmounts? Pension => _fields.IsPension
        ? new(_fields.PensionPercent, _fields.BasePerYear, _fields.BasePerDay, _fields.OneTimeIncreasePercent, _fields.PerYear, _fields.PerMonth)
        : null;

    /// <summary>The pension after the deduction of other benefits (§ 202(2)); null when none are deducted.</summary>
    public DeductedAmounts? Deducted => _fields.IsDeducted ? new(_fields.OtherBenefitsPerMonth, _fields.PaidPerMonth) : null;

    /// <summary>What is paid a month of a benefit of a pension's size; null for one of an allowance's size.</summary>
    public Money<PerMonth>? PaidPerMonth => _fields.IsPension ? _fields.PaidPerMonth : null;

    /// <summary>Every member, dates as yyyy-MM-dd and numbers with a point.</summary>
    public override string ToString() => ValueText.Of(typeof(PeriodAmounts), PrintMembers);

    PaidDays IPaidPeriod.Paid => _fields.Paid;

    /// <summary>Whether another period has the same benefit, basis and amounts.</summary>
    internal bool HasAmountsOf(in PeriodAmounts other) => _fields.HasAmountsOf(other._fields);
}

/// <summary>What <see cref="PeriodAmounts"/> holds, to be written in place: the amounts of a benefit of a pension's size, or those of one of an allowance's size; the others are 0.</summary>
internal record struct PeriodFields
{
    internal LocalDate From;
    internal LocalDate To;
    internal Benefit Benefit;
    internal Basis Basis;
    internal Percentage SharePercent;
    internal bool IsPension;
    internal bool IsDeducted;

    internal Percentage KelaDeductionPercent;
    internal Money<PerDay> FullPerDay;
    internal Money<PerDay> PerDay;
    internal Money<PerDay> EmployerPerDay;
    internal Money<PerDay> EmployeePaymentsPerDay;
    internal Money<PerDay> NetPerDay;

    internal Percentage PensionPercent;
    internal Percentage OneTimeIncreasePercent;
    internal Money<PerYear> BasePerYear;
    internal Money<PerDay> BasePerDay;
    internal Money<PerYear> PerYear;
    internal Money<PerMonth> PerMonth;
    internal Money<PerMonth> OtherBenefitsPerMonth;
    internal Money<PerMonth> PaidPerMonth;

    /// <summary>What the totals are made of.</summary>
    internal readonly PaidDays Paid
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => IsPension
            ? new(Benefit, From, To, PaidPerMonth.Cents, PaidRate.Month)
            : new(Benefit, From, To, PerDay.Cents, RateOfDay);
    }

    private readonly PaidRate RateOfDay =>
        Basis == Basis.Several ? PaidRate.DayOfSeveral
        : Basis == Basis.SickPay && PerDay == FullPerDay ? PaidRate.SickPayItself
        : PaidRate.Day;

    internal readonly bool HasAmountsOf(in PeriodFields other) =>
        PerMonth == other.PerMonth
        && PerYear == other.PerYear
        && PerDay == other.PerDay
        && NetPerDay == other.NetPerDay
        && this with { From = other.From, To = other.To } == other;
}

/// <summary>Days without a benefit, and why: a <see cref="Refusal"/> that is no object.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
/// <param name="Reason">Why nothing is paid.</param>
/// <param name="Section">The section that says so.</param>
public readonly record struct RefusedDays(LocalDate From, LocalDate To, RefusalReason Reason, SectionReference Section)
{
    /// <summary>Every member, dates as yyyy-MM-dd and numbers with a point.</summary>
    public override string ToString() => ValueText.Of(typeof(RefusedDays), PrintMembers);
}
