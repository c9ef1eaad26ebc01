using TyTal.Calc.Benchmarks.Gate;

namespace TyTal.Calc.Benchmarks.Tests;

public sealed class BaselineFileTests : IDisposable
{
    private readonly Gates _gate = new();

    [Fact]
    public void Read_WhatWasWritten_IsTheSame()
    {
        BaselineFile.Write(_gate.Path, "a remark", [("a / b", new(0.01234, 2.5, 0)), ("c", new(12.75, 3, 4_096))]);

        Assert.Equal([("a / b", new(0.01234, 2.5, 0)), ("c", new(12.75, 3, 4_096))], BaselineFile.Read(_gate.Path).Select(one => (one.Key, one.Value)));
    }

    [Fact]
    public void Read_NoFile_SaysHowToWriteOne()
    {
        var error = Assert.Throws<GateException>(() => BaselineFile.Read(_gate.Path));

        Assert.StartsWith("There is no baseline at ", error.Message, StringComparison.Ordinal);
        Assert.EndsWith("gate --write.", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "is no baseline: its first line")]
    [InlineData("# only a remark\n", "is no baseline: its first line")]
    [InlineData("name,ratio\na,1\n", "is no baseline: its first line")]
    [InlineData("name,best,paired,bytes\n", "holds no measurement: nothing can be compared.")]
    [InlineData("name,best,paired,bytes\na,1,1\n", "'a,1,1' is no measurement")]
    [InlineData("name,best,paired,bytes\na,0,1,0\n", "'a,0,1,0' is no measurement")]
    [InlineData("name,best,paired,bytes\na,1,NaN,0\n", "'a,1,NaN,0' is no measurement")]
    [InlineData("name,best,paired,bytes\na,1,1,-1\n", "'a,1,1,-1' is no measurement")]
    [InlineData("name,best,paired,bytes\n,1,1,0\n", "',1,1,0' is no measurement")]
    [InlineData("name,best,paired,bytes\na,1,1,0\na,2,2,0\n", "'a' stands there twice.")]
    public void Read_NoBaseline_ErrorSaysWhat(string text, string error)
    {
        File.WriteAllText(_gate.Path, text);

        Assert.Contains(error, Assert.Throws<GateException>(() => BaselineFile.Read(_gate.Path)).Message, StringComparison.Ordinal);
    }

    /// <summary>The checked-in baseline knows exactly what the gate measures.</summary>
    [Fact]
    public void Read_CheckedInBaseline_HasTheNamesOfTheGate() =>
        Assert.Equal(GateItems.All().Select(item => item.Name).Order(StringComparer.Ordinal), BaselineFile.Read(GateCommand.DefaultBaseline).Keys.Order(StringComparer.Ordinal));

    /// <summary>What must not allocate is so in the baseline, too, and the rest is not compared with nothing.</summary>
    [Fact]
    public void Read_CheckedInBaseline_PathsWithoutAllocationsHaveNone()
    {
        var baseline = BaselineFile.Read(GateCommand.DefaultBaseline);

        Assert.All(GateItems.All(), item => Assert.Equal(item.AllocatesNothing, baseline[item.Name].Bytes == 0));
    }

    /// <summary>A disturbed ratio would let much pass.</summary>
    [Fact]
    public void Read_CheckedInBaseline_IsSteady() => Assert.All(BaselineFile.Read(GateCommand.DefaultBaseline), one => Assert.True(one.Value.IsSteady, one.Key));

    public void Dispose() => _gate.Dispose();
}
