using System.Runtime.CompilerServices;

namespace IndustrialTransfer.Measures;

/// <summary>
/// Adds and compares amounts on their words. The usual pair, of one currency, scale and few enough digits, is done where it is called; other pairs that
/// 62 or 63 bits hold, in 64-bit arithmetic; all the rest, by way of <see cref="Exact"/> and <see cref="decimal"/>.
/// </summary>
internal static class MoneyArithmetic
{
    private const int BitsOfSum = 62;

    /// <summary>The sum, exactly.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Money Add(Money left, Money right)
    {
        // Of one currency, scale and sign, with digits of 64 bits, only the digits need adding.
        var low = unchecked(left.Low + right.Low);
        return left.Head == right.Head && left.Head <= uint.MaxValue && low >= left.Low ? new Money(left.Head, low) : AddUnlike(left, right);
    }

    /// <summary>Whether an amount is smaller than another; for the usual pair without a branch on which is negative or larger, which no processor foresees.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsLess(Money left, Money right) =>
        ((left.Head ^ right.Head) & ~(ulong)DecimalBits.SignMask) == 0 && unchecked((long)(left.Low | right.Low)) >= 0
            ? Ordinal(left) < Ordinal(right)
            : IsLessUnlike(left, right);

    /// <summary>Below, at or above zero, as the left amount is smaller, as large or larger.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Compare(Money left, Money right) =>
        ((left.Head ^ right.Head) & ~(ulong)DecimalBits.SignMask) == 0 && unchecked((long)(left.Low | right.Low)) >= 0
            ? Ordinal(left).CompareTo(Ordinal(right))
            : CompareUnlike(left, right);

    /// <summary>Whether two amounts have one currency and value.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool AreEqual(Money left, Money right) => ((left.Head ^ right.Head) & Money.ScaleMask) == 0
        ? ((left.Head ^ right.Head) | (left.Low ^ right.Low)) == 0
        : AreEqualUnlike(left, right);

    /// <summary>Refuses two currencies; a zero of no currency goes with any.</summary>
    /// <exception cref="CurrencyMismatchException">The currencies differ.</exception>
    public static void CheckMix(Money left, Money right)
    {
        if (((left.Head ^ right.Head) & Money.CurrencyMask) != 0 && !left.IsNeutral && !right.IsNeutral)
        {
            throw new CurrencyMismatchException(left.Currency, right.Currency);
        }
    }

    // The lower digits in order of size, for amounts alike in all else that have 63 bits: a negative one's ones' complement. A zero is never negative.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static long Ordinal(Money money) => unchecked((long)(money.Low ^ NegativeMask(money)));

    // All ones where the amount is negative.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong NegativeMask(Money money) => unchecked((ulong)((int)money.Head >> 31));

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Money AddUnlike(Money left, Money right)
    {
        unchecked
        {
            if (TryAlign(left, right, out var first, out var second))
            {
                var sum = first + second;
                var mask = sum >> 63;
                var finer = ShiftOf(left, right) >= 0 ? left.Head : right.Head;
                return new Money((finer & ~(ulong)DecimalBits.SignMask) | ((ulong)mask & DecimalBits.SignMask), (ulong)((sum ^ mask) - mask));
            }
        }

        return AddFar(left, right);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Money AddFar(Money left, Money right)
    {
        if (((left.Head ^ right.Head) & Money.CurrencyMask) == 0)
        {
            var sum = Exact.Add(left.Bits, right.Bits);
            return new Money(((ulong)sum.High << Money.HighShift) | sum.Flags | (left.Head & Money.CurrencyMask), sum.Low);
        }

        return left.IsNeutral ? right
            : right.IsNeutral ? left
            : throw new CurrencyMismatchException(left.Currency, right.Currency);
    }

    // Two amounts of one currency as whole numbers of the finer one's last digit, where 62 bits hold them.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryAlign(Money left, Money right, out long first, out long second)
    {
        unchecked
        {
            (first, second) = (0, 0);
            if ((((left.Head ^ right.Head) & Money.CurrencyMask) | ((left.Head | right.Head) >> Money.HighShift)) != 0)
            {
                return false;
            }

            var shift = ShiftOf(left, right);
            var (low, otherLow) = (left.Low, right.Low);
            if (shift >= 0)
            {
                if (shift > Exact.MaxPowerOf63Bits || otherLow > Exact.MostTimes(shift))
                {
                    return false;
                }

                otherLow *= Exact.PowerOfTen(shift);
            }
            else
            {
                if (shift < -Exact.MaxPowerOf63Bits || low > Exact.MostTimes(-shift))
                {
                    return false;
                }

                low *= Exact.PowerOfTen(-shift);
            }

            var (mask, otherMask) = (NegativeMask(left), NegativeMask(right));
            first = (long)((low ^ mask) - mask);
            second = (long)((otherLow ^ otherMask) - otherMask);
            return (low | otherLow) >> BitsOfSum == 0;
        }
    }

    // Of different scales: multiplied to one scale, most pairs differ in the lower 64 bits already.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool AreEqualUnlike(Money left, Money right)
    {
        unchecked
        {
            var shift = ShiftOf(left, right);
            var differ = shift >= 0
                ? shift <= Exact.MaxPowerOf63Bits ? left.Low ^ (right.Low * Exact.PowerOfTen(shift)) : 0
                : shift >= -Exact.MaxPowerOf63Bits ? (left.Low * Exact.PowerOfTen(-shift)) ^ right.Low : 0;
            return differ == 0 && ((left.Head ^ right.Head) & Money.CurrencyMask) == 0 && CompareUnlike(left, right) == 0;
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool IsLessUnlike(Money left, Money right) => DifferenceUnlike(left, right) < 0;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int CompareUnlike(Money left, Money right) => DifferenceUnlike(left, right).CompareTo(0);

    // Below zero where the left amount is smaller, above zero where it is larger.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static long DifferenceUnlike(Money left, Money right)
    {
        unchecked
        {
            var differ = left.Head ^ right.Head;
            if ((differ & (Money.CurrencyMask | DecimalBits.SignMask)) == DecimalBits.SignMask)
            {
                return (int)left.Head | 1;
            }

            // Of one sign now, so that 63 bits hold the difference of two numbers of 63 bits, and ones' complements do. By way of TryAlign, which needs
            // two's, it takes a sixth longer: that is the difference between faster and slower than decimal.
            if (((differ & Money.CurrencyMask) | ((left.Head | right.Head) >> Money.HighShift)) == 0)
            {
                var shift = ShiftOf(left, right);
                if (shift >= 0)
                {
                    if (shift <= Exact.MaxPowerOf63Bits && right.Low <= Exact.MostTimes(shift) && (long)left.Low >= 0)
                    {
                        return (long)(left.Low ^ NegativeMask(left)) - (long)((right.Low * Exact.PowerOfTen(shift)) ^ NegativeMask(left));
                    }
                }
                else if (shift >= -Exact.MaxPowerOf63Bits && left.Low <= Exact.MostTimes(-shift) && (long)right.Low >= 0)
                {
                    return (long)((left.Low * Exact.PowerOfTen(-shift)) ^ NegativeMask(left)) - (long)(right.Low ^ NegativeMask(left));
                }
            }

            return CompareFar(left, right);
        }
    }

    // How many more decimals the left amount has than the right one.
    private static int ShiftOf(Money left, Money right) => ((int)(left.Head & Money.ScaleMask) - (int)(right.Head & Money.ScaleMask)) >> Money.ScaleShift;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int CompareFar(Money left, Money right)
    {
        CheckMix(left, right);
        return left.Amount.CompareTo(right.Amount);
    }
}
