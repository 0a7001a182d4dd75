using System.Collections;
using IndustrialTransfer.Measures;

namespace IndustrialTransfer.Analysis;

/// <summary>Items in the order of their ranks, the best first; made by <see cref="Ranking"/>.</summary>
/// <remarks>
/// <para>Equality: by reference; compare the lines.</para>
/// <para>Order: none.</para>
/// <para>Thread safety: immutable, as far as its items are.</para>
/// </remarks>
/// <typeparam name="TItem">What is ranked.</typeparam>
/// <typeparam name="TScore">What it is ranked by.</typeparam>
public sealed class Ranking<TItem, TScore> : IReadOnlyList<RankedItem<TItem, TScore>>
{
    private readonly TItem[] _items;
    private readonly TScore[] _scores;
    private readonly decimal[] _ranks;
    private readonly decimal?[]? _previous;
    private readonly Lazy<KeyIndex<TItem>> _lines;

    internal Ranking(TItem[] items, TScore[] scores, decimal[] ranks, TieRule ties, RankOrder order, decimal?[]? previous = null)
    {
        (_items, _scores, _ranks, _previous, Ties, Order) = (items, scores, ranks, previous, ties, order);
        _lines = new(() => KeyIndex<TItem>.OfFirst(items));
    }

    /// <summary>The ranks of equal scores.</summary>
    public TieRule Ties { get; }

    /// <summary>Which end of the scores has rank 1.</summary>
    public RankOrder Order { get; }

    /// <summary>The number of items.</summary>
    public int Count => _items.Length;

    /// <summary>A line, counted from 0 for the best.</summary>
    /// <param name="index">0 or more, less than <see cref="Count"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is outside its range.</exception>
    public RankedItem<TItem, TScore> this[int index] => Line(Guard.Index(index, Count));

    /// <summary>The rank of an item; of one that was ranked more than once, the best.</summary>
    /// <param name="item">The item, or one equal to it.</param>
    /// <exception cref="KeyNotFoundException"><paramref name="item"/> was not ranked.</exception>
    public decimal RankOf(TItem item) =>
        _lines.Value.TryGet(item, out var line) ? _ranks[line] : throw KeyIndex<TItem>.NotFound(item, "ranked item");

    /// <summary>The best lines, ties included: those up to the n-th, and those after it that share its rank, so that no equal item is left out by chance.</summary>
    /// <remarks>As SQL's <c>FETCH FIRST n ROWS WITH TIES</c> and pandas' <c>nlargest(keep="all")</c> have it. Exactly n lines, where the order of the input decides
    /// between equal ones, are those of <see cref="TieRule.Ordinal"/>, under which no rank is shared, and of LINQ's <c>Take</c>.</remarks>
    /// <param name="n">How many, zero or more.</param>
    /// <returns>All lines where there are no more than n.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="n"/> is negative.</exception>
    public IReadOnlyList<RankedItem<TItem, TScore>> Top(int n)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(n);
        var end = Math.Min(n, Count);
        while (end > 0 && end < Count && _ranks[end] == _ranks[end - 1])
        {
            end++;
        }

        var lines = new RankedItem<TItem, TScore>[end];
        for (var i = 0; i < end; i++)
        {
            lines[i] = Line(i);
        }

        return Array.AsReadOnly(lines);
    }

    /// <summary>The same ranking, with the ranks that its items had in another. What has left since then are the items without a previous rank in
    /// <c>previous.Since(current, by)</c>.</summary>
    /// <typeparam name="TKey">What tells that two items of two periods are the same: a district's name or code.</typeparam>
    /// <param name="previous">The ranking of the period before.</param>
    /// <param name="by">The key of an item.</param>
    /// <exception cref="ArgumentException">The rankings have different tie rules or orders, or a key comes twice in one of them.</exception>
    public Ranking<TItem, TScore> Since<TKey>(Ranking<TItem, TScore> previous, Func<TItem, TKey> by)
    {
        ArgumentNullException.ThrowIfNull(previous);
        ArgumentNullException.ThrowIfNull(by);
        PreviousRanks.CheckRules(previous.Ties, Ties);
        if (previous.Order != Order)
        {
            throw new ArgumentException($"Ranks in the orders {previous.Order} and {Order} do not compare.", nameof(previous));
        }

        return new(_items, _scores, _ranks, Ties, Order, PreviousRanks.Of(_items, previous._items, by, line => previous._ranks[line]));
    }

    /// <inheritdoc/>
    public IEnumerator<RankedItem<TItem, TScore>> GetEnumerator()
    {
        for (var i = 0; i < _items.Length; i++)
        {
            yield return Line(i);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private RankedItem<TItem, TScore> Line(int index) => new(_items[index], _scores[index], _ranks[index]) { PreviousRank = _previous?[index] };
}
