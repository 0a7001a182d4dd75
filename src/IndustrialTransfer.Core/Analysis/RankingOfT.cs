using System.Collections;

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
    private readonly Lazy<KeyIndex<TItem>> _lines;

    internal Ranking(TItem[] items, TScore[] scores, decimal[] ranks, TieRule ties, RankOrder order)
    {
        (_items, _scores, _ranks, Ties, Order) = (items, scores, ranks, ties, order);
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
    public RankedItem<TItem, TScore> this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            return new(_items[index], _scores[index], _ranks[index]);
        }
    }

    /// <summary>The rank of an item; of one that was ranked more than once, the best.</summary>
    /// <param name="item">The item, or one equal to it.</param>
    /// <exception cref="KeyNotFoundException"><paramref name="item"/> was not ranked.</exception>
    public decimal RankOf(TItem item) =>
        _lines.Value.TryGet(item, out var line) ? _ranks[line] : throw KeyIndex<TItem>.NotFound(item, "ranked item");

    /// <inheritdoc/>
    public IEnumerator<RankedItem<TItem, TScore>> GetEnumerator()
    {
        for (var i = 0; i < _items.Length; i++)
        {
            yield return new(_items[i], _scores[i], _ranks[i]);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
