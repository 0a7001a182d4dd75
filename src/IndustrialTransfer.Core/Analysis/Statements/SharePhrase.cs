namespace IndustrialTransfer.Analysis.Statements;

/// <summary>The words around a percentage that make it a share.</summary>
/// <param name="form">How it is said.</param>
/// <param name="rest">The words between the part and these.</param>
/// <param name="name">The name of the whole, where it is said.</param>
internal readonly ref struct SharePhrase(ShareForm form, ReadOnlySpan<char> rest = default, ReadOnlySpan<char> name = default)
{
    private const int LongestName = 12;

    public ShareForm Form { get; } = form;

    public ReadOnlySpan<char> Rest { get; } = rest;

    public ReadOnlySpan<char> Name { get; } = name;

    /// <summary>Reads the words before and behind a percentage.</summary>
    public static SharePhrase Of(ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        var isOfTotal = Wording.StartsWith(after, Phrases.OfTotal, out var behind);
        if (isOfTotal && Wording.StartsWith(behind, Phrases.TotalNouns, out var behindNoun))
        {
            behind = behindNoun;
        }

        if (!Wording.IsClauseEnd(behind))
        {
            return default;
        }

        if (!isOfTotal && TryChinese(before, out var chinese))
        {
            return chinese;
        }

        var trimmed = before.TrimEnd();
        if (!isOfTotal && trimmed is [.., '(' or '（'] && behind.TrimStart() is [')' or '）', ..])
        {
            return new SharePhrase(ShareForm.Bracketed, trimmed[..^1]);
        }

        if (Wording.EndsWith(before, Phrases.SharePhrases, out var rest))
        {
            // With another subject before it: , with new energy accounting for 30 percent.
            return rest is [] or [.., ',' or '(' or ')'] || Wording.EndsWith(rest, Phrases.ShareLeads)
                ? new SharePhrase(isOfTotal ? ShareForm.OfTotal : ShareForm.Said, rest)
                : default;
        }

        return trimmed is [.., ',' or '，' or '('] && Change.Of(before).Direction == 0
            ? new SharePhrase(isOfTotal ? ShareForm.OfTotal : ShareForm.Bare, trimmed)
            : default;
    }

    // 占, 占比为, 占总额的, 占生产总值的比重为.
    private static bool TryChinese(ReadOnlySpan<char> before, out SharePhrase phrase)
    {
        var words = Wording.Without(before, Phrases.ChineseShareGlue);
        if (Wording.EndsWith(words, Phrases.ChineseTotalShare, out var rest))
        {
            phrase = new SharePhrase(ShareForm.OfTotal, rest);
        }
        else if (Wording.EndsWith(words, Phrases.ChineseShare, out rest))
        {
            phrase = new SharePhrase(ShareForm.Said, rest);
        }
        else
        {
            var start = words.LastIndexOf('占');
            phrase = start >= 0 && words.Length - start - 1 <= LongestName ? new SharePhrase(ShareForm.Named, words[..start], words[(start + 1)..]) : default;
        }

        return phrase.Form != ShareForm.None || words.Contains('占');
    }
}
