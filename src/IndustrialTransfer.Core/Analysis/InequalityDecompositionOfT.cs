using IndustrialTransfer.Analysis.Numerics;

namespace IndustrialTransfer.Analysis;

/// <summary>
/// The inequality of a whole as the sum of the inequality within its groups and of that between their means; made by
/// <see cref="Concentration"/>.
/// </summary>
/// <remarks>
/// <para>Within and between add up to the total, and so do the terms of the groups, but for the rounding of doubles.</para>
/// <para>Equality: by reference; compare the groups.</para>
/// <para>Order: none between decompositions; the groups stand in the order in which they first came.</para>
/// <para>Thread safety: immutable, as far as its groups are.</para>
/// </remarks>
/// <typeparam name="TGroup">What the items were grouped by.</typeparam>
public sealed class InequalityDecomposition<TGroup>
{
    internal InequalityDecomposition(double total, double between, InequalityGroup<TGroup>[] groups)
    {
        (Total, Between, Groups) = (total, between, Array.AsReadOnly(groups));
        var within = new CompensatedSum();
        foreach (var group in groups)
        {
            within.Add(group.Within);
        }

        Within = within.Value;
    }

    /// <summary>The index of all items, groups or not.</summary>
    public double Total { get; }

    /// <summary>The part that would remain if all groups had the same mean: the sum of the groups' indices, weighted.</summary>
    public double Within { get; }

    /// <summary>The part that would remain if each item had the mean of its group.</summary>
    public double Between { get; }

    /// <summary>The groups with their terms, in the order in which they first came.</summary>
    public IReadOnlyList<InequalityGroup<TGroup>> Groups { get; }
}
