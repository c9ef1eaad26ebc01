#!/usr/bin/env dotnet
#:project ../src/TyTal.Calc/TyTal.Calc.csproj
#:package Spectre.Console

// Rehabilitation after two traffic accidents: waiting, vocational education with a holiday, an interruption, Kela's allowance, an altered home, two insurers; and an appeal.
//   dotnet run samples/motor-rehabilitation.cs

using System.Globalization;
using NodaTime;
using Spectre.Console;
using TyTal.Calc;
using TyTal.Calc.Explanations;
using TyTal.Calc.Money;
using TyTal.Calc.MotorLiability;

var claim = new MotorClaim
{
    AccidentDate = new(2019, 5, 6),
    Through = new(2021, 6, 30),
    Waiting = [new WaitingSpell(RehabilitationPurpose.WorkAbility, new(2020, 6, 1), new(2020, 8, 16), ReasonableUntil: new(2020, 7, 31))],
    Measures =
    [
        new MeasureSpell(MotorMeasureKind.VocationalEducation, RehabilitationPurpose.WorkAbility, new(2020, 8, 17), new(2021, 5, 31))
        {
            Holidays = [new DateInterval(new(2020, 12, 21), new(2021, 1, 6))],
        },
    ],
    Interruptions = [new DateInterval(new(2021, 3, 1), new(2021, 3, 14))],
    // What the Motor Liability Insurance Act gives in full, and for the actual loss while the waiting is no longer reasonable.
    FullCompensation = [new DatedRate(new(2020, 6, 1), To: null, CompensationRate.Of(Euros.PerDay(80m)))],
    ActualLoss = [new DatedRate(new(2020, 8, 1), new(2020, 8, 16), CompensationRate.Of(Euros.PerDay(25.50m)))],
    EarningsClaims =
    [
        new AuthorityClaim(
            Authority.SocialInsuranceInstitution, SupportKind.RehabilitationAllowance, new(2020, 9, 1), new(2020, 9, 30), CompensationRate.Of(Euros.PerDay(27.86m)), new Notice(new(2020, 10, 1))),
    ],
    Costs = [new RehabilitationCost(RehabilitationPurpose.FunctionalAbility, 4, new(2021, 2, 1), Euros.Once(12_400m)) { HomeAlterations = true }],
    Insurers = [new InsurersPercentage("Insurer A", Percentage.Of(66.667m)), new InsurersPercentage("Insurer B", Percentage.Of(33.333m))],
};
var timeline = MotorTimeline.Of(claim);

var table = new Table { Title = new("Lost earnings during rehabilitation: 80.00 € a day in full"), Border = TableBorder.Rounded };
table.AddColumns("From", "To", "Why");
foreach (var column in new[] { "€/day", "Total €", "Injured person €", "Kela €", "Insurer A €", "Insurer B €" })
{
    table.AddColumn(new TableColumn(column).RightAligned());
}

foreach (var period in timeline.Periods)
{
    table.AddRow(
        Day(period.From),
        Day(period.To),
        MotorExplanation.Reason(period.Outcome),
        Amount(period.Rate.Amount),
        Amount(period.Total.Amount),
        Amount(period.Receivers[0].Amount.Amount),
        Amount(period.Receivers.Skip(1).Sum(part => part.Amount.Amount)),
        Borne(period, 0),
        Borne(period, 1));
}

AnsiConsole.Profile.Width = 150;
AnsiConsole.Profile.Capabilities.Ansi &= !Console.IsOutputRedirected;
AnsiConsole.Write(table);
foreach (var sum in timeline.Totals.Receivers.Concat(timeline.Totals.Insurers))
{
    Console.WriteLine($"{sum.Name}: {Amount(sum.Amount.Amount)} €");
}

Console.WriteLine();
Console.WriteLine(MotorExplanation.Of(timeline).ToText());

// The decision on it, and a recommendation: the case VakO 2407:2022 of the Insurance Court.
Console.WriteLine(MotorExplanation.Of(AppealTime.Of(new AppealFacts
{
    PostedOn = new(2021, 4, 20),
    Requests = [new RecommendationRequest(new(2021, 5, 20), new LocalDate(2022, 6, 8))],
})).ToText());

static string Borne(MotorPeriod period, int insurer) => period.Insurers.Count == 0 ? "" : Amount(period.Insurers[insurer].Amount.Amount);

static string Amount(decimal euros) => euros.ToString("0.00", CultureInfo.InvariantCulture);

static string Day(LocalDate day) => day.ToString("d.M.uuuu", CultureInfo.InvariantCulture);
