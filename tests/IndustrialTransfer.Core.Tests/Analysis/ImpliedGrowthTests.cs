using IndustrialTransfer.Analysis;
using IndustrialTransfer.Measures;

namespace IndustrialTransfer.Tests.Analysis;

public sealed class ImpliedGrowthTests
{
    // National Bureau of Statistics of China, total retail sales of consumer goods (亿元), releases of 2024-03-18 and 2024-04-16: January to February,
    // March, and January to March 2024, with the growth rates printed.
    private static readonly (Money Level, Percentage Rate) FirstTwo = (Money.Parse("81307亿元"), Percentage.FromPercent(5.5m));
    private static readonly (Money Level, Percentage Rate) March = (Money.Parse("39020亿元"), Percentage.FromPercent(3.1m));
    private static readonly (Money Level, Percentage Rate) FirstThree = (Money.Parse("120327亿元"), Percentage.FromPercent(4.7m));

    [Fact]
    public void The_growth_of_a_month_follows_from_two_cumulative_figures() => Assert.Equal(
        March.Rate, ImpliedGrowth.OfRest(FirstThree.Level, FirstThree.Rate, FirstTwo.Level, FirstTwo.Rate).Round(1));

    [Fact]
    public void The_growth_of_the_earlier_months_follows_from_a_cumulative_figure_and_a_month() => Assert.Equal(
        FirstTwo.Rate, ImpliedGrowth.OfRest(FirstThree.Level, FirstThree.Rate, March.Level, March.Rate).Round(1));

    // The same releases, catering: 9481 (12.5 %), 13445 (10.8 %), and in March 3964 (6.9 %).
    [Fact]
    public void The_growth_of_catering_in_March_follows_too() => Assert.Equal(
        6.9m,
        ImpliedGrowth.OfRest(Money.Parse("13445亿元"), Percentage.FromPercent(10.8m), Money.Parse("9481亿元"), Percentage.FromPercent(12.5m)).Round(1).Percent);

    // National Bureau of Statistics of China, 2022-01-17: retail sales of 2021, goods and catering, grown by 11.8 % and 18.6 %, and all by 12.5 %.
    [Fact]
    public void The_growth_of_retail_sales_follows_from_goods_and_catering()
    {
        var (goods, catering) = (Percentage.FromPercent(11.8m), Percentage.FromPercent(18.6m));
        var all = ImpliedGrowth.OfTotal(
            [(Growth.ImpliedBase(Money.Parse("393928亿元"), goods), goods), (Growth.ImpliedBase(Money.Parse("46895亿元"), catering), catering)]);

        Assert.Equal(12.48609675484704883184m, all.Round(20).Percent);
        Assert.Equal(12.5m, all.Round(1).Percent);
    }

    [Fact]
    public void Shares_of_the_base_period_are_weights()
    {
        Assert.Equal("5%", ImpliedGrowth.OfTotal([(new ItemCount(1), Percentage.FromPercent(9)), (new ItemCount(2), Percentage.FromPercent(3))]).ToString());

        // 33.3 + 66.6 are 99.9 in print.
        Assert.Equal(5m, ImpliedGrowth.OfTotal(
            [(Percentage.FromPercent(33.3m), Percentage.FromPercent(9)), (Percentage.FromPercent(66.6m), Percentage.FromPercent(3))]).Percent);
    }

    [Fact]
    public void A_part_that_was_nothing_weighs_nothing_and_one_below_is_refused()
    {
        var (five, six) = (Percentage.FromPercent(5), Percentage.FromPercent(6));

        Assert.Equal(five, ImpliedGrowth.OfTotal([(Money.Yuan(0), six), (Money.Yuan(2), five)]));
        Assert.Equal(
            "There is no growth rate from CNY -1: the base is negative, and its sign would turn the rate's meaning round.",
            Assert.Throws<UndefinedGrowthException>(() => ImpliedGrowth.OfTotal([(Money.Yuan(3), six), (Money.Yuan(-1), five)])).Message);
        Assert.Equal(
            "There is no growth from CNY 0: the base is zero.",
            Assert.Throws<UndefinedGrowthException>(() => ImpliedGrowth.OfTotal([(default, six), (Money.Yuan(0), five)])).Message);
    }

    [Fact]
    public void No_parts_and_parts_of_two_currencies_are_refused()
    {
        var rate = Percentage.FromPercent(5);

        Assert.Equal("parts", Assert.Throws<ArgumentException>(() => ImpliedGrowth.OfTotal(Array.Empty<(Money, Percentage)>())).ParamName);
        Assert.Throws<ArgumentNullException>(() => ImpliedGrowth.OfTotal<Money>(null!));
        Assert.Throws<CurrencyMismatchException>(() => ImpliedGrowth.OfTotal([(Money.Yuan(0), rate), (default, rate), (new Money(1, Currency.USD), rate)]));
        Assert.Throws<CurrencyMismatchException>(() => ImpliedGrowth.OfRest(Money.Yuan(2), rate, new Money(1, Currency.USD), rate));
    }

    [Fact]
    public void A_rest_that_was_nothing_has_no_growth()
    {
        var (ten, twenty) = (Percentage.FromPercent(10), Percentage.FromPercent(20));

        // 110 came from 100, and 120 from 100.
        var fault = Assert.Throws<UndefinedGrowthException>(() => ImpliedGrowth.OfRest(Money.Yuan(120), twenty, Money.Yuan(110), ten));

        Assert.Equal("What remains of CNY 120, grown by 20%, without CNY 110, grown by 10%, was zero or negative before: it has no growth.", fault.Message);
        Assert.Null(fault.Previous);
        Assert.Throws<UndefinedGrowthException>(() => ImpliedGrowth.OfRest(Money.Yuan(110), ten, Money.Yuan(1), Percentage.FromPercent(-100)));
        Assert.Throws<UndefinedGrowthException>(() => ImpliedGrowth.OfRest(Money.Yuan(110), Percentage.FromPercent(-101), Money.Yuan(1), ten));
    }

    // From 100 to 110 without 50 to 115: from 50 to −5.
    [Fact]
    public void A_rest_may_fall_below_zero() => Assert.Equal(
        -110m, ImpliedGrowth.OfRest(Money.Yuan(110), Percentage.FromPercent(10), Money.Yuan(115), Percentage.FromPercent(130)).Percent);

    // Two that grew alike leave a rest that did: however little of it there is, and however many digits the levels and rates have.
    [Theory]
    [InlineData("10000000000000.0000000123", "10000000000000.0000000100", "5.12345678")]
    [InlineData("12345678901234.567890123", "12345678901234.567890122", "7.123456789")]
    [InlineData("8530780951739.650000625020305", "8530780951739.650000625020205", "11.993288841")]
    [InlineData("10000000000000", "9999999999999.999999999", "-99.999999999")]
    public void A_rest_of_two_that_grew_alike_did_too(string whole, string part, string rate)
    {
        var (all, some, growth) = (new ItemCount(Number(whole)), new ItemCount(Number(part)), Percentage.FromPercent(Number(rate)));

        Assert.Equal(growth.Percent, ImpliedGrowth.OfRest(all, growth, some, growth).Percent);

        static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
    }

    [Fact]
    public void A_rate_that_leaves_nothing_is_what_the_rest_is_refused_for()
    {
        const string message = "A rate of -100% leaves nothing of a base, or less: no base can be told from it.";
        var (two, one, gone, rate) = (new ItemCount(2), new ItemCount(1), Percentage.FromPercent(-100), Percentage.FromPercent(5));

        Assert.Equal(message, Assert.Throws<UndefinedGrowthException>(() => ImpliedGrowth.OfRest(two, gone, one, rate)).Message);
        Assert.Equal(message, Assert.Throws<UndefinedGrowthException>(() => ImpliedGrowth.OfRest(two, rate, one, gone)).Message);
    }
}
