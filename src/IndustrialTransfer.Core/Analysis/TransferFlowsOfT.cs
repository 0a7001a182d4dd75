using IndustrialTransfer.Measures;

namespace IndustrialTransfer.Analysis;

/// <summary>A matrix of what moved from where to where, made by <see cref="TransferFlows"/>.</summary>
/// <remarks>
/// <para>What stays within a place, on the diagonal, is no flow in or out of it: outflows and inflows are the sums of the row and of the column
/// without it. Over all places net inflows sum to zero.</para>
/// <para>An unknown place (null) has a row and a column of its own, so that nothing is lost: what comes from it counts as an inflow of the place
/// that it goes to, although it may have come from that very place. Only <see cref="Interregional"/> leaves it out.</para>
/// <para>Items of unknown amount are counted and add nothing. Zeros are of the currency of the total.</para>
/// <para>Equality: by reference; compare the pairs.</para>
/// <para>Order: none.</para>
/// <para>Thread safety: immutable, as far as its places are.</para>
/// </remarks>
/// <typeparam name="TPlace">Where things come from and go to.</typeparam>
/// <typeparam name="T">What was added up.</typeparam>
public sealed class TransferFlows<TPlace, T> where T : struct, IQuantity<T>
{
    private readonly KeyIndex<TPlace> _lines = new();
    private readonly List<TPlace> _places = [];
    private readonly List<(T Out, T In)> _sums = [];
    private readonly T _zero;
    private readonly T _within;

    internal TransferFlows(Breakdown<(TPlace From, TPlace To), T> pairs)
    {
        (Pairs, Places) = (pairs, _places.AsReadOnly());
        _zero = Scalars.From(0m, Total);
        (_within, Interregional) = (_zero, _zero);
        foreach (var row in pairs.Rows)
        {
            var (from, to) = (LineOf(row.Key.From), LineOf(row.Key.To));
            if (from == to)
            {
                _within += row.Key.From is null ? _zero : row.Amount;
                continue;
            }

            _sums[from] = (_sums[from].Out + row.Amount, _sums[from].In);
            _sums[to] = (_sums[to].Out, _sums[to].In + row.Amount);
            Interregional += row.Key.From is null || row.Key.To is null ? _zero : row.Amount;
        }
    }

    /// <summary>The matrix as rows of count, amount and share in the total: one for each pair of places that an item has, in the order in which they first came.</summary>
    public Breakdown<(TPlace From, TPlace To), T> Pairs { get; }

    /// <summary>All places, whether something comes from them or goes to them, in the order in which they first came; null among them where one is unknown.</summary>
    public IReadOnlyList<TPlace> Places { get; }

    /// <summary>The sum of all known amounts, the diagonal included.</summary>
    public T Total => Pairs.Total;

    /// <summary>What moved from one place to another, both known.</summary>
    public T Interregional { get; }

    /// <summary>The share of <see cref="Interregional"/> in all that has a known origin and a known destination; null where that is zero.</summary>
    /// <exception cref="OverflowException">The share is too large for a percentage.</exception>
    public Percentage? InterregionalShare =>
        Interregional + _within is { Scalar: not 0 } located ? Share.Of(Interregional, located) : null;

    /// <summary>What moved from a place to a place, or stayed in it where they are the same; zero where no item did.</summary>
    /// <param name="from">The origin; null for the unknown one.</param>
    /// <param name="to">The destination; null for the unknown one.</param>
    public T this[TPlace from, TPlace to] => Pairs.TryGet((from, to), out var row) ? _zero + row.Amount : _zero;

    /// <summary>What left a place for others; zero for one that is not among the places.</summary>
    /// <param name="place">The place; null for the unknown one.</param>
    public T Outflow(TPlace place) => SumsOf(place).Out;

    /// <summary>What a place got from others; zero for one that is not among the places.</summary>
    /// <param name="place">The place; null for the unknown one.</param>
    public T Inflow(TPlace place) => SumsOf(place).In;

    /// <summary>Inflow less outflow.</summary>
    /// <param name="place">The place; null for the unknown one.</param>
    /// <exception cref="OverflowException">It has more digits than fit.</exception>
    public T NetInflow(TPlace place)
    {
        var (outflow, inflow) = SumsOf(place);
        return inflow - outflow;
    }

    /// <summary>Outflow less inflow.</summary>
    /// <param name="place">The place; null for the unknown one.</param>
    /// <exception cref="OverflowException">It has more digits than fit.</exception>
    public T NetOutflow(TPlace place) => -NetInflow(place);

    private (T Out, T In) SumsOf(TPlace place) => _lines.TryGet(place, out var line) ? _sums[line] : (_zero, _zero);

    private int LineOf(TPlace place)
    {
        var line = _lines.LineOf(place, _places.Count);
        if (line == _places.Count)
        {
            _places.Add(place);
            _sums.Add((_zero, _zero));
        }

        return line;
    }
}
