namespace IndustrialTransfer.Model.Lookup;

/// <summary>Finds places by name in the names of a shared gazetteer and in those that were added to it.</summary>
internal sealed class PlaceSearch(NameIndex<Place> shared, NameIndex<Place> own)
{
    private const int LongestDivisionName = 12;

    private const char FirstIdeograph = '\u3400';

    /// <summary>The one place of a name and kind; null where there is none or several, in which case they are counted.</summary>
    /// <param name="name">The name, possibly with that of a place around it behind a comma, or, in Chinese, before it.</param>
    /// <param name="count">How many there are.</param>
    /// <param name="all">Where not null, takes the places of which none could be chosen.</param>
    public T? Find<T>(ReadOnlySpan<char> name, out int count, List<Place>? all = null) where T : Place => Find<T>(name, null, out count, all);

    private T? Find<T>(ReadOnlySpan<char> name, Place? around, out int count, List<Place>? all) where T : Place
    {
        Span<char> buffer = name.Length <= NameFold.MostOnStack
            ? stackalloc char[NameFold.MostOnStack * NameFold.MostGrowth]
            : new char[name.Length * NameFold.MostGrowth];
        var found = Choose<T>(NameFold.Fold(name, buffer), around, out count, all);
        if (count > 0)
        {
            return found;
        }

        var comma = name.LastIndexOfAny(',', '，');
        return comma >= 0
            ? FindBeforeComma<T>(name[..comma], name[(comma + 1)..], around, out count, all)
            : FindAfterDivision<T>(name, around, out count, all);
    }

    // Suzhou, Jiangsu.
    private T? FindBeforeComma<T>(ReadOnlySpan<char> name, ReadOnlySpan<char> holder, Place? around, out int count, List<Place>? all) where T : Place
    {
        if (Find<Place>(holder, around, out count, null) is { } found)
        {
            return Find<T>(name, found, out count, all);
        }

        if (count > 1 && all is not null)
        {
            Find<Place>(holder, around, out count, all);
        }

        return null;
    }

    // 江苏苏州, 江苏省苏州市: after the longest beginning that is the name of a division and leaves the name of a place in it.
    private T? FindAfterDivision<T>(ReadOnlySpan<char> name, Place? around, out int count, List<Place>? all) where T : Place
    {
        count = 0;
        T? found = null;
        if (name.IsEmpty || name[0] < FirstIdeograph)
        {
            return null;
        }

        Span<char> buffer = stackalloc char[LongestDivisionName * NameFold.MostGrowth];
        for (var length = Math.Min(name.Length - 1, LongestDivisionName); length >= 2 && count == 0; length--)
        {
            if (Choose<Region>(NameFold.Fold(name[..length], buffer), around, out _, null) is { } division)
            {
                found = Find<T>(name[length..], division, out count, all);
            }
        }

        return found;
    }

    // A provincial name wins over those of the divisions below; every other tie is one.
    private T? Choose<T>(ReadOnlySpan<char> folded, Place? around, out int count, List<Place>? all) where T : Place
    {
        var choice = new Choice<T>(around, all);
        choice.AddAll(shared, folded, null);
        choice.AddAll(own, folded, shared);
        count = choice.Count;
        return choice.Chosen;
    }

    private ref struct Choice<T>(Place? around, List<Place>? all) where T : Place
    {
        private T? _first;
        private T? _provincial;
        private int _provincials;
        private int _lower;

        public int Count { get; private set; }

        public readonly T? Chosen => Count == 1 ? _first : _provincials == 1 && _lower == Count - 1 ? _provincial : null;

        public void AddAll(NameIndex<Place> index, ReadOnlySpan<char> folded, NameIndex<Place>? but)
        {
            for (var entry = index.First(folded); entry >= 0; entry = index.Next(entry))
            {
                if (index[entry] is T place
                    && but?.Bears(folded, place) is not true
                    && (around is null || (around.Encloses(place) && !around.Equals(place))))
                {
                    Add(place);
                }
            }
        }

        private void Add(T place)
        {
            all?.Add(place);
            Count++;
            _first ??= place;
            switch (place)
            {
                case Region { Level: RegionLevel.Provincial }:
                    (_provincial, _provincials) = (place, _provincials + 1);
                    break;
                case Region { Level: RegionLevel.Prefectural or RegionLevel.County }:
                    _lower++;
                    break;
            }
        }
    }
}
