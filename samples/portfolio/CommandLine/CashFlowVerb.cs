namespace TyTal.Calc.Portfolio;

/// <summary>"cash-flow": what a portfolio is paid in each year to come.</summary>
internal static class CashFlowVerb
{
    public static int Run(string[] args)
    {
        var options = Options.Parse(args, [.. RunOptions.Names, "--in", "--until", "--growth"]);
        var run = RunOptions.Of(options);
        options.Required("--until", "the last year of the projection");
        var flow = CashFlow.Of(options, run.Year, Indexes.ForRun(options, run.Year));
        var (times, rows) = (new PhaseTimes(), 0L);
        using var source = new CsvSource(options.ExistingFile("--in", "the portfolio"), Partition.Whole);
        if (!run.Stream("Cash flow", source, new NoSink(), times, flow.Add, chunk => rows += chunk.Count))
        {
            Console.Error.WriteLine("Interrupted.");
            return 130;
        }

        SummaryTable.WriteSpeed(rows, times);
        flow.Report(run);
        return 0;
    }
}
