using IndustrialTransfer.Measures;

namespace IndustrialTransfer.Analysis;

/// <summary>Sums of any quantity, where LINQ has them for numbers only.</summary>
/// <remarks>
/// <para>Sums are exact. An unknown amount adds nothing, as in the total of a breakdown: where it matters how many there are, ask for their number.</para>
/// <para>Thread safety: functions of their arguments.</para>
/// </remarks>
public static class Quantities
{
    /// <summary>The sum of amounts. Of none it is the default.</summary>
    /// <typeparam name="T">The quantity.</typeparam>
    /// <param name="amounts">The amounts.</param>
    /// <exception cref="CurrencyMismatchException">The amounts have different currencies.</exception>
    /// <exception cref="OverflowException">The sum has more digits than fit.</exception>
    public static T Sum<T>(this IEnumerable<T> amounts) where T : struct, IQuantity<T>
    {
        ArgumentNullException.ThrowIfNull(amounts);
        var sum = T.AdditiveIdentity;
        foreach (var amount in amounts)
        {
            sum += amount;
        }

        return sum;
    }

    /// <summary>The sum of the known amounts among some that may be unknown. Of none it is the default.</summary>
    /// <typeparam name="T">The quantity.</typeparam>
    /// <param name="amounts">The amounts, null where one is unknown.</param>
    /// <exception cref="CurrencyMismatchException">The amounts have different currencies.</exception>
    /// <exception cref="OverflowException">The sum has more digits than fit.</exception>
    public static T Sum<T>(this IEnumerable<T?> amounts) where T : struct, IQuantity<T>
    {
        ArgumentNullException.ThrowIfNull(amounts);
        return amounts.Sum(amount => amount, out _);
    }

    /// <summary>The sum of an amount of each item. Of none it is the default.</summary>
    /// <typeparam name="TItem">The items: deals, say.</typeparam>
    /// <typeparam name="T">What is added up.</typeparam>
    /// <param name="items">The items.</param>
    /// <param name="of">The amount of an item.</param>
    /// <exception cref="CurrencyMismatchException">The amounts have different currencies.</exception>
    /// <exception cref="OverflowException">The sum has more digits than fit.</exception>
    public static T Sum<TItem, T>(this IEnumerable<TItem> items, Func<TItem, T> of) where T : struct, IQuantity<T>
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(of);
        var sum = T.AdditiveIdentity;
        foreach (var item in items)
        {
            sum += of(item);
        }

        return sum;
    }

    /// <summary>The sum of the known amounts among one of each item that may be unknown. Of none it is the default.</summary>
    /// <inheritdoc cref="Sum{TItem, T}(IEnumerable{TItem}, Func{TItem, T?}, out int)" path="/*[not(self::summary)]"/>
    public static T Sum<TItem, T>(this IEnumerable<TItem> items, Func<TItem, T?> of) where T : struct, IQuantity<T> => items.Sum(of, out _);

    /// <summary>The sum of the known amounts among one of each item that may be unknown, and how many are unknown. Of none it is the default.</summary>
    /// <typeparam name="TItem">The items: deals, say.</typeparam>
    /// <typeparam name="T">What is added up.</typeparam>
    /// <param name="items">The items.</param>
    /// <param name="of">The amount of an item, null where it is unknown.</param>
    /// <param name="unknownCount">The number of items whose amount is unknown.</param>
    /// <exception cref="CurrencyMismatchException">The amounts have different currencies.</exception>
    /// <exception cref="OverflowException">The sum has more digits than fit.</exception>
    public static T Sum<TItem, T>(this IEnumerable<TItem> items, Func<TItem, T?> of, out int unknownCount) where T : struct, IQuantity<T>
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(of);
        (var sum, unknownCount) = (T.AdditiveIdentity, 0);
        foreach (var item in items)
        {
            if (of(item) is { } amount)
            {
                sum += amount;
            }
            else
            {
                unknownCount++;
            }
        }

        return sum;
    }
}
