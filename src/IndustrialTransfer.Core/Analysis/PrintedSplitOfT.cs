using IndustrialTransfer.Measures;

namespace IndustrialTransfer.Analysis;

/// <summary>Printed parts against the printed whole that they are said to make up; made by <see cref="Split"/>.</summary>
/// <remarks>
/// <para>Equality: by all its values.</para>
/// <para>Order: none.</para>
/// <para>Thread safety: immutable.</para>
/// </remarks>
/// <typeparam name="T">The quantity.</typeparam>
public sealed record PrintedSplit<T> where T : struct, IQuantity<T>
{
    internal PrintedSplit(SplitKind kind, Figure<T> whole, Interval<T> sum, bool isPossible) =>
        (Kind, Whole, Sum, Residual, IsPossible) = (kind, whole, sum, whole.Interval - sum, isPossible);

    /// <summary>How the parts are said to make up the whole.</summary>
    public SplitKind Kind { get; }

    /// <summary>The whole as printed.</summary>
    public Figure<T> Whole { get; }

    /// <summary>All sums of the parts that the prints allow.</summary>
    public Interval<T> Sum { get; }

    /// <summary>All that the prints allow to be left of the whole, or below zero to be counted more than once.</summary>
    public Interval<T> Residual { get; }

    /// <summary>Whether some values that the prints allow are consistent with the kind.</summary>
    public bool IsPossible { get; }
}
