using IndustrialTransfer.Measures;

namespace IndustrialTransfer.Analysis;

/// <summary>Sums and averages of printed figures.</summary>
/// <remarks>
/// <para>The result is the range of all that the prints allow, each figure varying independently; its ends are exact, and rounded outwards only where a
/// decimal cannot hold them. One figure without an upper end leaves the whole without one.</para>
/// <para>Thread safety: functions of their arguments.</para>
/// </remarks>
public static class Figures
{
    /// <summary>The sum of printed figures: "1.2" and "3.4 billion" are 4.5 to 4.7 billion. Of none it is zero.</summary>
    /// <typeparam name="T">The quantity.</typeparam>
    /// <param name="figures">The figures.</param>
    /// <exception cref="CurrencyMismatchException">The figures have different currencies.</exception>
    /// <exception cref="OverflowException">An end is too large.</exception>
    public static Interval<T> Sum<T>(this IEnumerable<Figure<T>> figures) where T : struct, IQuantity<T> => Add(figures, out _, out var unit).Rounded(unit);

    /// <summary>The average of printed figures: their sum divided by their number.</summary>
    /// <typeparam name="T">The quantity.</typeparam>
    /// <param name="figures">One figure or more.</param>
    /// <exception cref="InvalidOperationException">There are no figures.</exception>
    /// <exception cref="CurrencyMismatchException">The figures have different currencies.</exception>
    /// <exception cref="OverflowException">An end is too large.</exception>
    public static Interval<T> Average<T>(this IEnumerable<Figure<T>> figures) where T : struct, IQuantity<T>
    {
        var sum = Add(figures, out var count, out var unit);
        return count > 0
            ? (sum / ExactRange.Of(count)).Rounded(unit)
            : throw new InvalidOperationException("There is no average of no figures.");
    }

    private static ExactRange Add<T>(IEnumerable<Figure<T>> figures, out int count, out T unit) where T : struct, IQuantity<T>
    {
        ArgumentNullException.ThrowIfNull(figures);
        List<Interval<T>> ranges = [];
        unit = T.AdditiveIdentity;
        foreach (var figure in figures)
        {
            unit = Scalars.UnitOf(unit, figure.Value);
            ranges.Add(figure.Interval);
        }

        var sum = ExactRange.Of(0m);
        foreach (var range in ranges)
        {
            sum += ExactRange.Of(range, unit);
        }

        count = ranges.Count;
        return sum;
    }
}
