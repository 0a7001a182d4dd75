namespace IndustrialTransfer.Reading.Grammar;

/// <summary>Finds what a Chinese number and classifier count: the noun behind them (58个产业项目), or the one before the number (签约项目58个).</summary>
internal static class ChineseNouns
{
    /// <summary>How many characters of an unknown word are taken for the noun.</summary>
    public const int UsualLength = 2;

    private const int MostCharacters = 16;
    private const int MostUnknown = 6;
    private const int MostJoining = 3;
    private const int MostBetween = 3;

    /// <summary>Finds what is counted.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">The tokens.</param>
    /// <param name="before">The token before the number and its qualifier.</param>
    /// <param name="behind">The token behind the classifier.</param>
    /// <param name="mayBeShort">Whether a single character may be the noun (7个镇), which elsewhere begins a longer word (三家国有公司).</param>
    /// <returns>The index of the noun, or −1.</returns>
    public static int Find(ReadOnlySpan<char> text, SentenceTokens tokens, int before, int behind, bool mayBeShort)
    {
        var earlier = FindBefore(tokens, before);
        if (earlier >= 0 && (tokens[behind].Kind is TokenKind.Verb or TokenKind.Function || tokens[behind].Start < 0))
        {
            return earlier;
        }

        var later = FindBehind(text, tokens, behind, mayBeShort);
        return later >= 0 ? later
            : earlier >= 0 && tokens[earlier].Kind == TokenKind.Noun ? earlier
            : IsUnknownNoun(tokens, behind) ? behind
            : earlier;
    }

    // 项目达29个, 项目共签约29个.
    private static int FindBefore(SentenceTokens tokens, int before)
    {
        for (var at = before; at >= 0 && at > before - MostBetween; at--)
        {
            if (tokens[at].Kind == TokenKind.Noun || (at == before && tokens[at].Kind == TokenKind.Text))
            {
                return at;
            }

            if (tokens[at].Kind is not (TokenKind.Reaching or TokenKind.Verb))
            {
                break;
            }
        }

        return -1;
    }

    // The last of the nouns that stand together, whatever stands before them.
    private static int FindBehind(ReadOnlySpan<char> text, SentenceTokens tokens, int behind, bool mayBeShort)
    {
        var noun = -1;
        var limit = tokens[behind].Start + MostCharacters;
        for (var at = behind; tokens[at].End <= limit && tokens[at].Start >= 0; at++)
        {
            var token = tokens[at];
            var isShort = token is { Kind: TokenKind.Noun, Value: 1 } && token.End - token.Start == 1;
            if (token.Kind == TokenKind.Noun && (!isShort || (mayBeShort && at == behind)))
            {
                noun = at;
            }
            else if (noun >= 0 ? !Extends(text, tokens, at) : !(isShort || MayStandBefore(tokens, at, behind)))
            {
                break;
            }
        }

        return noun;
    }

    private static bool MayStandBefore(SentenceTokens tokens, int at, int behind) => tokens[at].Kind switch
    {
        TokenKind.Text or TokenKind.Verb or TokenKind.Code or TokenKind.Word or TokenKind.Scope or TokenKind.RankNoun or TokenKind.Classifier or TokenKind.After or TokenKind.Before => true,
        TokenKind.Number => tokens[at + 1].Kind == TokenKind.Unit,
        TokenKind.Unit => at > behind,
        TokenKind.Sign => tokens[at].Value is '"' or '“' or '”' or '「' or '」' or '·' or '‘' or '’' || (at > behind && tokens[at].Value == '、'),
        _ => false,
    };

    // 国家级开发区: a suffix of the first noun, and the second one.
    private static bool Extends(ReadOnlySpan<char> text, SentenceTokens tokens, int at) =>
        tokens[at].Kind is TokenKind.Text or TokenKind.Unit or TokenKind.Classifier
        && (text[tokens[at].Start] is '级' or '类' or '型' or '化' or '性' || (tokens[at].End - tokens[at].Start <= MostJoining && tokens[at + 1].Kind == TokenKind.Noun));

    private static bool IsUnknownNoun(SentenceTokens tokens, int behind) =>
        tokens[behind] is { Kind: TokenKind.Text } token && token.End - token.Start <= MostUnknown
        && tokens[behind + 1].Kind is TokenKind.Sign or TokenKind.Stop or TokenKind.Function or TokenKind.Close or TokenKind.Open;
}
