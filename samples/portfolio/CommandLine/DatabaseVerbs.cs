namespace TyTal.Calc.Portfolio;

/// <summary>"load" and "export": a portfolio from CSV into a table, and results from a table into CSV.</summary>
internal static class DatabaseVerbs
{
    public static int Load(string[] args)
    {
        var options = Options.Parse(args, [.. RunOptions.Names, "--postgres", "--in", "--table"]);
        var table = TableName.Of(options, "--table", "pensions");
        var input = options.ExistingFile("--in", "the portfolio");
        using var database = new Database(options.Required("--postgres", "the connection"));
        var totals = new RunTotals();
        return database.Guarded(table, totals, () =>
        {
            using var source = new CsvSource(input, Partition.Whole);
            using var sink = Tables.Pensions(database, table);
            var times = new PhaseTimes();
            if (!RunOptions.Of(options).Stream("Load", source, sink, times, _ => { }, chunk => totals.Rows += chunk.Count))
            {
                Console.Error.WriteLine($"Interrupted; the table {table} is as it was.");
                return 130;
            }

            SummaryTable.WriteSpeed(totals.Rows, times);
            Console.WriteLine($"{table}: {Words.Count(totals.Rows)} rows");
            return 0;
        });
    }

    public static int Export(string[] args)
    {
        var options = Options.Parse(args, "--postgres", "--out", "--target");
        var table = TableName.Of(options, "--target", "pension_results");
        var path = options.Required("--out", "the file to write");
        using var database = new Database(options.Required("--postgres", "the connection"));
        long rows;
        using (var file = new FileStream(path + ".part", FileMode.Create))
        {
            rows = Tables.Export(database, table, file);
        }

        File.Move(path + ".part", path, overwrite: true);
        Console.WriteLine($"{path}: {Words.Count(rows)} rows of {table}");
        return 0;
    }
}
