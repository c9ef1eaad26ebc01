namespace TyTal.Calc.Portfolio;

/// <summary>Streams a portfolio through a computation: chunks are fetched and written in order, and parsed, computed and formatted on every core between.</summary>
/// <remarks>Memory does not grow with the number of rows: there is one chunk for each core. The result does not depend on the number of cores.</remarks>
internal sealed class Pipeline(IPortfolioSource source, IResultSink sink, PhaseTimes times)
{
    /// <summary>The rows of a chunk when nothing else is asked for.</summary>
    public const int UsualRows = 1 << 16;

    public const int MostRows = 1 << 20;

    /// <summary>Runs to the end, or to the next whole chunk after a wish to stop.</summary>
    /// <param name="chunkRows">The rows of a chunk.</param>
    /// <param name="cores">How many chunks are worked on at once.</param>
    /// <param name="compute">The computation of a chunk; several run at once.</param>
    /// <param name="add">Adds up a computed chunk; one after the other, in order.</param>
    /// <param name="progress">Hears how far the input has been read, and of how many rows.</param>
    /// <param name="stop">The wish to stop.</param>
    /// <returns>Whether it ran to the end.</returns>
    public bool Run(int chunkRows, int cores, Action<Chunk> compute, Action<Chunk> add, Action<long, int> progress, CancellationToken stop)
    {
        var chunks = Enumerable.Range(0, cores).Select(_ => new Chunk(chunkRows)).ToArray();
        while (!stop.IsCancellationRequested)
        {
            var fetched = 0;
            times.Measure(Phase.Read, () => fetched = Fetch(chunks));
            if (fetched == 0)
            {
                times.Measure(Phase.Write, sink.Complete);
                return true;
            }

            Parallel.For(0, fetched, new ParallelOptions { MaxDegreeOfParallelism = cores }, i => Work(chunks[i], compute));
            foreach (var chunk in chunks.AsSpan(0, fetched))
            {
                times.Measure(Phase.Compute, () => add(chunk));
                times.Measure(Phase.Write, () => sink.Write(chunk));
            }

            times.Measure(Phase.Write, () => sink.Commit(chunks[fetched - 1].InputEnd));
            progress(source.Position, chunks.Take(fetched).Sum(chunk => chunk.Count));
        }

        return false;
    }

    private int Fetch(Chunk[] chunks)
    {
        var fetched = 0;
        while (fetched < chunks.Length && source.Fetch(chunks[fetched]))
        {
            fetched++;
        }

        return fetched;
    }

    private void Work(Chunk chunk, Action<Chunk> compute)
    {
        times.Measure(Phase.Parse, () => source.Parse(chunk));
        times.Measure(Phase.Compute, () => compute(chunk));
        times.Measure(Phase.Write, () => sink.Format(chunk));
    }
}
