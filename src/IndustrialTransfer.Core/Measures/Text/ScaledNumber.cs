namespace IndustrialTransfer.Measures.Text;

/// <summary>A number in the largest scale word that does not exceed it: 10.38 billion, 103.8亿.</summary>
/// <param name="Value">The number before the word, without fraction digits that say nothing.</param>
/// <param name="Magnitude">The word.</param>
internal readonly record struct ScaledNumber(decimal Value, Magnitude Magnitude)
{
    private static readonly Magnitude[] EnglishScales = [Magnitude.Trillion, Magnitude.Billion, Magnitude.Million];
    private static readonly Magnitude[] ChineseScales = [Magnitude.Trillion, Magnitude.HundredMillion, Magnitude.TenThousand];

    /// <summary>Whether a value is scaled at all in a language.</summary>
    public bool IsScaled => Magnitude != Magnitude.One;

    public static ScaledNumber Of(decimal value, Language language)
    {
        foreach (var magnitude in language == Language.Chinese ? ChineseScales : EnglishScales)
        {
            if (Math.Abs(value) >= Exact.PowerOfTen((int)magnitude) && Exact.TryShift(Exact.Trim(value), -(int)magnitude, out var scaled))
            {
                return new ScaledNumber(Exact.Trim(scaled), magnitude);
            }
        }

        return new ScaledNumber(value, Magnitude.One);
    }

    /// <summary>How many decimals show all digits of the value, and its last printed one where the step is a power of ten.</summary>
    public int DecimalsFor(decimal step)
    {
        for (var decimals = Exact.Trim(Value).Scale; decimals <= Exact.MaxScale; decimals++)
        {
            if (Exact.TryShift(1m, (int)Magnitude - decimals, out var unit) && unit == step)
            {
                return decimals;
            }
        }

        return Value.Scale;
    }

    /// <summary>Writes number and word: <c>10.38 billion</c>, <c>103.8亿</c>; English digits in groups.</summary>
    public void Write<TChar>(ref SpanWriter<TChar> writer, int? decimals, Language language) where TChar : unmanaged
    {
        writer.AppendFixed(Value, decimals ?? Value.Scale, grouped: language != Language.Chinese);
        writer.Append((Magnitude, language == Language.Chinese) switch
        {
            (Magnitude.Trillion, false) => " trillion",
            (Magnitude.Billion, false) => " billion",
            (Magnitude.Million, false) => " million",
            (_, true) => ChineseWord,
            _ => "",
        });
    }

    /// <summary>Writes number and abbreviated word: <c>10.38bn</c>, <c>103.8亿</c>.</summary>
    public void WriteShort<TChar>(ref SpanWriter<TChar> writer, int? decimals, Language language) where TChar : unmanaged
    {
        writer.AppendFixed(Value, decimals ?? Value.Scale, grouped: language != Language.Chinese);
        writer.Append((Magnitude, language == Language.Chinese) switch
        {
            (Magnitude.Trillion, false) => "tn",
            (Magnitude.Billion, false) => "bn",
            (Magnitude.Million, false) => "m",
            (_, true) => ChineseWord,
            _ => "",
        });
    }

    private string ChineseWord => Magnitude switch
    {
        Magnitude.Trillion => "万亿",
        Magnitude.HundredMillion => "亿",
        Magnitude.TenThousand => "万",
        _ => "",
    };
}
