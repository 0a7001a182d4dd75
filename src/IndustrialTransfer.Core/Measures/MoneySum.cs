using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace IndustrialTransfer.Measures;

/// <summary>
/// Adds many amounts in one pass: the digits of each scale into a 128-bit sum of their own, put together at the end. 2³¹ amounts of 96 bits cannot
/// overflow it.
/// </summary>
/// <remarks>
/// A block of amounts is added one by one; the blocks behind it that agree with its last amount in currency and scale, with vectors. An amount is two
/// words: the high 32 bits of its digits above its flags, then the low 64 bits. Vectors add half words, so that nothing needs to be carried.
/// </remarks>
internal static class MoneySum
{
    private const int BlockLength = 8;
    private const int WordsPerAmount = 2;
    private const int HalfWord = 32;

    public static Money Of(ReadOnlySpan<Money> amounts)
    {
        Span<Int128> sums = stackalloc Int128[Exact.MaxScale + 1];
        sums.Clear();
        var (named, scale, largest) = (default(Money), 0, 0);
        for (var i = 0; i < amounts.Length;)
        {
            var block = amounts.Slice(i, Math.Min(BlockLength, amounts.Length - i));
            foreach (var amount in block)
            {
                if (amount.IsNeutral)
                {
                    continue;
                }

                if (named.IsNeutral)
                {
                    named = amount;
                }
                else if (amount.Currency != named.Currency)
                {
                    throw new CurrencyMismatchException(named.Currency, amount.Currency);
                }

                var bits = amount.Bits;
                scale = bits.Scale;
                largest = Math.Max(largest, scale);
                sums[scale] += bits.Signed();
            }

            i += block.Length;
            if (Vector256.IsHardwareAccelerated && !block[^1].IsNeutral)
            {
                i += AddLikeBlocks(amounts[i..], block[^1], ref sums[scale]);
            }
        }

        return named.With(Total(sums[..(largest + 1)]));
    }

    // Adds the blocks at the start whose amounts all have the currency and scale of a given one, and says how many amounts those were.
    private static int AddLikeBlocks(ReadOnlySpan<Money> amounts, Money like, ref Int128 sum)
    {
        var halfMask = Vector256.Create((ulong)uint.MaxValue);
        var kindMask = Vector256.Create(~DecimalBits.SignMask, 0UL, ~DecimalBits.SignMask, 0UL);
        var kind = Vector256.Create(MemoryMarshal.Cast<Money, ulong>([like, like])) & kindMask;
        var (upper, lower) = (Vector256<ulong>.Zero, Vector256<ulong>.Zero);
        var words = MemoryMarshal.Cast<Money, ulong>(amounts);
        var read = 0;
        while (words.Length - read >= BlockLength * WordsPerAmount)
        {
            var block = words.Slice(read, BlockLength * WordsPerAmount);
            var (blockUpper, blockLower, difference) = (upper, lower, Vector256<ulong>.Zero);
            for (var i = 0; i < block.Length; i += Vector256<ulong>.Count)
            {
                // Two amounts: head, low, head, low. The sign of a head, as a mask, turns both of its words' halves into two's complement.
                var pair = Vector256.Create(block[i..]);
                var heads = Vector256.Shuffle(pair, Vector256.Create(0UL, 0, 2, 2));
                var sign = Vector256.LessThan((heads << HalfWord).AsInt64(), Vector256<long>.Zero).AsUInt64();
                difference |= (pair & kindMask) ^ kind;
                blockUpper += ((pair >>> HalfWord) ^ sign) - sign;
                blockLower += ((pair & halfMask) ^ sign) - sign;
            }

            if (difference != Vector256<ulong>.Zero)
            {
                break;
            }

            (upper, lower) = (blockUpper, blockLower);
            read += block.Length;
        }

        // By lanes: the high 32 bits of the digits, the next 32, and (in the other sum) the lowest; the flags' own sum means nothing.
        sum += ((Int128)Signed(upper, 0) << 64) + ((Int128)Signed(upper, 1) << HalfWord) + Signed(lower, 1);
        return read / WordsPerAmount;
    }

    private static long Signed(Vector256<ulong> lanes, int word) => unchecked((long)(lanes[word] + lanes[word + WordsPerAmount]));

    private static decimal Total(ReadOnlySpan<Int128> sums)
    {
        var total = BigInteger.Zero;
        foreach (var sum in sums)
        {
            total = (total * 10) + sum;
        }

        return Exact.FromBigInteger(total, sums.Length - 1);
    }
}
