#!/usr/bin/env dotnet
#:project ../src/TyTal.Calc/TyTal.Calc.csproj

// What would another index decree for 2026 cost? 20 000 made-up pensions in January under the index of 2025, the announced one and a higher one.
//   dotnet run samples/actuary-index-decree.cs

using System.Globalization;
using NodaTime;
using TyTal.Calc.Benefits;
using TyTal.Calc.Bulk;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;
using TyTal.Calc.Timelines;

const int Rows = 20_000, Year = 2026;
var spaces = new NumberFormatInfo { NumberGroupSeparator = " " };
var (claimDates, birthDates, earnings, degrees) = (new PackedDate[Rows], new PackedDate[Rows], new Money<PerYear>[Rows], new PackedDegree[Rows]);
for (var row = 0; row < Rows; row++)
{
    // Claim dates of 2016–2024, ages of 18–62, seven of ten degrees full.
    var claimDate = new LocalDate(2016, 1, 1).PlusDays(row * 7_919 % 3_288);
    claimDates[row] = PackedDate.Of(claimDate);
    birthDates[row] = PackedDate.Of(claimDate.PlusYears(-18 - (row * 31 % 45)).PlusDays(-(row * 13 % 365)));
    earnings[row] = Euros.PerYear(15_000m + (row * 104_729L % 45_000));
    degrees[row] = PackedDegree.Of(IncapacityDegree.Of(row % 10 < 7 ? 100m : 10m + (5 * (row % 18))));
}

var inForce = StatutoryParameters.Enacted.Through(Year);
var announced = inForce.PensionIndex(Year).Value.Points;
var known = January(inForce);
Console.WriteLine($"{"index of 2026",-33} {"January, €",16} {"January × 12",18} {"against the announced",22}");
foreach (var (points, name) in new[] { (inForce.PensionIndex(Year - 1).Value.Points, "that of 2025"), (announced, "announced"), (announced + 1, "a point more"), (3_150, "a higher one") })
{
    // An index that is not the one in force is supposed, not supplied: all that is computed with it says so.
    var figures = inForce.Hypothetically(StatutoryFigure.EarningsRelatedPensionIndex, Year, points);
    var paid = January(figures).Paid;
    Console.WriteLine($"{points} {name + (figures.IsHypothetical ? ", HYPOTHETICAL" : ""),-28} {Text(paid),16} {Text(paid * 12),18} {Signed((paid - known.Paid) * 12),22}");
}

Console.WriteLine("\nWhy January's pensions are not December's, at the announced index:");
foreach (var cause in known.Changes)
{
    Console.WriteLine($"  {cause.Name,-53} {cause.Pensions,6} pensions {Signed(cause.Cents),14} € a month");
}

(long Paid, List<(string Name, int Pensions, long Cents)> Changes) January(StatutoryParameters figures)
{
    var (before, now, difference, causes, statuses) = (new Money<PerMonth>[Rows], new Money<PerMonth>[Rows], new Money<PerMonth>[Rows], new ChangeCause[Rows], new RowStatus[Rows]);
    YearlyRun.Compute(
        new PensionColumns { ClaimDates = claimDates, BirthDates = birthDates, AnnualEarnings = earnings, Degrees = degrees, Insurance = new Insurance[Rows] },
        Year, figures, new() { Old = before, New = now, Difference = difference, Causes = causes, Statuses = statuses });
    var changes = Enumerable.Range(0, Rows).GroupBy(row => causes[row]).OrderBy(cause => cause.Key)
        .Select(cause => (Name(cause.Key), cause.Count(), cause.Sum(row => difference[row].Cents)));
    return (now.Sum(pension => pension.Cents), [.. changes]);
}

static string Name(ChangeCause causes) => string.Join(" + ", new[]
{
    (ChangeCause.Index, "index"),
    (ChangeCause.OneTimeIncrease, "one-time increase (§ 67)"),
    (ChangeCause.Age65, "65 on 1 January (§ 66)"),
    (ChangeCause.Age65LaterInYear, "65 later in 2026"),
    (ChangeCause.NewPension, "new"),
}.Where(cause => causes.HasFlag(cause.Item1)).Select(cause => cause.Item2).DefaultIfEmpty("nothing"));

string Text(long cents) => (cents / 100m).ToString("#,##0.00", spaces);

string Signed(long cents) => (cents > 0 ? "+" : "") + Text(cents);
