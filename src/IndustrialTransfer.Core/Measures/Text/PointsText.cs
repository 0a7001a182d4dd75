namespace IndustrialTransfer.Measures.Text;

/// <summary>The grammar of percentage points: number pp, percentage points, 个百分点.</summary>
internal sealed class PointsText : IQuantityText<PercentagePoints>
{
    public static readonly PointsText Instance = new();

    /// <summary>The units.</summary>
    public static readonly WordTable<bool> Units = new(
        ["pp"],
        [("pp", true), ("percentage points", true), ("percentage-point", true), ("percentage-points", true), ("percentage point", true), ("个百分点", true), ("百分点", true)]);

    public string Expected => "a number of percentage points";

    public bool TryRead(ref TextCursor cursor, out Printed<PercentagePoints> printed)
    {
        printed = default;
        cursor.TryTakeSign(out var negative);
        if (!NumberReader.TryRead(ref cursor, NumberText.NoScales, out var number))
        {
            return false;
        }

        cursor.SkipSpaces();
        if (!Units.TryTake(ref cursor, out _))
        {
            return cursor.Fail("pp, percentage points or 个百分点 is expected");
        }

        printed = new Printed<PercentagePoints>(
            PercentagePoints.FromPoints(negative ? -number.Value : number.Value), PercentagePoints.FromPoints(number.Step), number);
        return true;
    }

    public PercentagePoints WithScalar(PercentagePoints like, decimal scalar) => PercentagePoints.FromPoints(scalar);

    public bool TryWrite(ref SpanWriter<char> writer, PercentagePoints value, TextFormat format, Language language) => Write(ref writer, value, format, language);

    public bool TryWrite(ref SpanWriter<byte> writer, PercentagePoints value, TextFormat format, Language language) => Write(ref writer, value, format, language);

    public void WriteLong(ref SpanWriter<char> writer, PercentagePoints value, PercentagePoints step, Language language) =>
        TryWrite(ref writer, value, new TextFormat('L', new ScaledNumber(value.Points, Magnitude.One).DecimalsFor(step.Points) ?? Exact.Trim(value.Points).Scale), language);

    private static bool Write<TChar>(ref SpanWriter<TChar> writer, PercentagePoints value, TextFormat format, Language language) where TChar : unmanaged
    {
        var points = value.Points;
        switch (format)
        {
            case { Letter: 'G', Decimals: null }:
                writer.Append(points);
                writer.Append("pp");
                return true;
            case { Letter: 'N' or 'S' }:
                writer.AppendFixed(points, format.Decimals ?? points.Scale, grouped: format.Letter == 'N');
                writer.Append("pp");
                return true;
            case { Letter: 'L' }:
                writer.AppendFixed(points, format.Decimals ?? points.Scale, grouped: false);
                writer.Append(language == Language.Chinese ? "个百分点" : " percentage points");
                return true;
            default:
                return false;
        }
    }
}
