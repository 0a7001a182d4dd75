using IndustrialTransfer.Measures.Text;

namespace IndustrialTransfer.Reading.Grammar;

/// <summary>Reads whole numbers below a thousand in English words: three, twenty-five, three hundred and five.</summary>
/// <remarks>What is larger is made of such numbers and scale words, as numbers in digits are.</remarks>
internal static class EnglishNumerals
{
    private const int TensStart = 20;
    private const int Hundred = 100;

    private static readonly WordTable<int> Ones = new(
        ("one", 1), ("two", 2), ("three", 3), ("four", 4), ("five", 5), ("six", 6), ("seven", 7), ("eight", 8), ("nine", 9), ("ten", 10), ("eleven", 11),
        ("twelve", 12), ("thirteen", 13), ("fourteen", 14), ("fifteen", 15), ("sixteen", 16), ("seventeen", 17), ("eighteen", 18), ("nineteen", 19));

    private static readonly WordTable<int> Tens = new(
        ("twenty", TensStart), ("thirty", 30), ("forty", 40), ("fifty", 50), ("sixty", 60), ("seventy", 70), ("eighty", 80), ("ninety", 90));

    /// <summary>The words with which a numeral begins.</summary>
    public static IEnumerable<string> Words => Ones.Words.Concat(Tens.Words).Select(entry => entry.Word);

    /// <summary>Takes a numeral, or nothing.</summary>
    public static bool TryTake(ref TextCursor cursor, out int value)
    {
        if (!TryTakeBelowHundred(ref cursor, out value))
        {
            return false;
        }

        var end = cursor.Position;
        cursor.SkipSpaces();
        if (value >= TensStart || !cursor.StartsWith("hundred"))
        {
            cursor.Return(end);
            return true;
        }

        cursor.Advance("hundred".Length);
        value *= Hundred;
        end = cursor.Position;
        cursor.SkipSpaces();
        if (cursor.StartsWith("and"))
        {
            cursor.Advance("and".Length);
            cursor.SkipSpaces();
        }

        if (TryTakeBelowHundred(ref cursor, out var rest))
        {
            value += rest;
        }
        else
        {
            cursor.Return(end);
        }

        return true;
    }

    private static bool TryTakeBelowHundred(ref TextCursor cursor, out int value)
    {
        if (!Tens.TryTake(ref cursor, out value))
        {
            return Ones.TryTake(ref cursor, out value);
        }

        var end = cursor.Position;
        if (cursor.TryTake('-') || cursor.TryTake(' '))
        {
            if (Ones.TryTake(ref cursor, out var ones) && ones < 10)
            {
                value += ones;
                return true;
            }
        }

        cursor.Return(end);
        return true;
    }
}
