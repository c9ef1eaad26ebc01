namespace TyTal.Calc.Cases.Tests.Hostile;

public class FuzzWatchTests
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Never = TimeSpan.FromHours(1);

    [Fact]
    public async Task Run_FileThatDoesNotEnd_FailsWithItsSeedNumberAndText()
    {
        var message = await Failure(Soon, Never, watch => watch.Begin(7, 3, _ => "[]"u8.ToArray()));

        Assert.Equal("Seed 7, file 3 did not end in 00:00:01.\n[]", message);
    }

    [Fact]
    public async Task Run_FilesThatDoNotEndTogether_FailsWithSeedAndNumber()
    {
        var message = await Failure(Never, Soon, watch => watch.Begin(7, 3, _ => []));

        Assert.Equal("Seed 7, file 3: all files did not end in 00:00:01.", message);
    }

    [Fact]
    public async Task Run_FuzzThatNeverBegins_FailsAsAWhole() => Assert.StartsWith("before the first file: all files", await Failure(Soon, Soon, _ => { }), StringComparison.Ordinal);

    [Fact]
    public async Task Run_FuzzThatThrows_Throws()
    {
        using var watch = new FuzzWatch(Never, Never, Path.GetTempFileName());

        await Assert.ThrowsAsync<InvalidOperationException>(() => watch.Run(() => throw new InvalidOperationException(), TestContext.Current.CancellationToken));
    }

    [Fact]
    public void Begin_FileAtHand_IsLeftWithItsSeedUntilTheFuzzEnds()
    {
        var path = Path.GetTempFileName();
        using (var watch = new FuzzWatch(Never, Never, path))
        {
            Assert.Equal([1, 2, 3], watch.Begin(7, 1, _ => [1, 2, 3]));
            watch.Begin(8, 2, random =>
            {
                Assert.Equal("Seed 8, file 2\n", Left(path));
                Assert.Equal(new Random(8).Next(), random.Next());
                return "{}"u8.ToArray();
            });
            Assert.Equal("Seed 8, file 2\n{}", Left(path));
        }

        Assert.False(File.Exists(path));
    }

    [Fact]
    public void WholeOf_MoreFiles_GrowsWithThem() => Assert.Equal((TimeSpan.FromMinutes(11), TimeSpan.FromMinutes(251)), (FuzzWatch.WholeOf(4_000), FuzzWatch.WholeOf(100_000)));

    /// <summary>How the watch fails a fuzz that stands still after it began.</summary>
    private static async Task<string> Failure(TimeSpan most, TimeSpan whole, Action<FuzzWatch> begin)
    {
        using var released = new ManualResetEventSlim();
        using var watch = new FuzzWatch(most, whole, Path.GetTempFileName());
        try
        {
            var running = watch.Run(
                () =>
                {
                    begin(watch);
                    released.Wait();
                },
                TestContext.Current.CancellationToken);
            return (await Assert.ThrowsAnyAsync<Exception>(() => running).ConfigureAwait(false)).Message;
        }
        finally
        {
            released.Set();
        }
    }

    /// <summary>What another process would read while the fuzz runs.</summary>
    private static string Left(string path)
    {
        using var reader = new StreamReader(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite));
        return reader.ReadToEnd();
    }
}
