using System.Diagnostics;
using Spectre.Console;
using TyTal.Calc.Bulk;

namespace TyTal.Calc.Portfolio;

/// <summary>What a yearly run has come to, as tables.</summary>
internal static class SummaryTable
{
    private const int Width = 100;

    /// <summary>The sums of a run, and what its difference is made of: the causes unless other parts are given.</summary>
    public static void Write(string title, string oldName, string newName, RunTotals totals, IEnumerable<(string Name, long Rows, long Cents)>? parts = null)
    {
        var table = New(title, "", "rows", "€ a month");
        table.AddRow("computed", Words.Count(totals.Computed), "");
        table.AddRow("  " + oldName, "", Words.Euros(totals.OldCents));
        table.AddRow("  " + newName, "", Words.Euros(totals.NewCents));
        table.AddRow("  difference", "", Words.SignedEuros(totals.DifferenceCents));
        foreach (var (name, rows, cents) in parts ?? totals.Causes().Select(cause => (FieldNames.Words(cause.Causes), cause.Rows, cause.Cents)))
        {
            table.AddRow("    " + name, Words.Count(rows), Words.SignedEuros(cents));
        }

        Add(table, "not entitled", totals, static status => status.IsNotEntitled());
        Add(table, "invalid", totals, static status => status.IsInvalid());
        table.AddRow("in all", Words.Count(totals.Rows), "");
        Show(table);
        Console.WriteLine(FigureWords.Line(totals.Figures));
        if (totals.WithoutId > 0)
        {
            Console.WriteLine($"Rows without a readable id: {Words.Count(totals.WithoutId)}; their results have the id 0.");
        }
    }

    /// <summary>A table in the sample's style: words on the left, numbers on the right.</summary>
    public static Table New(string title, string first, params string[] numbers)
    {
        var table = new Table { Title = new(Markup.Escape(title)), Border = TableBorder.Rounded };
        table.AddColumn(first);
        foreach (var number in numbers)
        {
            table.AddColumn(new TableColumn(Markup.Escape(number)).RightAligned());
        }

        return table;
    }

    public static void Show(Table table)
    {
        AnsiConsole.Profile.Width = Width;
        AnsiConsole.Profile.Capabilities.Ansi &= !Console.IsOutputRedirected;
        AnsiConsole.Write(table);
    }

    /// <summary>How fast it was, what took the time, and how much memory.</summary>
    public static void WriteSpeed(long rows, PhaseTimes times)
    {
        var shares = Enum.GetValues<Phase>().Select(phase => $"{FieldNames.Words(phase)} {Words.Percent(times.Share(phase))} ({Words.Seconds(times.Work(phase))})");
        Console.WriteLine($"{Words.Count(rows)} rows in {Words.Seconds(times.Elapsed)}, {Words.Rate(rows, times.Elapsed)}; of the work: {string.Join(", ", shares)}");
        using var process = Process.GetCurrentProcess();
        Console.WriteLine($"Peak memory: {Words.Count(process.PeakWorkingSet64 >> 20)} MiB");
    }

    private static void Add(Table table, string title, RunTotals totals, Func<RowStatus, bool> kind)
    {
        table.AddRow(title, Words.Count(totals.Statuses(kind).Sum(entry => entry.Rows)), "");
        foreach (var (status, rows) in totals.Statuses(kind))
        {
            table.AddRow("  " + FieldNames.Words(status), Words.Count(rows), "");
        }
    }
}
