using IndustrialTransfer.Measures.Text;

namespace IndustrialTransfer.Reading.Grammar;

/// <summary>Reads what begins with a Chinese character: a word of the lexicon, a numeral, an ordinal, a period, or characters without a part.</summary>
internal static class HanTokens
{
    private const string Numerals = "〇零一二三四五六七八九十百千万亿两";
    private const string Digits = "〇零一二三四五六七八九";
    private const char OrdinalSign = '第';
    private const char Hundred = '百';
    private const decimal HundredValue = 100m;
    private const int HundredPower = 2;

    /// <summary>Reads one token.</summary>
    /// <returns>The index behind it.</returns>
    public static int Read(ReadOnlySpan<char> text, SentenceTokens tokens, int start)
    {
        var first = text[start];
        if (first == OrdinalSign && TryReadOrdinal(text, tokens, start, out var end))
        {
            return end;
        }

        var cursor = new TextCursor(text, Language.Invariant);
        cursor.Return(start);
        var isNumeral = Numerals.Contains(first, StringComparison.Ordinal);
        if (isNumeral && Digits.Contains(first, StringComparison.Ordinal) && PeriodText.TryRead(text[start..], Language.Chinese, out var period, out var length))
        {
            tokens.Add(period, start, start + length);
            return start + length;
        }

        if (Lexicon.Words.TryTake(ref cursor, out var role))
        {
            AddWord(tokens, role, start, cursor.Position);
            return cursor.Position;
        }

        if (!isNumeral)
        {
            tokens.AddText(start, start + 1);
            return start + 1;
        }

        if (NumberReader.TryRead(ref cursor, ScaleWords.Full, out var number) || (first == Hundred && TryReadHundred(ref cursor, start, out number)))
        {
            tokens.Add(new ReadNumber(number) { IsInWords = true }, start, cursor.Position);
            return cursor.Position;
        }

        end = SkipNumerals(text, start);
        tokens.AddText(start, end);
        return end;
    }

    private static void AddWord(SentenceTokens tokens, Role role, int start, int end)
    {
        if (role.Kind == TokenKind.Text)
        {
            tokens.AddText(start, end);
        }
        else
        {
            tokens.Add(role, start, end);
        }
    }

    // 第3, 第十二.
    private static bool TryReadOrdinal(ReadOnlySpan<char> text, SentenceTokens tokens, int start, out int end)
    {
        end = start;
        var cursor = new TextCursor(text, Language.Invariant);
        cursor.Return(start + 1);
        if (!(Characters.IsDigit(cursor.Next) || Numerals.Contains(cursor.Next, StringComparison.Ordinal)) || cursor.AtEnd
            || !NumberReader.TryRead(ref cursor, NumberText.NoScales, out var number) || number.Value is < 1 or > short.MaxValue || number.LastDigit < 0)
        {
            return false;
        }

        end = cursor.Position;
        tokens.Add(TokenKind.Ordinal, start, end, (int)number.Value);
        return true;
    }

    // 百余家, 近百家: a hundred that counts itself, as larger scale words do.
    private static bool TryReadHundred(ref TextCursor cursor, int start, out PrintedNumber number)
    {
        cursor.Return(start + 1);
        number = new PrintedNumber(HundredValue, HundredPower) { IsBare = true };
        return NumberReader.TryScale(ref cursor, NumberText.NoScales, indian: false, ref number);
    }

    private static int SkipNumerals(ReadOnlySpan<char> text, int start)
    {
        while (start < text.Length && Numerals.Contains(text[start], StringComparison.Ordinal))
        {
            start++;
        }

        return start;
    }
}
