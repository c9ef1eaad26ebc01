// What a shared object must not do: keep what it worked out. The analyzers would find some of it, too.
#pragma warning disable CA1823, CA1859, IDE0052, MA0158, S4487
namespace TyTal.Calc.Tests.Api.Specimens;

/// <summary>Shares a table that writes into itself at every reading, in each of the ways.</summary>
internal static class Memos
{
    internal static readonly Base Shared = new Heir();
    private static readonly HashSet<int> Seen = [];

    internal static Type[] Types => [typeof(Memos), typeof(Base), typeof(Heir), typeof(Table), typeof(OfOneComputation)];

    internal static bool Known(int number) => !Seen.Add(number) && new OfOneComputation().Text(number).Length > 0;

    internal abstract class Base
    {
        internal Table Inner { get; } = new();
    }

    /// <summary>Reached only as what its base is.</summary>
    internal sealed class Heir : Base
    {
        private int _last;

        internal int Next() => ++_last;
    }

    internal sealed class Table
    {
        private readonly Dictionary<int, string> _cache = [];
        private readonly Lazy<string> _first = new(() => "");
        private readonly object _any = new();
        private readonly string?[] _figures = new string?[3];
        private readonly int[] _counts = new int[3];
        private readonly int[] _filled = new int[3];
        private string? _text;

        internal Table() => _filled[1] = 1;

        internal string Text => _text ??= _first.Value + _any;

        internal int Filled => _filled[1];

        private string[] Names { get; } = ["", ""];

        internal string Cached(int number)
        {
            if (!_cache.TryGetValue(number, out var found))
            {
                _cache[number] = found = Text;
            }

            return found;
        }

        internal string At(int index) => _figures[index] ??= Text;

        internal int Count(int index) => _counts[index] += 1;

        internal string Name(int index) => Names[index] = Text;
    }

    /// <summary>Made where it is used: no thread sees that of another.</summary>
    internal sealed class OfOneComputation
    {
        private readonly Dictionary<int, string> _cache = [];
        private string? _text;

        internal string Text(int number) => _cache.TryGetValue(number, out var found) ? found : _cache[number] = _text ??= "x";
    }
}
