using IndustrialTransfer.Measures;
using static System.FormattableString;

namespace IndustrialTransfer.Analysis;

/// <summary>One row of a breakdown: what the items of one key add up to.</summary>
/// <remarks>
/// <para>Equality: by all its values.</para>
/// <para>Order: none.</para>
/// <para>Thread safety: immutable.</para>
/// </remarks>
/// <typeparam name="TKey">What the items were grouped by.</typeparam>
/// <typeparam name="TAmount">What was added up.</typeparam>
public sealed record BreakdownRow<TKey, TAmount> where TAmount : struct, IQuantity<TAmount>
{
    internal BreakdownRow(TKey key, int count, int unknownCount, TAmount amount, Percentage? share, Percentage? cumulativeShare) =>
        (Key, Count, UnknownCount, Amount, Share, CumulativeShare) = (key, count, unknownCount, amount, share, cumulativeShare);

    /// <summary>What the row's items have in common.</summary>
    public TKey Key { get; }

    /// <summary>The number of keys that the row stands for: 1, or as many as <see cref="Breakdown{TKey, TAmount}.Top"/> has folded into it.</summary>
    public int KeyCount { get; internal init; } = 1;

    /// <summary>The number of items, those of unknown amount included.</summary>
    public int Count { get; }

    /// <summary>The number of items whose amount is unknown.</summary>
    public int UnknownCount { get; }

    /// <summary>The sum of the known amounts. Of a row without any it is the default, whatever the other rows are: money of no currency, which prints
    /// as <c>XXX 0</c> among rows of CNY and adds to them all the same. <see cref="UnknownCount"/> then equals <see cref="Count"/>.</summary>
    public TAmount Amount { get; }

    /// <summary>The amount's share in the total, unrounded; null where the total is zero.</summary>
    public Percentage? Share { get; }

    /// <summary>The share in the total of this row and all rows before it together; 100 % in the last row, null where the total is zero.</summary>
    public Percentage? CumulativeShare { get; }

    /// <summary>Key and amount, with the share where there is one, the same under every culture: <c>new energy: CNY 1.5 (25%)</c>.</summary>
    public override string ToString() => Share is { } share ? Invariant($"{Key}: {Amount} ({share})") : Invariant($"{Key}: {Amount}");
}
