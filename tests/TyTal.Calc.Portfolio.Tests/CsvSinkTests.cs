namespace TyTal.Calc.Portfolio.Tests;

public sealed class CsvSinkTests : IDisposable
{
    private static readonly RunSettings Settings = new("input", 2026, "", 0, 1);

    private readonly TemporaryFolder _folder = new();

    private string Output => _folder["out.csv"];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Complete_WholeRun_LeavesTheOutputAlone()
    {
        using (var sink = CsvSink.Open(Output, Settings, fresh: false))
        {
            Write(sink, 1);
            sink.Commit(10);
            Assert.False(File.Exists(Output));
            sink.Complete();
        }

        Assert.Equal("id,old_monthly,new_monthly,difference,cause,status\n1,0.00,0.00,0.00,,computed\n", File.ReadAllText(Output));
        Assert.Single(Directory.GetFiles(Path.GetDirectoryName(Output)!));
    }

    [Fact]
    public void Open_AfterAKill_GoesOnAfterTheLastCommit()
    {
        using (var killed = CsvSink.Open(Output, Settings, fresh: false))
        {
            Write(killed, 1);
            killed.Totals.Rows = 1;
            killed.Commit(10);
            Write(killed, 2);
        }

        using (var sink = CsvSink.Open(Output, Settings, fresh: false))
        {
            Assert.Equal(10, sink.ResumedAt);
            Assert.Equal(1, sink.Totals.Rows);
            Write(sink, 3);
            sink.Complete();
        }

        Assert.Equal("1 3", string.Join(" ", File.ReadLines(Output).Skip(1).Select(line => line.Split(',')[0])));
    }

    [Fact]
    public void Open_KilledBeforeACommit_StartsAgain()
    {
        using (var killed = CsvSink.Open(Output, Settings, fresh: false))
        {
            Write(killed, 1);
        }

        using var sink = CsvSink.Open(Output, Settings, fresh: false);
        Assert.Null(sink.ResumedAt);
        sink.Complete();
        Assert.Single(File.ReadLines(Output));
    }

    [Fact]
    public void Open_JournalWithoutItsOutput_StartsAgain()
    {
        Interrupt();
        File.Delete(Output + ".part");

        using var sink = CsvSink.Open(Output, Settings, fresh: false);

        Assert.Null(sink.ResumedAt);
        Assert.Equal(0, sink.Totals.Rows);
    }

    [Fact]
    public void Open_JournalOfAnotherRun_IsRefusedUnlessFresh()
    {
        Interrupt();
        var other = Settings with { Year = 2025 };

        var error = Assert.Throws<RunFailedException>(() => CsvSink.Open(Output, other, fresh: false));

        Assert.Contains("tells of another run", error.Message, StringComparison.Ordinal);
        using var sink = CsvSink.Open(Output, other, fresh: true);
        Assert.Null(sink.ResumedAt);
    }

    [Fact]
    public void Open_JournalThatIsNone_IsRefused()
    {
        File.WriteAllText(Output + ".journal", "{");

        Assert.Contains("is no journal of a run", Assert.Throws<RunFailedException>(() => CsvSink.Open(Output, Settings, fresh: false)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Open_OutputThatIsBeingWritten_IsRefused()
    {
        using var first = CsvSink.Open(Output, Settings, fresh: false);

        Assert.Contains("is being written by another run", Assert.Throws<RunFailedException>(() => CsvSink.Open(Output, Settings, fresh: false)).Message, StringComparison.Ordinal);
    }

    private void Interrupt()
    {
        using var sink = CsvSink.Open(Output, Settings, fresh: false);
        Write(sink, 1);
        sink.Commit(10);
    }

    private static void Write(CsvSink sink, long id)
    {
        var chunk = new Chunk(1) { Count = 1 };
        chunk.Ids[0] = id;
        sink.Format(chunk);
        sink.Write(chunk);
    }
}
