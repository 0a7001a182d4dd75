using FsCheck.Xunit;
using IndustrialTransfer.Analysis;
using IndustrialTransfer.Measures;

namespace IndustrialTransfer.Tests.Analysis;

[Properties(Arbitrary = [typeof(AnalysisGenerators)])]
public sealed class ShareTests
{
    [Property]
    public void The_shares_of_all_parts_add_up_to_one_hundred(PositiveMoney first, PositiveMoney[] rest)
    {
        Money[] parts = [first.Value, .. rest.Select(part => part.Value)];
        var whole = Money.Sum(parts);

        Near.Equal(100m, parts.Sum(part => Share.Of(part, whole).Percent));
    }

    [Property]
    public void A_share_of_the_whole_is_the_part(Money part, PositiveMoney whole) =>
        Near.Equal(part.Amount, (Share.Of(part, whole.Value) * whole.Value).Amount, 1e-12m);

    [Property]
    public void The_whole_is_one_hundred_percent_of_itself(PositiveMoney whole) => Assert.Equal(100m, Share.Of(whole.Value, whole.Value).Percent);

    [Property]
    public void A_share_does_not_depend_on_the_unit(Money part, PositiveMoney whole) =>
        Near.Equal(Share.Of(part, whole.Value).Percent, Share.Of(part * 1.7m, whole.Value * 1.7m).Percent, 1e-20m);

    [Property]
    public void A_share_of_numbers_is_that_of_amounts(Money part, PositiveMoney whole) =>
        Assert.Equal(Share.Of(part, whole.Value), Share.Of(part.Amount, whole.Value.Amount));

    // National Bureau of Statistics of China, Statistical Communiqué on the 2023 National Economic and Social Development, 2024-02-29:
    // gross domestic product 1260582 (亿元), of it by industry, with the printed shares.
    [Theory]
    [InlineData("89755亿元", 7.1)]
    [InlineData("482589亿元", 38.3)]
    [InlineData("688238亿元", 54.6)]
    public void Shares_of_the_gross_domestic_product_are_as_published(string part, decimal share) =>
        Assert.Equal(share, Share.Of(Money.Parse(part), Money.Parse("1260582亿元")).Round(1).Percent);

    // Casebook: 7.41 / 10.38 = 247/346.
    [Fact]
    public void A_share_keeps_all_digits() =>
        Assert.Equal(71.38728323699421965317919075m, Share.Of(Money.Parse("7.41 billion yuan"), Money.Parse("10.38 billion yuan")).Percent);

    [Fact]
    public void Every_quantity_has_shares()
    {
        Assert.Equal(25m, Share.Of(LandArea.FromMu(15), LandArea.FromHectares(4)).Percent);
        Assert.Equal(6.87m, Share.Of(new ItemCount(29), new ItemCount(422)).Round(2).Percent);
        Assert.Equal(50m, Share.Of(Percentage.FromPercent(4), Percentage.FromPercent(8)).Percent);
        Assert.Equal(20m, Share.Of(1, 5).Percent);
    }

    [Fact]
    public void A_share_may_be_negative_or_above_one_hundred()
    {
        Assert.Equal(-25m, Share.Of(Money.Yuan(-1), Money.Yuan(4)).Percent);
        Assert.Equal(300m, Share.Of(Money.Yuan(-3), Money.Yuan(-1)).Percent);
        Assert.Equal(0m, Share.Of(Money.Yuan(0), Money.Yuan(-1)).Percent);
    }

    [Fact]
    public void A_share_of_nothing_is_refused()
    {
        var fault = Assert.Throws<DivideByZeroException>(() => Share.Of(Money.Yuan(1), Money.Yuan(0)));

        Assert.Contains("CNY 1 in CNY 0", fault.Message, StringComparison.Ordinal);
        Assert.Throws<DivideByZeroException>(() => Share.Of(0m, 0m));
    }

    [Fact]
    public void A_share_across_currencies_is_refused_be_the_whole_zero_or_not()
    {
        var fault = Assert.Throws<CurrencyMismatchException>(() => Share.Of(Money.Yuan(1), new Money(2, Currency.USD)));

        Assert.Equal((Currency.CNY, Currency.USD), (fault.Left, fault.Right));
        Assert.Throws<CurrencyMismatchException>(() => Share.Of(Money.Yuan(1), new Money(0, Currency.USD)));
    }

    [Fact]
    public void A_share_too_large_is_refused() => Assert.Throws<OverflowException>(() => Share.Of(decimal.MaxValue, 1m));

    [Fact]
    public void A_share_or_rate_beyond_what_fits_says_of_what()
    {
        Assert.Contains("CNY 0.00000000000000000001", Assert.Throws<OverflowException>(() => Share.Of(Money.Yuan(1e13m), Money.Yuan(1e-20m))).Message, StringComparison.Ordinal);
        Assert.Contains("CNY 10000000000000", Assert.Throws<OverflowException>(() => Growth.Rate(Money.Yuan(1e-20m), Money.Yuan(1e13m))).Message, StringComparison.Ordinal);
    }
}
