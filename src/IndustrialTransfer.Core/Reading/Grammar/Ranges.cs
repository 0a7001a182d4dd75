namespace IndustrialTransfer.Reading.Grammar;

/// <summary>Ranges of two numbers with one unit: 10-15 billion yuan, 3至5家, between 5 and 8 percent.</summary>
internal static class Ranges
{
    private const decimal Thousand = 1000m;

    /// <summary>Whether a token joins two numbers: a dash, to, 至; or "and" where "between" stands before the first one.</summary>
    public static bool IsJoint(ReadOnlySpan<char> text, SentenceTokens tokens, int before, int joint) =>
        tokens[joint].Kind == TokenKind.Joint || (Says(text, tokens[joint], "and") && Says(text, tokens[before], "between"));

    /// <summary>The first number with the scale of the second, which it has unless it is printed in full: 3000-5000万, but 8000至1.2万.</summary>
    public static ReadNumber WithScaleOf(ReadNumber first, ReadNumber second)
    {
        var scaled = first.Printed.Scaled(second.Printed.ScalePower);
        return first.Printed.IsScaled || (first.Printed.Value >= Thousand && scaled.Value > second.Printed.Value) ? first : first with { Printed = scaled };
    }

    /// <summary>Whether a token stands between two numbers of a list that share their unit: 18.9, 0.7 and 80.4 percent.</summary>
    public static bool IsListed(ReadOnlySpan<char> text, SentenceTokens tokens, int joint) =>
        tokens[joint] is { Kind: TokenKind.Sign, Value: ',' or '、' } or { Kind: TokenKind.Function, Start: >= 0 } or { Kind: TokenKind.Preposition }
        && text[tokens[joint].Start..tokens[joint].End] is "," or "、" or "和" or "与" or "and";

    private static bool Says(ReadOnlySpan<char> text, Token token, string word) =>
        token.Start >= 0 && text[token.Start..token.End].Equals(word, StringComparison.OrdinalIgnoreCase);
}
