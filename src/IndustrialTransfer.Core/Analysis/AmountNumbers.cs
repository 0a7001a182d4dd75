using System.Runtime.CompilerServices;
using IndustrialTransfer.Measures;

namespace IndustrialTransfer.Analysis;

/// <summary>The numbers of quantities that an index is taken of.</summary>
internal static class AmountNumbers
{
    /// <summary>The number of each quantity in its canonical unit, in a new array.</summary>
    /// <exception cref="CurrencyMismatchException">Two have different currencies.</exception>
    public static decimal[] Numbers<T>(IEnumerable<T> amounts, [CallerArgumentExpression(nameof(amounts))] string name = "") where T : struct, IQuantity<T>
    {
        ArgumentNullException.ThrowIfNull(amounts, name);
        var quantities = amounts as T[] ?? [.. amounts];
        OneCurrency.Check<T>(quantities);
        return Array.ConvertAll(quantities, quantity => quantity.Scalar);
    }

    /// <summary>The amounts of the rows, without those of which no amount is known.</summary>
    public static IEnumerable<TAmount> Known<TKey, TAmount>(Breakdown<TKey, TAmount> breakdown) where TAmount : struct, IQuantity<TAmount>
    {
        ArgumentNullException.ThrowIfNull(breakdown);
        return breakdown.Rows.Where(row => row.UnknownCount < row.Count).Select(row => row.Amount);
    }
}
