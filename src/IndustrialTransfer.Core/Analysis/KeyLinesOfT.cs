using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace IndustrialTransfer.Analysis;

/// <summary>Numbers keys in the order in which they first come, and tells the line of each.</summary>
/// <remarks>
/// In front of the index, which hashes and compares whole keys, stands a table of slots for keys that come again and again: a text is looked for by its
/// length and its ends, any other object by its identity, and only an equal text or the object itself is a hit. All else is left to the index. Where half
/// the keys are no hits, such as objects made anew for each item, the table is given up.
/// </remarks>
internal sealed class KeyLines<TKey>
{
    private const int SlotsOfKey = 8;
    private const int LeastBits = 6;
    private const int MostBits = 12;
    private const int MissesOfTrial = 2048;
    private const int BitsOfHash = 64;

    // So many characters are one number.
    private const int End = 4;

    // Odd, and without a pattern: their products have the differences of small numbers in their highest bits.
    private const ulong Scatter = 0x9E37_79B9_7F4A_7C15;
    private const ulong ScatterOfEnd = 0xA24B_AED4_963E_E407;

    // A key is in the slot of its hash, or in the other slot of that pair.
    private Slot[] _slots = typeof(TKey).IsValueType ? [] : new Slot[1 << LeastBits];
    private int _shift = BitsOfHash - LeastBits;
    private long _asked;
    private long _missed;

    /// <summary>The index of the keys.</summary>
    public KeyIndex<TKey> Index { get; } = new();

    /// <summary>The keys, as they first came.</summary>
    public List<TKey> Keys { get; } = [];

    /// <summary>The line of a key; a key that has none gets the next.</summary>
    public int LineOf(TKey key)
    {
        if (typeof(TKey).IsValueType || key is null)
        {
            return IndexedLineOf(key);
        }

        var text = key as string;
        var hash = text is null ? unchecked((ulong)RuntimeHelpers.GetHashCode(key) * Scatter) : HashOf(text);
        var (slots, place) = (_slots, unchecked((uint)(hash >> _shift)));
        _asked++;
        return place < (uint)slots.Length && slots[place].Holds(key, text) ? slots[place].Line : OtherLineOf(key, text, place);
    }

    private int OtherLineOf(TKey key, string? text, uint place) =>
        _slots.Length == 0 ? IndexedLineOf(key)
        : _slots[place ^ 1].Holds(key, text) ? _slots[place ^ 1].Line
        : MissedLineOf(key, place);

    private int MissedLineOf(TKey key, uint place)
    {
        var line = IndexedLineOf(key);
        if (++_missed > MissesOfTrial && _missed > _asked / 2)
        {
            _slots = [];
        }
        else if (_slots.Length < 1 << MostBits && Keys.Count * SlotsOfKey > _slots.Length)
        {
            // Empty: the keys come again.
            (_slots, _shift) = (new Slot[_slots.Length * 2], _shift - 1);
        }
        else
        {
            _slots[_slots[place].Key is null ? place : place ^ 1] = new() { Key = key, Line = line };
        }

        return line;
    }

    private int IndexedLineOf(TKey key)
    {
        var line = Index.LineOf(key, Keys.Count);
        if (line == Keys.Count)
        {
            Keys.Add(key);
        }

        return line;
    }

    private static ulong HashOf(string text)
    {
        var length = text.Length;
        if (length < End)
        {
            return length == 0 ? 0 : unchecked((((ulong)text[0] << 32) | ((ulong)text[length / 2] << 16) | text[length - 1]) * Scatter);
        }

        var first = MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(text.AsSpan(0, End)));
        var last = MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(text.AsSpan(length - End)));
        return unchecked(((first + (ulong)length) * Scatter) + (last * ScatterOfEnd));
    }

    private struct Slot
    {
        public TKey? Key;
        public int Line;

        public readonly bool Holds(TKey key, string? text) =>
            ReferenceEquals(Key, key) || (text is not null && string.Equals(text, Key as string, StringComparison.Ordinal));
    }
}
