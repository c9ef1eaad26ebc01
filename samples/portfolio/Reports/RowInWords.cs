using System.Text;
using TyTal.Calc.Bulk;
using TyTal.Calc.Parameters;

namespace TyTal.Calc.Portfolio;

/// <summary>"--explain": one row of a portfolio, computed on its own by the single-claim path and explained in words beside what the bulk run gives it.</summary>
internal static class RowInWords
{
    public static int Write(string input, long id, int year, StatutoryParameters parameters)
    {
        using var source = new CsvSource(input, Partition.Whole);
        var chunk = new Chunk(Pipeline.UsualRows);
        while (source.Fetch(chunk))
        {
            source.Parse(chunk);
            if (Array.IndexOf(chunk.Ids, id, 0, chunk.Count) is >= 0 and var row)
            {
                YearlyRun.Compute(chunk.Pensions, year, parameters, chunk.Results);
                Write(chunk, row, year, parameters);
                return 0;
            }
        }

        throw new RunFailedException($"{input} has no row with the id {id}.");
    }

    private static void Write(Chunk chunk, int row, int year, StatutoryParameters parameters)
    {
        Console.WriteLine($"In the file: {Line(chunk, row)}");
        Console.WriteLine($"Claim {chunk.Ids[row]} in the run of January {year}: {FieldNames.Words(chunk.Statuses[row])}");
        if (chunk.Statuses[row] == RowStatus.Computed)
        {
            Console.WriteLine($"  {chunk.Old[row]} a month in December, {chunk.New[row]} in January, {Words.SignedEuros(chunk.Difference[row].Cents)}; cause: {FieldNames.Words(chunk.Causes[row])}");
        }

        Console.WriteLine();
        Console.WriteLine(RowExplanation.OfPension(chunk.Pensions, row, year, parameters));
    }

    /// <summary>The line of a row as the file has it: what could not be read is seen there.</summary>
    private static string Line(Chunk chunk, int row) =>
        Encoding.UTF8.GetString(chunk.Lines, 0, chunk.LinesLength).Split('\n', StringSplitOptions.RemoveEmptyEntries)[row].TrimEnd('\r');
}
