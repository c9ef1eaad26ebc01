using TyTal.Calc.Benchmarks.Gate;
using static TyTal.Calc.Benchmarks.Tests.Gates;

namespace TyTal.Calc.Benchmarks.Tests;

public sealed class GateCommandTests : IDisposable
{
    private readonly Gates _gate = new();

    [Fact]
    public void Run_AsTheBaseline_Open()
    {
        _gate.Baseline("a,2,2,0", "b,3,3,100");

        Assert.Equal(0, _gate.Run([Item("a", Measured(2.1)), Item("b", Measured(3, 100))]));
        Assert.Contains("2 measured, 0 worse.", _gate.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_SlowerOnceOnly_IsMeasuredAgainAndOpen()
    {
        _gate.Baseline("a,2,2,0");

        Assert.Equal(0, _gate.Run([Item("a", Measured(5), Measured(2))]));
        Assert.Contains("Seems slower and is measured again: a", _gate.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_SlowerEachTime_ShutByTheBestOfEight()
    {
        _gate.Baseline("a,2,2,0");

        Assert.Equal(1, _gate.Run([Item("a", Measured(5), Measured(4.5), Measured(4), Measured(4.1), Measured(5), Measured(6), Measured(7), Measured(8), Measured(2))]));
        Assert.Contains("FAILED: a: 4 after 2, 100 % more; allowed are 30 %.", _gate.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_NewAllocation_ShutEvenIfTheSecondTimeItDoesNot()
    {
        _gate.Baseline("a,2,2,0");

        Assert.Equal(1, _gate.Run([Item("a", Measured(5, 24), Measured(2))]));
        Assert.Contains("FAILED: a: 24 bytes a run are allocated on a path that allocates nothing.", _gate.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_BaselineThatAllowsWhatMustNotAllocate_Shut()
    {
        _gate.Baseline("a,2,2,24");

        Assert.Equal(1, _gate.Run([Item("a", Measured(2, 24)) with { AllocatesNothing = true }]));
        Assert.Contains("FAILED: a: the baseline says that it allocates, and it must not.", _gate.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a,2,2.3,0")]
    [InlineData("a,2.3,2,0")]
    public void Run_BaselineWithRatiosThatAreATenthApart_Shut(string baseline)
    {
        _gate.Baseline(baseline);

        Assert.Equal(1, _gate.Run([Item("a", Measured(2))]));
        Assert.Contains("FAILED: a: the baseline is a disturbed one: best 2", _gate.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_NothingToMeasure_Shut()
    {
        _gate.Baseline("a,2,2,0");

        Assert.Equal(1, _gate.Run([]));
        Assert.Equal(1, _gate.Run([Item("a", Measured(2)) with { Measure = null }]));
        Assert.Equal(1, _gate.Run([Item("a", Measured(0))]));
        Assert.Equal(1, _gate.Run([Item("b", Measured(2))]));
    }

    [Fact]
    public void Run_WithoutABaseline_MeasuresNothingAndIsShut()
    {
        Assert.Equal(2, _gate.Run([new("a", AllocatesNothing: true, _ => throw new InvalidOperationException("measured"))]));
        Assert.Contains("FAILED: There is no baseline at ", _gate.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_UnknownOption_Shut()
    {
        Assert.Equal(2, _gate.Run([], "--quick"));
        Assert.Contains("'--quick' is not known here; allowed are --write and --baseline FILE.", _gate.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_ThenRun_OpenUpToThirtyPercentAboveTheMiddleOfFivePasses()
    {
        Assert.Equal(0, _gate.Run([Item("a", Measured(2), Measured(3), Measured(7), Measured(2), Measured(8), Measured(9))], "--write"));
        Assert.Equal(Measured(3), BaselineFile.Read(_gate.Path)["a"]);
        Assert.Equal(0, _gate.Run([Item("a", Measured(3.9))]));
        Assert.Equal(1, _gate.Run([Item("a", Measured(3.91))]));
    }

    [Fact]
    public void Write_RatiosThatAreATenthApart_WritesNothing()
    {
        Assert.Equal(2, _gate.Run([Item("a", new Measurement(0.2, 0.3, 0))], "--write"));
        Assert.False(File.Exists(_gate.Path));
        Assert.Contains("a was disturbed: best 0.2, paired 0.3", _gate.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_NothingOrAnAllocationThatMustNotBe_WritesNothing()
    {
        Assert.Equal(2, _gate.Run([], "--write"));
        Assert.Equal(2, _gate.Run([Item("a", Measured(0))], "--write"));
        Assert.Equal(2, _gate.Run([Item("a", Measured(2, 24)) with { AllocatesNothing = true }], "--write"));
        Assert.False(File.Exists(_gate.Path));
        Assert.Contains("a allocates 24 bytes a run", _gate.Output, StringComparison.Ordinal);
    }

    public void Dispose() => _gate.Dispose();
}
