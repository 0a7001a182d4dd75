using System.Globalization;
using System.Numerics;
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

    // Averages of 2020 and 2021 as the National Bureau of Statistics of China published them on 2022-01-17 beside the rates of 2021 (profits:
    // January to November, on 2021-12-27); the rates of 2020 are those of its communiqué on 2020 and of its release of 2020-12-27.
    [Theory]
    [InlineData("value added of industry", 2.8, 9.6, 6.1)]
    [InlineData("investment in fixed assets", 2.9, 4.9, 3.9)]
    [InlineData("profits of industry", 2.4, 38.0, 18.9)]
    public void Two_year_averages_are_as_published(string of, decimal in2020, decimal in2021, decimal average)
    {
        Assert.NotEmpty(of);
        Assert.Equal(average, Growth.Average(Percentage.FromPercent(in2020), Percentage.FromPercent(in2021)).Round(1).Percent);
    }

    // Computed with 70 digits in another language, and the ratio rounded to 28 digits.
    [Fact]
    public void Averages_of_rates_are_right_to_the_last_digit()
    {
        Assert.Equal(5.1086104940979609371068887600m, Growth.Average(Percentage.FromPercent(2.2m), Percentage.FromPercent(8.1m)).Percent, 25);
        Assert.Equal(
            7.8365153390935899455327673684m, Growth.Average(Percentage.FromPercent(10), Percentage.FromPercent(20), Percentage.FromPercent(-5)).Percent, 25);
    }

    [Fact]
    public void An_average_needs_a_rate_and_something_left_to_grow_from()
    {
        var (all, more, half) = (Percentage.FromPercent(-100), Percentage.FromPercent(-100.1m), Percentage.FromPercent(50));

        Assert.Equal("rates", Assert.Throws<ArgumentException>(() => Growth.Average()).ParamName);
        Assert.Equal(all, Growth.Average(half, all));
        Assert.Equal(all, Growth.Average(all));
        Assert.Equal(
            "A rate of -100% leaves nothing of a base, or less: no base can be told from it.",
            Assert.Throws<UndefinedGrowthException>(() => Growth.Average(all, half)).Message);
        Assert.Throws<UndefinedGrowthException>(() => Growth.Average(half, more));
        Assert.Throws<UndefinedGrowthException>(() => Growth.Average(more, more));
    }

    // Qinghai Statistical Yearbook 2020, table 4-15: contribution rates of consumption, capital formation and net exports, and their pull in points.
    // The growth of the total is the sum of the three.
    [Theory]
    [InlineData(2019, 6.25, 43.83, 2.74)]
    [InlineData(2019, 6.25, 58.42, 3.65)]
    [InlineData(2019, 6.25, -2.25, -0.14)]
    [InlineData(2015, 8.17, 174.62, 14.27)]
    [InlineData(2015, 8.17, 109.58, 8.95)]
    [InlineData(2015, 8.17, -184.20, -15.05)]
    public void Pull_is_growth_times_contribution_rate_as_published(int year, decimal growth, decimal contributionRate, decimal pull)
    {
        Assert.InRange(year, 2000, 2019);
        Assert.Equal(pull, Growth.Contribution(Percentage.FromPercent(contributionRate), Percentage.FromPercent(growth)).Round(2).Points);
    }

    // Computed with 70 digits in another language: far apart and as near as decimals are.
    [Theory]
    [InlineData("100", "110", 0.09531017980432486)]
    [InlineData("1", "2", 0.6931471805599453)]
    [InlineData("3", "2", -0.40546510810816438)]
    [InlineData("100", "150", 0.40546510810816438)]
    [InlineData("100", "149.99", 0.40539843921917672)]
    [InlineData("1", "1.000000000000001", 9.999999999999995e-16)]
    [InlineData("10000000000000.01", "10000000000000.02", 9.999999999999985e-16)]
    [InlineData("0.000000001", "10000000000000", 50.65687204586900505)]
    [InlineData("10000000000000", "0.000000001", -50.65687204586900505)]
    [InlineData("7", "7.00", 0)]
    public void Logarithms_are_right_to_fifteen_digits(string previous, string current, double log) =>
        Assert.Equal(log, Growth.Log(Number(previous), Number(current)), Math.Abs(log) * 1e-15);

    [Fact]
    public void Logarithms_need_two_levels_above_zero()
    {
        var fault = Assert.Throws<UndefinedGrowthException>(() => Growth.Log(Money.Yuan(5), Money.Yuan(0)));

        Assert.Equal("There is no logarithm of growth from CNY 5 to CNY 0: nothing is left, or less.", fault.Message);
        Assert.Equal("CNY 5", fault.Previous);
        Assert.Equal("There is no growth from CNY 0: the base is zero.", Assert.Throws<UndefinedGrowthException>(() => Growth.Log(Money.Yuan(0), Money.Yuan(0))).Message);
        Assert.Throws<UndefinedGrowthException>(() => Growth.Log(-1m, -2m));
        Assert.Throws<CurrencyMismatchException>(() => Growth.LogOrNull(Money.Yuan(0), new Money(1, Currency.USD)));
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

    public static TheoryData<int, decimal> YearsAndFactors()
    {
        TheoryData<int, decimal> data = [];
        foreach (var years in new[] { 1, 2, 3, 7, 40, 199, 200 })
        {
            foreach (var factor in new[] { 1e-9m, 1e-6m, 0.003m, 0.5m, 0.999999999m, 1m, 1.000000001m, 1.07m, 30m, 1e6m, 1e9m })
            {
                data.Add(years, factor);
            }
        }

        return data;
    }

    // The equation itself, in whole numbers, on both sides of the answer: the left side rises, so the root lies between them.
    [Theory]
    [MemberData(nameof(YearsAndFactors))]
    public void Between_one_and_two_hundred_years_the_root_is_bracketed_by_the_last_digit(int years, decimal factor)
    {
        var compound = 1 + Growth.CompoundAnnual(new ItemCount(1m), new ItemCount(factor), years).Ratio;
        var even = 1 + Growth.AccumulatedAnnual(new ItemCount(1m), Enumerable.Repeat(new ItemCount(factor), years)).Ratio;
        var late = 1 + Growth.AccumulatedAnnual(new ItemCount(1m), [.. Enumerable.Repeat(new ItemCount(0m), years - 1), new ItemCount(factor)]).Ratio;

        Bracketed(compound, x => Power(x, years), factor);
        Bracketed(even, x => PowerSum(x, years), factor * years);
        Bracketed(late, x => PowerSum(x, years), factor);

        static void Bracketed(decimal root, Func<decimal, (BigInteger Number, int Decimals)> left, decimal right)
        {
            var unit = root >= 1 ? (decimal)Math.Pow(10, Math.Floor(Math.Log10((double)root)) - 26) : 1e-28m;
            Assert.True(root <= unit || Compare(left(root - unit), right) < 0, FormattableString.Invariant($"{root} is too large for {right}."));
            Assert.True(Compare(left(root + unit), right) > 0, FormattableString.Invariant($"{root} is too small for {right}."));
        }

        static int Compare((BigInteger Number, int Decimals) left, decimal right) =>
            left.Number.CompareTo(new BigInteger(right * 1e9m) * BigInteger.Pow(10, left.Decimals - 9));

        static (BigInteger Number, int Decimals) Power(decimal x, int k) => (BigInteger.Pow(Units(x), k), 28 * k);

        static (BigInteger Number, int Decimals) PowerSum(decimal x, int k)
        {
            var (sum, one) = (BigInteger.Zero, BigInteger.Pow(10, 28));
            var (power, scale) = (BigInteger.One, BigInteger.Pow(one, k));
            for (var i = 1; i <= k; i++)
            {
                power *= Units(x);
                scale /= one;
                sum += power * scale;
            }

            return (sum, 28 * k);
        }

        // As many units of the 28th decimal as x has: its digits, and zeros for the decimals that it does not have.
        static BigInteger Units(decimal x) =>
            BigInteger.Parse(x.ToString(CultureInfo.InvariantCulture).Replace(".", "", StringComparison.Ordinal), CultureInfo.InvariantCulture) * BigInteger.Pow(10, 28 - x.Scale);
    }

    // Computed by bisection with 70 digits in another language.
    [Theory]
    [InlineData("2e11", 200, "12.65695434774007973561790")]
    [InlineData("1e9", 200, "9.57384392301143118166883")]
    [InlineData("1e-9", 200, "-99.99999990000000009999999990")]
    [InlineData("1e-6", 50, "-99.99990000009999990000010")]
    [InlineData("1e9", 1, "99999999900")]
    public void Accumulated_rates_of_extreme_sums_are_found(string sum, int years, string percent)
    {
        var total = decimal.Parse(sum, NumberStyles.Float, CultureInfo.InvariantCulture);

        Near.Equal(Number(percent), Growth.AccumulatedAnnual(new ItemCount(1m), [.. Enumerable.Repeat(new ItemCount(0m), years - 1), new ItemCount(total)]).Percent);
    }

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

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
