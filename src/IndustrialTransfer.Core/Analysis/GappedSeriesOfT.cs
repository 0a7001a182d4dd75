using System.Collections;
using IndustrialTransfer.Measures;

namespace IndustrialTransfer.Analysis;

/// <summary>One quantity over periods that is not known for each of them: moving sums, contributions; made by <see cref="Series{T}"/>.</summary>
/// <remarks>
/// <para>A value is null where something that it is made of is missing, or where it is undefined; what made the series says when.</para>
/// <para>Equality: by reference; compare the points.</para>
/// <para>Order: none between series; the points stand in the order of their starts, then of their ends.</para>
/// <para>Thread safety: immutable.</para>
/// </remarks>
/// <typeparam name="T">The quantity.</typeparam>
public sealed class GappedSeries<T> : IReadOnlyList<(ReportingPeriod Period, T? Value)> where T : struct, IQuantity<T>
{
    private readonly PeriodTable<T?> _table;

    internal GappedSeries(PeriodTable<T?> table) => _table = table;

    /// <summary>The number of periods, those without a value included.</summary>
    public int Count => _table.Points.Length;

    /// <summary>A period and its value, counted from 0 for the earliest.</summary>
    /// <param name="index">0 or more, less than <see cref="Count"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is outside its range.</exception>
    public (ReportingPeriod Period, T? Value) this[int index] => _table.At(index);

    /// <summary>The value of a period; null where there is none.</summary>
    /// <param name="period">A period of the series, to the day.</param>
    /// <exception cref="KeyNotFoundException">The period is not in the series.</exception>
    public T? this[ReportingPeriod period] => _table[period];

    /// <summary>The value of a period, if the period is in the series.</summary>
    /// <param name="period">The period, to the day.</param>
    /// <param name="value">The value; null where there is none.</param>
    /// <returns>Whether the period is in the series; its value may still be null.</returns>
    public bool TryGet(ReportingPeriod period, out T? value) => _table.TryGet(period, out value);

    /// <summary>The periods that have a value, so that it can be reckoned with further: the growth of moving sums.</summary>
    public Series<T> Known()
    {
        List<(ReportingPeriod Period, T Value)> known = [];
        foreach (var (period, value) in _table.Points)
        {
            if (value is { } some)
            {
                known.Add((period, some));
            }
        }

        return Series.Of(known);
    }

    /// <inheritdoc/>
    public IEnumerator<(ReportingPeriod Period, T? Value)> GetEnumerator() => _table.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
