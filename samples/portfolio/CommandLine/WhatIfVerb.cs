using TyTal.Calc.Bulk;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;

namespace TyTal.Calc.Portfolio;

/// <summary>"what-if": the pensions of January under another index, against those under the known one.</summary>
internal static class WhatIfVerb
{
    public static int Run(string[] args)
    {
        var options = Options.Parse(args, [.. RunOptions.Names, "--in", "--against*"]);
        var run = RunOptions.Of(options);
        if (!options.Has("--index"))
        {
            throw new UsageException("--index is missing: the index to try, e.g. --index 2026=3150.");
        }

        var supposed = Indexes.ForRun(options, run.Year);
        var known = Indexes.With(Indexes.Known(options), "--against", options.All("--against"));
        Indexes.Need(known, run.Year - 1, "--against");
        Indexes.Need(known, run.Year, "--against");
        var (totals, times) = (new RunTotals(), new PhaseTimes());
        using var source = new CsvSource(options.ExistingFile("--in", "the portfolio"), Partition.Whole);
        if (!run.Stream("What if", source, new NoSink(), times, chunk => Compute(chunk, run.Year, known, supposed), totals.Add))
        {
            Console.Error.WriteLine("Interrupted.");
            return 130;
        }

        SummaryTable.WriteSpeed(totals.Rows, times);
        SummaryTable.Write(
            FormattableString.Invariant($"January {run.Year}: what if the index were {supposed.PensionIndex(run.Year).Value.Points}, not {known.PensionIndex(run.Year).Value.Points}?"),
            Name(known, run.Year), Name(supposed, run.Year), totals);
        Console.WriteLine($"In a year: {Words.SignedEuros(12 * totals.DifferenceCents)}");
        run.Draw(FormattableString.Invariant($"what-if-{run.Year}"), () => DifferencePicture.Svg(
            FormattableString.Invariant($"January {run.Year} at the index {supposed.PensionIndex(run.Year).Value.Points}, against {known.PensionIndex(run.Year).Value.Points}"), totals));
        return 0;
    }

    /// <summary>Puts what is known into the place of the old amounts and what is supposed into that of the new ones.</summary>
    private static void Compute(Chunk chunk, int year, StatutoryParameters known, StatutoryParameters supposed)
    {
        YearlyRun.Compute(chunk.Pensions, year, known, chunk.Results);
        chunk.New.AsSpan(0, chunk.Count).CopyTo(chunk.Known);
        YearlyRun.Compute(chunk.Pensions, year, supposed, chunk.Results);
        for (var row = 0; row < chunk.Count; row++)
        {
            chunk.Old[row] = chunk.Known[row];
            chunk.Difference[row] = chunk.New[row] - chunk.Old[row];
            chunk.Causes[row] = chunk.Difference[row] == default(Money<PerMonth>) ? ChangeCause.None : ChangeCause.Index;
        }
    }

    private static string Name(StatutoryParameters parameters, int year) => FormattableString.Invariant($"at the index {parameters.PensionIndex(year).Value.Points}");
}
