using FsCheck.Xunit;
using IndustrialTransfer.Analysis;

namespace IndustrialTransfer.Tests.Analysis;

/// <summary>What holds for all percentile ranks, lines at the top and moves. The scores are few, so that there are ties.</summary>
public sealed class PercentileRankLaws
{
    [Property]
    public void Every_percentile_rank_counts_what_its_definition_says(byte[] numbers)
    {
        int[] scores = [.. numbers.Select(number => number % 6)];
        var n = scores.Length;

        Each(PercentileRankDefinition.PandasMin, i => Below(i) + 1, n);
        Each(PercentileRankDefinition.PandasMax, i => Below(i) + Equal(i), n);
        Each(PercentileRankDefinition.SqlCumeDist, i => Below(i) + Equal(i), n);
        Each(PercentileRankDefinition.PandasAverage, i => Below(i) + ((Equal(i) + 1) / 2m), n);
        Each(PercentileRankDefinition.PandasFirst, i => Below(i) + scores.Take(i + 1).Count(score => score == scores[i]), n);
        Each(PercentileRankDefinition.PandasDense, i => scores.Where(score => score <= scores[i]).Distinct().Count(), scores.Distinct().Count());
        Each(PercentileRankDefinition.SqlPercentRank, Below, n == 1 ? 1 : n - 1);

        decimal Below(int i) => scores.Count(score => score < scores[i]);
        int Equal(int i) => scores.Count(score => score == scores[i]);
        void Each(PercentileRankDefinition definition, Func<int, decimal> part, int whole)
        {
            var percentiles = scores.PercentileRanks(score => score, definition);
            Assert.Equal(n, percentiles.Count);
            for (var i = 0; i < n; i++)
            {
                Near.Equal(part(i), percentiles[i].Ratio * whole);
            }
        }
    }

    [Property]
    public void Descending_is_ascending_of_the_scores_with_the_other_sign(byte[] numbers, PercentileRankDefinition definition) => Assert.Equal(
        numbers.PercentileRanks(number => -(number % 6), definition), numbers.PercentileRanks(number => number % 6, definition, RankOrder.Descending));

    [Property]
    public void They_are_ranks_by_the_number_of_items(byte[] numbers)
    {
        var items = numbers.Select((number, place) => (place, Score: number % 6)).ToArray();
        var ranking = items.RankBy(item => item.Score, TieRule.Fractional, RankOrder.Ascending);
        var percentiles = items.PercentileRanks(item => item.Score, PercentileRankDefinition.PandasAverage);

        Assert.All(items, item => Near.Equal(ranking.RankOf(item), percentiles[item.place].Ratio * items.Length));
    }

    [Property]
    public void The_top_is_the_first_lines_and_whoever_shares_the_last_rank(byte[] numbers, byte n, TieRule ties)
    {
        var ranking = numbers.Select((number, place) => (place, Score: number % 6)).RankBy(item => item.Score, ties);
        var top = ranking.Top(n % 20);
        var number = n % 20;

        Assert.Equal(ranking.Take(top.Count), top);
        Assert.True(top.Count >= Math.Min(number, ranking.Count));
        Assert.All(top.Skip(number), line => Assert.Equal(ranking[number - 1].Rank, line.Rank));
        Assert.True(top.Count == ranking.Count || number == 0 || ranking[top.Count].Rank != top[^1].Rank);
        Assert.True(ties != TieRule.Ordinal || top.Count == Math.Min(number, ranking.Count));
    }

    [Property]
    public void A_move_is_the_rank_before_less_the_rank_now(byte[] before, byte[] now, TieRule ties, RankOrder order)
    {
        var (previous, current) = (Ranked(before), Ranked(now));
        var moved = current.Since(previous, item => item.Place);

        Assert.Equal(current.Select(line => (line.Item, line.Score, line.Rank)), moved.Select(line => (line.Item, line.Score, line.Rank)));
        foreach (var line in moved)
        {
            decimal? rank = line.Item.Place < before.Length ? previous.Single(other => other.Item.Place == line.Item.Place).Rank : null;
            Assert.Equal(rank, line.PreviousRank);
            Assert.Equal(rank - line.Rank, line.Move);
        }

        Assert.All(current.Since(current, item => item.Place), line => Assert.Equal(0m, line.Move));
        Assert.Equal(previous.Count - Math.Min(before.Length, now.Length), previous.Since(current, item => item.Place).Count(line => line.PreviousRank is null));

        Ranking<(int Place, int Score), int> Ranked(byte[] numbers) =>
            numbers.Select((number, place) => (Place: place, Score: number % 6)).RankBy(item => item.Score, ties, order);
    }

    [Property]
    public void Several_keys_rank_as_sorting_by_them_does((byte, byte, byte)[] numbers)
    {
        var items = numbers.Select((number, place) => (place, A: number.Item1 % 3, B: number.Item2 % 3, C: number.Item3 % 3)).ToArray();

        Assert.Equal(
            items.OrderByDescending(item => item.A).ThenBy(item => item.B).ThenByDescending(item => item.C),
            items.RankBy(item => (item.A, Ranking.Reversed(item.B), item.C)).Select(line => line.Item));
    }

    [Property]
    public void Reversed_scores_compare_the_other_way_round(int one, int other)
    {
        var (left, right) = (Ranking.Reversed(one), Ranking.Reversed(other));

        Assert.Equal(Math.Sign(other.CompareTo(one)), Math.Sign(left.CompareTo(right)));
        Assert.Equal([one > other, one < other, one >= other, one <= other], new[] { left < right, right < left, left <= right, left >= right });
        Assert.Equal(left < right, right > left);
        Assert.Equal((one == other, one == other), (left == right, left.Equals(right)));
    }
}
