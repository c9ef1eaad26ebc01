namespace TyTal.Calc.Portfolio.Tests;

public class SyntheticPensionTests
{
    [Fact]
    public void Of_FirstRow_IsTheSameOnEveryMachine() => Assert.Equal(
        new(new(2024, 1, 17), new(1982, 4, 10), 2_268_475, 100, 0, new(2072, 8, 17)), SyntheticPension.Of(1, 0));

    [Fact]
    public void Of_ManyRows_HaveTheirShapes()
    {
        var rows = Enumerable.Range(0, 20_000).Select(row => SyntheticPension.Of(1, row)).ToList();

        Assert.All(rows, row => Assert.True(row.ClaimDate.Year is >= 2016 and <= 2025 && row.BirthDate < row.ClaimDate.AddYears(-17) && row.Ends >= new DateOnly(2026, 6, 30)));
        Assert.All(rows, row => Assert.True(row.Degree is >= 10 and <= 100 && row.Degree % 5 == 0));
        Assert.InRange(rows.Count(row => row.Degree == 100), 13_500, 14_500);
        Assert.InRange(rows.Average(row => row.EarningsCents / 100m), 28_000m, 34_000m);
        Assert.InRange(rows.Count(row => row.EarningsCents < 1_500_000), 200, 2_000);
    }

    [Fact]
    public void Below_ManyNumbers_ReachBothEndsAndNoFurther()
    {
        var random = new SplitMix(42);
        var seen = Enumerable.Range(0, 1_000).Select(_ => random.Below(6)).ToHashSet();

        Assert.Equal([0, 1, 2, 3, 4, 5], seen.Order());
    }
}
