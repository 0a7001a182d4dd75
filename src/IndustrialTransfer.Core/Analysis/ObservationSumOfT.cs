using IndustrialTransfer.Measures;
using IndustrialTransfer.Model;

namespace IndustrialTransfer.Analysis;

/// <summary>The sum of one indicator over places, made by <see cref="Observations"/>.</summary>
/// <remarks>
/// <para>Equality: by all its values, the pairs in their order.</para>
/// <para>Order: none.</para>
/// <para>Thread safety: immutable.</para>
/// </remarks>
/// <typeparam name="T">The quantity.</typeparam>
public sealed record ObservationSum<T> where T : struct, IQuantity<T>
{
    internal ObservationSum(int count, Interval<T> total, IReadOnlyList<(Place First, Place Second)> possibleOverlaps) =>
        (Count, Total, PossibleOverlaps) = (count, total, possibleOverlaps);

    /// <summary>The number of observations.</summary>
    public int Count { get; }

    /// <summary>All sums that the prints allow.</summary>
    public Interval<T> Total { get; }

    /// <summary>The pairs of places that may overlap, of which too little is known to tell: what they have in common, if anything, was counted twice.
    /// Empty where it is known that none do.</summary>
    public IReadOnlyList<(Place First, Place Second)> PossibleOverlaps { get; }
}
