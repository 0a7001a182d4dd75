using IndustrialTransfer.Reading;

namespace IndustrialTransfer.Analysis.Statements;

/// <summary>Finds shares of a total that was named before: "10.38 billion yuan, 7.41 billion of it industrial, 71.44 percent", 其中…，占比….</summary>
internal sealed class ShareStatements(TextFigures figures)
{
    // How far back a whole is looked for.
    private const int MostBetween = 12;

    // As many shares of one whole, said alike and in agreement, vouch for one that is not.
    private const int Vouching = 2;

    private const decimal Whole = 100m;

    // How many shares of the sentence agree, and of which whole (−1 for several); and the shares that count only if these vouch for them.
    private readonly Dictionary<ShareForm, (int Count, int Index)> _agreed = [];
    private readonly List<(ShareForm Form, int Part, int Stated)> _open = [];

    /// <summary>Adds the finding about a figure, if it is such a share.</summary>
    public void Find(int stated, List<TextFinding> findings)
    {
        if (!figures.AreTogether(stated - 1, stated))
        {
            return;
        }

        var phrase = SharePhrase.Of(figures.Before(stated), figures.After(stated));
        if (phrase.Form == ShareForm.None || PartOf(stated, phrase) is not (>= 0 and var part)
            || ((PercentageMention)figures[stated]).Figure.Value.Percent > Whole)
        {
            return;
        }

        var whole = CertainWhole(part, phrase);
        if (whole >= 0 && !IsMixed(part))
        {
            if (Audited(part, whole, stated) is { } finding)
            {
                findings.Add(finding);
                Agree(phrase.Form, whole, finding.Finding);
            }
        }
        else if (phrase.Form != ShareForm.Named && !TryLikely(part, stated, phrase.Form, findings))
        {
            _open.Add((phrase.Form, part, stated));
        }
    }

    /// <summary>Ends a sentence: adds the findings about shares for which others of it vouch.</summary>
    public void EndSentence(List<TextFinding> findings)
    {
        foreach (var (form, part, stated) in _open)
        {
            if (_agreed.TryGetValue(form, out var whole) && whole is { Count: >= Vouching, Index: >= 0 } && Levels.AreAlike(figures[whole.Index], figures[part])
                && Audited(part, whole.Index, stated) is { } finding)
            {
                findings.Add(finding);
            }
        }

        _agreed.Clear();
        _open.Clear();
    }

    // The part stands directly before its share; between them only what restates it, and how it grew.
    private int PartOf(int stated, SharePhrase phrase)
    {
        if (!IsPlain(phrase.Rest))
        {
            return -1;
        }

        var isBeside = Wording.IsBlank(Wording.StartsWith(phrase.Rest, Phrases.Each, out var rest) ? rest : phrase.Rest);
        for (var i = stated - 1; figures.AreTogether(i, stated) && stated - i <= MostBetween; i--)
        {
            if (Levels.IsLevel(figures[i]) && figures[i].Restates is null && !IsEach(i))
            {
                return i;
            }

            var before = figures.Before(i);
            var isPassed = figures[i].Restates is not null
                ? Wording.IsBlank(before)
                : isBeside && (IsEach(i) || IsChange(i)) && !before.ContainsAny(Phrases.Stops);
            if (!isPassed)
            {
                return -1;
            }
        }

        return -1;
    }

    // In Chinese nothing, in English words about the part: of it went to industry.
    private static bool IsPlain(ReadOnlySpan<char> words) =>
        Wording.IsBlank(words) || (!words.ContainsAny(Phrases.Stops) && !Wording.Contains(words, Phrases.OtherSubject));

    // Two quantities in one clause, 29 projects of 10 billion yuan: the share may be of either.
    private bool IsMixed(int part) =>
        figures.AreTogether(part - 1, part) && Levels.IsLevel(figures[part - 1])
        && !Levels.AreAlike(figures[part - 1], figures[part]) && !Wording.HasBreak(figures.Before(part));

    // The whole, where the words say that the part is one of it.
    private int CertainWhole(int part, SharePhrase phrase)
    {
        if (phrase.Form == ShareForm.Named)
        {
            return NamedWhole(part, phrase.Name);
        }

        var whole = WholeBehind(part, part);
        if (whole < 0)
        {
            return -1;
        }

        var isPart = Wording.Contains(figures.Before(part), Phrases.OfWhich) || Wording.StartsWith(figures.After(part), Phrases.OfIt, out _) || IsOfThe(whole);
        var isOfTotal = phrase.Form == ShareForm.OfTotal
            && (Wording.Contains(figures.Before(whole), Phrases.Total) || Wording.Contains(figures.After(whole), Phrases.Total));
        return isPart || isOfTotal ? whole : -1;
    }

    // Of the 10.38 billion yuan, 7.41 billion.
    private bool IsOfThe(int whole) =>
        Wording.EndsWith(figures.Before(whole), Phrases.OfThe, out var rest) && (rest.IsEmpty || Wording.HasBreak(rest[^1..]));

    // 占生产总值: what stood with that name before its amount.
    private int NamedWhole(int part, ReadOnlySpan<char> name)
    {
        for (var i = part - 1; i >= 0 && part - i <= MostBetween && figures.AreClose(i, part); i--)
        {
            if (Levels.IsLevel(figures[i]) && Levels.AreAlike(figures[i], figures[part]) && IsNamed(i, name))
            {
                return i;
            }
        }

        return -1;
    }

    private bool IsNamed(int level, ReadOnlySpan<char> name)
    {
        var words = Wording.Without(figures.Before(level), Phrases.ChineseGlue).TrimEnd();
        return name.Length > 1 && words.EndsWith(name);
    }

    // The figure alike before another one.
    private int WholeBehind(int index, int part)
    {
        for (var i = index - 1; i >= 0 && part - i <= MostBetween && figures.AreClose(i, part); i--)
        {
            if (figures[i].Restates is null && Levels.IsLevel(figures[i]) && Levels.AreAlike(figures[i], figures[part]))
            {
                return i;
            }
        }

        return -1;
    }

    // Nothing says what the whole is: only one of which the share is right.
    private bool TryLikely(int part, int stated, ShareForm form, List<TextFinding> findings)
    {
        for (var whole = WholeBehind(part, part); whole >= 0; whole = WholeBehind(whole, part))
        {
            if (Audited(part, whole, stated) is { Finding.Verdict: Verdict.Agrees } finding)
            {
                findings.Add(finding);
                Agree(form, whole, finding.Finding);
                return true;
            }
        }

        return false;
    }

    private void Agree(ShareForm form, int whole, Finding finding)
    {
        if (finding.Verdict is Verdict.Agrees or Verdict.Possible)
        {
            var (count, index) = _agreed.GetValueOrDefault(form, (0, whole));
            _agreed[form] = (count + 1, index == whole ? whole : -1);
        }
    }

    private TextFinding? Audited(int part, int whole, int stated)
    {
        var (one, all, share) = (figures[part], figures[whole], (PercentageMention)figures[stated]);
        return Levels.ValueOf(one) < Levels.ValueOf(all) && !IsEach(whole) && Levels.Share(one, all, share.Figure) is { } finding
            ? new TextFinding(TextRelation.Share, finding, share, one, all)
            : null;
    }

    private bool IsChange(int index) => figures[index] is PercentageMention or PointsMention && Change.Of(figures.Before(index)).Direction != 0;

    private bool IsEach(int level) => Wording.StartsWith(figures.After(level), Phrases.Each, out _);
}
