using IndustrialTransfer.Measures;
using IndustrialTransfer.Reading;

namespace IndustrialTransfer.Analysis.Statements;

/// <summary>Finds growth beside both levels: "rose 24.1 percent from 18.45 to 22.9 billion", 由…增至…，增长….</summary>
internal sealed class GrowthStatements(TextFigures figures)
{
    // The time of a level, and what restates it.
    private const int MostBetween = 4;

    /// <summary>The finding about a figure, if it is such growth.</summary>
    public TextFinding? Find(int stated)
    {
        var change = Change.Of(figures.Before(stated));
        var isPoints = figures[stated] is PointsMention;
        return TryAhead(stated, change, isPoints) ?? TryBehind(stated, change, isPoints);
    }

    // Rose 24.1 percent from 18.45 to 22.9 billion; fell 10 percent to 42.4 billion from 47.1 billion.
    private TextFinding? TryAhead(int stated, Change change, bool isPoints)
    {
        var after = figures.After(stated);
        var first = stated + 1;
        if (change.Direction == 0 || figures.IsLast(stated) || !IsLevel(first, isPoints) || Wording.EndsWith(change.Rest, Phrases.PerYear)
            || LevelAhead(first, isPoints) is not (>= 0 and var second))
        {
            return null;
        }

        if (Wording.Is(after, Phrases.From))
        {
            return TryFrom(second, isPoints, out var from) && from == first ? Of(first, second, stated, change.Direction) : null;
        }

        return Wording.EndsWith(after, Phrases.To) && !Wording.HasBreak(after) && Wording.EndsWith(figures.Before(second), Phrases.From)
            ? Of(second, first, stated, change.Direction)
            : null;
    }

    private TextFinding? TryBehind(int stated, Change change, bool isPoints)
    {
        var current = LevelBehind(stated, isPoints);
        if (current < 0 || Wording.StartsWith(figures.After(stated), Phrases.PerYear, out _))
        {
            return null;
        }

        // From 18.45 to 22.9 billion, up 24.1 percent.
        if (change.Direction != 0 && TryFrom(current, isPoints, out var previous))
        {
            return change.IsBare || (change.IsOnLastYear && Wording.Contains(figures.Before(previous), Phrases.LastYear))
                ? Of(previous, current, stated, change.Direction)
                : null;
        }

        return TryOver(stated, current, change, isPoints) ?? TryCompared(stated, current, change, isPoints);
    }

    // 22.9 billion, up 24.1 percent from 18.45 billion; 24.1 percent more than the 18.45 billion.
    private TextFinding? TryOver(int stated, int current, Change change, bool isPoints)
    {
        var after = figures.After(stated);
        var previous = stated + 1;
        if (figures.IsLast(stated) || !IsLevel(previous, isPoints))
        {
            return null;
        }

        var direction =
            change.Direction != 0 ? change.IsBare && Wording.Is(after, Phrases.Over) ? change.Direction : 0
            : !Wording.IsBlank(figures.Before(stated)) ? 0
            : Wording.Is(after, Phrases.MoreThan) ? 1
            : Wording.Is(after, Phrases.LessThan) ? -1
            : 0;
        return direction != 0 ? Of(previous, current, stated, direction) : null;
    }

    // 22.9亿元，比上年的18.45亿元增长24.1%.
    private TextFinding? TryCompared(int stated, int previous, Change change, bool isPoints)
    {
        if (previous != stated - 1 || change.Direction == 0 || !change.Rest.IsWhiteSpace())
        {
            return null;
        }

        var cue = CueOf(previous);
        return Wording.EndsWith(cue.Words, Phrases.ChineseCompared, out var rest) && Wording.IsBlank(rest)
            && LevelBehind(cue.At, isPoints) is >= 0 and var current
            ? Of(previous, current, stated, change.Direction)
            : null;
    }

    /// <summary>Whether a level is the later one of two, from … to …, and which the earlier one is.</summary>
    private bool TryFrom(int current, bool isPoints, out int previous)
    {
        previous = -1;
        var cue = CueOf(current);
        if (Wording.EndsWith(cue.Words, Phrases.To, out var rest) && !Wording.HasBreak(rest))
        {
            previous = LevelBehind(cue.At, isPoints);
        }

        return previous >= 0 && Wording.EndsWith(CueOf(previous).Words, Phrases.From);
    }

    private Cue CueOf(int level)
    {
        var words = Wording.Without(figures.Before(level), Phrases.ChineseEarlier);
        return words.IsWhiteSpace() && figures.AreTogether(level - 1, level) && figures[level - 1] is PeriodMention
            ? new Cue(figures.Before(level - 1), level - 1)
            : new Cue(words, level);
    }

    // The level before a figure, or −1; between them only its time and what restates it.
    private int LevelBehind(int index, bool isPoints)
    {
        for (var i = index - 1; index - i <= MostBetween && figures.AreTogether(i, index); i--)
        {
            if (!IsBeside(i))
            {
                return IsLevel(i, isPoints) ? i : -1;
            }

            if (Wording.HasBreak(figures.Before(i)))
            {
                return -1;
            }
        }

        return -1;
    }

    // The level behind another one, or −1.
    private int LevelAhead(int index, bool isPoints)
    {
        for (var i = index + 1; i - index <= MostBetween && figures.AreTogether(index, i) && !Wording.HasBreak(figures.Before(i)); i++)
        {
            if (!IsBeside(i))
            {
                return IsLevel(i, isPoints) ? i : -1;
            }
        }

        return -1;
    }

    private bool IsBeside(int index) => figures[index] is PeriodMention || figures[index].Restates is not null;

    // Points are between percentages.
    private bool IsLevel(int index, bool isPoints) => isPoints ? figures[index] is PercentageMention : Levels.IsLevel(figures[index]);

    private TextFinding? Of(int previous, int current, int stated, int direction)
    {
        var (before, now) = (figures[previous], figures[current]);
        if (!Levels.AreAlike(before, now))
        {
            return null;
        }

        if (figures[stated] is PointsMention points)
        {
            var from = ((PercentageMention)before).Figure;
            var to = ((PercentageMention)now).Figure;
            return Levels.Attempt(() => Audit.PointsChange(from, to, Signed(points.Figure, direction))) is { } change
                ? new TextFinding(TextRelation.PointsChange, change, points, before, now)
                : null;
        }

        var percentage = (PercentageMention)figures[stated];
        return Levels.Growth(before, now, Signed(percentage.Figure, direction)) is { } growth
            && (growth.Verdict is Verdict.Agrees or Verdict.Possible || !Wording.Contains(figures.Around(stated), Phrases.RealGrowth))
            ? new TextFinding(TextRelation.Growth, growth, percentage, before, now)
            : null;
    }

    // A fall by more than 5 percent is growth of less than −5.
    private static Figure<T> Signed<T>(Figure<T> figure, int direction) where T : struct, IQuantity<T> => direction > 0 ? figure : new Figure<T>(
        -figure.Value,
        figure.Bound switch
        {
            Bound.AtLeast => Bound.AtMost,
            Bound.MoreThan => Bound.LessThan,
            Bound.AtMost => Bound.AtLeast,
            Bound.LessThan => Bound.MoreThan,
            var bound => bound,
        },
        figure.Step);
}
