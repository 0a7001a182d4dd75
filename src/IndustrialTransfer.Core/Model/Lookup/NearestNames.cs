namespace IndustrialTransfer.Model.Lookup;

/// <summary>The names nearest to one that was not found, by edit distance.</summary>
internal sealed class NearestNames
{
    private const int Most = 3;

    private const int LongestName = 64;

    private readonly string _folded;
    private readonly int[] _row;
    private readonly List<(int Distance, Place Place)> _found = [];

    /// <param name="name">The name that was not found.</param>
    public NearestNames(string name)
    {
        _folded = name.Length > LongestName ? "" : NameFold.Fold(name, new char[name.Length * NameFold.MostGrowth]).ToString();
        _row = new int[_folded.Length + 1];
    }

    /// <summary>Takes the names of an index into account that differ in no more than a third of the characters.</summary>
    public void Add<T>(NameIndex<Place> index) where T : Place
    {
        var furthest = Math.Max(1, _folded.Length / 3);
        for (var entry = 0; entry < index.Count && _folded.Length > 1; entry++)
        {
            var name = index.NameAt(entry);
            if (index[entry] is T place && Math.Abs(name.Length - _folded.Length) <= furthest && Distance(name) is var distance && distance <= furthest)
            {
                _found.Add((distance, place));
            }
        }
    }

    /// <summary>The few nearest places, the nearest first.</summary>
    public IReadOnlyList<Place> Take() =>
        [.. _found.OrderBy(each => each.Distance).ThenBy(each => each.Place.Name, StringComparer.Ordinal).Select(each => each.Place).Distinct().Take(Most)];

    // Levenshtein's: how many characters must be added, left out or replaced.
    private int Distance(ReadOnlySpan<char> name)
    {
        for (var i = 0; i < _row.Length; i++)
        {
            _row[i] = i;
        }

        for (var i = 0; i < name.Length; i++)
        {
            var diagonal = _row[0]++;
            for (var j = 1; j < _row.Length; j++)
            {
                var replaced = diagonal + (name[i] == _folded[j - 1] ? 0 : 1);
                diagonal = _row[j];
                _row[j] = Math.Min(replaced, 1 + Math.Min(diagonal, _row[j - 1]));
            }
        }

        return _row[^1];
    }
}
