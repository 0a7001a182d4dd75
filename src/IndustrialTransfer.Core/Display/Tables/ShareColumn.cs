using IndustrialTransfer.Analysis;
using IndustrialTransfer.Measures;

namespace IndustrialTransfer.Display.Tables;

/// <summary>The column of the shares of a breakdown.</summary>
internal static class ShareColumn
{
    // A share beyond it, of a total that all but cancels out, has no room for decimals.
    private const decimal MostRounded = 1e20m;

    /// <summary>The share of each row, null where nothing is known of it. People are shown them so rounded that they add up to the total.</summary>
    public static TableBuilder<BreakdownRow<TKey, TAmount>> AddShare<TKey, TAmount>(
        this TableBuilder<BreakdownRow<TKey, TAmount>> table, Breakdown<TKey, TAmount> breakdown) where TAmount : struct, IQuantity<TAmount>
    {
        if (breakdown.Total.Scalar != 0 && breakdown.Rows.All(row => row.Share is { Percent: > -MostRounded and < MostRounded }))
        {
            table.RoundNext(breakdown.RoundedShares);
        }

        return table.Add("Share", "占比", row => row.KnownShare(), breakdown.Total.Scalar == 0 ? null : Percentage.FromPercent(100));
    }
}
