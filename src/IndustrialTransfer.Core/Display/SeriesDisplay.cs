using IndustrialTransfer.Analysis;
using IndustrialTransfer.Display.Charts;
using IndustrialTransfer.Display.Tables;
using IndustrialTransfer.Measures;

namespace IndustrialTransfer.Display;

/// <summary>Series of levels and of growth as tables.</summary>
/// <remarks>
/// <para>Thread safety: functions of their arguments.</para>
/// </remarks>
public static class SeriesDisplay
{
    /// <summary>Period and value of each point.</summary>
    /// <param name="series">The series.</param>
    /// <param name="options">Title, headings, source and language; null for the usual ones.</param>
    public static Table ToTable<T>(this Series<T> series, DisplayOptions? options = null) where T : struct, IQuantity<T>
    {
        ArgumentNullException.ThrowIfNull(series);
        return new TableBuilder<(ReportingPeriod Period, T Value)>(options)
            .AddKey(point => point.Period)
            .AddAmount(point => point.Value)
            .ToTable(series);
    }

    /// <summary>Period and value of each point, also where there is no value.</summary>
    /// <param name="series">The series.</param>
    /// <param name="options">Title, headings, source and language; null for the usual ones.</param>
    public static Table ToTable<T>(this GappedSeries<T> series, DisplayOptions? options = null) where T : struct, IQuantity<T>
    {
        ArgumentNullException.ThrowIfNull(series);
        return new TableBuilder<(ReportingPeriod Period, T? Value)>(options)
            .AddKey(point => point.Period)
            .AddNamed(options.AmountHeadingOf<T>(), point => point.Value)
            .ToTable(series);
    }

    /// <summary>Period and rate of each point, also where the rate is undefined.</summary>
    /// <param name="series">The series.</param>
    /// <param name="options">Title, headings, source and language; null for the usual ones.</param>
    public static Table ToTable(this GrowthSeries series, DisplayOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(series);
        return new TableBuilder<(ReportingPeriod Period, Percentage? Rate)>(options)
            .AddKey(point => point.Period)
            .AddNamed(options?.AmountHeading ?? (options.IsChinese() ? "增速" : "Growth"), point => point.Rate)
            .ToTable(series);
    }

    /// <summary>The levels as a line over time, each at the end of its period.</summary>
    /// <param name="series">The series.</param>
    /// <param name="options">Title, headings, source and language; null for the usual ones.</param>
    /// <exception cref="ArgumentException">A period lies within one that starts before it, a month within a quarter: these are two lines, of two series.</exception>
    /// <exception cref="CurrencyMismatchException">The values are money of different currencies.</exception>
    public static Chart ToChart<T>(this Series<T> series, DisplayOptions? options = null) where T : struct, IQuantity<T>
    {
        ArgumentNullException.ThrowIfNull(series);
        return Line(series.Select(point => (point.Period, (T?)point.Value)), Headings.OfAmount<T>(options.IsChinese()), options);
    }

    /// <inheritdoc cref="ToChart{T}(Series{T}, DisplayOptions?)"/>
    /// <remarks>The line is broken where there is no value.</remarks>
    public static Chart ToChart<T>(this GappedSeries<T> series, DisplayOptions? options = null) where T : struct, IQuantity<T>
    {
        ArgumentNullException.ThrowIfNull(series);
        return Line(series, Headings.OfAmount<T>(options.IsChinese()), options);
    }

    /// <summary>The rates as a line over time, each at the end of its period, broken where a rate is undefined.</summary>
    /// <param name="series">The series.</param>
    /// <param name="options">Title, headings, source and language; null for the usual ones.</param>
    /// <exception cref="ArgumentException">A period lies within one that starts before it, a month within a quarter: these are two lines, of two series.</exception>
    public static Chart ToChart(this GrowthSeries series, DisplayOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(series);
        return Line(series, options.Word("Growth", "增速"), options);
    }

    private static Chart Line<T>(IEnumerable<(ReportingPeriod Period, T? Value)> series, string usualHeading, DisplayOptions? options)
        where T : struct, IQuantity<T>
    {
        (ReportingPeriod Period, T? Value)[] points = [.. series];
        var scale = ChartScale.Of(points.Select(point => point.Value), options);
        var heading = options?.AmountHeading ?? usualHeading;
        (decimal?, string, string) At(int i) => (scale.Number(points[i].Value), scale.Text(points[i].Value), points[i].Value is { } value ? scale.Bare(value) : "");
        return LineChart.Of(options, Array.ConvertAll(points, point => point.Period), At, heading, scale.Title(heading), nameof(series));
    }
}
