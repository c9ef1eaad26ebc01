using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;

namespace TyTal.Calc.Tests;

/// <summary>In place of the tests' own: the same values in every run, and fewer of them. A mutant is killed by what it does, not by luck.</summary>
internal static class Properties
{
    private const int Most = 40;
    private static readonly Replay Same = new(new Rnd(20260101UL, 20260101UL), FSharpOption<int>.None);

    internal static void Hold<T>(Gen<T> gen, Action<T> property, int times = 300) =>
        Prop.ForAll(gen.ToArbitrary(), property).Check(Config.QuickThrowOnFailure.WithMaxTest(Math.Min(times, Most)).WithReplay(Same));

    /// <summary>So few values do not reach everything.</summary>
    internal static void Reached(bool isReached, string what)
    {
    }
}
