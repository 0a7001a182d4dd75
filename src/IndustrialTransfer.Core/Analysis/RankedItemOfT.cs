using static System.FormattableString;

namespace IndustrialTransfer.Analysis;

/// <summary>One line of a ranking.</summary>
/// <remarks>
/// <para>Equality: by item, score and rank.</para>
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

    /// <summary>Rank, item and score, the same under every culture: <c>1.5: Guizhou (CNY 22900000000)</c>.</summary>
    public override string ToString() => Invariant($"{Rank}: {Item} ({Score})");
}
