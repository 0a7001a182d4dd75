using System.Diagnostics.CodeAnalysis;

namespace IndustrialTransfer.Measures.Text;

/// <summary>The words of both languages that stand for values of one kind, found by the longest match.</summary>
/// <typeparam name="T">What a word stands for.</typeparam>
internal sealed class WordTable<T>
{
    private readonly Entry[] _entries;
    private readonly char[] _firstLetters;

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
            left.Word[0] != right.Word[0] ? left.Word[0].CompareTo(right.Word[0])
            : left.Word.Length != right.Word.Length ? right.Word.Length.CompareTo(left.Word.Length)
            : string.CompareOrdinal(left.Word, right.Word));
        _firstLetters = Array.ConvertAll(_entries, static entry => entry.Word[0]);
    }

    /// <summary>Takes the longest word of the table that stands at the cursor in one of its languages.</summary>
    public bool TryTake(ref TextCursor cursor, [MaybeNullWhen(false)] out T value)
    {
        var first = char.ToLowerInvariant(cursor.Next);
        for (var i = FirstAt(first); i < _entries.Length && _firstLetters[i] == first; i++)
        {
            ref readonly var entry = ref _entries[i];
            if ((entry.Language & cursor.Language) != 0 && cursor.StartsWith(entry.Word))
            {
                cursor.Advance(entry.Word.Length);
                value = entry.Value;
                return true;
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

    private int FirstAt(char letter)
    {
        var (low, high) = (0, _firstLetters.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _firstLetters[middle] < letter ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private readonly record struct Entry(string Word, T Value, Language Language);
}
