using static System.FormattableString;

namespace IndustrialTransfer.Analysis;

/// <summary>The dispersion of one year.</summary>
/// <remarks>
/// <para>Equality: by all its values.</para>
/// <para>Order: none.</para>
/// <para>Thread safety: immutable.</para>
/// </remarks>
public sealed record SigmaYear
{
    internal SigmaYear(int year, int count, double? dispersion, double? change) =>
        (Year, Count, Dispersion, Change) = (year, count, dispersion, change);

    /// <summary>The year.</summary>
    public int Year { get; }

    /// <summary>The number of items of the year: years of different items do not compare.</summary>
    public int Count { get; }

    /// <summary>The dispersion, zero or more; null where it is undefined: a level of zero or below has no logarithm, levels that add up to zero no
    /// coefficient of variation, one level alone no dispersion of a sample.</summary>
    public double? Dispersion { get; }

    /// <summary>The dispersion less that of the year before it in the table; null in the first year, and where either is undefined.</summary>
    public double? Change { get; }

    /// <summary>Year and dispersion, the same under every culture: <c>2023: 0.25</c>.</summary>
    public override string ToString() => Invariant($"{Year}: {(Dispersion is { } value ? value : "undefined")}");
}
