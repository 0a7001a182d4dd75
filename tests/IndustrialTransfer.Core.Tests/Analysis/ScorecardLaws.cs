using FsCheck.Xunit;
using IndustrialTransfer.Analysis;
using IndustrialTransfer.Measures;

namespace IndustrialTransfer.Tests.Analysis;

/// <summary>What holds for every scorecard. Results and benchmarks are small whole numbers, so that caps, floors and ties are often met.</summary>
public sealed class ScorecardLaws
{
    [Property]
    public void Points_respect_floors_and_caps(sbyte result, byte benchmark, byte weight, byte floor, byte range, bool lessIsBetter)
    {
        var criterion = Of(weight + 1m, benchmark) with
        {
            Floor = Percentage.FromPercent(floor),
            Cap = Percentage.FromPercent(floor + range),
            LessIsBetter = lessIsBetter,
        };

        Assert.InRange(criterion.PointsOf(result), (weight + 1m) * floor / 100, (weight + 1m) * (floor + range) / 100);
    }

    [Property]
    public void Between_floor_and_cap_points_are_proportional_to_the_result(sbyte result, byte benchmark, byte weight) =>
        Near.Equal((weight + 1m) * result / (benchmark + 1m), Of(weight + 1m, benchmark).PointsOf(result));

    [Property]
    public void Where_lower_is_better_results_are_mirrored_at_the_benchmark(sbyte above, byte benchmark, byte weight, byte? floor, byte? cap)
    {
        var higher = Of(weight + 1m, benchmark) with { Floor = Percent(floor), Cap = Percent(cap) };
        var lower = higher with { LessIsBetter = true };

        Near.Equal(higher.PointsOf(benchmark + 1 + above), lower.PointsOf(benchmark + 1 - above));
    }

    [Property]
    public void Raising_a_result_never_lowers_its_points_nor_raises_them_where_lower_is_better(sbyte result, byte more, byte benchmark, byte? floor, byte? cap)
    {
        var criterion = Of(7m, benchmark) with { Floor = Percent(floor), Cap = Percent(cap) };
        var lower = criterion with { LessIsBetter = true };

        Assert.True(criterion.PointsOf(result + more) >= criterion.PointsOf(result));
        Assert.True(lower.PointsOf(result + more) <= lower.PointsOf(result));
    }

    [Property]
    public void A_score_is_the_sum_of_the_points((sbyte First, sbyte Second)[] items)
    {
        var card = TwoCriteria(2m);

        foreach (var row in card.Rank(items))
        {
            Assert.Equal(card.Criteria.Select(criterion => criterion.PointsOf(row.Item)), row.Points);
            Assert.Equal(row.Points[0] + row.Points[1], row.Score);
        }
    }

    [Property]
    public void Ranks_are_those_of_the_scores((sbyte First, sbyte Second)[] items, TieRule ties)
    {
        var table = TwoCriteria(2m).Rank(items, ties);
        var ranking = table.Select(row => row.Score).RankBy(score => score, ties);

        Assert.Equal(ranking.Select(line => (line.Score, line.Rank)), table.Select(row => (row.Score, row.Rank)));
        Assert.Equal((ties, items.Length), (table.Ties, table.Count));
    }

    [Property]
    public void The_order_of_the_items_does_not_matter((sbyte First, sbyte Second)[] items)
    {
        var (table, reversed) = (TwoCriteria(2m).Rank(items), TwoCriteria(2m).Rank(items.Reverse()));

        Assert.Equal(
            table.Select(row => (row.Item, row.Score, row.Rank)).Order(), reversed.Select(row => (row.Item, row.Score, row.Rank)).Order());
    }

    [Property]
    public void Doubling_the_weights_doubles_the_scores_and_leaves_the_ranks((sbyte First, sbyte Second)[] items) => Assert.Equal(
        TwoCriteria(2m).Rank(items).Select(row => (row.Item, row.Score * 2, row.Rank)), TwoCriteria(4m).Rank(items).Select(row => (row.Item, row.Score, row.Rank)));

    [Property]
    public void Moves_since_the_same_table_are_none_and_those_since_another_sum_to_zero((sbyte First, sbyte Second)[] items)
    {
        (int Place, (sbyte First, sbyte Second) Results)[] now = [.. items.Select((item, place) => (place, item))];
        var before = now.Select(item => (item.Place, Results: (First: item.Results.Second, Second: item.Results.First)));
        var card = Scorecard.Of([Criterion.Of("a", 2m, ((int Place, (sbyte First, sbyte Second) Results) item) => new ItemCount(item.Results.First), _ => new ItemCount(10))]);
        var table = card.Rank(now, TieRule.Ordinal);

        Assert.All(table.Since(table, item => item.Place), row => Assert.Equal((0m, row.Rank), (row.Move, row.PreviousRank)));
        Assert.Equal(0m, table.Since(card.Rank(before, TieRule.Ordinal), item => item.Place).Sum(row => row.Move));
    }

    private static Criterion<int> Of(decimal weight, byte benchmark) =>
        Criterion.Of("a", weight, (int result) => new ItemCount(result), _ => new ItemCount(benchmark + 1));

    private static Scorecard<(sbyte First, sbyte Second)> TwoCriteria(decimal weight) => Scorecard.Of(
    [
        Criterion.Of("first", weight, ((sbyte First, sbyte Second) item) => new ItemCount(item.First), _ => new ItemCount(10)) with { Cap = Percent(150), Floor = Percent(0) },
        Criterion.Of("second", 3 * weight, ((sbyte First, sbyte Second) item) => new ItemCount(item.Second), _ => new ItemCount(20)) with { LessIsBetter = true },
    ]);

    private static Percentage? Percent(byte? percent) => percent is { } number ? Percentage.FromPercent(number) : null;
}
