namespace IndustrialTransfer.Reading.Grammar;

/// <summary>Tells ranks from other ordinals: ranked eighth, No. 1 in the province, 居全省第三位; but not the first phase and 第八届.</summary>
internal static class Ranks
{
    private const int MostBetween = 8;
    private const int MostOfScope = 5;

    /// <summary>Whether an ordinal is a rank.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">The tokens.</param>
    /// <param name="at">The ordinal.</param>
    /// <param name="isRanked">Whether a rank stands before it in the sentence.</param>
    /// <param name="first">The index of the token with which the mention begins.</param>
    /// <param name="next">The index of the token behind it.</param>
    public static bool IsRank(ReadOnlySpan<char> text, SentenceTokens tokens, int at, bool isRanked, out int first, out int next)
    {
        (first, next) = (at, at + 1);
        var isHan = Characters.IsHan(text[tokens[at].Start]);
        var hasVerb = isHan ? FindVerb(text, tokens, at, ref first) : FindEnglishVerb(text, tokens, at, ref first);
        if (tokens[at].Kind == TokenKind.Rank || isHan)
        {
            return tokens[at].Kind == TokenKind.Rank || IsChineseRank(text, tokens, at, hasVerb, ref next);
        }

        if (!(hasVerb ? !IsName(text, tokens, at + 1) : IsEnglishRank(text, tokens, at, isRanked, ref next)))
        {
            return false;
        }

        next = BehindScope(text, tokens, next);
        return true;
    }

    // Ranked first in the country, eighth among new areas, third nationwide.
    private static int BehindScope(ReadOnlySpan<char> text, SentenceTokens tokens, int at)
    {
        if (tokens[at].Kind == TokenKind.Scope)
        {
            return at + 1;
        }

        if (tokens[at].Kind != TokenKind.Preposition && tokens[at].Kind != TokenKind.Function || text[tokens[at].Start..tokens[at].End] is not ("in" or "among"))
        {
            return at;
        }

        var end = at + 1;
        var isScope = text[tokens[at].Start] == 'a';
        if (tokens[end].Kind == TokenKind.Function && text[tokens[end].Start..tokens[end].End] is "the" or "its" or "all")
        {
            isScope = true;
            end++;
        }

        var start = end;
        while (end < start + MostOfScope && (tokens[end].Kind is TokenKind.Word or TokenKind.Noun or TokenKind.RankNoun || EnglishNouns.IsHyphen(tokens, end)))
        {
            isScope |= IsProper(text[tokens[end].Start..tokens[end].End]);
            end++;
        }

        return end > start && isScope && tokens[end].Kind != TokenKind.Number ? end : at;
    }

    // First in northern China; but first in exploration and first in GDP growth are ranked by that, not among those.
    private static bool IsProper(ReadOnlySpan<char> word) => word.Length > 1 && char.IsUpper(word[0]) && char.IsLower(word[1]);

    private static bool IsChineseRank(ReadOnlySpan<char> text, SentenceTokens tokens, int at, bool hasVerb, ref int next)
    {
        var behind = tokens[at + 1];
        if (behind.Kind == TokenKind.Classifier && text[behind.Start] is '位' or '名')
        {
            next = at + 2;
            return true;
        }

        // 第八个国家级新区.
        if (behind.Kind == TokenKind.Classifier && text[behind.Start] == '个' && IsPlace(text, tokens, at + 2))
        {
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

    private static bool IsPlace(ReadOnlySpan<char> text, SentenceTokens tokens, int at)
    {
        var end = at;
        while (end < at + MostOfScope && tokens[end].Kind is TokenKind.Text or TokenKind.Scope or TokenKind.Verb or TokenKind.Word or TokenKind.Unit)
        {
            end++;
        }

        return tokens[end].Kind is TokenKind.Noun && text[tokens[end].Start..tokens[end].End] is [.., '区' or '市' or '省' or '县' or '国'] or [.., '城', '市'] or [.., '省', '份'] or [.., '国', '家'];
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

    private static bool IsEnglishRank(ReadOnlySpan<char> text, SentenceTokens tokens, int at, bool isRanked, ref int next)
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

        // The eighth national-level new area.
        if (IsOfPlaces(text, tokens, at + 1))
        {
            return true;
        }

        // Ranked 7th, 8th and 9th; up from 142nd; and tenth by financing.
        if (behind.Kind is TokenKind.Preposition or TokenKind.Sign or TokenKind.Stop or TokenKind.Function && (isRanked || IsOrdinalInDigits(text[tokens[at].Start..tokens[at].End]))
            && (isRanked || tokens[at - 2].Kind == TokenKind.Ordinal || (tokens[at - 1].Kind is TokenKind.Preposition or TokenKind.Joint && text[tokens[at - 1].Start..tokens[at - 1].End] is "from" or "to"))
            && !(behind.Start >= 0 && text[behind.Start..behind.End] is "of" or "day"))
        {
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
        return tokens[at + 2].Kind is TokenKind.Function or TokenKind.Word or TokenKind.Before or TokenKind.Number && tokens[at + 2].Kind != TokenKind.Period
            && text[tokens[at + 2].Start..tokens[at + 2].End] is not ("a" or "an");
    }

    private static bool IsOfPlaces(ReadOnlySpan<char> text, SentenceTokens tokens, int at)
    {
        var end = at;
        while (end < at + MostOfScope && (tokens[end].Kind is TokenKind.Word or TokenKind.Label || EnglishNouns.IsHyphen(tokens, end)) && !char.IsUpper(text[tokens[end].Start]))
        {
            end++;
        }

        return end > at && text[tokens[end - 1].Start..tokens[end - 1].End] is "area" or "areas" or "zone" or "zones" or "city" or "cities" or "province" or "provinces" or "economy" or "country"
            or "state" or "county" or "region" or "district" or "municipality";
    }

    private static bool IsOrdinalInDigits(ReadOnlySpan<char> ordinal) => Characters.IsDigit(ordinal[0]);

    // No. 5 Middle School.
    private static bool IsName(ReadOnlySpan<char> text, SentenceTokens tokens, int at) => tokens[at].Kind == TokenKind.Word && char.IsUpper(text[tokens[at].Start]);
}
