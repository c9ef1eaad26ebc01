using TyTal.Calc.Money;

namespace TyTal.Calc.Tests.Api.Specimens;

/// <summary>A little of everything that a public API can have.</summary>
[Flags]
public enum Colour : byte
{
    Red = 1,
    Blue = 4,
}

public sealed record Exhibit<T>(T Value, string? Label)
    where T : struct, IQuantity
{
    public const int Limit = 3;

    public required string Title { get; init; }

    internal int Hidden => Limit;

    public T this[int index] => index == Hidden ? Value : default;

    public static IReadOnlyList<string?> Find<TKey>(in TKey key, params string?[] names)
        where TKey : class, IComparable<TKey> => key is null ? [] : names;

    [Obsolete("It shows that the text says so.")]
    public string Paint(Colour colour = Colour.Red, int? times = null, bool twice = true, DayCount days = default) => $"{colour} {times} {twice} {days} {Title}";
}
