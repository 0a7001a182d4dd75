namespace IndustrialTransfer.Analysis;

/// <summary>The ranks that items had in another ranking, by their keys.</summary>
internal static class PreviousRanks
{
    /// <summary>Refuses to compare ranks of two tie rules.</summary>
    public static void CheckRules(TieRule previous, TieRule current)
    {
        if (previous != current)
        {
            throw new ArgumentException($"Ranks by the rules {previous} and {current} do not compare.", nameof(previous));
        }
    }

    /// <summary>The previous rank of each item, null of one that had none.</summary>
    /// <exception cref="ArgumentException">A key comes twice.</exception>
    public static decimal?[] Of<TItem, TKey>(TItem[] items, TItem[] previousItems, Func<TItem, TKey> by, Func<int, decimal> previousRank)
    {
        _ = Lines(items, by);
        var before = Lines(previousItems, by);
        return Array.ConvertAll(items, item => before.TryGet(by(item), out var line) ? previousRank(line) : default(decimal?));
    }

    private static KeyIndex<TKey> Lines<TItem, TKey>(TItem[] items, Func<TItem, TKey> by)
    {
        var lines = new KeyIndex<TKey>();
        for (var i = 0; i < items.Length; i++)
        {
            var key = by(items[i]);
            if (lines.LineOf(key, i) != i)
            {
                throw new ArgumentException($"The key {KeyIndex<TKey>.NameOf(key)} comes twice: its move is not known.", nameof(by));
            }
        }

        return lines;
    }
}
