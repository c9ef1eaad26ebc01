using System.Text.Json.Serialization;
using TyTal.Calc.Bulk;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Portfolio;

/// <summary>What a yearly run adds up: rows by status, monthly sums in cents, differences by cause and by size. Adding is exact, so the order of the rows does not matter.</summary>
internal sealed class RunTotals
{
    private const int Bytes = 256;

    public long Rows { get; set; }

    /// <summary>Rows whose id could not be read; their results have the id 0.</summary>
    public long WithoutId { get; set; }

    /// <summary>How sure the figures are on which the sums rest.</summary>
    [JsonConverter(typeof(JsonStringEnumConverter<FigureStatus>))]
    public FigureStatus Figures { get; set; }

    public long OldCents { get; set; }

    public long NewCents { get; set; }

    /// <summary>The number of rows by <see cref="RowStatus"/>.</summary>
    public long[] ByStatus { get; set; } = new long[Bytes];

    /// <summary>The number of computed rows by <see cref="ChangeCause"/>.</summary>
    public long[] ByCause { get; set; } = new long[Bytes];

    /// <summary>The sum of the differences by <see cref="ChangeCause"/>, in cents.</summary>
    public long[] CentsByCause { get; set; } = new long[Bytes];

    /// <summary>The number of computed rows by the size of the difference.</summary>
    public long[] BySize { get; set; } = new long[DifferenceSizes.Count];

    public long DifferenceCents => NewCents - OldCents;

    public long Computed => ByStatus[(int)RowStatus.Computed];

    public void Add(Chunk chunk)
    {
        Rows += chunk.Count;
        Figures = FigureWords.Weightier(Figures, chunk.Figures);
        for (var row = 0; row < chunk.Count; row++)
        {
            WithoutId += chunk.Ids[row] == FieldText.NoId ? 1 : 0;
            ByStatus[(int)chunk.Statuses[row]]++;
            if (chunk.Statuses[row] == RowStatus.Computed)
            {
                Add(chunk.Old[row].Cents, chunk.New[row].Cents, chunk.Causes[row]);
            }
        }
    }

    public void Add(RunTotals other)
    {
        Rows += other.Rows;
        Figures = FigureWords.Weightier(Figures, other.Figures);
        WithoutId += other.WithoutId;
        OldCents += other.OldCents;
        NewCents += other.NewCents;
        AddEach(ByStatus, other.ByStatus);
        AddEach(ByCause, other.ByCause);
        AddEach(CentsByCause, other.CentsByCause);
        AddEach(BySize, other.BySize);
    }

    /// <summary>The numbers of one kind of status that occur, the most frequent first.</summary>
    public IEnumerable<(RowStatus Status, long Rows)> Statuses(Func<RowStatus, bool> kind) => Enumerable.Range(0, Bytes)
        .Select(status => ((RowStatus)status, ByStatus[status]))
        .Where(entry => entry.Item2 > 0 && kind(entry.Item1))
        .OrderByDescending(entry => entry.Item2);

    /// <summary>The combinations of causes that occur, the most frequent first.</summary>
    public IEnumerable<(ChangeCause Causes, long Rows, long Cents)> Causes() => Enumerable.Range(0, Bytes)
        .Select(causes => ((ChangeCause)causes, ByCause[causes], CentsByCause[causes]))
        .Where(entry => entry.Item2 > 0)
        .OrderByDescending(entry => entry.Item2);

    private void Add(long old, long @new, ChangeCause causes)
    {
        OldCents += old;
        NewCents += @new;
        ByCause[(int)causes]++;
        CentsByCause[(int)causes] += @new - old;
        BySize[DifferenceSizes.Of(@new - old)]++;
    }

    private static void AddEach(long[] to, long[] from)
    {
        for (var i = 0; i < to.Length; i++)
        {
            to[i] += from[i];
        }
    }
}
