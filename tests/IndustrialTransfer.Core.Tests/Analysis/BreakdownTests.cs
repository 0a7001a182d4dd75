using IndustrialTransfer.Analysis;
using IndustrialTransfer.Measures;

namespace IndustrialTransfer.Tests.Analysis;

public sealed class BreakdownTests
{
    private static readonly (string? Sector, Money? Amount)[] Deals =
    [
        ("energy", Money.Yuan(30)), ("software", Money.Yuan(10)), (null, Money.Yuan(5)), ("energy", null), (null, Money.Yuan(5)), ("textiles", null),
    ];

    // National Bureau of Statistics of China, Statistical Communiqué on the 2023 National Economic and Social Development, 2024-02-29: value added
    // by industry (亿元) and its printed shares, which add up to 100.
    [Fact]
    public void The_gross_domestic_product_breaks_down_as_published()
    {
        (string Industry, Money Output)[] industries =
            [("primary", Money.Parse("89755亿元")), ("secondary", Money.Parse("482589亿元")), ("tertiary", Money.Parse("688238亿元"))];

        var breakdown = industries.BreakDown(by: industry => industry.Industry, of: industry => industry.Output);

        Assert.Equal(Money.Parse("1260582亿元"), breakdown.Total);
        Assert.Equal([7.1m, 38.3m, 54.6m], breakdown.RoundedShares(1).Select(share => share.Percent));
        Assert.Equal(45.4m, breakdown["secondary"].CumulativeShare!.Value.Round(1).Percent);
    }

    [Fact]
    public void A_row_tells_key_counts_amount_and_shares()
    {
        var breakdown = Deals.BreakDown(by: deal => deal.Sector, of: deal => deal.Amount);

        Assert.Equal((Money.Yuan(50), 6, 2), (breakdown.Total, breakdown.Count, breakdown.UnknownCount));
        Assert.Equal(["energy", "software", null, "textiles"], breakdown.Rows.Select(row => row.Key));
        var energy = breakdown["energy"];
        Assert.Equal(("energy", 2, 1, Money.Yuan(30)), (energy.Key, energy.Count, energy.UnknownCount, energy.Amount));
        Assert.Equal((60m, 80m), (energy.Share!.Value.Percent, breakdown["software"].CumulativeShare!.Value.Percent));
    }

    [Fact]
    public void Items_without_a_key_have_a_row()
    {
        var breakdown = Deals.BreakDown(deal => deal.Sector, deal => deal.Amount);

        Assert.Equal((2, Money.Yuan(10)), (breakdown[null].Count, breakdown[null].Amount));
        Assert.True(breakdown.Contains(null));
        Assert.False(Deals.Where(deal => deal.Sector is not null).BreakDown(deal => deal.Sector, deal => deal.Amount).Contains(null));
    }

    [Fact]
    public void A_row_of_unknown_amounts_only_adds_nothing()
    {
        var textiles = Deals.BreakDown(deal => deal.Sector, deal => deal.Amount)["textiles"];

        Assert.Equal((1, 1, 0m, 0m), (textiles.Count, textiles.UnknownCount, textiles.Amount.Amount, textiles.Share!.Value.Percent));
    }

    [Fact]
    public void A_key_that_no_item_has_is_named()
    {
        var breakdown = new[] { 1, 2 }.BreakDown(number => number, number => new ItemCount(number));

        Assert.Contains("3", Assert.Throws<KeyNotFoundException>(() => breakdown[3]).Message, StringComparison.Ordinal);
        Assert.False(breakdown.TryGet(3, out var none));
        Assert.Null(none);
        Assert.True(breakdown.TryGet(2, out var row));
        Assert.Same(breakdown.Rows[1], row);
        Assert.False(breakdown.Contains(3));
        Assert.Contains("null", Assert.Throws<KeyNotFoundException>(() => new[] { "a" }.BreakDown(x => (string?)x, _ => new ItemCount(1))[null]).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_breaks_down_into_no_rows()
    {
        var breakdown = Array.Empty<Money>().BreakDown(amount => amount.Currency, amount => amount);

        Assert.Empty(breakdown.Rows);
        Assert.Equal((default, 0, 0), (breakdown.Total, breakdown.Count, breakdown.UnknownCount));
        Assert.Throws<DivideByZeroException>(() => breakdown.RoundedShares(2));
    }

    [Fact]
    public void In_a_total_of_zero_there_are_no_shares()
    {
        var breakdown = new[] { 4, -4 }.BreakDown(number => number, number => Money.Yuan(number));

        Assert.All(breakdown.Rows, row => Assert.Equal((null, null), (row.Share, row.CumulativeShare)));
        Assert.Contains("CNY 0", Assert.Throws<DivideByZeroException>(() => breakdown.RoundedShares(2)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Rounded_shares_of_losses_and_gains()
    {
        // −100/3, 200/3 and 200/3: rounded down −34, 66 and 66; two steps are left for the largest remainders, all of them equal to 2/3.
        var breakdown = new[] { ("a", -1), ("b", 2), ("c", 2) }.BreakDown(item => item.Item1, item => new ItemCount(item.Item2));

        Assert.Equal([-33m, 67m, 66m], breakdown.RoundedShares(0).Select(share => share.Percent));
    }

    [Theory]
    [InlineData(6, "17 17 17 17 16 16")]
    [InlineData(7, "15 15 14 14 14 14 14")]
    [InlineData(1, "100")]
    public void Equal_parts_are_rounded_to_one_hundred(int parts, string expected) => Assert.Equal(
        expected, string.Join(' ', Enumerable.Range(1, parts).BreakDown(part => part, _ => new ItemCount(1)).RoundedShares(0).Select(share => share.Percent)));

    [Fact]
    public void Rounded_shares_have_up_to_26_decimals()
    {
        var thirds = Enumerable.Range(1, 3).BreakDown(part => part, _ => new ItemCount(1));

        Assert.Equal("33.33333333333333333333333334%", thirds.RoundedShares(26)[0].ToString());
        Assert.Throws<ArgumentOutOfRangeException>(() => thirds.RoundedShares(27));
        Assert.Throws<ArgumentOutOfRangeException>(() => thirds.RoundedShares(-1));
    }

    [Fact]
    public void Currencies_have_no_total_even_in_rows_of_their_own()
    {
        Money[] amounts = [Money.Yuan(1), new Money(1, Currency.USD)];

        Assert.Throws<CurrencyMismatchException>(() => amounts.BreakDown(amount => amount.Currency, amount => amount));
        Assert.Throws<CurrencyMismatchException>(() => amounts.BreakDown(_ => 1, amount => amount));
    }

    [Fact]
    public void A_sum_too_long_is_refused() => Assert.Throws<OverflowException>(
        () => new[] { decimal.MaxValue, 0.1m }.BreakDown(_ => 1, number => new ItemCount(number)));

    [Fact]
    public void Land_breaks_down_like_money()
    {
        var breakdown = new[] { 10m, 5m, 5m }.BreakDown(hectares => hectares > 5, LandArea.FromHectares);

        Assert.Equal((LandArea.FromMu(300), 50m), (breakdown.Total, breakdown[true].Share!.Value.Percent));
    }

    [Fact]
    public void Rows_are_equal_by_value()
    {
        var (one, other) = (Deals.BreakDown(deal => deal.Sector, deal => deal.Amount), Deals.BreakDown(deal => deal.Sector, deal => deal.Amount));

        Assert.Equal(one.Rows, other.Rows);
        Assert.NotEqual(one["energy"], one["software"]);
    }

    [Fact]
    public void Nulls_are_refused()
    {
        Assert.Throws<ArgumentNullException>(() => ((int[])null!).BreakDown(x => x, x => new ItemCount(x)));
        Assert.Throws<ArgumentNullException>(() => new[] { 1 }.BreakDown((Func<int, int>)null!, x => new ItemCount(x)));
        Assert.Throws<ArgumentNullException>(() => new[] { 1 }.BreakDown(x => x, (Func<int, ItemCount>)null!));
        Assert.Throws<ArgumentNullException>(() => new[] { 1 }.BreakDown(x => x, (Func<int, ItemCount?>)null!));
    }
}
