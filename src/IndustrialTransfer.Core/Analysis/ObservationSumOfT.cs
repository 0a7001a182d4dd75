using IndustrialTransfer.Measures;

namespace IndustrialTransfer.Analysis;

/// <summary>The sum of one indicator over places, made by <see cref="Observations"/>.</summary>
/// <remarks>
/// <para>Equality: by all its values.</para>
/// <para>Order: none.</para>
/// <para>Thread safety: immutable.</para>
/// </remarks>
/// <typeparam name="T">The quantity.</typeparam>
public sealed record ObservationSum<T> where T : struct, IQuantity<T>
{
    internal ObservationSum(int count, Interval<T> total) => (Count, Total) = (count, total);

    /// <summary>The number of observations.</summary>
    public int Count { get; }

    /// <summary>All sums that the prints allow.</summary>
    public Interval<T> Total { get; }
}
