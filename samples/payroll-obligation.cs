#!/usr/bin/env dotnet
#:project ../src/TyTal.Calc/TyTal.Calc.csproj

// Must an employer insure its people, and from which day? The limit of every year (§ 3), the payment that crosses it, and what an accident before it means.
//   dotnet run samples/payroll-obligation.cs

using NodaTime;
using TyTal.Calc.Coverage.Insured;
using TyTal.Calc.Coverage.Obligation;
using TyTal.Calc.Explanations;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;

var figures = StatutoryParameters.Enacted;
Console.WriteLine("Wages of a calendar year above which an employer must insure:");
for (var year = 2016; year <= 2026; year++)
{
    var limit = figures.Get(StatutoryFigure.InsuranceObligationThreshold, year);
    var (amount, coefficient) = (limit.Inputs[0], limit.Inputs[1]);
    Console.WriteLine($"  {year}  {limit.Amount:# ##0} €  {amount.Rule.Section}, by the wage coefficient {coefficient.Amount} ({coefficient.Source!.Source})");
}

// A small firm in 2024: what it pays its owner does not count, and at the limit itself there is no obligation yet.
var wages = new EmployerWages
{
    Employer = EmployerKind.Private,
    Year = 2024,
    WorkFrom = new LocalDate(2024, 6, 3),
    Payments =
    [
        new(new(2024, 6, 28), Euros.Once(980m)),
        new(new(2024, 7, 31), Euros.Once(520m)),
        new(new(2024, 8, 15), Euros.Once(2_800m)) { Status = InsuredStatus.Voluntary },
        new(new(2024, 8, 30), Euros.Once(60m)),
    ],
};
var obligation = ObligationOfYear.Of(wages, figures);
Console.WriteLine($"\n{ObligationExplanation.Of(obligation).ToText()}");
foreach (var day in new LocalDate[] { new(2024, 8, 29), new(2024, 8, 30) })
{
    var handling = ClaimHandling.Of(wages.Employer, obligation.MustBeInsuredOn(day), isInsured: false);
    Console.Write($"An accident on {day:d.M.uuuu} without an insurance: {ObligationExplanation.Of(handling).ToText()}");
}
