using static System.FormattableString;

namespace IndustrialTransfer.Analysis;

/// <summary>The best and the worst rank that an item may have, as far as printed figures tell.</summary>
/// <remarks>
/// <para>Equality: by item and ranks.</para>
/// <para>Order: none.</para>
/// <para>Range: ranks from 1 to the number of items.</para>
/// <para>Default: the default item, with ranks of 0, which no item has.</para>
/// <para>Thread safety: immutable, as far as its item is.</para>
/// </remarks>
/// <typeparam name="TItem">What was ranked.</typeparam>
/// <param name="Item">What was ranked.</param>
/// <param name="Best">The best possible rank: one more than the number of items that are certainly above.</param>
/// <param name="Worst">The worst possible rank: one more than the number of items that may be above.</param>
public readonly record struct RankRange<TItem>(TItem Item, int Best, int Worst)
{
    /// <summary>Whether the figures leave only one rank.</summary>
    public bool IsCertain => Best == Worst;

    /// <summary>Ranks and item, the same under every culture: <c>1 to 2: Gansu</c>, <c>3: Small</c>.</summary>
    public override string ToString() => IsCertain ? Invariant($"{Best}: {Item}") : Invariant($"{Best} to {Worst}: {Item}");
}
