using IndustrialTransfer.Measures;
using IndustrialTransfer.Tests.Support;

namespace IndustrialTransfer.Tests.Measures.Text;

public sealed class FigureTextTests
{
    [Theory]
    [InlineData("more than 300 billion yuan", "more than CNY 300000000000, step 1000000000")]
    [InlineData("over 5 yuan", "more than CNY 5")]
    [InlineData("above 5 yuan", "more than CNY 5")]
    [InlineData("exceeding 5 yuan", "more than CNY 5")]
    [InlineData("in excess of 5 yuan", "more than CNY 5")]
    [InlineData("surpassed 5 yuan", "more than CNY 5")]
    [InlineData("> CNY 5", "more than CNY 5")]
    [InlineData("超5元", "more than CNY 5")]
    [InlineData("超过3000亿元", "more than CNY 300000000000, step 100000000")]
    [InlineData("突破5元", "more than CNY 5")]
    [InlineData("逾5元", "more than CNY 5")]
    [InlineData("5元余", "more than CNY 5")]
    [InlineData("300多亿元", "more than CNY 30000000000, step 100000000")]
    [InlineData("4个多亿", "more than XXX 400000000, step 100000000")]
    [InlineData("at least 5 yuan", "at least CNY 5")]
    [InlineData("no less than 5 yuan", "at least CNY 5")]
    [InlineData("5 yuan or more", "at least CNY 5")]
    [InlineData("5元以上", "at least CNY 5")]
    [InlineData("3亿多元", "more than CNY 300000000, step 100000000")]
    [InlineData("10万余元", "more than CNY 100000, step 10000")]
    [InlineData("亿元以上", "at least CNY 100000000, step 100000000")]
    [InlineData("超百亿元", "more than CNY 10000000000, step 10000000000")]
    [InlineData("三千亿元", "CNY 300000000000, step 100000000000")]
    [InlineData("三点五亿元", "CNY 350000000, step 10000000")]
    [InlineData("5元及以上", "at least CNY 5")]
    [InlineData("不低于5元", "at least CNY 5")]
    [InlineData("up to 5 yuan", "at most CNY 5")]
    [InlineData("no more than 5 yuan", "at most CNY 5")]
    [InlineData("不超过5元", "at most CNY 5")]
    [InlineData("最高5元", "at most CNY 5")]
    [InlineData("5元以内", "at most CNY 5")]
    [InlineData("less than 5 yuan", "less than CNY 5")]
    [InlineData("under 5 yuan", "less than CNY 5")]
    [InlineData("不足5元", "less than CNY 5")]
    [InlineData("不到5元", "less than CNY 5")]
    [InlineData("About 5 yuan", "about CNY 5")]
    [InlineData("nearly 5 yuan", "about CNY 5")]
    [InlineData("close to 5 yuan", "about CNY 5")]
    [InlineData("约5元", "about CNY 5")]
    [InlineData("近5元", "about CNY 5")]
    [InlineData("5元左右", "about CNY 5")]
    [InlineData("22.90 billion yuan", "CNY 22900000000, step 10000000")]
    [InlineData("4 billion 280 million yuan", "CNY 4280000000, step 1000000")]
    [InlineData("CNY 5, step 0", "CNY 5, step 0")]
    [InlineData("CNY 5.00, step 0.01", "CNY 5.00")]
    [InlineData("CNY 5.00, step 0.5", "CNY 5.00, step 0.5")]
    [InlineData("-5 yuan", "CNY -5")]
    public void Figures_of_money(string text, string expected) => Assert.Equal(expected, Figure<Money>.Parse(text).ToString());

    [Fact]
    public void Figures_of_the_others()
    {
        Assert.Equal("about 24.1%", Figure<Percentage>.Parse("约24.1%").ToString());
        Assert.Equal("more than 60%", Figure<Percentage>.Parse("60多%").ToString());
        Assert.Equal("30%, step 10", Figure<Percentage>.Parse("3成").ToString());
        Assert.Equal("0.5%", Figure<Percentage>.Parse("5‰").ToString());
        Assert.Equal("1.44pp", Figure<PercentagePoints>.Parse("1.44 percentage points").ToString());
        Assert.Equal("more than 90000 mu, step 1500", Figure<LandArea>.Parse("60多平方公里").ToString());
        Assert.Equal("1355 mu", Figure<LandArea>.Parse("1,355 mu").ToString());
        Assert.Equal("195", Figure<ItemCount>.Parse("195").ToString());
        Assert.Equal("more than 950", Figure<ItemCount>.Parse("950余").ToString());
        Assert.Equal("12000, step 1000", Figure<ItemCount>.Parse("1.2万").ToString());
        Assert.Equal(default, Figure<ItemCount>.Parse("195").Step);
    }

    [Theory]
    [InlineData("more than 300 billion yuan", "more than 300 billion yuan", "超过3000亿元")]
    [InlineData("about CNY 22900000000, step 10000000", "about 22.90 billion yuan", "约229.0亿元")]
    [InlineData("at least CNY 5", "at least 5 yuan", "5元以上")]
    [InlineData("at most CNY 5.0", "at most 5.0 yuan", "不超过5.0元")]
    [InlineData("less than USD 20000", "less than 20,000 US dollars", "不到2.0000万美元")]
    [InlineData("CNY 5.00, step 1", "5 yuan", "5元")]
    [InlineData("CNY 1500000, step 1000", "1.500 million yuan", "150.0万元")]
    public void Figures_for_people(string canonical, string english, string chinese)
    {
        var figure = Figure<Money>.Parse(canonical);

        Assert.Equal(english, figure.ToString("L", TextContract.English));
        Assert.Equal(chinese, figure.ToString("L", TextContract.Chinese));
    }

    [Theory]
    [InlineData("", 0, "a number in digits is expected")]
    [InlineData("more than", 9, "a number in digits is expected")]
    [InlineData("more than about 5 yuan", 10, "a number in digits is expected")]
    [InlineData("about 5 yuan or more", 20, "one word at most qualifies a figure")]
    [InlineData("超过300多亿元", 8, "one word at most qualifies a figure")]
    [InlineData("CNY 5, step", 11, "a number in digits is expected")]
    [InlineData("CNY 5, step -1", 12, "a number in digits is expected")]
    [InlineData("CNY 5, step 1多", 14, "a step is a plain number")]
    [InlineData("CNY 5, step 1 million", 14, "nothing may follow here")]
    [InlineData("5 yuan or so", 7, "nothing may follow here")]
    public void What_is_no_figure_is_refused_at_its_place(string text, int position, string rule) =>
        TextContract.Refuses<Figure<Money>>(text, position, rule);

    [Fact]
    public void The_provider_chooses_the_language()
    {
        Assert.False(Figure<Money>.TryParse("over CNY 5", TextContract.Chinese, out _));
        Assert.True(Figure<Money>.TryParse("more than CNY 5", TextContract.Chinese, out _), "The words of the canonical text belong to both languages.");
        Assert.False(Figure<Money>.TryParse("超过CNY 5", TextContract.English, out _));
        Assert.Equal(Figure<Money>.Parse("> CNY 5", TextContract.English), Figure<Money>.Parse("超过CNY 5", TextContract.Chinese));
    }

    [Theory]
    [InlineData("[22.85%, 22.95%]", "[22.85%, 22.95%]")]
    [InlineData(" (22.85%, 22.95%) ", "(22.85%, 22.95%)")]
    [InlineData("(-∞, 5%]", "(-∞, 5%]")]
    [InlineData("[-5%,∞)", "[-5%, ∞)")]
    [InlineData("(-∞, ∞)", "(-∞, ∞)")]
    [InlineData("[5%, 5.0%]", "[5%, 5.0%]")]
    public void Intervals(string text, string expected) => Assert.Equal(expected, Interval<Percentage>.Parse(text).ToString());

    [Theory]
    [InlineData("5%, 6%", 0, "begins with a bracket")]
    [InlineData("[5% 6%]", 4, "a comma and a space")]
    [InlineData("[5%, 6%", 7, "ends with a bracket")]
    [InlineData("[6%, 5%]", 8, "no value lies between the ends")]
    [InlineData("[5%, 5%)", 8, "no value lies between the ends")]
    [InlineData("[-∞, 5%]", 8, "a missing end has a round bracket")]
    [InlineData("[5%, ∞]", 7, "a missing end has a round bracket")]
    [InlineData("[5多%, 6%]", 4, "an end is a plain value")]
    [InlineData("[5%, 6%] x", 9, "nothing may follow here")]
    public void What_is_no_interval_is_refused_at_its_place(string text, int position, string rule) =>
        TextContract.Refuses<Interval<Percentage>>(text, position, rule);

    [Fact]
    public void Intervals_of_money_have_one_currency_or_a_neutral_zero()
    {
        TextContract.Refuses<Interval<Money>>("[CNY 1, USD 2]", 14, "both ends have the same currency");
        TextContract.Refuses<Interval<Money>>("[XXX 1, USD 2]", 14, "both ends have the same currency");
        TextContract.Reads(new Interval<Money>(default(Money), Money.Yuan(5)), null, null);
        TextContract.Reads(new Interval<Money>(Money.Yuan(-5), default(Money), upperIsOpen: true), null, null);
        TextContract.Refuses<Interval<decimal>>("[1,500]", 6, "a comma and a space");
        TextContract.Refuses<Interval<decimal>>("[1,50]", 5, "the last group of digits has three digits");
    }
}
