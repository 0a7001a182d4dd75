using FsCheck.Xunit;
using IndustrialTransfer.Measures;
using IndustrialTransfer.Tests.Properties;

namespace IndustrialTransfer.Tests.Measures;

[Properties(Arbitrary = [typeof(MeasureGenerators)])]
public sealed class IntervalTests
{
    [Property(MaxTest = 500)]
    public void A_value_is_inside_where_the_ends_say_so(Interval<decimal> interval, decimal anywhere)
    {
        foreach (var value in new[] { anywhere, interval.Lower ?? anywhere, interval.Upper ?? anywhere })
        {
            var above = interval.Lower is null || (interval.LowerIsOpen ? value > interval.Lower : value >= interval.Lower);
            var below = interval.Upper is null || (interval.UpperIsOpen ? value < interval.Upper : value <= interval.Upper);

            Assert.Equal(above && below, interval.Contains(value));
        }
    }

    [Property]
    public void A_closed_end_is_inside_and_an_open_one_is_not(Interval<Money> interval)
    {
        Assert.True(interval.Lower is not { } lower || interval.Contains(lower) != interval.LowerIsOpen);
        Assert.True(interval.Upper is not { } upper || interval.Contains(upper) != interval.UpperIsOpen);
    }

    [Fact]
    public void The_default_holds_every_value()
    {
        var everything = default(Interval<decimal>);

        Assert.True(everything.Contains(decimal.MinValue) && everything.Contains(0m) && everything.Contains(decimal.MaxValue));
        Assert.Equal(new Interval<decimal>(null, null, true, true), everything);
        Assert.False(everything.LowerIsOpen || everything.UpperIsOpen);
    }

    [Property]
    public void Equal_by_ends(Interval<LandArea> left, Interval<LandArea> right)
    {
        var alike = left.Lower == right.Lower && left.Upper == right.Upper && left.LowerIsOpen == right.LowerIsOpen && left.UpperIsOpen == right.UpperIsOpen;

        Assert.Equal(alike, left == right);
        Assert.Equal(alike, left.Equals((object)right));
        Assert.Equal(!alike, left != right);
        Assert.Equal(left.GetHashCode(), new Interval<LandArea>(left.Lower, left.Upper, left.LowerIsOpen, left.UpperIsOpen).GetHashCode());
    }

    [Fact]
    public void A_difference_in_one_part_is_a_difference()
    {
        var interval = new Interval<decimal>(1m, 2m);

        Assert.NotEqual(interval, new Interval<decimal>(0m, 2m));
        Assert.NotEqual(interval, new Interval<decimal>(1m, 3m));
        Assert.NotEqual(interval, new Interval<decimal>(1m, 2m, lowerIsOpen: true));
        Assert.NotEqual(interval, new Interval<decimal>(1m, 2m, upperIsOpen: true));
        Assert.NotEqual(interval, new Interval<decimal>(null, 2m));
        Assert.NotEqual(interval, new Interval<decimal>(1m, null));
        Assert.Equal(interval, new Interval<decimal>(1.0m, 2.00m));
        Assert.False(interval.Equals(1m));
    }

    [Fact]
    public void An_empty_interval_is_refused()
    {
        Assert.Contains("No value lies between", Assert.Throws<ArgumentException>(() => new Interval<decimal>(2m, 1m)).Message, StringComparison.Ordinal);
        Assert.Equal("upper", Assert.Throws<ArgumentException>(() => new Interval<decimal>(1m, 1.0m, lowerIsOpen: true)).ParamName);
        Assert.Throws<ArgumentException>(() => new Interval<decimal>(1m, 1m, upperIsOpen: true));
        Assert.True(new Interval<decimal>(1m, 1m).Contains(1m));
        Assert.Throws<CurrencyMismatchException>(() => new Interval<Money>(Money.Yuan(1), new Money(2m, Currency.USD)));
        Assert.Throws<CurrencyMismatchException>(() => new Interval<Money>(Money.Yuan(1), null).Contains(new Money(2m, Currency.USD)));
    }

    [Fact]
    public void A_missing_end_is_not_open()
    {
        Assert.False(new Interval<decimal>(null, 1m, lowerIsOpen: true).LowerIsOpen);
        Assert.False(new Interval<decimal>(1m, null, upperIsOpen: true).UpperIsOpen);
        Assert.True(new Interval<decimal>(1m, null, lowerIsOpen: true).LowerIsOpen);
    }

    [Fact]
    public void A_format_of_no_end_is_refused_where_there_is_no_end_too() =>
        Assert.Throws<FormatException>(() => default(Interval<Money>).ToString("Q", null));

    [Theory]
    [InlineData("[ CNY 1 , CNY 2 ]")]
    [InlineData(" [CNY 1,CNY 2] ")]
    public void Spaces_may_stand_around_the_ends(string text) =>
        Assert.Equal(new Interval<Money>(Money.Yuan(1), Money.Yuan(2)), Interval<Money>.Parse(text));
}
