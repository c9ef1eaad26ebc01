using TyTal.Calc.Parameters;

namespace TyTal.Calc.Portfolio;

/// <summary>"allowances": the daily allowances that a year's events get from their annual earnings.</summary>
internal static class AllowancesVerb
{
    public static int Run(string[] args)
    {
        var options = Options.Parse(args, [.. RunOptions.Names, "--in", "--out"]);
        var run = RunOptions.Of(options) with { Year = options.Year("--year", NewestPercent()) };
        var parameters = Indexes.With(Indexes.Known(options), "--index", options.All("--index"));
        var (allowances, times) = (new AllowancesOfYear(run.Year, parameters), new PhaseTimes());
        using var source = new CsvSource(options.ExistingFile("--in", "the events"), Partition.Whole);
        using var sink = new TextSink(options.Required("--out", "the file for the results"), AllowancesOfYear.Header);
        if (!run.Stream("Allowances", source, sink, times, allowances.Compute, _ => { }))
        {
            Console.Error.WriteLine("Interrupted.");
            return 130;
        }

        SummaryTable.WriteSpeed(allowances.Rows, times);
        allowances.Report();
        return 0;
    }

    /// <summary>The newest year whose percentage of § 62 is known: its last contribution comes with it.</summary>
    private static int NewestPercent() => StatutoryParameters.Enacted.Rows.Last(row => row.Figure == StatutoryFigure.SicknessAllowanceContribution).Year;
}
