using IndustrialTransfer.Reading;

namespace IndustrialTransfer.Analysis.Statements;

/// <summary>Finds parts beside their sum: "7.41 billion for A and 2.97 billion for B, 10.38 billion in all", 其中出口…、进口….</summary>
internal sealed class SumStatements(TextFigures figures)
{
    private const int MostParts = 12;
    private const int MostBetween = 24;
    private const int MostWholes = 3;

    // A sum that misses by more, and not by a slip, is of other parts than the text names.
    private const decimal Near = 0.1m;

    /// <summary>The finding about a figure, if it is the sum of those before it, or the total of those behind it.</summary>
    public TextFinding? Find(int total) =>
        figures[total].Restates is null && Levels.IsLevel(figures[total]) ? TryBehind(total) ?? TryNamed(total) : null;

    /// <summary>The finding about a total of which a figure is the first of several parts, if they add up to it.</summary>
    public TextFinding? FindList(int first)
    {
        if (figures[first].Restates is not null || !Levels.IsLevel(figures[first])
            || !(Wording.Contains(figures.Before(first), Phrases.Lists) || IsInBrackets(first)))
        {
            return null;
        }

        var parts = PartsAhead(first);
        var (total, tried) = (first - 1, 0);
        for (; parts.Count > 1 && tried < MostWholes && first - total <= MostBetween && figures.AreClose(total, first); total--)
        {
            if (figures[total].Restates is null && Levels.AreAlike(figures[total], figures[first]))
            {
                tried++;
                if (AddingUp(parts, total) is { } finding)
                {
                    return finding;
                }
            }
        }

        return null;
    }

    private TextFinding? AddingUp(List<Mention> parts, int total)
    {
        var (sum, stated) = (Levels.ValueOf(parts[0]), Levels.ValueOf(figures[total]));
        for (var count = 2; count <= parts.Count; count++)
        {
            sum += Levels.ValueOf(parts[count - 1]);
            if (IsNear(sum, stated) && Of(parts[..count], total) is { Finding.Verdict: Verdict.Agrees or Verdict.Possible } finding)
            {
                return finding;
            }
        }

        return null;
    }

    private bool IsInBrackets(int first) => figures.Before(first).TrimEnd() is [.., '(' or '（'];

    // The figures alike from a first one on to the end of its bracket or sentence, without those in brackets of their own.
    private List<Mention> PartsAhead(int first)
    {
        var (parts, depth) = (new List<Mention> { figures[first] }, 0);
        for (var i = first + 1; i - first <= MostBetween && parts.Count < MostParts && figures.AreTogether(first, i); i++)
        {
            depth += Depth(figures.Before(i));
            if (depth < 0)
            {
                break;
            }

            if (depth == 0 && figures[i].Restates is null && Levels.AreAlike(figures[i], figures[first]))
            {
                parts.Add(figures[i]);
            }
        }

        return parts;
    }

    private static int Depth(ReadOnlySpan<char> words) => words.Count('(') + words.Count('（') - words.Count(')') - words.Count('）');

    // 7.41 billion for A and 2.97 billion for B, 10.38 billion in all.
    private TextFinding? TryBehind(int total)
    {
        var after = figures.After(total);
        var words = figures.Before(total);
        var isSaid = Wording.EndsWith(words, Phrases.SumBefore, out var before)
            || Wording.EndsWith(Wording.Without(words, Phrases.ChineseGlue), Phrases.SumBefore, out before)
            ? Wording.IsClauseEnd(after)
            : Wording.StartsWith(after, Phrases.SumAfter, out var behind) && Wording.IsClauseEnd(behind);
        before = Wording.Without(before, Phrases.SumLeads);
        if (!isSaid || before.TrimEnd() is not [.., ',' or '，' or '、' or '；' or ';' or ')' or '）' or '–' or '—'])
        {
            return null;
        }

        var parts = new List<Mention>();
        for (var i = total - 1; figures.AreTogether(i, total); i--)
        {
            if (total - i > MostParts || figures[i] is PercentageMention or PointsMention or MultipleMention)
            {
                return null;
            }

            if (figures[i] is PeriodMention)
            {
                break;
            }

            if (figures[i].Restates is null && Levels.AreAlike(figures[i], figures[total]))
            {
                parts.Insert(0, figures[i]);
            }

            if (Wording.Contains(figures.Before(i), Phrases.NoParts) || Wording.StartsWith(figures.After(i), Phrases.Each, out _))
            {
                return null;
            }
        }

        return parts.Count > 1 ? Certain(parts, total) : null;
    }

    // Imports and exports 612.9, exports 478.2, imports 134.7.
    private TextFinding? TryNamed(int total)
    {
        if (NamedSplit.Of(figures.Before(total)) is not { } split)
        {
            return null;
        }

        var parts = new Mention?[split.PartCount];
        var missing = parts.Length;
        for (var i = total + 1; missing > 0 && i - total <= MostParts && figures.AreClose(total, i); i++)
        {
            if (figures[i].Restates is not null || !Levels.AreAlike(figures[i], figures[total]))
            {
                continue;
            }

            var place = split.PartOf(figures.Before(i));
            if (place < 0 || parts[place] is not null || !(Wording.IsClauseEnd(figures.After(i)) || Wording.IsBlank(figures.After(i))))
            {
                return null;
            }

            parts[place] = figures[i];
            missing--;
        }

        return missing == 0 ? Certain([.. parts.OfType<Mention>()], total) : null;
    }

    private TextFinding? Certain(List<Mention> parts, int total) => Of(parts, total) is { } finding
        && (finding.Finding.Verdict != Verdict.Impossible || IsNear(parts.Sum(Levels.ValueOf), Levels.ValueOf(figures[total]))
            || finding.Finding.Explanations.Any(each => each.Kind is ExplanationKind.ScaleSlipped or ExplanationKind.DigitsSwapped)) ? finding : null;

    private static bool IsNear(decimal sum, decimal stated) => Math.Abs(sum - stated) <= stated * Near;

    private TextFinding? Of(List<Mention> parts, int total) =>
        Levels.Sum(parts, figures[total]) is { } finding ? new TextFinding(TextRelation.Sum, finding, figures[total], parts) : null;
}
