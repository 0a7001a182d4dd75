using FsCheck.Xunit;
using IndustrialTransfer.Analysis;

namespace IndustrialTransfer.Tests.Analysis;

/// <summary>What holds for every ranking. The scores are few, so that there are ties.</summary>
public sealed class RankingLaws
{
    [Property]
    public void Every_rank_is_what_its_rule_says(byte[] numbers)
    {
        var items = Items(numbers);
        Assert.All(items.RankBy(Score), line => Assert.Equal(items.Count(item => item.Score > line.Score) + 1, line.Rank));
        Assert.All(items.RankBy(Score, TieRule.ModifiedCompetition), line => Assert.Equal(items.Count(item => item.Score >= line.Score), line.Rank));
        Assert.All(items.RankBy(Score, TieRule.Dense), line =>
            Assert.Equal(items.Where(item => item.Score > line.Score).Select(Score).Distinct().Count() + 1, line.Rank));
        Assert.All(items.RankBy(Score, TieRule.Ordinal), line =>
            Assert.Equal(items.Count(item => item.Score > line.Score || (item.Score == line.Score && item.Place <= line.Item.Place)), line.Rank));
        Assert.All(items.RankBy(Score, TieRule.Fractional), line => Assert.Equal(
            items.RankBy(Score, TieRule.Ordinal).Where(other => other.Score == line.Score).Average(other => other.Rank), line.Rank));
    }

    [Property]
    public void The_lines_are_the_items_in_the_order_of_sorting_them_stably(byte[] numbers, TieRule ties)
    {
        var items = Items(numbers);

        Assert.Equal(items.OrderByDescending(Score), items.RankBy(Score, ties).Select(line => line.Item));
        Assert.Equal(items.OrderBy(Score), items.RankBy(Score, ties, RankOrder.Ascending).Select(line => line.Item));
        Assert.All(items.RankBy(Score, ties), line => Assert.Equal(line.Item.Score, line.Score));
    }

    [Property]
    public void Ranks_rise_from_line_to_line(byte[] numbers, TieRule ties)
    {
        var lines = Items(numbers).RankBy(Score, ties).ToArray();

        Assert.All(lines.Zip(lines.Skip(1)), pair => Assert.Equal(
            ties != TieRule.Ordinal && pair.First.Score == pair.Second.Score ? 0 : -1, pair.First.Rank.CompareTo(pair.Second.Rank)));
    }

    [Property]
    public void The_order_of_the_items_does_not_change_the_rank_of_a_score(byte[] numbers, int seed, TieRule ties, RankOrder order)
    {
        var shuffled = (byte[])numbers.Clone();
        new Random(seed).Shuffle(shuffled);

        Assert.Equal(Lines(numbers), Lines(shuffled));

        IEnumerable<(int, decimal)> Lines(byte[] some) => Items(some).RankBy(Score, ties, order).Select(line => (line.Score, line.Rank)).Order();
    }

    [Property]
    public void The_rules_agree_on_who_is_better(byte[] numbers)
    {
        var items = Items(numbers);
        var (competition, modified, dense) = (Ranks(TieRule.Competition), Ranks(TieRule.ModifiedCompetition), Ranks(TieRule.Dense));
        var (ordinal, fractional) = (Ranks(TieRule.Ordinal), Ranks(TieRule.Fractional));

        for (var i = 0; i < items.Length; i++)
        {
            Assert.True(dense[i] <= competition[i] && competition[i] <= fractional[i] && fractional[i] <= modified[i]);
            Assert.InRange(ordinal[i], competition[i], modified[i]);
            Assert.Equal(competition[i] + modified[i], 2 * fractional[i]);
        }

        Assert.Equal(Enumerable.Range(1, items.Length).Select(rank => (decimal)rank), ordinal.Order());
        Assert.Equal(ordinal.Sum(), fractional.Sum());
        Assert.Equal(items.Select(Score).Distinct().Count(), dense.DefaultIfEmpty().Max());

        decimal[] Ranks(TieRule ties)
        {
            var ranking = items.RankBy(Score, ties);
            return [.. items.Select(ranking.RankOf)];
        }
    }

    [Property]
    public void Ascending_is_the_mirror_of_descending(byte[] numbers)
    {
        var items = Items(numbers);
        var different = items.Select(Score).Distinct().Count();

        Mirror(TieRule.Competition, TieRule.ModifiedCompetition, items.Length + 1);
        Mirror(TieRule.ModifiedCompetition, TieRule.Competition, items.Length + 1);
        Mirror(TieRule.Fractional, TieRule.Fractional, items.Length + 1);
        Mirror(TieRule.Dense, TieRule.Dense, different + 1);

        void Mirror(TieRule down, TieRule up, int sum)
        {
            var (descending, ascending) = (items.RankBy(Score, down), items.RankBy(Score, up, RankOrder.Ascending));
            Assert.All(items, item => Assert.Equal(sum, descending.RankOf(item) + ascending.RankOf(item)));
        }
    }

    [Property]
    public void Ascending_is_descending_of_the_scores_with_the_other_sign(byte[] numbers, TieRule ties) => Assert.Equal(
        Items(numbers).RankBy(item => -Score(item), ties).Select(line => (line.Item, line.Rank)),
        Items(numbers).RankBy(Score, ties, RankOrder.Ascending).Select(line => (line.Item, line.Rank)));

    [Property]
    public void Lines_are_found_by_number_and_by_item(byte[] numbers, TieRule ties)
    {
        var ranking = Items(numbers).RankBy(Score, ties);

        Assert.Equal(ranking, Enumerable.Range(0, ranking.Count).Select(i => ranking[i]));
        Assert.All(ranking, line => Assert.Equal(line.Rank, ranking.RankOf(line.Item)));
    }

    private static (int Place, int Score)[] Items(byte[] numbers) => [.. numbers.Select((number, place) => (place, number % 6))];

    private static int Score((int Place, int Score) item) => item.Score;
}
