using System.Globalization;
using Spectre.Console;
using TyTal.Calc.Bulk;
using TyTal.Calc.Explanations.Pictures;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Portfolio;

/// <summary>What a portfolio is paid in each calendar year, to the projected end of each pension and not beyond: a projection, no decision.</summary>
internal sealed class CashFlow
{
    private const int LastYear = 2150;

    private readonly int _from;
    private readonly StatutoryParameters _parameters;
    private readonly string _growth;
    private readonly Money<Once>[] _amounts;
    private readonly long[] _pensions;
    private readonly Lock _adding = new();
    private FigureStatus _figures;

    public CashFlow(int from, int until, StatutoryParameters parameters, string growth)
    {
        (_from, _parameters, _growth) = (from, parameters, growth);
        (_amounts, _pensions) = (new Money<Once>[until - from + 1], new long[until - from + 1]);
    }

    /// <summary>What is paid in each year.</summary>
    public ReadOnlySpan<Money<Once>> Amounts => _amounts;

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
        var (amounts, pensions) = (new Money<Once>[_amounts.Length], new long[_amounts.Length]);
        var figures = CashFlowRun.Add(chunk.Pensions, chunk.Ends.AsSpan(0, chunk.Count), _from, _parameters, amounts, pensions);
        lock (_adding)
        {
            _figures = FigureWords.Weightier(_figures, figures);
            for (var i = 0; i < amounts.Length; i++)
            {
                _amounts[i] += amounts[i];
                _pensions[i] += pensions[i];
            }
        }
    }

    /// <summary>Prints the table and draws the picture.</summary>
    public void Report(RunOptions run)
    {
        var table = SummaryTable.New("Cash flow", "year", "index", "pensions", "€ a year");
        for (var i = 0; i < _amounts.Length; i++)
        {
            var index = _parameters.PensionIndex(_from + i);
            table.AddRow(Text(_from + i), Text(index.Value.Points) + (index.IsProjected ? " (projected)" : ""), Words.Count(_pensions[i]), Words.Euros(_amounts[i].Cents));
        }

        SummaryTable.Show(table);
        Console.WriteLine($"In all {Words.Euros(_amounts.Sum(amount => amount.Cents))}, at an index that grows by {_growth} a year after {LastKnown()}: a projection, not a decision.");
        Console.WriteLine(FigureWords.Line(_figures));
        run.Draw("cash-flow", Svg);
    }

    private string Svg() => CashFlowPicture.OfPortfolio(
        _amounts.Select((amount, i) => new CashFlowYear(_from + i, amount)).ToValueList(),
        _parameters,
        title: $"Projection: pensions paid by year, {Text(_from)}–{Text(_from + _amounts.Length - 1)}, index + {_growth} a year");

    private string LastKnown() => Text(_parameters.Rows.Last(row => row.Figure == StatutoryFigure.EarningsRelatedPensionIndex && row.Status != FigureStatus.Projected).Year);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
