using System.Buffers;

namespace IndustrialTransfer.Reading.Grammar;

/// <summary>Tells whether four bare digits are a year: "in 2022" and "2015 to 2020" are, "the 2022 Summit" and "Vision 2030" are names.</summary>
internal static class Years
{
    private const int TwoDigits = 2;
    private const int MostOfName = 24;
    private static readonly SearchValues<char> Signs = SearchValues.Create("，,。；;、：:（(");

    private static readonly string[] EventBeginnings = ["中国", "世界", "全球", "国际", "亚洲", "第", "“", "东盟", "夏季", "冬季", "春季", "秋季", "可持续发展"];
    private static readonly string[] Events = ["博览会", "洽谈会", "交易会", "大会", "峰会", "论坛", "展览会", "年会", "交流会", "博览", "推介会", "议程"];

    /// <summary>Skips a financial year, which is none of the periods that are read: 2022-23.</summary>
    public static bool TrySkip(SentenceTokens tokens, int at, out int behind)
    {
        behind = at + 3;
        return MayBeYear(tokens, at) && tokens[at + 1] is { Kind: TokenKind.Joint } joint && joint.Start == tokens[at].End
            && tokens[at + 2] is { Kind: TokenKind.Number } other && other.Start == joint.End && other.End - other.Start == TwoDigits;
    }

    /// <summary>Whether a number is a year.</summary>
    public static bool IsYear(ReadOnlySpan<char> text, SentenceTokens tokens, int at, Lead lead, int free)
    {
        if (!MayBeYear(tokens, at) || lead.Currency is not null)
        {
            return false;
        }

        if (tokens[at + 1].Kind == TokenKind.Joint && (MayBeYear(tokens, at + 2) || (tokens[at + 2].Kind == TokenKind.Period && IsYearOfRange(text, tokens[at + 2]))))
        {
            return true;
        }

        if (StandsByHan(text, tokens[at]) || HasUnit(tokens[at + 1].Kind))
        {
            return false;
        }

        var before = tokens[at - 1];
        if (before.Kind is TokenKind.Before or TokenKind.Label or TokenKind.Code || (before.Kind == TokenKind.Sign && before.Value is not (',' or ';' or '"' or '“')))
        {
            return before.Kind == TokenKind.Before && !IsCounted(text, tokens, at);
        }

        var follows = before.Kind switch
        {
            TokenKind.Preposition => tokens[at - 2].Kind != TokenKind.Ordinal || text[before.Start] is not ('o' or 'O'),
            TokenKind.Joint => MayBeYear(tokens, at - 2) || tokens[at - 2].Kind == TokenKind.Period || text[before.Start] is 't' or 'T',
            TokenKind.Open => (tokens[at + 1].Kind != TokenKind.Close || free == at - 1) && !IsName(text, tokens[at + 1]),
            TokenKind.Stop or TokenKind.Sign or TokenKind.Period => !IsName(text, tokens[at + 1]) && tokens[at - 2].Kind != TokenKind.Label,
            TokenKind.Function or TokenKind.Word => IsPossessive(text[before.Start..before.End]) && IsPlainWord(text, tokens[at + 1]),
            TokenKind.Unit => true,
            _ => false,
        };
        return follows && !(IsCounted(text, tokens, at) && IsTotal(text, tokens, at - 1));
    }

    /// <summary>Whether a Chinese year belongs to the name of an event: 2024年中国国际投资贸易洽谈会.</summary>
    public static bool IsOfEvent(ReadOnlySpan<char> text, Token period)
    {
        if (text[period.End - 1] != '年' || !StartsEvent(text[period.End..]))
        {
            return false;
        }

        var rest = text[period.End..Math.Min(text.Length, period.End + MostOfName)];
        var sign = rest.IndexOfAny(Signs);
        rest = sign >= 0 ? rest[..sign] : rest;
        foreach (var suffix in Events)
        {
            if (rest.Contains(suffix, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static bool StartsEvent(ReadOnlySpan<char> text)
    {
        foreach (var beginning in EventBeginnings)
        {
            if (text.StartsWith(beginning, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a token is four bare digits that may be a year.</summary>
    public static bool MayBeYear(SentenceTokens tokens, int at) => tokens[at].Kind == TokenKind.Number && tokens.NumberOf(tokens[at]).MayBeYear;

    // 2025年 in 2021-2025年.
    private static bool IsYearOfRange(ReadOnlySpan<char> text, Token period) => Characters.IsDigit(text[period.Start]) && text[period.Start..period.End].Contains('年');

    private static bool StandsByHan(ReadOnlySpan<char> text, Token token) =>
        (token.Start > 0 && Characters.IsHan(text[token.Start - 1])) || (token.End < text.Length && Characters.IsHan(text[token.End]));

    private static bool HasUnit(TokenKind kind) => kind is TokenKind.CurrencyName or TokenKind.Percent or TokenKind.Points or TokenKind.Area or TokenKind.Times
        or TokenKind.Unit or TokenKind.Classifier or TokenKind.After;

    private static bool IsName(ReadOnlySpan<char> text, Token token) => token.Start >= 0 && char.IsUpper(text[token.Start]);

    private static bool IsCounted(ReadOnlySpan<char> text, SentenceTokens tokens, int at) =>
        tokens[at + 1].Kind is TokenKind.Noun || (tokens[at + 1].Kind == TokenKind.Word && EnglishNouns.IsPlural(text[tokens[at + 1].Start..tokens[at + 1].End]));

    // China's 2023 GDP, its 2023 target; but the 2022 Summit.
    private static bool IsPossessive(ReadOnlySpan<char> word) => word.EndsWith("'s") || word.EndsWith("’s") || word is "its" or "their" or "his" or "our";

    private static bool IsPlainWord(ReadOnlySpan<char> text, Token token) =>
        token.Start >= 0 && token.End - token.Start > 1 && char.IsUpper(text[token.Start]) == char.IsUpper(text[token.Start + 1]);

    // A total of 2000 enterprises.
    private static bool IsTotal(ReadOnlySpan<char> text, SentenceTokens tokens, int of) =>
        tokens[of - 1] is { Kind: TokenKind.Word } word && text[word.Start..word.End] is "total" or "number" or "group" or "list" or "combined";
}
