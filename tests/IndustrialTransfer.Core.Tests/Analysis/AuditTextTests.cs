using IndustrialTransfer.Analysis;
using IndustrialTransfer.Measures;

namespace IndustrialTransfer.Tests.Analysis;

/// <summary>What findings and explanations say to a reader, word for word; the numbers were worked out by hand.</summary>
public sealed class AuditTextTests
{
    [Fact]
    public void A_completion()
    {
        Says(
            Audit.Completion(Yuan("219.22亿元"), Yuan("589亿元"), Percent("32.72%")),
            "Impossible: The completion of 58.9 billion yuan by 21.922 billion yuan is 37.219 percent, not 32.72 percent; unrounded, the figures allow only results from 37.1866 percent to 37.2515 percent.",
            "Two digits changed places: it would be 37.22 percent.",
            "A target of 67 billion yuan gives the print.");
        Says(
            Audit.Completion(Yuan("45亿元"), Yuan("50亿元"), Percent("60%")),
            "Impossible: The completion of 5.0 billion yuan by 4.5 billion yuan is 90 percent, not 60 percent; unrounded, the figures allow only results from 88.12 percent to 91.92 percent.",
            "A target of 7.5 billion yuan gives the print.");
    }

    [Fact]
    public void A_growth_from_another_base() => Says(
        Audit.Growth(Yuan("18.5 billion yuan"), Yuan("22.9 billion yuan"), Percent("14.5%")),
        "Impossible: The growth from 18.5 billion yuan to 22.9 billion yuan is 23.784 percent, not 14.5 percent; unrounded, the figures allow only results from 23.181 percent to 24.39 percent.",
        "A base of 20 billion yuan gives the print.");

    [Theory]
    [InlineData("35 yuan", "350 yuan", "The print is 10 times too large, as between 亿 and billion: it would be 35 yuan.")]
    [InlineData("350 yuan", "35 yuan", "The print is 10 times too small, as between 亿 and billion: it would be 350 yuan.")]
    [InlineData("35 yuan", "3500 yuan", "The print is 100 times too large, as between 万 and million or a ratio and its percentage: it would be 35 yuan.")]
    [InlineData("35 million yuan", "35 billion yuan", "The print is 1,000 times too large, as between million and billion: it would be 35 million yuan.")]
    [InlineData("35万元", "35 yuan", "The print is 10,000 times too small, by a 万: it would be 350,000 yuan.")]
    [InlineData("35 yuan", "3.5 million yuan", "The print is 100,000 times too large: it would be 35 yuan.")]
    [InlineData("35 yuan", "35亿元", "The print is 100,000,000 times too large, by a 亿: it would be 35 yuan.")]
    public void A_slip_of_the_scale(string from, string stated, string explanation) =>
        Assert.Equal(explanation, Assert.Single(Audit.Conversion(Yuan(from), Yuan(stated)).Explanations).Text);

    [Theory]
    [InlineData("35 yuan", "35亿元", "35 yuan is 35 yuan, not 3.5 billion yuan; unrounded, the figures allow only results from 34.5 yuan to 35.5 yuan.")]
    [InlineData("35 million yuan", "37 million yuan", "35 million yuan is 35 million yuan, not 37 million yuan; unrounded, the figures allow only results from 34.5 million yuan to 35.5 million yuan.")]
    [InlineData("12.345678 million yuan", "13 million yuan", "12.345678 million yuan is 12.35 million yuan, not 13 million yuan; unrounded, the figures allow only results from 12.35 million yuan to 12.35 million yuan.")]
    [InlineData("0 yuan", "500 yuan", "0 yuan is 0 yuan, not 500 yuan; unrounded, the figures allow only results from -0.5 yuan to 0.5 yuan.")]
    public void A_result_is_shown_with_two_digits_more_than_the_print_and_four_at_least(string from, string stated, string why) =>
        Assert.Equal(why, Audit.Conversion(Yuan(from), Yuan(stated)).Why);

    [Fact]
    public void Beside_an_exact_print_a_result_has_four_decimals()
    {
        var finding = Audit.Conversion(new Figure<Money>(Money.Yuan(1.23456789m)), new Figure<Money>(Money.Yuan(2m)));

        Assert.Equal("1.23456789 yuan is 1.2346 yuan, not 2 yuan.", finding.Why);
    }

    [Fact]
    public void The_smallest_amount_there_is()
    {
        var least = new Figure<Money>(Money.Yuan(0.0000000000000000000000000001m));

        Assert.Equal(
            "0.0000000000000000000000000001 yuan is 0.0000000000000000000000000001 yuan, not 5 yuan.",
            Audit.Conversion(least, new Figure<Money>(Money.Yuan(5m))).Why);
    }

    [Fact]
    public void A_sign_lost() => Says(
        Audit.Lead(Yuan("300 billion yuan"), Yuan("250 billion yuan"), Yuan("-50 billion yuan")),
        "Impossible: The lead of 300 billion yuan over 250 billion yuan is 50 billion yuan, not -50 billion yuan; unrounded, the figures allow only results from 49 billion yuan to 51 billion yuan.",
        "The sign was lost: it would be 50 billion yuan.");

    [Fact]
    public void Sums()
    {
        Says(Audit.Sum<Money>([], Yuan("5 yuan")), "Impossible: The sum of 0 figures is 0, not 5 yuan.");
        Says(Audit.Sum([Count(1), Count(2), Count(3), Count(4), Count(5)], Count(15)), "Agrees: The sum of 1 + 2 + 3 + 4 + 5 is 15, as printed: 15.");
        Says(
            Audit.Sum([Count(1), Count(2), Count(3), Count(4), Count(5), Count(6)], Count(15)),
            "Impossible: The sum of 6 figures is 21, not 15.",
            "The sum without 6 is the print.");
        Says(
            Audit.Sum([Yuan("1.2 billion yuan"), Yuan("3.4 billion yuan"), Yuan("5.6 billion yuan")], Yuan("4.7 billion yuan")),
            "Impossible: The sum of 1.2 billion yuan + 3.4 billion yuan + 5.6 billion yuan is 10.2 billion yuan, not 4.7 billion yuan; unrounded, the figures allow only results from 10.05 billion yuan to 10.35 billion yuan.",
            "The sum without 5.6 billion yuan is the print.");
        Says(
            Audit.Sum([Count(10), Count(6), Count(1)], Count(23)),
            "Impossible: The sum of 10 + 6 + 1 is 17, not 23.",
            "The sum with 6 counted twice is the print.");
        Says(
            Audit.Sum([Yuan("1.2 billion yuan"), Yuan("3.4 billion yuan")], Yuan("8.1 billion yuan")),
            "Impossible: The sum of 1.2 billion yuan + 3.4 billion yuan is 4.6 billion yuan, not 8.1 billion yuan; unrounded, the figures allow only results from 4.5 billion yuan to 4.7 billion yuan.",
            "The sum with 3.4 billion yuan counted twice is the print.");
        Says(Audit.Sum([Count(10), Count(0), Count(7)], Count(20)), "Impossible: The sum of 10 + 0 + 7 is 17, not 20.");
    }

    [Fact]
    public void A_part_that_is_zero_is_not_missing_from_a_sum() =>
        Assert.DoesNotContain(
            Audit.Sum([Yuan("CNY 10.5, step 0"), Yuan("CNY 0, step 0")], Yuan("10 yuan")).Explanations, each => each.Kind == ExplanationKind.PartLeftOut);

    [Fact]
    public void Averages()
    {
        Says(
            Audit.Average(Yuan("101.1 billion yuan"), Count(422), Yuan("293.57 million yuan")),
            "Impossible: The average of 101.1 billion yuan over 422 is 239.5735 million yuan, not 293.57 million yuan; unrounded, the figures allow only results from 239.455 million yuan to 239.6919 million yuan.",
            "Two digits changed places: it would be 239.57 million yuan.");
        Assert.Equal(
            "A count of 400 gives the print.",
            Assert.Single(Audit.Average(Yuan("100 billion yuan"), Count(422), Yuan("250 million yuan")).Explanations).Text);
    }

    [Fact]
    public void Amounts_per_unit_of_land()
    {
        Says(
            Audit.Intensity(Yuan("7.635 billion yuan"), Land("1355 mu"), Yuan("84.52 million yuan"), LandArea.FromHectares(1)),
            "Agrees: 7.635 billion yuan on 1,355 mu, per 15 mu, is 84.5203 million yuan, as printed: 84.52 million yuan.");
        Says(
            Audit.Intensity(Yuan("7.635 billion yuan"), Land("1355 mu"), Yuan("84.52 million yuan")),
            "Impossible: 7.635 billion yuan on 1,355 mu, per 1 mu, is 5.6347 million yuan, not 84.52 million yuan; unrounded, the figures allow only results from 5.6322 million yuan to 5.6371 million yuan.",
            "1 hectare is 15 mu: in the other unit it would be 5.6347 million yuan.",
            "An area of 90.33 mu gives the print.");
        Says(
            Audit.Intensity(Yuan("7.635 billion yuan"), Land("1355 mu"), Yuan("8.452 billion yuan")),
            "Impossible: 7.635 billion yuan on 1,355 mu, per 1 mu, is 5.635 million yuan, not 8.452 billion yuan; unrounded, the figures allow only results from 5.632 million yuan to 5.637 million yuan.",
            "1 square kilometre is 1500 mu: in the other unit it would be 5.635 million yuan.",
            "An area of 0.9033 mu gives the print.");
        Assert.Equal(
            "An area of 1,500 mu gives the print.",
            Assert.Single(Audit.Intensity(Yuan("7.635 billion yuan"), Land("1355 mu"), Yuan("76.35 million yuan"), LandArea.FromHectares(1)).Explanations).Text);
    }

    [Theory]
    [InlineData("$1.42 billion", "9.8 billion yuan", "A rate of USD/CNY 6.9 gives the print.")] // 9.8 ÷ 1.42 = 6.90
    [InlineData("10.38 billion yuan", "$1.5 billion", "A rate of USD/CNY 6.92 gives the print.")] // 10.38 ÷ 1.5 = 6.92
    public void A_conversion_at_another_rate(string from, string stated, string explanation) =>
        Assert.Equal(explanation, Assert.Single(Audit.Conversion(Yuan(from), ExchangeRate.Parse("USD/CNY 7.31"), Yuan(stated)).Explanations).Text);

    [Fact]
    public void Mu_are_mistaken_for_hectares_only_where_there_is_land()
    {
        Says(
            Audit.Conversion(Land("1355 mu"), Land("1355 hectares")),
            "Impossible: 1,355 mu is 1,355 mu, not 20,325 mu; unrounded, the figures allow only results from 1,354.5 mu to 1,355.5 mu.",
            "1 hectare is 15 mu: in the other unit it would be 1,355 mu.");
        Assert.Empty(Audit.Conversion(Yuan("100 yuan"), Yuan("1500 yuan")).Explanations);
    }

    [Fact]
    public void Growth_that_was_printed_as_points()
    {
        Says(
            Audit.PointsChange(Percent("40%"), Percent("42%"), Figure<PercentagePoints>.Parse("5 percentage points")),
            "Impossible: The change from 40 percent to 42 percent is 2 percentage points, not 5 percentage points; unrounded, the figures allow only results from 1 percentage points to 3 percentage points.",
            "In percent of 40 percent it grew by that: it is growth, not points.");
        Assert.Empty(Audit.PointsChange(Percent("0%"), Percent("42%"), Figure<PercentagePoints>.Parse("5 percentage points")).Explanations);
    }

    [Fact]
    public void A_half_that_was_rounded_down() => Says(
        Audit.Share(Count(1), Count(8), Percent("12%")),
        "Possible: The share of 1 in 8 is 12.5 percent, not 12 percent, unless halves are rounded down.",
        "Cut instead of rounded: all from 12 percent to short of 13 percent would be printed so.",
        "Half to even: 12.5 percent lies half way, and the digit below is even.");

    [Fact]
    public void A_fall_that_was_cut()
    {
        Says(
            Audit.Growth(Count(1000), Count(872), Percent("-12%")),
            "Impossible: The growth from 1,000 to 872 is -12.8 percent, not -12 percent.",
            "Cut instead of rounded: all from -12 percent to short of -13 percent would be printed so.",
            "A base of 991 gives the print.");
        Assert.DoesNotContain(Audit.Growth(Count(100), Count(87), Percent("-12%")).Explanations, each => each.Kind == ExplanationKind.Cut);
        Assert.DoesNotContain(Audit.Growth(Count(100), Count(113), Percent("12%")).Explanations, each => each.Kind == ExplanationKind.Cut);
    }

    [Fact]
    public void One_sided_and_approximate_figures()
    {
        Says(
            Audit.Share(Count(29), Figure<ItemCount>.Parse("less than 422"), Percent("7.0%")),
            "Undetermined: The share of 29 in less than 422 is 6.872 percent by the printed values; one figure is only a limit, so that 7.0 percent stands beside any result from 6.872 percent up.",
            "A whole of 414 gives the print.");
        Says(
            Audit.Growth(Yuan("more than 1 billion yuan"), Yuan("less than 2 billion yuan"), Percent("7.0%")),
            "Undetermined: The growth from more than 1 billion yuan to less than 2 billion yuan is 100 percent by the printed values; one figure is only a limit, so that 7.0 percent stands beside any result up to 100 percent.",
            "A base of 1.87 billion yuan gives the print.");
        Says(
            Audit.Lead(Yuan("more than 3 billion yuan"), Yuan("more than 1 billion yuan"), Yuan("2 billion yuan")),
            "Undetermined: The lead of more than 3 billion yuan over more than 1 billion yuan is 2 billion yuan by the printed values; one figure is only a limit, so that 2 billion yuan stands beside any result at all.");
        Says(
            Audit.Conversion(Yuan("about 10.38 billion yuan"), ExchangeRate.Parse("USD/CNY 7.31"), Yuan("$1.24 billion")),
            "Undetermined: About 10.38 billion yuan at USD/CNY 7.31 is 1.42 billion US dollars, not 1.24 billion US dollars; but a figure is \"about\" something, and may be off by more than its digits.",
            "Two digits changed places: it would be 1.42 billion US dollars.",
            "A rate of USD/CNY 8.37 gives the print.");
    }

    [Fact]
    public void Magnitudes()
    {
        Says(
            Audit.Magnitude([Yuan("101.1 billion yuan")], Yuan("more than 900 billion yuan")),
            "Impossible: More than 900 billion yuan is 8.9 times 101.1 billion yuan, the one comparable: of its order is all from 12.63 billion yuan to 809.2 billion yuan.",
            "The print is 10 times too large, as between 亿 and billion: it would be 90 billion yuan.");
        Says(
            Audit.Magnitude([Count(10), Count(12), Count(11)], Count(20)),
            "Agrees: 20 is 1.82 times 11, the middle of 3 comparable: of their order is all from 1.25 to 96.");
    }

    [Fact]
    public void Ranks()
    {
        Says(Audit.Rank(["a", "bcd"], text => Count(text.Length), "a", 1), "Impossible: The rank of a, with 1, among 2 is 2, not 1.");
        Assert.Equal("1: a", Ranking.Certain(["a"], _ => Count(1))[0].ToString());
        Assert.Equal("1 to 2: a", Ranking.Certain(["a", "b"], _ => Yuan("3 yuan"))[0].ToString());
    }

    [Fact]
    public void Refusals()
    {
        Assert.StartsWith("There are 2 parts, and 1 shares.", Refusal(() => Audit.Shares([Count(1), Count(7)], Count(8), [Percent("12%")])), StringComparison.Ordinal);
        Assert.StartsWith("c is not among the 2 items.", Refusal(() => Audit.Rank(["a", "b"], _ => Count(1), "c", 1)), StringComparison.Ordinal);
        Assert.StartsWith("There must be comparable figures, all above zero.", Refusal(() => Audit.Magnitude([Count(0), Count(1)], Count(1))), StringComparison.Ordinal);

        static string Refusal(Func<object> audit) => Assert.Throws<ArgumentException>(() => audit()).Message;
    }

    [Fact]
    public void What_is_missing_is_named()
    {
        Assert.Throws<ArgumentNullException>("items", () => Ranking.RankBy<string, Money>(null!, _ => default));
        Assert.Throws<ArgumentNullException>("by", () => Ranking.RankBy<string, Money>([], null!));
        Assert.Throws<ArgumentNullException>("items", () => Ranking.Certain<string, Money>(null!, _ => Yuan("1 yuan")));
        Assert.Throws<ArgumentNullException>("figure", () => Ranking.Certain([], (Func<string, Figure<Money>>)null!));
        Assert.Throws<ArgumentNullException>("items", () => Ranking.Certain<string, Money>(null!, _ => Yuan("1 yuan").Interval));
        Assert.Throws<ArgumentNullException>("range", () => Ranking.Certain([], (Func<string, Interval<Money>>)null!));
    }

    private static void Says(Finding finding, string text, params string[] explanations)
    {
        Assert.Equal(text, finding.ToString());
        Assert.Equal(explanations, finding.Explanations.Select(each => each.ToString()));
    }

    private static Figure<Money> Yuan(string text) => Figure<Money>.Parse(text);

    private static Figure<Percentage> Percent(string text) => Figure<Percentage>.Parse(text);

    private static Figure<LandArea> Land(string text) => Figure<LandArea>.Parse(text);

    private static Figure<ItemCount> Count(decimal count) => new(new ItemCount(count));
}
