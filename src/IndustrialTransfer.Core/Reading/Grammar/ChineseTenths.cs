namespace IndustrialTransfer.Reading.Grammar;

/// <summary>Reads what follows tenths in Chinese: 两成半 is 25 percent, 七成五 75.</summary>
internal static class ChineseTenths
{
    private const char Half = '半';
    private const decimal HalfTenth = 5m;
    private const decimal Ten = 10m;

    /// <summary>Takes the half or the digit behind 成 into the number, which then is one of percent.</summary>
    public static bool TryTakeHalf(ReadOnlySpan<char> text, SentenceTokens tokens, ref int next, ref int end, ref ReadNumber number)
    {
        var rest = 0m;
        if (end < text.Length && text[end] == Half)
        {
            rest = HalfTenth;
            end++;
        }
        else if (tokens[next] is { Kind: TokenKind.Number } digit && digit.Start == end && tokens.NumberOf(digit) is { IsInWords: true, Printed: { IsScaled: false, Value: < Ten and > 0m } } read)
        {
            rest = read.Printed.Value;
            end = digit.End;
            next++;
        }

        number = rest > 0m ? number with { Printed = number.Printed with { Value = (number.Printed.Value * Ten) + rest, LastDigit = 0 } } : number;
        return rest > 0m;
    }
}
