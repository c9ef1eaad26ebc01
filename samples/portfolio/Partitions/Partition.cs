namespace TyTal.Calc.Portfolio;

/// <summary>One of <paramref name="Count"/> parts of a portfolio: the claims whose hash leaves <paramref name="Number"/> when divided by the number of parts.</summary>
/// <remarks>The hash is the finishing step of SplitMix64 on the id: it depends on nothing else, so a claim is in the same part on every machine,
/// and claims with neighbouring ids are spread over all parts.</remarks>
/// <param name="Number">0 to <paramref name="Count"/> − 1.</param>
/// <param name="Count">1 to 10 000.</param>
internal readonly record struct Partition(int Number, int Count)
{
    public const int Most = 10_000;

    /// <summary>The whole portfolio.</summary>
    public static Partition Whole { get; } = new(0, 1);

    public bool IsWhole => Count == 1;

    public bool Has(long id) => Count == 1 || Of(id, Count) == Number;

    /// <summary>The part of a claim.</summary>
    public static int Of(long id, int count) => (int)(SplitMix.Mix((ulong)id) % (ulong)count);

    public override string ToString() => FormattableString.Invariant($"{Number}/{Count}");
}
