using IndustrialTransfer.Measures;

namespace IndustrialTransfer.Analysis;

/// <summary>Makes series of one quantity over periods.</summary>
/// <remarks>
/// <para>Thread safety: functions of their arguments.</para>
/// </remarks>
public static class Series
{
    /// <summary>A series of values, in any order of their periods.</summary>
    /// <typeparam name="T">The quantity.</typeparam>
    /// <param name="points">Periods and values. Periods may overlap, and may be missing.</param>
    /// <exception cref="ArgumentException">A period comes twice.</exception>
    public static Series<T> Of<T>(IEnumerable<(ReportingPeriod Period, T Value)> points) where T : struct, IQuantity<T>
    {
        ArgumentNullException.ThrowIfNull(points);
        var table = PeriodTable<T>.Of(points);
        return table.Duplicate is { } twice
            ? throw new ArgumentException(FormattableString.Invariant($"The period {twice} comes twice: a series has one value for each."), nameof(points))
            : new Series<T>(table);
    }
}
