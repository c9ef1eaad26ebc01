#!/usr/bin/env dotnet
#:project ../src/TyTal.Calc/TyTal.Calc.csproj
#:package Spectre.Console
#:property NoWarn=$(NoWarn);MA0047

// The figures of a new year: prints every statutory amount that follows from the decrees, beside those of the year before, and writes the rows.
//   dotnet run samples/new-year.cs                                asks, at a terminal
//   dotnet run samples/new-year.cs -- --year 2027 --wage-coefficient 1.745 --source "decree 1001/2026" --index 3160 --source "decree 1002/2026"
//          --sickness 0.90 --source "decree 1003/2026" --pension 7.30 --source "decree 1004/2026" --unemployment 0.90 --source "act 1005/2026"
//          --kilometre 0.56 --source "decision 1006/2026" --compared 2026-12-10 [--dry-run] [--even-so]
//   dotnet run samples/new-year.cs -- --year 2026                 what is known of a year
//   dotnet run samples/new-year.cs -- --due [2026-11-15]          the figures that should be known today, or on a day, and are not
// --source names where the figures before it stand: a numbered act, decree or decision makes them enacted, a release announced ("ministry's release of 29.10.2026").
// A figure may be left out and added later; an announced one is replaced, an enacted one never. --dry-run writes nothing.
// Exit code: 0 done, 2 something is wrong and nothing was written.

using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;
using NodaTime.Text;
using Spectre.Console;
using TyTal.Calc;
using TyTal.Calc.Benefits.DailyAllowance;
using TyTal.Calc.Benefits.FunctionalLimitation;
using TyTal.Calc.LeisureTime;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;
using TyTal.Calc.Reasons;

var known = StatutoryParameters.Enacted;
var file = Path.GetFullPath(Path.Combine(AppContext.GetData("EntryPointFileDirectoryPath") as string ?? "samples", "../src/TyTal.Calc/Parameters/EnactedFigures.cs"));
AnsiConsole.Profile.Width = Math.Max(AnsiConsole.Profile.Width, 130);
AnsiConsole.Profile.Capabilities.Ansi &= !Console.IsOutputRedirected;
try
{
    return args switch
    {
        [] when AnsiConsole.Profile.Capabilities.Interactive && !Console.IsInputRedirected => Change(Asked()),
        [] => throw new WrongInput("Nothing to ask at: this is no terminal. Give the figures as arguments, e.g. --year 2027 --wage-coefficient 1.745 --source \"decree 1001/2026\"."),
        ["--due", .. var day] when day.Length < 2 => Due(day.Length == 0 ? LocalDate.FromDateTime(TimeProvider.System.GetLocalNow().DateTime) : Day("--due", day[0])),
        _ => Change(Arguments(args)),
    };
}
catch (Exception error) when (error is WrongInput or ArgumentException or IOException or UnauthorizedAccessException)
{
    Console.Error.WriteLine(error.Message.Split(" (Parameter")[0]);
    return 2;
}

int Due(LocalDate today)
{
    var due = DueFigures.On(today, known);
    Console.WriteLine(due.AreKnown ? due.ToString() : $"WARNING  {due} Add them: dotnet run samples/new-year.cs");
    return 0;
}

int Change(Input input)
{
    var rows = Checked(input);
    var supposed = rows.Count == 0 ? known : known.With(rows);
    Print(input.Year, supposed, rows);
    var missing = StatutoryFigureNames.Yearly.Where(figure => Row(supposed, figure, input.Year) is null).Select(figure => figure.CaseName()).ToList();
    var announced = StatutoryFigureNames.Yearly
        .Where(figure => (rows.Find(row => row.Figure == figure) ?? Row(known, figure, input.Year)) is { Status: FigureStatus.Announced })
        .Select(figure => figure.CaseName()).ToList();
    foreach (var (what, names) in new[] { ("Announced", announced), ("Still missing", missing) }.Where(list => list.Item2.Count > 0))
    {
        Console.WriteLine($"{what}: {string.Join(", ", names)}.");
    }

    if (rows.Count == 0)
    {
        Console.WriteLine(input.Figures.Count == 0 ? $"{input.Year}: as it is in the library." : $"{input.Year}: these figures are in the library already; nothing to write.");
        return 0;
    }

    var compared = input.Compared ?? (input.DryRun ? Day("", StatutoryParameters.SourcesThrough) : throw new WrongInput("--compared is missing: the day of the newest of these sources, e.g. --compared 2026-12-10."));
    var text = EnactedFile.With(File.ReadAllText(file), known, input.Year, rows, compared);
    Console.WriteLine($"\nThe rows of {input.Year}:\n{EnactedFile.Block(known, input.Year, rows)}");
    if (input.DryRun || (input.IsAsked && !AnsiConsole.Confirm($"Write them into {Path.GetFileName(file)}?", defaultValue: false)))
    {
        Console.WriteLine("Nothing was written.");
        return 0;
    }

    File.WriteAllText(file, text);
    Console.WriteLine($"Written: {file}, and nothing else needs a change. Next:");
    Console.WriteLine($"  dotnet run samples/new-year.cs -- --year {input.Year}     the library gives the same amounts from these rows");
    Console.WriteLine("  .ci/run                                          everything that must hold");
    Console.WriteLine($"  CHANGELOG.md                                     one line: the figures of {input.Year} with their sources");
    Console.WriteLine("And ask whether an act of the same autumn changed more than the figures: the exempt points of § 62, the bands of § 202, a section of the Act.");
    return 0;
}

// The figures that are new, after every check. What is in the library already in the same words is left out.
List<YearlyFigure> Checked(Input input)
{
    var last = known.Rows.Max(row => row.Year);
    if (input.Year < 2016 || input.Year > last + 1)
    {
        throw new WrongInput($"--year is {input.Year}; allowed is 2016 to {last + 1}: the figures reach to {last}, and no year is left out.");
    }

    if (input.Compared is { } compared && (compared < Day("the last comparison", StatutoryParameters.SourcesThrough) || compared.Year > input.Year))
    {
        throw new WrongInput($"--compared is {compared:uuuu-MM-dd}; allowed is {StatutoryParameters.SourcesThrough} to {input.Year}-12-31.");
    }

    var rows = input.Figures.Where(row => Row(known, row.Figure, row.Year) != row).ToList();
    foreach (var row in rows)
    {
        var name = row.Figure.CaseName();
        if (Row(known, row.Figure, row.Year) is { Status: FigureStatus.Enacted } enacted)
        {
            throw new WrongInput($"{name} of {row.Year} is enacted ({Plain(enacted.Value)}, {enacted.Source}); it is not overwritten.");
        }

        var before = Row(known, row.Figure, row.Year - 1)
            ?? throw new WrongInput($"{name} of {row.Year - 1} is not known; add it first (--year {row.Year - 1}): no year is left out.");
        known.With(row.Figure, row.Year, row.Value);
        if (!input.EvenSo && IsJump(before, row))
        {
            throw new WrongInput($"{name} is {Plain(row.Value)} after {Plain(before.Value)}: a slip of the pen? If it is right, say --even-so.");
        }
    }

    return rows;
}

// A coefficient or an index moves by a few percent a year, a contribution by a point or two, a kilometre by some cents.
static bool IsJump(YearlyFigure before, YearlyFigure row)
{
    var change = Math.Abs(row.Value - before.Value);
    return row.Figure switch
    {
        StatutoryFigure.WageCoefficient or StatutoryFigure.EarningsRelatedPensionIndex => change > before.Value * 0.12m,
        StatutoryFigure.KilometreAllowance => change > before.Value * 0.3m,
        _ => change > 2m,
    };
}

static YearlyFigure? Row(StatutoryParameters parameters, StatutoryFigure figure, int year) => parameters.Rows.FirstOrDefault(row => row.Figure == figure && row.Year == year);

void Print(int year, StatutoryParameters supposed, List<YearlyFigure> rows)
{
    var table = new Table { Title = new($"Statutory amounts of {year} beside those of {year - 1}"), Border = TableBorder.Rounded };
    table.AddColumns(new TableColumn("Amount").NoWrap(), new TableColumn("Section"));
    foreach (var column in new[] { $"{year - 1}", $"{year}", "Change", "%" })
    {
        table.AddColumn(new TableColumn(column).RightAligned());
    }

    table.AddColumn("");
    foreach (var amount in Amounts.All)
    {
        var (before, now) = (amount.Of(supposed, year - 1), amount.Of(supposed, year));
        var change = now - before;
        var percent = change is { } by && before is > 0 ? (by / before.Value * 100m).ToString("+0.00;-0.00;0.00", CultureInfo.InvariantCulture) : "";
        var mark = amount.Figure is { } figure && rows.Find(row => row.Figure == figure) is { } row ? row.Status == FigureStatus.Enacted ? "new" : "announced" : "";
        table.AddRow(Markup.Escape(amount.Name), amount.Section, Text(before), Text(now), change is { } difference ? amount.Text(difference, "+") : "", percent, mark);

        string Text(decimal? value) => value is { } number ? amount.Text(number) : "?";
    }

    AnsiConsole.Write(table);
    Console.WriteLine($"Not of a year: the bands of § 202, {string.Join(", ", KelaDeduction.Bands.Select(band => $"{(band.UpTo is { } limit ? $"to {limit.Amount:0} €" : "above")} {band.Percent.Amount:0} %"))}.");
}

Input Arguments(string[] given)
{
    var (year, compared, dryRun, evenSo) = ((int?)null, (LocalDate?)null, false, false);
    var (figures, waiting) = (new List<(Question Of, decimal Value, string Source)>(), new List<(Question Of, decimal Value)>());
    for (var i = 0; i < given.Length; i++)
    {
        var option = given[i];
        if (option is "--dry-run" or "--even-so")
        {
            (dryRun, evenSo) = (dryRun || option == "--dry-run", evenSo || option == "--even-so");
            continue;
        }

        var value = i + 1 < given.Length ? given[++i] : throw new WrongInput($"{option} needs a value.");
        if (Question.All.FirstOrDefault(question => question.Option == option) is { } question)
        {
            waiting.Add((question, Number(option, value)));
        }
        else if (option == "--source")
        {
            figures.AddRange(waiting.Count > 0 ? waiting.Select(figure => (figure.Of, figure.Value, value)) : throw new WrongInput($"--source \"{value}\" stands after no figure: it names the source of those before it."));
            waiting.Clear();
        }
        else
        {
            (year, compared) = option switch
            {
                "--year" => ((int?)Year(value), compared),
                "--compared" => (year, (LocalDate?)Day(option, value)),
                _ => throw new WrongInput($"{option} is not known; allowed are --year, {string.Join(", ", Question.All.Select(figure => figure.Option))}, --source, --compared, --dry-run, --even-so, --due."),
            };
        }
    }

    var of = year ?? throw new WrongInput("--year is missing, e.g. --year 2027.");
    return waiting.Count > 0
        ? throw new WrongInput($"{waiting[0].Of.Option} has no source after it, e.g. --source \"decree 1001/2026\".")
        : new(of, Rows(of, figures), compared, dryRun, evenSo, IsAsked: false);
}

// The same by questions. What is enacted is not asked for.
Input Asked()
{
    var year = AnsiConsole.Prompt(new TextPrompt<int>("Which year?").DefaultValue(DueFigures.On(LocalDate.FromDateTime(TimeProvider.System.GetLocalNow().DateTime), known).Year));
    var figures = new List<(Question, decimal, string)>();
    foreach (var question in Question.All.Where(question => Row(known, question.Figure, year) is not { Status: FigureStatus.Enacted }))
    {
        var before = Row(known, question.Figure, year - 1) is { } row ? $"; {year - 1}: {Plain(row.Value)}" : "";
        var value = AnsiConsole.Prompt(new TextPrompt<string>($"{question.Asks} of {year}{before} [grey](empty: not known yet)[/]").AllowEmpty().Validate(text => text.Length == 0 ? ValidationResult.Success() : Try(() => Number(question.Option, text))));
        if (value.Length > 0)
        {
            var source = AnsiConsole.Prompt(new TextPrompt<string>($"  Where does it stand, e.g. decree 1001/{year - 1}?").Validate(text => Try(() => Source.StatusOf(text))));
            figures.Add((question, Number(question.Option, value), source));
        }
    }

    var compared = figures.Count == 0 ? null : (LocalDate?)Day("The day", AnsiConsole.Prompt(new TextPrompt<string>("The day of the newest of these sources, e.g. 2026-12-10?").Validate(text => Try(() => Day("The day", text)))));
    return new(year, Rows(year, figures), compared, DryRun: false, EvenSo: false, IsAsked: true);

    static ValidationResult Try<T>(Func<T> read)
    {
        try
        {
            _ = read();
            return ValidationResult.Success();
        }
        catch (WrongInput error)
        {
            return ValidationResult.Error(Markup.Escape(error.Message));
        }
    }
}

static List<YearlyFigure> Rows(int year, IEnumerable<(Question Of, decimal Value, string Source)> figures)
{
    var rows = figures.Select(figure => new YearlyFigure(figure.Of.Figure, year, figure.Value, figure.Source, Source.StatusOf(figure.Source))).ToList();
    return rows.GroupBy(row => row.Figure).FirstOrDefault(group => group.Count() > 1) is { } twice ? throw new WrongInput($"{twice.Key.CaseName()} is given twice.") : rows;
}

static int Year(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : throw new WrongInput($"--year is '{text}'; allowed is a year, e.g. 2027.");

static decimal Number(string option, string text) => decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
    ? number
    : throw new WrongInput($"{option} is '{text}'; allowed is a number with a decimal point, e.g. 1.745.");

static LocalDate Day(string option, string text) => LocalDatePattern.Iso.Parse(text) is { Success: true } day ? day.Value : throw new WrongInput($"{option} is '{text}'; allowed is a day, e.g. 2026-12-10.");

static string Plain(decimal number) => number.ToString(CultureInfo.InvariantCulture);

/// <summary>What is wrong with the input, in one sentence.</summary>
internal sealed class WrongInput(string message) : Exception(message);

/// <summary>The figures to add, and what is to be done with them.</summary>
internal sealed record Input(int Year, List<YearlyFigure> Figures, LocalDate? Compared, bool DryRun, bool EvenSo, bool IsAsked);

/// <summary>A figure that a decree gives: its option on the command line, and the words to ask for it.</summary>
internal sealed record Question(string Option, StatutoryFigure Figure, string Asks)
{
    internal static Question[] All { get; } =
    [
        new("--wage-coefficient", StatutoryFigure.WageCoefficient, "Wage coefficient"),
        new("--index", StatutoryFigure.EarningsRelatedPensionIndex, "Earnings-related pension index"),
        new("--sickness", StatutoryFigure.SicknessAllowanceContribution, "Sickness daily-allowance contribution, %"),
        new("--pension", StatutoryFigure.EmployeesPensionContribution, "Employee's pension contribution, basic rate, %"),
        new("--unemployment", StatutoryFigure.EmployeesUnemploymentContribution, "Employee's unemployment contribution, %"),
        new("--kilometre", StatutoryFigure.KilometreAllowance, "Tax-free kilometre allowance, €"),
    ];
}

/// <summary>The sources that the library can name in its three languages.</summary>
internal static partial class Source
{
    internal static FigureStatus StatusOf(string source) => Numbered().IsMatch(source) ? FigureStatus.Enacted
        : Release().IsMatch(source) ? FigureStatus.Announced
        : throw new WrongInput($"--source is '{source}'; allowed is \"act\", \"decree\" or \"decision\" with its number, e.g. \"decree 1001/2026\", for what is enacted, "
            + "and \"ministry's\", \"pension centre's\", \"employment fund's\" or \"tax administration's release of 29.10.2026\" for what is announced.");

    [GeneratedRegex(@"^(act|decree|decision) [1-9][0-9]{0,3}/20[0-9]{2}\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Numbered();

    [GeneratedRegex(@"^(ministry's|pension centre's|employment fund's|tax administration's) release of [1-3]?[0-9]\.1?[0-9]\.20[0-9]{2}\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Release();
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

    internal string Text(decimal value, string sign = "") => value.ToString(sign.Length == 0 ? Format : $"+{Format};-{Format};{Format}", CultureInfo.InvariantCulture);

    private static Amounts OfFigure(StatutoryFigure figure)
    {
        var of2024 = StatutoryParameters.Enacted.Get(figure, 2024);
        var (unit, format) = of2024.Unit switch
        {
            Unit.Factor => ("", "0.000"),
            Unit.IndexPoints => (", points", "0"),
            Unit.Percent => (", %", "0.00"),
            Unit.EurosPerYear => (", €/year", "0.00"),
            Unit.EurosPerDay => (", €/day", "0.00"),
            Unit.EurosPerKilometre => (", €/km", "0.00"),
            _ => (", €", "0.00"),
        };
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

/// <summary>The lines of a year in EnactedFigures.cs.</summary>
internal static class EnactedFile
{
    private const string Indent = "        ";

    /// <summary>The file with the rows of a year, in the place of the lines that it has of that year, or after all others.</summary>
    internal static string With(string text, StatutoryParameters known, int year, List<YearlyFigure> rows, LocalDate compared)
    {
        var lines = text.Split('\n').ToList();
        var first = lines.FindIndex(line => line.Contains("Blocks =", StringComparison.Ordinal)) + 2;
        var end = lines.FindIndex(Math.Max(first, 0), line => line == "    ];");
        if (first < 2 || end < 0)
        {
            throw new WrongInput("EnactedFigures.cs has no list of blocks; it is not the file that this script knows.");
        }

        var of = lines.FindIndex(first, end - first, IsOfYear);
        var count = lines[first..end].Where(IsOfYear).Sum(RowsOf);
        if (count != known.Rows.Count(row => row.Year == year))
        {
            throw new WrongInput($"EnactedFigures.cs has {count} rows of {year}, the library that runs here {known.Rows.Count(row => row.Year == year)}; build it again.");
        }

        lines.RemoveAll(IsOfYear);
        lines.InsertRange(of >= 0 ? of : end, Block(known, year, rows).Split('\n').Prepend(of >= 0 ? null : "").OfType<string>());
        var dated = string.Join('\n', lines).Split($"SourcesThrough = \"{StatutoryParameters.SourcesThrough}\"");
        return dated.Length == 2
            ? dated[0] + $"SourcesThrough = \"{compared:uuuu-MM-dd}\"" + dated[1]
            : throw new WrongInput("EnactedFigures.cs has another SourcesThrough than the library that runs here; build it again.");

        bool IsOfYear(string line) => Regex.IsMatch(line, $@"^{Indent}(// {year}\b|(Of|Payments|Kilometre)\({year},|\[?(Enacted|Announced)\(StatutoryFigure\.\w+, {year},)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));

        static int RowsOf(string line) => line.TrimStart() switch { ['/', ..] => 0, ['O', ..] => 2, ['P', ..] => 3, _ => 1 };
    }

    /// <summary>The lines of a year: what it has and what is new.</summary>
    internal static string Block(StatutoryParameters known, int year, List<YearlyFigure> rows)
    {
        var of = known.Rows.Where(row => row.Year == year && !rows.Exists(other => other.Figure == row.Figure)).Concat(rows).ToDictionary(row => row.Figure);
        var missing = StatutoryFigureNames.Yearly.Where(figure => !of.ContainsKey(figure)).Select(figure => figure.CaseName()).ToList();
        return string.Join('\n', new IEnumerable<string>[]
        {
            missing.Count == 0 ? [] : [$"{Indent}// {year}: not known yet: {string.Join(", ", missing)}."],
            Group("Of", ["wage", "index"], StatutoryFigure.WageCoefficient, StatutoryFigure.EarningsRelatedPensionIndex),
            Group("Payments", ["pension", "unemployment", "sickness"], StatutoryFigure.EmployeesPensionContribution, StatutoryFigure.EmployeesUnemploymentContribution, StatutoryFigure.SicknessAllowanceContribution),
            Group("Kilometre", [""], StatutoryFigure.KilometreAllowance),
        }.SelectMany(lines => lines));

        // One line when the whole group is enacted, a line for each figure otherwise.
        IEnumerable<string> Group(string name, string[] parameters, params StatutoryFigure[] figures) =>
            figures.All(figure => of.TryGetValue(figure, out var row) && row.Status == FigureStatus.Enacted)
                ? [$"{Indent}{name}({year}, {string.Join(", ", figures.Zip(parameters, (figure, parameter) => $"{(parameter.Length == 0 ? "" : parameter + ": ")}{Value(of[figure])}, \"{of[figure].Source}\""))}),"]
                : figures.Where(of.ContainsKey).Select(figure => of[figure]).Select(row => row.Status == FigureStatus.Enacted
                    ? $"{Indent}[Enacted(StatutoryFigure.{row.Figure}, {year}, {Value(row)}, \"{row.Source}\")],"
                    : $"{Indent}Announced(StatutoryFigure.{row.Figure}, {year}, {Value(row)}, \"{row.Source}\"),");

        static string Value(YearlyFigure row) => row.Figure switch
        {
            StatutoryFigure.EarningsRelatedPensionIndex => row.Value.ToString("0", CultureInfo.InvariantCulture),
            StatutoryFigure.WageCoefficient => row.Value.ToString("0.000", CultureInfo.InvariantCulture) + "m",
            _ => row.Value.ToString("0.00", CultureInfo.InvariantCulture) + "m",
        };
    }
}
