#!/usr/bin/env dotnet
#:project ../src/TyTal.Calc/TyTal.Calc.csproj
#:package Spectre.Console

// One claim's calendar: every limit of time that its days start, in the order of the last days, and why one of them moved.
//   dotnet run samples/deadlines.cs

using System.Globalization;
using NodaTime;
using Spectre.Console;
using TyTal.Calc.Calendar.TimeLimits;
using TyTal.Calc.Explanations;

AnsiConsole.Profile.Width = 160;
AnsiConsole.Profile.Capabilities.Ansi &= !Console.IsOutputRedirected;

// A fall at work on the Monday before Midsummer 2024: reported late, refused in November, appealed against at Christmas, won in June.
var claimDate = new LocalDate(2024, 6, 17);
var (pending, clarified, posted, final) = (new LocalDate(2024, 7, 1), new LocalDate(2024, 10, 24), new LocalDate(2024, 11, 17), new LocalDate(2025, 6, 6));
Deadline[] deadlines =
[
    ClaimLimits.EmployerReport.Of(claimDate),
    ClaimLimits.ClaimFiling.Of(claimDate),
    ClaimLimits.StressSymptoms.Of(claimDate),
    ClaimLimits.HouseholdHelp.Of(claimDate),
    ClaimLimits.InvestigationStart.Of(pending),
    ClaimLimits.RehabilitationNeed.Of(claimDate),
    ClaimLimits.CostClaim.Of(pending),
    ClaimLimits.Decision.Of(clarified),
    AppealLimits.Appeal.Of(posted),
    AppealLimits.AppealForwarding.Of(AppealLimits.Appeal.LastDay(posted)),
    ClaimLimits.Enforcement.Of(final),
    AppealLimits.Recovery.Of(new(2024, 8, 15)),
    KeepingLimits.ClaimDocuments.Of(pending),
];

var table = new Table { Title = new("The limits of a claim of 17.6.2024"), Border = TableBorder.Rounded };
table.AddColumns("Last day", "Section", "What", "Whose", "Counted", "Moved over");
foreach (var deadline in deadlines.OrderBy(deadline => deadline.LastDay))
{
    var limit = deadline.Limit;
    table.AddRow(
        Day(deadline.LastDay),
        Wording.Section(limit.Section),
        limit.Task.English,
        limit.Party == TimeLimitParty.Nobody ? "" : TimeLimitExplanation.Party(limit.Party),
        $"{TimeLimitExplanation.Length(limit.Length)} from {Day(deadline.CountedFrom)}",
        string.Join(", ", deadline.Passed().Select(passed => TimeLimitExplanation.Name(passed.Why))));
}

AnsiConsole.Write(table);

var report = new LocalDate(2024, 6, 29);
Console.WriteLine($"A report on {Day(report)} is {(ClaimLimits.EmployerReport.IsInTime(claimDate, report) ? "in time" : "late")}; "
    + $"it would be late had the employer learned of it before {Day(ClaimLimits.EmployerReport.EarliestStart(report)!.Value)}.\n");
Console.WriteLine(TimeLimitExplanation.Of(AppealLimits.Appeal.Of(posted)).ToText());

static string Day(LocalDate day) => day.ToString("d.M.uuuu", CultureInfo.InvariantCulture);
