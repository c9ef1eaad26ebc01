namespace TyTal.Calc.Portfolio;

/// <summary>Where the rows come from, chunk by chunk.</summary>
internal interface IPortfolioSource : IDisposable
{
    /// <summary>How much there is: bytes of a file, rows of a table.</summary>
    long Length { get; }

    /// <summary>How much of it has been fetched.</summary>
    long Position { get; }

    /// <summary>Fetches the next rows, in order; false at the end.</summary>
    bool Fetch(Chunk chunk);

    /// <summary>Makes columns of what was fetched; on any core, several chunks at once.</summary>
    void Parse(Chunk chunk);
}

/// <summary>Where the results go.</summary>
internal interface IResultSink : IDisposable
{
    /// <summary>Makes text of the results; on any core, several chunks at once.</summary>
    void Format(Chunk chunk);

    /// <summary>Writes the results, in order.</summary>
    void Write(Chunk chunk);

    /// <summary>Makes what was written so far last, if the sink can: a run that is killed goes on from here.</summary>
    /// <param name="inputPosition">Where the input goes on.</param>
    void Commit(long inputPosition);

    /// <summary>Puts the whole result into its place.</summary>
    void Complete();
}

/// <summary>No results are kept, only what is counted on the way.</summary>
internal sealed class NoSink : IResultSink
{
    public void Format(Chunk chunk)
    {
    }

    public void Write(Chunk chunk)
    {
    }

    public void Commit(long inputPosition)
    {
    }

    public void Complete()
    {
    }

    public void Dispose()
    {
    }
}
