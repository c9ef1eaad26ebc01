#!/usr/bin/env dotnet
#:project ../src/TyTal.Calc/TyTal.Calc.csproj
#:package Spectre.Console
#:property NoWarn=$(NoWarn);MA0047

// The figures of a new year: prints every statutory amount that follows from the decrees, beside those of the year before, and writes the rows.
//   dotnet run samples/new-year.cs [-- --dry-run] [--even-so]     asks, at a terminal
//   dotnet run samples/new-year.cs -- --year 2027 --wage-coefficient 1.745 --source "decree 1001/2026" --index 3160 --source "decree 1002/2026"
//          --sickness 0.90 --source "decree 1003/2026" --pension 7.30 --source "decree 1004/2026" --unemployment 0.90 --source "act 1005/2026"
//          --kilometre 0.56 --source "decision 1006/2026" --compared 2026-12-10 [--dry-run] [--even-so]
//   dotnet run samples/new-year.cs -- --year 2026                 what is known of a year
//   dotnet run samples/new-year.cs -- --due [2026-11-15]          the figures that should be known today, or on a day, and are not
// --source names where the figures before it stand: a numbered act, decree or decision makes them enacted, a release announced ("ministry's release of 29.10.2026").
// A figure may be left out and added later, after those of a later year, too; an announced one is replaced, an enacted one never. --dry-run writes nothing.
// Exit code: 0 done, 2 something is wrong and nothing was written.

using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;
using NodaTime.Text;
using Spectre.Console;
using TyTal.Calc.Benefits.DailyAllowance;
using TyTal.Calc.Benefits.FunctionalLimitation;
using TyTal.Calc.LeisureTime;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;
using TyTal.Calc.Reasons;

const string Indent = "        ";
var known = StatutoryParameters.Enacted;
var (last, through) = (known.Rows.Max(row => row.Year), Day("", StatutoryParameters.SourcesThrough));
var today = LocalDate.FromDateTime(TimeProvider.System.GetLocalNow().DateTime);
var isAsked = args.All(arg => arg is "--dry-run" or "--even-so");
var isDryRun = args.Contains("--dry-run", StringComparer.Ordinal);
var file = Path.GetFullPath(Path.Combine(AppContext.GetData("EntryPointFileDirectoryPath") as string ?? "samples", "../src/TyTal.Calc/Parameters/EnactedFigures.cs"));
AnsiConsole.Profile.Width = Math.Max(AnsiConsole.Profile.Width, 130);
AnsiConsole.Profile.Capabilities.Ansi &= !Console.IsOutputRedirected;
AnsiConsole.Profile.Capabilities.Interactive = !Console.IsInputRedirected;
try
{
    return args switch
    {
        _ when isAsked && AnsiConsole.Profile.Capabilities.Interactive => Change(Asked()),
        _ when isAsked => throw new FormatException("Nothing to ask at: this is no terminal. Give the figures as arguments, e.g. --year 2027 --wage-coefficient 1.745 --source \"decree 1001/2026\"."),
        ["--due", .. var day] when day.Length < 2 => Due(day is [var text] ? Day("--due", text) : today),
        _ => Change(args),
    };
}
catch (Exception error) when (error is FormatException or ArgumentException or IOException or UnauthorizedAccessException)
{
    Console.Error.WriteLine(Sentence(error));
    return 2;
}

int Due(LocalDate day)
{
    var (due, rates) = (DueFigures.On(day, known), LatePaymentRates.Enacted.MissingThrough(day));
    Console.WriteLine(due.AreKnown ? due.ToString() : $"WARNING  {due} Add them: dotnet run samples/new-year.cs");
    Console.Write(rates.Count == 0 ? "" : $"WARNING  Late-payment rates are not known of the half-years from {string.Join(", ", rates.Select(from => $"{from:uuuu-MM-dd}"))}. Add them: src/TyTal.Calc/Parameters/LatePaymentRates.cs\n");
    return 0;
}

int Change(string[] given)
{
    var (year, figures, compared) = Read(given);
    var rows = figures.Where(row => !known.Rows.Contains(row)).ToList();
    var supposed = known.With(rows);
    rows.ForEach(row => AfterYearBefore(row));
    var ofYear = StatutoryFigureNames.Yearly.Select(figure => rows.Find(row => row.Figure == figure) ?? Row(figure, year)).OfType<YearlyFigure>().ToList();
    var missing = Names(StatutoryFigureNames.Yearly.Except(ofYear.Select(row => row.Figure)));
    Print(year, supposed, rows);
    var announced = Names(ofYear.Where(row => row.Status == FigureStatus.Announced).Select(row => row.Figure));
    Console.Write((announced.Length > 0 ? $"Announced: {announced}.\n" : "") + (missing.Length > 0 ? $"Still missing: {missing}.\n" : ""));
    if (rows.Count == 0)
    {
        Console.WriteLine(figures.Count == 0 ? $"{year}: as it is in the library." : $"{year}: these figures are in the library already; nothing to write.");
        return 0;
    }

    compared ??= isDryRun ? through : throw new FormatException("--compared is missing: the day of the newest of these sources, e.g. --compared 2026-12-10.");
    Write(year, ofYear, missing, LocalDate.Max(compared.Value, through));
    return 0;
}

void Write(int year, List<YearlyFigure> ofYear, string missing, LocalDate compared)
{
    string[] block = [.. missing.Length == 0 ? Array.Empty<string>() : [$"{Indent}// {year}: not known yet: {missing}."], .. ofYear.Select(Line)];
    var text = WithBlock(File.ReadAllText(file), block, year, compared);
    Console.WriteLine($"\nThe rows of {year}:\n{string.Join('\n', block)}");
    if (isDryRun || (isAsked && !AnsiConsole.Confirm($"Write them into {Path.GetFileName(file)}?", defaultValue: false)))
    {
        Console.WriteLine("Nothing was written.");
        return;
    }

    // The whole file takes the place of the old one: it is never half written.
    File.WriteAllText(file + ".new", text);
    File.Move(file + ".new", file, overwrite: true);
    Console.WriteLine($"""
        Written: {file}, and nothing else needs a change. Next:
          dotnet run samples/new-year.cs -- --year {year}     the library gives the same amounts from these rows
          .ci/run                                          everything that must hold
          CHANGELOG.md                                     one line: the figures of {year} with their sources
        And ask whether an act of the same autumn changed more than the figures: the exempt points of § 62, the bands of § 202, a section of the Act.
        """);
}

YearlyFigure? Row(StatutoryFigure figure, int year) => known.Rows.FirstOrDefault(row => row.Figure == figure && row.Year == year);
static string LeftOut(StatutoryFigure figure, int year) => $"{figure.CaseName()} of {year - 1} is not known; add it first (--year {year - 1}): no year is left out.";
static string Names(IEnumerable<StatutoryFigure> figures) => string.Join(", ", figures.Select(figure => figure.CaseName()));
static bool Is(string text, string pattern) => Regex.IsMatch(text, $@"^({pattern})\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));
static LocalDate Day(string option, string text) => LocalDatePattern.Iso.Parse(text) is { Success: true } day ? day.Value : throw new FormatException($"{option} is '{text}'; allowed is a day, e.g. 2026-12-10.");
static string Sentence(Exception error) => error.Message.Split(" (Parameter")[0];

// No year is left out, and a figure far from that of the year before is a slip of the pen unless it is said even so.
YearlyFigure AfterYearBefore(YearlyFigure row)
{
    var before = Row(row.Figure, row.Year - 1)?.Value ?? throw new FormatException(LeftOut(row.Figure, row.Year));
    return args.Contains("--even-so", StringComparer.Ordinal) || Math.Abs(row.Value - before) <= Question.All.First(question => question.Figure == row.Figure).MostChange(before)
        ? row
        : throw new FormatException($"{row.Figure.CaseName()} is {row.Value} after {before}: a slip of the pen? If it is right, say --even-so.");
}

// The file with the rows of a year, in the place of the lines that it has of that year, or after all others.
string WithBlock(string text, string[] block, int year, LocalDate compared)
{
    bool IsOfYear(string line) => Is(line, $@"{Indent}(// {year}: .*|\[?(Enacted|Announced)\(StatutoryFigure\.\w+, {year},.*)");
    var (lines, dated) = (text.Split('\n').ToList(), text.Split($"SourcesThrough = \"{StatutoryParameters.SourcesThrough}\""));
    var (first, end) = (lines.FindIndex(IsOfYear), lines.IndexOf("    ];"));
    if (end < 0 || dated.Length != 2 || lines.Count(line => IsOfYear(line) && !line.Contains("//", StringComparison.Ordinal)) != known.Rows.Count(row => row.Year == year))
    {
        throw new FormatException($"EnactedFigures.cs has other rows of {year} or another SourcesThrough than the library that runs here; build it again.");
    }

    lines.RemoveAll(IsOfYear);
    lines.InsertRange(first < 0 ? end : first, first < 0 ? ["", .. block] : block);
    return string.Join('\n', lines).Replace($"SourcesThrough = \"{StatutoryParameters.SourcesThrough}\"", $"SourcesThrough = \"{compared:uuuu-MM-dd}\"", StringComparison.Ordinal);
}

static string Line(YearlyFigure row)
{
    var format = Array.Find(Amounts.All, amount => amount.Figure == row.Figure)!.Format;
    var facts = $"StatutoryFigure.{row.Figure}, {row.Year}, {row.Value.ToString(format, CultureInfo.InvariantCulture)}{(format == "0" ? "" : "m")}, \"{row.Source}\"";
    return row.Status == FigureStatus.Enacted ? $"{Indent}[Enacted({facts})]," : $"{Indent}Announced({facts}),";
}

void Print(int year, StatutoryParameters supposed, List<YearlyFigure> rows)
{
    var table = new Table { Title = new($"Statutory amounts of {year} beside those of {year - 1}"), Border = TableBorder.Rounded };
    table.AddColumns([new TableColumn("Amount").NoWrap(), new TableColumn("Section"), .. new[] { $"{year - 1}", $"{year}", "Change", "%" }.Select(column => new TableColumn(column).RightAligned()), new TableColumn("")]);
    foreach (var amount in Amounts.All)
    {
        var (before, now, signed) = (amount.Of(supposed, year - 1), amount.Of(supposed, year), $"+{amount.Format};-{amount.Format};{amount.Format}");
        var percent = before is > 0 ? (now - before) / before * 100m : null;
        var mark = rows.Find(row => row.Figure == amount.Figure)?.Status switch { null => "", FigureStatus.Enacted => "new", _ => "announced" };
        table.AddRow(Markup.Escape(amount.Name), amount.Section, Text(before, amount.Format, "?"), Text(now, amount.Format, "?"), Text(now - before, signed), Text(percent, "+0.00;-0.00;0.00"), mark);
    }

    AnsiConsole.Write(table);
    Console.WriteLine($"Not of a year: the bands of § 202, {string.Join(", ", KelaDeduction.Bands.Select(band => $"{(band.UpTo is { } limit ? $"to {limit.Amount:0} €" : "above")} {band.Percent.Amount:0} %"))}.");

    static string Text(decimal? number, string format, string otherwise = "") => number?.ToString(format, CultureInfo.InvariantCulture) ?? otherwise;
}

(int Year, List<YearlyFigure> Figures, LocalDate? Compared) Read(string[] given)
{
    var pairs = given.Where(option => option is not ("--dry-run" or "--even-so")).Chunk(2).Select(pair => pair.Length == 2 ? pair : throw new FormatException($"{pair[0]} needs a value.")).ToList();
    var year = Year(pairs.Find(pair => pair[0] == "--year")?[1] ?? throw new FormatException("--year is missing, e.g. --year 2027."));
    var compared = pairs.Find(pair => pair[0] == "--compared")?[1] is { } text ? Compared(text, year) : (LocalDate?)null;
    var figures = new List<YearlyFigure>();
    foreach (var (option, value) in pairs.Select(pair => (pair[0], pair[1])))
    {
        if (Array.Find(Question.All, question => question.Option == option) is { } question)
        {
            figures.Add(new(question.Figure, year, Number(option, value), "", FigureStatus.Supplied));
        }
        else if (option == "--source" && figures.Exists(row => row.Source.Length == 0))
        {
            figures = figures.ConvertAll(row => row.Source.Length > 0 ? row : row with { Source = value, Status = StatusOf(value) });
        }
        else if (option is not ("--year" or "--compared"))
        {
            throw new FormatException(option == "--source" ? $"--source \"{value}\" stands after no figure: it names the source of those before it."
                : $"{option} is not known; allowed are --year, {string.Join(", ", Question.All.Select(figure => figure.Option))}, --source, --compared, --dry-run, --even-so, --due.");
        }
    }

    return figures.Find(row => row.Source.Length == 0) is { } waiting
        ? throw new FormatException($"{Question.All.First(question => question.Figure == waiting.Figure).Option} has no source after it, e.g. --source \"decree 1001/2026\".")
        : (year, figures, compared);
}

// The same arguments by questions; an answer that the arguments would refuse is asked for again. What is enacted is not asked for, nor what the year before lacks.
string[] Asked()
{
    var due = DueFigures.On(today, known);
    var year = AnsiConsole.Prompt(new TextPrompt<int>("Which year?").DefaultValue((due.YearBefore ?? due).Year).Validate(asked => asked >= 2016 && asked <= last + 1));
    var given = new List<string> { "--year", $"{year}" };
    var questions = Question.All.Where(question => Row(question.Figure, year) is not { Status: FigureStatus.Enacted }).ToLookup(question => Row(question.Figure, year - 1) is not null);
    Console.Write(string.Concat(questions[false].Select(question => LeftOut(question.Figure, year) + "\n")));
    foreach (var (option, figure, asks, _) in questions[true])
    {
        Func<string, object> check = text => text.Length == 0 ? known : AfterYearBefore(known.With(figure, year, Number(option, text)).Rows.First(row => (row.Figure, row.Year) == (figure, year)));
        var value = Ask($"{asks} of {year}; {year - 1}: {Row(figure, year - 1)!.Value} [grey](empty: not known yet)[/]", check);
        given.AddRange(value.Length == 0 ? [] : [option, value, "--source", Ask($"  Where does it stand, e.g. decree 1001/{year - 1}?", text => StatusOf(text))]);
    }

    return given.Count == 2 ? [.. given] : [.. given, "--compared", Ask("The day of the newest of these sources, e.g. 2026-12-10?", text => Compared(text, year))];

    static string Ask(string question, Func<string, object> check) => AnsiConsole.Prompt(new TextPrompt<string>(question).AllowEmpty().Validate(text =>
    {
        try
        {
            return check(text) is null ? ValidationResult.Error() : ValidationResult.Success();
        }
        catch (Exception error) when (error is FormatException or ArgumentException)
        {
            return ValidationResult.Error(Markup.Escape(Sentence(error)));
        }
    }));
}

int Year(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year >= 2016 && year <= last + 1
    ? year
    : throw new FormatException($"--year is '{text}'; allowed is 2016 to {last + 1}: the figures reach to {last}, and no year is left out.");

static decimal Number(string option, string text) => decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
    ? number
    : throw new FormatException($"{option} is '{text}'; allowed is a number with a decimal point, e.g. 1.745.");

// The day of the newest of a year's sources. When a figure of an older year is added, it may lie before the last comparison, whose day then stays.
LocalDate Compared(string text, int year) => Day("--compared", text) is var day && day.Year >= year - 1 && day.Year <= Math.Max(year, through.Year)
    ? day
    : throw new FormatException($"--compared is {text}; allowed is {year - 1}-01-01 to {Math.Max(year, through.Year)}-12-31.");

// The sources that the library can name in its three languages.
static FigureStatus StatusOf(string source) =>
    Is(source, "(act|decree|decision) [1-9][0-9]{0,3}/20[0-9]{2}") ? FigureStatus.Enacted
    : Is(source, @"((ministry's|pension centre's|employment fund's|tax administration's) release of [1-3]?[0-9]\.1?[0-9]\.|(accountants' association's )?news of ([1-3]?[0-9]\.1?[0-9]\.)?)20[0-9]{2}") ? FigureStatus.Announced
    : throw new FormatException($"--source is '{source}'; allowed is \"act\", \"decree\" or \"decision\" with its number, e.g. \"decree 1001/2026\", for what is enacted, "
        + "and \"ministry's\", \"pension centre's\", \"employment fund's\" or \"tax administration's release of 29.10.2026\", \"news of 4.12.2026\" or \"accountants' association's news of 2026\" for what is announced.");

/// <summary>A figure that a decree gives: its option on the command line, the words to ask for it, and how far it may be from that of the year before without a slip of the pen.</summary>
internal sealed record Question(string Option, StatutoryFigure Figure, string Asks, Func<decimal, decimal> MostChange)
{
    internal static Question[] All { get; } =
    [
        new("--wage-coefficient", StatutoryFigure.WageCoefficient, "Wage coefficient", before => before * 0.12m),
        new("--index", StatutoryFigure.EarningsRelatedPensionIndex, "Earnings-related pension index", before => before * 0.12m),
        new("--sickness", StatutoryFigure.SicknessAllowanceContribution, "Sickness daily-allowance contribution, %", _ => 2m),
        new("--pension", StatutoryFigure.EmployeesPensionContribution, "Employee's pension contribution, basic rate, %", _ => 2m),
        new("--unemployment", StatutoryFigure.EmployeesUnemploymentContribution, "Employee's unemployment contribution, %", _ => 2m),
        new("--kilometre", StatutoryFigure.KilometreAllowance, "Tax-free kilometre allowance, €", before => before * 0.3m),
    ];
}

/// <summary>A statutory amount of a year.</summary>
internal sealed record Amounts(string Name, string Section, string Format, StatutoryFigure? Figure, Func<StatutoryParameters, int, decimal> Get)
{
    /// <summary>Every figure of the library, and what follows from one for every claim alike.</summary>
    internal static Amounts[] All { get; } =
    [
        .. StatutoryFigureNames.All.Select(OfFigure),
        new("smallest full daily allowance, €/day", "§ 60", "0.00", null, (of, year) => FullAllowance.FromAnnualEarnings(of.MinimumAnnualEarnings(year).Value).Amount),
        new("pupil's annual earnings at least, €/year", "§ 77", "0.00", null, (of, year) => TyTal.Calc.Earnings.SpecialEarnings.PupilsLimit(of.MinimumAnnualEarnings(year).Value).Amount),
        .. Enumerable.Range(1, 20).Select(OfCategory),
    ];

    internal decimal? Of(StatutoryParameters parameters, int year)
    {
        try
        {
            return Get(parameters, year);
        }
        catch (Exception error) when (error is MissingFigureException or ArgumentOutOfRangeException)
        {
            return null;
        }
    }

    private static Amounts OfFigure(StatutoryFigure figure)
    {
        var of2024 = StatutoryParameters.Enacted.Get(figure, 2024);
        var format = of2024.Unit switch { Unit.Factor => "0.000", Unit.IndexPoints => "0", _ => "0.00" };
        var per = of2024.Unit switch { Unit.EurosPerYear => "/year", Unit.EurosPerDay => "/day", Unit.EurosPerKilometre => "/km", _ => "" };
        var unit = of2024.Unit switch { Unit.Factor => "", Unit.IndexPoints => ", points", Unit.Percent => ", %", _ => ", €" + per };
        var section = IndexedAmount.All.FirstOrDefault(amount => amount.Figure == figure)?.Section ?? of2024.Rule.Section;
        var name = string.Concat(figure.CaseName().Select(letter => char.IsUpper(letter) ? " " + char.ToLowerInvariant(letter) : letter.ToString()));
        return new(name + unit, $"{section}", format, figure, (of, year) => of.Get(figure, year).Amount);
    }

    /// <summary>A lump sum is the year's compensation times a coefficient of the person; a continuing compensation is paid by the month.</summary>
    private static Amounts OfCategory(int number)
    {
        var category = LimitationOfYear.Given(DisabilityCategory.Of(number));
        return LimitationRight.FormOf(category.Value) == PaymentForm.LumpSum
            ? new($"disability category {number}, €/year", "§ 86; a lump sum is this × coefficient", "0.00", null, (of, year) => LimitationOfYear.Of(category, year, of).PerYear.Amount)
            : new($"disability category {number}, €/month", "§ 86", "0.00", null, (of, year) => LimitationOfYear.Of(category, year, of).PerMonth.Amount);
    }
}
