using TyTal.Calc.Parameters;

namespace TyTal.Calc.Portfolio;

/// <summary>What all runs over a portfolio have in common.</summary>
/// <param name="Year">The calendar year.</param>
/// <param name="Cores">How many chunks are worked on at once.</param>
/// <param name="ChunkRows">The rows of a chunk.</param>
/// <param name="Pictures">The folder for pictures; null for none.</param>
internal sealed record RunOptions(int Year, int Cores, int ChunkRows, string? Pictures)
{
    private const int MostCores = 256;

    /// <summary>The names of these options.</summary>
    public static readonly string[] Names = ["--year", "--cores", "--chunk", "--pictures", "--index*", "--known-through"];

    public static RunOptions Of(Options options) => new(
        options.Year("--year", NewestIndex()),
        (int)options.Number("--cores", 1, MostCores, Math.Min(MostCores, Environment.ProcessorCount)),
        (int)options.Number("--chunk", 1, Pipeline.MostRows, Pipeline.UsualRows),
        options.Text("--pictures"));

    /// <summary>The newest year whose index is known.</summary>
    private static int NewestIndex() => StatutoryParameters.Enacted.Rows.Last(row => row.Figure == StatutoryFigure.EarningsRelatedPensionIndex).Year;

    /// <summary>Streams a portfolio through a computation and shows the progress.</summary>
    public bool Stream(string what, IPortfolioSource source, IResultSink sink, PhaseTimes times, Action<Chunk> compute, Action<Chunk> add)
    {
        using var interruption = new Interruption();
        return ProgressReport.Show(what, source.Length, source.Position, progress =>
            new Pipeline(source, sink, times).Run(ChunkRows, Cores, compute, add, progress, interruption.Token));
    }

    /// <summary>Writes a picture, when pictures are wanted.</summary>
    public void Draw(string name, Func<string> svg)
    {
        if (Pictures is not null)
        {
            Directory.CreateDirectory(Pictures);
            var path = Path.Combine(Pictures, name + ".svg");
            File.WriteAllText(path, svg());
            Console.WriteLine($"Picture: {path}");
        }
    }
}
