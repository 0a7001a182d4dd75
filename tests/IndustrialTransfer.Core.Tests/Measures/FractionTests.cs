using System.Numerics;
using FsCheck.Xunit;
using IndustrialTransfer.Measures;
using IndustrialTransfer.Tests.Properties;
using IndustrialTransfer.Tests.Support;

namespace IndustrialTransfer.Tests.Measures;

/// <summary>The exact numbers behind the ends of intervals.</summary>
[Properties(Arbitrary = [typeof(MeasureGenerators)], MaxTest = 500)]
public sealed class FractionTests
{
    [Property]
    public void Sums_of_quotients_have_any_denominator(int a, int b, int c, int d)
    {
        var (below, otherBelow) = (Divisor(b), Divisor(d));
        var sum = (Fraction.Of(a) * Fraction.Of(below).Reciprocal()) + (Fraction.Of(c) * Fraction.Of(otherBelow).Reciprocal());
        var truth = ((TrueRatio)(decimal)a / below) + ((TrueRatio)(decimal)c / otherBelow);

        Assert.Equal(truth.Sign, sum.Sign);
        Encloses(truth, sum);
        Encloses(truth * -1m, sum * Fraction.Of(-1m));

        static decimal Divisor(int number) => number == 0 ? 7m : number;
    }

    [Property]
    public void A_decimal_is_its_own_floor_and_ceiling_without_digits_that_say_nothing(decimal number)
    {
        var fraction = Fraction.Of(number);

        Assert.Equal((number, number, Math.Sign(number)), (fraction.Floor(), fraction.Ceiling(), fraction.Sign));
        Assert.True(fraction.Floor() is var trimmed && (trimmed.Scale == 0 || TrueNumber.Of(trimmed).Exponent == -trimmed.Scale));
    }

    [Property]
    public void The_nearest_decimal_is_no_farther_than_half_of_what_lies_between_its_neighbours(decimal numerator, decimal denominator)
    {
        var number = Fraction.Of(numerator) * Fraction.Of(denominator == 0m ? 7m : denominator).Reciprocal();
        if (number.CompareTo(Fraction.Of(1e27m)) > 0 || number.CompareTo(Fraction.Of(-1e27m)) < 0)
        {
            return;
        }

        var (floor, nearest, ceiling) = (number.Floor(), number.Nearest(), number.Ceiling());
        Assert.InRange(nearest, floor, ceiling);
        var distance = (number - Fraction.Of(nearest)) * Fraction.Of(2m);
        Assert.InRange(distance.CompareTo(Fraction.Of(ceiling) - Fraction.Of(floor)), -1, 0);
        Assert.InRange(distance.CompareTo(Fraction.Of(floor) - Fraction.Of(ceiling)), 0, 1);
    }

    [Theory]
    [InlineData(2, 3, "0.6666666666666666666666666667")]
    [InlineData(-2, 3, "-0.6666666666666666666666666667")]
    [InlineData(1, 3, "0.3333333333333333333333333333")]
    [InlineData(200, 3, "66.666666666666666666666666667")]
    [InlineData(1, 8, "0.125")]
    [InlineData(0, 8, "0")]
    public void Nearest_decimals(int numerator, int denominator, string nearest) =>
        Assert.Equal(nearest, Fraction.Of(numerator, denominator).Nearest().ToString(System.Globalization.CultureInfo.InvariantCulture));

    [Fact]
    public void Beyond_a_decimal_there_is_no_nearest() =>
        Assert.Throws<OverflowException>(() => (Fraction.Of(decimal.MaxValue) * Fraction.Of(2m)).Nearest());

    [Property]
    public void The_order_is_that_of_the_numbers(decimal left, decimal right)
    {
        Assert.Equal(Math.Sign(left.CompareTo(right)), Math.Sign(Fraction.Of(left).CompareTo(Fraction.Of(right))));
        if (left != 0m && right != 0m)
        {
            Assert.Equal(
                ((TrueRatio)1m / left).CompareTo((TrueRatio)1m / right),
                Math.Sign(Fraction.Of(left).Reciprocal().CompareTo(Fraction.Of(right).Reciprocal())));
        }
    }

    [Property]
    public void A_quotient_lies_between_its_floor_and_its_ceiling(decimal above, decimal below)
    {
        if (below == 0m)
        {
            return;
        }

        var quotient = Fraction.Of(above) * Fraction.Of(below).Reciprocal();
        var truth = (TrueRatio)above / below;
        if (truth.Abs() > decimal.MaxValue)
        {
            Assert.Throws<OverflowException>(() => (quotient.Floor(), quotient.Ceiling()));
            return;
        }

        Encloses(truth, quotient);
    }

    [Property]
    public void A_difference_is_what_added_gives_the_number_back(decimal left, decimal right) =>
        Assert.Equal(0, (Fraction.Of(left) - Fraction.Of(right) + Fraction.Of(right)).CompareTo(Fraction.Of(left)));

    [Property]
    public void The_double_is_the_nearest(decimal above, decimal below)
    {
        if (below != 0m)
        {
            ExactDouble.IsNearest((TrueRatio)above / below, (Fraction.Of(above) * Fraction.Of(below).Reciprocal()).ToDouble());
        }
    }

    [Theory]
    [InlineData(0, 7, 0.0)]
    [InlineData(1, 10, 0.1)]
    [InlineData(-2, 3, -2.0 / 3.0)]
    [InlineData(3, 2, 1.5)]
    [InlineData(9007199254740993, 1, 9007199254740992.0)]
    [InlineData(9007199254740993, 3, 3002399751580331.0)]
    [InlineData(-9007199254740995, 1, -9007199254740996.0)]
    public void A_quotient_as_a_double(long above, long below, double expected) => Assert.Equal(expected, Fraction.Of(above, below).ToDouble());

    [Fact]
    public void A_double_is_not_rounded_twice()
    {
        // A little more than half way from 2⁵³ to the next double.
        var unit = BigInteger.Pow(10, 19);

        Assert.Equal(9007199254740994.0, Fraction.Of((9007199254740993 * unit) + 1, unit).ToDouble());
        Assert.Equal(9007199254740992.0, Fraction.Of((9007199254740993 * unit) - 1, unit).ToDouble());
    }

    [Property]
    public void Units_are_the_nearest_whole_number_of_them(int above, int below, byte digits)
    {
        if (below <= 0)
        {
            return;
        }

        var scale = digits % 30;
        var units = Fraction.Of(above, below).RoundedUnits(scale);
        var truth = (TrueRatio)(decimal)above * TrueNumber.PowerOfTen(scale) / (decimal)below;
        var error = (truth - TrueNumber.Of(units, 0)).Abs();
        Assert.True(error < 0.5m || (error == 0.5m && (TrueRatio)TrueNumber.Of(units, 0).Abs() > truth.Abs()));
    }

    [Theory]
    [InlineData(5, 2, 0, 3)]
    [InlineData(-5, 2, 0, -3)]
    [InlineData(1, 3, 4, 3333)]
    [InlineData(-2, 3, 1, -7)]
    public void Units_are_rounded_with_halves_away_from_zero(long above, long below, int scale, long expected) =>
        Assert.Equal(expected, Fraction.Of(above, below).RoundedUnits(scale));

    private static void Encloses(TrueRatio truth, Fraction fraction)
    {
        var (floor, ceiling) = (fraction.Floor(), fraction.Ceiling());
        Assert.True(floor <= truth && truth <= ceiling, $"{truth} is not between {floor} and {ceiling}");
        Assert.Equal(truth == floor, truth == ceiling);
    }
}
