#!/usr/bin/env dotnet
#:project ../src/TyTal.Calc/TyTal.Calc.csproj
#:package Spectre.Console

// An employer's policy: when it can change its insurer, what is adjusted after a year, and what it cost to have insured too late.
//   dotnet run samples/policy.cs

using System.Globalization;
using NodaTime;
using Spectre.Console;
using TyTal.Calc;
using TyTal.Calc.Explanations;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;
using TyTal.Calc.Policies;

// Work began on 1 March 2022, the application arrived in May. A notice of transfer reached the old insurer on the last day for the end of June 2024.
var policy = PolicyTimeline.Of(new()
{
    ApplicationArrived = new LocalDate(2022, 5, 15),
    WorkFrom = new LocalDate(2022, 3, 1),
    Transfers = [new(new(2024, 3, 20), new(2024, 3, 31), new(2024, 6, 30))],
    Through = new(2024, 6, 30),
});
Console.WriteLine(PolicyExplanation.Of(policy).ToText());

var table = new Table { Title = new("Transfer of a policy of 15 May 2022"), Border = TableBorder.Rounded };
table.AddColumn("Notice reaches the old insurer");
table.AddColumn("The policy ends at the earliest");
foreach (var reached in new LocalDate[] { new(2023, 2, 1), new(2023, 9, 30), new(2023, 10, 1), new(2024, 3, 31), new(2024, 4, 1) })
{
    table.AddRow(reached.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture), PolicyTransfer.Earliest(policy.FirstPeriodEnds.Value.Day, reached).ToString("uuuu-MM-dd", CultureInfo.InvariantCulture));
}

AnsiConsole.Profile.Width = 130;
AnsiConsole.Profile.Capabilities.Ansi &= !Console.IsOutputRedirected;
AnsiConsole.Write(table);

Console.WriteLine(PolicyExplanation.Of(PremiumAdjustment.Of(new()
{
    PeriodEnds = policy.Periods[0].To,
    Revised = Euros.Once(4_812.35m),
    Collected = Euros.Once(4_200m),
})).ToText());

// The days of work before the policy: a claim event fell on one of them.
var uninsured = policy.Uninsured[0];
Console.WriteLine(PolicyExplanation.Of(NeglectDecision.Of(
    new()
    {
        From = uninsured.Start,
        To = uninsured.End,
        DecidedOn = new(2023, 2, 10),
        Premiums = [new(2022, Euros.Once(480.25m))],
        FeeMultiple = 1.5m,
        Events = [new(new(2022, 4, 20), Euros.Once(7_310m))],
    },
    StatutoryParameters.Enacted)).ToText());
