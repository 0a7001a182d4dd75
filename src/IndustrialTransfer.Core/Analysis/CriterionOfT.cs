using IndustrialTransfer.Measures;
using static System.FormattableString;

namespace IndustrialTransfer.Analysis;

/// <summary>One line of a scorecard: what is measured, against what, and what it counts for.</summary>
/// <remarks>
/// <para>The points of an item are weight × completion ÷ 100 %, the completion first turned round where less is better (200 % less the completion: 10 %
/// below the benchmark count as 110 %, 10 % above it as 90 %), then raised to the floor and cut to the cap. Rules that divide the benchmark by the
/// result instead are written as a <see cref="Completion"/> of one's own.</para>
/// <para>Equality: by all members; functions are equal where they are the same delegate.</para>
/// <para>Order: none.</para>
/// <para>Thread safety: immutable, as far as its function is.</para>
/// </remarks>
/// <typeparam name="TItem">What is scored: districts, zones.</typeparam>
public sealed record Criterion<TItem>
{
    /// <summary>What is measured; no two criteria of a scorecard have the same name.</summary>
    /// <exception cref="ArgumentException">The name is null, empty or blank.</exception>
    public required string Name { get; init => field = Guard.NotBlank(value, nameof(Name)); }

    /// <summary>The points for a completion of 100 %.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The weight is not above zero.</exception>
    public required decimal Weight
    {
        get;
        init => field = value > 0 ? value : throw new ArgumentOutOfRangeException(nameof(Weight), value, Invariant($"Weight must be above zero, and was {value}."));
    }

    /// <summary>An item's result as a percentage of its benchmark. What an unknown result counts as is for this function to say.</summary>
    /// <exception cref="ArgumentNullException">The function is null.</exception>
    public required Func<TItem, Percentage> Completion { get; init => field = Guard.NotNull(value, nameof(Completion)); }

    /// <summary>Whether a result below the benchmark is the better one: energy per unit of output, days to a permit.</summary>
    public bool LessIsBetter { get; init; }

    /// <summary>The most that counts; null for no cap.</summary>
    public Percentage? Cap { get; init; }

    /// <summary>The least that counts; null for no floor, so that points may be below zero.</summary>
    public Percentage? Floor { get; init; }

    /// <summary>The points of an item.</summary>
    /// <param name="item">The item.</param>
    /// <exception cref="OverflowException">They are too large.</exception>
    public decimal PointsOf(TItem item)
    {
        var completion = Completion(item);
        if (LessIsBetter)
        {
            // Not the exact operator: a completion has as many digits as fit, and one more is not worth refusing.
            completion = Percentage.FromPercent(200m - completion.Percent);
        }

        if (completion < Floor)
        {
            completion = Floor.Value;
        }

        return Exact.Trim(Weight * (completion > Cap ? Cap.Value : completion).Ratio);
    }

    /// <summary>Name and weight, the same under every culture: <c>signed: 40</c>.</summary>
    public override string ToString() => Invariant($"{Name}: {Weight}");
}
