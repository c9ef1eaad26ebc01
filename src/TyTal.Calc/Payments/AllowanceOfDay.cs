using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Payments;

/// <summary>Why § 62 deducts nothing from an allowance.</summary>
public enum PaymentsExemption
{
    /// <summary>The deduction is made.</summary>
    None,

    /// <summary>The allowance is an entrepreneur's (§ 62(2)(2)).</summary>
    Entrepreneur,

    /// <summary>The allowance stands on the minimum annual earnings (§ 62(2)(3)).</summary>
    Minimum,
}

/// <summary>What a day's allowance starts from: its full amount and everything that the deductions depend on.</summary>
public sealed record AllowanceBasis : ValueRecord
{
    /// <summary>The full amount, with § 60.</summary>
    public required Figure<Money<PerDay>> Full { get; init; }

    /// <summary>The share that is paid of it.</summary>
    public required Figure<Percentage> Share { get; init; }

    /// <summary>In the leisure-time insurance, whether the day has a right to the sickness allowance (§ 202(1)); null in every other insurance.</summary>
    public bool? BearsKelaDeduction { get; init; }

    /// <summary>The reduction for the person's own contribution (§ 61); null when there is none.</summary>
    public Figure<Percentage>? Reduction { get; init; }

    /// <summary>What the employer paid for the day; null when nothing.</summary>
    public Figure<Money<PerDay>>? PayPerDay { get; init; }

    /// <summary>The part of the full amount that stands on insured entrepreneur's or farmer's work, which bears no deduction of § 62; null when there is none.</summary>
    public Figure<Money<PerDay>>? InsuredPart { get; init; }

    /// <summary>Why § 62 deducts nothing, if so.</summary>
    public PaymentsExemption Exemption { get; init; }
}

/// <summary>A day of daily allowance, or of rehabilitation allowance of its size, from the full amount to what each receives.</summary>
/// <param name="FullPerDay">The full amount, after § 60.</param>
/// <param name="KelaDeductionPercent">The percentage of § 202(1); 0 when nothing is deducted.</param>
/// <param name="PerDay">After the share, the Kela deduction and § 61.</param>
/// <param name="EmployerPerDay">What the employer receives (§ 139).</param>
/// <param name="EmployeePaymentsPerDay">The deduction of employee payments (§ 62).</param>
/// <param name="NetPerDay">What the injured person receives.</param>
public sealed record AllowanceOfDay(
    Figure<Money<PerDay>> FullPerDay,
    Figure<Percentage> KelaDeductionPercent,
    Figure<Money<PerDay>> PerDay,
    Figure<Money<PerDay>> EmployerPerDay,
    Figure<Money<PerDay>> EmployeePaymentsPerDay,
    Figure<Money<PerDay>> NetPerDay) : ValueRecord
{
    /// <summary>What the injured person receives: the rest after § 62.</summary>
    public static Rule NetRule { get; } = new("dailyAllowance.net", SectionReference.Of(62, 1));

    /// <summary>The amounts without their reasons.</summary>
    public AllowanceAmounts Amounts => new(
        FullPerDay.Value, KelaDeductionPercent.Value, PerDay.Value, EmployerPerDay.Value, EmployeePaymentsPerDay.Value, NetPerDay.Value);

    /// <summary>Takes the deductions of a day in their order: share, Kela deduction, § 61, employer's part, § 62 (READING).</summary>
    /// <param name="basis">What the day starts from.</param>
    /// <param name="year">The calendar year of the day.</param>
    /// <param name="parameters">The dated figures; the year's percentage of § 62 is needed only when something is deducted with it.</param>
    /// <exception cref="MissingFigureException">The percentage of the year is needed and not known.</exception>
    public static AllowanceOfDay Of(AllowanceBasis basis, int year, StatutoryParameters parameters) =>
        DayDeductions.Take(DayBasis.Of(Guard.NotNull(basis, nameof(basis))), year, Guard.NotNull(parameters, nameof(parameters))).ToFigures();
}

/// <summary>The amounts of a day of daily allowance, or of rehabilitation allowance of its size.</summary>
/// <param name="FullPerDay">The full amount, after § 60.</param>
/// <param name="KelaDeductionPercent">The percentage of § 202(1); 0 when nothing is deducted.</param>
/// <param name="PerDay">After the share, the Kela deduction and § 61.</param>
/// <param name="EmployerPerDay">What the employer receives (§ 139).</param>
/// <param name="EmployeePaymentsPerDay">The deduction of employee payments (§ 62).</param>
/// <param name="NetPerDay">What the injured person receives.</param>
public readonly record struct AllowanceAmounts(
    Money<PerDay> FullPerDay,
    Percentage KelaDeductionPercent,
    Money<PerDay> PerDay,
    Money<PerDay> EmployerPerDay,
    Money<PerDay> EmployeePaymentsPerDay,
    Money<PerDay> NetPerDay);
