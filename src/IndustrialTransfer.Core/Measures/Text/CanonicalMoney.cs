using System.Runtime.CompilerServices;

namespace IndustrialTransfer.Measures.Text;

/// <summary>Reads the canonical text of money, <c>CNY 10380000000</c>, of characters or of UTF-8 bytes: what JSON and stored files are full of.</summary>
/// <remarks>What it does not read may still be money: then the whole grammar decides.</remarks>
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

    private static char Code<TChar>(TChar character) where TChar : unmanaged => typeof(TChar) == typeof(char)
        ? Unsafe.BitCast<TChar, char>(character)
        : (char)Unsafe.BitCast<TChar, byte>(character);
}
