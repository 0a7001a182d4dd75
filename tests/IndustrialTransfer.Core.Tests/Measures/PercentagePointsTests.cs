using FsCheck.Xunit;
using IndustrialTransfer.Measures;
using IndustrialTransfer.Tests.Properties;
using IndustrialTransfer.Tests.Support;

namespace IndustrialTransfer.Tests.Measures;

[Properties(Arbitrary = [typeof(MeasureGenerators)])]
public sealed class PercentagePointsTests
{
    [Fact]
    public void Equality_and_order_keep_the_contract() => ValueContract.Check(
        PercentagePoints.FromPoints(1.440m), PercentagePoints.FromPoints(1.44m), PercentagePoints.FromPoints(-3m), PercentagePoints.FromPoints(1.5m));

    [Property]
    public void The_default_is_neutral(PercentagePoints value) => ValueContract.HasIdentity(value);

    [Property(MaxTest = 500)]
    public void Sums_and_differences_are_exact_or_throw(PercentagePoints left, PercentagePoints right)
    {
        (TrueNumber.Of(left.Points) + TrueNumber.Of(right.Points)).IsWhat(() => (left + right).Points);
        (TrueNumber.Of(left.Points) - TrueNumber.Of(right.Points)).IsWhat(() => (left - right).Points);
    }

    [Property]
    public void Times_and_divided_by_a_number_undo_each_other(short points, byte number)
    {
        var (value, factor) = (PercentagePoints.FromPoints(points / 10m), (number + 1) / 8m);

        Assert.Equal(points / 10m * factor, (value * factor).Points);
        Assert.Equal(value * factor, factor * value);
        Assert.Equal(value, value * factor / factor);
        Assert.True(points == 0 || value * factor / value == factor);
    }

    [Fact]
    public void Rounding_is_half_away_from_zero_unless_told()
    {
        Assert.Equal(-1.5m, PercentagePoints.FromPoints(-1.45m).Round(1).Points);
        Assert.Equal(-1.4m, PercentagePoints.FromPoints(-1.45m).Round(1, MidpointRounding.ToEven).Points);
        Assert.Equal("decimals", Assert.Throws<ArgumentOutOfRangeException>(() => PercentagePoints.FromPoints(1m).Round(-1)).ParamName);
    }
}
