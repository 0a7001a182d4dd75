using System.Numerics;
using FsCheck;
using FsCheck.Xunit;
using IndustrialTransfer.Measures;

namespace IndustrialTransfer.Tests.Measures;

/// <summary>Hamilton's method, on apportionments that were printed by others.</summary>
public sealed class LargestRemainderTests
{
    // Wikipedia, "Largest remainders method" (Hare quota, ten seats for 100,000 votes); its "Alabama paradox" with 25 and 26 seats; and "Apportionment
    // paradox", three states and 10 or 11 seats. In both paradoxes one more seat in all costs somebody one.
    [Theory]
    [InlineData(10, new[] { 47_000, 16_000, 15_800, 12_000, 6_100, 3_100 }, new[] { 5, 2, 1, 1, 1, 0 })]
    [InlineData(25, new[] { 1_500, 1_500, 900, 500, 500, 200 }, new[] { 7, 7, 4, 3, 3, 1 })]
    [InlineData(26, new[] { 1_500, 1_500, 900, 500, 500, 200 }, new[] { 8, 8, 5, 2, 2, 1 })]
    [InlineData(10, new[] { 6, 6, 2 }, new[] { 4, 4, 2 })]
    [InlineData(11, new[] { 6, 6, 2 }, new[] { 5, 5, 1 })]
    public void Seats_as_printed(int seats, int[] votes, int[] expected) =>
        Assert.Equal(expected, Array.ConvertAll(
            LargestRemainder.Apportion(seats, Array.ConvertAll(votes, vote => (decimal)vote)), part => (int)part));

    [Fact]
    public void Among_equal_remainders_the_first_gets_the_unit() =>
        Assert.Equal([2, 1, 1], LargestRemainder.Apportion(4, [1m, 1m, 1m]));

    [Property]
    public void A_negative_whole_is_parted_like_a_positive_one(int units, byte a, byte b, byte c) =>
        Assert.Equal(
            LargestRemainder.Apportion(units, [a, b, c + 1m]),
            Array.ConvertAll(LargestRemainder.Apportion(-(BigInteger)units, [a, b, c + 1m]), part => -part));

    [Property]
    public void Weights_of_either_sign_part_a_whole_of_units(short[] weights, short units)
    {
        var wholes = Array.ConvertAll(weights, weight => (BigInteger)weight);
        var total = weights.Sum(weight => weight);
        if (total == 0)
        {
            return;
        }

        var parts = LargestRemainder.Apportion(units, wholes, total);

        Assert.Equal(total, LargestRemainder.Total(wholes));
        Assert.Equal(units, parts.Aggregate(BigInteger.Zero, (sum, part) => sum + part));
        Assert.All(parts.Zip(weights), pair =>
            Assert.True(BigInteger.Abs((pair.First * total) - ((BigInteger)units * pair.Second)) < BigInteger.Abs(total)));
    }
}
