using FsCheck.Xunit;
using IndustrialTransfer.Analysis.Numerics;

namespace IndustrialTransfer.Tests.Analysis.Numerics;

/// <summary>Two doubles hold what one rounds away; compared with whole numbers of any length.</summary>
public sealed class DoubleDoubleLaws
{
    [Property]
    public void Sums_and_products_of_two_doubles_are_exact(long left, long right)
    {
        var (x, y) = ((double)left, (double)right);

        Assert.Equal((System.Numerics.BigInteger)x + (System.Numerics.BigInteger)y, Whole(DoubleDouble.Sum(x, y)));
        Assert.Equal((System.Numerics.BigInteger)x * (System.Numerics.BigInteger)y, Whole(DoubleDouble.Product(x, y)));
    }

    [Property]
    public void The_digits_of_a_decimal_are_exact(decimal value)
    {
        var whole = Whole(DoubleDouble.Digits(value));

        Assert.Equal(Support.TrueNumber.Of(value), Support.TrueNumber.Of(whole, -value.Scale));
    }

    [Property]
    public void Whole_numbers_of_up_to_106_bits_add_and_multiply_exactly(long left, long right, int factor)
    {
        DoubleDouble x = DoubleDouble.Digits(left), y = DoubleDouble.Digits(right);

        Assert.Equal((System.Numerics.BigInteger)left + right, Whole(x + y));
        Assert.Equal((System.Numerics.BigInteger)left - right, Whole(x - y));
        Assert.Equal((System.Numerics.BigInteger)left * factor, Whole(x * DoubleDouble.Digits(factor)));
        Assert.Equal(-(System.Numerics.BigInteger)left, Whole(-x));
    }

    [Property]
    public void A_quotient_times_the_divisor_is_the_dividend_to_thirty_digits(long left, long right)
    {
        if (right != 0 && left != 0)
        {
            var back = DoubleDouble.Digits(left) / DoubleDouble.Digits(right) * DoubleDouble.Digits(right);

            Assert.True(Math.Abs((back - DoubleDouble.Digits(left)).High) <= 1e-30 * Math.Abs((double)left));
        }
    }

    [Property]
    public void A_sum_keeps_what_is_far_below_its_largest_term(int small)
    {
        var sum = new CompensatedSum();
        foreach (var term in (double[])[1e25, small, 0.5, -1e25])
        {
            sum.Add(term);
        }

        Assert.Equal(small + 0.5, sum.Value);
        Assert.Equal(small + 0.5, sum.Total.High);
    }

    private static System.Numerics.BigInteger Whole(DoubleDouble value) => (System.Numerics.BigInteger)value.High + (System.Numerics.BigInteger)value.Low;
}
