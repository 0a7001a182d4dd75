using System.Runtime.ExceptionServices;
using IndustrialTransfer.Analysis.Numerics;
using IndustrialTransfer.Measures;

namespace IndustrialTransfer.Analysis;

/// <summary>Ranks items by a score.</summary>
/// <remarks>
/// <para>Thread safety: functions of their arguments.</para>
/// </remarks>
public static class Ranking
{
    /// <summary>Ranks items by a score, the best first; items of equal score stay in the order of the input.</summary>
    /// <typeparam name="TItem">What is ranked.</typeparam>
    /// <typeparam name="TScore">What it is ranked by: money, a percentage, a number, anything with an order.</typeparam>
    /// <param name="items">The items. The same item may come more than once.</param>
    /// <param name="by">The score of an item; called once for each. Several keys are a tuple, the first one first; <see cref="Reversed"/> turns one of them
    /// round. The order of texts is the ordinal one; of texts in a tuple that of the thread's culture.</param>
    /// <param name="ties">The ranks of equal scores.</param>
    /// <param name="order">Which end of the scores has rank 1.</param>
    /// <exception cref="CurrencyMismatchException">The scores are amounts of different currencies: convert them first.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="ties"/> or <paramref name="order"/> is not one of its enumeration.</exception>
    public static Ranking<TItem, TScore> RankBy<TItem, TScore>(
        this IEnumerable<TItem> items, Func<TItem, TScore> by, TieRule ties = TieRule.Competition, RankOrder order = RankOrder.Descending)
        where TScore : IComparable<TScore>
    {
        Guard.Defined(ties);
        var (input, scores, places) = Sorted(items, by, order);
        var ranks = Ranks(scores, places, ties);
        return new Ranking<TItem, TScore>(Pick(input, places), scores, ranks, ties, order);
    }

    /// <summary>
    /// The percentile rank of each item, 百分位排名: what part of the items it leaves behind or equals, by the definition of the package that is named.
    /// Unlike ranks these rise with the score, as pandas and SQL have it unless told otherwise: the largest score is at or near 100 %.
    /// </summary>
    /// <typeparam name="TItem">What is ranked.</typeparam>
    /// <typeparam name="TScore">What it is ranked by.</typeparam>
    /// <param name="items">The items.</param>
    /// <param name="by">The score of an item; called once for each.</param>
    /// <param name="definition">Which percentile rank: they differ by up to a whole group of equal scores.</param>
    /// <param name="order">Which end of the scores has the least percentile rank: <see cref="RankOrder.Descending"/> is pandas' <c>ascending=False</c> and SQL's
    /// <c>ORDER BY … DESC</c>.</param>
    /// <returns>One for each item, in the order of the items.</returns>
    /// <exception cref="CurrencyMismatchException">The scores are amounts of different currencies: convert them first.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="definition"/> or <paramref name="order"/> is not one of its enumeration.</exception>
    public static IReadOnlyList<Percentage> PercentileRanks<TItem, TScore>(
        this IEnumerable<TItem> items, Func<TItem, TScore> by, PercentileRankDefinition definition, RankOrder order = RankOrder.Ascending)
        where TScore : IComparable<TScore>
    {
        Guard.Defined(definition);
        var (input, scores, places) = Sorted(items, by, order);
        var ranks = Ranks(scores, places, definition switch
        {
            PercentileRankDefinition.PandasAverage => TieRule.Fractional,
            PercentileRankDefinition.PandasMin or PercentileRankDefinition.SqlPercentRank => TieRule.Competition,
            PercentileRankDefinition.PandasMax or PercentileRankDefinition.SqlCumeDist => TieRule.ModifiedCompetition,
            PercentileRankDefinition.PandasFirst => TieRule.Ordinal,
            _ => TieRule.Dense,
        });
        var below = definition == PercentileRankDefinition.SqlPercentRank ? 1m : 0m;
        var most = definition == PercentileRankDefinition.PandasDense && ranks.Length > 0 ? ranks[^1] : Math.Max(1m, ranks.Length - below);
        var percentiles = new Percentage[input.Length];
        for (var i = 0; i < ranks.Length; i++)
        {
            percentiles[places[i]] = Percentage.FromPercent(Exact.Trim(100m * (ranks[i] - below) / most));
        }

        return percentiles;
    }

    /// <summary>A score that ranks the other way round, for one of several keys: <c>RankBy(z => (z.Output, Ranking.Reversed(z.Energy)))</c> ranks by output,
    /// the largest first, and among equal ones by energy, the smallest first.</summary>
    /// <typeparam name="T">The score.</typeparam>
    /// <param name="value">The score.</param>
    public static Reversed<T> Reversed<T>(T value) where T : IComparable<T> => new(value);

    /// <summary>
    /// The best and the worst rank that each item may have, as far as its printed figure tells; the largest has rank 1, and equal ones share
    /// the better rank. "More than 300 billion" and "exceeding 250 billion" may both be first.
    /// </summary>
    /// <typeparam name="TItem">What is ranked.</typeparam>
    /// <typeparam name="T">The quantity.</typeparam>
    /// <param name="items">The items.</param>
    /// <param name="figure">The figure of an item; called once for each.</param>
    /// <returns>One for each item, in the order of the items. Both ranks of an item are reached by values that the prints allow.</returns>
    /// <exception cref="CurrencyMismatchException">The figures are amounts of different currencies: convert them first.</exception>
    /// <exception cref="OverflowException">An end of what a print allows has more digits than fit.</exception>
    public static IReadOnlyList<RankRange<TItem>> Certain<TItem, T>(IEnumerable<TItem> items, Func<TItem, Figure<T>> figure) where T : struct, IQuantity<T>
    {
        ArgumentNullException.ThrowIfNull(figure);
        return Certain(items, item => figure(item).Interval);
    }

    /// <summary>The best and the worst rank that each item may have, as far as a range tells: of amounts per mu, of sums, of shares.</summary>
    /// <typeparam name="TItem">What is ranked.</typeparam>
    /// <typeparam name="T">The quantity.</typeparam>
    /// <param name="items">The items.</param>
    /// <param name="range">The range of an item; called once for each.</param>
    /// <returns>One for each item, in the order of the items. Both ranks of an item are reached by values from the ranges.</returns>
    /// <exception cref="CurrencyMismatchException">The ranges are of amounts of different currencies.</exception>
    public static IReadOnlyList<RankRange<TItem>> Certain<TItem, T>(IEnumerable<TItem> items, Func<TItem, Interval<T>> range) where T : struct, IQuantity<T>
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(range);
        var input = items.ToArray();
        var ranges = Array.ConvertAll(input, item => range(item));
        var possible = new PossibleRanks<T>(ranges);
        var ranks = new RankRange<TItem>[input.Length];
        for (var i = 0; i < input.Length; i++)
        {
            ranks[i] = new(input[i], possible.Best(ranges[i]), possible.Worst(ranges[i]));
        }

        return ranks;
    }

    private static (TItem[] Input, TScore[] Scores, int[] Places) Sorted<TItem, TScore>(IEnumerable<TItem> items, Func<TItem, TScore> by, RankOrder order)
        where TScore : IComparable<TScore>
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(by);
        Guard.Defined(order);
        var input = items as TItem[] ?? items.ToArray();
        var scores = new TScore[input.Length];
        var places = new int[input.Length];
        for (var i = 0; i < input.Length; i++)
        {
            (scores[i], places[i]) = (by(input[i]), i);
        }

        Sort(ref scores, ref places, order);
        return (input, scores, places);
    }

    private static void Sort<TScore>(ref TScore[] scores, ref int[] places, RankOrder order)
    {
        if (SortKeys.Of(scores) is { } keys)
        {
            if (order == RankOrder.Descending)
            {
                foreach (ref var key in keys.AsSpan())
                {
                    key = ~key;
                }
            }

            places = RadixSort.Sort(keys, places).Items;
            scores = Pick(scores, places);
            return;
        }

        if (scores is Money[] amounts)
        {
            // Sorting alone need not notice two currencies on the two sides of a zero of none.
            OneCurrency.Check<Money>(amounts);
        }

        try
        {
            Array.Sort(scores, places, KeyOrder.Of<TScore>());
        }
        catch (InvalidOperationException fault) when (fault.InnerException is { } cause)
        {
            // What the scores' own comparison threw, which Array.Sort wraps.
            ExceptionDispatchInfo.Throw(cause);
        }

        if (order == RankOrder.Descending)
        {
            Array.Reverse(scores);
            Array.Reverse(places);
        }
    }

    private static T[] Pick<T>(T[] values, int[] places)
    {
        var picked = new T[places.Length];
        for (var i = 0; i < picked.Length; i++)
        {
            picked[i] = values[places[i]];
        }

        return picked;
    }

    /// <summary>The ranks of sorted scores; the places of equal ones, which sorting mixes, are put back in order.</summary>
    private static decimal[] Ranks<TScore>(TScore[] scores, int[] places, TieRule ties)
    {
        var ranks = new decimal[scores.Length];
        var (start, run) = (0, 0);
        while (start < scores.Length)
        {
            var end = start + 1;
            while (end < scores.Length && KeyOrder.Of<TScore>().Compare(scores[end], scores[start]) == 0)
            {
                end++;
            }

            run++;
            if (ties == TieRule.Ordinal)
            {
                for (var i = start; i < end; i++)
                {
                    ranks[i] = i + 1;
                }
            }
            else
            {
                ranks.AsSpan(start..end).Fill(ties switch
                {
                    TieRule.Competition => start + 1,
                    TieRule.ModifiedCompetition => end,
                    TieRule.Dense => run,
                    _ => (start + 1m + end) / 2,
                });
            }

            // Equal scores need not be the same (1.50 and 1.5), and stay with their items.
            if (!IsRising(places.AsSpan(start..end)))
            {
                Array.Sort(places, scores, start, end - start);
            }

            start = end;
        }

        return ranks;
    }

    private static bool IsRising(ReadOnlySpan<int> places)
    {
        for (var i = 1; i < places.Length; i++)
        {
            if (places[i] < places[i - 1])
            {
                return false;
            }
        }

        return true;
    }
}
