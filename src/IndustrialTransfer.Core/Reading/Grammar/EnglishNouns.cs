namespace IndustrialTransfer.Reading.Grammar;

/// <summary>Finds the head noun of an English phrase behind a number: projects in "34 new industrial projects".</summary>
internal static class EnglishNouns
{
    private const int MostWords = 8;

    /// <summary>Finds what is counted.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">The tokens.</param>
    /// <param name="at">The token behind the number.</param>
    /// <param name="isOne">Whether the number is one, whose noun is no plural.</param>
    /// <returns>The index of the noun, or −1.</returns>
    public static int Find(ReadOnlySpan<char> text, SentenceTokens tokens, int at, bool isOne)
    {
        var (noun, last) = (-1, -1);
        for (var next = at; next < at + MostWords; next++)
        {
            var token = tokens[next];
            if (IsAdjective(tokens, next))
            {
                next++;
            }
            else if (token.Kind is TokenKind.Noun && !Characters.IsHan(text[token.Start]))
            {
                return next;
            }
            else if (token.Kind is TokenKind.Word or TokenKind.Label && IsPlural(text[token.Start..token.End]) && !(token.Kind == TokenKind.Label && tokens[next + 1].Kind == TokenKind.Number))
            {
                noun = next;
            }
            else if (noun >= 0 ? !IsApostrophe(tokens, next) : !Continues(text, tokens, next, at))
            {
                break;
            }
            else if (token.Kind == TokenKind.Word)
            {
                last = next;
            }
        }

        return noun >= 0 || !isOne ? noun : last;
    }

    /// <summary>Where a noun begins, with the words that hyphens join to it: sub-venues.</summary>
    public static int StartOf(SentenceTokens tokens, int noun)
    {
        while (IsHyphen(tokens, noun - 1) && tokens[noun - 2].Kind is TokenKind.Word or TokenKind.Code)
        {
            noun -= 2;
        }

        return noun;
    }

    /// <summary>Whether a word looks like a plural.</summary>
    public static bool IsPlural(ReadOnlySpan<char> word) => EndsAsPlural(word) || (word.Length > "people".Length && word.EndsWith("people")) || (word.Length > "women".Length && word.EndsWith("smen"));

    /// <summary>Whether a token is a hyphen between two words, without spaces.</summary>
    public static bool IsHyphen(SentenceTokens tokens, int at) =>
        tokens[at] is { Kind: TokenKind.Joint } hyphen && hyphen.End - hyphen.Start == 1 && hyphen.Start == tokens[at - 1].End && hyphen.End == tokens[at + 1].Start;

    private static bool EndsAsPlural(ReadOnlySpan<char> word) =>
        word.Length > 2 && word[^1] is 's' && word[^2] is not ('s' or 'u' or 'i' or '\'' or '’')
        && !word.Equals("overseas", StringComparison.OrdinalIgnoreCase) && !word.Equals("gas", StringComparison.OrdinalIgnoreCase) && !word.Equals("plus", StringComparison.OrdinalIgnoreCase);

    // Above-scale enterprises, RMB-denominated funds: whatever a hyphen joins to the next word is part of an adjective.
    private static bool IsAdjective(SentenceTokens tokens, int at) => tokens[at].Kind != TokenKind.Sign && IsHyphen(tokens, at + 1) && tokens[at + 2].Kind != TokenKind.Number;

    // 86 natives' businesses.
    private static bool IsApostrophe(SentenceTokens tokens, int at) =>
        tokens[at] is { Kind: TokenKind.Sign, Value: '\'' or '’' } sign && sign.Start == tokens[at - 1].End && tokens[at + 1].Kind == TokenKind.Word;

    // Words before the noun: adjectives, names, hyphens between them, "and" between two adjectives, Fortune 500.
    private static bool Continues(ReadOnlySpan<char> text, SentenceTokens tokens, int at, int first)
    {
        var token = tokens[at];
        return token.Kind switch
        {
            TokenKind.Word or TokenKind.Code or TokenKind.Label or TokenKind.RankNoun or TokenKind.Scope or TokenKind.Ordinal or TokenKind.Growth => true,
            TokenKind.Joint => at > first && IsHyphen(tokens, at),
            TokenKind.Number => tokens[at - 1].Kind == TokenKind.Label,
            TokenKind.Preposition => at > first && text[token.Start..token.End].Equals("and", StringComparison.OrdinalIgnoreCase) && tokens[at + 1].Kind is TokenKind.Word or TokenKind.Scope,
            TokenKind.Sign when token.Value is '"' or '“' or '‘' => true,
            TokenKind.Sign when token.Value is '”' or '’' => at > first,
            TokenKind.Sign => at > first && token.Value is '/' or '&' or ',' && tokens[at + 1].Kind == TokenKind.Word && (token.Value != ',' || tokens[at + 2].Kind is TokenKind.Preposition),
            _ => false,
        };
    }
}
