#!/usr/bin/env dotnet
#:project ../src/TyTal.Calc/TyTal.Calc.csproj
#:package Spectre.Console

// Leisure-time insurance: a claim in its waiting period and after it, and a pension beside another pension. The cliffs of the deduction: actuary-cliffs.cs.
//   dotnet run samples/leisure-time.cs

using System.Globalization;
using NodaTime;
using Spectre.Console;
using TyTal.Calc;
using TyTal.Calc.Benefits;
using TyTal.Calc.Explanations;
using TyTal.Calc.Explanations.Pictures;
using TyTal.Calc.LeisureTime;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;
using TyTal.Calc.Timelines;

AnsiConsole.Profile.Width = 150;
AnsiConsole.Profile.Capabilities.Ansi &= !Console.IsOutputRedirected;

// The example that the compensation board gave for the Act's first year: an accident on Sunday 31 January 2016.
var skier = new Claim
{
    ClaimDate = new(2016, 1, 31),
    BirthDate = new(1975, 5, 5),
    Insurance = Insurance.LeisureTime,
    AnnualEarnings = Euros.PerYear(39_600m),
    EarningsBefore = new(Euros.Once(2_800m), 28),
    Incapacity = [new IncapacitySpell(new(2016, 1, 31), new LocalDate(2016, 3, 6), IncapacityDegree.Full)],
    Through = new(2016, 12, 31),
};
ShowClaim("The waiting period ends on 10 February; then section 202 deducts", BenefitTimeline.Of(skier, StatutoryParameters.Enacted));

// A pension from the first anniversary, beside an allowance until the end of February and a partial disability pension from then on.
var climber = skier with
{
    ClaimDate = new(2023, 5, 7),
    AnnualEarnings = Euros.PerYear(42_000m),
    Incapacity = [new IncapacitySpell(new(2023, 5, 7), To: null, IncapacityDegree.Of(60m))],
    OtherBenefits = [new OtherBenefitSpell(OtherBenefitKind.PartialDisabilityPension, new(2024, 6, 1), To: null, Euros.PerMonth(890.55m))],
    Through = new(2025, 12, 31),
};
var timeline = BenefitTimeline.Of(climber, StatutoryParameters.Enacted);
ShowClaim("A pension beside a partial disability pension", timeline);
var picture = Path.Combine(AppContext.GetData("EntryPointFileDirectoryPath") as string ?? Environment.CurrentDirectory, "leisure-time.svg");
File.WriteAllText(picture, TimelinePicture.Svg(timeline, "A leisure-time accident: allowance with the Kela deduction, pension"));

Console.WriteLine("Why the last pension is what it is:");
Console.WriteLine(Explanation.Of(timeline.Periods[^1].Deducted!.PaidPerMonth).ToText());

void ShowClaim(string title, BenefitTimeline shown)
{
    var table = new Table { Title = new(title), Border = TableBorder.Rounded };
    table.AddColumns("From", "To", "Benefit");
    foreach (var column in new[] { "Full €/day", "Kela %", "€/day", "Payments", "Net €/day", "€/month", "Paid €/month" })
    {
        table.AddColumn(new TableColumn(column).RightAligned());
    }

    foreach (var period in shown.Periods)
    {
        string[] amounts = period switch
        {
            { Allowance: { } day } => [
                Money(day.FullPerDay.Amount), $"{day.KelaDeductionPercent.Amount}", Money(day.PerDay.Amount), Money(day.EmployeePaymentsPerDay.Amount), Money(day.NetPerDay.Amount), "", ""],
            _ => ["", "", "", "", "", Money(period.Pension!.PerMonth.Amount), Money(period.PaidPerMonth!.Value.Amount)],
        };
        table.AddRow([Day(period.From), Day(period.To), TimelineExplanation.Name(period), .. amounts]);
    }

    AnsiConsole.Write(table);
}

static string Money(decimal amount) => amount.ToString("0.00", CultureInfo.InvariantCulture);

static string Day(LocalDate day) => day.ToString("d.M.uuuu", CultureInfo.InvariantCulture);
