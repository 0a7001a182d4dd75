using System.Diagnostics.CodeAnalysis;
using IndustrialTransfer.Measures;

namespace IndustrialTransfer.Analysis;

/// <summary>How a breakdown changed from an earlier one, a row for each key that either of them has; made by
/// <see cref="Breakdown{TKey, TAmount}.GrowthFrom"/>.</summary>
/// <remarks>
/// <para>The rows stand in the order of the later breakdown; keys that only the earlier one has come after them, in its order. Known amounts are compared:
/// the contributions of all rows add up to the growth of <see cref="Total"/>, their contribution rates to 100 %, their changes of share to nothing.</para>
/// <para>Equality: by reference; compare the rows.</para>
/// <para>Order: none.</para>
/// <para>Thread safety: immutable, as far as its keys are.</para>
/// </remarks>
/// <typeparam name="TKey">What the breakdowns are by.</typeparam>
/// <typeparam name="TAmount">What was added up.</typeparam>
public sealed class BreakdownGrowth<TKey, TAmount> where TAmount : struct, IQuantity<TAmount>
{
    private readonly BreakdownGrowthRow<TKey, TAmount>[] _rows;
    private readonly KeyIndex<TKey> _index = new();

    internal BreakdownGrowth(Breakdown<TKey, TAmount> previous, Breakdown<TKey, TAmount> current)
    {
        Total = new(previous.Total, current.Total);
        List<BreakdownGrowthRow<TKey, TAmount>> rows = [];
        foreach (var key in current.KeysSince(previous))
        {
            previous.TryGet(key, out var before);
            current.TryGet(key, out var after);
            _index.LineOf(key, rows.Count);
            rows.Add(new(key, before, after, Total));
        }

        _rows = [.. rows];
        Rows = Array.AsReadOnly(_rows);
    }

    /// <summary>The rows: the keys of the later breakdown in its order, then those that only the earlier one has.</summary>
    public IReadOnlyList<BreakdownGrowthRow<TKey, TAmount>> Rows { get; }

    /// <summary>The two totals and their growth.</summary>
    public AmountGrowth<TAmount> Total { get; }

    /// <summary>The row of a key.</summary>
    /// <param name="key">The key; null for the items without one.</param>
    /// <exception cref="KeyNotFoundException">Neither breakdown has the key.</exception>
    public BreakdownGrowthRow<TKey, TAmount> this[TKey key] =>
        TryGet(key, out var row) ? row : throw KeyIndex<TKey>.NotFound(key, "row of the key");

    /// <summary>The row of a key, if either breakdown has it.</summary>
    /// <param name="key">The key; null for the items without one.</param>
    /// <param name="row">The row, or null.</param>
    public bool TryGet(TKey key, [NotNullWhen(true)] out BreakdownGrowthRow<TKey, TAmount>? row)
    {
        row = _index.TryGet(key, out var line) ? _rows[line] : null;
        return row is not null;
    }
}
