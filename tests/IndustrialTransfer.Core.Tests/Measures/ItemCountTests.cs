using FsCheck.Xunit;
using IndustrialTransfer.Measures;
using IndustrialTransfer.Tests.Properties;
using IndustrialTransfer.Tests.Support;

namespace IndustrialTransfer.Tests.Measures;

[Properties(Arbitrary = [typeof(MeasureGenerators)])]
public sealed class ItemCountTests
{
    [Fact]
    public void Equality_and_order_keep_the_contract() =>
        ValueContract.Check(new ItemCount(195), new ItemCount(195.0m), new ItemCount(29), new ItemCount(422));

    [Property]
    public void The_default_is_neutral(ItemCount value) => ValueContract.HasIdentity(value);

    [Property(MaxTest = 500)]
    public void Sums_and_differences_are_exact_or_throw(ItemCount left, ItemCount right)
    {
        (TrueNumber.Of(left.Value) + TrueNumber.Of(right.Value)).IsWhat(() => (left + right).Value);
        (TrueNumber.Of(left.Value) - TrueNumber.Of(right.Value)).IsWhat(() => (left - right).Value);
    }

    [Property]
    public void Times_and_divided_by_a_number_undo_each_other(short items, byte number)
    {
        var (value, factor) = (new ItemCount(items), (number + 1) / 8m);

        Assert.Equal(items * factor, (value * factor).Value);
        Assert.Equal(value * factor, factor * value);
        Assert.Equal(value, value * factor / factor);
        Assert.True(items == 0 || value * factor / value == factor);
    }

    [Fact]
    public void Rounding_is_half_away_from_zero_unless_told()
    {
        Assert.Equal(new ItemCount(3), new ItemCount(2.5m).Round(0));
        Assert.Equal(new ItemCount(2), new ItemCount(2.5m).Round(0, MidpointRounding.ToEven));
        Assert.Equal("decimals", Assert.Throws<ArgumentOutOfRangeException>(() => new ItemCount(1).Round(29)).ParamName);
    }
}
