using IndustrialTransfer.Analysis;
using IndustrialTransfer.Measures;

namespace IndustrialTransfer.Tests.Analysis;

/// <summary>Figures as dispatches and bulletins printed them; the ends are worked out by hand.</summary>
public sealed class FigureCalculatorTests
{
    [Fact]
    public void The_share_of_one_industry_in_what_a_new_area_signed()
    {
        // 7.41 of 10.38 billion yuan: 7.405 ÷ 10.385 = 0.713047… to 7.415 ÷ 10.375 = 0.714698…
        var share = Share.Of(Money("7.41 billion yuan"), Money("10.38 billion yuan"));

        Assert.Equal("[71.3048%, 71.4699%]", Rounded(share, 4));
        Assert.True(share.Contains(Percentage.FromPercent(71.44m)));
        Assert.False(share.Contains(Percentage.FromPercent(72.44m)));
    }

    [Fact]
    public void What_was_before_a_printed_growth()
    {
        // 22.85 ÷ 1.2415 = 18.405155…, 22.95 ÷ 1.2405 = 18.500604…
        var bases = Growth.ImpliedBase(Money("22.9 billion yuan"), Percent("24.1%"));

        Assert.Equal((18_405_155_054m, 18_500_604_595m), (Math.Floor(bases.Lower!.Value.Amount), Math.Ceiling(bases.Upper!.Value.Amount)));
        Assert.Equal(Currency.CNY, bases.Lower!.Value.Currency);
    }

    /// <remarks>Statistical Communiqué of the People's Republic of China on the 2023 National Economic and Social Development, National Bureau of
    /// Statistics, 29 February 2024: gross domestic product 126,058.2 billion yuan, of which the primary industry 8,975.5, the secondary
    /// 48,258.9 and the tertiary 68,823.8; printed shares 7.1, 38.3 and 54.6 percent.</remarks>
    [Theory]
    [InlineData("8975.5 billion yuan", "7.1%")]
    [InlineData("48258.9 billion yuan", "38.3%")]
    [InlineData("68823.8 billion yuan", "54.6%")]
    public void The_shares_of_the_three_industries_in_2023(string part, string printed)
    {
        var share = Share.Of(Money(part), Money("126058.2 billion yuan"));

        Assert.True(share.IsCertainlyAbove(Percent("1%").Interval));
        Assert.True(share.Lower >= Percent(printed).Interval.Lower && share.Upper <= Percent(printed).Interval.Upper, $"{share}");
    }

    [Fact]
    public void The_three_industries_add_up_to_the_product_of_2023()
    {
        var sum = new[] { Money("8975.5 billion yuan"), Money("48258.9 billion yuan"), Money("68823.8 billion yuan") }.Sum();

        // 126,058.2 give or take three half steps of 0.1 billion.
        Assert.Equal(Interval<Money>.Parse("[CNY 126058050000000, CNY 126058350000000]"), sum);
        Assert.True(sum.Overlaps(Money("126058.2 billion yuan").Interval));
    }

    [Theory]
    [InlineData("100 yuan", "150 yuan", "[48.75621891%, 51.25628141%]")]
    [InlineData("less than 50 yuan", "CNY 100, step 0", "(100%, ∞)")]
    [InlineData("at most 50 yuan", "CNY 100, step 0", "[100%, ∞)")]
    [InlineData("more than 50 yuan", "CNY 100, step 0", "(-100%, 100%)")]
    [InlineData("at least 50 yuan", "more than 100 yuan", "(-100%, ∞)")]
    [InlineData("CNY 50, step 0", "at least 100 yuan", "[100%, ∞)")]
    [InlineData("CNY 50, step 0", "less than 100 yuan", "(-∞, 100%)")]
    [InlineData("about 0 yuan", "CNY 100, step 0", "[19900%, ∞)")]
    [InlineData("CNY 50, step 0", "CNY 0, step 0", "[-100%, -100%]")]
    public void Growth_of_one_sided_figures(string previous, string current, string rates) =>
        Assert.Equal(rates, Rounded(Growth.Rate(Money(previous), Money(current)), 8));

    [Theory]
    [InlineData("CNY 0, step 0", "the base is zero")]
    [InlineData("at most 0 yuan", "the base is zero")]
    [InlineData("less than -5 yuan", "the base is negative")]
    [InlineData("CNY -5", "the base is negative")]
    public void Growth_without_a_base(string previous, string reason)
    {
        Assert.Contains(reason, Assert.Throws<UndefinedGrowthException>(() => Growth.Rate(Money(previous), Money("5 yuan"))).Reason, StringComparison.Ordinal);
        Assert.Throws<UndefinedGrowthException>(() => Growth.Multiple(Money(previous), Money("5 yuan")));
    }

    [Theory]
    [InlineData("100%, step 0", "[CNY 50, CNY 50]")]
    [InlineData("more than 100%", "(CNY 0, CNY 50)")]
    [InlineData("less than 100%", "(CNY 50, ∞)")]
    [InlineData("at least -50%", "(CNY 0, CNY 200]")]
    [InlineData("at least -100%", "(CNY 0, ∞)")]
    public void The_base_of_a_one_sided_rate(string rate, string bases) =>
        Assert.Equal(Interval<Money>.Parse(bases), Growth.ImpliedBase(new Figure<Money>(IndustrialTransfer.Measures.Money.Yuan(100)), Percent(rate)));

    [Fact]
    public void A_rate_that_leaves_nothing_has_no_base()
    {
        var fault = Assert.Throws<UndefinedGrowthException>(() => Growth.ImpliedBase(Money("100 yuan"), new Figure<Percentage>(Percentage.FromPercent(-100m))));

        Assert.Contains("[-100%, -100%]", fault.Reason, StringComparison.Ordinal);
        Assert.Throws<UndefinedGrowthException>(() => Growth.ImpliedBase(Money("100 yuan"), Percent("less than -100%")));
    }

    [Theory]
    [InlineData("about 0 yuan")]
    [InlineData("up to 50 billion yuan")]
    [InlineData("at least 0 yuan")]
    public void A_share_of_what_may_be_nothing_is_refused(string whole)
    {
        var fault = Assert.Throws<DivideByZeroException>(() => Share.Of(Money("1 yuan"), Money(whole)));

        Assert.Contains("[CNY 0.5, CNY 1.5]", fault.Message, StringComparison.Ordinal);
        Assert.Contains($"{Money(whole).Interval}", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Shares_of_one_sided_figures()
    {
        Assert.Equal("(0%, 50%)", Rounded(Share.Of(new Figure<ItemCount>(new(5m)), Figure<ItemCount>.Parse("more than 10")), 4));
        Assert.Equal("(0%, ∞)", Rounded(Share.Of(new Figure<ItemCount>(new(5m)), Figure<ItemCount>.Parse("more than 0")), 4));
        Assert.Equal("[50%, ∞)", Rounded(Share.Of(Figure<ItemCount>.Parse("at least 5"), new Figure<ItemCount>(new(10m))), 4));
        Assert.Equal("(0%, ∞)", Rounded(Share.Of(Figure<ItemCount>.Parse("at least 5"), Figure<ItemCount>.Parse("at least 10")), 4));
        Assert.Throws<CurrencyMismatchException>(() => Share.Of(Money("5 yuan"), Money("$5")));
    }

    [Fact]
    public void A_share_implies_its_part_and_its_whole()
    {
        // 22.85 × 0.3995 and 22.95 × 0.4005; 7.405 ÷ 0.71395 and 7.415 ÷ 0.71385.
        Assert.Equal(Interval<Money>.Parse("[CNY 9128575000, CNY 9191475000]"), Share.ImpliedPart(Money("22.9 billion yuan"), Percent("40.0%")));
        var whole = Share.ImpliedWhole(Money("7.41 billion yuan"), Percent("71.39%"));
        Assert.Equal((10_371_874_781m, 10_387_336_276m), (Math.Floor(whole.Lower!.Value.Amount), Math.Ceiling(whole.Upper!.Value.Amount)));
        Assert.True(whole.Contains(IndustrialTransfer.Measures.Money.Yuan(10.38m, Magnitude.Billion)));
    }

    [Fact]
    public void Investment_on_land_and_in_projects()
    {
        // 7.635 billion yuan on 1,355 mu are 5.6347 million a mu; 7634.5 ÷ 1355.5 = 5.632239…, 7635.5 ÷ 1354.5 = 5.637135…
        var (amount, land) = (Money("RMB 7.635 billion"), Figure<LandArea>.Parse("1355 mu"));
        var perMu = Intensity.PerMu(amount, land);

        Assert.Equal((5_632_239m, 5_637_135m), (Math.Floor(perMu.Lower!.Value.Amount), Math.Floor(perMu.Upper!.Value.Amount)));
        Assert.Equal(5_634_686m, Math.Floor(Intensity.PerMu(amount.Value, land.Value).Amount));
        Assert.Equal(331_956_521.74m, Intensity.PerItem(amount.Value, new ItemCount(23m)).Round(2).Amount);
        Assert.Equal(Currency.CNY, perMu.Upper!.Value.Currency);
        Assert.Equal(Intensity.PerMu(amount.Interval, land.Interval), perMu);
    }

    [Fact]
    public void Per_unit_of_nothing_there_is_no_amount()
    {
        var one = IndustrialTransfer.Measures.Money.Yuan(1);
        Assert.Contains("0 mu", Assert.Throws<DivideByZeroException>(() => Intensity.PerMu(one, default)).Message, StringComparison.Ordinal);
        Assert.Throws<DivideByZeroException>(() => Intensity.PerItem(one, new ItemCount(-1m)));
        Assert.Contains("[0, 0]", Assert.Throws<DivideByZeroException>(() => Intensity.PerItem(Money("1 yuan"), default)).Message, StringComparison.Ordinal);
        Assert.Equal(
            Interval<Money>.Parse("(CNY 50000, ∞)"), Intensity.PerMu(new Figure<Money>(one * 5_000_000m), Figure<LandArea>.Parse("less than 100 mu")));
    }

    [Fact]
    public void Of_no_figures_the_sum_is_zero_and_there_is_no_average()
    {
        Assert.Equal(new Interval<Money>(default(Money), default(Money)), Figures.Sum<Money>([]));
        Assert.Throws<InvalidOperationException>(() => Figures.Average<Money>([]));
        Assert.Throws<ArgumentNullException>(() => Figures.Sum<Money>(null!));
        Assert.Throws<CurrencyMismatchException>(() => new[] { Money("5 yuan"), Money("$5") }.Sum());
        Assert.Throws<CurrencyMismatchException>(() => new[] { Money("more than 5 yuan"), Money("less than $5") }.Sum());
    }

    [Fact]
    public void Averages()
    {
        Assert.Equal(Interval<Money>.Parse("[CNY 2, CNY 3]"), new[] { Money("1 yuan"), Money("4 yuan") }.Average());
        Assert.Equal(Interval<Money>.Parse("(CNY 2.25, ∞)"), new[] { Money("more than 1 yuan"), Money("4 yuan") }.Average());
        Assert.Equal(
            Interval<ItemCount>.Parse("[0.3333333333333333333333333333, 0.3333333333333333333333333334]"),
            Enumerable.Repeat(default(Figure<ItemCount>), 2).Append(new(new ItemCount(1m))).Average());
    }

    [Fact]
    public void Long_sums_of_mixed_decimals_are_exact_and_quick()
    {
        var figures = Enumerable.Range(0, 20_000).Select(i => new Figure<Money>(IndustrialTransfer.Measures.Money.Yuan(new decimal(1, 0, 0, false, (byte)(1 + (i % 3))))));

        // 6667 tenths, 6667 hundredths and 6666 thousandths.
        Assert.Equal(Interval<Money>.Parse("[CNY 740.036, CNY 740.036]"), figures.Sum());
    }

    [Fact]
    public void Ranks_that_the_prints_leave_open()
    {
        (string Name, Figure<Money> Value)[] events =
        [
            ("Gansu", Money("more than 300 billion yuan")), ("Heilongjiang", Money("exceeding 250 billion yuan")), ("Small", Money("3.6 billion yuan")),
        ];

        Assert.Equal(["1 to 2: Gansu", "1 to 2: Heilongjiang", "3: Small"], Ranking.Certain(events, e => e.Value).Select(line => $"{new RankRange<string>(line.Item.Name, line.Best, line.Worst)}"));
        Assert.Empty(Ranking.Certain(Array.Empty<Figure<Money>>(), figure => figure));
        Assert.Throws<ArgumentNullException>(() => Ranking.Certain<string, Money>(null!, _ => default(Figure<Money>)));
        Assert.Throws<ArgumentNullException>(() => Ranking.Certain(events, (Func<(string, Figure<Money>), Figure<Money>>)null!));
        Assert.Throws<ArgumentNullException>(() => Ranking.Certain(events, (Func<(string, Figure<Money>), Interval<Money>>)null!));
        Assert.Throws<CurrencyMismatchException>(() => Ranking.Certain([Money("5 yuan"), default, Money("$6")], figure => figure));
    }

    [Fact]
    public void Ranks_of_amounts_per_item()
    {
        (Figure<Money> Amount, Figure<ItemCount> Items)[] places =
            [(Money("10.38 billion yuan"), new(new(29m))), (Money("76.35亿元"), new(new(23m))), (Money("more than 30 billion yuan"), new(new(195m)))];

        // 357.9, 331.96 and more than 153.8 million each.
        var ranks = Ranking.Certain(places, place => Intensity.PerItem(place.Amount, place.Items));

        Assert.Equal([(1, 2), (2, 3), (1, 3)], ranks.Select(line => (line.Best, line.Worst)));
    }

    private static Figure<Money> Money(string text) => Figure<Money>.Parse(text);

    private static Figure<Percentage> Percent(string text) => Figure<Percentage>.Parse(text);

    /// <summary>The text with ends of so many decimals, each to the nearest.</summary>
    private static string Rounded(Interval<Percentage> range, int decimals) =>
        $"{new Interval<Percentage>(range.Lower?.Round(decimals), range.Upper?.Round(decimals), range.LowerIsOpen, range.UpperIsOpen)}";
}
