using IndustrialTransfer.Measures.Text;

namespace IndustrialTransfer.Reading.Grammar;

/// <summary>Reads digits in groups that amounts by themselves are not printed with.</summary>
internal static class DigitGroups
{
    private const int GroupLength = 3;
    private const int MostSpaced = 15;

    /// <summary>Reads 12,34,567 without lakh or crore behind it.</summary>
    public static bool TryReadIndian(ReadOnlySpan<char> text, ref TextCursor cursor, int digits, out PrintedNumber number)
    {
        number = default;
        Span<char> joined = stackalloc char[MostSpaced];
        var (end, length) = (digits, 0);
        while (true)
        {
            var group = Characters.SkipDigits(text, end) - end;
            var isLast = end + group >= text.Length || text[end + group] != ',';
            if (group != (isLast ? GroupLength : 2) && !(length == 0 && group == 1) || length + group > MostSpaced)
            {
                return false;
            }

            text.Slice(end, group).CopyTo(joined[length..]);
            (end, length) = (end + group, length + group);
            if (isLast)
            {
                var whole = new TextCursor(joined[..length], Language.Invariant);
                cursor.Return(end);
                return NumberReader.TryRead(ref whole, NumberText.NoScales, out number);
            }

            end++;
        }
    }

    /// <summary>Reads 7 000, as the United Nations print it: groups of three digits, one space between.</summary>
    public static bool TryReadSpaced(ReadOnlySpan<char> text, ref TextCursor cursor, int digits, int run, out PrintedNumber number)
    {
        number = default;
        Span<char> joined = stackalloc char[MostSpaced];
        var (end, length) = (run, run - digits);
        if (length > GroupLength)
        {
            return false;
        }

        text[digits..run].CopyTo(joined);
        while (end < text.Length && text[end] is ' ' or '\u00A0' or '\u2009' or '\u202F' && length + GroupLength <= MostSpaced
            && Characters.SkipDigits(text, end + 1) == end + 1 + GroupLength && (end + 1 + GroupLength == text.Length || text[end + 1 + GroupLength] is not ('.' or ',')))
        {
            text.Slice(end + 1, GroupLength).CopyTo(joined[length..]);
            (end, length) = (end + 1 + GroupLength, length + GroupLength);
        }

        if (end == run || text[digits] == '0')
        {
            return false;
        }

        var whole = new TextCursor(joined[..length], Language.Invariant);
        cursor.Return(end);
        return NumberReader.TryRead(ref whole, NumberText.NoScales, out number) && NumberReader.TryScale(ref cursor, ScaleWords.Full, indian: false, ref number);
    }
}
