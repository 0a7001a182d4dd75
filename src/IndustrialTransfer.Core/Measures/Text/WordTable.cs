using System.Diagnostics.CodeAnalysis;
using System.Numerics;

namespace IndustrialTransfer.Measures.Text;

/// <summary>The words of both languages that stand for values of one kind, found by the longest match.</summary>
/// <typeparam name="T">What a word stands for.</typeparam>
internal sealed class WordTable<T>
{
    // Fibonacci hashing: 2 to the power of 32 divided by the golden ratio; the upper half of the product is mixed best.
    private const uint HashFactor = 2_654_435_769;
    private const int HashShift = 16;

    private readonly Entry[] _entries;

    // A hash table of the first two letters: one more than the index of the first of their entries, or 0 where a slot is free.
    private readonly ushort[] _slots;

    /// <summary>A table of words in small letters; Chinese ones are told by their script.</summary>
    public WordTable(params ReadOnlySpan<(string Word, T Value)> words)
        : this([], words)
    {
    }

    /// <summary>A table of words of which some Latin ones (mu, pp, RM) are symbols: they belong to both languages.</summary>
    public WordTable(ReadOnlySpan<string> symbols, ReadOnlySpan<(string Word, T Value)> words)
    {
        _entries = new Entry[words.Length];
        for (var i = 0; i < words.Length; i++)
        {
            _entries[i] = new Entry(words[i].Word, words[i].Value, symbols.Contains(words[i].Word) ? Language.Invariant : LanguageOf(words[i].Word));
        }

        Array.Sort(_entries, static (left, right) =>
            KeyOf(left.Word) != KeyOf(right.Word) ? KeyOf(left.Word).CompareTo(KeyOf(right.Word))
            : left.Word.Length != right.Word.Length ? right.Word.Length.CompareTo(left.Word.Length)
            : string.CompareOrdinal(left.Word, right.Word));

        // Never more than a quarter full, so that most letters that begin no word find a free slot at once.
        _slots = new ushort[BitOperations.RoundUpToPowerOf2((uint)(4 * _entries.Length) + 1)];
        for (var i = _entries.Length - 1; i >= 0; i--)
        {
            _slots[SlotOf(KeyOf(_entries[i].Word))] = (ushort)(i + 1);
        }
    }

    /// <summary>The words and what they stand for.</summary>
    public IEnumerable<(string Word, T Value)> Words => _entries.Select(entry => (entry.Word, entry.Value));

    /// <summary>Takes the longest word of the table that stands at the cursor in one of its languages.</summary>
    public bool TryTake(ref TextCursor cursor, [MaybeNullWhen(false)] out T value)
    {
        var first = TextCursor.SmallOf(cursor.Next);
        return TryTake(ref cursor, KeyOf(first, TextCursor.SmallOf(cursor.Second)), out value) || TryTake(ref cursor, KeyOf(first, '\0'), out value);
    }

    private static uint KeyOf(string word) => KeyOf(word[0], word.Length > 1 ? word[1] : '\0');

    private static uint KeyOf(char first, char second) => ((uint)first << 16) | second;

    private bool TryTake(ref TextCursor cursor, uint key, [MaybeNullWhen(false)] out T value)
    {
        var start = _slots[SlotOf(key)];
        if (start > 0)
        {
            foreach (ref readonly var entry in _entries.AsSpan(start - 1))
            {
                if (KeyOf(entry.Word) != key)
                {
                    break;
                }

                if ((entry.Language & cursor.Language) != 0 && cursor.StartsWith(entry.Word))
                {
                    cursor.Advance(entry.Word.Length);
                    value = entry.Value;
                    return true;
                }
            }
        }

        value = default;
        return false;
    }

    // Symbols (¥, $, ≥) belong to both languages, Latin words to English, and all that holds a Chinese character to Chinese.
    private static Language LanguageOf(string word) =>
        word.AsSpan().ContainsAnyInRange('\u3400', '\u9FFF') ? Language.Chinese
        : char.IsAsciiLetter(word[0]) && char.IsAsciiLetter(word[^1]) ? Language.English
        : Language.Invariant;

    // The slot of two letters, or the free one where it would be.
    private int SlotOf(uint key)
    {
        var mask = _slots.Length - 1;
        var slot = unchecked((int)((key * HashFactor) >> HashShift)) & mask;
        while (_slots[slot] is var start && start > 0 && KeyOf(_entries[start - 1].Word) != key)
        {
            slot = (slot + 1) & mask;
        }

        return slot;
    }

    private readonly record struct Entry(string Word, T Value, Language Language);
}
