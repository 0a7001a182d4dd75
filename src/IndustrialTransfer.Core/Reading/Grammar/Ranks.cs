namespace IndustrialTransfer.Reading.Grammar;

/// <summary>Tells ranks from other ordinals: ranked eighth, No. 1 in the province, 居全省第三位; but not the first phase and 第八届.</summary>
internal static class Ranks
{
    private const int MostBetween = 8;

    /// <summary>Whether an ordinal is a rank.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">The tokens.</param>
    /// <param name="at">The ordinal.</param>
    /// <param name="first">The index of the token with which the mention begins.</param>
    /// <param name="next">The index of the token behind it.</param>
    public static bool IsRank(ReadOnlySpan<char> text, SentenceTokens tokens, int at, out int first, out int next)
    {
        (first, next) = (at, at + 1);
        var isHan = Characters.IsHan(text[tokens[at].Start]);
        var hasVerb = isHan ? FindVerb(text, tokens, at, ref first) : FindEnglishVerb(text, tokens, at, ref first);
        if (tokens[at].Kind == TokenKind.Rank)
        {
            return true;
        }

        return isHan
            ? IsChineseRank(text, tokens, at, hasVerb, ref next)
            : hasVerb ? !IsName(text, tokens, at + 1) : IsEnglishRank(text, tokens, at, ref next);
    }

    private static bool IsChineseRank(ReadOnlySpan<char> text, SentenceTokens tokens, int at, bool hasVerb, ref int next)
    {
        var behind = tokens[at + 1];
        if (behind.Kind == TokenKind.Classifier && text[behind.Start] is '位' or '名')
        {
            next = at + 2;
            return true;
        }

        if (behind.Kind == TokenKind.RankNoun)
        {
            next = at + 2;
            return true;
        }

        // 第一产业, 第二批: what is counted off is no rank.
        return behind.Kind is TokenKind.Sign or TokenKind.Stop or TokenKind.Function or TokenKind.Open or TokenKind.Close or TokenKind.Verb or TokenKind.Number
            ? hasVerb || tokens[at - 1].Kind == TokenKind.Scope || (behind.Kind is TokenKind.Sign or TokenKind.Stop && tokens[at - 1].Kind is TokenKind.Text or TokenKind.Noun)
            : hasVerb && behind.Kind is not (TokenKind.Unit or TokenKind.Classifier);
    }

    // The verb directly before, or before the scope: 居全省第三.
    private static bool FindVerb(ReadOnlySpan<char> text, SentenceTokens tokens, int at, ref int first)
    {
        for (var before = at - 1; before >= 0 && before >= at - MostBetween; before--)
        {
            switch (tokens[before].Kind)
            {
                case TokenKind.RankVerb:
                case TokenKind.Classifier when tokens[before].Value == 0 && text[tokens[before].Start] == '列':
                    first = before;
                    return true;
                case TokenKind.Scope or TokenKind.Noun or TokenKind.Classifier or TokenKind.Text or TokenKind.Number or TokenKind.Unit or TokenKind.Joint or TokenKind.Reaching:
                    continue;
            }

            break;
        }

        return false;
    }

    private static bool FindEnglishVerb(ReadOnlySpan<char> text, SentenceTokens tokens, int at, ref int first)
    {
        var before = at - 1;
        if (tokens[before].Kind is TokenKind.Function or TokenKind.Preposition or TokenKind.Label && text[tokens[before].Start..tokens[before].End] is "the" or "at" or "as" or "number")
        {
            before--;
        }

        if (tokens[before].Kind != TokenKind.RankVerb)
        {
            return false;
        }

        first = before;
        return true;
    }

    private static bool IsEnglishRank(ReadOnlySpan<char> text, SentenceTokens tokens, int at, ref int next)
    {
        var behind = tokens[at + 1];
        if (behind.Kind == TokenKind.Joint && behind.Start == tokens[at].End)
        {
            behind = tokens[at + 2];
        }

        if (behind.Kind is TokenKind.RankNoun or TokenKind.Scope)
        {
            next = behind.Kind == TokenKind.RankNoun ? next + (tokens[at + 1].Kind == TokenKind.Joint ? 2 : 1) : next;
            return true;
        }

        // Japan was second with …
        var before = tokens[at - 1];
        if (before.Kind == TokenKind.Function && text[before.Start..before.End] is "was" or "is" or "were" or "are" && behind.Kind is TokenKind.Preposition or TokenKind.Sign or TokenKind.Stop)
        {
            return true;
        }

        if (behind.Kind is not (TokenKind.Preposition or TokenKind.Function) || text[behind.Start..behind.End] is not ("in" or "among" or "amongst"))
        {
            return text[tokens[at].Start] is 'N' or 'n' && text[tokens[at].Start + 1] is 'o' && text[tokens[at].Start + 2] is '.' && behind.Kind is TokenKind.Sign or TokenKind.Stop or TokenKind.Close
                && before.Kind is TokenKind.Function or TokenKind.Preposition or TokenKind.Joint;
        }

        // First in the province, but not first in 2012 and not the third in a series.
        return tokens[at + 2].Kind is TokenKind.Function or TokenKind.Word or TokenKind.Before && tokens[at + 2].Kind != TokenKind.Period
            && text[tokens[at + 2].Start..tokens[at + 2].End] is not ("a" or "an");
    }

    // No. 5 Middle School.
    private static bool IsName(ReadOnlySpan<char> text, SentenceTokens tokens, int at) => tokens[at].Kind == TokenKind.Word && char.IsUpper(text[tokens[at].Start]);
}
