using static System.FormattableString;

namespace IndustrialTransfer.Analysis;

/// <summary>One group of an <see cref="InequalityDecomposition{TGroup}"/>: what it adds to the inequality of the whole.</summary>
/// <remarks>
/// <para>Equality: by all its values.</para>
/// <para>Order: none.</para>
/// <para>Thread safety: immutable, as far as its group is.</para>
/// </remarks>
/// <typeparam name="TGroup">What the items were grouped by.</typeparam>
public sealed record InequalityGroup<TGroup>
{
    internal InequalityGroup(TGroup group, int count, double itemShare, double amountShare, double? inequality, double within, double between) =>
        (Group, Count, ItemShare, AmountShare, Inequality, Within, Between) = (group, count, itemShare, amountShare, inequality, within, between);

    /// <summary>What the group's items have in common.</summary>
    public TGroup Group { get; }

    /// <summary>The number of items.</summary>
    public int Count { get; }

    /// <summary>The group's share in the number of items, above 0 to 1.</summary>
    public double ItemShare { get; }

    /// <summary>The group's share in the sum of the amounts, 0 to 1.</summary>
    public double AmountShare { get; }

    /// <summary>The index among the items of the group alone; null where all of them are zero.</summary>
    public double? Inequality { get; }

    /// <summary>What inequality inside the group adds to the whole: the index of the group times its weight; 0 where all its amounts are zero.</summary>
    public double Within { get; }

    /// <summary>What the group's mean adds: positive for the Theil index above the mean of all and negative below it, for the mean log deviation
    /// the other way round. Only the sum over the groups is a measure of inequality.</summary>
    public double Between { get; }

    /// <summary>Group and terms, the same under every culture: <c>East: within 0.05, between 0.02</c>.</summary>
    public override string ToString() => Invariant($"{Group}: within {Within}, between {Between}");
}
