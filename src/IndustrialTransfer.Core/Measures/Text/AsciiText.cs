using System.Runtime.CompilerServices;

namespace IndustrialTransfer.Measures.Text;

/// <summary>Writes letters and digits of ASCII, as characters or as UTF-8 bytes.</summary>
internal static class AsciiText
{
    /// <summary>Below this, a number has no more digits than <see cref="Blocks"/> gives.</summary>
    public const ulong BlocksLimit = (ulong)BlockLimit * BlockLimit;

    /// <summary>How many digits <see cref="Blocks"/> gives.</summary>
    public const int BlocksDigits = 2 * BlockDigits;

    private const uint BlockLimit = 100_000_000;
    private const int BlockDigits = 8;
    private const int BitsPerByte = 8;

    /// <summary>Fills a text with a number's digits, with zeros in front. Digits for which there is no room are left out.</summary>
    public static void WriteDigits<TChar>(Span<TChar> text, ulong value) where TChar : unmanaged
    {
        while (text.Length > BlockDigits)
        {
            (value, var block) = Math.DivRem(value, BlockLimit);
            Write(text[^BlockDigits..], Digits((uint)block));
            text = text[..^BlockDigits];
        }

        Write(text, Digits(unchecked((uint)value)));
    }

    /// <summary>Fills a text of eight characters or fewer with those packed into a word, the last one in the lowest byte.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Write<TChar>(Span<TChar> text, ulong characters) where TChar : unmanaged
    {
        for (var i = text.Length - 1; i >= 0; i--)
        {
            text[i] = Of<TChar>((char)unchecked((byte)characters));
            characters >>= BitsPerByte;
        }
    }

    /// <summary>Sixteen ASCII digits of a number below <see cref="BlocksLimit"/>, the last one in the lowest byte.</summary>
    public static UInt128 Blocks(ulong value)
    {
        var (upper, lower) = Math.DivRem(value, BlockLimit);
        return new UInt128(Digits((uint)upper), Digits((uint)lower));
    }

    /// <summary>A character of ASCII.</summary>
    public static TChar Of<TChar>(char character) where TChar : unmanaged => typeof(TChar) == typeof(char)
        ? Unsafe.BitCast<char, TChar>(character)
        : Unsafe.BitCast<byte, TChar>((byte)character);

    // Eight ASCII digits, the last one in the lowest byte. Halves are divided side by side in one word: into two numbers of four digits, four of two and
    // eight of one. The factors are 1 ÷ 100 and 1 ÷ 10, rounded up, and exact for numbers of four and of two digits.
    private static ulong Digits(uint value)
    {
        unchecked
        {
            var (upper, lower) = Math.DivRem(value, 10_000);
            var halves = ((ulong)upper << 32) | lower;
            var hundreds = ((halves * 10_486) >> 20) & 0x0000_007F_0000_007F;
            var pairs = (hundreds << 16) | (halves - (hundreds * 100));
            var tens = ((pairs * 103) >> 10) & 0x000F_000F_000F_000F;
            return ((tens << BitsPerByte) | (pairs - (tens * 10))) + 0x3030_3030_3030_3030;
        }
    }
}
