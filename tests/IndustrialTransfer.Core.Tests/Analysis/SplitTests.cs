using FsCheck.Xunit;
using IndustrialTransfer.Analysis;
using IndustrialTransfer.Measures;

namespace IndustrialTransfer.Tests.Analysis;

public sealed class SplitTests
{
    [Property]
    public void The_residual_and_the_sum_make_the_whole(byte whole, byte[] parts, SplitKind kind)
    {
        var split = Split.Of(Land(whole), parts.Select(part => Land(part)), kind);

        Assert.Equal((kind, Land(whole), Land(whole)), (split.Kind, split.Whole, split.Sum + split.Residual));
        Assert.Equal(parts.Sum(part => part), split.Sum.Mu);
    }

    [Property]
    public void A_partition_of_amounts_is_what_is_both_a_cover_and_partial(byte whole, byte[] parts)
    {
        bool Is(SplitKind kind) => Split.Of(Land(whole % 8), parts.Select(part => Land(part % 4)), kind).IsConsistent;

        Assert.Equal(parts.Sum(part => part % 4) == whole % 8, Is(SplitKind.Partition));
        Assert.Equal(parts.Sum(part => part % 4) <= whole % 8, Is(SplitKind.Partial));
        Assert.Equal(Is(SplitKind.Partition), Is(SplitKind.Cover) && Is(SplitKind.Partial));
    }

    [Property]
    public void Any_parts_are_a_partition_of_their_sum_and_so_are_their_prints(decimal[] numbers)
    {
        int[] parts = [.. numbers.Select(number => (int)(number % 1000m))];
        var whole = new ItemCount(parts.Sum());

        Assert.True(Split.Of(whole, parts.Select(part => new ItemCount(part)), SplitKind.Partition).IsConsistent);
        Assert.True(Split.Of(new Figure<ItemCount>(whole), parts.Select(part => new Figure<ItemCount>(new(part))), SplitKind.Partition).IsPossible);
    }

    [Property]
    public void Exact_prints_say_what_the_amounts_say(byte whole, byte[] parts, SplitKind kind)
    {
        var exact = Split.Of(Land(whole % 8), parts.Select(part => Land(part % 4)), kind);
        var printed = Split.Of(new Figure<LandArea>(Land(whole % 8)), parts.Select(part => new Figure<LandArea>(Land(part % 4))), kind);

        Assert.Equal(exact.IsConsistent, printed.IsPossible);
        Assert.Equal((new Interval<LandArea>(exact.Sum, exact.Sum), new Interval<LandArea>(exact.Residual, exact.Residual)), (printed.Sum, printed.Residual));
        Assert.Equal((kind, exact.Whole), (printed.Kind, printed.Whole.Value));
    }

    // National Bureau of Statistics of China, Statistical Communiqué of 2023: value added of the three industries in 亿元.
    [Fact]
    public void The_three_industries_partition_the_product_of_2023()
    {
        var split = Split.Of(Money.Parse("1260582亿元"), [Money.Parse("89755亿元"), Money.Parse("482589亿元"), Money.Parse("688238亿元")], SplitKind.Partition);

        Assert.True(split.IsConsistent);
        Assert.Equal("CNY 0", $"{split.Residual}");
    }

    // Casebook, dispatch 2: 10.38 billion yuan, of which 7.41 to the industrial sector.
    [Fact]
    public void One_sector_of_a_new_area_is_partial_and_leaves_a_remainder()
    {
        var split = Split.Of(Money.Parse("10.38 billion yuan"), [Money.Parse("7.41 billion yuan")], SplitKind.Partial);
        var printed = Split.Of(Figure<Money>.Parse("10.38 billion yuan"), [Figure<Money>.Parse("7.41 billion yuan")], SplitKind.Partial);

        Assert.Equal((true, Money.Parse("2.97 billion yuan")), (split.IsConsistent, split.Residual));
        Assert.Equal("Partial: CNY 7410000000 of CNY 10380000000, residual CNY 2970000000", split.ToString());
        Assert.Equal((true, Interval<Money>.Parse("[CNY 2960000000, CNY 2980000000]")), (printed.IsPossible, printed.Residual));
        Assert.False(Split.Of(printed.Whole, [Figure<Money>.Parse("7.41 billion yuan")], SplitKind.Partition).IsPossible);
    }

    [Theory]
    [InlineData(10, new[] { 4, 6 }, SplitKind.Partition, true)]
    [InlineData(10, new[] { 4, 5 }, SplitKind.Partition, false)]
    [InlineData(10, new[] { 4, 7 }, SplitKind.Partition, false)]
    [InlineData(10, new[] { 14, -4 }, SplitKind.Partition, true)]
    [InlineData(10, new[] { 4, 6 }, SplitKind.Cover, true)]
    [InlineData(10, new[] { 4, 5 }, SplitKind.Cover, false)]
    [InlineData(10, new[] { 8, 9 }, SplitKind.Cover, true)]
    [InlineData(10, new[] { 10 }, SplitKind.Cover, true)]
    [InlineData(10, new[] { 11 }, SplitKind.Cover, false)]
    [InlineData(10, new[] { 11, 3 }, SplitKind.Cover, false)]
    [InlineData(10, new[] { 4, 6 }, SplitKind.Partial, true)]
    [InlineData(10, new[] { 4, 5 }, SplitKind.Partial, true)]
    [InlineData(10, new[] { 4, 7 }, SplitKind.Partial, false)]
    [InlineData(10, new int[0], SplitKind.Partial, true)]
    [InlineData(10, new int[0], SplitKind.Cover, false)]
    [InlineData(0, new int[0], SplitKind.Partition, true)]
    public void Splits_that_can_and_cannot_be_what_they_are_said_to_be(int whole, int[] parts, SplitKind kind, bool consistent)
    {
        var split = Split.Of(Money.Yuan(whole), parts.Select(part => Money.Yuan(part)), kind);

        Assert.Equal((consistent, Money.Yuan(whole - parts.Sum())), (split.IsConsistent, split.Residual));
    }

    [Theory]
    [InlineData("10%", "3.3% 3.3% 3.3%", SplitKind.Partition, true, "[-0.55%, 0.75%]")]
    [InlineData("10.0%", "3.3% 3.3% 3.3%", SplitKind.Partition, true, "[-0.1%, 0.3%]")]
    [InlineData("10.0%", "3.2% 3.2% 3.2%", SplitKind.Partition, false, "[0.2%, 0.6%]")]
    [InlineData("10.0%", "3.2% 3.2% 3.2%", SplitKind.Partial, true, "[0.2%, 0.6%]")]
    [InlineData("10.0%", "3.2% 3.2% 3.2%", SplitKind.Cover, false, "[0.2%, 0.6%]")]
    [InlineData("10.0%", "5.2% 5.2%", SplitKind.Partial, false, "[-0.55%, -0.25%]")]
    [InlineData("10.0%", "5.2% 5.2%", SplitKind.Cover, true, "[-0.55%, -0.25%]")]
    [InlineData("10.0%", "10.1%", SplitKind.Cover, true, "[-0.2%, 0%]")]
    [InlineData("10.0%", "10.2% 1.0%", SplitKind.Cover, false, "[-1.35%, -1.05%]")]
    public void Prints_that_allow_a_split_and_that_do_not(string whole, string parts, SplitKind kind, bool possible, string residual)
    {
        var split = Split.Of(Figure<Percentage>.Parse(whole), parts.Split(' ').Select(part => Figure<Percentage>.Parse(part)), kind);

        Assert.Equal((possible, residual), (split.IsPossible, split.Residual.ToString()));
    }

    [Fact]
    public void Prints_without_an_end_leave_the_residual_without_one()
    {
        var split = Split.Of(Figure<Money>.Parse("10 yuan"), [Figure<Money>.Parse("more than 8 yuan")], SplitKind.Partial);

        Assert.Equal((true, "(-∞, CNY 2.5)"), (split.IsPossible, split.Residual.ToString()));
    }

    [Fact]
    public void Negative_amounts_are_in_partitions_only()
    {
        var part = Assert.Throws<ArgumentException>(() => Split.Of(Money.Yuan(10), [Money.Yuan(-1)], SplitKind.Partial));
        Assert.Equal("The whole and the parts of a Partial cannot be negative, and one was CNY -1.", part.Message);
        Assert.Throws<ArgumentException>(() => Split.Of(Money.Yuan(-10), [Money.Yuan(1)], SplitKind.Cover));
        Assert.Throws<ArgumentException>(() => Split.Of(Figure<Money>.Parse("-10 yuan"), [Figure<Money>.Parse("1 yuan")], SplitKind.Cover));
        Assert.Throws<ArgumentException>(() => Split.Of(Figure<Money>.Parse("10 yuan"), [Figure<Money>.Parse("-1 yuan")], SplitKind.Partial));
        Assert.True(Split.Of(Figure<Money>.Parse("0 yuan"), [Figure<Money>.Parse("0 yuan")], SplitKind.Partial).IsPossible);
    }

    [Fact]
    public void Other_faults_are_refused()
    {
        Assert.Equal("kind", Assert.Throws<ArgumentOutOfRangeException>(() => Split.Of(Money.Yuan(1), [Money.Yuan(1)], (SplitKind)3)).ParamName);
        Assert.Equal("kind", Assert.Throws<ArgumentOutOfRangeException>(() => Split.Of(Figure<Money>.Parse("1 yuan"), [], (SplitKind)3)).ParamName);
        Assert.Equal("parts", Assert.Throws<ArgumentNullException>(() => Split.Of(Money.Yuan(1), null!, SplitKind.Cover)).ParamName);
        Assert.Equal("parts", Assert.Throws<ArgumentNullException>(() => Split.Of(Figure<Money>.Parse("1 yuan"), null!, SplitKind.Cover)).ParamName);
        Assert.Throws<CurrencyMismatchException>(() => Split.Of(Money.Yuan(1), [new Money(1, Currency.USD)], SplitKind.Partition));
        Assert.Equal(SplitKind.Partition, default);
    }

    private static LandArea Land(int mu) => LandArea.FromMu(mu);
}
