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
    // As far as reporting periods count years.
    private const int MostPeriods = 9999;

    private readonly PeriodTable<T> _table;

    internal Series(PeriodTable<T> table) => _table = table;

    /// <summary>The points, for series made from this one.</summary>
    internal PeriodTable<T> Table => _table;

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
    public GrowthSeries YearOverYear() => GrowthFrom(BasePeriod.YearEarlier);

    /// <summary>The growth of each period on the one of the same length just before it, 环比. Not adjusted for seasons.</summary>
    /// <inheritdoc cref="YearOverYear"/>
    public GrowthSeries PeriodOverPeriod() => GrowthFrom(BasePeriod.Previous);

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
        var table = PeriodTable<T>.Of(Singles(point => point.Value, (before, point) => point.Value - before.Value));
        return table.Duplicate is { } twice ? throw ToldTwice(twice) : new(table);
    }

    /// <summary>The growth on the year before of the single periods behind cumulative values, rebuilt from the growth rates printed with them: January to
    /// March and January to February, each with its rate, tell the growth of March. See <see cref="ImpliedGrowth.OfRest"/>.</summary>
    /// <param name="rates">The growth rates on the year before of the cumulative values, by their periods.</param>
    /// <returns>For each period of <see cref="Decumulated"/> its rate, the first total of each start with the one printed; null where a rate is missing or
    /// none follows.</returns>
    /// <exception cref="InvalidOperationException">Totals of two starts give the same single period twice.</exception>
    /// <exception cref="CurrencyMismatchException">Two totals have different currencies.</exception>
    /// <exception cref="OverflowException">A rate, or a level times a rate, is too large.</exception>
    public GrowthSeries DecumulatedGrowth(Series<Percentage> rates)
    {
        ArgumentNullException.ThrowIfNull(rates);
        var table = PeriodTable<Percentage?>.Of(Singles(
            point => rates.TryGet(point.Period, out var rate) ? rate : default(Percentage?),
            (before, point) => rates.TryGet(point.Period, out var rate) && rates.TryGet(before.Period, out var rateBefore)
                ? ImpliedGrowth.OfRestOrNull(point.Value, rate, before.Value, rateBefore)
                : null));
        return table.Duplicate is { } twice ? throw ToldTwice(twice) : new(table);
    }

    /// <summary>The moving sums: of each period and those of the same length just before it, as twelve months or four quarters up to each.</summary>
    /// <param name="periods">How many periods each sum has, 1 to 9999, its own included.</param>
    /// <returns>A sum for each period of this series; null where one of its periods is missing.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="periods"/> is not from 1 to 9999.</exception>
    /// <exception cref="CurrencyMismatchException">The values of a sum have different currencies.</exception>
    /// <exception cref="OverflowException">A sum has more digits than fit.</exception>
    public GappedSeries<T> MovingSums(int periods)
    {
        Guard.Between(periods, 1, MostPeriods);
        return new(_table.Select<T?>((period, sum) =>
        {
            for (var i = 1; i < periods; i++)
            {
                if (!BasePeriod.Previous.TryGet(this, ref period, out var value))
                {
                    return null;
                }

                sum += value;
            }

            return sum;
        }));
    }

    /// <summary>The months with January and February as one period, 1—2月, as most Chinese statistics report them: the Spring Festival is in the one month or
    /// in the other, and apart they compare with no other year.</summary>
    /// <returns>This series, with the sum of January and February in place of both. A figure of the two that the series has already stays as it is. A January
    /// or February without the other is left out, since it is not their sum and has no other year to compare with; all other periods stay.</returns>
    /// <exception cref="CurrencyMismatchException">A January and its February have different currencies.</exception>
    /// <exception cref="OverflowException">A sum has more digits than fit.</exception>
    public Series<T> JanuaryFebruaryMerged()
    {
        List<(ReportingPeriod Period, T Value)> merged = [];
        foreach (var (period, value) in _table.Points)
        {
            if (period.Kind != ReportingPeriodKind.Month || period.Start.Month > 2)
            {
                merged.Add((period, value));
                continue;
            }

            var both = ReportingPeriod.YearToDate(period.Start.Year, 2);
            if (period.Start.Month == 1 && TryGet(period.Next(), out var february) && !TryGet(both, out _))
            {
                merged.Add((both, value + february));
            }
        }

        return Series.Of(merged);
    }

    /// <summary>
    /// What this series, a part, contributes to the growth of a total on the year before, 拉动, in percentage points; the contributions of all parts add up
    /// to the growth of the total. The same period of two years has the same season, which cancels: these are the contributions free of season that
    /// plain levels allow. Nothing is adjusted or estimated, and a festival that moves between months does not cancel.
    /// </summary>
    /// <param name="total">The total that the values are parts of.</param>
    /// <returns>A contribution for each period of this series; null where this series or the total lacks the base, or the total's is zero or negative.</returns>
    /// <exception cref="CurrencyMismatchException">A value and its base, or the total's, have different currencies.</exception>
    /// <exception cref="OverflowException">A contribution is too large.</exception>
    public GappedSeries<PercentagePoints> YearOverYearContributions(Series<T> total) => SeriesContributions.ToGrowth(this, total, BasePeriod.YearEarlier);

    /// <summary>What this series, a part, contributes to the growth of a total on the period just before, in percentage points. Not adjusted for seasons.</summary>
    /// <inheritdoc cref="YearOverYearContributions"/>
    public GappedSeries<PercentagePoints> PeriodOverPeriodContributions(Series<T> total) => SeriesContributions.ToGrowth(this, total, BasePeriod.Previous);

    /// <summary>The contribution rate of this series, a part, 贡献率: its change on the year before as a share of that of a total.</summary>
    /// <param name="total">The total that the values are parts of.</param>
    /// <returns>A rate for each period of this series; null where this series or the total lacks the base or the period, or the total did not change.</returns>
    /// <exception cref="CurrencyMismatchException">A value and its base, or the total's, have different currencies.</exception>
    /// <exception cref="OverflowException">A rate is too large.</exception>
    public GappedSeries<Percentage> YearOverYearContributionRates(Series<T> total) => SeriesContributions.Rates(this, total, BasePeriod.YearEarlier);

    /// <summary>The contribution rate of this series, a part: its change on the period just before as a share of that of a total.</summary>
    /// <inheritdoc cref="YearOverYearContributionRates"/>
    public GappedSeries<Percentage> PeriodOverPeriodContributionRates(Series<T> total) => SeriesContributions.Rates(this, total, BasePeriod.Previous);

    /// <summary>The average annual growth of each period on the same period some years before, by the level method: with 2 the two-year average, 两年平均.</summary>
    /// <param name="years">The years between the two, 1 to 9999. Those between them do not matter.</param>
    /// <returns>A rate for each period of this series; null where the base is missing, zero or negative, or the value negative.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="years"/> is not from 1 to 9999.</exception>
    /// <exception cref="CurrencyMismatchException">A value and its base have different currencies.</exception>
    /// <exception cref="OverflowException">A rate is too large.</exception>
    public GrowthSeries CompoundAnnual(int years)
    {
        Guard.Between(years, 1, MostPeriods);
        return new(_table.Select<Percentage?>((period, value) =>
        {
            for (var i = 1; i < years; i++)
            {
                // Of the years on the way only the calendar counts.
                if (!BasePeriod.YearEarlier.TryStep(ref period))
                {
                    return null;
                }
            }

            return BasePeriod.YearEarlier.TryGet(this, ref period, out var previous) && GrowthFactor.IsBase(previous, value) && value.Scalar >= 0
                ? Growth.CompoundAnnual(previous, value, years)
                : null;
        }));
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

    private static InvalidOperationException ToldTwice(ReportingPeriod period) =>
        new(Invariant($"Totals of different starts both tell the value of {period}: decumulate them apart."));

    private GrowthSeries GrowthFrom(BasePeriod back) => new(_table.Select(
        (period, value) => back.TryGet(this, ref period, out var previous) ? Growth.RateOrNull(previous, value) : null));

    // Totals of one start stand side by side, the shorter first.
    private (ReportingPeriod Period, TResult Value)[] Singles<TResult>(
        Func<(ReportingPeriod Period, T Value), TResult> ofFirst,
        Func<(ReportingPeriod Period, T Value), (ReportingPeriod Period, T Value), TResult> ofRest)
    {
        var points = _table.Points;
        var singles = new (ReportingPeriod Period, TResult Value)[points.Length];
        for (var i = 0; i < points.Length; i++)
        {
            var period = points[i].Period;
            singles[i] = i > 0 && points[i - 1].Period.Start == period.Start
                ? (ReportingPeriod.Between(points[i - 1].Period.End.PlusDays(1), period.End), ofRest(points[i - 1], points[i]))
                : (period, ofFirst(points[i]));
        }

        return singles;
    }
}
