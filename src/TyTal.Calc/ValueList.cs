using System.Collections;
#if NET
using System.Runtime.CompilerServices;
#endif

namespace TyTal.Calc;

/// <summary>An immutable list that is equal to another list of equal elements in the same order.</summary>
/// <remarks>The default value is the empty list. The elements are copied in and never handed out for writing.</remarks>
/// <typeparam name="T">The type of the elements; immutable itself wherever this library uses it.</typeparam>
#if NET
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Create))]
#endif
public readonly struct ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    private readonly T[]? _items;

    private ValueList(T[] items) => _items = items;

    /// <summary>The number of elements.</summary>
    public int Count => _items?.Length ?? 0;

    /// <summary>The element at a position counted from 0.</summary>
    /// <param name="index">The position, 0 to <see cref="Count"/> − 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The position is outside the list.</exception>
    public T this[int index] => (uint)index < (uint)Count
        ? _items![index]
        : throw new ArgumentOutOfRangeException(nameof(index), index, $"index is {index}; allowed is 0 to {Count - 1}.");

    /// <summary>Whether two lists hold equal elements in the same order.</summary>
    public static bool operator ==(ValueList<T> left, ValueList<T> right) => left.Equals(right);

    /// <summary>Whether two lists differ in an element or in their length.</summary>
    public static bool operator !=(ValueList<T> left, ValueList<T> right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(ValueList<T> other)
    {
        if (ReferenceEquals(_items, other._items))
        {
            return true;
        }

        if (Count != other.Count)
        {
            return false;
        }

        for (var i = 0; i < Count; i++)
        {
            if (!EqualityComparer<T>.Default.Equals(_items![i], other._items![i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ValueList<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = Count;
        foreach (var item in this)
        {
            hash = unchecked((hash * 31) + (item is null ? 0 : EqualityComparer<T>.Default.GetHashCode(item)));
        }

        return hash;
    }

    /// <summary>The elements between brackets, written alike in every culture.</summary>
    public override string ToString() => ValueText.Of(this);

    /// <summary>Whether an element is equal to a value.</summary>
    /// <param name="item">The value.</param>
    public bool Contains(T item) => _items is not null && Array.IndexOf(_items, item) >= 0;

    /// <summary>An enumerator that allocates nothing.</summary>
    public Enumerator GetEnumerator() => new(_items ?? []);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)(_items ?? [])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<T>)this).GetEnumerator();

    /// <summary>The elements, to be read only.</summary>
    internal Span<T> Items => _items;

    /// <summary>Wraps an array that its maker gives away and never writes again.</summary>
    internal static ValueList<T> Own(T[] items) => items.Length == 0 ? default : new ValueList<T>(items);

    /// <summary>Walks a list from its first element to its last.</summary>
    public struct Enumerator
    {
        private readonly T[] _items;
        private int _next;

        internal Enumerator(T[] items) => _items = items;

        /// <summary>The element that the last <see cref="MoveNext"/> reached.</summary>
        public readonly T Current => _items[_next - 1];

        /// <summary>Goes to the next element; false when there is none.</summary>
        public bool MoveNext() => _next++ < _items.Length;
    }
}

/// <summary>Makes lists of type <see cref="ValueList{T}"/>; C# collection expressions do the same.</summary>
public static class ValueList
{
    /// <summary>A list of copies of the given elements.</summary>
    /// <param name="items">The elements in order.</param>
    /// <typeparam name="T">The type of the elements.</typeparam>
    public static ValueList<T> Create<T>(params T[] items) => ValueList<T>.Own((T[])Guard.NotNull(items, nameof(items)).Clone());

    /// <summary>A list of the elements of a sequence.</summary>
    /// <param name="items">The elements in order.</param>
    /// <typeparam name="T">The type of the elements.</typeparam>
    public static ValueList<T> ToValueList<T>(this IEnumerable<T> items) => ValueList<T>.Own(Guard.NotNull(items, nameof(items)).ToArray());

#if NET
    /// <summary>A list of copies of the given elements, for C# collection expressions.</summary>
    /// <param name="items">The elements in order.</param>
    /// <typeparam name="T">The type of the elements.</typeparam>
    public static ValueList<T> Create<T>(ReadOnlySpan<T> items) => ValueList<T>.Own(items.ToArray());
#endif
}
