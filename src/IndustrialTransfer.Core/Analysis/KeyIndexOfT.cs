using System.Runtime.InteropServices;

#pragma warning disable CS8714 // The dictionary takes no null: the line of the key null is kept apart.

namespace IndustrialTransfer.Analysis;

/// <summary>Finds the line of a key. Null is a key like any other.</summary>
internal sealed class KeyIndex<TKey>(int capacity = 0)
{
    private const int None = -1;

    private readonly Dictionary<TKey, int> _lines = new(capacity);
    private int _lineOfNull = None;

    /// <summary>The first line of each key.</summary>
    public static KeyIndex<TKey> OfFirst(ReadOnlySpan<TKey> keys)
    {
        var index = new KeyIndex<TKey>();
        for (var i = 0; i < keys.Length; i++)
        {
            index.LineOf(keys[i], i);
        }

        return index;
    }

    /// <summary>The line of a key; a key that has none gets the one proposed.</summary>
    public int LineOf(TKey key, int proposed)
    {
        if (key is null)
        {
            return _lineOfNull == None ? _lineOfNull = proposed : _lineOfNull;
        }

        ref var line = ref CollectionsMarshal.GetValueRefOrAddDefault(_lines, key, out var known);
        return known ? line : line = proposed;
    }

    /// <summary>The line of a key, if it has one.</summary>
    public bool TryGet(TKey key, out int line)
    {
        if (key is not null)
        {
            return _lines.TryGetValue(key, out line);
        }

        line = _lineOfNull;
        return line != None;
    }

    /// <summary>What to throw for a key that has none.</summary>
    public static KeyNotFoundException NotFound(TKey key, string what) => new($"There is no {what} {NameOf(key)}.");

    /// <summary>A key as invariant text.</summary>
    public static string NameOf(TKey key) => FormattableString.Invariant($"{(key is null ? "null" : key)}");
}
