#!/usr/bin/env dotnet
#:project ../src/TyTal.Calc/TyTal.Calc.csproj
#:project ../src/TyTal.Calc.Cases/TyTal.Calc.Cases.csproj
#:package Spectre.Console

// From a claim to its benefits: a table, the reasons of every figure, and a picture.
//   dotnet run samples/timeline.cs                       the carpenter of the insurers' brochure
//   dotnet run samples/timeline.cs -- FILE.json [ID]     a claim of a case file
// Exit code: 0 done, 1 the claim was refused, 2 something could not be read.

using System.Globalization;
using NodaTime;
using Spectre.Console;
using TyTal.Calc;
using TyTal.Calc.Benefits;
using TyTal.Calc.Cases;
using TyTal.Calc.Explanations;
using TyTal.Calc.Explanations.Pictures;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;
using TyTal.Calc.Timelines;

try
{
    return args switch
    {
        [] => Carpenter(),
        [var file] => OfCase(file, id: null),
        [var file, var id] => OfCase(file, id),
        _ => Refuse("Usage: dotnet run samples/timeline.cs -- [FILE.json [ID]]"),
    };
}
catch (Exception error) when (error is CaseFormatException or IOException or UnauthorizedAccessException)
{
    return Refuse(error.Message);
}

int Carpenter()
{
    var claim = new Claim
    {
        ClaimDate = new(2024, 3, 4),
        BirthDate = new(1980, 6, 15),
        AnnualEarnings = Euros.PerYear(27_000m),
        SickPay = [new SickPaySpell(new(2024, 3, 5), new(2024, 4, 1), Euros.Once(2_250m))],
        Incapacity = [new IncapacitySpell(new(2024, 3, 4), To: null, IncapacityDegree.Full)],
        Through = new(2025, 3, 31),
    };
    var timeline = BenefitTimeline.Of(claim, StatutoryParameters.Enacted);

    var beside = AppContext.GetData("EntryPointFileDirectoryPath") as string ?? Environment.CurrentDirectory;
    Show(timeline, "The carpenter: annual earnings 27 000 €, sick pay 2 250 € for 28 days");
    Draw(timeline, Path.Combine(beside, "carpenter.svg"), "The carpenter: sick pay, daily allowance, pension");

    // The same claim until 68, as if the indexes stayed at their level of 2026: figures that the caller supplies.
    var longer = claim with { Through = Age(claim, 68).PlusDays(-1) };
    Draw(BenefitTimeline.Of(longer, LevelOf2026(longer.Through.Year)), Path.Combine(beside, "carpenter-to-68.svg"), "The carpenter until 68, at the level of 2026");
    return 0;
}

int OfCase(string file, string? id)
{
    using var stream = File.OpenRead(file);
    var claims = CaseFile.Read(stream).Where(worked => worked.Kind == "claim" && (id is null || worked.Id == id)).ToList();
    if (claims.Count == 0)
    {
        return Refuse($"{file}: no case of the kind 'claim'{(id is null ? "" : $" with the id '{id}'")}.");
    }

    if (Compute(claims[0]) is not { } timeline)
    {
        return 1;
    }

    if (claims.Count > 1)
    {
        Console.WriteLine($"The first of {claims.Count} claims; for another give its id: {string.Join(", ", claims.Select(worked => worked.Id))}");
    }

    Show(timeline, claims[0].ToString());
    Draw(timeline, Path.GetFullPath(string.Concat(claims[0].Id.Split(Path.GetInvalidFileNameChars())) + ".svg"), claims[0].Title);
    return 0;
}

static BenefitTimeline? Compute(WorkedCase worked)
{
    try
    {
        var (claim, parameters) = CaseClaims.Read(worked);
        return BenefitTimeline.Of(claim, parameters);
    }
    catch (Exception error) when (error is CaseFormatException or ArgumentException)
    {
        Refuse($"{worked.Id}: {error.Message}");
        return null;
    }
}

static void Show(BenefitTimeline timeline, string title)
{
    var table = new Table { Title = new(Markup.Escape(title)), Border = TableBorder.Rounded };
    table.AddColumns("From", "To", "Benefit");
    foreach (var column in new[] { "€/day", "Employer", "Payments", "Net €/day", "€/month" })
    {
        table.AddColumn(new TableColumn(column).RightAligned());
    }

    foreach (var period in timeline.Periods)
    {
        table.AddRow([Day(period.From), Day(period.To), TimelineExplanation.Name(period), .. Amounts(period)]);
    }

    AnsiConsole.Profile.Width = 130;
    AnsiConsole.Profile.Capabilities.Ansi &= !Console.IsOutputRedirected;
    if (timeline.Entitled)
    {
        AnsiConsole.Write(table);
    }

    Console.WriteLine();
    Console.WriteLine(TimelineExplanation.Of(timeline).ToText());
}

static string[] Amounts(BenefitPeriod period) => period switch
{
    { Allowance: { } day } => [Money(day.PerDay.Amount), Money(day.EmployerPerDay.Amount), Money(day.EmployeePaymentsPerDay.Amount), Money(day.NetPerDay.Amount), ""],
    { Pension: { } year } => [$"base {Money(year.BasePerDay.Amount)}", "", "", "", Money(year.PerMonth.Amount)],
    _ => ["", "", "", "", ""],
};

static void Draw(BenefitTimeline timeline, string path, string title)
{
    File.WriteAllText(path, TimelinePicture.Svg(timeline, title));
    Console.WriteLine($"Picture: {path}");
}

static LocalDate Age(Claim claim, int years) => claim.BirthDate.PlusYears(years);

static StatutoryParameters LevelOf2026(int through)
{
    const string Source = "level of 2026, assumed";
    var index = StatutoryParameters.Enacted.PensionIndex(2026).Value.Points;
    return StatutoryParameters.Enacted.Through(2026).With(Enumerable.Range(2027, through - 2026)
        .Select(year => new YearlyFigure(StatutoryFigure.EarningsRelatedPensionIndex, year, index, Source, TyTal.Calc.Reasons.FigureStatus.Supplied)));
}

static string Day(LocalDate day) => day.ToString("d.M.uuuu", CultureInfo.InvariantCulture);

static string Money(decimal euros) => euros.ToString("0.00", CultureInfo.InvariantCulture);

static int Refuse(string message)
{
    Console.Error.WriteLine(message);
    return 2;
}
