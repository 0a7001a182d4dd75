using IndustrialTransfer.Measures;

namespace IndustrialTransfer.Analysis;

/// <summary>The rows of a breakdown while items are added.</summary>
internal sealed class BreakdownRows<TKey, TAmount> where TAmount : struct, IQuantity<TAmount>
{
    private readonly KeyLines<TKey> _lines = new();
    private Row[] _rows = new Row[4];

    public void Add(TKey key, TAmount amount)
    {
        ref var row = ref RowOf(key);
        row.Count++;
        row.Amount += amount;
    }

    public void Add(TKey key, TAmount? amount)
    {
        if (amount is { } known)
        {
            Add(key, known);
            return;
        }

        ref var row = ref RowOf(key);
        row.Count++;
        row.UnknownCount++;
    }

    /// <summary>Adds items that were added up already.</summary>
    public void Add(TKey key, TAmount amount, int count, int unknownCount)
    {
        ref var row = ref RowOf(key);
        row.Count += count;
        row.UnknownCount += unknownCount;
        row.Amount += amount;
    }

    /// <summary>Adds all that a row has to the row of a key, which need not be its own.</summary>
    /// <param name="key">The key.</param>
    /// <param name="items">What is added.</param>
    /// <param name="isFolded">Whether the keys that it stands for are others than those added before, and are counted; otherwise they are one key.</param>
    public void Add(TKey key, BreakdownRow<TKey, TAmount> items, bool isFolded)
    {
        ref var row = ref RowOf(key);
        row.KeyCount = isFolded ? row.KeyCount + items.KeyCount : 1;
        row.Count += items.Count;
        row.UnknownCount += items.UnknownCount;
        row.Amount += items.Amount;
    }

    public Breakdown<TKey, TAmount> ToBreakdown()
    {
        var total = TAmount.AdditiveIdentity;
        foreach (ref readonly var row in _rows.AsSpan(0, _lines.Keys.Count))
        {
            total += row.Amount;
        }

        var rows = new BreakdownRow<TKey, TAmount>[_lines.Keys.Count];
        var cumulative = TAmount.AdditiveIdentity;
        for (var i = 0; i < rows.Length; i++)
        {
            ref readonly var row = ref _rows[i];
            cumulative += row.Amount;
            rows[i] = new(_lines.Keys[i], row.Count, row.UnknownCount, row.Amount, ShareOf(row.Amount), ShareOf(cumulative)) { KeyCount = Math.Max(row.KeyCount, 1) };
        }

        return new(rows, _lines.Index, total);

        Percentage? ShareOf(TAmount amount) => total.Scalar == 0 ? null : Share.Of(amount, total);
    }

    private ref Row RowOf(TKey key)
    {
        var line = _lines.LineOf(key);
        if (line == _rows.Length)
        {
            Array.Resize(ref _rows, line * 2);
        }

        return ref _rows[line];
    }

    private struct Row
    {
        public TAmount Amount;
        public int Count;
        public int UnknownCount;

        // Zero while items are added one by one, which is one key.
        public int KeyCount;
    }
}
