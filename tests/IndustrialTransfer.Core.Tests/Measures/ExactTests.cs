using System.Numerics;
using FsCheck.Xunit;
using IndustrialTransfer.Measures;
using IndustrialTransfer.Tests.Properties;
using IndustrialTransfer.Tests.Support;

namespace IndustrialTransfer.Tests.Measures;

[Properties(Arbitrary = [typeof(MeasureGenerators)])]
public sealed class ExactTests
{
    [Property(MaxTest = 2000)]
    public void A_sum_is_exact_or_throws_where_no_decimal_holds_it(decimal left, decimal right) =>
        (TrueNumber.Of(left) + TrueNumber.Of(right)).IsWhat(() => Exact.Add(left, right));

    [Property(MaxTest = 2000)]
    public void A_difference_is_exact_or_throws_where_no_decimal_holds_it(decimal left, decimal right) =>
        (TrueNumber.Of(left) - TrueNumber.Of(right)).IsWhat(() => Exact.Subtract(left, right));

    [Property]
    public void A_sum_has_the_decimals_of_the_finer_operand_where_they_fit(int left, int right, byte scale, byte other)
    {
        var (fine, coarse) = (scale % 10, other % 10);
        var sum = Exact.Add(left * MeasureGenerators.Power(-fine), right * MeasureGenerators.Power(-coarse));

        Assert.Equal(Math.Max(fine, coarse), sum.Scale);
    }

    [Property(MaxTest = 1000)]
    public void A_moved_decimal_point_is_exact_or_throws(decimal value, sbyte places)
    {
        var power = places % 31;
        (TrueNumber.Of(value) * TrueNumber.PowerOfTen(power)).IsWhat(() => Exact.Shift(value, power));
    }

    [Property]
    public void A_moved_decimal_point_adds_no_fraction_digits(decimal value, byte places)
    {
        if (Exact.TryShift(value, places % 13, out var shifted))
        {
            Assert.Equal(Math.Max(0, value.Scale - (places % 13)), shifted.Scale);
        }
    }

    [Property]
    public void A_try_agrees_with_what_throws(decimal value, sbyte places)
    {
        var power = places % 31;
        Assert.Equal((TrueNumber.Of(value) * TrueNumber.PowerOfTen(power)).FitsDecimal, Exact.TryShift(value, power, out _));
    }

    [Property(MaxTest = 1000)]
    public void A_product_is_exact_or_there_is_none(decimal left, decimal right)
    {
        var expected = TrueNumber.Of(left) * TrueNumber.Of(right);
        Assert.Equal(expected.FitsDecimal, Exact.TryMultiply(left, right, out var product));
        if (expected.FitsDecimal)
        {
            Assert.Equal(expected, TrueNumber.Of(product));
        }
    }

    [Property]
    public void Trimming_keeps_the_value_and_leaves_no_zero_at_the_end(decimal value)
    {
        var trimmed = Exact.Trim(value);

        Assert.Equal(value, trimmed);
        Assert.True(trimmed.Scale == 0 || !(decimal.GetBits(trimmed)[0] % 10 == 0 && TrueNumber.Of(trimmed).Exponent > -trimmed.Scale));
    }

    [Property]
    public void Units_and_back_is_the_same_value(decimal value, byte finer)
    {
        var scale = value.Scale + (finer % 5);
        var units = Exact.UnitsOf(value, scale);

        Assert.Equal(TrueNumber.Of(value), TrueNumber.Of(units, -scale));
        Assert.Equal(value, Exact.FromBigInteger(units, scale));
    }

    [Property]
    public void Several_values_become_units_of_the_finest_one(decimal[] values)
    {
        var scale = values.Length == 0 ? 0 : values.Max(value => value.Scale);
        var units = Exact.UnitsOf(values);

        Assert.All(values.Zip(units), pair => Assert.Equal(pair.First, Exact.FromBigInteger(pair.Second, scale)));
    }

    [Fact]
    public void What_decimal_drops_quietly_is_refused()
    {
        Assert.Equal(decimal.MaxValue, decimal.MaxValue - 0.4m);

        Assert.Contains("28 to 29", Assert.Throws<OverflowException>(() => Exact.Subtract(decimal.MaxValue, 0.4m)).Message, StringComparison.Ordinal);
        Assert.Throws<OverflowException>(() => Exact.Add(decimal.MaxValue, decimal.MaxValue));
        Assert.Throws<OverflowException>(() => Exact.Add(decimal.MinValue, -1m));
    }

    [Fact]
    public void A_zero_with_many_decimals_does_not_push_digits_out() =>
        Assert.Equal(decimal.MaxValue, Exact.Add(decimal.MaxValue, 0.0000000000000000000000000000m));

    [Property]
    public void A_zero_result_has_no_sign(decimal value)
    {
        Assert.False(decimal.IsNegative(Exact.Subtract(value, value)));
        Assert.False(decimal.IsNegative(Exact.Add(-value, value)));
        Assert.False(decimal.IsNegative(Exact.Trim(-0.00m)));
    }

    [Theory]
    [InlineData(0, 1UL)]
    [InlineData(1, 10UL)]
    [InlineData(9, 1_000_000_000UL)]
    [InlineData(19, 10_000_000_000_000_000_000UL)]
    public void Powers_of_ten_are_what_they_say(int exponent, ulong power) => Assert.Equal(power, Exact.PowerOfTen(exponent));

    [Fact]
    public void Every_power_of_ten_is_ten_times_the_one_before() =>
        Assert.All(Enumerable.Range(1, 19), exponent => Assert.Equal(Exact.PowerOfTen(exponent), 10 * (BigInteger)Exact.PowerOfTen(exponent - 1)));

    [Fact]
    public void At_the_ends_of_words_a_point_moves_and_sums_and_products_are_what_they_are()
    {
        foreach (var value in WordEdges.Numbers)
        {
            for (var power = -30; power <= 30; power++)
            {
                A_moved_decimal_point_is_exact_or_throws(value, (sbyte)power);
                A_try_agrees_with_what_throws(value, (sbyte)power);
            }

            Trimming_keeps_the_value_and_leaves_no_zero_at_the_end(value);
            foreach (var other in WordEdges.Numbers)
            {
                A_sum_is_exact_or_throws_where_no_decimal_holds_it(value, other);
                Assert.Equal((TrueNumber.Of(value) + TrueNumber.Of(other)).FitsDecimal, Exact.TryAdd(value, other, out var sum));
                Assert.True(sum == 0m || TrueNumber.Of(sum).CompareTo(TrueNumber.Of(value) + TrueNumber.Of(other)) == 0);
            }
        }
    }

    [Fact]
    public void Digits_are_counted()
    {
        var digits = BigInteger.One;
        for (var count = 1; count <= 19; count++, digits *= 10)
        {
            Assert.Equal(count, Exact.DigitCount((ulong)digits));
            Assert.Equal(count, Exact.DigitCount((ulong)((digits * 10) - 1)));
        }

        Assert.Equal(1, Exact.DigitCount(0));
        Assert.Equal(20, Exact.DigitCount(ulong.MaxValue));
    }
}
