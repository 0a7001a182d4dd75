using IndustrialTransfer.Analysis.Numerics;

namespace IndustrialTransfer.Analysis;

/// <summary>The decompositions of <see cref="Concentration"/>.</summary>
/// <remarks>F. A. Cowell, "On the Structure of Additive Inequality Measures", Review of Economic Studies 47 (1980); A. F. Shorrocks, "The Class of
/// Additively Decomposable Inequality Measures", Econometrica 48 (1980).</remarks>
internal static class InequalityByGroup
{
    /// <summary>The items, and the amount of each.</summary>
    public static (TItem[] Items, TAmount[] Amounts) Read<TItem, TGroup, TAmount>(
        IEnumerable<TItem> items, Func<TItem, TGroup> by, Func<TItem, TAmount> of)
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(by);
        ArgumentNullException.ThrowIfNull(of);
        var input = items.ToArray();
        return (input, Array.ConvertAll(input, item => of(item)));
    }

    /// <summary>Theil T: Σ sᵍ Tᵍ + Σ sᵍ ln(sᵍ ÷ pᵍ), with each group's share s of the amounts and p of the items.</summary>
    public static InequalityDecomposition<TGroup> Theil<TGroup>(in Amounts amounts, List<TGroup> groups, int[] starts)
    {
        var (terms, between) = (new InequalityGroup<TGroup>[groups.Count], new CompensatedSum());
        for (var i = 0; i < terms.Length; i++)
        {
            var group = amounts.Slice(starts[i], starts[i + 1] - starts[i]);
            var (deviation, ratio, log) = group.MeanOver(amounts);
            var itemShare = (double)group.Count / amounts.Count;
            var share = itemShare * ratio;
            double? inequality = group.Sum.High == 0 ? null : Inequality.Theil(group);
            terms[i] = new(groups[i], group.Count, itemShare, share, inequality, share * inequality ?? 0, ratio == 0 ? 0 : share * log);
            between.Add(itemShare * SmallDifferences.TimesLogLess(deviation, ratio));
        }

        return new(Inequality.Theil(amounts), between.Value, terms);
    }

    /// <summary>Mean log deviation: Σ pᵍ Lᵍ + Σ pᵍ ln(pᵍ ÷ sᵍ), with each group's share s of the amounts and p of the items.</summary>
    public static InequalityDecomposition<TGroup> MeanLogDeviation<TGroup>(in Amounts amounts, List<TGroup> groups, int[] starts)
    {
        var total = Inequality.MeanLogDeviation(amounts);
        var (terms, between) = (new InequalityGroup<TGroup>[groups.Count], new CompensatedSum());
        for (var i = 0; i < terms.Length; i++)
        {
            var group = amounts.Slice(starts[i], starts[i + 1] - starts[i]);
            var (deviation, ratio, log) = group.MeanOver(amounts);
            var itemShare = (double)group.Count / amounts.Count;
            var inequality = Inequality.MeanLogDeviation(group);
            terms[i] = new(groups[i], group.Count, itemShare, itemShare * ratio, inequality, itemShare * inequality, -itemShare * log);
            between.Add(itemShare * SmallDifferences.LessLog(deviation, log));
        }

        return new(total, between.Value, terms);
    }
}
