using FsCheck;
using FsCheck.Fluent;

namespace TyTal.Calc.Tests;

/// <summary>Runs a property on generated values; a failure shows the value and the seed.</summary>
internal static class Properties
{
    internal static void Hold<T>(Gen<T> gen, Action<T> property, int times = 300) =>
        Prop.ForAll(gen.ToArbitrary(), property).Check(Config.QuickThrowOnFailure.WithMaxTest(times));

    /// <summary>Whether the generated values reached all that they are to reach.</summary>
    internal static void Reached(bool isReached, string what) => Assert.True(isReached, what);
}
