#!/usr/bin/env dotnet
#:project ../src/TyTal.Calc/TyTal.Calc.csproj
#:package CsvHelper

// A portfolio of pensions in payment: what it pays each year to 2060 at two growths of the index, as a table and a picture (actuary-cash-flow.svg).
//   dotnet run samples/actuary-cash-flow.cs                      ten made-up pensions
//   dotnet run samples/actuary-cash-flow.cs -- PORTFOLIO.csv     your own; the picture is drawn in the current folder
// A row that cannot be read or computed is named with its line and left out, the others are computed. A pension without an end goes on.
// Exit code: 0 every row was computed, 1 some were left out, 2 there is no portfolio to read.

using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
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
var leftOut = new List<(int Line, string Why)>();
var rows = new List<(int Line, PackedDate ClaimDate, PackedDate BirthDate, Money<PerYear> AnnualEarnings, PackedDegree Degree, Insurance Insurance, PackedDate Ends)>();
try
{
    Read(args is [var file] ? File.OpenText(file) : new StringReader(MadeUp()));
}
catch (Exception error) when (error is IOException or UnauthorizedAccessException or InvalidDataException)
{
    Console.Error.WriteLine(error.Message);
    return 2;
}

var (claimDates, birthDates, ends) = (rows.ConvertAll(row => row.ClaimDate).ToArray(), rows.ConvertAll(row => row.BirthDate).ToArray(), rows.ConvertAll(row => row.Ends).ToArray());
var (earnings, degrees, insurance) = (rows.ConvertAll(row => row.AnnualEarnings).ToArray(), rows.ConvertAll(row => row.Degree).ToArray(), rows.ConvertAll(row => row.Insurance).ToArray());
var (slow, fast) = (Growing(1.5m), Growing(2.5m));
var (flow, faster) = (Flow(slow), Flow(fast));
var computed = rows.Count - TellInvalid();

Console.WriteLine($"{computed} pensions; the index grows by 1.5 or 2.5 % a year after {First}. A projection, not a decision.");
Console.WriteLine($"{"year",-6}  {"index",6} {"€ paid",16}  {"index",6} {"€ paid",16}  {"€ more",16}");
foreach (var (one, other) in flow.Zip(faster).Where(pair => pair.First.Year % 5 == 0 || pair.First.Year == First))
{
    Console.WriteLine($"{one.Year,-6}  {Index(slow, one.Year),6} {Text(one.Amount),16}  {Index(fast, one.Year),6} {Text(other.Amount),16}  {Text(other.Amount - one.Amount),16}");
}

var (sum, more) = (new Money<Once>(flow.Sum(year => year.Amount.Cents)), new Money<Once>(faster.Sum(year => year.Amount.Cents)));
Console.WriteLine($"{"in all",-14} {Text(sum),16}  {"",6} {Text(more),16}  {Text(more - sum),16}");
var picture = Path.Combine(args is [] ? AppContext.GetData("EntryPointFileDirectoryPath") as string ?? "" : "", "actuary-cash-flow.svg");
File.WriteAllText(picture, CashFlowPicture.OfPortfolio(flow, slow, faster, fast, $"Pensions of {computed} injured persons, the index growing by 1.5 % a year", "at 2.5 % a year"));
Console.WriteLine("Picture: actuary-cash-flow.svg");
foreach (var (line, why) in leftOut.Order())
{
    Console.WriteLine($"Left out, line {line}: {string.Concat(why.Take(200).Where(letter => !char.IsControl(letter)))}");
}

return leftOut.Count == 0 ? 0 : 1;

ValueList<CashFlowYear> Flow(StatutoryParameters figures)
{
    var (amounts, paid) = (new Money<Once>[Last - First + 1], new long[Last - First + 1]);
    CashFlowRun.Add(Pensions(), ends, First, figures, amounts, paid);
    return amounts.Select((amount, i) => new CashFlowYear(First + i, amount)).ToValueList();
}

PensionColumns Pensions() => new() { ClaimDates = claimDates, BirthDates = birthDates, AnnualEarnings = earnings, Degrees = degrees, Insurance = insurance };

static StatutoryParameters Growing(decimal percent) => StatutoryParameters.Enacted.Through(First).Projected(new IndexProjection { Through = Last, PensionIndex = new(percent) });

// The rows; every record of the file is read on its own, so that a bad one spoils no other.
void Read(TextReader text)
{
    using var csv = new CsvReader(text, new CsvConfiguration(CultureInfo.InvariantCulture) { Mode = CsvMode.NoEscape, TrimOptions = TrimOptions.Trim, MissingFieldFound = null });
    string[] names = ["claim_date", "birth_date", "annual_earnings", "degree", "insurance", "ends"];
    var missing = csv.Read() && csv.ReadHeader() ? names.Except(csv.HeaderRecord!, StringComparer.Ordinal) : names;
    if (missing.Any())
    {
        throw new InvalidDataException($"The first line names no column {string.Join(", ", missing)}.");
    }

    while (csv.Read())
    {
        try
        {
            rows.Add((
                csv.Parser.RawRow, Day("claim_date"), Day("birth_date"), Euros.PerYear(Number("annual_earnings")), PackedDegree.Of(IncapacityDegree.Of(Number("degree"))),
                Enum.GetValues<Insurance>().Cast<Insurance?>().FirstOrDefault(one => string.Equals($"{one}", Field("insurance"), StringComparison.OrdinalIgnoreCase)) ?? throw Unreadable("insurance", "compulsory, leisureTime, entrepreneur, entrepreneurLeisureTime, workAbroad"),
                Field("ends").Length == 0 ? default : Day("ends")));
        }
        catch (Exception error) when (error is FormatException or ArgumentException)
        {
            leftOut.Add((csv.Parser.RawRow, error.Message.Split(" (Parameter")[0]));
        }
    }

    string Field(string name) => csv.GetField(name) ?? "";

    PackedDate Day(string name) => LocalDatePattern.Iso.Parse(Field(name)) is { Success: true } day ? PackedDate.Of(day.Value) : throw Unreadable(name, "a day, e.g. 2024-03-04");

    decimal Number(string name) => decimal.TryParse(Field(name), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : throw Unreadable(name, "a number with a decimal point");

    FormatException Unreadable(string name, string allowed) => new($"{name} is '{Field(name)}'; allowed is {allowed}.");
}

// What can be read and yet not computed, in the library's words; gives the number of such rows, which the sums leave out.
int TellInvalid()
{
    var (perYear, perMonth, total, statuses) = (new Money<PerYear>[rows.Count], new Money<PerMonth>[rows.Count], new Money<Once>[rows.Count], new RowStatus[rows.Count]);
    PensionOfYearRun.Compute(Pensions(), Last, slow, new() { PerYear = perYear, PerMonth = perMonth, Total = total, Statuses = statuses });
    var invalid = Enumerable.Range(0, rows.Count).Where(row => statuses[row].IsInvalid()).ToList();
    invalid.ForEach(row => leftOut.Add((rows[row].Line, RowExplanation.OfPension(Pensions(), row, Last, slow))));
    return invalid.Count;
}

string Text(Money<Once> amount) => amount.Amount.ToString("#,##0.00", spaces);

static int Index(StatutoryParameters figures, int year) => figures.PensionIndex(year).Value.Points;

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
