using System.Buffers;
using System.Globalization;
using Spectre.Console;
using TyTal.Calc.Bulk;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Portfolio;

/// <summary>What a portfolio is paid in each calendar year, to the projected end of each pension and not beyond.</summary>
/// <remarks>A projection, no decision: in the year of its end a pension counts by the months through that of its end, in twelfths of the year's amount, rounded down to the cent.
/// A pension without a readable end goes on. The sums are exact and do not depend on the order of the rows.</remarks>
internal sealed class CashFlow
{
    private const int YearShift = 9;
    private const int MonthShift = 5;
    private const int MonthMask = 15;
    private const int MonthsOfYear = 12;
    private const int LastYear = 2150;

    private readonly int _from;
    private readonly StatutoryParameters _parameters;
    private readonly string _growth;
    private readonly long[] _cents;
    private readonly long[] _pensions;
    private readonly Lock _adding = new();

    public CashFlow(int from, int until, StatutoryParameters parameters, string growth)
    {
        (_from, _parameters, _growth) = (from, parameters, growth);
        (_cents, _pensions) = (new long[until - from + 1], new long[until - from + 1]);
    }

    /// <summary>What is paid in each year, in cents.</summary>
    public ReadOnlySpan<long> Cents => _cents;

    /// <summary>The cash flow from a year to "--until", at an index that grows by "--growth" percent a year after the last known one.</summary>
    public static CashFlow Of(Options options, int from, StatutoryParameters parameters)
    {
        var until = (int)options.Number("--until", from, LastYear, from);
        var growth = options.Decimal("--growth", -5m, 10m, 0m);
        return new(from, until, Indexes.Growing(parameters, until, growth), growth.ToString(CultureInfo.InvariantCulture) + " %");
    }

    /// <summary>Adds the rows of a chunk; on any core.</summary>
    public void Add(Chunk chunk)
    {
        var (perYear, perMonth) = (ArrayPool<Money<PerYear>>.Shared.Rent(chunk.Count), ArrayPool<Money<PerMonth>>.Shared.Rent(chunk.Count));
        var (totals, statuses) = (ArrayPool<Money<Once>>.Shared.Rent(chunk.Count), ArrayPool<RowStatus>.Shared.Rent(chunk.Count));
        for (var i = 0; i < _cents.Length; i++)
        {
            PensionOfYearRun.Compute(chunk.Pensions, _from + i, _parameters, new() { PerYear = perYear, PerMonth = perMonth, Total = totals, Statuses = statuses });
            var (cents, pensions) = Sum(chunk, _from + i, totals);
            lock (_adding)
            {
                _cents[i] += cents;
                _pensions[i] += pensions;
            }
        }

        ArrayPool<Money<PerYear>>.Shared.Return(perYear);
        ArrayPool<Money<PerMonth>>.Shared.Return(perMonth);
        ArrayPool<Money<Once>>.Shared.Return(totals);
        ArrayPool<RowStatus>.Shared.Return(statuses);
    }

    /// <summary>Prints the table and draws the picture.</summary>
    public void Report(RunOptions run)
    {
        var table = SummaryTable.New("Cash flow", "year", "index", "pensions", "€ a year");
        for (var i = 0; i < _cents.Length; i++)
        {
            table.AddRow(Text(_from + i), Text(_parameters.PensionIndex(_from + i).Value.Points), Words.Count(_pensions[i]), Words.Euros(_cents[i]));
        }

        SummaryTable.Show(table);
        Console.WriteLine($"In all {Words.Euros(_cents.Sum())}, at an index that grows by {_growth} a year after {LastKnown()}: a projection, not a decision.");
        run.Draw("cash-flow", () => CashFlowPicture.Svg(_from, _cents, _growth));
    }

    /// <summary>The part of a year's amount that is paid until the end of the pension; all of it when there is no day.</summary>
    public static long Until(PackedDate end, int year, long cents)
    {
        var endYear = end.Packed >> YearShift;
        return end == default || endYear > year ? cents : endYear < year ? 0 : cents * ((end.Packed >> MonthShift) & MonthMask) / MonthsOfYear;
    }

    private static (long Cents, long Pensions) Sum(Chunk chunk, int year, Money<Once>[] totals)
    {
        var (cents, pensions) = (0L, 0L);
        for (var row = 0; row < chunk.Count; row++)
        {
            var paid = Until(chunk.Ends[row], year, totals[row].Cents);
            cents += paid;
            pensions += paid > 0 ? 1 : 0;
        }

        return (cents, pensions);
    }

    private string LastKnown() => Text(_parameters.Rows.Last(row => row.Figure == StatutoryFigure.EarningsRelatedPensionIndex && row.Status != FigureStatus.Supplied).Year);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
