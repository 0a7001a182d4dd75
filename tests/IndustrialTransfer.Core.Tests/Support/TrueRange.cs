using IndustrialTransfer.Measures;

namespace IndustrialTransfer.Tests.Support;

/// <summary>
/// The oracle of interval arithmetic: an operation that rises or falls in each operand has its extremes where both are at an end, so all four
/// are tried. A missing end is a number beyond all others in the test, and an open end at zero under a division one that is as small.
/// </summary>
internal readonly record struct TrueRange(TrueRatio Lower, TrueRatio Upper, bool LowerIsOpen, bool UpperIsOpen)
{
    public static readonly TrueRatio Huge = TrueNumber.PowerOfTen(300);
    private static readonly TrueRatio Large = TrueNumber.PowerOfTen(100);
    private static readonly TrueRatio Small = TrueNumber.PowerOfTen(-100);
    private static readonly TrueRatio Tiny = TrueNumber.PowerOfTen(-300);

    public static TrueRange Of(Interval<decimal> interval) => new(
        interval.Lower ?? (Huge * -1m), interval.Upper ?? Huge, interval.LowerIsOpen || interval.Lower is null, interval.UpperIsOpen || interval.Upper is null);

    /// <summary>The same without zero as an end, which cannot be a divisor.</summary>
    public TrueRange AwayFromZero() => this with { Lower = Lower.Sign == 0 ? Tiny : Lower, Upper = Upper.Sign == 0 ? Tiny * -1m : Upper };

    /// <summary>The part above zero.</summary>
    public TrueRange AboveZero() => Lower.Sign > 0 ? this : this with { Lower = Tiny, LowerIsOpen = true };

    public bool Has(TrueRatio value) => (LowerIsOpen ? value > Lower : value >= Lower) && (UpperIsOpen ? value < Upper : value <= Upper);

    /// <summary>A value inside: a closed end itself, or one as near to an end or as far from it as <paramref name="place"/> says.</summary>
    public TrueRatio ValueAt(int place)
    {
        TrueRatio part = (Math.Abs((long)place) % 101) / 100m;
        var (lower, upper) = (Lower, Upper);
        if (upper - lower > Large)
        {
            // Not all of it: values near the end that there is, or near zero.
            (lower, upper) = lower <= Huge * -1m && upper >= Huge ? (-1000m, 1000m) : lower <= Huge * -1m ? (upper - 1000m, upper) : (lower, lower + 1000m);
        }

        var value = lower + ((upper - lower) * part);
        return Has(value) ? value : lower + ((upper - lower) * (value <= Lower ? 0.000001m : 0.999999m));
    }

    /// <summary>Checks that an interval is what an operation gives: no value too few, and no end farther off than a decimal makes it.</summary>
    /// <param name="left">One operand.</param>
    /// <param name="right">The other.</param>
    /// <param name="operation">The operation, monotone in each operand.</param>
    /// <param name="special">A result that is reached other than at two closed ends.</param>
    /// <param name="isReached">Whether it is.</param>
    /// <param name="actual">What the library computes.</param>
    public static void Check(
        TrueRange left, TrueRange right, Func<TrueRatio, TrueRatio, TrueRatio> operation, TrueRatio special, bool isReached, Func<Interval<decimal>> actual)
    {
        (TrueRatio Value, bool IsReached)[] corners =
        [
            (operation(left.Lower, right.Lower), !left.LowerIsOpen && !right.LowerIsOpen), (operation(left.Lower, right.Upper), !left.LowerIsOpen && !right.UpperIsOpen),
            (operation(left.Upper, right.Lower), !left.UpperIsOpen && !right.LowerIsOpen), (operation(left.Upper, right.Upper), !left.UpperIsOpen && !right.UpperIsOpen),
        ];
        var (least, most) = (corners.Min(corner => corner.Value), corners.Max(corner => corner.Value));
        if (IsTooLarge(least) || IsTooLarge(most))
        {
            Assert.Throws<OverflowException>(() => actual());
            return;
        }

        var interval = actual();
        CheckEnd(least, interval.Lower, interval.LowerIsOpen, 1);
        CheckEnd(most, interval.Upper, interval.UpperIsOpen, -1);

        void CheckEnd(TrueRatio end, decimal? found, bool isOpen, int inwards)
        {
            if (end.Abs() > Large)
            {
                Assert.Null(found);
                return;
            }

            var near = corners.Where(corner => (corner.Value - end).Abs() < Small).ToList();
            var limit = end.Abs() < Small ? 0m : (special - end).Abs() < Small ? special : end;
            Assert.NotNull(found);
            Assert.False((limit - found.Value) * (decimal)inwards < 0m, $"{found} is inside of {limit}");
            Assert.True((limit - found.Value).Abs() < Unit(found.Value, limit), $"{found} is farther than it need be from {limit}");
            Assert.Equal(!(near.Exists(corner => corner.IsReached) || (limit == special && isReached)), isOpen);
        }
    }

    private static bool IsTooLarge(TrueRatio end) => end.Abs() > decimal.MaxValue && end.Abs() < Large;

    /// <summary>One of the last digit that decimals of the size of both can have: an end just beyond what a decimal holds is written with a digit less.</summary>
    private static TrueRatio Unit(decimal found, TrueRatio limit)
    {
        var scale = 28;
        while (scale > 0 && !(TrueNumber.Of(found).Abs().FitsAt(scale) && limit.Abs() * TrueNumber.PowerOfTen(scale) <= decimal.MaxValue))
        {
            scale--;
        }

        return TrueNumber.PowerOfTen(-scale);
    }
}
