namespace TyTal.Calc.Portfolio.Tests;

public class PartitionTests
{
    /// <summary>Computed on its own in Python: the finishing step of SplitMix64, modulo 8. They must never change: parts that exist would no longer fit.</summary>
    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 5)]
    [InlineData(1_000_000_000, 7)]
    [InlineData(1_000_000_001, 3)]
    [InlineData(999_999_999_999_999_999, 4)]
    public void Of_KnownId_IsTheSamePartForEver(long id, int part) => Assert.Equal(part, Partition.Of(id, 8));

    [Fact]
    public void Has_NeighbouringIds_AreEachInOnePartAndSpreadOverAll()
    {
        var parts = Enumerable.Range(0, 8).Select(number => new Partition(number, 8)).ToList();
        var counts = new int[8];
        for (var id = 1_000_000_000L; id < 1_000_008_000; id++)
        {
            var own = Assert.Single(parts, part => part.Has(id));
            counts[own.Number]++;
        }

        Assert.All(counts, count => Assert.InRange(count, 900, 1_100));
    }

    [Fact]
    public void Has_WholePortfolio_HasEveryId() => Assert.All(new long[] { 0, 1, long.MaxValue }, id => Assert.True(Partition.Whole.Has(id)));
}
