using System.Numerics;

namespace IndustrialTransfer.Measures;

/// <summary>
/// A quantity that adds up: money, land, percentages, counts. The calculators of <c>IndustrialTransfer.Analysis</c> are written against it once
/// for all of them.
/// </summary>
/// <remarks>
/// <para>Implementations are immutable structs whose <c>default</c> is the additive identity.</para>
/// <para>Sums and differences are exact or throw <see cref="OverflowException"/>; products and quotients round to the 28–29 digits of
/// <see cref="decimal"/>. Quantities that cannot be added (two currencies) cannot be compared either: both throw.</para>
/// <para>Thread safety: implementations are immutable.</para>
/// </remarks>
/// <typeparam name="TSelf">The quantity itself.</typeparam>
public interface IQuantity<TSelf> : IEquatable<TSelf>, IComparable<TSelf>, IComparisonOperators<TSelf, TSelf, bool>,
    IAdditionOperators<TSelf, TSelf, TSelf>, ISubtractionOperators<TSelf, TSelf, TSelf>, IUnaryNegationOperators<TSelf, TSelf>,
    IMultiplyOperators<TSelf, decimal, TSelf>, IDivisionOperators<TSelf, TSelf, decimal>, IAdditiveIdentity<TSelf, TSelf>
    where TSelf : struct, IQuantity<TSelf>
{
    /// <summary>The value in the quantity's canonical unit: currency units, mu, percent, percentage points or items.</summary>
    decimal Scalar { get; }

    /// <summary>Divides a quantity by a number.</summary>
    /// <param name="left">The quantity.</param>
    /// <param name="right">The number.</param>
    /// <returns>The quotient, rounded to 28–29 digits.</returns>
    /// <exception cref="DivideByZeroException"><paramref name="right"/> is zero.</exception>
    static abstract TSelf operator /(TSelf left, decimal right);
}
