#!/usr/bin/env dotnet
#:project ../src/TyTal.Calc.Cases/TyTal.Calc.Cases.csproj
#:package Spectre.Console

// The map of the law: what the library does with every section, and what a changed section or figure touches.
//   dotnet run samples/coverage.cs                                                   the summary and the whole list
//   dotnet run samples/coverage.cs -- --markdown --language fi                       the same as Markdown, in Finnish
//   dotnet run samples/coverage.cs -- --section 67 [--act 459/2015]                  one section: functions, facts, readings, kinds of cases
//   dotnet run samples/coverage.cs -- --figure wageCoefficient 2024                  one figure of a year: functions and kinds of cases
//   either of the two with --claims cases.json                                       and which claims of a case file it touches

using System.Globalization;
using Spectre.Console;
using TyTal.Calc;
using TyTal.Calc.Cases;
using TyTal.Calc.Explanations.Statute;
using TyTal.Calc.Law;
using TyTal.Calc.Parameters;
using TyTal.Calc.Timelines;

AnsiConsole.Profile.Width = 150;
AnsiConsole.Profile.Capabilities.Ansi &= !Console.IsOutputRedirected;
var language = Option("--language") is { } code ? Languages.Of(code) : Language.English;

if (Option("--section") is { } number)
{
    return OfSection(StatuteMap.Of(Act.All.Single(act => $"{act.Number}/{act.Year}" == (Option("--act") ?? "459/2015")), number));
}

return Option("--figure") is { } name ? OfFigure(name, Option(name)) : WholeMap();

string? Option(string option) => Array.IndexOf(args, option) is var at && at >= 0 && at + 1 < args.Length ? args[at + 1] : null;

int WholeMap()
{
    var markdown = args.Contains("--markdown");
    if (markdown)
    {
        Console.WriteLine("| | sections | computed | input | outside |\n|---|---:|---:|---:|---:|");
    }

    var summary = new Table { Title = new("What the library does with the law"), Border = TableBorder.Rounded };
    summary.AddColumns("", "Sections", "Computed", "Input", "Outside");
    foreach (var group in StatuteMap.Sections.GroupBy(Group, StringComparer.Ordinal).Append(StatuteMap.Sections.Where(section => section.Part is not null).GroupBy(_ => "The whole Act", StringComparer.Ordinal).Single()))
    {
        string[] cells = [group.Key, Count(group), .. Enum.GetValues<Treatment>().Select(treatment => Count(group.Where(section => section.Treatment == treatment)))];
        if (markdown)
        {
            Console.WriteLine($"| {string.Join(" | ", cells)} |");
        }

        summary.AddRow(cells);
    }

    if (!markdown)
    {
        AnsiConsole.Write(summary);
    }

    foreach (var group in StatuteMap.Sections.GroupBy(Group, StringComparer.Ordinal))
    {
        Console.WriteLine(markdown ? $"\n## {group.Key}\n\n| § | | | |\n|---|---|---|---|" : $"\n{group.Key}");
        foreach (var section in group)
        {
            var why = section.Reason?.In(language) ?? string.Join(", ", section.Places.Select(place => place.Type.Split('.')[^1]));
            Console.WriteLine(markdown
                ? $"| {section.Number} | {section.Topic.In(language)} | {Name(section.Treatment)} | {why} |"
                : $"  {Place(section),-8} {Name(section.Treatment),-9} {section.Topic.In(language)}: {why}");
        }
    }

    return 0;
}

int OfSection(StatuteSection section)
{
    Console.WriteLine($"{section.Act.In(language)}, {Place(section)}: {section.Topic.In(language)}; {Name(section.Treatment)}{(section.Reason is { } reason ? ": " + reason.In(language) : "")}");
    Lines("Computed by", section.Places);
    Lines("Stated or named by", section.Facts);
    Lines("Readings", section.Readings);
    Lines("Kinds of cases", CaseKindsOfStatute.KindsOf(section));
    return Claims(timeline => int.TryParse(section.Number, NumberStyles.None, CultureInfo.InvariantCulture, out var plain) && StatuteMap.Touches(timeline, section.Act.Section(plain)));
}

int OfFigure(string figureName, string? yearText)
{
    if (StatutoryFigureNames.Find(figureName) is not { } figure || !int.TryParse(yearText, NumberStyles.None, CultureInfo.InvariantCulture, out var year))
    {
        Console.Error.WriteLine($"--figure wants a name and a year; the names are {string.Join(", ", StatutoryFigureNames.All.Select(known => known.CaseName()))}.");
        return 2;
    }

    Console.WriteLine($"{figureName} of {year}: {StatutoryParameters.Enacted.Get(figure, year)}");
    Lines("Functions", StatuteMap.FunctionsOf(figure));
    Lines("Kinds of cases", CaseKindsOfStatute.KindsOf(figure));
    return Claims(timeline => StatuteMap.Touches(timeline, figure, year));
}

int Claims(Func<BenefitTimeline, bool> touches)
{
    if (Option("--claims") is { } file)
    {
        using var stream = File.OpenRead(file);
        var claims = CaseFile.Read(stream).Where(worked => worked.Kind == "claim").Select(worked => (worked.Id, Timeline: Compute(worked))).Where(claim => claim.Timeline is not null).ToList();
        var touched = claims.Where(claim => touches(claim.Timeline!)).Select(claim => claim.Id).ToList();
        Lines($"Claims: {touched.Count} of {claims.Count} that can be computed", touched);
    }

    return 0;
}

static BenefitTimeline? Compute(WorkedCase worked)
{
    try
    {
        var (claim, parameters) = CaseClaims.Read(worked);
        return BenefitTimeline.Of(claim, parameters);
    }
    catch (Exception error) when (error is ArgumentException or MissingFigureException or CaseFormatException)
    {
        return null;
    }
}

static void Lines<T>(string title, IEnumerable<T> lines)
{
    Console.WriteLine($"\n{title}");
    foreach (var line in lines.DefaultIfEmpty())
    {
        Console.WriteLine($"  {(line is null ? "none" : line)}");
    }
}

static string Count(IEnumerable<StatuteSection> sections) => sections.Count().ToString(CultureInfo.InvariantCulture);

string Name(Treatment treatment) => treatment.Name().In(language);

string Place(StatuteSection section) => language == Language.English ? $"§ {section.Number}" : $"{section.Number} §";

string Group(StatuteSection section) => section.Part is { } part ? $"{part}: {StatuteMap.PartTopic(part).In(language)}" : section.Act.In(language);
