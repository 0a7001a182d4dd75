using System.Collections;

namespace IndustrialTransfer.Model;

/// <summary>The lists inside records: copied when set, so that nobody can change them, and equal when their elements are, in order.</summary>
internal sealed class ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    public static readonly ValueList<T> Empty = new([]);

    private readonly T[] _items;

    private ValueList(T[] items) => _items = items;

    public int Count => _items.Length;

    public T this[int index] => _items[index];

    /// <summary>A copy of a list.</summary>
    /// <exception cref="ArgumentNullException">The list is null.</exception>
    /// <exception cref="ArgumentException">An element is null.</exception>
    public static ValueList<T> Of(IReadOnlyList<T>? items, string name)
    {
        ArgumentNullException.ThrowIfNull(items, name);
        if (items is ValueList<T> already)
        {
            return already;
        }

        T[] copy = [.. items];
        for (var i = 0; i < copy.Length; i++)
        {
            if (copy[i] is null)
            {
                throw new ArgumentException($"Element {i} of {name} is null.", name);
            }
        }

        return copy.Length == 0 ? Empty : new ValueList<T>(copy);
    }

    /// <summary>A copy of a list in which no element may come twice.</summary>
    /// <exception cref="ArgumentException">An element is null, or comes twice.</exception>
    public static ValueList<T> Distinct(IReadOnlyList<T>? items, string name)
    {
        var list = Of(items, name);
        var seen = new HashSet<T>();
        foreach (var item in list._items)
        {
            if (!seen.Add(item))
            {
                throw new ArgumentException($"{item} comes twice in {name}.", name);
            }
        }

        return list;
    }

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public bool Equals(ValueList<T>? other) => other is not null && _items.AsSpan().SequenceEqual(other._items, null);

    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var item in _items)
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    public override string ToString() => $"[{string.Join(", ", _items)}]";
}
