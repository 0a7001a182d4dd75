namespace IndustrialTransfer.Measures.Text;

/// <summary>The grammar of a quantity known only as a type parameter: a closed list, so that nothing needs reflection.</summary>
internal static class QuantityTexts
{
    /// <summary>The grammar of <typeparamref name="T"/>, or null where it is none of the five quantities that have one.</summary>
    public static IQuantityText<T>? Find<T>() where T : struct =>
        typeof(T) == typeof(Money) ? (IQuantityText<T>)(object)MoneyText.Instance
        : typeof(T) == typeof(Percentage) ? (IQuantityText<T>)(object)PercentageText.Instance
        : typeof(T) == typeof(PercentagePoints) ? (IQuantityText<T>)(object)PointsText.Instance
        : typeof(T) == typeof(LandArea) ? (IQuantityText<T>)(object)LandText.Instance
        : typeof(T) == typeof(ItemCount) ? (IQuantityText<T>)(object)CountText.Instance
        : typeof(T) == typeof(decimal) ? (IQuantityText<T>)(object)NumberText.Instance
        : null;

    /// <summary>The grammar of <typeparamref name="T"/>.</summary>
    /// <exception cref="NotSupportedException">It has none.</exception>
    public static IQuantityText<T> Of<T>() where T : struct => Find<T>() ?? throw new NotSupportedException(
        $"A figure or interval of {typeof(T).Name} has no text: only Money, Percentage, PercentagePoints, LandArea, ItemCount and, in intervals, decimal have.");
}
