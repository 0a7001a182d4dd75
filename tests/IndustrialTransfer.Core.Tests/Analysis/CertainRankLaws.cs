using FsCheck.Xunit;
using IndustrialTransfer.Analysis;
using IndustrialTransfer.Measures;

namespace IndustrialTransfer.Tests.Analysis;

/// <summary>Ranks of ranges with ends from 0 to 3, so that there are ties, against what choosing values gives.</summary>
public sealed class CertainRankLaws
{
    // Values at, beside and between ends that are whole numbers from 0 to 3, and beyond them.
    private static readonly decimal[] Values =
        [.. from whole in Enumerable.Range(-1, 6) from part in new[] { -0.1m, 0m, 0.1m, 0.5m } select whole + part];

    [Property(MaxTest = 200)]
    public void Best_and_worst_are_reached_by_values_from_the_ranges(byte[] seeds)
    {
        var ranges = seeds.Take(3).Select(Range).ToArray();
        var reached = ranges.Select(_ => new HashSet<int>()).ToArray();
        Choose([], reached, ranges);

        var certain = Ranking.Certain(Enumerable.Range(0, ranges.Length), i => ranges[i]);

        Assert.Equal(Enumerable.Range(0, ranges.Length), certain.Select(line => line.Item));
        Assert.All(certain, line => Assert.Equal((reached[line.Item].Min(), reached[line.Item].Max()), (line.Best, line.Worst)));
    }

    [Property]
    public void Best_and_worst_count_the_others_that_are_and_may_be_above(byte[] seeds)
    {
        var ranges = seeds.Select(Range).ToArray();

        Assert.All(Ranking.Certain(Enumerable.Range(0, ranges.Length), i => ranges[i]), line =>
        {
            var own = ranges[line.Item];
            var others = ranges.Where((_, i) => i != line.Item).ToList();
            Assert.Equal(1 + others.Count(other => other.IsCertainlyAbove(own)), line.Best);
            Assert.Equal(1 + others.Count(other => other.Upper is not { } upper || own.Lower is not { } lower || upper > lower), line.Worst);
        });
    }

    [Property]
    public void Of_values_known_exactly_the_rank_is_the_competition_rank(int[] numbers)
    {
        var figures = numbers.Select((number, place) => (Place: place, Value: new ItemCount(number % 10))).ToArray();
        var ranking = figures.RankBy(item => item.Value);

        Assert.All(Ranking.Certain(figures, item => new Figure<ItemCount>(item.Value)), line =>
        {
            Assert.True(line.IsCertain);
            Assert.Equal(ranking.RankOf(line.Item), line.Best);
        });
    }

    private static void Choose(decimal[] chosen, HashSet<int>[] reached, Interval<ItemCount>[] ranges)
    {
        if (chosen.Length == ranges.Length)
        {
            for (var i = 0; i < chosen.Length; i++)
            {
                reached[i].Add(1 + chosen.Count(value => value > chosen[i]));
            }

            return;
        }

        foreach (var value in Values.Where(value => ranges[chosen.Length].Contains(new ItemCount(value))))
        {
            Choose([.. chosen, value], reached, ranges);
        }
    }

    private static Interval<ItemCount> Range(byte seed)
    {
        var (one, other) = (new ItemCount(seed & 3), new ItemCount((seed >> 2) & 3));
        var (lower, upper) = one < other ? (one, other) : (other, one);
        var open = lower < upper ? seed >> 4 & 3 : 0;
        return (seed >> 6) switch
        {
            1 => new(lower, null, (seed & 16) != 0),
            2 => new(null, upper, false, (seed & 32) != 0),
            _ => new(lower, upper, (open & 1) != 0, (open & 2) != 0),
        };
    }
}
