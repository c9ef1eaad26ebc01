using TyTal.Calc.Bulk;
using TyTal.Calc.Parameters;

namespace TyTal.Calc.Portfolio;

/// <summary>"run": January's run over a portfolio, from CSV to CSV or from table to table.</summary>
internal static class RunVerb
{
    private const int Interrupted = 130;

    public static int Run(string[] args)
    {
        var options = Options.Parse(args, [.. RunOptions.Names, "--in", "--out", "--partition", "--fresh!", "--explain", "--until", "--growth", "--postgres", "--table", "--target"]);
        var run = RunOptions.Of(options);
        var parameters = Indexes.ForRun(options, run.Year);
        if (options.Text("--explain") is { } id)
        {
            return RowInWords.Write(options.ExistingFile("--in", "the portfolio"), Options.Number(id, "--explain", 1, long.MaxValue), run.Year, parameters);
        }

        return options.Has("--postgres") ? OfTable(options, run, parameters) : OfFile(options, run, parameters);
    }

    private static int OfFile(Options options, RunOptions run, StatutoryParameters parameters)
    {
        var input = options.ExistingFile("--in", "the portfolio");
        var whole = options.Required("--out", "the file for the results");
        var partition = options.Text("--partition") is { } text ? SchedulerTask.Read(text, Environment.GetEnvironmentVariable) : Partition.Whole;
        var output = Manifest.OutputOf(whole, partition);
        var (times, fingerprint) = (new PhaseTimes(), "");
        times.Measure(Phase.Read, () => fingerprint = Fingerprint.Of(input));
        var settings = new RunSettings(fingerprint, run.Year, Indexes.Text(parameters), partition.Number, partition.Count);
        if (Manifest.IsDone(output, settings) && !options.Has("--fresh"))
        {
            Console.WriteLine($"{output} is done already.");
            return 0;
        }

        using var source = new CsvSource(input, partition);
        using var sink = CsvSink.Open(output, settings, options.Has("--fresh"));
        if (sink.ResumedAt is { } position)
        {
            source.Seek(position);
            Console.WriteLine($"Goes on after {Words.Count(sink.Totals.Rows)} rows that were done before.");
        }

        if (!Stream(options, run, parameters, source, sink, sink.Totals, times))
        {
            Console.Error.WriteLine($"Interrupted after {Words.Count(sink.Totals.Rows)} rows; the same command goes on there.");
            return Interrupted;
        }

        if (!partition.IsWhole)
        {
            Console.WriteLine($"Manifest: {Manifest.Write(output, settings, sink.Totals)}");
        }

        return 0;
    }

    private static int OfTable(Options options, RunOptions run, StatutoryParameters parameters)
    {
        if (options.Has("--in") || options.Has("--out") || options.Has("--partition"))
        {
            throw new UsageException("--postgres reads a table and writes another one; it does not go with --in, --out and --partition.");
        }

        var (table, target) = (TableName.Of(options, "--table", "pensions"), TableName.Of(options, "--target", "pension_results"));
        if (table == target)
        {
            throw new UsageException($"--table and --target are both '{table}'; the results need a table of their own.");
        }

        var totals = new RunTotals();
        using var database = new Database(options.Required("--postgres", "the connection"));
        return database.Guarded(target, totals, () =>
        {
            using var source = new TableSource(database, table);
            using var sink = Tables.Results(database, target);
            if (Stream(options, run, parameters, source, sink, totals, new()))
            {
                return 0;
            }

            Console.Error.WriteLine($"Interrupted after {Words.Count(totals.Rows)} rows; the table {target} is as it was.");
            return Interrupted;
        });
    }

    private static bool Stream(Options options, RunOptions run, StatutoryParameters parameters, IPortfolioSource source, IResultSink sink, RunTotals totals, PhaseTimes times)
    {
        var cashFlow = options.Has("--until") ? CashFlow.Of(options, run.Year, parameters) : null;
        if (cashFlow is not null && totals.Rows > 0)
        {
            throw new UsageException("A run that goes on cannot draw the cash flow of the rows before; leave out --until, or give --fresh.");
        }

        var before = totals.Rows;
        var title = FormattableString.Invariant($"January {run.Year}");
        var done = run.Stream(title, source, sink, times, chunk =>
        {
            chunk.Figures = YearlyRun.Compute(chunk.Pensions, run.Year, parameters, chunk.Results);
            cashFlow?.Add(chunk);
        }, totals.Add);
        SummaryTable.WriteSpeed(totals.Rows - before, times);
        if (done)
        {
            SummaryTable.Write(title, FormattableString.Invariant($"in December {run.Year - 1}"), FormattableString.Invariant($"in January {run.Year}"), totals);
            run.Draw(FormattableString.Invariant($"differences-{run.Year}"), () => DifferencePicture.Svg(FormattableString.Invariant($"Who gains and who loses in January {run.Year}"), totals));
            cashFlow?.Report(run);
        }

        return done;
    }
}
