using IndustrialTransfer.Measures;

namespace IndustrialTransfer.Analysis;

/// <summary>Counts how many ranges lie above one of them, certainly or possibly, by searching their sorted ends.</summary>
internal sealed class PossibleRanks<T> where T : struct, IQuantity<T>
{
    private readonly int _count;
    private readonly int _withoutUpper;

    // The ends that are not missing, smallest first.
    private readonly T[] _uppers;
    private readonly T[] _closedLowers;
    private readonly T[] _openLowers;

    /// <exception cref="CurrencyMismatchException">The ranges are of money in different currencies.</exception>
    public PossibleRanks(ReadOnlySpan<Interval<T>> ranges)
    {
        List<T> uppers = [];
        List<T> closed = [];
        List<T> open = [];
        var unit = T.AdditiveIdentity;
        foreach (var range in ranges)
        {
            // Sorting alone need not notice two currencies.
            unit = Scalars.UnitOf(unit, Scalars.UnitOf(range));
            if (range.Upper is { } upper)
            {
                uppers.Add(upper);
            }

            if (range.Lower is { } lower)
            {
                (range.LowerIsOpen ? open : closed).Add(lower);
            }
        }

        (_count, _withoutUpper) = (ranges.Length, ranges.Length - uppers.Count);
        (_uppers, _closedLowers, _openLowers) = (Sorted(uppers), Sorted(closed), Sorted(open));
    }

    /// <summary>One more than the number of ranges that lie above, whatever their values are.</summary>
    public int Best(Interval<T> range) => range.Upper is { } upper
        ? 1 + CountAbove(_closedLowers, upper, orEqual: range.UpperIsOpen) + CountAbove(_openLowers, upper, orEqual: true)
        : 1;

    /// <summary>One more than the number of other ranges that have a value above one of this.</summary>
    public int Worst(Interval<T> range)
    {
        if (range.Lower is not { } lower)
        {
            return _count;
        }

        // A range that is more than a point has values above others of its own, and is not to be counted itself.
        var itself = range.Upper is not { } upper || upper.CompareTo(lower) > 0 ? 1 : 0;
        return 1 + _withoutUpper + CountAbove(_uppers, lower, orEqual: false) - itself;
    }

    private static T[] Sorted(List<T> ends)
    {
        ends.Sort();
        return [.. ends];
    }

    private static int CountAbove(T[] ends, T value, bool orEqual)
    {
        var (low, high) = (0, ends.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            var order = ends[middle].CompareTo(value);
            (low, high) = order > 0 || (orEqual && order == 0) ? (low, middle) : (middle + 1, high);
        }

        return ends.Length - low;
    }
}
