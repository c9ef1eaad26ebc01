#!/usr/bin/env dotnet
#:project ../src/TyTal.Calc/TyTal.Calc.csproj
#:package Spectre.Console

// Seven injuries of an insured employee: which insurance pays, which does not and why; then one whose facts are not all known.
//   dotnet run samples/who-pays.cs

using Spectre.Console;
using TyTal.Calc.Coverage.Payers;
using TyTal.Calc.Explanations;

var leisure = new Circumstances { Situation = Situation.Leisure, Status = PersonStatus.Employee, Policies = [HeldPolicy.Compulsory, HeldPolicy.LeisureTime] };
var cyclistHitByCar = new Vehicle(VehicleOwner.Other, VehicleRole.Cyclist);
var motocrossBike = new Vehicle(VehicleOwner.Own, VehicleRole.Driver);

(string What, Circumstances Facts)[] cases =
[
    ("Falls on the ski slope at Easter", leisure with { HobbySport = true }),
    ("Falls from the bicycle in leisure time", leisure),
    ("Rides a bicycle in leisure time, collides with a car", leisure with { Vehicles = [cyclistHitByCar] }),
    ("Falls from the own motocross bike in an open gravel pit", leisure with { HobbySport = true, Vehicles = [motocrossBike] }),
    ("Rides a bicycle to work, collides with a car", leisure with { Situation = Situation.Commute, Vehicles = [cyclistHitByCar] }),
    ("Is injured hiking in Nepal on a holiday trip", leisure with { Policies = [HeldPolicy.Compulsory, HeldPolicy.LeisureTime, HeldPolicy.Travel], Abroad = Abroad.HolidayTrip, OutsideEea = true }),
    ("Pulls a boat at the cottage, feels pain in the thigh", leisure with { Event = EventKind.Strain }),
];

var table = new Table { Title = new("Which insurance pays"), Border = TableBorder.Rounded, ShowRowSeparators = true };
table.AddColumns(new TableColumn("What happened").Width(30), new TableColumn("Payers, the first one first").Width(44), new TableColumn("Not, because").Width(52));
foreach (var (what, facts) in cases)
{
    var order = PayerOrder.Of(facts);
    table.AddRow(Markup.Escape(what), Lines(order.Payers.Select(value => PayersExplanation.Line(value))), Lines(order.Excluded.Select(value => PayersExplanation.Line(value))));
}

AnsiConsole.Profile.Width = 136;
AnsiConsole.Profile.Capabilities.Ansi &= !Console.IsOutputRedirected;
AnsiConsole.Write(table);
Console.WriteLine();
Console.WriteLine("An assault in the lunch break, the reason not known:");
Console.WriteLine(PayersExplanation.Of(PayerOrder.Of(leisure with { Situation = Situation.Break, Assault = AssaultReason.Unclear })).ToText());

static string Lines(IEnumerable<string> lines) => Markup.Escape(string.Join("\n", lines));
