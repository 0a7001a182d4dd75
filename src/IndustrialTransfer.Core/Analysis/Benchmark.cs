using IndustrialTransfer.Measures;

namespace IndustrialTransfer.Analysis;

/// <summary>Makes benchmarks.</summary>
/// <remarks>
/// <para>Thread safety: functions of their arguments.</para>
/// </remarks>
public static class Benchmark
{
    /// <summary>A value that is to be reached: tax per mu, investment per hectare.</summary>
    /// <typeparam name="T">The quantity.</typeparam>
    /// <param name="value">The smallest value that is enough.</param>
    public static Benchmark<T> AtLeast<T>(T value) where T : struct, IQuantity<T> => new(value, false);

    /// <summary>A value that is not to be exceeded: energy, water or land per unit of output.</summary>
    /// <typeparam name="T">The quantity.</typeparam>
    /// <param name="value">The largest value that is allowed.</param>
    public static Benchmark<T> AtMost<T>(T value) where T : struct, IQuantity<T> => new(value, true);
}
