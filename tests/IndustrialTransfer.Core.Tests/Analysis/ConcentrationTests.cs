using IndustrialTransfer.Analysis;
using IndustrialTransfer.Measures;

namespace IndustrialTransfer.Tests.Analysis;

/// <summary>Published examples, the ends of what is defined, and what is said beyond them.</summary>
public sealed class ConcentrationTests
{
    private static readonly double[] Tens = [10, 20, 30, 40];

    // The ten sales of the examples of R's package ineq (A. Zeileis), which prints 7 digits.
    private static readonly double[] Sales = [541, 1463, 2445, 3438, 4437, 5401, 6392, 8304, 11904, 22261];

    // GDP in billion euros and people of the German states in 2015, from the examples of R's package REAT (T. Wieland).
    private static readonly double[] Gdp =
        [460.69, 549.19, 124.16, 65.29, 31.59, 109.27, 263.44, 39.87, 258.53, 645.59, 131.95, 35.03, 112.66, 56.22, 85.61, 56.81];

    private static readonly double[] People =
    [
        10879618, 12843514, 3520031, 2484826, 671489, 1787408, 6176172, 1612362, 7926599, 17865516, 4052803, 995597, 4084851, 2245470, 2858714, 2170714,
    ];

    [Fact]
    public void Ten_to_forty_have_these_indices()
    {
        Assert.Equal(0.3, Concentration.Herfindahl(Tens), 1e-15);
        Assert.Equal(1 / 15d, Concentration.HerfindahlNormalized(Tens), 1e-15);
        Assert.Equal(0.4, Concentration.LargestShare(Tens, 1), 1e-15);
        Assert.Equal(0.7, Concentration.LargestShare(Tens, 2), 1e-15);
        Assert.Equal(4 / 3d, Concentration.Primacy(Tens), 1e-15);
        Assert.Equal(1.27985422583366747, Concentration.Entropy(Tens), 1e-15);
        Assert.Equal(0.923219672335507747, Concentration.EntropyNormalized(Tens), 1e-15);
        Assert.Equal(0.25, Concentration.Gini(Tens), 1e-15);
        Assert.Equal(1 / 3d, Concentration.GiniCorrected(Tens), 1e-15);
        Assert.Equal(0.2, Concentration.Hoover(Tens), 1e-15);
        Assert.Equal(0.106440135286223152, Concentration.Theil(Tens), 1e-15);
        Assert.Equal(0.12177727428716867, Concentration.MeanLogDeviation(Tens), 1e-15);
        Assert.Equal(0.447213595499957939, Concentration.CoefficientOfVariation(Tens), 1e-15);
        Assert.Equal(0.516397779494322251, Concentration.CoefficientOfVariationOfSample(Tens), 1e-15);
        Assert.Equal(0.0555858573695452437, Concentration.Atkinson(Tens, 0.5), 1e-15);
        Assert.Equal(0.114654464239742726, Concentration.Atkinson(Tens, 1), 1e-15);
        Assert.Equal(0.232, Concentration.Atkinson(Tens, 2), 1e-15);
        Assert.Equal(0, Concentration.Atkinson(Tens, 0));
    }

    /// <summary>P. Doersam, Wirtschaftsstatistik anschaulich dargestellt (2004), as quoted in REAT's help on herf, gini and gini2.</summary>
    [Fact]
    public void Doersams_four_car_makers_and_six_income_classes()
    {
        double[] sales = [20, 50, 20, 10];

        Assert.Equal(0.34, Concentration.Herfindahl(sales), 1e-15);
        Assert.Equal(0.12, Concentration.HerfindahlNormalized(sales), 1e-15);
        Assert.Equal(0.3, Concentration.Gini(sales), 1e-15);
        Assert.Equal(0.4, Concentration.GiniCorrected(sales), 1e-15);
        Assert.Equal(0.5278, Concentration.Gini([500, 1500, 2500, 4000, 7500, 15000], [1000, 1200, 1600, 400, 200, 600]), 5e-5);
        Assert.Equal(0.5278, Concentration.Gini([15000, 500, 2500, 1500, 7500, 4000], [600, 1000, 1600, 1200, 200, 400]), 5e-5);
    }

    /// <summary>W. Stoermann, Regionaloekonomik (2009), as quoted in REAT's help on theil: what that function gives is the mean log deviation.</summary>
    [Fact]
    public void Stoermanns_five_regions()
    {
        double[] income = [10, 10, 10, 20, 50];

        Assert.Equal(0.2326302, Concentration.MeanLogDeviation(income), 5e-8);
        Assert.Equal(0.250201211769, Concentration.Theil(income), 1e-12);
    }

    [Fact]
    public void The_examples_of_ineq()
    {
        Assert.Equal(0.1840812, Concentration.Herfindahl(Sales), 5e-8);
        Assert.Equal(0.4620911, Concentration.Gini(Sales), 5e-8);
        Assert.Equal(0.1796591, Concentration.Atkinson(Sales, 0.5), 5e-8);
    }

    /// <summary>C. Damgaard and J. Weiner, "Describing Inequality in Plant Size or Fecundity", Ecology 81 (2000), figure 2: two distributions with the
    /// same corrected Gini coefficient of 4/9.</summary>
    [Fact]
    public void Damgaards_and_Weiners_two_populations_have_one_Gini()
    {
        Assert.Equal(4 / 9d, Concentration.GiniCorrected([.. Enumerable.Repeat(50 / 9d, 9), 50]), 1e-14);
        Assert.Equal(4 / 9d, Concentration.GiniCorrected([2, 2, 2, 2, 2, 18, 18, 18, 18, 18]), 1e-14);
    }

    /// <summary>The examples of PySAL's inequality: the Atkinson index, the Schutz distance, and the diversity of three groups of 24, 19 and 22.</summary>
    [Fact]
    public void The_examples_of_PySAL()
    {
        Assert.Equal(0.06315, Concentration.Atkinson([10, 20, 30, 40, 50], 0.5), 5e-6);
        Assert.Equal(0.13161, Concentration.Atkinson([10, 20, 30, 40, 50], 1), 5e-6);
        Assert.Equal(0.15, Concentration.Hoover([1000, 2000, 1500, 3000, 2500]), 1e-15);
        Assert.Equal(1.094070862104929, Concentration.Entropy([24, 19, 22]), 1e-15);
        Assert.Equal(0.041025641025641046, Concentration.Hoover([24, 19, 22]), 1e-16);
        Assert.Equal(0.05128205128205132, Concentration.Gini([24, 19, 22]), 1e-16);
    }

    /// <summary>The example of EconGeo's hoover_index, which prints 25: five regions, 30 % of the people with 50 % of the industry.</summary>
    [Fact]
    public void The_example_of_EconGeo() => Assert.Equal(0.25, Concentration.Hoover([0, 10, 10, 30, 50], [10, 15, 20, 25, 30]), 1e-15);

    /// <summary>The data of REAT; only the Gini coefficient of 0.5009 is printed there, the rest is computed from the definitions to 60 digits.</summary>
    [Fact]
    public void The_German_states()
    {
        var perHead = Gdp.Zip(People, (gdp, people) => gdp / people).ToArray();

        Assert.Equal(0.5009, Concentration.Gini(Gdp), 5e-5);
        Assert.Equal(0.12517629906796232, Concentration.Herfindahl(Gdp), 1e-15);
        Assert.Equal(0.425301871261828183, Concentration.Theil(Gdp), 1e-14);
        Assert.Equal(1.00140939934044813, Concentration.CoefficientOfVariation(Gdp), 1e-14);
        Assert.Equal(1.03425118036830085, Concentration.CoefficientOfVariationOfSample(Gdp), 1e-14);
        Assert.Equal(0.0735899088866527647, Concentration.Hoover(Gdp, People), 1e-15);
        Assert.Equal(0.187309659392125463, Concentration.Williamson(perHead, People), 1e-14);
        Assert.Equal(0.099935140370342663, Concentration.Gini(perHead, People), 1e-14);
    }

    [Theory]
    [InlineData(0.25, 0.0903273272142193864)]
    [InlineData(0.75, 0.267184815537657069)]
    [InlineData(1, 0.351825059735075598)]
    [InlineData(2, 0.629011054511758082)]
    [InlineData(3, 0.770142528171585488)]
    public void The_Atkinson_index_of_the_sales(double epsilon, double expected) => Near.Relative(expected, Concentration.Atkinson(Sales, epsilon), 1e-14);

    [Fact]
    public void The_Atkinson_index_does_not_jump_where_its_formula_changes()
    {
        Assert.Equal(Concentration.Atkinson(Sales, 1), Concentration.Atkinson(Sales, 1 + 1e-12), 1e-11);
        Assert.Equal(Concentration.Atkinson(Sales, 1), Concentration.Atkinson(Sales, 1 - 1e-12), 1e-11);
        Assert.Equal(Concentration.Atkinson(Sales, 0.5), Concentration.Atkinson(Sales, 0.5 - 1e-13), 1e-12);
        Near.Relative(Concentration.Theil(Sales) * 1e-9, Concentration.Atkinson(Sales, 1e-9), 1e-6);
        Assert.Equal(1 - (541 / Sales.Average()), Concentration.Atkinson(Sales, 1e6), 1e-5);
        Assert.Equal(Concentration.Atkinson([1, 2, 3], 275), Concentration.Atkinson([1, 2, 3], 1 + 274.5), 1e-4);
    }

    [Fact]
    public void East_and_west_decompose()
    {
        (string Region, Money Amount)[] items =
            [("East", Money.Yuan(40)), ("West", Money.Yuan(10)), ("East", Money.Yuan(30)), ("West", Money.Yuan(20))];
        var theil = Concentration.TheilByGroup(items, by: item => item.Region, of: item => item.Amount);
        var log = Concentration.MeanLogDeviationByGroup(items, by: item => item.Region, of: item => item.Amount);

        Assert.Equal(0.0241572567811713053, theil.Within, 1e-15);
        Assert.Equal(0.0822828785050518464, theil.Between, 1e-15);
        Assert.Equal(0.0346005807147797839, log.Within, 1e-15);
        Assert.Equal(0.0871766935723888764, log.Between, 1e-15);
        Assert.Equal(["East", "West"], theil.Groups.Select(group => group.Group));
        Assert.Equal(0.7, theil.Groups[0].AmountShare);
        Assert.Equal(0.5, log.Groups[1].ItemShare);
        Assert.Equal(0.0102390758594736542, theil.Groups[0].Inequality!.Value, 1e-15);
        Assert.Equal(0.0588915178281917273, log.Groups[1].Inequality!.Value, 1e-15);
        Assert.Equal(0.3 * Math.Log(0.6), theil.Groups[1].Between, 1e-15);
        Assert.Equal(-0.5 * Math.Log(0.6), log.Groups[1].Between, 1e-15);
        Assert.Equal(log.Groups[1], Concentration.MeanLogDeviationByGroup(items, item => item.Region, item => item.Amount).Groups[1]);
    }

    [Fact]
    public void Groups_whose_means_hardly_differ_keep_their_digits()
    {
        (int Group, Money Amount)[] items = [(1, Money.Yuan(0.999999999m)), (2, Money.Yuan(1.000000001m))];

        Near.Relative(-0.5e-9, Concentration.TheilByGroup(items, item => item.Group, item => item.Amount).Groups[0].Between, 2e-9);
        Near.Relative(0.5e-9, Concentration.MeanLogDeviationByGroup(items, item => item.Group, item => item.Amount).Groups[0].Between, 2e-9);
        Near.Relative(0.5e-18, Concentration.TheilByGroup(items, item => item.Group, item => item.Amount).Between, 1e-6);
    }

    [Fact]
    public void Groups_at_both_ends_of_a_double_decompose()
    {
        var log = Concentration.MeanLogDeviationByGroup((double[])[double.MaxValue, double.Epsilon], by: amount => amount, of: amount => amount);

        Assert.Equal(0, log.Within);
        Near.Relative(log.Total, log.Between, 1e-12);
        Near.Relative(log.Total, log.Groups.Sum(group => group.Between), 1e-12);
    }

    [Fact]
    public void A_group_that_has_nothing_is_a_group_all_the_same()
    {
        var theil = Concentration.TheilByGroup((double[])[0, 0, 5], by: amount => amount > 0 ? "some" : null, of: amount => amount);

        Assert.Equal([null, "some"], theil.Groups.Select(group => group.Group));
        Assert.Equal((2, null, 0, 0, 0), (theil.Groups[0].Count, theil.Groups[0].Inequality, theil.Groups[0].Within, theil.Groups[0].Between, theil.Groups[0].AmountShare));
        Assert.Equal(Math.Log(3), theil.Total, 1e-15);
        Assert.Equal(Math.Log(3), theil.Between, 1e-15);
    }

    [Fact]
    public void The_largest_double_and_the_least_are_amounts()
    {
        double[] ends = [double.MaxValue, double.Epsilon, double.MaxValue];

        Assert.Equal(0.5, Concentration.Herfindahl(ends), 1e-15);
        Assert.Equal(1 / 3d, Concentration.Gini(ends), 1e-15);
        Assert.Equal(Math.Log(2), Concentration.Entropy(ends), 1e-15);
        Near.Relative(484.335463163480, Concentration.MeanLogDeviation(ends), 1e-13);
        Assert.Equal(1, Concentration.Primacy(ends));
        Assert.Equal(1 / 3d, Concentration.Hoover([double.Epsilon, double.Epsilon, 0]), 1e-15);
        Assert.Equal("Primacy is too large for a double.", Assert.Throws<OverflowException>(() => Concentration.Primacy([1e308, 1e-308])).Message);
    }

    [Fact]
    public void Losses_have_a_variation()
    {
        Assert.Equal(Math.Sqrt(8 / 3d) / 2, Concentration.CoefficientOfVariation([0, 2, 4]), 1e-15);
        Assert.Equal(Math.Sqrt(8 / 3d) / 2, Concentration.CoefficientOfVariation([0, -2, -4]), 1e-15);
        Assert.Equal(2, Concentration.CoefficientOfVariationOfSample([Money.Yuan(-1), Money.Yuan(1), Money.Yuan(3)]), 1e-15);
        Assert.Equal(3, Concentration.Williamson([-1, 2], [1, 1]), 1e-15);
        Assert.Equal(3, Concentration.Williamson([1, -2], [1, 1]), 1e-15);
        Assert.Equal(
            "CoefficientOfVariation is too large for a double.",
            Assert.Throws<OverflowException>(() => Concentration.CoefficientOfVariation([1e160, -1e160, 1e-160])).Message);
    }

    [Fact]
    public void A_row_without_known_amounts_is_not_an_amount_of_zero()
    {
        (string City, Money? Amount)[] deals = [("A", Money.Yuan(1)), ("B", null), ("C", Money.Yuan(3)), ("A", null)];

        Assert.Equal(Concentration.Gini([1, 3]), Concentration.Gini(deals.BreakDown(deal => deal.City, deal => deal.Amount)));
    }

    [Fact]
    public void Lists_of_literals_and_sequences_are_taken()
    {
        IEnumerable<Percentage> shares = Tens.Select(share => Percentage.FromPercent((decimal)share));

        Assert.Equal(0.3, Concentration.Herfindahl([10, 20, 30, 40]), 1e-15);
        Assert.Equal(0.3, Concentration.Herfindahl([Money.Yuan(10), Money.Yuan(20), Money.Yuan(30), Money.Yuan(40)]), 1e-15);
        Assert.Equal(0.3, Concentration.Herfindahl(shares.ToList()), 1e-15);
        Assert.Equal(0.3, Concentration.Herfindahl(shares), 1e-15);
        Assert.Equal(0.3, Concentration.Herfindahl(Tens.AsSpan()), 1e-15);
    }

    [Theory]
    [MemberData(nameof(Indices.Names), MemberType = typeof(Indices))]
    public void What_has_no_index_says_why(string name)
    {
        var (_, doubles, money, breakdown) = Indices.Named(name);
        var signed = name.StartsWith("Coefficient", StringComparison.Ordinal);

        Undefined(name, "there are no amounts", () => doubles([]));
        Undefined(name, "there are no amounts", () => money([]));
        Undefined(name, "there are no amounts", () => breakdown(Array.Empty<Money>().BreakDown(_ => 1, amount => amount)));
        Undefined(name, "the amounts add up to zero", () => doubles([0, 0]));
        Undefined(name, "the amounts add up to zero", () => money([Money.Yuan(0), default]));
        Undefined(name, signed ? "the amounts add up to zero" : "amounts[1] is negative", () => doubles([1, -1]));
        Undefined(name, signed ? "the amounts add up to zero" : "amounts[1] is negative", () => money([Money.Yuan(0.1m), Money.Yuan(-0.1m)]));
        foreach (var bad in (double[])[double.NaN, double.PositiveInfinity, double.NegativeInfinity])
        {
            var fault = Assert.Throws<ArgumentException>(() => doubles([1, -2, bad]));
            Assert.Equal(FormattableString.Invariant($"amounts[2] is {bad}: an index is taken of finite numbers. (Parameter 'amounts')"), fault.Message);
        }

        Assert.Throws<CurrencyMismatchException>(() => money([Money.Yuan(1), new Money(1, Currency.USD)]));
        Assert.Equal("amounts", Assert.Throws<ArgumentNullException>(() => money(null!)).ParamName);
        Assert.Equal("breakdown", Assert.Throws<ArgumentNullException>(() => breakdown(null!)).ParamName);
    }

    [Theory]
    [InlineData("HerfindahlNormalized")]
    [InlineData("Primacy")]
    [InlineData("EntropyNormalized")]
    [InlineData("GiniCorrected")]
    [InlineData("CoefficientOfVariationOfSample")]
    public void Some_need_two_amounts(string name)
    {
        Undefined(name, "it needs two amounts at least, and there is one", () => Indices.Named(name).Doubles([5]));
        Undefined(name, "it needs two amounts at least, and there is one", () => Indices.Named(name).Money([Money.Yuan(5)]));
    }

    [Fact]
    public void One_amount_has_the_others()
    {
        Assert.Equal((1, 1, 0), (Concentration.Herfindahl([5]), Concentration.LargestShare([5], 1), Concentration.Entropy([5])));
        Assert.Equal((0, 0, 0), (Concentration.Gini([5]), Concentration.Hoover([5]), Concentration.Theil([5])));
        Assert.Equal((0, 0, 0), (Concentration.MeanLogDeviation([5]), Concentration.CoefficientOfVariation([5]), Concentration.Atkinson([5], 2)));
    }

    [Fact]
    public void Zeros_are_refused_only_where_they_have_no_limit()
    {
        Undefined("MeanLogDeviation", "an amount is zero, which has no logarithm", () => Concentration.MeanLogDeviation([1, 0]));
        Undefined("MeanLogDeviationByGroup", "an amount is zero, which has no logarithm", () => Concentration.MeanLogDeviationByGroup((double[])[1, 0], _ => 1, x => x));
        Undefined("Primacy", "the second largest amount is zero", () => Concentration.Primacy([0, 1, 0]));
        Assert.Equal(Math.Log(2), Concentration.Theil([1, 0]), 1e-15);
        Assert.Equal(0.75, Concentration.Atkinson([1, 0, 0, 0], 0.5), 1e-15);
    }

    [Fact]
    public void Pairs_must_be_pairs()
    {
        var fault = Assert.Throws<ArgumentException>(() => Concentration.Gini([1, 2], [1]));
        Assert.Equal("There are 2 values and 1 weights: one goes with one. (Parameter 'weights')", fault.Message);
        Assert.Equal("reference", Assert.Throws<ArgumentException>(() => Concentration.Hoover([1, 2], [1])).ParamName);
        Assert.Equal("populations", Assert.Throws<ArgumentException>(() => Concentration.Williamson([1, 2], [1])).ParamName);
        Undefined("Gini", "there are no weights", () => Concentration.Gini([1, 2], []));
        Undefined("Gini", "weights[0] is negative", () => Concentration.Gini([1, 2], [-1, 2]));
        Undefined("Gini", "values[0] is negative", () => Concentration.Gini([-1, 2], [1, 2]));
        Undefined("Gini", "all values that have weight are zero, or too small for a double", () => Concentration.Gini([0, 1], [1, 0]));
        Undefined("Hoover", "the reference add up to zero", () => Concentration.Hoover([1, 2], [0, 0]));
        Undefined("Williamson", "the weighted mean is zero", () => Concentration.Williamson([1, -1], [2, 2]));
        Undefined("Williamson", "populations[1] is negative", () => Concentration.Williamson([1, 1], [2, -2]));
        Undefined("Williamson", "there are no values", () => Concentration.Williamson([], []));
        Assert.Equal("values[1] is NaN: an index is taken of finite numbers. (Parameter 'values')", Assert.Throws<ArgumentException>(() => Concentration.Williamson([1, double.NaN], [1, 1])).Message);
        Assert.Throws<OverflowException>(() => Concentration.Williamson([1e160, -1e160, 1e-160], [1, 1, 1]));
    }

    [Theory]
    [InlineData(-0.1)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void An_aversion_is_a_number_of_zero_or_more(double epsilon)
    {
        var fault = Assert.Throws<ArgumentOutOfRangeException>(() => Concentration.Atkinson(Tens, epsilon));
        Assert.Equal("epsilon", fault.ParamName);
        Assert.StartsWith(FormattableString.Invariant($"epsilon must be a number of zero or more, and was {epsilon}."), fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_largest_are_counted_from_one()
    {
        Assert.Equal("k", Assert.Throws<ArgumentOutOfRangeException>(() => Concentration.LargestShare(Tens, 0)).ParamName);
        Assert.Equal(1, Concentration.LargestShare(Tens, int.MaxValue));
    }

    [Fact]
    public void Groups_name_the_place_of_a_fault_among_the_items()
    {
        (int Group, double Amount)[] items = [(1, 1), (2, 1), (1, double.NaN)];

        Assert.StartsWith("amounts[2] is NaN", Assert.Throws<ArgumentException>(() => Concentration.TheilByGroup(items, item => item.Group, item => item.Amount)).Message, StringComparison.Ordinal);
        Undefined("TheilByGroup", "amounts[1] is negative", () => Concentration.TheilByGroup(items[..2], item => item.Group, item => item.Group == 2 ? -1d : 2d));
        Undefined("TheilByGroup", "there are no amounts", () => Concentration.TheilByGroup(items[..0], item => item.Group, item => item.Amount));
        Assert.Equal("items", Assert.Throws<ArgumentNullException>(() => Concentration.TheilByGroup((double[])null!, x => x, x => x)).ParamName);
        Assert.Equal("by", Assert.Throws<ArgumentNullException>(() => Concentration.TheilByGroup(items, (Func<(int Group, double Amount), int>)null!, item => item.Amount)).ParamName);
        Assert.Equal("of", Assert.Throws<ArgumentNullException>(() => Concentration.TheilByGroup(items, item => item.Group, (Func<(int Group, double Amount), double>)null!)).ParamName);
        Assert.Throws<CurrencyMismatchException>(() => Concentration.TheilByGroup(items, item => item.Group, item => new Money(1, item.Group == 1 ? Currency.CNY : Currency.USD)));
    }

    private static void Undefined(string index, string reason, Func<object> call)
    {
        var fault = Assert.Throws<UndefinedIndexException>(call);
        Assert.Equal((index, reason, $"{index} is undefined: {reason}."), (fault.Index, fault.Reason, fault.Message));
    }

    private static void Undefined(string index, string reason, Func<double> call) => Undefined(index, reason, () => (object)call());

    // Of shares 10^-22 and 3 x 10^-22 of the first place, and all but that of the second, half the distances are 2 x 10^-22 less two parts in 10^13.
    [Fact]
    public void A_small_place_beside_a_large_one_keeps_the_digits_of_Hoovers_index()
    {
        ItemCount[] amounts = [new(0.000_000_001m), new(10_000_000_000_000m)], reference = [new(0.000_000_003m), new(9_999_999_999_999m)];

        Near.Relative(2.0000000000003e-22, Concentration.Hoover(amounts, reference), 1e-13);
        Near.Relative(2.0000000000003e-22, Concentration.Hoover(reference, amounts), 1e-13);
    }
}
