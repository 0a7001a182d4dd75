using FsCheck.Xunit;
using IndustrialTransfer.Measures;
using IndustrialTransfer.Tests.Properties;
using IndustrialTransfer.Tests.Support;

namespace IndustrialTransfer.Tests.Measures;

[Properties(Arbitrary = [typeof(MeasureGenerators)])]
public sealed class FigureTests
{
    [Property]
    public void An_unqualified_figure_is_half_a_step_wide_on_both_sides(Figure<LandArea> figure)
    {
        var (value, half) = (TrueNumber.Of(figure.Value.Mu), TrueNumber.Of(figure.Step.Mu) * TrueNumber.Of(0.5m));
        if (figure.Bound is not (Bound.Exact or Bound.About) || !(value + half).FitsDecimal || !(value - half).FitsDecimal)
        {
            return;
        }

        var interval = figure.Interval;
        Assert.Equal(value - half, TrueNumber.Of(interval.Lower!.Value.Mu));
        Assert.Equal(value + half, TrueNumber.Of(interval.Upper!.Value.Mu));
        Assert.False(interval.LowerIsOpen || interval.UpperIsOpen);
        Assert.True(interval.Contains(figure.Value));
    }

    [Theory]
    [InlineData("22.9 billion yuan", "CNY 22900000000", Bound.Exact, "CNY 100000000", "[CNY 22850000000, CNY 22950000000]")]
    [InlineData("about 300 billion yuan", "CNY 300000000000", Bound.About, "CNY 1000000000", "[CNY 299500000000, CNY 300500000000]")]
    [InlineData("more than 300 billion yuan", "CNY 300000000000", Bound.MoreThan, "CNY 1000000000", "(CNY 300000000000, ∞)")]
    [InlineData("at least 5 yuan", "CNY 5", Bound.AtLeast, "CNY 1", "[CNY 5, ∞)")]
    [InlineData("up to 5 yuan", "CNY 5", Bound.AtMost, "CNY 1", "(-∞, CNY 5]")]
    [InlineData("less than 5.0 yuan", "CNY 5", Bound.LessThan, "CNY 0.1", "(-∞, CNY 5.0)")]
    [InlineData("CNY 300", "CNY 300", Bound.Exact, "CNY 1", "[CNY 299.5, CNY 300.5]")]
    public void A_figure_allows_what_its_print_allows(string text, string value, Bound bound, string step, string interval)
    {
        var figure = Figure<Money>.Parse(text);

        Assert.Equal((Money.Parse(value), bound, Money.Parse(step)), (figure.Value, figure.Bound, figure.Step));
        Assert.Equal(Interval<Money>.Parse(interval), figure.Interval);
    }

    [Fact]
    public void A_step_is_replaced_where_more_is_known_than_the_text_shows()
    {
        var tens = Figure<Money>.Parse("about 300 billion yuan").WithStep(Money.Yuan(10, Magnitude.Billion));

        Assert.Equal(new Figure<Money>(Money.Yuan(300, Magnitude.Billion), Bound.About, Money.Yuan(10, Magnitude.Billion)), tens);
        Assert.Equal(new Interval<Money>(Money.Yuan(295, Magnitude.Billion), Money.Yuan(305, Magnitude.Billion)), tens.Interval);
        Assert.Equal(new Figure<Money>(Money.Yuan(5)), Figure<Money>.Parse("5 yuan").WithStep(default));
        Assert.Equal("step", Assert.Throws<ArgumentException>(() => tens.WithStep(Money.Yuan(-1))).ParamName);
        Assert.Throws<CurrencyMismatchException>(() => tens.WithStep(new Money(1m, Currency.USD)));
    }

    [Fact]
    public void A_figure_is_known_to_a_tolerance_that_is_stated()
    {
        var within = Figure<Money>.Parse("about 7 billion yuan").Within(Money.Yuan(0.6m, Magnitude.Billion));

        Assert.Equal(Bound.Exact, within.Bound);
        Assert.Equal(Interval<Money>.Parse("[CNY 6400000000, CNY 7600000000]"), within.Interval);
        Assert.Equal(new Figure<Money>(Money.Yuan(5)), Figure<Money>.Parse("5 yuan").Within(default));
        Assert.Equal("tolerance", Assert.Throws<ArgumentException>(() => within.Within(Money.Yuan(-1))).ParamName);
        Assert.Throws<CurrencyMismatchException>(() => within.Within(new Money(1m, Currency.USD)));
        foreach (var bound in new[] { Bound.AtLeast, Bound.MoreThan, Bound.AtMost, Bound.LessThan })
        {
            Assert.Contains($"{bound}", Assert.Throws<InvalidOperationException>(() => new Figure<Money>(Money.Yuan(1), bound).Within(Money.Yuan(1))).Message, StringComparison.Ordinal);
        }
    }

    [Property]
    public void Equal_by_value_bound_and_step(Figure<ItemCount> left, Figure<ItemCount> right)
    {
        var alike = left.Value == right.Value && left.Bound == right.Bound && left.Step == right.Step;

        Assert.Equal(alike, left == right);
        Assert.Equal(alike, left.Equals((object)right));
        Assert.Equal(!alike, left != right);
        Assert.True(left.Equals(new Figure<ItemCount>(left.Value, left.Bound, left.Step)));
        Assert.Equal(left.GetHashCode(), new Figure<ItemCount>(left.Value + new ItemCount(0.0m), left.Bound, left.Step).GetHashCode());
        Assert.False(left.Equals("195"));
    }

    [Fact]
    public void A_difference_in_one_part_is_a_difference()
    {
        var figure = new Figure<Money>(Money.Yuan(5), Bound.About, Money.Yuan(1));

        Assert.NotEqual(figure, new Figure<Money>(Money.Yuan(6), Bound.About, Money.Yuan(1)));
        Assert.NotEqual(figure, new Figure<Money>(Money.Yuan(5), Bound.Exact, Money.Yuan(1)));
        Assert.NotEqual(figure, new Figure<Money>(Money.Yuan(5), Bound.About, Money.Yuan(0.1m)));
        Assert.Equal(figure, new Figure<Money>(Money.Yuan(5.0m), Bound.About, Money.Yuan(1.00m)));
    }

    [Fact]
    public void The_default_is_an_exact_zero()
    {
        Assert.Equal(new Figure<Percentage>(default), default);
        Assert.Equal(new Interval<Percentage>(default(Percentage), default(Percentage)), default(Figure<Percentage>).Interval);
        Assert.Equal(default, new Figure<Money>(Money.Yuan(1), step: Money.Yuan(0)).Step);
    }

    [Fact]
    public void What_makes_no_figure_is_refused()
    {
        Assert.Equal("step", Assert.Throws<ArgumentException>(() => new Figure<Money>(Money.Yuan(1), Bound.Exact, Money.Yuan(-1))).ParamName);
        Assert.Equal("bound", Assert.Throws<ArgumentOutOfRangeException>(() => new Figure<Money>(Money.Yuan(1), (Bound)6)).ParamName);
        Assert.Throws<CurrencyMismatchException>(() => new Figure<Money>(Money.Yuan(1), Bound.Exact, new Money(1m, Currency.USD)));
        Assert.Throws<OverflowException>(() => new Figure<Money>(Money.Yuan(decimal.MaxValue), Bound.Exact, Money.Yuan(1)).Interval);
    }

    [Theory]
    [InlineData("0.0000000000000000000000000001")]
    [InlineData("0.0000000000000000000000000003")]
    [InlineData("79228162514264337593543950335")]
    [InlineData("7.9228162514264337593543950335")]
    [InlineData("79228162514264337593543950333")]
    public void A_step_without_an_exact_half_is_refused(string step)
    {
        Assert.Equal("step", Assert.Throws<ArgumentException>(
            () => new Figure<ItemCount>(new ItemCount(1), Bound.Exact, ItemCount.Parse(step))).ParamName);
        TextContract.Refuses<Figure<ItemCount>>($"1, step {step}", $"1, step {step}".Length, "half of it is no exact number");
    }
}
