using IndustrialTransfer.Analysis;
using IndustrialTransfer.Measures;

namespace IndustrialTransfer.Tests.Analysis;

public sealed class ScorecardTests
{
    private static readonly Criterion<decimal> Plain = Criterion.Of("projects", 40m, (decimal result) => new ItemCount(result), _ => new ItemCount(200));

    // Results of a city's assessment of investment promotion for 2024, made public in February 2025 (tender portal Qianlima, notice 486863651): six
    // criteria of 0.5 points each. The first district: 96 % and 120 % of two targets; (28 ÷ 27 projects + 177.7 ÷ 54 hundred million) ÷ 2, of which
    // 100 % count; then 0.5, 0.3 and 0.4 points; together 2.78. The second: 90 %, 120 %, (29 ÷ 27 + 141.94 ÷ 54) ÷ 2, 0.5, 0.5 and 0.4; 2.95.
    [Fact]
    public void The_published_assessment_of_two_districts()
    {
        var full = Percentage.FromPercent(100);
        var card = Scorecard.Of(Enumerable.Range(0, 6).Select(line => new Criterion<(string Name, decimal[] Percent)>
        {
            Name = $"criterion {line + 1}",
            Weight = 0.5m,
            Completion = district => Percentage.FromPercent(district.Percent[line]),
            Cap = line == 2 ? full : null,
        }));
        (string Name, decimal[] Percent)[] districts =
        [
            ("first", [96m, 120m, ((28m / 27) + (177.7m / 54)) * 50, 100m, 60m, 80m]),
            ("second", [90m, 120m, ((29m / 27) + (141.94m / 54)) * 50, 100m, 100m, 80m]),
        ];

        var table = card.Rank(districts);

        Assert.Equal([("second", 2.95m, 1m), ("first", 2.78m, 2m)], table.Select(row => (row.Item.Name, row.Score, row.Rank)));
        Assert.Equal([0.48m, 0.6m, 0.5m, 0.5m, 0.3m, 0.4m], table[1].Points);
    }

    // Rules of FAW Car for scoring performance: 100 points at the target, 5 more for each 5 % above it up to 120, 5 fewer for each 5 % below it down to
    // zero, linear in between; and the other way round for indicators of negative polarity.
    [Theory]
    [InlineData(200, 100, 100)]
    [InlineData(210, 105, 95)]
    [InlineData(190, 95, 105)]
    [InlineData(213, 106.5, 93.5)]
    [InlineData(240, 120, 80)]
    [InlineData(300, 120, 50)]
    [InlineData(100, 50, 120)]
    [InlineData(0, 0, 120)]
    [InlineData(500, 120, 0)]
    public void Points_above_and_below_a_target_for_indicators_of_both_polarities(int result, decimal positive, decimal negative)
    {
        var higher = Plain with { Weight = 100m, Cap = Percentage.FromPercent(120), Floor = Percentage.FromPercent(0) };

        Assert.Equal(positive, higher.PointsOf(result));
        Assert.Equal(negative, (higher with { LessIsBetter = true }).PointsOf(result));
    }

    [Fact]
    public void Without_cap_and_floor_points_are_as_far_from_the_weight_as_the_result_is()
    {
        Assert.Equal((60m, -20m), (Plain.PointsOf(300m), Plain.PointsOf(-100m)));
        Assert.Equal((20m, -20m), ((Plain with { LessIsBetter = true }).PointsOf(300m), (Plain with { LessIsBetter = true }).PointsOf(500m)));
        Assert.Equal((null, null, false), (Plain.Cap, Plain.Floor, Plain.LessIsBetter));
    }

    [Fact]
    public void A_benchmark_may_be_each_items_own_and_of_any_quantity()
    {
        var criterion = Criterion.Of(
            "signed", 50m, ((Money Signed, Money Target) district) => district.Signed, district => district.Target);

        Assert.Equal(40m, criterion.PointsOf((Money.Parse("60亿元"), Money.Parse("75亿元"))));
        Assert.Throws<CurrencyMismatchException>(() => criterion.PointsOf((Money.Yuan(1), new Money(1, Currency.USD))));
        var none = Assert.Throws<DivideByZeroException>(() => criterion.PointsOf((Money.Yuan(1), Money.Yuan(0))));
        Assert.Equal("There is no completion of 'signed' by CNY 1: the benchmark CNY 0 is not above zero.", none.Message);
        Assert.Throws<DivideByZeroException>(() => criterion.PointsOf((Money.Yuan(1), Money.Yuan(-1))));
    }

    [Fact]
    public void A_benchmark_for_all_says_whether_less_is_better()
    {
        var most = Criterion.Of("days", 40m, (decimal days) => new ItemCount(days), Benchmark.AtMost(new ItemCount(20)));
        var least = Criterion.Of("projects", 40m, (decimal projects) => new ItemCount(projects), Benchmark.AtLeast(new ItemCount(20)));

        Assert.Equal(("days", 40m, true, false), (most.Name, most.Weight, most.LessIsBetter, least.LessIsBetter));
        Assert.Equal((50m, 30m), (most.PointsOf(15m), least.PointsOf(15m)));
    }

    [Fact]
    public void Scores_that_print_alike_share_a_rank_where_they_are_rounded_first()
    {
        var card = Scorecard.Of([Plain, Plain with { Name = "more", Weight = 0.001m }]);

        Assert.Equal([1m, 2m, 3m], card.Rank([200m, 200.01m, 100m]).Select(row => row.Rank));
        var rounded = card.Rank([200m, 200.01m, 100m], decimals: 2);
        Assert.Equal([(200m, 1m, 40m), (200.01m, 1m, 40m), (100m, 3m, 20m)], rounded.Select(row => (row.Item, row.Rank, row.Score)));
        Assert.Equal([1m, 1m, 2m], card.Rank([200m, 200.01m, 100m], TieRule.Dense, 2).Select(row => row.Rank));
        Assert.Equal([3m, 2m], Scorecard.Of([Plain]).Rank([12.5m, 10m], decimals: 0).Select(row => row.Score));
    }

    [Fact]
    public void A_table_tells_the_ranks_of_the_period_before()
    {
        var card = Scorecard.Of([Criterion.Of("projects", 100m, ((string Name, int Projects) city) => new ItemCount(city.Projects), _ => new ItemCount(10))]);
        var before = card.Rank([("a", 4), ("b", 3), ("c", 2), ("gone", 1)]);

        var table = card.Rank([("b", 9), ("a", 8), ("new", 7), ("c", 7)]).Since(before, city => city.Name);

        Assert.Equal([("b", 1m, 2m, 1m), ("a", 2m, 1m, -1m), ("new", 3m, null, null), ("c", 3m, (decimal?)3m, (decimal?)0m)],
            table.Select(row => (row.Item.Name, row.Rank, row.PreviousRank, row.Move)));
        Assert.Equal(TieRule.Competition, table.Ties);
        Assert.Equal("1: (b, 9) (90), before 2", table[0].ToString());
        Assert.Equal("3: (new, 7) (70)", table[2].ToString());
        Assert.All(before, row => Assert.Equal((null, null), (row.PreviousRank, row.Move)));
    }

    [Fact]
    public void Tables_that_do_not_compare_are_refused()
    {
        var card = Scorecard.Of([Plain]);
        var table = card.Rank([1m, 2m]);

        var rules = Assert.Throws<ArgumentException>(() => table.Since(card.Rank([1m], TieRule.Dense), item => item));
        Assert.Equal("Ranks by the rules Dense and Competition do not compare. (Parameter 'previous')", rules.Message);
        var twice = Assert.Throws<ArgumentException>(() => table.Since(card.Rank([1m, 1m]), item => item));
        Assert.Equal("The key 1 comes twice: its move is not known. (Parameter 'by')", twice.Message);
        Assert.Throws<ArgumentException>(() => card.Rank([1m, 1m]).Since(table, item => item));
        Assert.Contains("null", Assert.Throws<ArgumentException>(() => table.Since(table, _ => (string?)null)).Message, StringComparison.Ordinal);
        Assert.Equal("previous", Assert.Throws<ArgumentNullException>(() => table.Since(null!, item => item)).ParamName);
        Assert.Equal("by", Assert.Throws<ArgumentNullException>(() => table.Since<int>(table, null!)).ParamName);
    }

    [Fact]
    public void Rows_are_found_by_number_and_equal_by_value()
    {
        var table = Scorecard.Of([Plain]).Rank([1m, 3m, 2m]);

        Assert.Equal([3m, 2m, 1m], new[] { table[0], table[1], table[2] }.Select(row => row.Item));
        Assert.Equal("index", Assert.Throws<ArgumentOutOfRangeException>(() => table[-1]).ParamName);
        Assert.Equal("index", Assert.Throws<ArgumentOutOfRangeException>(() => table[3]).ParamName);
        Assert.Equal(table, Scorecard.Of([Plain]).Rank([3m, 2m, 1m]));
        Assert.Equal(3, ((System.Collections.IEnumerable)table).Cast<object>().Count());
        Assert.Empty(Scorecard.Of([Plain]).Rank([]));
    }

    [Fact]
    public void Criteria_that_make_no_sense_are_refused()
    {
        Assert.Equal("Weight must be above zero, and was 0. (Parameter 'Weight')\nActual value was 0.".ReplaceLineEndings(),
            Assert.Throws<ArgumentOutOfRangeException>(() => Plain with { Weight = 0m }).Message.ReplaceLineEndings());
        Assert.Throws<ArgumentOutOfRangeException>(() => Plain with { Weight = -1m });
        Assert.Equal("Name", Assert.Throws<ArgumentException>(() => Plain with { Name = " " }).ParamName);
        Assert.Equal("Completion", Assert.Throws<ArgumentNullException>(() => Plain with { Completion = null! }).ParamName);
        Assert.Equal("result", Assert.Throws<ArgumentNullException>(() => Criterion.Of("a", 1m, (Func<int, Money>)null!, _ => Money.Yuan(1))).ParamName);
        Assert.Equal("benchmark", Assert.Throws<ArgumentNullException>(() => Criterion.Of("a", 1m, (int _) => Money.Yuan(1), (Func<int, Money>)null!)).ParamName);
        Assert.Equal("benchmark", Assert.Throws<ArgumentNullException>(() => Criterion.Of("a", 1m, (int _) => Money.Yuan(1), (Benchmark<Money>)null!)).ParamName);
    }

    [Fact]
    public void Scorecards_that_make_no_sense_are_refused()
    {
        Assert.Equal("A scorecard needs at least one criterion. (Parameter 'criteria')", Message([]));
        Assert.Equal("A criterion is null. (Parameter 'criteria')", Message([null!]));
        Assert.Equal("The criterion 'projects' comes twice. (Parameter 'criteria')", Message([Plain, Plain with { Weight = 1m }]));
        Assert.Equal("The criterion 'projects' has a floor of 81%, above its cap of 80%. (Parameter 'criteria')",
            Message([Plain with { Floor = Percentage.FromPercent(81), Cap = Percentage.FromPercent(80) }]));
        Assert.Equal([Plain], Scorecard.Of([Plain]).Criteria);
        Assert.Equal("projects: 40", Plain.ToString());
        Assert.Single(Scorecard.Of([Plain with { Floor = Percentage.FromPercent(80), Cap = Percentage.FromPercent(80) }]).Criteria);
        Assert.Equal("criteria", Assert.Throws<ArgumentNullException>(() => Scorecard.Of<int>(null!)).ParamName);
        Assert.Equal("items", Assert.Throws<ArgumentNullException>(() => Scorecard.Of([Plain]).Rank(null!)).ParamName);
        Assert.Equal("decimals", Assert.Throws<ArgumentOutOfRangeException>(() => Scorecard.Of([Plain]).Rank([1m], decimals: 29)).ParamName);
        Assert.Throws<ArgumentOutOfRangeException>(() => Scorecard.Of([Plain]).Rank([1m], (TieRule)9));

        static string Message(Criterion<decimal>[] criteria) => Assert.Throws<ArgumentException>(() => Scorecard.Of(criteria)).Message;
    }
}
