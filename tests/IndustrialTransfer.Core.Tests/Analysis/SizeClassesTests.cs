using IndustrialTransfer.Analysis;
using IndustrialTransfer.Measures;

namespace IndustrialTransfer.Tests.Analysis;

public sealed class SizeClassesTests
{
    [Fact]
    public void The_limits_of_reports_in_yuan() => Assert.Equal(
        ["5000万元", "1亿元", "5亿元", "10亿元", "50亿元", "100亿元"],
        SizeClasses.YuanLimits.Select(limit => limit.ToString("L", System.Globalization.CultureInfo.GetCultureInfo("zh-CN"))));

    // Bozhou News Network on investment promotion in Bozhou in 2023: 302 projects of 100 million yuan and above landed, of 157.04 billion; of these
    // 31 of 1 to 5 billion, together 54.75 billion, and 7 of 5 billion and above, together 49 billion. The rest lies between 100 million and 1 billion.
    [Fact]
    public void Landed_projects_of_one_city_in_2023()
    {
        Money[] projects = [.. Equal(264, 532.9m), .. Equal(31, 547.5m), .. Equal(7, 490m)];

        var classes = SizeClasses.Of(projects, amount => amount, [Money.Parse("1亿元"), Money.Parse("10亿元"), Money.Parse("50亿元")]);

        Assert.Equal([264, 31, 7], classes.Disjoint.Select(each => each.Count));
        Assert.Equal(["532.90", "547.50", "490.00"], classes.Disjoint.Select(Hundreds));
        Assert.Equal([302, 38, 7], classes.Cumulative.Select(each => each.Count));
        Assert.Equal(["1570.40", "1037.50", "490.00"], classes.Cumulative.Select(Hundreds));
        Assert.Equal([87.42m, 10.26m, 2.32m], classes.Disjoint.Select(each => each.CountShare!.Value.Round(2).Percent));
        Assert.Equal([33.93m, 34.86m, 31.20m], classes.Disjoint.Select(each => each.AmountShare!.Value.Round(2).Percent));
    }

    // Kaifeng's chrysanthemum festival (Zhengfeng news): all 55 domestic projects of 50 million yuan and above, of these 29 of 100 million and above,
    // 5 of 500 million and above, 2 of 1 billion and above. "And above" includes the limit, so that projects of exactly the limit must do.
    [Fact]
    public void Projects_of_exactly_the_limits_are_in_the_classes_above()
    {
        Money[] projects = [.. Times(26, "5000万元"), .. Times(24, "1亿元"), .. Times(3, "5亿元"), .. Times(2, "10亿元")];

        var classes = SizeClasses.Of(projects, amount => amount, SizeClasses.YuanLimits);

        Assert.Equal([55, 29, 5, 2, 0, 0], classes.Cumulative.Select(each => each.Count));
        Assert.Equal([26, 24, 3, 2, 0, 0], classes.Disjoint.Select(each => each.Count));
        Assert.Equal(0, classes.Below.Count);
    }

    [Fact]
    public void A_class_tells_limits_count_amount_and_shares()
    {
        Money?[] projects = [Money.Yuan(99), Money.Yuan(100), Money.Yuan(199.99m), Money.Yuan(200), null, Money.Yuan(1.01m)];

        var classes = SizeClasses.Of(projects, amount => amount, [Money.Yuan(100), Money.Yuan(200)]);

        Assert.Equal((5, 1, Money.Yuan(600)), (classes.Count, classes.UnknownCount, classes.Total));
        Assert.Equal(Interval<Money>.Parse("(-∞, CNY 100)"), classes.Below.Limits);
        Assert.Equal((2, Money.Yuan(100.01m), 40m), (classes.Below.Count, classes.Below.Amount, classes.Below.CountShare!.Value.Percent));
        Assert.Equal([Interval<Money>.Parse("[CNY 100, CNY 200)"), Interval<Money>.Parse("[CNY 200, ∞)")], classes.Disjoint.Select(each => each.Limits));
        Assert.Equal([Interval<Money>.Parse("[CNY 100, ∞)"), Interval<Money>.Parse("[CNY 200, ∞)")], classes.Cumulative.Select(each => each.Limits));
        Assert.Equal("[CNY 100, CNY 200): 2 (CNY 299.99)", classes.Disjoint[0].ToString());
    }

    [Fact]
    public void Other_quantities_have_classes_too()
    {
        var classes = SizeClasses.Of(new[] { 9m, 10m, 49m, 50m, 250m }, jobs => new ItemCount(jobs), [new(10m), new(50m), new(250m)]);

        Assert.Equal([2, 1, 1], classes.Disjoint.Select(each => each.Count));
        Assert.Equal((1, 9m), (classes.Below.Count, classes.Below.Amount.Value));
    }

    [Fact]
    public void Losses_are_below_the_lowest_limit_and_a_total_of_zero_has_no_shares()
    {
        var classes = SizeClasses.Of(new[] { -4m, 4m }, number => Money.Yuan(number), [Money.Yuan(0)]);

        Assert.Equal((1, 1), (classes.Below.Count, classes.Disjoint[0].Count));
        Assert.Null(classes.Below.AmountShare);
        Assert.Equal(50m, classes.Below.CountShare!.Value.Percent);
    }

    [Fact]
    public void Without_items_every_class_is_there_and_empty_in_the_currency_of_the_limits()
    {
        var classes = SizeClasses.Of(Array.Empty<Money>(), amount => amount, SizeClasses.YuanLimits);

        Assert.Equal((6, 6, 0, 0), (classes.Disjoint.Count, classes.Cumulative.Count, classes.Count, classes.UnknownCount));
        Assert.All([classes.Below, .. classes.Disjoint, .. classes.Cumulative], each => Assert.Equal(("CNY 0", null, null), ($"{each.Amount}", each.CountShare, each.AmountShare)));
        Assert.Equal("CNY 0", $"{classes.Total}");
    }

    [Fact]
    public void Limits_that_do_not_rise_are_refused()
    {
        var equal = Assert.Throws<ArgumentException>(() => SizeClasses.Of(Array.Empty<Money>(), amount => amount, [Money.Yuan(1), Money.Yuan(2), Money.Yuan(2.0m)]));
        Assert.Equal("Each limit must be above the one before, and CNY 2.0 comes after CNY 2. (Parameter 'limits')", equal.Message);
        Assert.Throws<ArgumentException>(() => SizeClasses.Of(Array.Empty<Money>(), amount => amount, [Money.Yuan(2), Money.Yuan(1)]));
        var none = Assert.Throws<ArgumentException>(() => SizeClasses.Of(Array.Empty<Money>(), amount => amount, []));
        Assert.Equal("Size classes need at least one limit. (Parameter 'limits')", none.Message);
    }

    [Fact]
    public void Two_currencies_and_nulls_are_refused()
    {
        Money[] dollars = [new(1, Currency.USD)];

        Assert.Throws<CurrencyMismatchException>(() => SizeClasses.Of(dollars, amount => amount, [Money.Yuan(1)]));
        Assert.Throws<CurrencyMismatchException>(() => SizeClasses.Of(dollars, amount => amount, [dollars[0], Money.Yuan(2)]));
        Assert.Equal("items", Assert.Throws<ArgumentNullException>(() => SizeClasses.Of((Money[])null!, amount => amount, [Money.Yuan(1)])).ParamName);
        Assert.Equal("of", Assert.Throws<ArgumentNullException>(() => SizeClasses.Of(dollars, (Func<Money, Money>)null!, [Money.Yuan(1)])).ParamName);
        Assert.Equal("of", Assert.Throws<ArgumentNullException>(() => SizeClasses.Of(dollars, (Func<Money, Money?>)null!, [Money.Yuan(1)])).ParamName);
        Assert.Equal("limits", Assert.Throws<ArgumentNullException>(() => SizeClasses.Of(dollars, amount => amount, null!)).ParamName);
    }

    private static Money[] Equal(int count, decimal total) => Money.Yuan(total, Magnitude.HundredMillion).Split(count);

    private static IEnumerable<Money> Times(int count, string amount) => Enumerable.Repeat(Money.Parse(amount), count);

    private static string Hundreds(SizeClass<Money> each) => FormattableString.Invariant($"{each.Amount.Amount / 1e8m:F2}");
}
