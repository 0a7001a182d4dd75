namespace IndustrialTransfer.Reading.Grammar;

/// <summary>The kinds of characters.</summary>
internal static class Characters
{
    private const char FirstHan = '\u2E80';

    /// <summary>A digit, half or full width.</summary>
    public static bool IsDigit(char character) => DigitOf(character) >= 0;

    /// <summary>The value of a digit, or −1.</summary>
    public static int DigitOf(char character) => character switch
    {
        >= '0' and <= '9' => character - '0',
        >= '０' and <= '９' => character - '０',
        _ => -1,
    };

    /// <summary>A letter of a script that puts spaces between words.</summary>
    public static bool IsLatin(char character) =>
        char.IsAsciiLetter(character) || (!char.IsAscii(character) && (character < FirstHan || character >= '\uFF00') && char.IsLetter(character));

    /// <summary>A Chinese character.</summary>
    public static bool IsHan(char character) => character is >= FirstHan and < '\u3000' or >= '\u3005' and <= '\u3007' or >= '\u3040' and < '\uD800' or >= '\uF900' and < '\uFB00';

    /// <summary>The index behind a run of digits.</summary>
    public static int SkipDigits(ReadOnlySpan<char> text, int start)
    {
        while (start < text.Length && IsDigit(text[start]))
        {
            start++;
        }

        return start;
    }

    /// <summary>The index behind letters and digits, and the signs between them, that make one code: G60, 4:37:58, 1.2.3.</summary>
    public static int SkipCode(ReadOnlySpan<char> text, int start)
    {
        while (start < text.Length && (IsDigit(text[start]) || IsLatin(text[start]) || (text[start] is '-' or '.' or '/' or ':' or '：' or '+' or '&' && StartsWord(text, start + 1))))
        {
            start++;
        }

        return start;
    }

    /// <summary>What a sign is to the grammar.</summary>
    public static TokenKind KindOf(char sign) => sign switch
    {
        '(' or '（' or '[' or '［' or '【' => TokenKind.Open,
        ')' or '）' or ']' or '］' or '】' => TokenKind.Close,
        '-' or '‐' or '‑' or '‒' or '–' or '—' or '―' or '−' or '－' or '~' or '～' or '〜' => TokenKind.Joint,
        _ => TokenKind.Sign,
    };

    private static bool StartsWord(ReadOnlySpan<char> text, int at) => at < text.Length && (IsDigit(text[at]) || IsLatin(text[at]));
}
