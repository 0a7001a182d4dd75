using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization.Metadata;
using IndustrialTransfer.Analysis.Json;
using IndustrialTransfer.Measures;
using NodaTime;

namespace IndustrialTransfer.Analysis;

/// <summary>A total broken down by a key: rows of key, count, amount and share, made by <see cref="Breakdown"/>.</summary>
/// <remarks>
/// <para>The rows stand in the order in which their keys first came, or as they were ordered. Items of unknown amount are counted in their rows and add nothing to the
/// amounts, so that shares are shares in what is known.</para>
/// <para>Equality: by reference; compare the rows.</para>
/// <para>Order: none.</para>
/// <para>Thread safety: immutable, as far as its keys are.</para>
/// </remarks>
/// <typeparam name="TKey">What the items were grouped by.</typeparam>
/// <typeparam name="TAmount">What was added up.</typeparam>
public sealed class Breakdown<TKey, TAmount> where TAmount : struct, IQuantity<TAmount>
{
    // 100 with 26 decimals has 29 digits; with one more it is no longer a decimal.
    private const int MostDecimals = 26;

    private readonly BreakdownRow<TKey, TAmount>[] _rows;
    private readonly KeyIndex<TKey> _index;

    internal Breakdown(BreakdownRow<TKey, TAmount>[] rows, KeyIndex<TKey> index, TAmount total)
    {
        (_rows, _index, Total) = (rows, index, total);
        Rows = Array.AsReadOnly(rows);
        foreach (var row in rows)
        {
            Count += row.Count;
            UnknownCount += row.UnknownCount;
        }
    }

    /// <summary>The rows, in the order in which their keys first came, or as they were ordered.</summary>
    public IReadOnlyList<BreakdownRow<TKey, TAmount>> Rows { get; }

    /// <summary>The sum of all known amounts; of none, the default.</summary>
    public TAmount Total { get; }

    /// <summary>The number of items in all rows, those of unknown amount included.</summary>
    public int Count { get; }

    /// <summary>The number of items whose amount is unknown.</summary>
    public int UnknownCount { get; }

    /// <summary>The row of a key.</summary>
    /// <param name="key">The key; null for the items without one.</param>
    /// <exception cref="KeyNotFoundException">No item has the key.</exception>
    public BreakdownRow<TKey, TAmount> this[TKey key] =>
        TryGet(key, out var row) ? row : throw KeyIndex<TKey>.NotFound(key, "row of the key");

    /// <summary>Whether an item has the key.</summary>
    /// <param name="key">The key; null for the items without one.</param>
    public bool Contains(TKey key) => _index.TryGet(key, out _);

    /// <summary>The row of a key, if an item has it.</summary>
    /// <param name="key">The key; null for the items without one.</param>
    /// <param name="row">The row, or null.</param>
    public bool TryGet(TKey key, [NotNullWhen(true)] out BreakdownRow<TKey, TAmount>? row)
    {
        row = _index.TryGet(key, out var line) ? _rows[line] : null;
        return row is not null;
    }

    /// <summary>The shares, rounded so that they add up to exactly 100 %: what rounding down leaves goes to the largest remainders, among equal
    /// ones to the first (the method of largest remainders, Hamilton's).</summary>
    /// <param name="decimals">The decimals of percent, 0 to 26.</param>
    /// <returns>One percentage for each row, in their order; each less than one unit of its last decimal from the exact share.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is not from 0 to 26.</exception>
    /// <exception cref="DivideByZeroException">The total is zero: there are no shares.</exception>
    /// <exception cref="OverflowException">A share has more digits than fit.</exception>
    public IReadOnlyList<Percentage> RoundedShares(int decimals)
    {
        Guard.Between(decimals, 0, MostDecimals);
        if (Total.Scalar == 0)
        {
            throw new DivideByZeroException(FormattableString.Invariant($"There are no shares in {Total}: the total is zero."));
        }

        var amounts = Exact.UnitsOf(Array.ConvertAll(_rows, row => row.Amount.Scalar));
        var parts = LargestRemainder.Apportion(Exact.UnitsOf(100, decimals), amounts, LargestRemainder.Total(amounts));
        return Array.ConvertAll(parts, part => Percentage.FromPercent(Exact.FromBigInteger(part, decimals)));
    }

    /// <summary>The same rows by their amounts, the largest first, with the cumulative shares of that order; rows of equal amount keep their order.</summary>
    /// <param name="order">Which end comes first.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="order"/> is not one of its enumeration.</exception>
    /// <exception cref="OverflowException">A cumulative amount has more digits than fit.</exception>
    public Breakdown<TKey, TAmount> OrderedByAmount(RankOrder order = RankOrder.Descending) => Ordered(
        Guard.Defined(order) == RankOrder.Descending ? _rows.OrderByDescending(row => row.Amount) : _rows.OrderBy(row => row.Amount));

    /// <summary>The same rows by their keys, with the cumulative shares of that order. Null comes before all other keys.</summary>
    /// <param name="comparer">The order of the keys. Null is the keys' own order, of texts the ordinal one; texts within other keys, as in tuples, have
    /// that of the thread's culture, unless a comparer says otherwise.</param>
    /// <exception cref="InvalidOperationException">There is no comparer, and the keys have no order of their own.</exception>
    /// <exception cref="OverflowException">A cumulative amount has more digits than fit.</exception>
    public Breakdown<TKey, TAmount> OrderedByKey(IComparer<TKey>? comparer = null)
    {
        if (comparer is null && Array.Exists(_rows, row => row.Key is not (null or IComparable or IComparable<TKey>)))
        {
            throw NoOrder(null);
        }

        try
        {
            return Ordered(_rows.OrderBy(row => row.Key, comparer ?? KeyOrder.Of<TKey>()));
        }
        catch (Exception fault) when (comparer is null && fault is (InvalidOperationException or ArgumentException))
        {
            // A pair is comparable, and what it holds may not be.
            throw NoOrder(fault);
        }

        static InvalidOperationException NoOrder(Exception? fault) =>
            new($"A {typeof(TKey).Name} has no order of its own: {nameof(OrderedByKey)} needs a comparer.", fault);
    }

    /// <summary>The largest rows, the largest first, and after them one row of all others, which adds up what they have. The total stays.</summary>
    /// <param name="count">How many rows are kept, zero or more; where there are no more than that, there is no row of others.</param>
    /// <param name="others">The key of the row of others. A row that has it already is never kept, but goes into that row, however large it is.</param>
    /// <returns>The row of others tells in <see cref="BreakdownRow{TKey, TAmount}.KeyCount"/> how many keys it stands for.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    /// <exception cref="OverflowException">A sum has more digits than fit.</exception>
    public Breakdown<TKey, TAmount> Top(int count, TKey others)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        var top = new BreakdownRows<TKey, TAmount>();
        List<BreakdownRow<TKey, TAmount>> rest = [];
        foreach (var row in _rows.OrderByDescending(row => row.Amount))
        {
            if (count > 0 && !EqualityComparer<TKey>.Default.Equals(row.Key, others))
            {
                top.Add(row.Key, row, isFolded: true);
                count--;
            }
            else
            {
                rest.Add(row);
            }
        }

        foreach (var row in rest)
        {
            top.Add(others, row, isFolded: true);
        }

        return top.ToBreakdown();
    }

    /// <summary>How the total and each row grew from an earlier breakdown, and what each contributed to the growth of the total.</summary>
    /// <param name="previous">The breakdown of the base period, by the same kind of key: of the same period of last year for 同比.</param>
    /// <exception cref="CurrencyMismatchException">The two have different currencies.</exception>
    /// <exception cref="OverflowException">A rate is too large, or a difference has more digits than fit.</exception>
    public BreakdownGrowth<TKey, TAmount> GrowthFrom(Breakdown<TKey, TAmount> previous)
    {
        ArgumentNullException.ThrowIfNull(previous);
        return new(previous, this);
    }

    /// <summary>The breakdown as JSON, for <see cref="Breakdown.FromJson"/> on another machine:
    /// <c>{"rows":[{"key":…,"count":3,"unknownCount":1,"amount":"CNY 30"}]}</c>. Shares are not written; reading computes them again. A row without key is of
    /// the items without one, one without unknownCount has none of unknown amount; a row that stands for several keys says how many in keyCount.</summary>
    /// <param name="key">How a key is written: <c>IndustrialTransferJsonContext.Default.Sector</c>, or that of a context of one's own.</param>
    /// <exception cref="NotSupportedException">The amounts are none of the five quantities of <c>IndustrialTransfer.Measures</c>.</exception>
    public string ToJson(JsonTypeInfo<TKey> key) => new BreakdownJsonConverter<TKey, TAmount>(key).ToText(this);

    /// <summary>Holds each row against its target, beside a schedule that is given.</summary>
    /// <param name="targets">The targets by key, a dictionary for instance, each key once. A key that no item has is a row of its own; one that has no target stays without.</param>
    /// <param name="schedule">The part of every target that was due by now.</param>
    /// <exception cref="ArgumentException">A key has two targets.</exception>
    /// <exception cref="CurrencyMismatchException">Amounts and targets have different currencies.</exception>
    /// <exception cref="OverflowException">A completion is too large, or a difference or a sum has more digits than fit.</exception>
    public TargetComparison<TKey, TAmount> Against(IEnumerable<KeyValuePair<TKey, TAmount>> targets, Percentage schedule)
    {
        ArgumentNullException.ThrowIfNull(targets);
        return new(this, [.. targets], new Schedule(schedule, null));
    }

    /// <summary>Holds each row against its target of a calendar year, by the end of a period.</summary>
    /// <param name="targets">The targets of the whole year by key, each key once.</param>
    /// <param name="period">The part of the year that the items are of: it starts on 1 January and ends in the same year.</param>
    /// <exception cref="ArgumentException">A key has two targets, or <paramref name="period"/> is no such part of a year.</exception>
    /// <exception cref="CurrencyMismatchException">Amounts and targets have different currencies.</exception>
    /// <exception cref="OverflowException">A completion is too large, or a difference or a sum has more digits than fit.</exception>
    public TargetComparison<TKey, TAmount> Against(IEnumerable<KeyValuePair<TKey, TAmount>> targets, ReportingPeriod period)
    {
        ArgumentNullException.ThrowIfNull(targets);
        var year = Target.YearOf(period);
        return new(this, [.. targets], Schedule.Linear(year, period.End)) { Period = year };
    }

    /// <summary>Holds each row against several targets, one comparison for each owner, kind and period of theirs, so that every comparison has a total.</summary>
    /// <param name="targets">The targets. Their amounts are held against the same rows: the items are to be those from the start of the period on.</param>
    /// <param name="asOf">The day, a date of the ISO calendar. Before a target's period its schedule is 0 %, after it 100 %.</param>
    /// <returns>In the order in which owner, kind and period first came; none where there are no targets.</returns>
    /// <exception cref="ArgumentException">A target is null, a key has two of one owner, kind and period, or <paramref name="asOf"/> is of another calendar.</exception>
    /// <exception cref="CurrencyMismatchException">Amounts and targets have different currencies.</exception>
    /// <exception cref="OverflowException">A completion is too large, or a difference or a sum has more digits than fit.</exception>
    public IReadOnlyList<TargetComparison<TKey, TAmount>> Against(IEnumerable<Target<TKey, TAmount>> targets, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(targets);
        var lines = new KeyIndex<(string? Owner, string? Kind, ReportingPeriod Period)>();
        List<(Target<TKey, TAmount> First, List<KeyValuePair<TKey, TAmount>> Amounts)> sets = [];
        foreach (var target in targets)
        {
            if (target is null)
            {
                throw new ArgumentException("A target is null.", nameof(targets));
            }

            var line = lines.LineOf((target.Owner, target.Kind, target.Period), sets.Count);
            if (line == sets.Count)
            {
                sets.Add((target, []));
            }

            sets[line].Amounts.Add(new(target.Key, target.Amount));
        }

        return [.. sets.Select(set => new TargetComparison<TKey, TAmount>(this, set.Amounts, Schedule.Linear(set.First.Period, asOf))
        {
            Owner = set.First.Owner,
            Kind = set.First.Kind,
            Period = set.First.Period,
        })];
    }

    /// <summary>The keys of this breakdown in its order, then those that only an earlier one has.</summary>
    internal IEnumerable<TKey> KeysSince(Breakdown<TKey, TAmount> previous) =>
        _rows.Select(row => row.Key).Concat(previous._rows.Select(row => row.Key).Where(key => !Contains(key)));

    private static Breakdown<TKey, TAmount> Ordered(IEnumerable<BreakdownRow<TKey, TAmount>> rows)
    {
        var ordered = new BreakdownRows<TKey, TAmount>();
        foreach (var row in rows)
        {
            ordered.Add(row.Key, row, isFolded: true);
        }

        return ordered.ToBreakdown();
    }
}
