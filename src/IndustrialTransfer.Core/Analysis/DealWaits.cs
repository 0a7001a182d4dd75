using System.Collections;
using IndustrialTransfer.Measures;

namespace IndustrialTransfer.Analysis;

/// <summary>Deals with the days that they spent at a stage, or have waited, the longest first and among equal ones in the order of the deals.</summary>
/// <remarks>
/// <para>Equality: by reference; compare the lines.</para>
/// <para>Order: none.</para>
/// <para>Thread safety: immutable.</para>
/// </remarks>
public sealed class DealWaits : IReadOnlyList<DealWait>
{
    private readonly DealWait[] _waits;

    internal DealWaits(IEnumerable<DealWait> waits)
    {
        _waits = [.. waits.OrderByDescending(wait => wait.Days)];
        InexactCount = _waits.Count(wait => !wait.IsExact);
    }

    /// <summary>The number of deals.</summary>
    public int Count => _waits.Length;

    /// <summary>The number of deals whose days are not known exactly.</summary>
    public int InexactCount { get; }

    /// <summary>The longest, in days; null where there is no deal.</summary>
    public int? Longest => Count > 0 ? _waits[0].Days : null;

    /// <summary>The median, in days: the middle one, or half way between the middle two. Null where there is no deal.</summary>
    public decimal? Median => Quantile(Percentage.FromPercent(50));

    /// <summary>A line, counted from 0 for the longest.</summary>
    /// <param name="index">0 or more, less than <see cref="Count"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is outside its range.</exception>
    public DealWait this[int index] => _waits[Guard.Index(index, Count)];

    /// <summary>The days that a part of the deals does not exceed, in days; null where there is no deal.</summary>
    /// <remarks>Definition 7 of Hyndman and Fan, Sample Quantiles in Statistical Packages, The American Statistician 50 (1996): of n sorted values the one
    /// at (n − 1) × part, counted from 0, and between two of them in proportion. It is what R, NumPy and a spreadsheet's PERCENTILE.INC give.</remarks>
    /// <param name="part">0 % for the shortest to 100 % for the longest.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="part"/> is not from 0 % to 100 %.</exception>
    public decimal? Quantile(Percentage part)
    {
        QuantilePlace.Check(part);
        if (Count == 0)
        {
            return null;
        }

        var place = QuantilePlace.Of(Count, part, QuantileDefinition.Linear);
        var days = _waits[^(place.Below + 1)].Days;
        return place.Rest == 0 ? days : place.Between(days, _waits[^(place.Below + 2)].Days);
    }

    /// <inheritdoc/>
    public IEnumerator<DealWait> GetEnumerator() => ((IEnumerable<DealWait>)_waits).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
