using TyTal.Calc.Benchmarks.Gate;

namespace TyTal.Calc.Benchmarks.Tests;

public class WayTests
{
    private static readonly decimal[] Numbers = [27_000m];

    [Fact]
    public void Bytes_OfARun_AreExact()
    {
        Assert.Equal(0, Way.Calls(() => Numbers[0] / 360m).Bytes());
        Assert.Equal(24, Way.Call(() => new object()).Bytes());
        Assert.Equal(24_000, Way.Calls(() => new object()).Bytes());
    }

    /// <summary>One run in twenty that allocates is found, too.</summary>
    [Fact]
    public void Bytes_AllocatedNowAndThen_AreNotLost()
    {
        var runs = 0;
        object? kept = null;

        Assert.InRange(new Way(() => kept = ++runs % 20 == 0 ? new object() : kept, 1).Bytes(), 1, 24);
    }

    [Fact]
    public void Against_ThreeTimesTheWork_IsSeenAsSuch()
    {
        var (one, three) = (Way.Call(() => Divided(1_000)), Way.Call(() => Divided(3_000)));
        var measured = three.Against(one, 100);

        Assert.True(measured.IsReal);
        Assert.True(measured.Over(new(3, 3, 0)) <= Comparison.Most, measured.ToString());
        Assert.True(one.Against(three, 100).Over(new(1, 1, 0)) < 1, "a third of the work is not slower");
    }

    [Fact]
    public void Against_NoRounds_IsNothing() => Assert.False(Way.Call(() => Divided(1)).Against(Way.Call(() => Divided(1)), 0).IsReal);

    private static decimal Divided(int times)
    {
        var sum = 0m;
        for (var i = 0; i < times; i++)
        {
            sum += Numbers[0] / 360m;
        }

        return sum;
    }
}
