using IndustrialTransfer.Measures;
using static System.FormattableString;

namespace IndustrialTransfer.Analysis;

/// <summary>Exact parts against the whole that they are said to make up; made by <see cref="Split"/>.</summary>
/// <remarks>
/// <para>Equality: by all its values.</para>
/// <para>Order: none.</para>
/// <para>Thread safety: immutable.</para>
/// </remarks>
/// <typeparam name="T">The quantity.</typeparam>
public sealed record Split<T> where T : struct, IQuantity<T>
{
    internal Split(SplitKind kind, T whole, T sum, bool isConsistent) =>
        (Kind, Whole, Sum, Residual, IsConsistent) = (kind, whole, sum, whole - sum, isConsistent);

    /// <summary>How the parts are said to make up the whole.</summary>
    public SplitKind Kind { get; }

    /// <summary>The whole.</summary>
    public T Whole { get; }

    /// <summary>The sum of the parts.</summary>
    public T Sum { get; }

    /// <summary>The whole less the sum of the parts: what is left, or below zero what is counted more than once.</summary>
    public T Residual { get; }

    /// <summary>Whether whole and parts can be what they are said to be. That they can does not prove it.</summary>
    public bool IsConsistent { get; }

    /// <summary>Kind, sum, whole and residual, the same under every culture: <c>Partial: CNY 7 of CNY 10, residual CNY 3</c>.</summary>
    public override string ToString() => Invariant($"{Kind}: {Sum} of {Whole}, residual {Residual}");
}
