using IndustrialTransfer.Analysis.Numerics;
using IndustrialTransfer.Measures;
using static System.FormattableString;

namespace IndustrialTransfer.Analysis;

/// <summary>Whether places grow together: sigma convergence, by the dispersion of their levels, and beta convergence, by their growth.</summary>
/// <remarks>
/// <para>R. J. Barro and X. Sala-i-Martin, "Convergence", Journal of Political Economy 100 (1992). Packages differ in what they call by one name;
/// <c>docs/guide/concentration.md</c> says which definition this is.</para>
/// <para>NaN and infinities are refused with an <see cref="ArgumentException"/> that names the place; results are never NaN and never infinite.</para>
/// <para>Thread safety: functions of their arguments.</para>
/// </remarks>
public static class Convergence
{
    private const int LeastItems = 3;

    /// <summary>Beta convergence: the least-squares line of average annual log growth on the initial log level.</summary>
    /// <param name="initial">The initial level of each place, above zero: income per head, say.</param>
    /// <param name="final">Its level at the end, above zero, in the same order.</param>
    /// <param name="years">T, the years between the two, above zero.</param>
    /// <exception cref="UndefinedIndexException">There are fewer than three places, a level is zero or negative, or all initial levels are equal.</exception>
    /// <exception cref="ArgumentException">The two are of different length, or hold NaN or an infinity.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="years"/> is not above zero, or not finite.</exception>
    /// <exception cref="OverflowException">The years are so few that growth a year is more than a double holds.</exception>
    public static BetaConvergence Beta(ReadOnlySpan<double> initial, ReadOnlySpan<double> final, double years)
    {
        CheckYears(years);
        var before = Amounts.Positive(initial, nameof(initial));
        before.CheckCount(Amounts.Positive(final, nameof(final)));
        return Beta(Amounts.Any([.. initial, .. final]), Math.Log(initial[0]), years);
    }

    /// <inheritdoc cref="Beta(ReadOnlySpan{double}, ReadOnlySpan{double}, double)"/>
    /// <typeparam name="T">The quantity.</typeparam>
    /// <exception cref="CurrencyMismatchException">Levels have different currencies.</exception>
    public static BetaConvergence Beta<T>(IEnumerable<T> initial, IEnumerable<T> final, double years) where T : struct, IQuantity<T>
    {
        CheckYears(years);
        ArgumentNullException.ThrowIfNull(initial);
        ArgumentNullException.ThrowIfNull(final);
        T[] starts = [.. initial], ends = [.. final];
        var (before, after) = (AmountNumbers.Numbers(starts), AmountNumbers.Numbers(ends));
        Amounts.Positive(before, nameof(initial)).CheckCount(Amounts.Positive(after, nameof(final)));
        OneCurrency.Check(starts[0], ends[0]);
        return Beta(Amounts.Any([.. before, .. after]), Math.Log((double)before[0]), years);
    }

    /// <summary>Sigma convergence: the dispersion of the levels of each year, and its change.</summary>
    /// <typeparam name="TItem">The items: one place in one year each.</typeparam>
    /// <param name="items">The items, in any order.</param>
    /// <param name="year">The year of an item.</param>
    /// <param name="of">The level of an item: income per head, say.</param>
    /// <param name="measure">What dispersion is measured by.</param>
    /// <returns>A row for each year; null stands for a dispersion that is undefined.</returns>
    /// <exception cref="ArgumentException">A level is NaN or infinite.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="measure"/> is not one of its enumeration.</exception>
    public static SigmaConvergence Sigma<TItem>(
        IEnumerable<TItem> items, Func<TItem, int> year, Func<TItem, double> of, DispersionMeasure measure = DispersionMeasure.StandardDeviationOfLogs)
    {
        Guard.Defined(measure);
        var (input, numbers) = InequalityByGroup.Read(items, year, of);
        var grouped = GroupedNumbers<int, double>.Of(input, year, numbers);
        return numbers.Length == 0 ? new(measure, []) : Sigma(Amounts.Any(grouped.Numbers), grouped.Groups, grouped.Starts, measure);
    }

    /// <inheritdoc cref="Sigma{TItem}(IEnumerable{TItem}, Func{TItem, int}, Func{TItem, double}, DispersionMeasure)"/>
    /// <exception cref="CurrencyMismatchException">Levels have different currencies.</exception>
    public static SigmaConvergence Sigma<TItem, TAmount>(
        IEnumerable<TItem> items, Func<TItem, int> year, Func<TItem, TAmount> of, DispersionMeasure measure = DispersionMeasure.StandardDeviationOfLogs)
        where TAmount : struct, IQuantity<TAmount>
    {
        Guard.Defined(measure);
        var (input, amounts) = InequalityByGroup.Read(items, year, of);
        var grouped = GroupedNumbers<int, decimal>.Of(input, year, AmountNumbers.Numbers(amounts));
        return amounts.Length == 0 ? new(measure, []) : Sigma(Amounts.Any(grouped.Numbers), grouped.Groups, grouped.Starts, measure);
    }

    private static void CheckYears(double years)
    {
        if (!(years > 0 && double.IsFinite(years)))
        {
            throw new ArgumentOutOfRangeException(nameof(years), years, Invariant($"years must be a number above zero, and was {years}."));
        }
    }

    private static BetaConvergence Beta(Amounts levels, double logOfFirst, double years)
    {
        var count = levels.Count / 2;
        if (count < LeastItems)
        {
            throw levels.Undefined(Invariant($"it needs {LeastItems} initial levels at least, and there are {count}"));
        }

        // Levels are told as multiples of the first, which keeps what differs between them.
        var (initial, growth) = (new double[count], new double[count]);
        for (var i = 0; i < count; i++)
        {
            initial[i] = levels.LogOver(i, 0);
            growth[i] = levels.LogOver(count + i, i);
        }

        return LeastSquaresLine.Fit(initial, growth, logOfFirst) is { } line
            ? new(count, years, line)
            : throw levels.Undefined("all initial levels are equal");
    }

    private static SigmaConvergence Sigma(Amounts levels, List<int> years, int[] starts, DispersionMeasure measure)
    {
        var lines = new int[years.Count];
        for (var i = 0; i < lines.Length; i++)
        {
            lines[i] = i;
        }

        Array.Sort(years.ToArray(), lines);
        var (rows, before) = (new SigmaYear[lines.Length], (double?)null);
        for (var i = 0; i < rows.Length; i++)
        {
            var group = levels.Slice(starts[lines[i]], starts[lines[i] + 1] - starts[lines[i]]);
            var dispersion = Dispersion(group, measure);
            rows[i] = new(years[lines[i]], group.Count, dispersion, dispersion - before);
            before = dispersion;
        }

        return new(measure, rows);
    }

    private static double? Dispersion(in Amounts levels, DispersionMeasure measure)
    {
        var lost = measure is DispersionMeasure.StandardDeviationOfLogsOfSample or DispersionMeasure.CoefficientOfVariationOfSample ? 1 : 0;
        if (levels.Count <= lost)
        {
            return null;
        }

        return measure is DispersionMeasure.CoefficientOfVariation or DispersionMeasure.CoefficientOfVariationOfSample
            ? levels.Sum.High == 0 ? null : Inequality.VariationOrNull(levels, lost)
            : levels.IsPositive() ? Inequality.DeviationOfLogs(levels, lost) : null;
    }
}
