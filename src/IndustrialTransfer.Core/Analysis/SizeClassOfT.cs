using IndustrialTransfer.Measures;
using static System.FormattableString;

namespace IndustrialTransfer.Analysis;

/// <summary>One size class: what lies between two limits.</summary>
/// <remarks>
/// <para>Equality: by all its values.</para>
/// <para>Order: none.</para>
/// <para>Thread safety: immutable.</para>
/// </remarks>
/// <typeparam name="T">What tells the size.</typeparam>
public sealed record SizeClass<T> where T : struct, IQuantity<T>
{
    internal SizeClass(Interval<T> limits, int count, T amount, Percentage? countShare, Percentage? amountShare) =>
        (Limits, Count, Amount, CountShare, AmountShare) = (limits, count, amount, countShare, amountShare);

    /// <summary>The amounts of the class: the lower limit is inside, the upper one outside.</summary>
    public Interval<T> Limits { get; }

    /// <summary>The number of items.</summary>
    public int Count { get; }

    /// <summary>The sum of their amounts.</summary>
    public T Amount { get; }

    /// <summary>The share in the number of all items of known amount, unrounded; null where there are none.</summary>
    public Percentage? CountShare { get; }

    /// <summary>The share in the sum of all known amounts, unrounded; null where that is zero.</summary>
    public Percentage? AmountShare { get; }

    /// <summary>Limits, count and amount, the same under every culture: <c>[CNY 50000000, CNY 100000000): 3 (CNY 210000000)</c>.</summary>
    public override string ToString() => Invariant($"{Limits}: {Count} ({Amount})");
}
