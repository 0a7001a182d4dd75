using System.Runtime.CompilerServices;
using FsCheck.Xunit;
using IndustrialTransfer.Measures;
using IndustrialTransfer.Tests.Properties;

namespace IndustrialTransfer.Tests.Measures;

/// <summary>The one place that relies on how this runtime lays out a decimal.</summary>
[Properties(Arbitrary = [typeof(MeasureGenerators)])]
public sealed class DecimalBitsTests
{
    [Property(MaxTest = 1000)]
    public void The_layout_is_the_one_of_this_runtime(decimal value)
    {
        var expected = decimal.GetBits(value);
        var bits = DecimalBits.Of(value);

        Assert.Equal(unchecked((uint)expected[3]), bits.Flags);
        Assert.Equal(unchecked((uint)expected[2]), bits.High);
        Assert.Equal(unchecked(((ulong)(uint)expected[1] << 32) | (uint)expected[0]), bits.Low);
    }

    [Property]
    public void There_and_back_is_the_same_number_with_its_decimals(decimal value) =>
        Assert.Equal(decimal.GetBits(value), decimal.GetBits(DecimalBits.Of(value).ToDecimal()));

    [Property]
    public void The_parts_are_those_of_the_number(decimal value)
    {
        var bits = DecimalBits.Of(value);

        Assert.Equal(value.Scale, bits.Scale);
        Assert.Equal(value < 0, bits.IsNegative && !bits.IsZero);
        Assert.Equal(value == 0, bits.IsZero);
        Assert.Equal(-value, bits.Negated().ToDecimal());
        Assert.Equal(bits.IsNegative ? -(Int128)bits.Magnitude() : (Int128)bits.Magnitude(), bits.Signed());
        Assert.Equal(value, new DecimalBits(bits.Magnitude(), bits.Scale, bits.IsNegative).ToDecimal());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    [InlineData(28)]
    public void The_scale_can_be_set(int scale) =>
        Assert.Equal(new decimal(123, 0, 0, true, (byte)scale), DecimalBits.Of(-1.23m).WithScale(scale).ToDecimal());

    [Fact]
    public void Both_are_sixteen_bytes()
    {
        Assert.Equal(16, Unsafe.SizeOf<DecimalBits>());
        Assert.Equal(16, Unsafe.SizeOf<Money>());
    }
}
