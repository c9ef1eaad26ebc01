using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Benefits.DailyAllowance;

/// <summary>The deduction of employee payments from the daily allowance (palkansaajamaksujen vähennys; § 62).</summary>
/// <remarks>Not from what is paid to the employer, not from an entrepreneur's allowance, and not from an allowance that stands on the minimum annual earnings (§ 62(2)).
/// Also from a rehabilitation allowance of the allowance's size (§ 62(3)).</remarks>
public static class EmployeePayments
{
    /// <summary>§ 62(1): the deduction of a day.</summary>
    public static Rule Rule { get; } = new("employeePayments.deduction", SectionReference.Of(62, 1), Rounding.Cent);

    /// <summary>§ 62(2)(1): nothing from what the employer gets.</summary>
    public static Rule NothingFromEmployersPartRule { get; } = new("employeePayments.noneFromEmployersPart", SectionReference.Of(62, 2, 1));

    /// <summary>§ 62(1): nothing from an allowance of nothing.</summary>
    public static Rule NothingFromNothingRule { get; } = new("employeePayments.noneFromNothing", SectionReference.Of(62, 1));

    /// <summary>§ 62(2)(2): nothing from an entrepreneur's allowance.</summary>
    public static Rule NothingFromEntrepreneurRule { get; } = new("employeePayments.noneFromEntrepreneur", SectionReference.Of(62, 2, 2));

    /// <summary>§ 62(2)(3): nothing from an allowance on the minimum annual earnings.</summary>
    public static Rule NothingFromMinimumRule { get; } = new("employeePayments.noneFromMinimum", SectionReference.Of(62, 2, 3));

    /// <summary>The deduction of a day, rounded to the cent.</summary>
    /// <param name="perDay">What is left for the injured person after the employer's part.</param>
    /// <param name="percent">The percentage of the day's calendar year.</param>
    public static Money<PerDay> Deduction(Money<PerDay> perDay, Percentage percent) => percent.OfCent(MoneyGuard.NotNegative(perDay));

    /// <summary>The deduction of a day, with its reasons.</summary>
    /// <param name="perDay">What is left for the injured person after the employer's part.</param>
    /// <param name="percent">The percentage of the day's calendar year.</param>
    public static Figure<Money<PerDay>> Deduction(Figure<Money<PerDay>> perDay, Figure<Percentage> percent) =>
        new(Deduction(perDay.Value, percent.Value), Rule, perDay, percent);
}
