using System.Text;
using System.Text.Json.Nodes;
using TyTal.Calc.Cases;
using TyTal.Calc.Law;

namespace TyTal.Calc.Cases.Tests.Hostile;

/// <summary>Throws changed case files at the reader and the rules: each is computed or refused with a place, whatever it holds.</summary>
/// <remarks>
/// Every file has a seed of its own, which a failure names, be it a file that is not done after a minute. TYTAL_FUZZ_FILES sets how many files are made; TYTAL_FUZZ_REPORT names a file to which
/// each fuzz adds a line of what became of its files. A file that ends the process (no stack, no memory) is found in the file called as that one with ".current" added, or in fuzz.current
/// beside the tests where none is named: its seed and number, and the file itself.
/// </remarks>
public class FuzzTests(ITestOutputHelper output)
{
    private const long MostAllocated = 512L * 1024 * 1024;

    private static readonly Lazy<IReadOnlyList<JsonNode>> Cases = new(() => [.. Paths().SelectMany(path => JsonNode.Parse(File.ReadAllText(path))!.AsArray()).Select(worked => worked!)]);

    [Fact]
    public Task Read_BytesChanged_ComputedOrRefusedWithThePlace()
    {
        var cases = Cases.Value.Select(worked => Encoding.UTF8.GetBytes(worked.ToJsonString())).ToList();
        return Fuzz(20260101, random => ByteMutation.Of(cases[random.Next(cases.Count)], random));
    }

    [Fact]
    public Task Read_StructureChanged_ComputedOrRefusedWithThePlace() =>
        Fuzz(20260202, random => Encoding.UTF8.GetBytes(StructureMutation.Of(Cases.Value[random.Next(Cases.Value.Count)], random)));

    [Fact]
    public void Named_CheckThatFails_NamesSeedCaseAndFile()
    {
        var message = Assert.ThrowsAny<Exception>(() => Named(7, () => "[]"u8.ToArray(), (_, step) =>
        {
            step("case x");
            Assert.Equal(1, 2);
        })).Message;
        Assert.StartsWith("Seed 7, case x: ", message, StringComparison.Ordinal);
        Assert.Contains("Assert.Equal() Failure", message, StringComparison.Ordinal);
        Assert.EndsWith("\n[]", message, StringComparison.Ordinal);
        Assert.StartsWith("Seed 8, reading: ", Assert.ThrowsAny<Exception>(() => Named(8, () => [], (_, _) => throw new InvalidOperationException())).Message, StringComparison.Ordinal);
        Assert.StartsWith("Seed 9, making: ", Assert.ThrowsAny<Exception>(() => Named(9, () => throw new InvalidOperationException(), (_, _) => { })).Message, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Paths() => Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Files"), "*.json").Order(StringComparer.Ordinal);

    private async Task Fuzz(int seed, Func<Random, byte[]> make)
    {
        var counts = new FuzzCounts(seed, FuzzCounts.FilesAsked);
        using var watch = new FuzzWatch(FuzzWatch.MostOfFile, FuzzWatch.WholeOf(counts.Files), FuzzWatch.Place);
        await watch.Run(
            () =>
            {
                for (var file = 0; file < counts.Files; file++)
                {
                    var number = file;
                    Named(seed + number, () => watch.Begin(seed + number, number + 1, make), (bytes, step) => Read(bytes, number, counts, step));
                }
            },
            TestContext.Current.CancellationToken).ConfigureAwait(false);
        output.WriteLine(counts.ToString());
        counts.Report(Environment.GetEnvironmentVariable(FuzzCounts.ReportVariable));
        Assert.Equal("", counts.TooFew);
    }

    private static void Read(byte[] bytes, int file, FuzzCounts counts, Action<string> step)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        try
        {
            foreach (var worked in FuzzReads.Cases(bytes, asText: file % 2 == 1))
            {
                step($"case {worked}");
                var isComputed = Run(worked, Languages.All[file % Languages.All.Count]);
                counts.Add(isComputed, FuzzReads.Facts(worked, file, isComputed));
            }
        }
        catch (CaseFormatException error)
        {
            counts.AddUnreadable();
            FuzzReads.CheckPlace(error);
        }

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, MostAllocated);
    }

    /// <summary>Whatever fails, be it a check of ours, says of which seed and case, and shows the file.</summary>
    private static void Named(int seed, Func<byte[]> make, Action<byte[], Action<string>> check)
    {
        var (at, bytes) = ("making", Array.Empty<byte>());
        try
        {
            (bytes, at) = (make(), "reading");
            check(bytes, step => at = step);
        }
#pragma warning disable CA1031 // Whatever is thrown is what a fuzz looks for.
        catch (Exception error)
#pragma warning restore CA1031
        {
            Assert.Fail($"Seed {seed}, {at}: {error}\n{Encoding.UTF8.GetString(bytes)}");
        }
    }

    /// <summary>Runs a case and explains it; whether it was computed.</summary>
    private static bool Run(WorkedCase worked, Language language)
    {
        Assert.All(CaseRun.Run(worked).Mismatches, mismatch => Assert.NotEmpty(mismatch.ToString()));
        try
        {
            Assert.NotEmpty(CaseRun.Explain(worked, language).ToText());
            return true;
        }
        catch (CaseFormatException error)
        {
            FuzzReads.CheckPlace(error);
            return false;
        }
    }
}
