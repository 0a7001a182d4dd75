using System.Globalization;
using IndustrialTransfer.Analysis;
using IndustrialTransfer.Measures;

namespace IndustrialTransfer.Tests.Analysis;

public sealed class RankingTests
{
    // Gold medals of the first twelve at the Olympic Games of Paris 2024 (International Olympic Committee), here ranked by gold alone.
    private static readonly (string Team, int Gold)[] Paris =
    [
        ("USA", 40), ("CHN", 40), ("JPN", 20), ("AUS", 18), ("FRA", 16), ("NED", 15), ("GBR", 14), ("KOR", 13), ("ITA", 12), ("GER", 12), ("NZL", 10), ("CAN", 9),
    ];

    [Theory]
    [InlineData(TieRule.Competition, "1 1 3 4 5 6 7 8 9 9 11 12")]
    [InlineData(TieRule.ModifiedCompetition, "2 2 3 4 5 6 7 8 10 10 11 12")]
    [InlineData(TieRule.Dense, "1 1 2 3 4 5 6 7 8 8 9 10")]
    [InlineData(TieRule.Ordinal, "1 2 3 4 5 6 7 8 9 10 11 12")]
    [InlineData(TieRule.Fractional, "1.5 1.5 3 4 5 6 7 8 9.5 9.5 11 12")]
    public void The_medal_table_by_gold(TieRule ties, string ranks)
    {
        var table = Paris.RankBy(team => team.Gold, ties);

        Assert.Equal(ranks, string.Join(' ', table.Select(line => line.Rank.ToString(CultureInfo.InvariantCulture))));
        Assert.Equal(Paris, table.Select(line => line.Item));
        Assert.Equal((ties, RankOrder.Descending, 12), (table.Ties, table.Order, table.Count));
    }

    [Fact]
    public void Ties_count_as_in_competitions_and_the_largest_is_first_unless_told_otherwise()
    {
        var table = Paris.RankBy(team => team.Gold);

        Assert.Equal((TieRule.Competition, RankOrder.Descending), (table.Ties, table.Order));
        Assert.Equal((TieRule.Competition, RankOrder.Descending), (default, default));
        Assert.Equal(11m, table.RankOf(("NZL", 10)));
    }

    [Fact]
    public void Texts_rank_ordinally_under_every_culture()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
            string[] names = ["b", "Z", "a", "\u00e4", "B"];
            Assert.Equal(["B", "Z", "a", "b", "\u00e4"], names.RankBy(name => name, order: RankOrder.Ascending).Select(line => line.Item));
            Assert.Equal(["B", "Z", "a", "b", "\u00e4"], names.RankBy(Ranking.Reversed).Select(line => line.Item));
            Assert.Equal([1, 2], new[] { "a\u00ad", "a" }.RankBy(name => name).Select(line => line.Rank));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    // Casebook, dispatch 4: by number of projects Gansu is before Heilongjiang.
    [Fact]
    public void Any_quantity_ranks()
    {
        (string Province, ItemCount Projects)[] provinces = [("Heilongjiang", new(172)), ("Gansu", new(195))];

        Assert.Equal("Gansu", provinces.RankBy(province => province.Projects)[0].Item.Province);
        Assert.Equal(LandArea.FromMu(3), new[] { 1m, 3m, 2m }.RankBy(LandArea.FromMu)[0].Score);
        Assert.Equal(2m, new[] { "b", "a", "c" }.RankBy(name => name, order: RankOrder.Ascending).RankOf("b"));
    }

    [Fact]
    public void Scores_that_are_equal_and_print_differently_stay_with_their_items()
    {
        var table = Enumerable.Range(0, 40).Select(place => (place, Score: new decimal(15, 0, 0, false, (byte)(place % 3)) * (int)Math.Pow(10, place % 3))).RankBy(item => item.Score);

        Assert.All(table, line => Assert.Equal(line.Item.Score.Scale, line.Score.Scale));
        Assert.Equal(Enumerable.Range(0, 40), table.Select(line => line.Item.place));
    }

    [Fact]
    public void Nothing_ranks_as_nothing()
    {
        var table = Array.Empty<int>().RankBy(number => number);

        Assert.Empty(table);
        Assert.Throws<KeyNotFoundException>(() => table.RankOf(1));
        Assert.Throws<ArgumentOutOfRangeException>(() => table[0]);
        Assert.Throws<ArgumentOutOfRangeException>(() => new[] { 1 }.RankBy(number => number)[-1]);
    }

    [Fact]
    public void An_item_that_was_not_ranked_is_named() => Assert.Contains(
        "7", Assert.Throws<KeyNotFoundException>(() => new[] { 1 }.RankBy(number => number).RankOf(7)).Message, StringComparison.Ordinal);

    [Fact]
    public void An_item_ranked_twice_has_its_best_rank()
    {
        var next = 0;
        var table = new[] { "a", "b", "a" }.RankBy(_ => ++next, TieRule.Ordinal);

        Assert.Equal((1m, 2m), (table.RankOf("a"), table.RankOf("b")));
    }

    [Fact]
    public void Null_may_be_ranked() => Assert.Equal(2m, new[] { "a", null }.RankBy(name => name?.Length ?? 0).RankOf(null));

    [Theory]
    [InlineData(2)]
    [InlineData(50)]
    public void Currencies_are_refused_as_such(int count)
    {
        var amounts = Enumerable.Range(0, count).Select(i => new Money(i, i == 1 ? Currency.USD : Currency.CNY)).ToArray();

        Assert.Throws<CurrencyMismatchException>(() => amounts.RankBy(amount => amount));
        Assert.Throws<CurrencyMismatchException>(() => amounts.RankBy(amount => ValueTuple.Create(amount)));
    }

    [Fact]
    public void A_zero_of_no_currency_hides_no_mix()
    {
        // In both, neighbours mix.
        Money[] sorted = [Money.Yuan(-2), Money.Yuan(-1), default, new(1, Currency.USD), new(2, Currency.USD)];
        Money[] zeros = [default, Money.Yuan(0), default, new(0, Currency.USD)];

        Assert.Throws<CurrencyMismatchException>(() => sorted.RankBy(amount => amount));
        Assert.Throws<CurrencyMismatchException>(() => zeros.RankBy(amount => amount, order: RankOrder.Ascending));
        Assert.Equal([1m, 2m, 3m], new[] { Money.Yuan(-1), default, Money.Yuan(1) }.RankBy(amount => amount).Select(line => line.Rank));
    }

    [Fact]
    public void Arguments_outside_their_range_are_refused()
    {
        Assert.Equal("ties", Assert.Throws<ArgumentOutOfRangeException>(() => Paris.RankBy(team => team.Gold, (TieRule)5)).ParamName);
        Assert.Equal("order", Assert.Throws<ArgumentOutOfRangeException>(() => Paris.RankBy(team => team.Gold, order: (RankOrder)2)).ParamName);
        Assert.Throws<ArgumentNullException>(() => ((int[])null!).RankBy(number => number));
        Assert.Throws<ArgumentNullException>(() => Paris.RankBy((Func<(string, int), int>)null!));
    }

    [Fact]
    public void Lines_are_equal_by_value()
    {
        Assert.Equal(Paris.RankBy(team => team.Gold), Paris.RankBy(team => team.Gold));
        Assert.NotEqual(Paris.RankBy(team => team.Gold)[0], Paris.RankBy(team => team.Gold, TieRule.Fractional)[0]);
    }
}
