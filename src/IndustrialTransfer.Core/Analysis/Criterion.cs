using IndustrialTransfer.Measures;
using static System.FormattableString;

namespace IndustrialTransfer.Analysis;

/// <summary>Makes criteria of a scorecard.</summary>
/// <remarks>
/// <para>Thread safety: functions of their arguments.</para>
/// </remarks>
public static class Criterion
{
    /// <summary>A criterion whose completion is a result over a benchmark: <c>Criterion.Of("signed", 40, (District d) => d.Signed, d => d.Target)</c>.
    /// Direction, cap and floor are set on it: <c>with { Cap = Percentage.FromPercent(120) }</c>.</summary>
    /// <typeparam name="TItem">What is scored.</typeparam>
    /// <typeparam name="T">What the result is: money, land, a number of projects.</typeparam>
    /// <param name="name">What is measured.</param>
    /// <param name="weight">The points for a completion of 100 %, above zero.</param>
    /// <param name="result">What an item achieved.</param>
    /// <param name="benchmark">What counts as 100 %, above zero: the item's own target, its last year, one value for all. At an item without it,
    /// scoring throws <see cref="DivideByZeroException"/>.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is null, empty or blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="weight"/> is not above zero.</exception>
    public static Criterion<TItem> Of<TItem, T>(string name, decimal weight, Func<TItem, T> result, Func<TItem, T> benchmark) where T : struct, IQuantity<T>
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(benchmark);
        return new() { Name = name, Weight = weight, Completion = item => Completion(name, result(item), benchmark(item)) };
    }

    /// <summary>A criterion whose completion is a result over one benchmark for all, which also says whether less is better:
    /// <c>Criterion.Of("days", 40, (District d) => d.Days, Benchmark.AtMost(new ItemCount(20)))</c>.</summary>
    /// <typeparam name="TItem">What is scored.</typeparam>
    /// <typeparam name="T">What the result is: money, land, a number of projects.</typeparam>
    /// <param name="name">What is measured.</param>
    /// <param name="weight">The points for a completion of 100 %, above zero.</param>
    /// <param name="result">What an item achieved.</param>
    /// <param name="benchmark">What counts as 100 %. Where it is not above zero, scoring throws <see cref="DivideByZeroException"/>.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is null, empty or blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="weight"/> is not above zero.</exception>
    public static Criterion<TItem> Of<TItem, T>(string name, decimal weight, Func<TItem, T> result, Benchmark<T> benchmark) where T : struct, IQuantity<T>
    {
        ArgumentNullException.ThrowIfNull(benchmark);
        return Of(name, weight, result, _ => benchmark.Value) with { LessIsBetter = benchmark.LessIsBetter };
    }

    private static Percentage Completion<T>(string name, T result, T benchmark) where T : struct, IQuantity<T> => benchmark.Scalar > 0
        ? Share.Of(result, benchmark)
        : throw new DivideByZeroException(Invariant($"There is no completion of '{name}' by {result}: the benchmark {benchmark} is not above zero."));
}
