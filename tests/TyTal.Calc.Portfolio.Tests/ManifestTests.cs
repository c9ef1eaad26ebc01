using TyTal.Calc.Parameters;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Portfolio.Tests;

public sealed class ManifestTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void InOrder_EveryPartOnce_IsInOrder() => Assert.Equal([0, 1, 2], ManifestCheck.InOrder([Part(2), Part(0), Part(1)], "input").Select(part => part.Settings.Partition));

    [Fact]
    public void InOrder_PartsMissingOrDoubled_NamesThem()
    {
        var error = Assert.Throws<RunFailedException>(() => ManifestCheck.InOrder([Part(1), Part(1)], "input"));

        Assert.Equal("Missing of 3 parts: 0, 2. There more than once: 1.", error.Message);
    }

    [Theory]
    [InlineData("year", "1.csv: the year is 2025, not 2026.")]
    [InlineData("index", "1.csv: the supplied indexes is 2027=3150, not .")]
    [InlineData("count", "1.csv: the number of parts is 4, not 3.")]
    [InlineData("input", "1.csv: the input's SHA-256 is other, not input.")]
    public void InOrder_PartOfAnotherRun_NamesTheDifference(string difference, string message)
    {
        var settings = Part(1).Settings;
        var other = difference switch
        {
            "year" => settings with { Year = 2025 },
            "index" => settings with { Indexes = "2027=3150" },
            "count" => settings with { Partitions = 4 },
            _ => settings with { Input = "other" },
        };

        Assert.Equal(message, Assert.Throws<RunFailedException>(() => ManifestCheck.InOrder([Part(0), Part(1) with { Settings = other }, Part(2)], "input")).Message);
    }

    [Theory]
    [InlineData("a/result.csv", 3, 8, "a/result.3-of-8.csv")]
    [InlineData("result", 0, 2, "result.0-of-2")]
    [InlineData("a/result.csv", 0, 1, "a/result.csv")]
    public void OutputOf_Partition_NamesThePart(string whole, int number, int count, string output) => Assert.Equal(output, Manifest.OutputOf(whole, new(number, count)));

    [Fact]
    public void Merge_PartsOfAPartitionedRun_HasTheBytesOfOneProcess()
    {
        var manifests = Parts();

        Assert.Equal(0, RunVerb.Run(["--in", _folder["in.csv"], "--out", _folder["whole.csv"]]));
        Assert.Equal(0, MergeVerb.Run(["--in", _folder["in.csv"], "--out", _folder["merged.csv"], .. manifests]));

        Assert.Equal(File.ReadAllBytes(_folder["whole.csv"]), File.ReadAllBytes(_folder["merged.csv"]));
    }

    /// <summary>January of the newest year stands on its figures as they are known, announced or enacted, and on supplied ones when the command line gives any.</summary>
    [Fact]
    public void Write_Manifest_TellsTheStatusOfTheFigures()
    {
        var manifest = Manifest.Read(Parts()[0]);
        var status = StatutoryParameters.Enacted.Rows.Last(row => row.Figure == StatutoryFigure.EarningsRelatedPensionIndex).Status;
        Assert.Equal(status, manifest.Totals.Figures);
        Assert.Contains($"\"Figures\": \"{status}\"", File.ReadAllText(_folder["out.0-of-3.json"]), StringComparison.Ordinal);

        Assert.Equal(0, RunVerb.Run(["--in", _folder["in.csv"], "--out", _folder["other.csv"], "--partition", "0/3", "--year", "2026", "--known-through", "2025", "--index", "2026=3150"]));
        Assert.Equal(FigureStatus.Supplied, Manifest.Read(_folder["other.0-of-3.json"]).Totals.Figures);
    }

    [Fact]
    public void Merge_ChangedPart_IsRefusedAndWritesNothing()
    {
        var manifests = Parts();
        File.AppendAllText(_folder["out.1-of-3.csv"], "1,0.00,0.00,0.00,,computed\n");

        var error = Assert.Throws<RunFailedException>(() => MergeVerb.Run(["--in", _folder["in.csv"], "--out", _folder["merged.csv"], .. manifests]));

        Assert.EndsWith("out.1-of-3.csv is not there, or not as its manifest says.", error.Message, StringComparison.Ordinal);
        Assert.False(File.Exists(_folder["merged.csv"]));
    }

    [Fact]
    public void Merge_ManifestWithOtherSums_IsRefused()
    {
        var manifests = Parts();
        var manifest = Manifest.Read(manifests[1]);
        manifest.Totals.NewCents++;
        Manifest.Write(_folder["out.1-of-3.csv"], manifest.Settings, manifest.Totals);

        var error = Assert.Throws<RunFailedException>(() => MergeVerb.Run(["--in", _folder["in.csv"], "--out", _folder["merged.csv"], .. manifests]));

        Assert.Contains("its manifest says", error.Message, StringComparison.Ordinal);
        Assert.False(File.Exists(_folder["merged.csv"]));
    }

    [Fact]
    public void IsDone_PartOfThisRun_IsNotComputedAgain()
    {
        Parts();
        var settings = Manifest.Read(_folder["out.0-of-3.json"]).Settings;

        Assert.True(Manifest.IsDone(_folder["out.0-of-3.csv"], settings));
        Assert.False(Manifest.IsDone(_folder["out.0-of-3.csv"], settings with { Year = 2025 }));
        File.AppendAllText(_folder["out.0-of-3.csv"], "x");
        Assert.False(Manifest.IsDone(_folder["out.0-of-3.csv"], settings));
    }

    private static Manifest Part(int number) => new(number + ".csv", "sum", new("input", 2026, "", number, 3), new());

    /// <summary>The manifests of a run of three parts, with a row that has no id.</summary>
    private string[] Parts()
    {
        using (var file = File.Create(_folder["in.csv"]))
        {
            PortfolioGenerator.Write(file, 400, seed: 5, faults: true);
            file.Write("x,2020-03-04,1980-05-06,30000,100,compulsory,2060-07-08\n"u8);
        }

        return [.. Enumerable.Range(0, 3).Select(number =>
        {
            Assert.Equal(0, RunVerb.Run(["--in", _folder["in.csv"], "--out", _folder["out.csv"], "--partition", $"{number}/3", "--chunk", "50"]));
            return _folder[$"out.{number}-of-3.json"];
        })];
    }
}
