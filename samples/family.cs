#!/usr/bin/env dotnet
#:project ../src/TyTal.Calc/TyTal.Calc.csproj
#:package Spectre.Console

// A widow with two children over the years: a table of the survivors' pensions, and the reasons of every figure.
//   dotnet run samples/family.cs

using System.Globalization;
using NodaTime;
using Spectre.Console;
using TyTal.Calc;
using TyTal.Calc.Benefits.Survivors;
using TyTal.Calc.Explanations;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;
using TyTal.Calc.Timelines;

var family = new Family
{
    ClaimDate = new(2018, 3, 1),
    DeathDate = new(2018, 5, 20),
    AnnualEarnings = Euros.PerYear(40_000m),
    Spouses = [new Spouse { Income = Euros.PerYear(45_000m), Remarried = new(2026, 6, 13) }],
    Children =
    [
        // 18 in September 2021 and a student a year later; 18 in February 2024.
        new Child { BirthDate = new(2003, 9, 10), Studies = [new StudySpell(new(2022, 8, 15), new LocalDate(2025, 5, 31))] },
        new Child { BirthDate = new(2006, 2, 7) },
    ],
    Funeral = new(new(2018, 6, 9)),
    Through = new(2026, 6, 30),
};
var timeline = FamilyTimeline.Of(family, StatutoryParameters.Enacted);

var table = new Table { Title = new("A widow with two children: annual earnings 40 000 €, her income 45 000 €"), Border = TableBorder.Rounded };
table.AddColumns("From", "To");
foreach (var column in new[] { "Spouse %", "Children %", "Reduction €/year", "Spouse €/month", "Child 1 €/month", "Child 2 €/month" })
{
    table.AddColumn(new TableColumn(column).RightAligned());
}

foreach (var period in timeline.Periods)
{
    table.AddRow(
        Day(period.From),
        Day(period.To),
        Percent(period.Level.SpousePercent.Value),
        Percent(period.Level.ChildrenPercent.Value),
        Amount(period.Level.IncomeReductionPerYear?.Amount),
        PerMonth(period, isSpouse: true, 0),
        PerMonth(period, isSpouse: false, 0),
        PerMonth(period, isSpouse: false, 1));
}

AnsiConsole.Profile.Width = 130;
AnsiConsole.Profile.Capabilities.Ansi &= !Console.IsOutputRedirected;
AnsiConsole.Write(table);
foreach (var total in timeline.Totals.Pensions)
{
    Console.WriteLine($"{FamilyExplanation.Name(total.Beneficiary)}: {Amount(total.Amount.Amount)} €");
}

Console.WriteLine($"lump sum at the new marriage: {Amount(timeline.Totals.LumpSum.Amount)} €");
Console.WriteLine($"funeral assistance: {Amount(timeline.Totals.FuneralAssistance.Amount)} €");
Console.WriteLine();
Console.WriteLine(FamilyExplanation.Of(timeline).ToText());

static string PerMonth(FamilyPeriod period, bool isSpouse, int position) => Amount(period.Find(new(isSpouse, position))?.PerMonth.Amount);

static string Amount(decimal? euros) => euros?.ToString("0.00", CultureInfo.InvariantCulture) ?? "";

static string Percent(Percentage percent) => percent.Amount.ToString("0", CultureInfo.InvariantCulture);

static string Day(LocalDate day) => day.ToString("d.M.uuuu", CultureInfo.InvariantCulture);
