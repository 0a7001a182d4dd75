using System.Collections;
using IndustrialTransfer.Measures;

namespace IndustrialTransfer.Analysis;

/// <summary>Growth rates by period; made by <see cref="Series{T}"/>.</summary>
/// <remarks>
/// <para>A rate is null where its base period is missing from the series, or where the base is zero or negative.</para>
/// <para>Equality: by reference; compare the points.</para>
/// <para>Order: none between series; the points stand in the order of their starts, then of their ends.</para>
/// <para>Thread safety: immutable.</para>
/// </remarks>
public sealed class GrowthSeries : IReadOnlyList<(ReportingPeriod Period, Percentage? Rate)>
{
    private readonly PeriodTable<Percentage?> _table;

    internal GrowthSeries(PeriodTable<Percentage?> table) => _table = table;

    /// <summary>The number of periods, those without a rate included.</summary>
    public int Count => _table.Points.Length;

    /// <summary>A period and its rate, counted from 0 for the earliest.</summary>
    /// <param name="index">0 or more, less than <see cref="Count"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is outside its range.</exception>
    public (ReportingPeriod Period, Percentage? Rate) this[int index] => _table.At(index);

    /// <summary>The rate of a period; null where there is none.</summary>
    /// <param name="period">A period of the series, to the day.</param>
    /// <exception cref="KeyNotFoundException">The period is not in the series.</exception>
    public Percentage? this[ReportingPeriod period] => _table[period];

    /// <summary>The rate of a period, if the period is in the series.</summary>
    /// <param name="period">The period, to the day.</param>
    /// <param name="rate">The rate; null where there is none.</param>
    /// <returns>Whether the period is in the series; its rate may still be null.</returns>
    public bool TryGet(ReportingPeriod period, out Percentage? rate) => _table.TryGet(period, out rate);

    /// <inheritdoc/>
    public IEnumerator<(ReportingPeriod Period, Percentage? Rate)> GetEnumerator() => _table.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
