using IndustrialTransfer.Measures;

namespace IndustrialTransfer.Analysis;

/// <summary>What an audit found about one printed result, with the numbers.</summary>
/// <typeparam name="T">What the result is: a percentage, an amount, points, a number of items.</typeparam>
/// <remarks>
/// <para>Equality: by all values, the explanations in their order.</para>
/// <para>Order: none.</para>
/// <para>Thread safety: immutable.</para>
/// </remarks>
public sealed record Finding<T> : Finding where T : struct, IQuantity<T>
{
    internal Finding(Verdict verdict, string why, IReadOnlyList<Explanation> explanations, Interval<T> computed, T recomputed, Figure<T> stated)
        : base(verdict, why, explanations) => (Computed, Recomputed, Stated) = (computed, recomputed, stated);

    /// <summary>The results that the printed figures allow.</summary>
    public Interval<T> Computed { get; }

    /// <summary>The result of the printed values themselves, unrounded.</summary>
    public T Recomputed { get; }

    /// <summary>The result as it was printed.</summary>
    public Figure<T> Stated { get; }

    /// <summary>What the printed result stands for.</summary>
    public Interval<T> StatedInterval => Stated.Interval;
}
