using TyTal.Calc.Benefits.DailyAllowance;
using TyTal.Calc.Law;
using TyTal.Calc.LeisureTime;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Payments;

/// <summary>What <see cref="AllowanceBasis"/> is, with or without reasons.</summary>
internal ref struct DayBasis
{
    internal Reasoned<Money<PerDay>> Full;
    internal Reasoned<Percentage> Share;
    internal bool? BearsKelaDeduction;
    internal Reasoned<Percentage>? Reduction;
    internal Reasoned<Money<PerDay>>? PayPerDay;
    internal Reasoned<Money<PerDay>>? InsuredPart;
    internal PaymentsExemption Exemption;

    internal static DayBasis Of(AllowanceBasis basis) => new()
    {
        Full = new(basis.Full),
        Share = new(basis.Share),
        BearsKelaDeduction = basis.BearsKelaDeduction,
        Reduction = Reasoned.OrNull(basis.Reduction),
        PayPerDay = Reasoned.OrNull(basis.PayPerDay),
        InsuredPart = Reasoned.OrNull(basis.InsuredPart),
        Exemption = basis.Exemption,
    };
}

/// <summary>What <see cref="AllowanceOfDay"/> is, with or without reasons.</summary>
internal readonly record struct DayResult(
    Reasoned<Money<PerDay>> FullPerDay,
    Reasoned<Percentage> KelaDeductionPercent,
    Reasoned<Money<PerDay>> PerDay,
    Reasoned<Money<PerDay>> EmployerPerDay,
    Reasoned<Money<PerDay>> EmployeePaymentsPerDay,
    Reasoned<Money<PerDay>> NetPerDay)
{
    internal AllowanceAmounts Amounts => new(
        FullPerDay.Value, KelaDeductionPercent.Value, PerDay.Value, EmployerPerDay.Value, EmployeePaymentsPerDay.Value, NetPerDay.Value);

    /// <summary>The figures; reasons must have been kept.</summary>
    internal AllowanceOfDay ToFigures() => new(
        FullPerDay.Figure!, KelaDeductionPercent.Figure!, PerDay.Figure!, EmployerPerDay.Figure!, EmployeePaymentsPerDay.Figure!, NetPerDay.Figure!);
}

/// <summary>The deductions from a day's allowance, in their order.</summary>
internal static class DayDeductions
{
    private static readonly Reasoned<Percentage> NoKelaDeduction = new(new Figure<Percentage>(default, new Rule("kelaDeduction.none", SectionReference.Of(202, 1), Rounding.None, Readings.KelaDeductionDays)));
    private static readonly Reasoned<Percentage> NotLeisureTime = new(new Figure<Percentage>(default, KelaDeduction.NotLeisureTimeRule));
    private static readonly Reasoned<Money<PerDay>> NothingFromEmployersPart = new(new Figure<Money<PerDay>>(default, EmployeePayments.NothingFromEmployersPartRule));
    private static readonly Reasoned<Money<PerDay>> NothingFromNothing = new(new Figure<Money<PerDay>>(default, EmployeePayments.NothingFromNothingRule));
    private static readonly Reasoned<Money<PerDay>> NothingFromEntrepreneur = new(new Figure<Money<PerDay>>(default, EmployeePayments.NothingFromEntrepreneurRule));
    private static readonly Reasoned<Money<PerDay>> NothingFromMinimum = new(new Figure<Money<PerDay>>(default, EmployeePayments.NothingFromMinimumRule));

    /// <summary>Share, Kela deduction, § 61, employer's part, § 62 (READING).</summary>
    internal static DayResult Take(in DayBasis basis, int year, StatutoryParameters parameters)
    {
        var shared = Reasoned.By(basis.Full, basis.Share, AllowanceShare.Of, AllowanceShare.Of);
        var kelaPercent = basis.BearsKelaDeduction switch
        {
            true => Reasoned.By(shared, KelaDeduction.PercentOf, KelaDeduction.PercentOf),
            false => NoKelaDeduction,
            null => NotLeisureTime,
        };
        var perDay = AfterReduction(AfterKela(shared, kelaPercent), basis.Reduction);
        var employer = basis.PayPerDay is { } pay ? Reasoned.By(perDay, pay, EmployersPart.Of, EmployersPart.Of) : new(EmployersPart.None);
        var rest = Reasoned.By(perDay, employer, EmployersPart.Rest, EmployersPart.Rest);
        var deductible = basis.InsuredPart is { } insured && basis.Exemption == PaymentsExemption.None
            ? BesideInsuredPart(rest, Reasoned.By(perDay, insured, basis.Full, EmployeePayments.InsuredPart, EmployeePayments.InsuredPart))
            : rest;
        var payments = Payments(deductible, rest, employer, basis.Exemption, year, parameters);
        var net = payments.Value == default ? rest : Reasoned.By(rest, payments, Net, Net);
        return new(basis.Full, kelaPercent, perDay, employer, payments, net);
    }

    private static Reasoned<Money<PerDay>> AfterKela(Reasoned<Money<PerDay>> shared, Reasoned<Percentage> percent) => percent.Value == default
        ? shared
        : Reasoned.By(shared, Reasoned.By(shared, percent, KelaDeduction.Deduction, KelaDeduction.Deduction), KelaDeduction.Rest, KelaDeduction.Rest);

    private static Reasoned<Money<PerDay>> AfterReduction(Reasoned<Money<PerDay>> perDay, Reasoned<Percentage>? reduction) => reduction is not { } percent
        ? perDay
        : Reasoned.By(perDay, Reasoned.By(perDay, percent, ContributoryReduction.Of, ContributoryReduction.Of), ContributoryReduction.Rest, ContributoryReduction.Rest);

    private static Reasoned<Money<PerDay>> BesideInsuredPart(Reasoned<Money<PerDay>> rest, Reasoned<Money<PerDay>> insuredPart) =>
        Reasoned.By(rest, insuredPart, EmployeePayments.BesideInsuredPart, EmployeePayments.BesideInsuredPart);

    private static Reasoned<Money<PerDay>> Payments(
        Reasoned<Money<PerDay>> deductible,
        Reasoned<Money<PerDay>> rest,
        Reasoned<Money<PerDay>> employersPart,
        PaymentsExemption exemption,
        int year,
        StatutoryParameters parameters) =>
        exemption switch
        {
            PaymentsExemption.Entrepreneur => NothingFromEntrepreneur,
            PaymentsExemption.Minimum => NothingFromMinimum,
            _ when rest.Value == default => employersPart.Value == default ? NothingFromNothing : NothingFromEmployersPart,
            _ when deductible.Value == default => NothingFromEntrepreneur,
            _ => Reasoned.By(deductible, Reasoned.Of(parameters.EmployeePaymentsPercent(year)), EmployeePayments.Deduction, EmployeePayments.Deduction),
        };

    private static Money<PerDay> Net(Money<PerDay> rest, Money<PerDay> payments) => rest - payments;

    private static Figure<Money<PerDay>> Net(Figure<Money<PerDay>> rest, Figure<Money<PerDay>> payments) =>
        new(Net(rest.Value, payments.Value), AllowanceOfDay.NetRule, rest, payments);
}
