using System.Collections;
using IndustrialTransfer.Measures;

namespace IndustrialTransfer.Analysis;

/// <summary>Scored items in the order of their ranks, the best first; made by <see cref="Scorecard{TItem}.Rank"/>.</summary>
/// <remarks>
/// <para>Equality: by reference; compare the rows.</para>
/// <para>Order: none.</para>
/// <para>Thread safety: immutable, as far as its items are.</para>
/// </remarks>
/// <typeparam name="TItem">What was scored.</typeparam>
public sealed class LeagueTable<TItem> : IReadOnlyList<LeagueRow<TItem>>
{
    private readonly LeagueRow<TItem>[] _rows;

    internal LeagueTable(LeagueRow<TItem>[] rows, TieRule ties) => (_rows, Ties) = (rows, ties);

    /// <summary>The ranks of equal scores.</summary>
    public TieRule Ties { get; }

    /// <summary>The number of items.</summary>
    public int Count => _rows.Length;

    /// <summary>A row, counted from 0 for the best.</summary>
    /// <param name="index">0 or more, less than <see cref="Count"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is outside its range.</exception>
    public LeagueRow<TItem> this[int index] => _rows[Guard.Index(index, Count)];

    /// <summary>The same table, with the ranks that its items had in another.</summary>
    /// <typeparam name="TKey">What tells that two items of two periods are the same: a district's name or code.</typeparam>
    /// <param name="previous">The table of the period before.</param>
    /// <param name="by">The key of an item.</param>
    /// <exception cref="ArgumentException">The tables have different tie rules, or a key comes twice in one of them.</exception>
    public LeagueTable<TItem> Since<TKey>(LeagueTable<TItem> previous, Func<TItem, TKey> by)
    {
        ArgumentNullException.ThrowIfNull(previous);
        ArgumentNullException.ThrowIfNull(by);
        PreviousRanks.CheckRules(previous.Ties, Ties);
        var before = PreviousRanks.Of(_rows, previous._rows, row => by(row.Item), line => previous._rows[line].Rank);
        return new([.. _rows.Select((row, line) => row with { PreviousRank = before[line] })], Ties);
    }

    /// <inheritdoc/>
    public IEnumerator<LeagueRow<TItem>> GetEnumerator() => ((IEnumerable<LeagueRow<TItem>>)_rows).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
