#!/usr/bin/env dotnet
#:project ../src/TyTal.Calc/TyTal.Calc.csproj

// A year of one injured person's costs: care allowance, clothing supplement, travel and treatment, each with its reasons.
//   dotnet run samples/costs.cs

using System.Globalization;
using TyTal.Calc.Benefits.Costs;
using TyTal.Calc.Explanations;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;

var figures = StatutoryParameters.Enacted;
var claimDate = new NodaTime.LocalDate(2023, 9, 18);

// A lower leg was lost. Help is needed every day until June 2024, then in some activities; ten days in hospital in March.
var care = new CareAllowanceClaim
{
    ClaimDate = claimDate,
    From = new(2023, 11, 1),
    To = new(2024, 10, 31),
    Needs =
    [
        new CareNeedChange(new(2023, 11, 1), new(CareRegularity.Regular, EveryDay: true)),
        new CareNeedChange(new(2024, 6, 16), new(CareRegularity.NearlyRegular)),
    ],
    Institution = [new InstitutionSpell(new(2024, 3, 4), new(2024, 3, 13))],
}.Timeline(figures);
Show("Care allowance", care);

// A bandage on the stump at first, a prosthesis from February.
var clothing = new ClothingSupplementClaim
{
    ClaimDate = claimDate,
    From = new(2023, 11, 1),
    To = new(2024, 10, 31),
    Aids =
    [
        new WearingSpell(WearingAid.OtherWearing, new(2023, 11, 1), new NodaTime.LocalDate(2024, 1, 31)),
        new WearingSpell(WearingAid.LowerLegProsthesis, new(2024, 2, 1)),
    ],
}.Timeline(figures);
Show("Clothing supplement", clothing);

var costs = new (string Name, CostDecision Decision)[]
{
    ("Taxi home from hospital, needed", TravelCosts.Decide(new Journey(new(2023, 9, 25), TravelMeans.OtherVehicle) { Cost = Euros.Once(48.60m), VehicleRequired = true }, figures)),
    ("To the prosthetist by car, 126.4 km", TravelCosts.Decide(new Journey(new(2024, 2, 1), TravelMeans.PrivateCar) { Distance = new(126.4m) }, figures)),
    ("To a farther clinic by car, 310 km", TravelCosts.Decide(new Journey(new(2024, 5, 14), TravelMeans.PrivateCar) { Distance = new(310m), FartherThanNearest = true, DistanceToNearest = new(22m) }, figures)),
    ("Taxi in July, not needed", TravelCosts.Decide(new Journey(new(2024, 7, 9), TravelMeans.OtherVehicle) { Cost = Euros.Once(35m), FareInstead = Euros.Once(7.40m) }, figures)),
    ("Private X-ray", PrivateTreatment.Decide(new(new(2024, 5, 14), TreatmentKind.MinorExamination, Euros.Once(95m)), figures)),
    ("Private magnetic resonance imaging", PrivateTreatment.Decide(new(new(2024, 5, 21), TreatmentKind.Other, Euros.Once(690m), ClientFee: Euros.Once(66.70m)), figures)),
    ("Spectacles on the nose", BrokenItem.Decide(PersonalThing.Spectacles, Breakage.InClaimEvent, Euros.Once(420m))),
    ("Watch", BrokenItem.Decide(PersonalThing.Other, Breakage.InClaimEvent, Euros.Once(250m))),
    ("Cleaning, a year later", HouseholdHelp.Decide(claimDate, new(2024, 9, 18), Euros.Once(60m), Euros.Once(45m))),
};
foreach (var (name, decision) in costs)
{
    Console.Write($"{name}: {CostExplanation.Of(decision).ToText()}\n");
}

var receipt = new CostClaim(CostKind.Travel, new(2023, 9, 25));
Console.WriteLine($"The taxi of 25.9.2023 was claimed on 24.9.2024: {(CostClaimTime.IsInTime(receipt, new(2024, 9, 24)) ? "in time" : "too late")}");
Console.Write(Explanation.Of(CostClaimTime.LastDay(receipt)!).ToText());

static void Show(string name, SupplementTimeline timeline)
{
    Console.WriteLine(name);
    foreach (var month in timeline.Months())
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {month.Month.Month,2}/{month.Month.Year}  {month.Days,2} days  {month.Amount.Amount,8:0.00} €"));
    }

    Console.WriteLine(CostExplanation.Of(timeline).ToText());
}
