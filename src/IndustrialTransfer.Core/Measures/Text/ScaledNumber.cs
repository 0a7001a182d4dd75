namespace IndustrialTransfer.Measures.Text;

/// <summary>A number in the largest scale word that does not exceed it: 10.38 billion, 103.8亿.</summary>
/// <param name="Value">The number before the word, without fraction digits that say nothing.</param>
/// <param name="Magnitude">The word.</param>
internal readonly record struct ScaledNumber(decimal Value, Magnitude Magnitude)
{
    private static readonly Magnitude[] EnglishScales = [Magnitude.Trillion, Magnitude.Billion, Magnitude.Million];
    private static readonly Magnitude[] ChineseScales = [Magnitude.Trillion, Magnitude.HundredMillion, Magnitude.TenThousand];

    /// <summary>The number in the scale word that it is printed in.</summary>
    /// <param name="value">The number.</param>
    /// <param name="language">The language of the words.</param>
    /// <param name="decimals">How many decimals it will be rounded to; null for all. What rounds up to the next word is written with that.</param>
    public static ScaledNumber Of(decimal value, Language language, int? decimals = null)
    {
        var previous = default(ScaledNumber?);
        foreach (var magnitude in language == Language.Chinese ? ChineseScales : EnglishScales)
        {
            if (In(value, magnitude) is { } scaled)
            {
                if (Math.Abs(scaled.Value) >= 1m)
                {
                    return scaled.RoundsUpTo(previous, decimals) ?? scaled;
                }

                previous = scaled;
            }
        }

        var plain = new ScaledNumber(value, Magnitude.One);
        return plain.RoundsUpTo(previous, decimals) ?? plain;
    }

    /// <summary>The number in a scale word that shows its printed step as the last digit: the usual word, or thousand (12 thousand), or none.</summary>
    /// <param name="value">The number.</param>
    /// <param name="step">One unit of the last printed digit.</param>
    /// <param name="language">The language of the words.</param>
    /// <param name="decimals">How many decimals show it, or all digits of the value where no word shows the step.</param>
    public static ScaledNumber Of(decimal value, decimal step, Language language, out int decimals)
    {
        var usual = Of(value, language);
        var thousands = language == Language.Chinese ? null : In(value, Magnitude.Thousand);
        foreach (var candidate in (ReadOnlySpan<ScaledNumber?>)[usual, thousands, new ScaledNumber(value, Magnitude.One)])
        {
            if (candidate is { } scaled && scaled.DecimalsFor(step) is { } shown)
            {
                decimals = shown;
                return scaled;
            }
        }

        decimals = usual.Value.Scale;
        return usual;
    }

    /// <summary>How many decimals show all digits of the value and a step as the last one; null where none do.</summary>
    public int? DecimalsFor(decimal step)
    {
        for (var decimals = Exact.Trim(Value).Scale; decimals <= Exact.MaxScale; decimals++)
        {
            if (Exact.TryShift(1m, (int)Magnitude - decimals, out var unit) && unit == step)
            {
                return decimals;
            }
        }

        return null;
    }

    private static ScaledNumber? In(decimal value, Magnitude magnitude) =>
        Exact.TryShift(Exact.Trim(value), -(int)magnitude, out var scaled) ? new ScaledNumber(Exact.Trim(scaled), magnitude) : null;

    // 999.96 million, rounded to one decimal, is 1.0 billion.
    private ScaledNumber? RoundsUpTo(ScaledNumber? next, int? decimals) =>
        next is { } larger && decimals is { } shown and <= Exact.MaxScale
        && Math.Abs(decimal.Round(Value, shown, MidpointRounding.AwayFromZero)) >= Exact.PowerOfTen(larger.Magnitude - Magnitude)
            ? larger
            : null;

    /// <summary>Writes number and word: <c>10.38 billion</c>, <c>103.8亿</c>; English digits in groups.</summary>
    public void Write<TChar>(ref SpanWriter<TChar> writer, int? decimals, Language language) where TChar : unmanaged
    {
        writer.AppendFixed(Value, decimals ?? Value.Scale, grouped: language != Language.Chinese);
        writer.Append((Magnitude, language == Language.Chinese) switch
        {
            (Magnitude.Trillion, false) => " trillion",
            (Magnitude.Billion, false) => " billion",
            (Magnitude.Million, false) => " million",
            (Magnitude.Thousand, false) => " thousand",
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
