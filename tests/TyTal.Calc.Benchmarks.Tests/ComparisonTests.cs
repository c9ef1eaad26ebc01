using TyTal.Calc.Benchmarks.Gate;

namespace TyTal.Calc.Benchmarks.Tests;

public class ComparisonTests
{
    private static readonly HashSet<string> Everywhere = [];

    [Theory]
    [InlineData(2.0, 2.0)]
    [InlineData(0.5, 0.5)]
    [InlineData(2.6, 2.6)]
    [InlineData(9.9, 2.6)]
    [InlineData(2.6, 9.9)]
    public void Problems_AtMostThirtyPercentAboveInOneOfTheRatios_None(double best, double paired) =>
        Assert.Empty(Problems(new(2, 2, 0), new(best, paired, 0)));

    [Theory]
    [InlineData(2.61, 2.61, "a: 2.61 after 2, 31 % more; allowed are 30 %.")]
    [InlineData(4, 3, "a: 4 after 2, 50 % more; allowed are 30 %.")]
    public void Problems_MoreInBothRatios_Named(double best, double paired, string problem) =>
        Assert.Equal(problem, Assert.Single(Problems(new(2, 2, 0), new(best, paired, 0))));

    [Fact]
    public void Problems_AnyByteOnAPathWithoutAllocations_Named() =>
        Assert.Equal("a: 1 bytes a run are allocated on a path that allocates nothing.", Assert.Single(Problems(new(2, 2, 0), new(1, 1, 1))));

    [Theory]
    [InlineData(1_000, false)]
    [InlineData(1_300, false)]
    [InlineData(1_301, true)]
    public void Problems_BytesOfAPathThatAllocates_ThirtyPercentMoreAreAllowed(long bytes, bool worse) =>
        Assert.Equal(worse ? ["a: 1301 bytes a run after 1000; allowed are 30 % more."] : [], Problems(new(2, 2, 1_000), new(2, 2, bytes)));

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 0)]
    [InlineData(double.NaN, 1)]
    [InlineData(1, double.PositiveInfinity)]
    [InlineData(-1, 1)]
    public void Problems_ARunThatMeasuredNothing_Named(double best, double paired) =>
        Assert.Equal("a: the run measured nothing.", Assert.Single(Problems(new(2, 2, 0), new(best, paired, 0))));

    [Fact]
    public void Problems_NothingMeasured_SaysSoAndNamesWhatIsMissing() =>
        Assert.Equal(["Nothing was measured.", "a: it is in the baseline and was not measured."], Comparison.Problems(Of(("a", new(1, 1, 0))), Of(), Everywhere));

    [Fact]
    public void Problems_NamesOfOneSide_BothNamed() => Assert.Equal(
        ["b: the baseline does not know it; write it anew.", "a: it is in the baseline and was not measured."],
        Comparison.Problems(Of(("a", new(1, 1, 0))), Of(("b", new(1, 1, 0))), Everywhere));

    [Fact]
    public void Problems_WhatThisMachineCannotMeasure_IsLeftOut()
    {
        Assert.Empty(Comparison.Problems(Of(("a", new(1, 1, 0)), ("b", new(1, 1, 0))), Of(("a", new(1, 1, 0))), new HashSet<string>(StringComparer.Ordinal) { "b" }));
        Assert.Equal("Nothing was measured.", Assert.Single(Comparison.Problems(Of(("b", new(1, 1, 0))), Of(), new HashSet<string>(StringComparer.Ordinal) { "b" })));
    }

    private static IReadOnlyList<string> Problems(Measurement baseline, Measurement now) => Comparison.Problems(Of(("a", baseline)), Of(("a", now)), Everywhere);

    private static Dictionary<string, Measurement> Of(params (string Name, Measurement Measured)[] measured) => measured.ToDictionary(one => one.Name, one => one.Measured, StringComparer.Ordinal);
}
