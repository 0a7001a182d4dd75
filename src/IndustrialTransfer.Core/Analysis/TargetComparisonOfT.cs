using System.Diagnostics.CodeAnalysis;
using IndustrialTransfer.Measures;
using static System.FormattableString;

namespace IndustrialTransfer.Analysis;

/// <summary>A breakdown beside one set of targets, a row for each key that either of them has; made by
/// <see cref="Breakdown{TKey, TAmount}.Against(IEnumerable{KeyValuePair{TKey, TAmount}}, Percentage)"/>.</summary>
/// <remarks>
/// <para>The rows stand in the order of the breakdown; keys that only the targets have come after them, in the order of the targets. Nothing is left out:
/// the actual of <see cref="Total"/> and <see cref="Untargeted"/> add up to the breakdown's total.</para>
/// <para>Equality: by reference; compare the rows.</para>
/// <para>Order: none.</para>
/// <para>Thread safety: immutable, as far as its keys are.</para>
/// </remarks>
/// <typeparam name="TKey">What the breakdown is by.</typeparam>
/// <typeparam name="TAmount">What was added up.</typeparam>
public sealed class TargetComparison<TKey, TAmount> where TAmount : struct, IQuantity<TAmount>
{
    private readonly TargetRow<TKey, TAmount>[] _rows;
    private readonly KeyIndex<TKey> _index = new();

    internal TargetComparison(Breakdown<TKey, TAmount> breakdown, IReadOnlyList<KeyValuePair<TKey, TAmount>> targets, Schedule schedule)
    {
        var targetOf = new KeyIndex<TKey>();
        List<TKey> keys = [];
        foreach (var row in breakdown.Rows)
        {
            _index.LineOf(row.Key, keys.Count);
            keys.Add(row.Key);
        }

        for (var i = 0; i < targets.Count; i++)
        {
            var key = targets[i].Key;
            var first = targetOf.LineOf(key, i);
            if (first != i)
            {
                throw new ArgumentException(
                    Invariant($"The key {KeyIndex<TKey>.NameOf(key)} has two targets of one owner, kind and period: {targets[first].Value} and {targets[i].Value}."),
                    nameof(targets));
            }

            if (_index.LineOf(key, keys.Count) == keys.Count)
            {
                keys.Add(key);
            }
        }

        var (actual, target) = (TAmount.AdditiveIdentity, TAmount.AdditiveIdentity);
        _rows = new TargetRow<TKey, TAmount>[keys.Count];
        for (var i = 0; i < _rows.Length; i++)
        {
            breakdown.TryGet(keys[i], out var found);
            TAmount? amount = targetOf.TryGet(keys[i], out var line) ? targets[line].Value : null;
            var row = _rows[i] = new(keys[i], found, amount, schedule);
            (actual, target) = amount is { } known ? (actual + row.Actual, target + known) : (actual, target);
            Untargeted = amount is null ? Untargeted + row.Actual : Untargeted;
        }

        // A key without target is in the currency of the others too.
        OneCurrency.Check(target, breakdown.Total);
        Total = target.Scalar > 0 ? new(actual, target, schedule) : null;
        Rows = Array.AsReadOnly(_rows);
    }

    /// <summary>The rows: the keys of the breakdown in its order, then those that only the targets have.</summary>
    public IReadOnlyList<TargetRow<TKey, TAmount>> Rows { get; }

    /// <summary>What the keys with a target did together against the sum of their targets; null where that sum is not above zero.</summary>
    public TargetProgress<TAmount>? Total { get; }

    /// <summary>The sum of the known amounts under keys without a target.</summary>
    public TAmount Untargeted { get; }

    /// <summary>Who set the targets; null where it was not said.</summary>
    public string? Owner { get; internal init; }

    /// <summary>What kind of targets they are; null where it was not said.</summary>
    public string? Kind { get; internal init; }

    /// <summary>The period that the targets are set for; null beside a schedule that was given.</summary>
    public ReportingPeriod? Period { get; internal init; }

    /// <summary>The row of a key.</summary>
    /// <param name="key">The key; null for the items without one.</param>
    /// <exception cref="KeyNotFoundException">Neither an item nor a target has the key.</exception>
    public TargetRow<TKey, TAmount> this[TKey key] =>
        TryGet(key, out var row) ? row : throw KeyIndex<TKey>.NotFound(key, "row of the key");

    /// <summary>The row of a key, if an item or a target has it.</summary>
    /// <param name="key">The key; null for the items without one.</param>
    /// <param name="row">The row, or null.</param>
    public bool TryGet(TKey key, [NotNullWhen(true)] out TargetRow<TKey, TAmount>? row)
    {
        row = _index.TryGet(key, out var line) ? _rows[line] : null;
        return row is not null;
    }
}
