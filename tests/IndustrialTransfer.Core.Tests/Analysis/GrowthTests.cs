using IndustrialTransfer.Analysis;
using IndustrialTransfer.Measures;

namespace IndustrialTransfer.Tests.Analysis;

public sealed class GrowthTests
{
    // National Bureau of Statistics of China, Statistical Communiqué on the 2023 National Economic and Social Development, 2024-02-29, and that on
    // 2022: retail sales of consumer goods (亿元) in towns and in the country, and all, with the growth printed for 2023.
    private static readonly (Money Before, Money Now) Towns = (Money.Parse("380448亿元"), Money.Parse("407490亿元"));
    private static readonly (Money Before, Money Now) Country = (Money.Parse("59285亿元"), Money.Parse("64005亿元"));
    private static readonly (Money Before, Money Now) All = (Money.Parse("439733亿元"), Money.Parse("471495亿元"));

    [Fact]
    public void Retail_sales_grew_as_published()
    {
        Assert.Equal(7.1m, Growth.Rate(Towns.Before, Towns.Now).Round(1).Percent);
        Assert.Equal(8.0m, Growth.Rate(Country.Before, Country.Now).Round(1).Percent);
        Assert.Equal(7.2m, Growth.Rate(All.Before, All.Now).Round(1).Percent);
    }

    [Fact]
    public void Towns_and_country_contribute_to_retail_sales()
    {
        // 27042 and 4720 of a growth by 31762 on 439733.
        Assert.Equal(6.15m, Growth.Contribution(Towns.Before, Towns.Now, All.Before).Round(2).Points);
        Assert.Equal(1.07m, Growth.Contribution(Country.Before, Country.Now, All.Before).Round(2).Points);
        Assert.Equal(85.14m, Growth.ContributionRate(Towns.Before, Towns.Now, All.Before, All.Now).Round(2).Percent);
        Assert.Equal(14.86m, Growth.ContributionRate(Country.Before, Country.Now, All.Before, All.Now).Round(2).Percent);
    }

    // Gross domestic product grew by 2.2 % in 2020 and 8.1 % in 2021, on average of two years (两年平均) by 5.1 %: National Bureau of Statistics
    // of China, Statistical Communiqué on the 2021 National Economic and Social Development, 2022-02-28.
    [Fact]
    public void The_two_year_average_of_2020_and_2021_is_as_published()
    {
        var both = Growth.Chain(Percentage.FromPercent(2.2m), Percentage.FromPercent(8.1m));

        Assert.Equal(10.4782m, both.Percent);
        Assert.Equal(5.1m, Growth.CompoundAnnual(new ItemCount(1), new ItemCount(1 + both.Ratio), years: 2).Round(1).Percent);
    }

    // Amounts (亿元) of the size of China's investment in fixed assets from 2005 to 2010; the expected rates are from the bisection below, and from
    // logarithms.
    [Fact]
    public void The_two_methods_of_average_growth_differ()
    {
        Money[] years = [.. new[] { 109998.2m, 137323.9m, 172828.4m, 224598.8m, 278121.9m }.Select(amount => Money.Yuan(amount, Magnitude.HundredMillion))];
        var baseYear = Money.Yuan(88773.6m, Magnitude.HundredMillion);

        Assert.Equal(25.5m, Growth.AccumulatedAnnual(baseYear, years).Round(1).Percent);
        Assert.Equal(25.7m, Growth.CompoundAnnual(baseYear, years[^1], 5).Round(1).Percent);
    }

    // Computed by bisection with 70 digits in another language, and the ratio rounded to 28.
    [Theory]
    [InlineData("88773.6", "109998.2 137323.9 172828.4 224598.8 278121.9", "25.4828868175090623572662641")]
    [InlineData("100", "90 60 30", "-23.45153386801672146880093298")]
    [InlineData("1", "1000000 1000000 1000000", "14289.00870492483306347978681")]
    [InlineData("1000", "1 2", "-99.70089464016283321028064618")]
    [InlineData("7", "8 9", "13.6634176769942859495731141")]
    public void Accumulated_rates_are_right_to_the_last_digit(string baseYear, string amounts, string percent) => Assert.Equal(
        Number(percent), Growth.AccumulatedAnnual(Money.Yuan(Number(baseYear)), amounts.Split(' ').Select(amount => Money.Yuan(Number(amount)))).Percent);

    // Computed with 70 digits in another language, and the ratio rounded to 28.
    [Theory]
    [InlineData("100", "200", 10, "7.1773462536293164213006325")]
    [InlineData("100", "50", 7, "-9.42763357360933284058271268")]
    [InlineData("367.9", "101598.6", 42, "14.3201558884517627096713076")]
    [InlineData("1", "5", 3, "70.9975946676696989353108873")]
    [InlineData("2", "1", 2, "-29.28932188134524755991556379")]
    public void Compound_rates_are_right_to_the_last_digit(string first, string last, int years, string percent) =>
        Assert.Equal(Number(percent), Growth.CompoundAnnual(Money.Yuan(Number(first)), Money.Yuan(Number(last)), years).Percent);

    [Fact]
    public void Forty_steady_years_have_an_accumulated_rate() => Assert.Equal(
        0.8688286904888515649996565m, Growth.AccumulatedAnnual(new ItemCount(50), Enumerable.Repeat(new ItemCount(60), 40)).Percent);

    [Fact]
    public void Averages_over_very_many_years_are_found()
    {
        Near.Equal(0.0069m, Growth.CompoundAnnual(new ItemCount(1), new ItemCount(2), 9999).Round(4).Percent);
        Near.Equal(0m, Growth.AccumulatedAnnual(new ItemCount(7), Enumerable.Repeat(new ItemCount(7), 3000)).Percent);
    }

    // The casebook: Gui'an's output, and Zhaoqing's planned investment that doubled.
    [Fact]
    public void Printed_growth_implies_a_base()
    {
        Assert.Equal("18.453 billion yuan", Growth.ImpliedBase(Money.Parse("22.9 billion yuan"), Percentage.FromPercent(24.1m)).ToString("L3", null));
        Assert.Equal(Money.Parse("50.55 billion yuan"), Growth.ImpliedBase(Money.Parse("101.1 billion yuan"), Percentage.FromPercent(100)));
        Assert.Equal(2m, Growth.Multiple(Money.Parse("50.55 billion yuan"), Money.Parse("101.1 billion yuan")));
        Assert.Equal(80m, Growth.ImpliedBase(100m, Percentage.FromPercent(25)));
    }

    // An average has 28 digits; its exact difference from an amount has more than fit.
    [Fact]
    public void Averages_grow_too()
    {
        var (third, now) = (Money.Yuan(1000) / 3m, Money.Yuan(2000));

        Near.Equal(500m, Growth.Rate(third, now).Percent);
        Near.Equal(-83.333333333333333333333333m, Growth.Rate(now, third).Percent);
        Near.Equal(166.666666666666666666666667m, Growth.Contribution(third, now, Money.Yuan(1000)).Points);
        Near.Equal(100m, Growth.ContributionRate(third, now, third, now).Percent);
        Near.Equal(0m, Growth.AccumulatedAnnual(third, [third, third * 2m, third / 7m, third * 6m / 7m]).Percent);
    }

    [Fact]
    public void A_fall_below_zero_is_more_than_all() => Assert.Equal(-120m, Growth.Rate(Money.Yuan(100), Money.Yuan(-20)).Percent);

    [Fact]
    public void From_nothing_there_is_no_growth()
    {
        var fault = Assert.Throws<UndefinedGrowthException>(() => Growth.Rate(Money.Yuan(0), Money.Yuan(5)));

        Assert.Equal("CNY 0", fault.Previous);
        Assert.Equal("There is no growth from CNY 0: the base is zero.", fault.Reason);
        Assert.Equal(fault.Reason, fault.Message);
        Assert.IsAssignableFrom<ArithmeticException>(fault);
        Assert.Null(Growth.RateOrNull(0m, 5m));
        Assert.Null(Growth.RateOrNull(default(Money), Money.Yuan(5)));
    }

    [Fact]
    public void From_a_loss_there_is_no_growth_rate()
    {
        var fault = Assert.Throws<UndefinedGrowthException>(() => Growth.Multiple(Money.Yuan(-2), Money.Yuan(5)));

        Assert.Equal("CNY -2", fault.Previous);
        Assert.Contains("negative", fault.Reason, StringComparison.Ordinal);
        Assert.Null(Growth.RateOrNull(-2m, 5m));
    }

    [Fact]
    public void Currencies_do_not_mix_even_from_nothing()
    {
        var (yuan, dollars) = (Money.Yuan(0), new Money(5, Currency.USD));

        Assert.Throws<CurrencyMismatchException>(() => Growth.Rate(yuan, dollars));
        Assert.Throws<CurrencyMismatchException>(() => Growth.RateOrNull(yuan, dollars));
        Assert.Throws<CurrencyMismatchException>(() => Growth.Multiple(yuan, dollars));
        Assert.Throws<CurrencyMismatchException>(() => Growth.CompoundAnnual(yuan, dollars, 1));
        Assert.Throws<CurrencyMismatchException>(() => Growth.AccumulatedAnnual(yuan, [dollars]));
        Assert.Throws<CurrencyMismatchException>(() => Growth.AccumulatedAnnual(dollars, [dollars, yuan]));
        Assert.Throws<CurrencyMismatchException>(() => Growth.Contribution(dollars, dollars, yuan));
        Assert.Throws<CurrencyMismatchException>(() => Growth.Contribution(dollars, default, yuan));
        Assert.Throws<CurrencyMismatchException>(() => Growth.Contribution(default, dollars, yuan));
        Assert.Throws<CurrencyMismatchException>(() => Growth.ContributionRate(dollars, default, yuan, Money.Yuan(1)));
        Assert.Throws<CurrencyMismatchException>(() => Growth.ContributionRate(default, dollars, yuan, Money.Yuan(1)));
    }

    [Theory]
    [InlineData(-100)]
    [InlineData(-100.1)]
    public void No_base_shrinks_to_nothing_and_is_implied_by_it(decimal percent)
    {
        var fault = Assert.Throws<UndefinedGrowthException>(() => Growth.ImpliedBase(Money.Yuan(1), Percentage.FromPercent(percent)));

        Assert.Null(fault.Previous);
        Assert.Throws<UndefinedGrowthException>(() => Growth.ImpliedBase(1m, Percentage.FromPercent(percent)));
    }

    [Fact]
    public void A_chain_ends_where_nothing_is_left()
    {
        var (all, half) = (Percentage.FromPercent(-100), Percentage.FromPercent(50));

        Assert.Equal(-100m, Growth.Chain(half, all).Percent);
        Assert.Throws<UndefinedGrowthException>(() => Growth.Chain(all, half));
        Assert.Equal(0m, Growth.Chain().Percent);
        Assert.Equal("32%", Growth.Chain(Percentage.FromPercent(10.0m), Percentage.FromPercent(20.0m)).ToString());
    }

    [Fact]
    public void Averages_need_a_base_and_an_end_on_its_side()
    {
        Assert.Throws<UndefinedGrowthException>(() => Growth.CompoundAnnual(Money.Yuan(0), Money.Yuan(1), 2));
        Assert.Throws<UndefinedGrowthException>(() => Growth.CompoundAnnual(Money.Yuan(1), Money.Yuan(-1), 3));
        Assert.Throws<UndefinedGrowthException>(() => Growth.AccumulatedAnnual(Money.Yuan(0), [Money.Yuan(1)]));
        Assert.Throws<UndefinedGrowthException>(() => Growth.AccumulatedAnnual(Money.Yuan(1), [Money.Yuan(1), Money.Yuan(-2)]));
        Assert.Equal(-100m, Growth.CompoundAnnual(Money.Yuan(1), Money.Yuan(0), 3).Percent);
        Assert.Equal(-100m, Growth.AccumulatedAnnual(Money.Yuan(1), [Money.Yuan(2), Money.Yuan(-2)]).Percent);
    }

    [Fact]
    public void Averages_need_a_year()
    {
        Assert.Equal("years", Assert.Throws<ArgumentOutOfRangeException>(() => Growth.CompoundAnnual(Money.Yuan(1), Money.Yuan(1), 0)).ParamName);
        Assert.Throws<ArgumentOutOfRangeException>(() => Growth.CompoundAnnual(Money.Yuan(1), Money.Yuan(1), 10_000));
        Assert.Equal("amounts", Assert.Throws<ArgumentException>(() => Growth.AccumulatedAnnual(Money.Yuan(1), [])).ParamName);
        Assert.Throws<ArgumentNullException>(() => Growth.AccumulatedAnnual(Money.Yuan(1), null!));
    }

    [Fact]
    public void The_ends_of_the_range_have_averages()
    {
        var (least, most) = (new ItemCount(1e-28m), new ItemCount(decimal.MaxValue));

        // The square root of 7.92…e56, less one.
        Assert.Throws<OverflowException>(() => Growth.CompoundAnnual(least, most, 2));
        Near.Equal(92.53m, Growth.CompoundAnnual(least, most, 200).Round(2).Percent, 1e-3m);
        Near.Equal(-48.06m, Growth.CompoundAnnual(most, least, 200).Round(2).Percent, 1e-3m);
        Assert.Equal(-100m, Growth.CompoundAnnual(most, least, 1).Percent);
        Assert.Equal(-100m, Growth.AccumulatedAnnual(most, [least]).Percent);
        Assert.Throws<OverflowException>(() => Growth.AccumulatedAnnual(least, [most]));
    }

    [Fact]
    public void A_total_that_does_not_change_has_no_contribution_rates()
    {
        var fault = Assert.Throws<UndefinedGrowthException>(() => Growth.ContributionRate(Money.Yuan(1), Money.Yuan(2), Money.Yuan(9), Money.Yuan(9)));

        Assert.Equal("CNY 9", fault.Previous);
        Assert.Throws<UndefinedGrowthException>(() => Growth.ContributionRate(Money.Yuan(1), Money.Yuan(2), default, Money.Yuan(0)));
        Assert.Throws<UndefinedGrowthException>(() => Growth.Contribution(Money.Yuan(1), Money.Yuan(2), Money.Yuan(0)));
    }

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
