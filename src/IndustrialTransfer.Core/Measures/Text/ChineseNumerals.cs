namespace IndustrialTransfer.Measures.Text;

/// <summary>Reads numbers below ten thousand in Chinese numerals: 三千五百, 两百, 十五, 一百零五, 三点五.</summary>
/// <remarks>What is larger is made of such numbers and scale words (三千亿), as numbers in digits are.</remarks>
internal static class ChineseNumerals
{
    private const string Digits = "零一二三四五六七八九";
    private const string Units = "十百千";

    /// <summary>Whether a numeral may begin here.</summary>
    public static bool Begin(ref TextCursor cursor) =>
        (cursor.Language & Language.Chinese) != 0 && (DigitOf(cursor.Next) >= 0 || cursor.Next == '十');

    /// <summary>Takes a numeral.</summary>
    /// <param name="cursor">Stands where a numeral may begin; then behind it.</param>
    /// <param name="digits">The digits, those after 点 included.</param>
    /// <param name="decimals">How many stand after 点.</param>
    /// <param name="lastDigit">The power of ten of the last digit that is told: 2 for 三千五百, −1 for 三点五.</param>
    /// <returns>False where digits and units do not follow each other as in a number.</returns>
    public static bool TryTake(ref TextCursor cursor, out UInt128 digits, out int decimals, out int lastDigit)
    {
        decimals = 0;
        if (!TryTakeWhole(ref cursor, out var whole, out lastDigit))
        {
            digits = 0;
            return false;
        }

        digits = whole;
        if (cursor.Next == '点')
        {
            var point = cursor.Position;
            cursor.Advance();
            while (DigitOf(cursor.Next) is var digit and >= 0 && decimals < Exact.MaxScale - Units.Length)
            {
                (digits, decimals) = ((digits * 10) + (uint)digit, decimals + 1);
                cursor.Advance();
            }

            cursor.Return(decimals == 0 ? point : cursor.Position);
            lastDigit = decimals == 0 ? lastDigit : -decimals;
        }

        return true;
    }

    // Places go down one by one; 零 stands where one or more are missing. 三千五, said for 3500 and read as 3005, is refused.
    private static bool TryTakeWhole(ref TextCursor cursor, out uint value, out int lastPlace)
    {
        (value, lastPlace) = (0, 0);
        for (var isFirst = true; ; isFirst = false)
        {
            var start = cursor.Position;
            var skips = DigitOf(cursor.Next) == 0;
            cursor.Advance(skips ? 1 : 0);
            var digit = DigitOf(cursor.Next);
            if (isFirst && skips && digit < 0)
            {
                return true;
            }

            cursor.Advance(digit > 0 ? 1 : 0);
            var place = Units.IndexOf(cursor.Next, StringComparison.Ordinal) + 1;
            if (digit <= 0 && (place != 1 || !isFirst))
            {
                return (!skips && !isFirst) || cursor.Fail("零 stands between two digits of a numeral");
            }

            if (!isFirst && (skips ? place >= lastPlace - 1 : place != lastPlace - 1))
            {
                cursor.Return(start);
                return cursor.Fail("a numeral goes down from thousands to ones, with 零 for what is missing");
            }

            // 十 alone is ten, and stands so only at the start: 十五.
            cursor.Advance(place > 0 ? 1 : 0);
            value += (uint)(Math.Max(digit, 1) * (int)Exact.PowerOfTen(place));
            lastPlace = place;
            if (place == 0)
            {
                return !skips || !isFirst || cursor.Fail("零 stands between two digits of a numeral");
            }
        }
    }

    private static int DigitOf(char character) => character switch
    {
        '〇' => 0,
        '两' => 2,
        _ => Digits.IndexOf(character, StringComparison.Ordinal),
    };
}
