using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace IndustrialTransfer.Measures.Text;

/// <summary>Reads and writes the canonical text of money, <c>CNY 10380000000</c>, of characters or of UTF-8 bytes: what JSON and stored files are full of.</summary>
/// <remarks>For digits of 64 bits only. What it does not read may still be money, and what it does not write still has a text: then the whole grammar decides.</remarks>
internal static class CanonicalMoney
{
    /// <summary>How many bytes <see cref="TryWriteShort"/> wants.</summary>
    public const int ShortRoom = 40;

    private const int DigitsStart = 4;
    private const int BitsPerByte = 8;
    private const int MostDigits = 19;

    public static bool TryRead<TChar>(ReadOnlySpan<TChar> text, out Money money) where TChar : unmanaged
    {
        money = default;
        if (text.Length <= DigitsStart || Code(text[3]) != ' ' || !Currency.TryFromLetters(Code(text[0]), Code(text[1]), Code(text[2]), out var currency))
        {
            return false;
        }

        var rest = text[DigitsStart..];
        var negative = Code(rest[0]) == '-';
        rest = negative ? rest[1..] : rest;
        var (digits, point) = (0UL, -1);
        for (var i = 0; i < rest.Length; i++)
        {
            var digit = unchecked((uint)(Code(rest[i]) - '0'));
            if (digit <= 9)
            {
                digits = unchecked((digits * 10) + digit);
            }
            else if (Code(rest[i]) == '.' && point < 0 && i > 0)
            {
                point = i;
            }
            else
            {
                return false;
            }
        }

        var decimals = point < 0 ? 0 : rest.Length - point - 1;
        if (rest.IsEmpty || rest.Length > MostDigits || (point >= 0 && decimals == 0))
        {
            return false;
        }

        money = new Money(new DecimalBits(digits, decimals, negative).ToDecimal(), currency);
        return true;
    }

    /// <summary>Whether <see cref="TryWrite"/> writes an amount.</summary>
    public static bool Writes(DecimalBits amount) => amount.High == 0 && amount.Scale < MostDigits;

    /// <summary>Writes an amount.</summary>
    /// <returns>False where it does not fit; then nothing counts as written.</returns>
    public static bool TryWrite<TChar>(DecimalBits amount, Currency currency, Span<TChar> destination, out int written) where TChar : unmanaged
    {
        var scale = amount.Scale;
        var (whole, fraction) = scale == 0 ? (amount.Low, 0) : Math.DivRem(amount.Low, Exact.PowerOfTen(scale));
        var start = amount.IsNegative ? DigitsStart + 1 : DigitsStart;
        var point = start + Exact.DigitCount(whole);
        written = scale == 0 ? point : point + 1 + scale;
        if (destination.Length < written)
        {
            written = 0;
            return false;
        }

        AsciiText.Write(destination[..DigitsStart], (currency.Ascii << BitsPerByte) | ' ');
        if (amount.IsNegative)
        {
            destination[DigitsStart] = AsciiText.Of<TChar>('-');
        }

        AsciiText.WriteDigits(destination[start..point], whole);
        if (scale > 0)
        {
            destination[point] = AsciiText.Of<TChar>('.');
            AsciiText.WriteDigits(destination[(point + 1)..written], fraction);
        }

        return true;
    }

    /// <summary>Writes an amount of up to sixteen digits, with whole words of eight characters: up to sixteen bytes beyond the text are written over.</summary>
    /// <param name="money">The amount.</param>
    /// <param name="buffer">At least <see cref="ShortRoom"/> bytes.</param>
    /// <param name="written">How many of them are the text.</param>
    /// <returns>False where the amount is longer.</returns>
    public static bool TryWriteShort(Money money, Span<byte> buffer, out int written)
    {
        var amount = money.Bits;
        var scale = amount.Scale;
        if (amount.High != 0 || amount.Low >= AsciiText.BlocksLimit || scale >= AsciiText.BlocksDigits)
        {
            written = 0;
            return false;
        }

        unchecked
        {
            var digits = AsciiText.Blocks(amount.Low);
            var count = Math.Max(Exact.DigitCount(amount.Low), scale + 1);
            BinaryPrimitives.WriteUInt32BigEndian(buffer, (money.Currency.Ascii << BitsPerByte) | ' ');
            buffer[DigitsStart] = (byte)'-';
            var start = amount.IsNegative ? DigitsStart + 1 : DigitsStart;
            BinaryPrimitives.WriteUInt128BigEndian(buffer[start..], digits << (BitsPerByte * (AsciiText.BlocksDigits - count)));
            written = start + count;
            if (scale > 0)
            {
                var point = written - scale;
                buffer[point] = (byte)'.';
                BinaryPrimitives.WriteUInt128BigEndian(buffer[(point + 1)..], digits << (BitsPerByte * (AsciiText.BlocksDigits - scale)));
                written++;
            }
        }

        return true;
    }

    private static char Code<TChar>(TChar character) where TChar : unmanaged => typeof(TChar) == typeof(char)
        ? Unsafe.BitCast<TChar, char>(character)
        : (char)Unsafe.BitCast<TChar, byte>(character);
}
