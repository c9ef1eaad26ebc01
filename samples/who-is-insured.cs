#!/usr/bin/env dotnet
#:project ../src/TyTal.Calc/TyTal.Calc.csproj

// Who of a company's people is insured by its obligatory insurance, who by law is not, and why: an owner through a graph of holdings, her family, a summer worker.
//   dotnet run samples/who-is-insured.cs

using NodaTime;
using TyTal.Calc;
using TyTal.Calc.Coverage.Insured;
using TyTal.Calc.Explanations;
using TyTal.Calc.Money;

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
foreach (var (name, facts) in people)
{
    Console.WriteLine($"{name}: {InsuredExplanation.Of(WhoIsInsured.Of(facts)).ToText()}");
}
