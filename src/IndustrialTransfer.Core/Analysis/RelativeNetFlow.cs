using IndustrialTransfer.Measures;

namespace IndustrialTransfer.Analysis;

/// <summary>The relative net flow of industrial transfer, 产业转移相对净流量: by how much a region's share of an industry changed, and what that is in amounts.</summary>
/// <remarks>
/// <para>Several definitions are in use. This one is the change of share: with sₜ = qₜ ÷ Qₜ, the region's output of the industry over that of all
/// regions, it is sₜ − s₀ in points and (sₜ − s₀) × Qₜ as an amount: what the region has beyond what it would have had with its old share. It is no
/// observed movement: a region whose output stands still while others grow has a negative flow. See
/// <see cref="TransferFlows{TPlace, T}.NetInflow"/> for what was seen to move.</para>
/// <para>Over all regions both sum to zero, but for the rounding of shares in their 28th digit.</para>
/// <para>Thread safety: functions of their arguments.</para>
/// </remarks>
public static class RelativeNetFlow
{
    /// <summary>The relative net flow of each region between two breakdowns of one industry by region.</summary>
    /// <typeparam name="TPlace">The regions.</typeparam>
    /// <typeparam name="T">The output, or whatever tells the size of the industry.</typeparam>
    /// <param name="previous">The base period, with a total that is not zero.</param>
    /// <param name="current">The period reported on, with a total that is not zero. Its currency may be another one.</param>
    /// <returns>The regions of the current breakdown in its order, then those only of the previous one. A region missing from one of the two has no
    /// share in it. Unknown amounts have no part in either.</returns>
    /// <exception cref="DivideByZeroException">A total is zero: there are no shares.</exception>
    /// <exception cref="OverflowException">A share or an amount has more digits than fit.</exception>
    public static IReadOnlyList<RelativeNetFlow<TPlace, T>> Between<TPlace, T>(Breakdown<TPlace, T> previous, Breakdown<TPlace, T> current)
        where T : struct, IQuantity<T>
    {
        ArgumentNullException.ThrowIfNull(previous);
        ArgumentNullException.ThrowIfNull(current);
        return Array.AsReadOnly([.. current.KeysSince(previous).Select(place =>
        {
            var (before, now) = (ShareIn(previous, place), ShareIn(current, place));

            // Not the exact operator: shares have as many digits as fit, and one more is not worth refusing.
            var change = PercentagePoints.FromPoints(now.Percent - before.Percent);
            return new RelativeNetFlow<TPlace, T>(place, before, now, change, current.Total * (change.Points / 100m));
        })]);
    }

    private static Percentage ShareIn<TPlace, T>(Breakdown<TPlace, T> industry, TPlace place) where T : struct, IQuantity<T> =>
        Share.Of(industry.TryGet(place, out var row) ? row.Amount : Scalars.From(0m, industry.Total), industry.Total);
}
