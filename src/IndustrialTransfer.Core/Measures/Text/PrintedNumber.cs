namespace IndustrialTransfer.Measures.Text;

/// <summary>A number as it stands in a text: its value, scale words included, and the place of its last printed digit.</summary>
/// <param name="Value">The value, exactly.</param>
/// <param name="LastDigit">The power of ten of the last printed digit: 8 for the 9 of "22.9 billion".</param>
/// <param name="IsScaled">Whether a scale word was printed.</param>
/// <param name="Bound">The bound between the number and its scale (300多亿), else <see cref="Bound.Exact"/>.</param>
internal readonly record struct PrintedNumber(decimal Value, int LastDigit, bool IsScaled, Bound Bound)
{
    /// <summary>One unit of the last printed digit.</summary>
    public decimal Step => Exact.Shift(1m, LastDigit);
}
