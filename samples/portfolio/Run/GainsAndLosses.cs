using TyTal.Calc.Bulk;

namespace TyTal.Calc.Portfolio;

/// <summary>How many pensions gain and lose by what was supposed, and how much.</summary>
internal sealed class GainsAndLosses
{
    public long Gainers { get; private set; }

    public long GainedCents { get; private set; }

    public long Losers { get; private set; }

    public long LostCents { get; private set; }

    public long Same { get; private set; }

    public void Add(Chunk chunk)
    {
        for (var row = 0; row < chunk.Count; row++)
        {
            if (chunk.Statuses[row] == RowStatus.Computed)
            {
                Add(chunk.Difference[row].Cents);
            }
        }
    }

    private void Add(long cents)
    {
        Gainers += cents > 0 ? 1 : 0;
        GainedCents += Math.Max(0, cents);
        Losers += cents < 0 ? 1 : 0;
        LostCents += Math.Min(0, cents);
        Same += cents == 0 ? 1 : 0;
    }
}
