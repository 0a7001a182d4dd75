namespace IndustrialTransfer.Reading.Grammar;

/// <summary>Tells multiples from other numbers of times.</summary>
internal static class Multiples
{
    private const int MostDoublings = 40;

    /// <summary>Whether "double" or "twice" is a multiple here, which it is before what it multiplies: double that of 2020.</summary>
    public static bool IsFactor(ReadOnlySpan<char> text, SentenceTokens tokens, int at) =>
        tokens[at + 1].Kind is TokenKind.Function && text[tokens[at + 1].Start..tokens[at + 1].End] is "the" or "that" or "its" or "their" or "what" or "as";

    /// <summary>Whether a number of times is a ratio and not how often something happened: 2.3 times, three times that of.</summary>
    public static bool IsRatio(ReadOnlySpan<char> text, SentenceTokens tokens, int times, decimal value, bool isIncrease)
    {
        var word = text[tokens[times].Start..tokens[times].End];
        if (isIncrease || !word.SequenceEqual("times") || value != decimal.Truncate(value))
        {
            return true;
        }

        var next = tokens[times + 1];
        return next.Kind is TokenKind.Function or TokenKind.Preposition or TokenKind.Before or TokenKind.Word or TokenKind.RankNoun
            && text[next.Start..next.End] is "that" or "the" or "as" or "its" or "their" or "those" or "what" or "than" or "of" or "more" or "more than" or "over" or "higher" or "larger"
                or "greater" or "faster" or "bigger" or "above" or "larger than" or "longer" or "lower" or "last" or "on";
    }

    /// <summary>The factor of a number of times, or of doublings (翻两番 is 4).</summary>
    public static decimal? FactorOf(decimal value, int power) => power == 0 ? value
        : value == decimal.Truncate(value) && value is >= 1m and <= MostDoublings ? 1L << (int)value
        : null;

    /// <summary>Whether verbs of growth stand before a number: 增长1.9倍, increased 1.9 times.</summary>
    public static bool IsIncrease(ReadOnlySpan<char> text, SentenceTokens tokens, int before) =>
        tokens[before].Kind == TokenKind.Growth || (tokens[before].Start >= 0 && text[tokens[before].End - 1] is '多' or '高' or '快');
}
