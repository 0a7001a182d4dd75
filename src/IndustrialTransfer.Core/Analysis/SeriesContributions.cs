using IndustrialTransfer.Measures;

namespace IndustrialTransfer.Analysis;

/// <summary>What one series, a part, contributes to the growth of another, the total, period by period; null where it is not known or not defined.</summary>
internal static class SeriesContributions
{
    /// <summary>The contributions in percentage points, 拉动.</summary>
    public static GappedSeries<PercentagePoints> ToGrowth<T>(Series<T> part, Series<T> total, BasePeriod back) where T : struct, IQuantity<T>
    {
        ArgumentNullException.ThrowIfNull(total);
        return new(part.Table.Select<PercentagePoints?>((period, value) =>
        {
            if (!back.TryGet(part, ref period, out var before) || !total.TryGet(period, out var totalBefore))
            {
                return null;
            }

            OneCurrency.Check(before, value, totalBefore);
            return totalBefore.Scalar > 0 ? Growth.Contribution(before, value, totalBefore) : null;
        }));
    }

    /// <summary>The contribution rates, 贡献率.</summary>
    public static GappedSeries<Percentage> Rates<T>(Series<T> part, Series<T> total, BasePeriod back) where T : struct, IQuantity<T>
    {
        ArgumentNullException.ThrowIfNull(total);
        return new(part.Table.Select<Percentage?>((period, value) =>
        {
            if (!total.TryGet(period, out var totalNow) || !back.TryGet(part, ref period, out var before) || !total.TryGet(period, out var totalBefore))
            {
                return null;
            }

            OneCurrency.Check(before, value, totalBefore, totalNow);
            return totalBefore.CompareTo(totalNow) != 0 ? Growth.ContributionRate(before, value, totalBefore, totalNow) : null;
        }));
    }
}
