using IndustrialTransfer.Analysis;
using IndustrialTransfer.Measures;

namespace IndustrialTransfer.Tests.Analysis;

public sealed class BreakdownGrowthTests
{
    // Energy 100 to 150, textiles 80 to none, software new with 60, services 20 to 40: in all 200 to 250.
    private static readonly Breakdown<string, Money> Last = Down(("energy", Money.Yuan(100)), ("textiles", Money.Yuan(80)), ("services", Money.Yuan(20)));

    private static readonly Breakdown<string, Money> Now = Down(("services", Money.Yuan(40)), ("energy", Money.Yuan(150)), ("software", Money.Yuan(60)));

    [Fact]
    public void A_row_tells_growth_contribution_and_contribution_rate()
    {
        var change = Now.GrowthFrom(Last);

        Assert.Equal((Money.Yuan(200), Money.Yuan(250), Money.Yuan(50), 25m), (change.Total.Previous, change.Total.Current, change.Total.Change, change.Total.Growth!.Value.Percent));
        Assert.Equal(["services", "energy", "software", "textiles"], change.Rows.Select(row => row.Key));
        Assert.Equal([100m, 50m, null, -100m], change.Rows.Select(row => row.Growth?.Percent));
        Assert.Equal([10m, 25m, 30m, -40m], change.Rows.Select(row => row.Contribution!.Value.Points));
        Assert.Equal([40m, 100m, 120m, -160m], change.Rows.Select(row => row.ContributionRate!.Value.Percent));
        Assert.Equal([6m, 10m, 24m, -40m], change.Rows.Select(row => row.ShareChange!.Value.Points));
        Assert.Equal([(1, 1), (1, 1), (0, 1), (1, 0)], change.Rows.Select(row => (row.PreviousCount, row.Count)));
    }

    [Fact]
    public void Rows_and_total_have_a_text()
    {
        var change = Now.GrowthFrom(Last);

        Assert.Equal("energy: CNY 100 to CNY 150 (50%)", change["energy"].ToString());
        Assert.Equal("software: XXX 0 to CNY 60", change["software"].ToString());
        Assert.Equal("CNY 200 to CNY 250 (25%)", change.Total.ToString());
        Assert.Equal("XXX 0 to CNY 250", Now.GrowthFrom(Down()).Total.ToString());
    }

    // National Bureau of Statistics of China, Statistical Communiqués on 2022 (2023-02-28) and 2023 (2024-02-29): retail sales of consumer goods, of goods
    // and of catering. Their growth as printed in the second: in all 7.2 %, of goods 5.8 %, of catering 20.4 %.
    [Fact]
    public void Retail_sales_grew_as_published()
    {
        var before = Down(("goods", Money.Parse("395792亿元")), ("catering", Money.Parse("43941亿元")));
        var change = Down(("goods", Money.Parse("418605亿元")), ("catering", Money.Parse("52890亿元"))).GrowthFrom(before);

        Assert.Equal(7.2m, change.Total.Growth!.Value.Round(1).Percent);
        Assert.Equal((5.8m, 20.4m), (change["goods"].Growth!.Value.Round(1).Percent, change["catering"].Growth!.Value.Round(1).Percent));
        Assert.Equal((5.2m, 2.0m), (Math.Round(change["goods"].Contribution!.Value.Points, 1), Math.Round(change["catering"].Contribution!.Value.Points, 1)));
    }

    [Fact]
    public void An_unknown_amount_is_no_fall_to_nothing()
    {
        var change = Down(("energy", null), ("services", Money.Yuan(20)), ("services", null)).GrowthFrom(Last);

        Assert.Null(change["energy"].Growth);
        Assert.Equal(-100m, change["textiles"].Growth!.Value.Percent);
        Assert.Equal(0m, change["services"].Growth!.Value.Percent);
        Assert.Equal((1, 1, 2, 1), (change["energy"].Count, change["energy"].UnknownCount, change["services"].Count, change["services"].UnknownCount));
        Assert.Equal(1, Last.GrowthFrom(Down(("energy", null)))["energy"].PreviousUnknownCount);
    }

    [Fact]
    public void From_nothing_and_from_a_loss_there_is_no_growth()
    {
        var fromNothing = Now.GrowthFrom(Down());
        Assert.Null(fromNothing.Total.Growth);
        Assert.All(fromNothing.Rows, row => Assert.Equal((null, null, null), (row.Growth, row.Contribution, row.ShareChange)));
        Assert.Equal(60m, fromNothing["energy"].ContributionRate!.Value.Percent);

        var fromLoss = Down(("a", Money.Yuan(10))).GrowthFrom(Down(("a", Money.Yuan(-10))));
        Assert.Equal((null, null, null), (fromLoss.Total.Growth, fromLoss["a"].Growth, fromLoss["a"].Contribution));
        Assert.Equal((100m, 0m), (fromLoss["a"].ContributionRate!.Value.Percent, fromLoss["a"].ShareChange!.Value.Points));
    }

    [Fact]
    public void To_a_total_that_did_not_change_nothing_contributes()
    {
        var change = Down(("a", Money.Yuan(3)), ("b", Money.Yuan(1))).GrowthFrom(Down(("a", Money.Yuan(1)), ("b", Money.Yuan(3))));

        Assert.Equal((null, 50m, 50m), (change["a"].ContributionRate, change["a"].Contribution!.Value.Points, change["a"].ShareChange!.Value.Points));
        Assert.Equal(0m, change.Total.Growth!.Value.Percent);
    }

    [Fact]
    public void Changes_of_share_with_more_digits_than_fit_are_rounded()
    {
        // Shares of 10000/3 % and of 100/3 %, each of 28 digits or more: their exact difference has 30.
        var before = Down(("a", Money.Yuan(100)), ("b", Money.Yuan(-97)));
        var after = Down(("a", Money.Yuan(1)), ("b", Money.Yuan(2)));

        Near.Equal(-3300m, after.GrowthFrom(before)["a"].ShareChange!.Value.Points);
    }

    [Fact]
    public void Items_without_a_key_and_keys_of_neither()
    {
        var change = Down((null!, Money.Yuan(3))).GrowthFrom(Down((null!, Money.Yuan(2))));

        Assert.Equal(50m, change[null!].Growth!.Value.Percent);
        Assert.Equal("There is no row of the key x.", Assert.Throws<KeyNotFoundException>(() => change["x"]).Message);
        Assert.False(change.TryGet("x", out var none));
        Assert.Null(none);
    }

    [Fact]
    public void Two_currencies_are_not_compared() => Assert.Throws<CurrencyMismatchException>(
        () => Now.GrowthFrom(Down(("else", new Money(1, Currency.USD)))));

    [Fact]
    public void Null_is_refused() => Assert.Throws<ArgumentNullException>("previous", () => Now.GrowthFrom(null!));

    private static Breakdown<string, Money> Down(params (string Key, Money? Amount)[] items) => items.BreakDown(item => item.Key, item => item.Amount);
}
