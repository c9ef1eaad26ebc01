#!/usr/bin/env dotnet
#:project ../src/TyTal.Calc/TyTal.Calc.csproj

// A portfolio of pensions in payment: what it pays each year to 2060 at two growths of the index, as a table and a picture (actuary-cash-flow.svg).
//   dotnet run samples/actuary-cash-flow.cs                      ten made-up pensions
//   dotnet run samples/actuary-cash-flow.cs -- PORTFOLIO.csv     your own; the picture is drawn in the current folder

using System.Globalization;
using NodaTime;
using NodaTime.Text;
using TyTal.Calc;
using TyTal.Calc.Benefits;
using TyTal.Calc.Bulk;
using TyTal.Calc.Explanations.Pictures;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;
using TyTal.Calc.Timelines;

const int First = 2026, Last = 2060;
var spaces = new NumberFormatInfo { NumberGroupSeparator = " " };
var lines = args is [var file] ? File.ReadAllLines(file) : MadeUp().Split('\n');
var (names, rows) = (lines[0].Split(','), lines[1..].Select(line => line.Split(',')).ToArray());

// A field that cannot be read becomes a value that no row may have: the row is left out, and told below. Without a readable end a pension goes on.
var claimDates = Column("claim_date", text => Day(text) is { } day ? PackedDate.Of(day) : default);
var birthDates = Column("birth_date", text => Day(text) is { } day ? PackedDate.Of(day) : default);
var annualEarnings = Column("annual_earnings", text => Euros.PerYear(Number(text) ?? -1m));
var degrees = Column("degree", text => PackedDegree.FromHundredths(Number(text) is >= 0m and <= 655m and var percent ? (ushort)(percent * 100m) : ushort.MaxValue));
var insurance = Column("insurance", text => Enum.TryParse<Insurance>(text, ignoreCase: true, out var known) ? known : (Insurance)byte.MaxValue);
var ends = Column("ends", text => Day(text) ?? LocalDate.MaxIsoValue);
var statuses = new RowStatus[rows.Length];

var (slow, fast) = (Growing(1.5m), Growing(2.5m));
var (flow, faster) = (Flow(slow), Flow(fast));
Console.WriteLine($"{rows.Length} pensions; the index grows by 1.5 or 2.5 % a year after {First}. A projection, not a decision.");
Console.WriteLine($"{"year",-6}  {"index",6} {"€ paid",16}  {"index",6} {"€ paid",16}  {"€ more",16}");
foreach (var (one, other) in flow.Zip(faster).Where(pair => pair.First.Year % 5 == 0 || pair.First.Year == First))
{
    Console.WriteLine($"{one.Year,-6}  {Index(slow, one.Year),6} {Text(one.Amount),16}  {Index(fast, one.Year),6} {Text(other.Amount),16}  {Text(other.Amount - one.Amount),16}");
}

var (sum, more) = (new Money<Once>(flow.Sum(year => year.Amount.Cents)), new Money<Once>(faster.Sum(year => year.Amount.Cents)));
Console.WriteLine($"{"in all",-14} {Text(sum),16}  {"",6} {Text(more),16}  {Text(more - sum),16}");
var picture = Path.Combine(args is [] ? AppContext.GetData("EntryPointFileDirectoryPath") as string ?? "" : "", "actuary-cash-flow.svg");
File.WriteAllText(picture, CashFlowPicture.Svg(flow, faster, $"Pensions of {rows.Length} injured persons, the index growing by 1.5 % a year", "at 2.5 % a year"));
Console.WriteLine("Picture: actuary-cash-flow.svg");
foreach (var row in Enumerable.Range(0, rows.Length).Where(row => statuses[row].IsInvalid()).Take(10))
{
    Console.WriteLine($"Left out, line {row + 2}: {RowExplanation.OfPension(Columns(), row, First, slow)}");
}

// What the law gives a row in a year is the library's; how long a life lasts is the portfolio's: in its last year a pension counts by the months through that of its end.
ValueList<CashFlowYear> Flow(StatutoryParameters figures) => Enumerable.Range(First, Last - First + 1).Select(year =>
{
    var (perYear, perMonth, total) = (new Money<PerYear>[rows.Length], new Money<PerMonth>[rows.Length], new Money<Once>[rows.Length]);
    PensionOfYearRun.Compute(Columns(), year, figures, new() { PerYear = perYear, PerMonth = perMonth, Total = total, Statuses = statuses });
    return new CashFlowYear(year, new(Enumerable.Range(0, rows.Length).Sum(row => total[row].Cents * Math.Clamp(((ends[row].Year - year) * 12) + ends[row].Month, 0, 12) / 12)));
}).ToValueList();

PensionColumns Columns() => new() { ClaimDates = claimDates, BirthDates = birthDates, AnnualEarnings = annualEarnings, Degrees = degrees, Insurance = insurance };

static StatutoryParameters Growing(decimal percent)
{
    var (figures, points) = (StatutoryParameters.Enacted, (decimal)StatutoryParameters.Enacted.PensionIndex(First).Value.Points);
    for (var year = First + 1; year <= Last; year++)
    {
        points = decimal.Round(points * (100m + percent) / 100m, MidpointRounding.AwayFromZero);
        figures = figures.With(StatutoryFigure.EarningsRelatedPensionIndex, year, points, $"projected, {percent} % a year");
    }

    return figures;
}

T[] Column<T>(string name, Func<string, T> read)
{
    var at = Array.IndexOf(names, name);
    return at >= 0 ? [.. rows.Select(row => read(row[at]))] : throw new InvalidDataException($"The first line names no column {name}.");
}

string Text(Money<Once> amount) => amount.Amount.ToString("#,##0.00", spaces);

static int Index(StatutoryParameters figures, int year) => figures.PensionIndex(year).Value.Points;

static LocalDate? Day(string text) => LocalDatePattern.Iso.Parse(text).TryGetValue(default, out var day) ? day : null;

static decimal? Number(string text) => decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? number : null;

static string MadeUp() => """
    claim_date,birth_date,annual_earnings,degree,insurance,ends
    2016-03-04,1958-11-20,31200,100,compulsory,2041-05-31
    2017-09-15,1965-02-01,28450.50,60,compulsory,2048-12-31
    2018-01-29,1990-07-07,26000,100,compulsory,2071-03-31
    2018-06-01,1972-12-24,45300,35,compulsory,2055-08-31
    2019-11-11,1961-04-30,9800,100,compulsory,2034-02-28
    2020-02-29,1984-10-03,38750,100,leisureTime,2066-06-30
    2021-05-05,1969-05-05,52000,80,compulsory,2052-10-31
    2022-08-19,1998-01-15,24100,100,compulsory,2083-07-31
    2023-12-01,1976-03-22,33333.33,50,compulsory,2059-01-31
    2024-04-15,1963-09-09,61200,100,entrepreneur,2044-11-30
    """;
