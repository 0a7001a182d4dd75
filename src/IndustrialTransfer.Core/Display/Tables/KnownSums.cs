using IndustrialTransfer.Analysis;
using IndustrialTransfer.Measures;

namespace IndustrialTransfer.Display.Tables;

/// <summary>Sums of amounts of which some may be unknown. What is unknown is not zero: a sum of items none of which has a known amount is null.</summary>
internal static class KnownSums
{
    /// <summary>Whether something is known of items: there are none, or one at least has an amount.</summary>
    public static bool IsKnown(int count, int unknownCount) => count == 0 || unknownCount < count;

    /// <summary>A sum of items, null where nothing is known of them.</summary>
    public static T? Of<T>(T? sum, int count, int unknownCount) where T : struct => IsKnown(count, unknownCount) ? sum : null;

    /// <summary>The amount of a row.</summary>
    public static TAmount? KnownAmount<TKey, TAmount>(this BreakdownRow<TKey, TAmount> row) where TAmount : struct, IQuantity<TAmount> =>
        Of<TAmount>(row.Amount, row.Count, row.UnknownCount);

    /// <summary>The share of a row in what is known.</summary>
    public static Percentage? KnownShare<TKey, TAmount>(this BreakdownRow<TKey, TAmount> row) where TAmount : struct, IQuantity<TAmount> =>
        Of(row.Share, row.Count, row.UnknownCount);

    /// <summary>The total of a breakdown.</summary>
    public static TAmount? KnownTotal<TKey, TAmount>(this Breakdown<TKey, TAmount> breakdown) where TAmount : struct, IQuantity<TAmount> =>
        Of<TAmount>(breakdown.Total, breakdown.Count, breakdown.UnknownCount);

    /// <summary>The amount of two keys of a cross table; null also where no item has both.</summary>
    public static TAmount? KnownAmount<TRow, TColumn, TAmount>(this CrossTable<TRow, TColumn, TAmount> table, TRow row, TColumn column)
        where TAmount : struct, IQuantity<TAmount> =>
        table.TryGet(row, column, out var cell) ? Of<TAmount>(cell.Amount, cell.Count, cell.UnknownCount) : null;

    /// <summary>The amount of deals.</summary>
    public static TAmount? KnownAmount<TAmount>(this DealTotal<TAmount> total) where TAmount : struct, IQuantity<TAmount> =>
        Of<TAmount>(total.Amount, total.Count, total.UnknownCount);
}
