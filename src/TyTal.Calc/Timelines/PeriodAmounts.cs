using NodaTime;
using TyTal.Calc.Benefits;
using TyTal.Calc.Benefits.Pension;
using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Payments;

namespace TyTal.Calc.Timelines;

/// <summary>The amounts of a <see cref="BenefitPeriod"/> without their reasons.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
/// <param name="Benefit">The benefit.</param>
/// <param name="Basis">What it stands on.</param>
/// <param name="SharePercent">The rounded share that is paid of the full amount.</param>
/// <param name="Allowance">The amounts per day; null when the benefit is of a pension's size.</param>
/// <param name="Pension">The amounts per year and month; null when the benefit is of an allowance's size.</param>
/// <param name="Deducted">The pension after the deduction of other benefits (§ 202(2)); null when none are deducted.</param>
public readonly record struct PeriodAmounts(
    LocalDate From,
    LocalDate To,
    Benefit Benefit,
    Basis Basis,
    Percentage SharePercent,
    AllowanceAmounts? Allowance,
    PensionAmounts? Pension,
    DeductedAmounts? Deducted) : IPaidPeriod
{
    /// <summary>What is paid a month of a benefit of a pension's size; null for one of an allowance's size.</summary>
    public Money<PerMonth>? PaidPerMonth => Deducted?.PaidPerMonth ?? Pension?.PerMonth;

    PaidDays IPaidPeriod.Paid => Paid;

    /// <summary>What the totals are made of.</summary>
    internal PaidDays Paid => Allowance is { } day
        ? new(Benefit, From, To, day.PerDay.Cents, IsMonthly: false, Basis == Basis.SickPay && day.PerDay == day.FullPerDay)
        : new(Benefit, From, To, PaidPerMonth.GetValueOrDefault().Cents, IsMonthly: true, IsSickPayItself: false);

    /// <summary>Whether another period has the same benefit, basis and amounts.</summary>
    internal bool HasAmountsOf(in PeriodAmounts other) =>
        Benefit == other.Benefit
        && Basis == other.Basis
        && SharePercent == other.SharePercent
        && Allowance == other.Allowance
        && Pension == other.Pension
        && Deducted == other.Deducted;
}

/// <summary>A pension after the deduction of other benefits (§ 202(2)).</summary>
/// <param name="OtherBenefitsPerMonth">The other benefits that are deducted.</param>
/// <param name="PaidPerMonth">What is left of the pension.</param>
public readonly record struct DeductedAmounts(Money<PerMonth> OtherBenefitsPerMonth, Money<PerMonth> PaidPerMonth);

/// <summary>Days without a benefit, and why: a <see cref="Refusal"/> that is no object.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
/// <param name="Reason">Why nothing is paid.</param>
/// <param name="Section">The section that says so.</param>
public readonly record struct RefusedDays(LocalDate From, LocalDate To, RefusalReason Reason, SectionReference Section);
