using System.Buffers;
using System.Text;

namespace IndustrialTransfer.Display.Tables;

/// <summary>Texts that any format can carry.</summary>
internal static class CleanText
{
    private static readonly SearchValues<char> Breaks = SearchValues.Create("\t\r\n\u0085\u2028\u2029");

    /// <summary>The text with U+FFFD for every character that XML and JSON cannot carry: half a surrogate pair, and controls other than tabs and line breaks.</summary>
    public static string Of(string text) => IsClean(text) ? text : string.Concat(text.EnumerateRunes().Select(rune => IsCarried(rune) ? rune : Rune.ReplacementChar));

    /// <summary>The same on one line: a space for every line break and every tab.</summary>
    public static string OnOneLine(string text)
    {
        var clean = Of(text);
        return clean.AsSpan().IndexOfAny(Breaks) < 0
            ? clean
            : string.Concat(clean.ReplaceLineEndings(" ").Select(letter => letter == '\t' ? ' ' : letter));
    }

    private static bool IsClean(string text)
    {
        foreach (var letter in text)
        {
            if (char.IsSurrogate(letter) || !IsCarried(new Rune(letter)))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsCarried(Rune rune) => rune.Value is '\t' or '\n' or '\r' or 0x85 || !(Rune.IsControl(rune) || rune.Value is 0xFFFE or 0xFFFF);
}
