namespace IndustrialTransfer.Measures.Text;

/// <summary>A quantity as it stands in a text.</summary>
/// <param name="Value">The value.</param>
/// <param name="Step">One unit of the last printed digit; zero for a count printed in full.</param>
/// <param name="Number">The number in it.</param>
internal readonly record struct Printed<T>(T Value, T Step, PrintedNumber Number)
{
    /// <summary>The bound inside it (300多亿元), else <see cref="Bound.Exact"/>.</summary>
    public Bound Bound => Number.Bound;
}
