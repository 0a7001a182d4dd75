using IndustrialTransfer.Measures;
using static System.FormattableString;

namespace IndustrialTransfer.Analysis;

/// <summary>What is to be done under one key of a breakdown within a period, by whose order and of what kind. One key may have several: the city's and the
/// province's, the guaranteed and the hoped for.</summary>
/// <remarks>
/// <para>Equality: by all its values.</para>
/// <para>Order: none.</para>
/// <para>Thread safety: immutable, as far as its key is.</para>
/// </remarks>
/// <typeparam name="TKey">What the breakdown is by.</typeparam>
/// <typeparam name="TAmount">What is added up.</typeparam>
public sealed record Target<TKey, TAmount> where TAmount : struct, IQuantity<TAmount>
{
    /// <summary>The key that the target is for.</summary>
    public required TKey Key { get; init; }

    /// <summary>What is to be done in the whole period.</summary>
    public required TAmount Amount { get; init; }

    /// <summary>The period that the target is set for.</summary>
    public required ReportingPeriod Period { get; init; }

    /// <summary>Who set it; null where it is not said.</summary>
    /// <exception cref="ArgumentException">The owner is empty or blank.</exception>
    public string? Owner { get; init => field = Guard.NullOrNotBlank(value, nameof(Owner)); }

    /// <summary>What kind of target it is: assessed, guaranteed, hoped for; null where it is not said.</summary>
    /// <exception cref="ArgumentException">The kind is empty or blank.</exception>
    public string? Kind { get; init => field = Guard.NullOrNotBlank(value, nameof(Kind)); }

    /// <summary>Key, amount and period, owner and kind where they are said, the same under every culture: <c>new energy: CNY 75 in 2024, city, assessed</c>.</summary>
    public override string ToString() =>
        Invariant($"{Key}: {Amount} in {Period}") + (Owner is null ? string.Empty : ", " + Owner) + (Kind is null ? string.Empty : ", " + Kind);
}
