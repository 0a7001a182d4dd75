using IndustrialTransfer.Measures;
using IndustrialTransfer.Model;

namespace IndustrialTransfer.Analysis;

/// <summary>An assessment of items by weighted criteria: the score is the sum of weight × completion, each within its floor and cap; made by
/// <see cref="Scorecard"/>.</summary>
/// <remarks>
/// <para>Equality: by reference; compare the criteria.</para>
/// <para>Order: none.</para>
/// <para>Thread safety: immutable, as far as the functions of its criteria are.</para>
/// </remarks>
/// <typeparam name="TItem">What is scored: districts, zones.</typeparam>
public sealed class Scorecard<TItem>
{
    private readonly Criterion<TItem>[] _criteria;

    internal Scorecard(Criterion<TItem>[] criteria) => (_criteria, Criteria) = (criteria, Array.AsReadOnly(criteria));

    /// <summary>The criteria, in the order given.</summary>
    public IReadOnlyList<Criterion<TItem>> Criteria { get; }

    /// <summary>Scores items and ranks them by score, the highest first.</summary>
    /// <param name="items">The items.</param>
    /// <param name="ties">The ranks of equal scores.</param>
    /// <param name="decimals">The decimals that scores are rounded to, halves away from zero, before they are ranked, as a printed table ranks them; null
    /// ranks them unrounded, where a third of the points and another two thirds need not tie with the whole in the 28th digit.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="ties"/> is not one of its enumeration, or <paramref name="decimals"/> not from 0 to 28.</exception>
    /// <exception cref="DivideByZeroException">An item has no benchmark above zero.</exception>
    /// <exception cref="OverflowException">A score is too large.</exception>
    public LeagueTable<TItem> Rank(IEnumerable<TItem> items, TieRule ties = TieRule.Competition, int? decimals = null)
    {
        ArgumentNullException.ThrowIfNull(items);
        var digits = decimals is { } given ? Guard.Between(given, 0, Exact.MaxScale, nameof(decimals)) : Exact.MaxScale;
        var ranking = items.Select(Score).RankBy(line => line.Score, ties);
        return new([.. ranking.Select(line => new LeagueRow<TItem>(line.Item.Item, line.Item.Points, line.Score, line.Rank))], ties);

        (TItem Item, ValueList<decimal> Points, decimal Score) Score(TItem item)
        {
            var points = Array.ConvertAll(_criteria, criterion => criterion.PointsOf(item));
            return (item, ValueList<decimal>.Of(points, nameof(items)), Exact.Trim(decimal.Round(points.Sum(), digits, MidpointRounding.AwayFromZero)));
        }
    }
}
