using TyTal.Calc.Bulk;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;

namespace TyTal.Calc.Portfolio.Tests;

public class WhatIfTests
{
    private static readonly string[] Allowed = [.. RunOptions.Names, .. Reform.Names, "--in", "--against*"];

    [Fact]
    public void Reform_PercentagesAgeAndIndex_AreSupposed()
    {
        var supposed = Of("--percent-until 80 --percent-from 65.5 --age 67 --index 2025=3000");

        Assert.Equal((80m, 65.5m, 67), (supposed.Constants.PensionPercentUntilChange.Amount, supposed.Constants.PensionPercentFromChange.Amount, supposed.Constants.PensionAgeOfChange));
        Assert.Equal(3000, supposed.PensionIndex(2025).Value.Points);
        Assert.Equal(
            [
                "HYPOTHETICAL. Computed under figures that are not in force; no decision can rest on it.",
                "  Pension, percentage until the age of the change: 80 %, in force 85 %",
                "  Pension, percentage from the age of the change: 65.5 %, in force 70 %",
                "  Age at which the percentage of a pension changes: 67, in force 65",
                "  Earnings-related pension index of 2025: 3000, in force 3077 (command line)",
            ],
            Reform.Lines(supposed),
            StringComparer.Ordinal);
        Assert.False(StatutoryParameters.Enacted.IsHypothetical);
    }

    [Theory]
    [InlineData("--in x", "What to suppose is missing: --index, --percent-until, --percent-from or --age, e.g. --index 2025=3150 or --percent-until 80.")]
    [InlineData("--age 65", "What is supposed is what is in force; there is nothing to compare.")]
    [InlineData("--age 17", "--age is '17'; allowed is a whole number from 18 to 100.")]
    [InlineData("--percent-until 101", "--percent-until is '101'; allowed is a number from 0 to 100.")]
    [InlineData("--percent-from 70.0001", "--percent-from is '70.0001'; allowed is a number with at most three decimals.")]
    [InlineData("--index 2025=1", "The points of --index is '1'; allowed is a whole number from 1000 to 200000.")]
    public void Reform_Nonsense_SaysWhatIsAllowed(string line, string message) => Assert.Equal(message, Assert.Throws<UsageException>(() => Of(line)).Message);

    [Fact]
    public void GainsAndLosses_OfAChunk_CountComputedRows()
    {
        var chunk = new Chunk(5) { Count = 5 };
        (chunk.Difference[0], chunk.Difference[1], chunk.Difference[3], chunk.Difference[4]) = (Euros.PerMonth(2m), Euros.PerMonth(-1m), Euros.PerMonth(0.5m), Euros.PerMonth(9m));
        chunk.Statuses[4] = RowStatus.InvalidDegree;
        var sums = new GainsAndLosses();

        sums.Add(chunk);

        Assert.Equal((2, 250, 1, -100, 1), (sums.Gainers, sums.GainedCents, sums.Losers, sums.LostCents, sums.Same));
    }

    private static StatutoryParameters Of(string line) => Reform.Of(Options.Parse(line.Split(' '), Allowed), StatutoryParameters.Enacted);
}
