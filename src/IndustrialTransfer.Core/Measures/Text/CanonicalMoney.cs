using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace IndustrialTransfer.Measures.Text;

/// <summary>Reads and writes the canonical text of money, <c>CNY 10380000000</c>, of characters or of UTF-8 bytes: what JSON and stored files are full of.</summary>
/// <remarks>For digits of 64 bits only. What it does not read may still be money, and what it does not write still has a text: then the whole grammar decides.</remarks>
internal static class CanonicalMoney
{
    private const int DigitsStart = 4;
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
        var (digits, scale) = (amount.Low, amount.Scale);
        var count = Math.Max(Exact.DigitCount(digits), scale + 1);
        var start = amount.IsNegative ? DigitsStart + 1 : DigitsStart;
        var length = start + count + (scale > 0 ? 1 : 0);
        if (destination.Length < length)
        {
            written = 0;
            return false;
        }

        var text = destination[..length];
        var (first, second, third) = currency.Letters;
        (text[0], text[1], text[2], text[3]) = (Character<TChar>(first), Character<TChar>(second), Character<TChar>(third), Character<TChar>(' '));
        if (amount.IsNegative)
        {
            text[DigitsStart] = Character<TChar>('-');
        }

        WriteDigits(digits, text.Slice(start, count));
        if (scale > 0)
        {
            text.Slice(length - 1 - scale, scale).CopyTo(text[^scale..]);
            text[length - 1 - scale] = Character<TChar>('.');
        }

        written = length;
        return true;
    }

    // With zeros in front as far as there is room.
    private static void WriteDigits<TChar>(ulong digits, Span<TChar> text) where TChar : unmanaged
    {
        var length = Exact.DigitCount(digits);
        text[..^length].Fill(Character<TChar>('0'));
        _ = typeof(TChar) == typeof(char)
            ? digits.TryFormat(MemoryMarshal.Cast<TChar, char>(text[^length..]), out _, default, CultureInfo.InvariantCulture)
            : digits.TryFormat(MemoryMarshal.Cast<TChar, byte>(text[^length..]), out _, default, CultureInfo.InvariantCulture);
    }

    private static TChar Character<TChar>(char character) where TChar : unmanaged => typeof(TChar) == typeof(char)
        ? Unsafe.BitCast<char, TChar>(character)
        : Unsafe.BitCast<byte, TChar>((byte)character);

    private static char Code<TChar>(TChar character) where TChar : unmanaged => typeof(TChar) == typeof(char)
        ? Unsafe.BitCast<TChar, char>(character)
        : (char)Unsafe.BitCast<TChar, byte>(character);
}
