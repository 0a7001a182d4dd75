using FsCheck.Xunit;
using IndustrialTransfer.Measures;
using IndustrialTransfer.Tests.Properties;
using IndustrialTransfer.Tests.Support;

namespace IndustrialTransfer.Tests.Measures;

/// <summary>The arithmetic of intervals encloses the truth, and no more than that.</summary>
[Properties(Arbitrary = [typeof(MeasureGenerators)], MaxTest = 500)]
public sealed class IntervalArithmeticLaws
{
    [Property]
    public void The_ends_of_a_sum_are_the_least_and_the_most_that_there_are(Interval<decimal> left, Interval<decimal> right) =>
        TrueRange.Check(TrueRange.Of(left), TrueRange.Of(right), (one, other) => one + other, 0m, false, () => left + right);

    [Property]
    public void The_ends_of_a_difference_are_the_least_and_the_most_that_there_are(Interval<decimal> left, Interval<decimal> right) =>
        TrueRange.Check(TrueRange.Of(left), TrueRange.Of(right), (one, other) => one - other, 0m, false, () => left - right);

    [Property]
    public void The_ends_of_a_product_are_the_least_and_the_most_that_there_are(Interval<decimal> left, Interval<decimal> right) => TrueRange.Check(
        TrueRange.Of(left), TrueRange.Of(right), (one, other) => one * other, 0m, left.Contains(0m) || right.Contains(0m), () => left * right);

    [Property]
    public void The_ends_of_a_quotient_are_the_least_and_the_most_that_there_are(Interval<decimal> left, Interval<decimal> right)
    {
        if (right.Contains(0m))
        {
            var fault = Assert.Throws<DivideByZeroException>(() => left / right);
            Assert.Contains($"{left}", fault.Message, StringComparison.Ordinal);
            Assert.Contains($"{right}", fault.Message, StringComparison.Ordinal);
            return;
        }

        TrueRange.Check(TrueRange.Of(left), TrueRange.Of(right).AwayFromZero(), (one, other) => one / other, 0m, left.Contains(0m), () => left / right);
    }

    [Property]
    public void Whatever_is_chosen_inside_the_operands_the_exact_result_is_inside_the_result(Interval<decimal> left, Interval<decimal> right, int one, int other)
    {
        var (x, y) = (TrueRange.Of(left).ValueAt(one), TrueRange.Of(right).ValueAt(other));
        Assert.True(TrueRange.Of(left).Has(x) && TrueRange.Of(right).Has(y), "The value is not from the operand.");

        Holds(() => left + right, x + y);
        Holds(() => left - right, x - y);
        Holds(() => left * right, x * y);
        if (!right.Contains(0m))
        {
            Holds(() => left / right, x / y);
        }

        static void Holds(Func<Interval<decimal>> compute, TrueRatio value)
        {
            try
            {
                Assert.True(TrueRange.Of(compute()).Has(value), $"{value} is not inside {compute()}");
            }
            catch (OverflowException)
            {
                // The laws of the ends say when.
            }
        }
    }

    [Property]
    public void Times_and_divided_by_a_number_is_by_the_range_of_that_number(Interval<decimal> interval, decimal number)
    {
        var point = new Interval<decimal>(number, number);

        Same(() => interval * number, () => interval * point);
        Same(() => number * interval, () => interval * point);
        Same(() => interval / number, () => interval / point);
    }

    [Property]
    public void The_other_sign_turns_the_ends_round(Interval<LandArea> interval)
    {
        var negated = -interval;

        Assert.Equal((-interval.Upper, -interval.Lower), (negated.Lower, negated.Upper));
        Assert.Equal((interval.UpperIsOpen, interval.LowerIsOpen), (negated.LowerIsOpen, negated.UpperIsOpen));
        Assert.Equal(interval, -negated);
    }

    [Property]
    public void Every_quantity_is_computed_like_its_numbers(Interval<decimal> left, Interval<decimal> right)
    {
        Alike(number => number);
        Alike(number => new Money(number, Currency.USD));
        Alike(Percentage.FromPercent);
        Alike(PercentagePoints.FromPoints);
        Alike(LandArea.FromMu);
        Alike(number => new ItemCount(number));

        void Alike<T>(Func<decimal, T> of)
            where T : struct, IEquatable<T>, IComparable<T>, System.Numerics.IAdditionOperators<T, T, T>, System.Numerics.IUnaryNegationOperators<T, T>,
            System.Numerics.IMultiplyOperators<T, decimal, T>, System.Numerics.IDivisionOperators<T, T, decimal>, System.Numerics.IAdditiveIdentity<T, T>
        {
            Same(() => Map(left + right), () => Map(left) + Map(right));
            Same(() => Map(left - right), () => Map(left) - Map(right));
            if (left != default)
            {
                Same(() => Map(left * right), () => Map(left) * right);
            }

            Same(() => left / right, () => Map(left).Ratio(Map(right)));
            if (!right.Contains(0m))
            {
                Same(() => Map(left / right), () => Map(left) / right);
            }

            Interval<T> Map(Interval<decimal> interval) => new(
                interval.Lower is { } lower ? of(lower) : null, interval.Upper is { } upper ? of(upper) : null, interval.LowerIsOpen, interval.UpperIsOpen);
        }
    }

    [Property]
    public void Two_intervals_overlap_or_one_is_certainly_above(Interval<decimal> left, Interval<decimal> right)
    {
        var (one, other) = (TrueRange.Of(left), TrueRange.Of(right));
        var above = one.Lower > other.Upper || (one.Lower == other.Upper && (one.LowerIsOpen || other.UpperIsOpen));
        var below = other.Lower > one.Upper || (other.Lower == one.Upper && (other.LowerIsOpen || one.UpperIsOpen));

        Assert.Equal(above, left.IsCertainlyAbove(right));
        Assert.Equal(below, left.IsCertainlyBelow(right));
        Assert.Equal(!above && !below, left.Overlaps(right));
        Assert.Equal(left.Overlaps(right), left.Intersect(right) is not null);
        Assert.True(left.Overlaps(left) && !left.IsCertainlyAbove(left));
    }

    [Property]
    public void An_intersection_holds_what_both_hold_and_a_hull_what_either_does(Interval<decimal> left, Interval<decimal> right, decimal anywhere)
    {
        var (common, hull) = (left.Intersect(right), left.Hull(right));
        Assert.Equal(common, right.Intersect(left));
        Assert.Equal(hull, right.Hull(left));
        foreach (var value in new[] { anywhere, left.Lower ?? anywhere, left.Upper ?? anywhere, right.Lower ?? anywhere, right.Upper ?? anywhere })
        {
            Assert.Equal(left.Contains(value) && right.Contains(value), common?.Contains(value) ?? false);
            Assert.True(hull.Contains(value) || (!left.Contains(value) && !right.Contains(value)));
        }
    }

    [Property]
    public void The_ends_of_a_hull_are_ends_of_its_parts(Interval<decimal> left, Interval<decimal> right)
    {
        var hull = left.Hull(right);

        Assert.Contains((hull.Lower, hull.LowerIsOpen), new[] { (left.Lower, left.LowerIsOpen), (right.Lower, right.LowerIsOpen) });
        Assert.Contains((hull.Upper, hull.UpperIsOpen), new[] { (left.Upper, left.UpperIsOpen), (right.Upper, right.UpperIsOpen) });
        Assert.Equal(left, left.Hull(left));
        Assert.Equal(left, left.Intersect(left));
        Assert.Equal(left, hull.Intersect(left));
    }

    /// <summary>Ends that are equal, or whose products are, are rare among all numbers.</summary>
    [Property(MaxTest = 2000)]
    public void Of_few_numbers_the_same_holds(byte one, byte other, bool isOneSided)
    {
        var (left, right) = (Small(one, isOneSided), Small(other, false));

        The_ends_of_a_product_are_the_least_and_the_most_that_there_are(left, right);
        The_ends_of_a_quotient_are_the_least_and_the_most_that_there_are(left, right);
        Two_intervals_overlap_or_one_is_certainly_above(left, right);
        An_intersection_holds_what_both_hold_and_a_hull_what_either_does(left, right, 0.5m);
        The_ends_of_a_hull_are_ends_of_its_parts(left, right);
    }

    // Ends from -3 to 4.
    private static Interval<decimal> Small(byte seed, bool isOneSided)
    {
        var (one, other) = ((seed & 7) - 3m, ((seed >> 3) & 7) - 3m);
        var canBeOpen = one != other;
        var (lowerIsOpen, upperIsOpen) = (canBeOpen && (seed & 64) != 0, canBeOpen && (seed & 128) != 0);
        return !isOneSided ? new(Math.Min(one, other), Math.Max(one, other), lowerIsOpen, upperIsOpen)
            : one < other ? new(one, null, lowerIsOpen)
            : new(null, one, upperIsOpen: upperIsOpen);
    }

    private static void Same<T>(Func<T> expected, Func<T> actual)
    {
        var (one, other) = (Record.Exception(() => expected()), Record.Exception(() => actual()));
        Assert.Equal(one?.GetType(), other?.GetType());
        if (one is null)
        {
            Assert.Equal(expected(), actual());
        }
    }
}
