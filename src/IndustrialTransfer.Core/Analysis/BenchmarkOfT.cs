using IndustrialTransfer.Measures;
using static System.FormattableString;

namespace IndustrialTransfer.Analysis;

/// <summary>A value to judge others by, 亩均论英雄, and whether more or less is better; made by <see cref="Benchmark"/>.</summary>
/// <remarks>
/// <para>Equality: by value and direction.</para>
/// <para>Order: none.</para>
/// <para>Thread safety: immutable.</para>
/// </remarks>
/// <typeparam name="T">The quantity.</typeparam>
public sealed record Benchmark<T> where T : struct, IQuantity<T>
{
    internal Benchmark(T value, bool lessIsBetter) => (Value, LessIsBetter) = (value, lessIsBetter);

    /// <summary>The value, which itself is good enough.</summary>
    public T Value { get; }

    /// <summary>Whether less is better.</summary>
    public bool LessIsBetter { get; }

    /// <summary>Whether a value is good enough.</summary>
    /// <param name="actual">The value.</param>
    /// <exception cref="CurrencyMismatchException">The two have different currencies.</exception>
    public bool IsMetBy(T actual) => LessIsBetter ? actual <= Value : actual >= Value;

    /// <summary>By how much a value is better than it must be; below zero by as much as it falls short, or exceeds what is allowed.</summary>
    /// <param name="actual">The value.</param>
    /// <exception cref="CurrencyMismatchException">The two have different currencies.</exception>
    /// <exception cref="OverflowException">The difference has more digits than fit.</exception>
    public T MarginOf(T actual) => LessIsBetter ? Value - actual : actual - Value;

    /// <summary>A value as a share of the benchmark: 120 % of it is good where more is better, and bad where less is.</summary>
    /// <param name="actual">The value.</param>
    /// <exception cref="DivideByZeroException">The benchmark is zero.</exception>
    /// <exception cref="CurrencyMismatchException">The two have different currencies.</exception>
    /// <exception cref="OverflowException">The share is too large.</exception>
    public Percentage ShareOf(T actual) => Share.Of(actual, Value);

    /// <summary>The value and its direction, the same under every culture: <c>at least CNY 300000</c>.</summary>
    public override string ToString() => Invariant($"at {(LessIsBetter ? "most" : "least")} {Value}");
}
