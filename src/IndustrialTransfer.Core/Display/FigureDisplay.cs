using IndustrialTransfer.Analysis;
using IndustrialTransfer.Display.Charts;
using IndustrialTransfer.Display.Tables;
using IndustrialTransfer.Measures;
using IndustrialTransfer.Model;

namespace IndustrialTransfer.Display;

/// <summary>Published figures, with what their prints allow, as tables.</summary>
/// <remarks>
/// <para>Thread safety: functions of their arguments.</para>
/// </remarks>
public static class FigureDisplay
{
    /// <summary>Name, figure as printed, and all values that it stands for.</summary>
    /// <param name="figures">Names and figures.</param>
    /// <param name="options">Title, headings, source and language; null for the usual ones.</param>
    public static Table ToTable<TKey, T>(this IEnumerable<(TKey Key, Figure<T> Figure)> figures, DisplayOptions? options = null) where T : struct, IQuantity<T>
    {
        ArgumentNullException.ThrowIfNull(figures);
        return new TableBuilder<(TKey Key, Figure<T> Figure)>(options)
            .AddKey(row => row.Key)
            .AddNamed(options.AmountHeadingOf<T>(), row => row.Figure)
            .Add("Possible", "可能范围", row => row.Figure.Interval)
            .ToTable(figures);
    }

    /// <summary>Indicator, place, period, figure as printed, all values that it stands for, and where it was published, of each observation. The sources of all are
    /// named below.</summary>
    /// <param name="observations">The observations.</param>
    /// <param name="options">Title, headings and language; null for the usual ones.</param>
    public static Table ToTable<T>(this IEnumerable<Observation<T>> observations, DisplayOptions? options = null) where T : struct, IQuantity<T>
    {
        ArgumentNullException.ThrowIfNull(observations);
        Observation<T>[] rows = [.. observations];
        return new TableBuilder<Observation<T>>(options.WithSourcesOf(rows))
            .Add("Indicator", "指标", row => row.Indicator)
            .AddKey(row => row.Place)
            .Add("Period", "时期", row => row.Period)
            .AddNamed(options.AmountHeadingOf<T>(), row => row.Figure)
            .Add("Possible", "可能范围", row => row.Figure.Interval)
            .ToTable(rows);
    }

    /// <summary>Number of observations, all sums that their prints allow, and how many pairs of places may overlap, in one row.</summary>
    /// <param name="sum">The sum.</param>
    /// <param name="options">Title, headings, source and language; null for the usual ones.</param>
    public static Table ToTable<T>(this ObservationSum<T> sum, DisplayOptions? options = null) where T : struct, IQuantity<T>
    {
        ArgumentNullException.ThrowIfNull(sum);
        return new TableBuilder<ObservationSum<T>>(options)
            .Add("Observations", "观测数", row => row.Count)
            .AddNamed(options?.AmountHeading ?? options.Word("Total", "合计"), row => row.Total)
            .Add("Possible overlaps", "可能重叠", row => row.PossibleOverlaps.Count)
            .ToTable([sum]);
    }

    /// <summary>Each figure as a dot in the line of all values that it stands for. An end that is open, as of "more than", is an arrow.</summary>
    /// <param name="figures">Names and figures.</param>
    /// <param name="options">Title, headings, source and language; null for the usual ones.</param>
    /// <exception cref="CurrencyMismatchException">The figures have different currencies.</exception>
    public static Chart ToChart<TKey, T>(this IEnumerable<(TKey Key, Figure<T> Figure)> figures, DisplayOptions? options = null) where T : struct, IQuantity<T>
    {
        ArgumentNullException.ThrowIfNull(figures);
        (TKey Key, Figure<T> Figure)[] rows = [.. figures];
        var scale = ChartScale.Of(rows.Select(row => row.Figure.Interval), options);
        var heading = options.AmountHeadingOf<T>();
        return new RangeChart(
            options, options.KeyHeadingOf<TKey>(), scale.Title(heading), heading, options.Word("Possible", "可能范围")).Of(
            ChartLabels.Of(rows.Select(row => row.Key), options),
            Array.ConvertAll(rows, row => new RangeMark(
                scale.Range(row.Figure.Interval), scale.Number<T>(row.Figure.Value), null, "", CellWords.Of(row.Figure, options?.Provider), scale.Text(row.Figure.Interval))));
    }

    /// <summary>Each observation as a dot in the line of all values that it stands for, named by its place, and by its period where they have different ones. The
    /// sources of all are named.</summary>
    /// <param name="observations">The observations.</param>
    /// <param name="options">Title, headings and language; null for the usual ones.</param>
    /// <exception cref="CurrencyMismatchException">The figures have different currencies.</exception>
    public static Chart ToChart<T>(this IEnumerable<Observation<T>> observations, DisplayOptions? options = null) where T : struct, IQuantity<T>
    {
        ArgumentNullException.ThrowIfNull(observations);
        Observation<T>[] rows = [.. observations];
        var isOfOnePeriod = Array.TrueForAll(rows, row => row.Period == rows[0].Period);
        string NameOf(Observation<T> row) => CellWords.Of(row.Place, options?.Provider) + (isOfOnePeriod ? "" : " " + CellWords.Of(row.Period, options?.Provider));
        var named = options.WithSourcesOf(rows) with { KeyHeading = options.KeyHeadingOf<Place>() };
        return rows.Select(row => (NameOf(row), row.Figure)).ToChart(named);
    }
}
