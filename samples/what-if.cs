#!/usr/bin/env dotnet
#:project ../src/TyTal.Calc/TyTal.Calc.csproj

// A reform of one claim: a pension of 80 % until 67 instead of 85 % until 65, with figures of years to come that grow by a supposed percentage.
// Prints both sides, year by year, the difference, and what was supposed.
//   dotnet run samples/what-if.cs

using System.Globalization;
using TyTal.Calc.Benefits;
using TyTal.Calc.Explanations;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;
using TyTal.Calc.Timelines;

var known = StatutoryParameters.Enacted.Through(2026).Projected(new IndexProjection { Through = 2060, PensionIndex = new(1.5m) });
var reform = known.Hypothetically(new RuleConstants { PensionPercentUntilChange = Percentage.Of(80), PensionAgeOfChange = 67 });
var claim = new Claim
{
    ClaimDate = new(2024, 3, 4),
    BirthDate = new(1980, 6, 15),
    AnnualEarnings = Euros.PerYear(27_000m),
    Through = new(2024, 12, 31),
    SickPay = [new SickPaySpell(new(2024, 3, 5), new(2024, 4, 1), Euros.Once(2_250m))],
    Incapacity = [new IncapacitySpell(new(2024, 3, 4), To: null, IncapacityDegree.Full)],
};

var (before, after) = (ClaimCashFlow.Of(claim, 2060, known), ClaimCashFlow.Of(claim, 2060, reform));
Console.Write(Explanation.Of(reform.Hypothesis!.Figures).ToText());
Console.WriteLine();
Console.WriteLine("Year       in force        reform    difference");
foreach (var (one, other) in before.Years.Zip(after.Years))
{
    Show(one.Year.ToString(CultureInfo.InvariantCulture), one.Amounts.Gross, other.Amounts.Gross);
}

Show("All", before.Total.Gross, after.Total.Gross);
Console.WriteLine(after is { IsHypothetical: true, IsProjected: true } ? "A hypothetical projection, no decision." : "");

static void Show(string name, Money<Once> inForce, Money<Once> reform) =>
    Console.WriteLine($"{name,-5}{Amount(inForce),14}{Amount(reform),14}{Amount(reform - inForce),14}");

static string Amount(Money<Once> amount) => amount.Amount.ToString("0.00", CultureInfo.InvariantCulture);
