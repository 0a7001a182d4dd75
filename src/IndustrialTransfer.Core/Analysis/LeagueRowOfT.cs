using static System.FormattableString;

namespace IndustrialTransfer.Analysis;

/// <summary>One line of a league table: an item's points, score and rank, and its rank before.</summary>
/// <remarks>
/// <para>Equality: by all its values, the points in their order.</para>
/// <para>Order: none; in a table they stand in the order of their ranks.</para>
/// <para>Thread safety: immutable, as far as its item is.</para>
/// </remarks>
/// <typeparam name="TItem">What was scored.</typeparam>
public sealed record LeagueRow<TItem>
{
    internal LeagueRow(TItem item, IReadOnlyList<decimal> points, decimal score, decimal rank) => (Item, Points, Score, Rank) = (item, points, score, rank);

    /// <summary>What was scored.</summary>
    public TItem Item { get; }

    /// <summary>The points by criterion, unrounded, in the order of the scorecard.</summary>
    public IReadOnlyList<decimal> Points { get; }

    /// <summary>The sum of the points, rounded as the table was told to.</summary>
    public decimal Score { get; }

    /// <summary>The rank, 1 or more; whole, or with a half under <see cref="TieRule.Fractional"/>.</summary>
    public decimal Rank { get; }

    /// <summary>The rank in the table before; null in a table that is compared with none, and for an item that was not in it.</summary>
    public decimal? PreviousRank { get; internal init; }

    /// <summary>The ranks gained since the table before: 2 from fourth to second, −1 from second to third; null without a previous rank.</summary>
    public decimal? Move => PreviousRank - Rank;

    /// <summary>Rank, item and score, with the rank before where there is one, the same under every culture: <c>2: Dinghu (87.5), before 4</c>.</summary>
    public override string ToString() => PreviousRank is { } before ? Invariant($"{Rank}: {Item} ({Score}), before {before}") : Invariant($"{Rank}: {Item} ({Score})");
}
