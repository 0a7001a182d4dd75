using System.Collections;
using IndustrialTransfer.Measures;
using static System.FormattableString;

namespace IndustrialTransfer.Analysis;

/// <summary>One quantity over periods: an output by quarter, an investment by the year to date.</summary>
/// <remarks>
/// <para>The values of one series have one scope and one basis: cumulative values (1—8月累计) and those of single periods (8月当月) are two series,
/// which <see cref="Cumulated"/> and <see cref="Decumulated"/> turn into each other. Years are calendar years.</para>
/// <para>Equality: by reference; compare the points.</para>
/// <para>Order: none between series; the points stand in the order of their starts, then of their ends.</para>
/// <para>Thread safety: immutable.</para>
/// </remarks>
/// <typeparam name="T">The quantity.</typeparam>
public sealed class Series<T> : IReadOnlyList<(ReportingPeriod Period, T Value)> where T : struct, IQuantity<T>
{
    private readonly PeriodTable<T> _table;

    internal Series(PeriodTable<T> table) => _table = table;

    /// <summary>The number of periods.</summary>
    public int Count => _table.Points.Length;

    /// <summary>A period and its value, counted from 0 for the earliest.</summary>
    /// <param name="index">0 or more, less than <see cref="Count"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is outside its range.</exception>
    public (ReportingPeriod Period, T Value) this[int index] => _table.At(index);

    /// <summary>The value of a period.</summary>
    /// <param name="period">The period, to the day.</param>
    /// <exception cref="KeyNotFoundException">The series has no value for it.</exception>
    public T this[ReportingPeriod period] => _table[period];

    /// <summary>The value of a period, if the series has one.</summary>
    /// <param name="period">The period, to the day.</param>
    /// <param name="value">The value, or <c>default</c>.</param>
    public bool TryGet(ReportingPeriod period, out T value) => _table.TryGet(period, out value);

    /// <summary>The growth of each period on the same period of the year before, 同比.</summary>
    /// <returns>A rate for each period of this series; null where the base is missing, zero or negative.</returns>
    /// <exception cref="CurrencyMismatchException">A value and its base have different currencies.</exception>
    /// <exception cref="OverflowException">A rate is too large.</exception>
    public GrowthSeries YearOverYear() => GrowthFrom(period => period.YearEarlier());

    /// <summary>The growth of each period on the one of the same length just before it, 环比. Not adjusted for seasons.</summary>
    /// <inheritdoc cref="YearOverYear"/>
    public GrowthSeries PeriodOverPeriod() => GrowthFrom(period => period.Previous());

    /// <summary>The running totals within each year: January, January to February, …; of quarters the first quarter, the first half, ….</summary>
    /// <returns>For each period the sum from the first period of its year on. If that one starts after 1 January, so do the totals.</returns>
    /// <exception cref="InvalidOperationException">Days are missing between two periods of a year, or two overlap, or a period is in two years.</exception>
    /// <exception cref="CurrencyMismatchException">The values of a year have different currencies.</exception>
    /// <exception cref="OverflowException">A sum has more digits than fit.</exception>
    public Series<T> Cumulated()
    {
        var points = _table.Points;
        var totals = new (ReportingPeriod Period, T Value)[points.Length];
        for (var i = 0; i < points.Length; i++)
        {
            var (period, value) = points[i];
            if (period.Start.Year != period.End.Year)
            {
                throw new InvalidOperationException(Invariant($"{period} lies in two calendar years: it has no running total."));
            }

            if (i == 0 || points[i - 1].Period.End.Year != period.Start.Year)
            {
                totals[i] = points[i];
                continue;
            }

            var before = points[i - 1].Period;
            if (before.End.PlusDays(1) != period.Start)
            {
                throw new InvalidOperationException(before.Overlaps(period)
                    ? Invariant($"{before} and {period} overlap: their days would be counted twice.")
                    : Invariant($"Between {before} and {period} days are missing: there is no running total over a gap."));
            }

            totals[i] = (ReportingPeriod.Between(totals[i - 1].Period.Start, period.End), totals[i - 1].Value + value);
        }

        return Series.Of(totals);
    }

    /// <summary>The values of the single periods behind cumulative ones: what each total adds to the one before it that starts on the same day.</summary>
    /// <returns>
    /// The first total of each start as it is, and each difference for the days between the two ends: January to March less January to February is
    /// March; less January alone it is February to March.
    /// </returns>
    /// <exception cref="InvalidOperationException">Totals of two starts give the same single period twice.</exception>
    /// <exception cref="CurrencyMismatchException">Two totals have different currencies.</exception>
    /// <exception cref="OverflowException">A difference has more digits than fit.</exception>
    public Series<T> Decumulated()
    {
        var points = _table.Points;
        var singles = points.ToArray();
        for (var i = 1; i < points.Length; i++)
        {
            var ((before, beforeValue), (period, value)) = (points[i - 1], points[i]);
            if (before.Start == period.Start)
            {
                singles[i] = (ReportingPeriod.Between(before.End.PlusDays(1), period.End), value - beforeValue);
            }
        }

        var table = PeriodTable<T>.Of(singles);
        return table.Duplicate is { } twice
            ? throw new InvalidOperationException(Invariant($"Totals of different starts both tell the value of {twice}: decumulate them apart."))
            : new Series<T>(table);
    }

    /// <summary>The average annual growth from the first year of the series to the last, by the level method of
    /// <see cref="Growth.CompoundAnnual{T}(T, T, int)"/>; years between them may be missing.</summary>
    /// <exception cref="InvalidOperationException">There are fewer than two periods, or one is not a calendar year.</exception>
    /// <exception cref="UndefinedGrowthException">The first value is zero or negative, or the last negative.</exception>
    /// <exception cref="CurrencyMismatchException">The two have different currencies.</exception>
    public Percentage CompoundAnnual()
    {
        var points = _table.Points;
        foreach (var (period, _) in points)
        {
            if (period.Kind != ReportingPeriodKind.Year)
            {
                throw new InvalidOperationException(Invariant($"Annual growth is between calendar years, and {period} is none."));
            }
        }

        return points.Length >= 2
            ? Growth.CompoundAnnual(points[0].Value, points[^1].Value, points[^1].Period.Start.Year - points[0].Period.Start.Year)
            : throw new InvalidOperationException(Invariant($"Annual growth is between two years at least, and the series has {points.Length}."));
    }

    /// <inheritdoc/>
    public IEnumerator<(ReportingPeriod Period, T Value)> GetEnumerator() => _table.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private GrowthSeries GrowthFrom(Func<ReportingPeriod, ReportingPeriod> basePeriod) => new(_table.Select((period, value) =>
    {
        ReportingPeriod before;
        try
        {
            before = basePeriod(period);
        }
        catch (OverflowException)
        {
            // Before the first year of the calendar there is no base.
            return null;
        }

        return TryGet(before, out var previous) ? Growth.RateOrNull(previous, value) : null;
    }));
}
