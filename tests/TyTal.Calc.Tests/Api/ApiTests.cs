using TyTal.Calc.Tests.Api.Specimens;
using TyTal.Calc.Timelines;

namespace TyTal.Calc.Tests.Api;

public class ApiTests
{
#if NETSTANDARD_BUILD
    private const string Target = "netstandard2.0";
#else
    private const string Target = "net10.0";
#endif

    /// <summary>What only the .NET 10 build has: spans make collection expressions of lists.</summary>
    private static readonly string[] OnlyOnNet =
    [
        "ValueList.Create<T>(ReadOnlySpan<T> items): static ValueList<T>",
        "ValueList<T>: readonly struct, IEnumerable, IEnumerable<T>, IEquatable<ValueList<T>>, IReadOnlyCollection<T>, IReadOnlyList<T> [CollectionBuilder]",
    ];

    [Fact]
    public void Library_PublicApi_IsTheCheckedInText() => ApiFile.Compare(typeof(Claim).Assembly, Target);

    [Fact]
    public void Library_BothBuilds_DifferOnlyInWhatIsKnown()
    {
        string[] net = File.ReadAllLines(ApiFile.PathOf(typeof(Claim).Assembly, "net10.0")), standard = File.ReadAllLines(ApiFile.PathOf(typeof(Claim).Assembly, "netstandard2.0"));

        Assert.Equal(OnlyOnNet, net.Except(standard, StringComparer.Ordinal), StringComparer.Ordinal);
        Assert.Equal(OnlyOnNet.Skip(1).Select(line => line.Replace(" [CollectionBuilder]", "", StringComparison.Ordinal)), standard.Except(net, StringComparer.Ordinal), StringComparer.Ordinal);
    }

    [Fact]
    public void Text_OfASpecimen_HasEveryMemberInOneLine() => Assert.Equal(
        [
            "Tests.Api.Specimens.Colour.Blue = 4",
            "Tests.Api.Specimens.Colour.Red = 1",
            "Tests.Api.Specimens.Colour: enum byte [Flags]",
            "Tests.Api.Specimens.Exhibit<T>.Deconstruct(out T Value, out string? Label): void",
            "Tests.Api.Specimens.Exhibit<T>.Find<TKey>(in TKey key, params string?[] names): static IReadOnlyList<string?> where TKey: class, IComparable<TKey>",
            "Tests.Api.Specimens.Exhibit<T>.Label: string? { get; init; }",
            "Tests.Api.Specimens.Exhibit<T>.Limit: const int = 3",
            "Tests.Api.Specimens.Exhibit<T>.Paint(Tests.Api.Specimens.Colour colour = Red, int? times = null, bool twice = true, Money.DayCount days = default): string [Obsolete]",
            "Tests.Api.Specimens.Exhibit<T>.Title: required string { get; init; }",
            "Tests.Api.Specimens.Exhibit<T>.Value: T { get; init; }",
            "Tests.Api.Specimens.Exhibit<T>.new(T Value, string? Label)",
            "Tests.Api.Specimens.Exhibit<T>.this[int index]: T { get; }",
            "Tests.Api.Specimens.Exhibit<T>: sealed record where T: struct, Money.IQuantity",
        ],
        ApiText.Of(typeof(Colour), typeof(Exhibit<>)));

    [Fact]
    public void Text_OfWhatIsRare_HasAllThatACallersSourceSees() => Assert.Equal(
        [
            "Tests.Api.Specimens.Change<TRow>: sealed class, MulticastDelegate where TRow: allows ref struct",
            "Tests.Api.Specimens.Rarity<TKey, TRow>.Bounds: readonly (int Low, int High)",
            "Tests.Api.Specimens.Rarity<TKey, TRow>.Changed: event Tests.Api.Specimens.Change<(int From, int To)>?",
            "Tests.Api.Specimens.Rarity<TKey, TRow>.Counts: (int Written, (string? Name, int) Last)? { get; init; }",
            "Tests.Api.Specimens.Rarity<TKey, TRow>.Former: TRow { get; } [Obsolete(error)]",
            "Tests.Api.Specimens.Rarity<TKey, TRow>.Make<T>((int From, int To)[] spans, ref readonly int start, ref int end): "
                + "static (int A, int B, int C, int D, int E, int F, int G, (int Inner, int) H, int I) where T: class?, new() [RequiresDynamicCode] [RequiresUnreferencedCode]",
            "Tests.Api.Specimens.Rarity<TKey, TRow>.Open(): ref TRow",
            "Tests.Api.Specimens.Rarity<TKey, TRow>.Raise(int from, int to): void [Experimental(RARITY1)]",
            "Tests.Api.Specimens.Rarity<TKey, TRow>.Row: ref readonly TRow { get; }",
            "Tests.Api.Specimens.Rarity<TKey, TRow>.Title: required string { get; init; }",
            "Tests.Api.Specimens.Rarity<TKey, TRow>.Walk(): static ValueList<(TKey Key, int Count)>.Enumerator",
            "Tests.Api.Specimens.Rarity<TKey, TRow>.new(TRow row) [SetsRequiredMembers]",
            "Tests.Api.Specimens.Rarity<TKey, TRow>: sealed class where TKey: notnull where TRow: unmanaged",
        ],
        ApiText.Of(typeof(Change<>), typeof(Rarity<,>)).Where(line => !line.StartsWith("Tests.Api.Specimens.Change<TRow>.", StringComparison.Ordinal)),
        StringComparer.Ordinal);

    [Fact]
    public void Difference_MemberGoneAndAnotherAdded_NamesBoth()
    {
        var path = Path.GetTempFileName();
        File.WriteAllLines(path, ["A: class", "A.Old(): void"]);

        var difference = ApiFile.Difference(path, ["A: class", "A.New(): void"]);

        Assert.Contains("- A.Old(): void", difference, StringComparison.Ordinal);
        Assert.Contains("+ A.New(): void", difference, StringComparison.Ordinal);
        File.Delete(path);
    }

    [Theory]
    [InlineData("B|A", "another order")]
    [InlineData("A|A|B", "twice")]
    public void Difference_SameLinesOtherwise_IsToldToo(string lines, string fragment)
    {
        var path = Path.GetTempFileName();
        File.WriteAllLines(path, lines.Split('|'));

        Assert.Contains(fragment, ApiFile.Difference(path, ["A", "B"]), StringComparison.Ordinal);
        File.Delete(path);
    }

    [Fact]
    public void Difference_NoText_SaysSo() => Assert.Contains("no text to be compared with", ApiFile.Difference("nowhere.txt", []), StringComparison.Ordinal);
}
