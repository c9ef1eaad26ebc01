using System.Diagnostics.CodeAnalysis;

// What the library has not, or hardly: the text of an API shows it all the same.
#pragma warning disable CA1003, CA1045, CA1051, CA1711, CA1815, MA0046
namespace TyTal.Calc.Tests.Api.Specimens;

public delegate void Change<TRow>(TRow row)
    where TRow : allows ref struct;

public sealed class Rarity<TKey, TRow>
    where TKey : notnull
    where TRow : unmanaged
{
    public readonly (int Low, int High) Bounds;

    private TRow _row;

    [SetsRequiredMembers]
    public Rarity(TRow row) => (_row, Title, Bounds) = (row, "", (0, 0));

    public event Change<(int From, int To)>? Changed;

    public required string Title { get; init; }

    public (int Written, (string? Name, int) Last)? Counts { get; init; }

    public ref readonly TRow Row => ref _row;

    [Obsolete("It shows that the text tells an error from a warning.", error: true)]
    public TRow Former => _row;

    public static ValueList<(TKey Key, int Count)>.Enumerator Walk() => default;

    [RequiresUnreferencedCode("It shows that the text says so.")]
    [RequiresDynamicCode("It shows that the text says so.")]
    public static (int A, int B, int C, int D, int E, int F, int G, (int Inner, int) H, int I) Make<T>((int From, int To)[] spans, ref readonly int start, ref int end)
        where T : class?, new() => default;

    public ref TRow Open() => ref _row;

    [Experimental("RARITY1")]
    public void Raise(int from, int to) => Changed?.Invoke((from, to));
}

/// <summary>The library's own one for .NET Standard stands beside that of .NET there; the text goes by the name.</summary>
[AttributeUsage(AttributeTargets.Constructor)]
internal sealed class SetsRequiredMembersAttribute : Attribute;
