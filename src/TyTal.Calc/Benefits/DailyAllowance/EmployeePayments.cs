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

    /// <summary>§ 62(2)(2): the part of a day that stands on insured entrepreneur's or farmer's work.</summary>
    public static Rule InsuredPartRule { get; } = new("employeePayments.insuredPart", SectionReference.Of(62, 2, 2), Rounding.Cent, Readings.InsuredWorkBearsNoPayments);

    /// <summary>§ 62(2)(2): what is left to deduct from beside that part.</summary>
    public static Rule BesideInsuredPartRule { get; } = new("employeePayments.besideInsuredPart", SectionReference.Of(62, 2, 2), Rounding.None, Readings.InsuredWorkBearsNoPayments);

    /// <summary>The part of a day's allowance that stands on insured work, rounded to the cent; never more than the allowance.</summary>
    /// <param name="perDay">The daily amount after §§ 57, 202 and 61.</param>
    /// <param name="insured">The part of the full amount that stands on insured work.</param>
    /// <param name="full">The full amount.</param>
    public static Money<PerDay> InsuredPart(Money<PerDay> perDay, Money<PerDay> insured, Money<PerDay> full) =>
        full == default || insured >= full ? perDay : Round.ToCent<PerDay>(perDay.Cents * insured.Cents, full.Cents);

    /// <summary>The part of a day's allowance that stands on insured work, with its reasons.</summary>
    /// <param name="perDay">The daily amount after §§ 57, 202 and 61.</param>
    /// <param name="insured">The part of the full amount that stands on insured work.</param>
    /// <param name="full">The full amount.</param>
    public static Figure<Money<PerDay>> InsuredPart(Figure<Money<PerDay>> perDay, Figure<Money<PerDay>> insured, Figure<Money<PerDay>> full) =>
        new(InsuredPart(perDay.Value, insured.Value, full.Value), InsuredPartRule, perDay, insured, full);

    /// <summary>What is left to deduct from beside the part that stands on insured work, at least 0.</summary>
    /// <param name="rest">What is left for the injured person after the employer's part.</param>
    /// <param name="insuredPart">The part of the day that stands on insured work.</param>
    public static Money<PerDay> BesideInsuredPart(Money<PerDay> rest, Money<PerDay> insuredPart) => rest > insuredPart ? rest - insuredPart : default;

    /// <summary>What is left to deduct from: the rest after the employer's part, less the part that stands on insured work, at least 0.</summary>
    /// <param name="rest">What is left for the injured person after the employer's part.</param>
    /// <param name="insuredPart">The part of the day that stands on insured work.</param>
    public static Figure<Money<PerDay>> BesideInsuredPart(Figure<Money<PerDay>> rest, Figure<Money<PerDay>> insuredPart) =>
        new(BesideInsuredPart(rest.Value, insuredPart.Value), BesideInsuredPartRule, rest, insuredPart);

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
