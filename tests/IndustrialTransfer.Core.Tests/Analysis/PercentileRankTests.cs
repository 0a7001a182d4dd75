using System.Globalization;
using IndustrialTransfer.Analysis;
using IndustrialTransfer.Measures;

namespace IndustrialTransfer.Tests.Analysis;

public sealed class PercentileRankTests
{
    // The example of pandas' documentation of DataFrame.rank: the legs of cat, penguin, dog and spider. Its columns pct_rank (average) and, divided by
    // four, max_rank; the others by hand.
    [Theory]
    [InlineData(PercentileRankDefinition.PandasAverage, "62.5 25 62.5 100")]
    [InlineData(PercentileRankDefinition.PandasMin, "50 25 50 100")]
    [InlineData(PercentileRankDefinition.PandasMax, "75 25 75 100")]
    [InlineData(PercentileRankDefinition.PandasFirst, "50 25 75 100")]
    [InlineData(PercentileRankDefinition.PandasDense, "66.667 33.333 66.667 100")]
    [InlineData(PercentileRankDefinition.SqlPercentRank, "33.333 0 33.333 100")]
    [InlineData(PercentileRankDefinition.SqlCumeDist, "75 25 75 100")]
    public void Legs_rank_as_in_pandas_and_SQL(PercentileRankDefinition definition, string percentiles) =>
        Assert.Equal(percentiles, Text(new[] { 4, 2, 4, 8 }.PercentileRanks(legs => legs, definition)));

    // The example of MariaDB's documentation of PERCENT_RANK and CUME_DIST.
    [Theory]
    [InlineData(PercentileRankDefinition.SqlPercentRank, "0 0 22.222 22.222 44.444 44.444 44.444 44.444 88.889 88.889")]
    [InlineData(PercentileRankDefinition.SqlCumeDist, "20 20 40 40 80 80 80 80 100 100")]
    public void A_table_ranks_as_in_MariaDB(PercentileRankDefinition definition, string percentiles) =>
        Assert.Equal(percentiles, Text(new[] { 0, 0, 1, 1, 2, 2, 2, 2, 4, 4 }.PercentileRanks(number => number, definition)));

    [Theory]
    [InlineData(PercentileRankDefinition.PandasAverage, "62.5 100 62.5 25")]
    [InlineData(PercentileRankDefinition.PandasFirst, "50 100 75 25")]
    [InlineData(PercentileRankDefinition.SqlPercentRank, "33.333 100 33.333 0")]
    public void Descending_the_largest_has_the_least(PercentileRankDefinition definition, string percentiles) =>
        Assert.Equal(percentiles, Text(new[] { 4, 2, 4, 8 }.PercentileRanks(legs => legs, definition, RankOrder.Descending)));

    [Fact]
    public void One_item_is_all_of_them_and_by_PERCENT_RANK_none()
    {
        Assert.All(Enum.GetValues<PercentileRankDefinition>(), definition => Assert.Equal(
            definition == PercentileRankDefinition.SqlPercentRank ? "0" : "100", Text(new[] { 7 }.PercentileRanks(number => number, definition))));
        Assert.All(Enum.GetValues<PercentileRankDefinition>(), definition => Assert.Empty(Array.Empty<int>().PercentileRanks(number => number, definition)));
        Assert.Equal(PercentileRankDefinition.PandasAverage, default);
    }

    [Fact]
    public void Arguments_outside_their_range_are_refused()
    {
        int[] one = [1];

        Assert.Equal("definition", Assert.Throws<ArgumentOutOfRangeException>(() => one.PercentileRanks(x => x, (PercentileRankDefinition)7)).ParamName);
        Assert.Equal("order", Assert.Throws<ArgumentOutOfRangeException>(() => one.PercentileRanks(x => x, default, (RankOrder)2)).ParamName);
        Assert.Throws<ArgumentNullException>(() => ((int[])null!).PercentileRanks(x => x, default));
        Assert.Throws<ArgumentNullException>(() => one.PercentileRanks((Func<int, int>)null!, default));
        Assert.Throws<CurrencyMismatchException>(
            () => new[] { Money.Yuan(-1), default, new Money(1, Currency.USD) }.PercentileRanks(amount => amount, default));
    }

    // The medal table of Paris 2024 has two teams with 12 gold medals in ninth place.
    [Fact]
    public void Whoever_ties_at_the_cut_is_in()
    {
        (string Team, int Gold)[] teams = [("ITA", 12), ("KOR", 13), ("GER", 12), ("NZL", 10)];

        Assert.Equal(["KOR", "ITA", "GER"], teams.RankBy(team => team.Gold).Top(2).Select(line => line.Item.Team));
        Assert.Equal(["KOR", "ITA"], teams.RankBy(team => team.Gold, TieRule.Ordinal).Top(2).Select(line => line.Item.Team));
        Assert.Equal(4, teams.RankBy(team => team.Gold).Top(99).Count);
        Assert.Empty(teams.RankBy(team => team.Gold).Top(0));
        Assert.Empty(Array.Empty<int>().RankBy(number => number).Top(3));
        Assert.Equal("n", Assert.Throws<ArgumentOutOfRangeException>(() => teams.RankBy(team => team.Gold).Top(-1)).ParamName);
    }

    [Fact]
    public void Teams_move_up_and_down_come_and_go()
    {
        var before = new[] { ("a", 9), ("b", 7), ("c", 5), ("d", 1) }.RankBy(team => team.Item2);
        var now = new[] { ("a", 1), ("c", 8), ("b", 8), ("e", 0) }.RankBy(team => team.Item2);

        var moved = now.Since(before, team => team.Item1);

        Assert.Equal([("c", 2m), ("b", 1m), ("a", -2m), ("e", null)], moved.Select(line => (line.Item.Item1, line.Move)));
        Assert.Equal(["1: (c, 8) (8), before 3", "1: (b, 8) (8), before 2", "3: (a, 1) (1), before 1", "4: (e, 0) (0)"], moved.Select(line => line.ToString()));
        Assert.Equal(1m, moved[2].PreviousRank);
        Assert.Equal("d", Assert.Single(before.Since(now, team => team.Item1), line => line.PreviousRank is null).Item.Item1);
        Assert.Null(now[0].PreviousRank);
        Assert.NotEqual(now[0], moved[0]);
        Assert.Equal(3m, moved.RankOf(("a", 1)));
    }

    [Fact]
    public void Rankings_by_two_rules_or_with_a_key_twice_do_not_compare()
    {
        var ranking = new[] { 1, 2, 12 }.RankBy(number => number);
        var dense = new[] { 1, 2 }.RankBy(number => number, TieRule.Dense);
        var ascending = new[] { 1, 2 }.RankBy(number => number, order: RankOrder.Ascending);

        var rules = Assert.Throws<ArgumentException>(() => ranking.Since(dense, number => number));
        Assert.Equal("previous", rules.ParamName);
        Assert.StartsWith("Ranks by the rules Dense and Competition do not compare.", rules.Message, StringComparison.Ordinal);
        var orders = Assert.Throws<ArgumentException>(() => ranking.Since(ascending, number => number));
        Assert.Equal("previous", orders.ParamName);
        Assert.StartsWith("Ranks in the orders Ascending and Descending do not compare.", orders.Message, StringComparison.Ordinal);
        var twice = Assert.Throws<ArgumentException>(() => ranking.Since(ranking, number => number % 10));
        Assert.Equal("by", twice.ParamName);
        Assert.StartsWith("The key 2 comes twice: its move is not known.", twice.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => ranking.Since(null!, number => number));
        Assert.Throws<ArgumentNullException>(() => ranking.Since(ranking, (Func<int, int>)null!));
    }

    [Fact]
    public void Zones_rank_by_output_and_then_by_the_least_energy()
    {
        (string Zone, Money Output, decimal Energy)[] zones =
            [("a", Money.Yuan(5), 3), ("b", Money.Yuan(7), 9), ("c", Money.Yuan(5), 2), ("d", Money.Yuan(5), 3)];

        var ranking = zones.RankBy(zone => (zone.Output, Ranking.Reversed(zone.Energy)));

        Assert.Equal(["1: b", "2: c", "3: a", "3: d"], ranking.Select(line => FormattableString.Invariant($"{line.Rank}: {line.Item.Zone}")));
        Assert.Equal(9m, ranking[0].Score.Item2.Value);
    }

    [Fact]
    public void A_reversed_score_prints_as_itself_and_null_may_be_one()
    {
        Assert.Equal("1.5", Ranking.Reversed(1.5m).ToString());
        Assert.Equal("", Ranking.Reversed<string>(null!).ToString());
        Assert.True(Ranking.Reversed<string>(null!) > Ranking.Reversed("a"));
        Assert.Equal(default, Ranking.Reversed(0));
    }

    private static string Text(IEnumerable<Percentage> percentiles) =>
        string.Join(' ', percentiles.Select(percentile => percentile.Round(3).Percent.ToString("0.###", CultureInfo.InvariantCulture)));
}
