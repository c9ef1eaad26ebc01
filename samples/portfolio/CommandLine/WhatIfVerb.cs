using TyTal.Calc.Bulk;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;

namespace TyTal.Calc.Portfolio;

/// <summary>"what-if": the pensions of January under another index or a reform, against those under what is known.</summary>
internal static class WhatIfVerb
{
    public static int Run(string[] args)
    {
        var options = Options.Parse(args, [.. RunOptions.Names, .. Reform.Names, "--in", "--against*"]);
        var run = RunOptions.Of(options);
        var known = Indexes.With(Indexes.Known(options), "--against", options.All("--against"));
        var supposed = Reform.Of(options, known);
        foreach (var year in new[] { run.Year - 1, run.Year })
        {
            Indexes.Need(known, year, "--against");
            Indexes.Need(supposed, year, "--index");
        }

        var (totals, sums, times) = (new RunTotals(), new GainsAndLosses(), new PhaseTimes());
        using var source = new CsvSource(options.ExistingFile("--in", "the portfolio"), Partition.Whole);
        if (!run.Stream("What if", source, new NoSink(), times, chunk => Compute(chunk, run.Year, known, supposed), Add))
        {
            Console.Error.WriteLine("Interrupted.");
            return 130;
        }

        SummaryTable.WriteSpeed(totals.Rows, times);
        Report(run, supposed, totals, sums);
        return 0;

        void Add(Chunk chunk)
        {
            totals.Add(chunk);
            sums.Add(chunk);
        }
    }

    private static void Report(RunOptions run, StatutoryParameters supposed, RunTotals totals, GainsAndLosses sums)
    {
        foreach (var line in Reform.Lines(supposed))
        {
            Console.WriteLine(line);
        }

        SummaryTable.Write(FormattableString.Invariant($"January {run.Year}: what if?"), "as known", "as supposed", totals,
        [
            ("gain", sums.Gainers, sums.GainedCents),
            ("lose", sums.Losers, sums.LostCents),
            ("stay as they are", sums.Same, 0),
        ]);
        Console.WriteLine($"In a year: {Words.SignedEuros(12 * totals.DifferenceCents)}, hypothetical");
        run.Draw(FormattableString.Invariant($"what-if-{run.Year}"), () => DifferencePicture.Svg(
            FormattableString.Invariant($"Hypothetical: who gains and who loses in January {run.Year}"), totals, string.Join(" ", Reform.Lines(supposed).Select(line => line.Trim()))));
    }

    /// <summary>Puts what is known into the place of the old amounts and what is supposed into that of the new ones.</summary>
    private static void Compute(Chunk chunk, int year, StatutoryParameters known, StatutoryParameters supposed)
    {
        var figures = YearlyRun.Compute(chunk.Pensions, year, known, chunk.Results);
        chunk.New.AsSpan(0, chunk.Count).CopyTo(chunk.Known);
        chunk.Figures = FigureWords.Weightier(figures, YearlyRun.Compute(chunk.Pensions, year, supposed, chunk.Results));
        for (var row = 0; row < chunk.Count; row++)
        {
            chunk.Old[row] = chunk.Known[row];
            chunk.Difference[row] = chunk.New[row] - chunk.Old[row];
            chunk.Causes[row] = ChangeCause.None;
        }
    }
}
