namespace IndustrialTransfer.Analysis.Statements;

/// <summary>Compares the words between figures with phrases. A phrase in letters is found as whole words only; case does not count.</summary>
internal static class Wording
{
    /// <summary>Whether the words end with one of the phrases.</summary>
    /// <param name="words">The words.</param>
    /// <param name="phrases">The phrases; the first that fits is taken.</param>
    /// <param name="rest">What stands before it; else the words.</param>
    public static bool EndsWith(ReadOnlySpan<char> words, string[] phrases, out ReadOnlySpan<char> rest)
    {
        var trimmed = words.TrimEnd();
        foreach (var phrase in phrases)
        {
            if (trimmed.EndsWith(phrase, StringComparison.OrdinalIgnoreCase) && IsEdge(trimmed, trimmed.Length - phrase.Length))
            {
                rest = trimmed[..^phrase.Length].TrimEnd();
                return true;
            }
        }

        rest = words;
        return false;
    }

    /// <inheritdoc cref="EndsWith(ReadOnlySpan{char}, string[], out ReadOnlySpan{char})"/>
    public static bool EndsWith(ReadOnlySpan<char> words, string[] phrases) => EndsWith(words, phrases, out _);

    /// <summary>Whether the words begin with one of the phrases.</summary>
    /// <param name="words">The words.</param>
    /// <param name="phrases">The phrases; the first that fits is taken.</param>
    /// <param name="rest">What stands behind it; else the words.</param>
    public static bool StartsWith(ReadOnlySpan<char> words, string[] phrases, out ReadOnlySpan<char> rest)
    {
        var trimmed = words.TrimStart();
        foreach (var phrase in phrases)
        {
            if (trimmed.StartsWith(phrase, StringComparison.OrdinalIgnoreCase) && IsEdge(trimmed, phrase.Length))
            {
                rest = trimmed[phrase.Length..].TrimStart();
                return true;
            }
        }

        rest = words;
        return false;
    }

    /// <summary>Whether the words are one of the phrases.</summary>
    public static bool Is(ReadOnlySpan<char> words, string[] phrases)
    {
        foreach (var phrase in phrases)
        {
            if (words.Trim().Equals(phrase, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether one of the phrases is among the words.</summary>
    public static bool Contains(ReadOnlySpan<char> words, string[] phrases)
    {
        foreach (var phrase in phrases)
        {
            for (var rest = words; rest.IndexOf(phrase, StringComparison.OrdinalIgnoreCase) is >= 0 and var at; rest = rest[(at + phrase.Length)..])
            {
                var start = words.Length - rest.Length + at;
                if (IsEdge(words, start) && IsEdge(words, start + phrase.Length))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Takes words off the end as long as they are among the phrases.</summary>
    public static ReadOnlySpan<char> Without(ReadOnlySpan<char> words, string[] phrases)
    {
        while (EndsWith(words, phrases, out var rest))
        {
            words = rest;
        }

        return words;
    }

    /// <summary>Whether there are no words, only white space, commas, brackets, quotation marks and dashes.</summary>
    public static bool IsBlank(ReadOnlySpan<char> words)
    {
        foreach (var character in words)
        {
            if (!IsSeparator(character))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether the words go on with another clause, or end here.</summary>
    public static bool IsClauseEnd(ReadOnlySpan<char> words) =>
        words.TrimStart() is var rest && (rest.IsEmpty || Phrases.Ends.Contains(rest[0]) || StartsWith(rest, Phrases.And, out _));

    /// <summary>Whether a clause ends among the words.</summary>
    public static bool HasBreak(ReadOnlySpan<char> words) => words.ContainsAny(Phrases.Breaks);

    private static bool IsSeparator(char character) =>
        char.IsWhiteSpace(character) || character is ',' or '，' or '、' or '(' or ')' or '（' or '）' or '[' or ']' or '"' or '“' or '”' or '-' or '–' or '—';

    // Between two letters of a script that puts spaces between words there is no edge.
    private static bool IsEdge(ReadOnlySpan<char> words, int at) =>
        at <= 0 || at >= words.Length || !(char.IsAsciiLetter(words[at - 1]) && char.IsAsciiLetter(words[at]));
}
