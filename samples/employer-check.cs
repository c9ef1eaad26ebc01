#!/usr/bin/env dotnet
#:project ../src/TyTal.Calc/TyTal.Calc.csproj

// What a payroll product asks: is there an obligation to insure, since when, who is insured by it, and why.
//   dotnet run samples/employer-check.cs

using NodaTime;
using TyTal.Calc;
using TyTal.Calc.Coverage.Insured;
using TyTal.Calc.Coverage.Obligation;
using TyTal.Calc.Explanations;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;

var on = new LocalDate(2024, 9, 30);

// Aino leads Paja Oy. She holds 10 % herself, and 60 % of Suku Oy, which holds 25 %; her husband holds 12 %, her sister the rest.
var ownership = Ownership.Of(new()
{
    Person = "Aino",
    Company = "Paja Oy",
    Family = [new Relative("Eino", FamilyRelation.Spouse), new Relative("Helmi", FamilyRelation.Other)],
    Items =
    [
        new Holding("Aino", "Paja Oy", Percentage.Of(10)),
        new Holding("Eino", "Paja Oy", Percentage.Of(12)),
        new Holding("Suku Oy", "Paja Oy", Percentage.Of(25)),
        new Holding("Helmi", "Paja Oy", Percentage.Of(53)),
        new Holding("Aino", "Suku Oy", Percentage.Of(60)),
        new Holding("Helmi", "Suku Oy", Percentage.Of(40)),
    ],
});
Console.WriteLine("Aino's holding");
Console.WriteLine(InsuredExplanation.Of(ownership).ToText());

var people = new (string Name, InsuredPerson Facts)[]
{
    ("Aino, managing director", new() { Form = CompanyForm.LimitedCompany, Role = CompanyRole.Owner, LeadingPosition = true, Shares = ownership.Shares, On = on }),
    ("Helmi, works on the floor", new() { Form = CompanyForm.LimitedCompany, Role = CompanyRole.Shareholder, Shares = new(Percentage.Of(53)), On = on }),
    ("Leo, her son, helps without employment", new() { Form = CompanyForm.LimitedCompany, Role = CompanyRole.FamilyMember, On = on }),
    ("Onni, summer worker of 16", new() { Form = CompanyForm.LimitedCompany, Role = CompanyRole.Employee, BirthDate = new LocalDate(2008, 3, 2), On = on }),
    ("Jan, posted to Finland", new() { Form = CompanyForm.LimitedCompany, Role = CompanyRole.Employee, Place = new() { UnderFinnishLegislation = false }, On = on }),
};
var status = new Dictionary<string, InsuredStatus>(StringComparer.Ordinal);
foreach (var (name, facts) in people)
{
    var decision = WhoIsInsured.Of(facts);
    status[name.Split(',')[0]] = decision.Status;
    Console.WriteLine($"{name}: {InsuredExplanation.Of(decision).ToText()}");
}

// The payroll of the year: only employees' wages count.
var year = ObligationOfYear.Of(
    new()
    {
        Employer = EmployerKind.Private,
        Year = 2024,
        WorkFrom = new LocalDate(2024, 6, 3),
        Payments =
        [
            Paid("Aino", new(2024, 5, 31), 2_800m),
            Paid("Onni", new(2024, 6, 28), 980m),
            Paid("Onni", new(2024, 7, 31), 460m),
            Paid("Helmi", new(2024, 8, 15), 60m),
            Paid("Helmi", new(2024, 8, 30), 1_900m),
        ],
    },
    StatutoryParameters.Enacted);
Console.WriteLine(ObligationExplanation.Of(year).ToText());

foreach (var day in new LocalDate[] { new(2024, 8, 15), new(2024, 8, 30) })
{
    var must = year.MustBeInsuredOn(day);
    Console.Write($"An accident on {day.Day}.{day.Month}.2024 without an insurance: {ObligationExplanation.Of(ClaimHandling.Of(EmployerKind.Private, must, isInsured: false)).ToText()}");
}

WagePayment Paid(string name, LocalDate day, decimal euros) => new(day, Euros.Once(euros)) { Status = status[name] };
