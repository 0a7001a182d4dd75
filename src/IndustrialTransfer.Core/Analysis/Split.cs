using IndustrialTransfer.Measures;
using static System.FormattableString;

namespace IndustrialTransfer.Analysis;

/// <summary>Sets parts against the whole that they are said to make up, and reports what is left.</summary>
/// <remarks>
/// <para>A cover and a partial split are about amounts of which none is negative. In a partition parts may be: gains and losses.</para>
/// <para>Thread safety: functions of their arguments.</para>
/// </remarks>
public static class Split
{
    /// <summary>Sets exact parts against an exact whole.</summary>
    /// <typeparam name="T">The quantity.</typeparam>
    /// <param name="whole">The whole.</param>
    /// <param name="parts">The parts; of none the sum is zero.</param>
    /// <param name="kind">How the parts are said to make up the whole.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is not one of its enumeration.</exception>
    /// <exception cref="ArgumentException">The whole or a part of a cover or of a partial split is negative.</exception>
    /// <exception cref="CurrencyMismatchException">The amounts have different currencies.</exception>
    /// <exception cref="OverflowException">The sum or the residual has more digits than fit.</exception>
    public static Split<T> Of<T>(T whole, IEnumerable<T> parts, SplitKind kind) where T : struct, IQuantity<T>
    {
        ArgumentNullException.ThrowIfNull(parts);
        CheckSign(whole, Guard.Defined(kind));
        var sum = Scalars.From(0m, whole);
        var within = true;
        foreach (var part in parts)
        {
            CheckSign(part, kind);
            within &= part <= whole;
            sum += part;
        }

        return new(kind, whole, sum, kind switch
        {
            SplitKind.Partition => sum == whole,
            SplitKind.Cover => sum >= whole && within,
            _ => sum <= whole,
        });
    }

    /// <summary>Sets printed parts against a printed whole.</summary>
    /// <typeparam name="T">The quantity.</typeparam>
    /// <param name="whole">The whole as printed.</param>
    /// <param name="parts">The parts as printed; of none the sum is zero.</param>
    /// <param name="kind">How the parts are said to make up the whole.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is not one of its enumeration.</exception>
    /// <exception cref="ArgumentException">The printed whole or a printed part of a cover or of a partial split is negative.</exception>
    /// <exception cref="CurrencyMismatchException">The figures have different currencies.</exception>
    /// <exception cref="OverflowException">An end has more digits than fit.</exception>
    public static PrintedSplit<T> Of<T>(Figure<T> whole, IEnumerable<Figure<T>> parts, SplitKind kind) where T : struct, IQuantity<T>
    {
        ArgumentNullException.ThrowIfNull(parts);
        CheckSign(whole.Value, Guard.Defined(kind));
        Figure<T>[] printed = [.. parts];
        var within = true;
        foreach (var part in printed)
        {
            CheckSign(part.Value, kind);
            within &= !part.Interval.IsCertainlyAbove(whole.Interval);
        }

        var sum = printed.Sum();
        return new(kind, whole, sum, kind switch
        {
            SplitKind.Partition => sum.Overlaps(whole.Interval),
            SplitKind.Cover => !sum.IsCertainlyBelow(whole.Interval) && within,
            _ => !sum.IsCertainlyAbove(whole.Interval),
        });
    }

    private static void CheckSign<T>(T amount, SplitKind kind) where T : struct, IQuantity<T>
    {
        if (kind != SplitKind.Partition && amount.Scalar < 0)
        {
            throw new ArgumentException(Invariant($"The whole and the parts of a {kind} cannot be negative, and one was {amount}."));
        }
    }
}
