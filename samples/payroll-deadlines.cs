#!/usr/bin/env dotnet
#:project ../src/TyTal.Calc/TyTal.Calc.csproj

// The days by which an employer, an injured person and the insurer must act after an accident, and why a last day moved.
//   dotnet run samples/payroll-deadlines.cs

using System.Globalization;
using NodaTime;
using TyTal.Calc.Calendar.TimeLimits;
using TyTal.Calc.Explanations;

// A fall at work on the Monday before Midsummer 2024: known to the employer the same day, reported late, refused on a Monday in November, appealed against at Christmas.
LocalDate accident = new(2024, 6, 17), reported = new(2024, 7, 4), facts = new(2024, 10, 24), posted = new(2024, 11, 18);
Deadline[] deadlines =
[
    ClaimLimits.EmployerReport.Of(accident),
    ClaimLimits.InvestigationStart.Of(reported),
    ClaimLimits.CostClaim.Of(reported),
    ClaimLimits.Decision.Of(facts),
    AppealLimits.Appeal.Of(posted),
    PolicyLimits.YearlyInformation.Of(new(2025, 1, 1)),
    ClaimLimits.ClaimFiling.Of(accident),
];
Console.WriteLine($"{"Last day",10}  {"Section",-8}  {"Who must do what",-64}  Counted");
foreach (var deadline in deadlines.OrderBy(deadline => deadline.LastDay))
{
    var (limit, who) = (deadline.Limit, TimeLimitExplanation.Party(deadline.Limit.Party));
    Console.WriteLine($"{Day(deadline.LastDay),10}  {limit.Section,-8}  {$"{who}: {limit.Task}",-64}  {TimeLimitExplanation.Length(limit.Length)} from {Day(deadline.CountedFrom)}{Moved(deadline)}");
}

Console.WriteLine($"""

    The report of {Day(reported)} was {(ClaimLimits.EmployerReport.IsInTime(accident, reported) ? "in time" : "late")}; it is in time if the employer learned of the accident on {Day(ClaimLimits.EmployerReport.EarliestStart(reported)!.Value)} or later.

    {TimeLimitExplanation.Of(AppealLimits.Appeal.Of(posted)).ToText()}
    """);

static string Moved(Deadline deadline) =>
    deadline.IsMoved ? ", moved over " + string.Join(", ", deadline.Passed().Select(passed => TimeLimitExplanation.Name(passed.Why))) : "";

static string Day(LocalDate day) => day.ToString("d.M.uuuu", CultureInfo.InvariantCulture);
