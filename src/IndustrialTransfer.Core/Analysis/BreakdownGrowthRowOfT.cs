using IndustrialTransfer.Measures;
using static System.FormattableString;

namespace IndustrialTransfer.Analysis;

/// <summary>One key of a breakdown beside the same key of an earlier one.</summary>
/// <remarks>
/// <para>Equality: by all its values.</para>
/// <para>Order: none; rank by growth or by contribution.</para>
/// <para>Thread safety: immutable, as far as its key is.</para>
/// </remarks>
/// <typeparam name="TKey">What the breakdowns are by.</typeparam>
/// <typeparam name="TAmount">What was added up.</typeparam>
public sealed record BreakdownGrowthRow<TKey, TAmount> where TAmount : struct, IQuantity<TAmount>
{
    internal BreakdownGrowthRow(TKey key, BreakdownRow<TKey, TAmount>? before, BreakdownRow<TKey, TAmount>? after, AmountGrowth<TAmount> total)
    {
        Key = key;
        (PreviousCount, PreviousUnknownCount, Previous) = before is null ? default : (before.Count, before.UnknownCount, before.Amount);
        (Count, UnknownCount, Current) = after is null ? default : (after.Count, after.UnknownCount, after.Amount);
        Change = Current - Previous;
        Growth = Count > 0 && Count == UnknownCount ? null : IndustrialTransfer.Analysis.Growth.RateOrNull(Previous, Current);
        Contribution = total.Previous.Scalar > 0 ? IndustrialTransfer.Analysis.Growth.Contribution(Previous, Current, total.Previous) : null;
        ContributionRate = total.Change.Scalar != 0
            ? IndustrialTransfer.Analysis.Growth.ContributionRate(Previous, Current, total.Previous, total.Current)
            : null;
        ShareChange = total.Previous.Scalar != 0 && total.Current.Scalar != 0 ? PercentagePoints.FromPoints(PercentOf(after) - PercentOf(before)) : null;
    }

    /// <summary>The key.</summary>
    public TKey Key { get; }

    /// <summary>The number of items before, those of unknown amount included; none under a key that only the later breakdown has.</summary>
    public int PreviousCount { get; }

    /// <summary>The number of items before whose amount is unknown.</summary>
    public int PreviousUnknownCount { get; }

    /// <summary>The number of items after, those of unknown amount included; none under a key that only the earlier breakdown has.</summary>
    public int Count { get; }

    /// <summary>The number of items after whose amount is unknown.</summary>
    public int UnknownCount { get; }

    /// <summary>The sum of the known amounts before; the default, zero, under a key that only the later breakdown has.</summary>
    public TAmount Previous { get; }

    /// <summary>The sum of the known amounts after; the default, zero, under a key that only the earlier breakdown has.</summary>
    public TAmount Current { get; }

    /// <summary>Current − previous, exactly.</summary>
    public TAmount Change { get; }

    /// <summary>Change ÷ previous: −100 % for what is gone. Null where the previous amount is not above zero, as under a new key, and where there are items
    /// after of which no amount is known: that is not nothing.</summary>
    public Percentage? Growth { get; }

    /// <summary>Change ÷ previous total, in points (拉动); null where the previous total is not above zero.</summary>
    public PercentagePoints? Contribution { get; }

    /// <summary>Change ÷ change of the total (贡献率); null where the total did not change.</summary>
    public Percentage? ContributionRate { get; }

    /// <summary>Share after − share before, in points; a key that is missing on a side has a share of 0 % there. Null where a total is zero.</summary>
    public PercentagePoints? ShareChange { get; }

    /// <summary>Key and amounts, with the growth where there is one, the same under every culture: <c>new energy: CNY 100 to CNY 150 (50%)</c>.</summary>
    public override string ToString() =>
        Growth is { } rate ? Invariant($"{Key}: {Previous} to {Current} ({rate})") : Invariant($"{Key}: {Previous} to {Current}");

    // Rounded like the shares: the exact difference of two quotients may have more digits than fit.
    private static decimal PercentOf(BreakdownRow<TKey, TAmount>? row) => row?.Share?.Percent ?? 0;
}
