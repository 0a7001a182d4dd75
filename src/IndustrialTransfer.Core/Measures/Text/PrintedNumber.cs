namespace IndustrialTransfer.Measures.Text;

/// <summary>A number as it stands in a text: its value, scale words included, and the place of its last printed digit.</summary>
/// <param name="Value">The value, exactly.</param>
/// <param name="LastDigit">The power of ten of the last printed digit: 8 for the 9 of "22.9 billion".</param>
internal readonly record struct PrintedNumber(decimal Value, int LastDigit)
{
    private const int Thousand = 3;
    private const int TenThousand = 4;
    private const int Million = 6;
    private const int HundredMillion = 8;

    /// <summary>The power of ten of the scale word; 0 where none was printed.</summary>
    public int ScalePower { get; init; }

    /// <summary>The bound between the number and its scale (300多亿), else <see cref="Bound.Exact"/>.</summary>
    public Bound Bound { get; init; }

    /// <summary>Whether there was only a scale word, which needs a bound to be a figure: 亿元以上.</summary>
    public bool IsBare { get; init; }

    /// <summary>Whether it is a number and nothing else: no bound, and no scale word alone.</summary>
    public bool IsPlain => Bound == Bound.Exact && !IsBare;

    /// <summary>Whether a scale word was printed.</summary>
    public bool IsScaled => ScalePower > 0;

    /// <summary>One unit of the last printed digit.</summary>
    public decimal Step => Exact.Shift(1m, LastDigit);

    /// <summary>Lifts whole tens of thousands to the hundred millions of the part behind them: 一万二千亿 is twelve thousand hundred millions.</summary>
    public bool TryLift(PrintedNumber part, bool apart, out PrintedNumber lifted)
    {
        lifted = this;
        if (apart || ScalePower != TenThousand || part.ScalePower != HundredMillion || part.IsBare || Bound != Bound.Exact || LastDigit < TenThousand
            || part.Value >= Exact.Shift(1m, TenThousand + HundredMillion) || !Exact.TryShift(Value, HundredMillion, out var value))
        {
            return false;
        }

        lifted = this with { Value = value };
        return true;
    }

    /// <summary>The number with a scale word that stands apart from it; itself where that has too many digits.</summary>
    public PrintedNumber Scaled(int power) => power > 0 && Exact.TryShift(Value, power, out var value)
        ? this with { Value = value, LastDigit = LastDigit + power, ScalePower = ScalePower + power }
        : this;

    /// <summary>
    /// Whether a second part may stand behind this one: behind a whole number of billions a smaller number of millions, or the rest in full
    /// digits where no space parts them (1万5000, but not 3亿5, which people say for 3.5亿, nor 3亿5千).
    /// </summary>
    public bool ContinuesWith(PrintedNumber part, bool apart) =>
        IsScaled && LastDigit >= ScalePower && !part.IsBare && Bound == Bound.Exact && part.Value < Exact.Shift(1m, ScalePower)
        && (part.IsScaled ? part.ScalePower < ScalePower && (part.ScalePower > Thousand || ScalePower <= Million) : !apart && part.Value >= Exact.Shift(1m, ScalePower - 1));
}
