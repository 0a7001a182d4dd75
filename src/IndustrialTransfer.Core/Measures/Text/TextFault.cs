namespace IndustrialTransfer.Measures.Text;

/// <summary>Why a text was refused: the rule it breaks, and where.</summary>
/// <param name="Position">The index of the first character that does not fit.</param>
/// <param name="Rule">The rule, as the end of the sentence "'…' is not an amount of money: …".</param>
internal readonly record struct TextFault(int Position, string Rule)
{
    private const int LongestQuote = 80;

    /// <summary>Makes the exception that names the text, the place and the rule.</summary>
    /// <param name="text">The refused text; a long one is cut in the message.</param>
    /// <param name="expected">What it should have been, with its article: "an amount of money".</param>
    public FormatException ToException(ReadOnlySpan<char> text, string expected)
    {
        // A character of two code units is not cut in half.
        var length = text.Length > LongestQuote && char.IsHighSurrogate(text[LongestQuote - 1]) ? LongestQuote - 1 : LongestQuote;
        var quote = text.Length <= LongestQuote ? text.ToString() : string.Concat(text[..length], "…");
        return new FormatException($"'{quote}' is not {expected}: {Rule} (at position {Position}).");
    }
}
