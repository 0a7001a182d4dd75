namespace IndustrialTransfer.Measures.Text;

/// <summary>The grammar of percentages: number %, percent, 百分之 number, number 成 (tenths), number ‰.</summary>
internal sealed class PercentageText : IQuantityText<Percentage>
{
    public static readonly PercentageText Instance = new();

    /// <summary>The units before a number, and the powers of ten that turn it into percent.</summary>
    public static readonly WordTable<int> Before = new(("百分之", 0), ("千分之", -1));

    /// <summary>The units behind a number.</summary>
    public static readonly WordTable<int> After = new(
        ("%", 0), ("％", 0), ("percent", 0), ("pct", 0), ("per cent", 0), ("per-cent", 0), ("‰", -1), ("per mille", -1), ("成", 1));

    public string Expected => "a percentage";

    public bool TryRead(ref TextCursor cursor, out Printed<Percentage> printed)
    {
        printed = default;
        var before = Before.TryTake(ref cursor, out var power);
        cursor.TryTakeSign(out var negative);
        if (!NumberReader.TryRead(ref cursor, NumberText.NoScales, out var number))
        {
            return false;
        }

        if (!before)
        {
            cursor.SkipSpaces();
            if (!After.TryTake(ref cursor, out power))
            {
                return cursor.Fail("a per cent sign or word is expected: a bare number could be a ratio");
            }
        }

        if (!Exact.TryShift(number.Value, power, out var percent) || !Exact.TryShift(1m, number.LastDigit + power, out var step))
        {
            return cursor.Fail("it has more digits than an exact number holds");
        }

        printed = new Printed<Percentage>(Percentage.FromPercent(negative ? -percent : percent), Percentage.FromPercent(step), number);
        return true;
    }

    public Percentage WithScalar(Percentage like, decimal scalar) => Percentage.FromPercent(scalar);

    public bool TryWrite(ref SpanWriter<char> writer, Percentage value, TextFormat format, Language language) => Write(ref writer, value, format, language);

    public bool TryWrite(ref SpanWriter<byte> writer, Percentage value, TextFormat format, Language language) => Write(ref writer, value, format, language);

    public void WriteLong(ref SpanWriter<char> writer, Percentage value, Percentage step, Language language) =>
        TryWrite(ref writer, value, new TextFormat('L', new ScaledNumber(value.Percent, Magnitude.One).DecimalsFor(step.Percent) ?? Exact.Trim(value.Percent).Scale), language);

    private static bool Write<TChar>(ref SpanWriter<TChar> writer, Percentage value, TextFormat format, Language language) where TChar : unmanaged
    {
        var percent = value.Percent;
        switch (format)
        {
            case { Letter: 'G', Decimals: null }:
                writer.Append(percent);
                writer.Append('%');
                return true;
            case { Letter: 'N' or 'S' }:
                writer.AppendFixed(percent, format.Decimals ?? percent.Scale, grouped: format.Letter == 'N');
                writer.Append('%');
                return true;
            case { Letter: 'L' }:
                writer.AppendFixed(percent, format.Decimals ?? percent.Scale, grouped: false);
                writer.Append(language == Language.Chinese ? "%" : " percent");
                return true;
            default:
                return false;
        }
    }
}
