using FsCheck.Xunit;
using IndustrialTransfer.Measures;
using IndustrialTransfer.Tests.Properties;
using IndustrialTransfer.Tests.Support;

namespace IndustrialTransfer.Tests.Measures;

[Properties(Arbitrary = [typeof(MeasureGenerators)])]
public sealed class PercentageTests
{
    [Fact]
    public void Equality_and_order_keep_the_contract()
    {
        ValueContract.Check(Percentage.FromPercent(24.10m), Percentage.FromPercent(24.1m), Percentage.FromPercent(-24.1m), Percentage.FromPercent(24.11m));
        ValueContract.Check(Percentage.FromPercent(-0.0m), default, Percentage.FromPercent(-1m), Percentage.FromPercent(1m));
    }

    [Property]
    public void The_default_is_neutral(Percentage value) => ValueContract.HasIdentity(value);

    [Property(MaxTest = 500)]
    public void Sums_and_differences_are_exact_or_throw(Percentage left, Percentage right)
    {
        var (a, b) = (TrueNumber.Of(left.Percent), TrueNumber.Of(right.Percent));

        (a + b).IsWhat(() => (left + right).Percent);
        (a - b).IsWhat(() => (left - right).Points);
        (a - b).IsWhat(() => ValueContract.Minus(left, right).Percent);
        (a + b).IsWhat(() => (left + PercentagePoints.FromPoints(right.Percent)).Percent);
        (a - b).IsWhat(() => (left - PercentagePoints.FromPoints(right.Percent)).Percent);
    }

    [Property]
    public void What_lies_between_two_percentages_leads_from_one_to_the_other(int from, int to)
    {
        var (start, end) = (Percentage.FromPercent(from / 100m), Percentage.FromPercent(to / 1000m));

        Assert.Equal(end, start + (end - start));
        Assert.Equal(start, end - (end - start));
        Assert.Equal(end - start, -(start - end));
    }

    [Property]
    public void A_ratio_becomes_a_percentage_without_more_digits(short thousandths) =>
        Assert.Equal(1, Percentage.FromRatio(thousandths * 0.001m).Percent.Scale);

    [Property(MaxTest = 500)]
    public void A_ratio_is_a_hundredth_exactly_or_throws(decimal ratio) =>
        (TrueNumber.Of(ratio) * TrueNumber.PowerOfTen(2)).IsWhat(() => Percentage.FromRatio(ratio).Percent);

    [Property]
    public void The_ratio_is_exact_where_28_decimals_hold_it(Percentage value)
    {
        var expected = TrueNumber.Of(value.Percent) * TrueNumber.PowerOfTen(-2);
        var off = (expected - TrueNumber.Of(value.Ratio)).Abs();

        Assert.True(expected.FitsDecimal ? off == TrueNumber.Of(0m) : off.CompareTo(TrueNumber.Of(0.5m) * TrueNumber.PowerOfTen(-28)) <= 0);
    }

    [Property]
    public void A_percentage_of_a_quantity_is_a_hundredth_of_their_product(short percent, int amount, Currency currency)
    {
        var (share, money, land) = (Percentage.FromPercent(percent / 10m), new Money(amount, currency), LandArea.FromMu(amount));

        Assert.Equal(new Money((decimal)percent * amount / 1000m, currency), share * money);
        Assert.Equal(share * money, money * share);
        Assert.Equal(LandArea.FromMu((decimal)percent * amount / 1000m), share * land);
        Assert.Equal(share * land, land * share);
    }

    [Property]
    public void Times_and_divided_by_a_number_undo_each_other(short percent, byte number)
    {
        var (value, factor) = (Percentage.FromPercent(percent / 10m), (number + 1) / 8m);

        Assert.Equal(percent / 10m * factor, (value * factor).Percent);
        Assert.Equal(value * factor, factor * value);
        Assert.Equal(value, value * factor / factor);
        Assert.Equal(-value, value * -1m);
        Assert.True(percent == 0 || value * factor / value == factor);
    }

    [Property]
    public void Rounding_moves_by_half_a_unit_at_most(Percentage value, byte places)
    {
        var decimals = places % 29;
        var move = (TrueNumber.Of(value.Round(decimals).Percent) - TrueNumber.Of(value.Percent)).Abs();

        Assert.True((move + move).CompareTo(TrueNumber.PowerOfTen(-decimals)) <= 0);
    }

    [Fact]
    public void Rounding_is_half_away_from_zero_unless_told()
    {
        Assert.Equal(24.2m, Percentage.FromPercent(24.15m).Round(1).Percent);
        Assert.Equal(-24.2m, Percentage.FromPercent(-24.15m).Round(1).Percent);
        Assert.Equal(24.2m, Percentage.FromPercent(24.25m).Round(1, MidpointRounding.ToEven).Percent);
        Assert.Equal("decimals", Assert.Throws<ArgumentOutOfRangeException>(() => Percentage.FromPercent(1m).Round(29)).ParamName);
    }

    [Fact]
    public void Printed_numbers()
    {
        Assert.Equal(0.241m, Percentage.FromPercent(24.1m).Ratio);
        Assert.Equal("24.1%", Percentage.FromRatio(0.241m).ToString());
        Assert.Equal(PercentagePoints.FromPoints(1.44m), Percentage.FromPercent(71.44m) - Percentage.FromPercent(70m));
        Assert.Equal(Money.Yuan(24.1m), Percentage.FromPercent(24.1m) * Money.Yuan(100));
        Assert.Throws<OverflowException>(() => Percentage.FromRatio(decimal.MaxValue));
        Assert.Throws<OverflowException>(() => Percentage.FromPercent(decimal.MaxValue) - Percentage.FromPercent(0.4m));
        Assert.Throws<DivideByZeroException>(() => Percentage.FromPercent(1m) / default(Percentage));
        Assert.Throws<DivideByZeroException>(() => Percentage.FromPercent(1m) / 0m);
    }
}
