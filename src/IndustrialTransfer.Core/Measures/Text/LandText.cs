namespace IndustrialTransfer.Measures.Text;

/// <summary>The grammar of land: number [scale word] unit.</summary>
internal sealed class LandText : IQuantityText<LandArea>
{
    public static readonly LandText Instance = new();

    /// <summary>What one unit is in mu, exactly.</summary>
    public static readonly WordTable<decimal> Units = new(
        ["mu", "ha"],
        [
            ("mu", 1m), ("亩", 1m),
            ("ha", LandArea.MuPerHectare), ("hectare", LandArea.MuPerHectare), ("hectares", LandArea.MuPerHectare), ("公顷", LandArea.MuPerHectare),
            ("km²", LandArea.MuPerSquareKilometre), ("km2", LandArea.MuPerSquareKilometre), ("sq km", LandArea.MuPerSquareKilometre), ("sq. km", LandArea.MuPerSquareKilometre), ("sq.km", LandArea.MuPerSquareKilometre), ("sqkm", LandArea.MuPerSquareKilometre),
            ("square-kilometre", LandArea.MuPerSquareKilometre), ("square-kilometer", LandArea.MuPerSquareKilometre), ("㎢", LandArea.MuPerSquareKilometre),
            ("square kilometres", LandArea.MuPerSquareKilometre), ("square kilometre", LandArea.MuPerSquareKilometre),
            ("square kilometers", LandArea.MuPerSquareKilometre), ("square kilometer", LandArea.MuPerSquareKilometre),
            ("平方公里", LandArea.MuPerSquareKilometre), ("平方千米", LandArea.MuPerSquareKilometre),
            ("m²", LandArea.MuPerSquareMetre), ("m2", LandArea.MuPerSquareMetre), ("sq m", LandArea.MuPerSquareMetre), ("sq. m", LandArea.MuPerSquareMetre), ("sq.m", LandArea.MuPerSquareMetre), ("sqm", LandArea.MuPerSquareMetre),
            ("square-metre", LandArea.MuPerSquareMetre), ("square-meter", LandArea.MuPerSquareMetre), ("㎡", LandArea.MuPerSquareMetre),
            ("square metres", LandArea.MuPerSquareMetre), ("square metre", LandArea.MuPerSquareMetre),
            ("square meters", LandArea.MuPerSquareMetre), ("square meter", LandArea.MuPerSquareMetre), ("平方米", LandArea.MuPerSquareMetre),
        ]);

    public string Expected => "an area of land";

    public bool TryRead(ref TextCursor cursor, out Printed<LandArea> printed)
    {
        printed = default;
        cursor.TryTakeSign(out var negative);
        if (!NumberReader.TryRead(ref cursor, ScaleWords.Full, out var number))
        {
            return false;
        }

        cursor.SkipSpaces();
        if (!Units.TryTake(ref cursor, out var unit))
        {
            return cursor.Fail("a unit is expected: mu, hectares, square kilometres or square metres");
        }

        if (!LandArea.TryFrom(number.Value, unit, out var area) || !LandArea.TryFrom(number.Step, unit, out var step))
        {
            return cursor.Fail("it has more digits in mu than an exact number holds");
        }

        printed = new Printed<LandArea>(negative ? -area : area, step, number);
        return true;
    }

    public LandArea WithScalar(LandArea like, decimal scalar) => LandArea.FromMu(scalar);

    public bool TryWrite(ref SpanWriter<char> writer, LandArea value, TextFormat format, Language language) => Write(ref writer, value, format, language);

    public bool TryWrite(ref SpanWriter<byte> writer, LandArea value, TextFormat format, Language language) => Write(ref writer, value, format, language);

    public void WriteLong(ref SpanWriter<char> writer, LandArea value, LandArea step, Language language)
    {
        ScaledNumber.Of(value.Mu, step.Mu, language, out var decimals).Write(ref writer, decimals, language);
        writer.Append(Unit(language));
    }

    private static string Unit(Language language) => language == Language.Chinese ? "亩" : " mu";

    private static bool Write<TChar>(ref SpanWriter<TChar> writer, LandArea value, TextFormat format, Language language) where TChar : unmanaged
    {
        switch (format)
        {
            case { Letter: 'G', Decimals: null }:
                writer.Append(value.Mu);
                writer.Append(" mu");
                return true;
            case { Letter: 'N' }:
                writer.AppendFixed(value.Mu, format.Decimals ?? value.Mu.Scale, grouped: true);
                writer.Append(" mu");
                return true;
            case { Letter: 'L' or 'S' }:
                ScaledNumber.Of(value.Mu, language, format.Decimals).Write(ref writer, format.Decimals, language);
                writer.Append(Unit(language));
                return true;
            default:
                return false;
        }
    }
}
