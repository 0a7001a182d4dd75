using static System.FormattableString;

namespace IndustrialTransfer.Analysis;

/// <summary>One line of a ranking.</summary>
/// <remarks>
/// <para>Equality: by item, score, rank and previous rank.</para>
/// <para>Order: none; in a ranking they stand in the order of their ranks.</para>
/// <para>Thread safety: immutable.</para>
/// </remarks>
/// <typeparam name="TItem">What was ranked.</typeparam>
/// <typeparam name="TScore">What it was ranked by.</typeparam>
public sealed record RankedItem<TItem, TScore>
{
    internal RankedItem(TItem item, TScore score, decimal rank) => (Item, Score, Rank) = (item, score, rank);

    /// <summary>What was ranked.</summary>
    public TItem Item { get; }

    /// <summary>What it was ranked by.</summary>
    public TScore Score { get; }

    /// <summary>The rank, 1 or more; whole, or with a half under <see cref="TieRule.Fractional"/>.</summary>
    public decimal Rank { get; }

    /// <summary>The rank in the ranking before; null in a ranking that is compared with none, and for an item that was not in it.</summary>
    public decimal? PreviousRank { get; internal init; }

    /// <summary>The ranks gained since the ranking before: 2 from fourth to second, −1 from second to third; null without a previous rank.</summary>
    public decimal? Move => PreviousRank - Rank;

    /// <summary>Rank, item and score, with the rank before where there is one, the same under every culture: <c>1.5: Guizhou (CNY 22900000000), before 3</c>.</summary>
    public override string ToString() => PreviousRank is { } before ? Invariant($"{Rank}: {Item} ({Score}), before {before}") : Invariant($"{Rank}: {Item} ({Score})");
}
