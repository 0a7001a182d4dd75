namespace IndustrialTransfer.Measures.Text;

/// <summary>The grammar of a plain number, for the ends of an interval.</summary>
internal sealed class NumberText : IQuantityText<decimal>
{
    public static readonly NumberText Instance = new();

    /// <summary>The scale words of a number that has none: percentages, rates, steps.</summary>
    public static readonly WordTable<ScaleWord> NoScales = new();

    public string Expected => "a number";

    public bool TryRead(ref TextCursor cursor, out Printed<decimal> printed)
    {
        printed = default;
        cursor.TryTakeSign(out var negative);
        if (!NumberReader.TryRead(ref cursor, ScaleWords.Full, out var number))
        {
            return false;
        }

        printed = new Printed<decimal>(negative ? -number.Value : number.Value, number.Step, number);
        return true;
    }

    public decimal WithScalar(decimal like, decimal scalar) => scalar;

    public bool TryWrite(ref SpanWriter<char> writer, decimal value, TextFormat format, Language language) => Write(ref writer, value, format, language);

    public bool TryWrite(ref SpanWriter<byte> writer, decimal value, TextFormat format, Language language) => Write(ref writer, value, format, language);

    public void WriteLong(ref SpanWriter<char> writer, decimal value, decimal step, Language language) =>
        TryWrite(ref writer, value, new TextFormat('L', new ScaledNumber(value, Magnitude.One).DecimalsFor(step) ?? Exact.Trim(value).Scale), language);

    private static bool Write<TChar>(ref SpanWriter<TChar> writer, decimal value, TextFormat format, Language language) where TChar : unmanaged
    {
        switch (format)
        {
            case { Letter: 'G', Decimals: null }:
                writer.Append(value);
                return true;
            case { Letter: 'N' or 'L' or 'S' }:
                writer.AppendFixed(value, format.Decimals ?? value.Scale, grouped: language != Language.Chinese);
                return true;
            default:
                return false;
        }
    }
}
