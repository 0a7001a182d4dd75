using IndustrialTransfer.Measures;

namespace IndustrialTransfer.Analysis;

/// <summary>Quantiles, 分位数: the amount that a part of the amounts does not exceed. Half of them do not exceed the median, a quarter the first
/// quartile.</summary>
/// <remarks>
/// <para>Definitions differ between packages, above all where there are few amounts; the default is definition 7 of Hyndman and Fan, and
/// <see cref="QuantileDefinition"/> has the others by name. A quantile lies between the smallest and the largest amount, and is an exact decimal but for
/// the rounding of a product to 28 digits.</para>
/// <para>Thread safety: functions of their arguments.</para>
/// </remarks>
public static class Quantile
{
    /// <summary>One quantile.</summary>
    /// <typeparam name="T">The quantity.</typeparam>
    /// <param name="amounts">One amount or more, in any order.</param>
    /// <param name="part">The part that does not exceed it: 0 % for the smallest amount to 100 % for the largest.</param>
    /// <param name="definition">What counts as the quantile where it lies between two amounts.</param>
    /// <exception cref="InvalidOperationException">There are no amounts.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="part"/> is not from 0 % to 100 %, or <paramref name="definition"/> not one of its enumeration.</exception>
    /// <exception cref="CurrencyMismatchException">The amounts have different currencies.</exception>
    /// <exception cref="OverflowException">Two neighbouring amounts are further apart than a decimal reaches.</exception>
    public static T Of<T>(IEnumerable<T> amounts, Percentage part, QuantileDefinition definition = QuantileDefinition.Linear) where T : struct, IQuantity<T>
    {
        QuantilePlace.Check(part);
        Guard.Defined(definition);
        return At(Sorted(amounts), part, definition);
    }

    /// <inheritdoc cref="Of{T}(IEnumerable{T}, Percentage, QuantileDefinition)"/>
    public static decimal Of(IEnumerable<decimal> amounts, Percentage part, QuantileDefinition definition = QuantileDefinition.Linear)
    {
        ArgumentNullException.ThrowIfNull(amounts);
        return Of(amounts.Select(amount => new ItemCount(amount)), part, definition).Value;
    }

    /// <summary>Several quantiles of the same amounts, which are sorted once: quartiles, deciles.</summary>
    /// <typeparam name="T">The quantity.</typeparam>
    /// <param name="amounts">One amount or more, in any order.</param>
    /// <param name="parts">The parts that do not exceed them, each from 0 % to 100 %, in any order.</param>
    /// <param name="definition">What counts as the quantile where it lies between two amounts.</param>
    /// <returns>One quantile for each part, in their order.</returns>
    /// <exception cref="InvalidOperationException">There are no amounts.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A part is not from 0 % to 100 %, or <paramref name="definition"/> not one of its enumeration.</exception>
    /// <exception cref="CurrencyMismatchException">The amounts have different currencies.</exception>
    /// <exception cref="OverflowException">Two neighbouring amounts are further apart than a decimal reaches.</exception>
    public static IReadOnlyList<T> Of<T>(IEnumerable<T> amounts, IEnumerable<Percentage> parts, QuantileDefinition definition = QuantileDefinition.Linear)
        where T : struct, IQuantity<T>
    {
        ArgumentNullException.ThrowIfNull(parts);
        Guard.Defined(definition);
        var sorted = Sorted(amounts);
        return Array.ConvertAll(parts.ToArray(), part => At(sorted, part, definition));
    }

    private static T[] Sorted<T>(IEnumerable<T> amounts) where T : struct, IQuantity<T>
    {
        ArgumentNullException.ThrowIfNull(amounts);
        var sorted = amounts.ToArray();
        if (sorted.Length == 0)
        {
            throw new InvalidOperationException("There is no quantile of no amounts.");
        }

        OneCurrency.Check<T>(sorted);
        Array.Sort(sorted);
        return sorted;
    }

    private static T At<T>(T[] sorted, Percentage part, QuantileDefinition definition) where T : struct, IQuantity<T>
    {
        var place = QuantilePlace.Of(sorted.Length, part, definition);
        var below = sorted[place.Below];
        if (place.Rest == 0)
        {
            return below;
        }

        var above = sorted[place.Below + 1];
        var unit = Scalars.UnitOf(below, above);
        return Scalars.From(place.Between(Scalars.Of(below, unit), Scalars.Of(above, unit)), unit);
    }
}
