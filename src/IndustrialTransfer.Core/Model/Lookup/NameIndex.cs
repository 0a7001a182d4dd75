namespace IndustrialTransfer.Model.Lookup;

/// <summary>Folded names and what bears them; several may bear one name. The characters of all names lie in one array.</summary>
internal sealed class NameIndex<T> where T : class
{
    private const int None = -1;

    private char[] _characters;
    private Entry[] _entries;
    private int[] _buckets;
    private int _length;

    public NameIndex(int capacity)
    {
        _characters = new char[capacity * 8];
        _entries = new Entry[capacity];
        _buckets = NewBuckets(capacity);
    }

    /// <summary>A copy that can be added to without changing the other.</summary>
    public NameIndex(NameIndex<T> other)
    {
        _characters = [.. other._characters];
        _entries = [.. other._entries];
        _buckets = [.. other._buckets];
        (_length, Count) = (other._length, other.Count);
    }

    /// <summary>How many pairs of a name and its bearer there are.</summary>
    public int Count { get; private set; }

    /// <summary>The first entry of a name, or a negative number.</summary>
    public int First(ReadOnlySpan<char> folded)
    {
        var hash = string.GetHashCode(folded);
        return Same(_buckets[hash & (_buckets.Length - 1)], hash, folded);
    }

    /// <summary>The next entry of the same name, or a negative number.</summary>
    public int Next(int entry) => Same(_entries[entry].Next, _entries[entry].Hash, NameAt(entry));

    public T this[int entry] => _entries[entry].Item;

    public ReadOnlySpan<char> NameAt(int entry) => _characters.AsSpan(_entries[entry].Start, _entries[entry].Length);

    /// <summary>Adds a name, unless it is empty or the same item bears it already.</summary>
    public void Add(ReadOnlySpan<char> name, T item)
    {
        var most = name.Length * NameFold.MostGrowth;
        Span<char> buffer = most <= 512 ? stackalloc char[512] : new char[most];
        var folded = NameFold.Fold(name, buffer);
        if (folded.Length > 0 && !Bears(folded, item))
        {
            Append(folded, item);
        }
    }

    /// <summary>Whether an item bears a name.</summary>
    public bool Bears(ReadOnlySpan<char> folded, T item)
    {
        var entry = First(folded);
        while (entry >= 0 && !ReferenceEquals(_entries[entry].Item, item))
        {
            entry = Next(entry);
        }

        return entry >= 0;
    }

    private void Append(ReadOnlySpan<char> folded, T item)
    {
        if (Count == _entries.Length)
        {
            Grow();
        }

        if (_length + folded.Length > _characters.Length)
        {
            Array.Resize(ref _characters, Math.Max(_characters.Length * 2, _length + folded.Length));
        }

        folded.CopyTo(_characters.AsSpan(_length));
        _entries[Count] = new Entry(item, _length, folded.Length, string.GetHashCode(folded), None);
        _length += folded.Length;
        Link(Count++);
    }

    private void Grow()
    {
        Array.Resize(ref _entries, Math.Max(8, Count * 2));
        _buckets = NewBuckets(_entries.Length);
        for (var i = 0; i < Count; i++)
        {
            Link(i);
        }
    }

    // The newest of a bucket comes first.
    private void Link(int entry)
    {
        ref var bucket = ref _buckets[_entries[entry].Hash & (_buckets.Length - 1)];
        _entries[entry] = _entries[entry] with { Next = bucket };
        bucket = entry;
    }

    private int Same(int entry, int hash, ReadOnlySpan<char> folded)
    {
        while (entry >= 0 && !(_entries[entry].Hash == hash && NameAt(entry).SequenceEqual(folded)))
        {
            entry = _entries[entry].Next;
        }

        return entry;
    }

    private static int[] NewBuckets(int capacity)
    {
        var buckets = new int[System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(8, capacity))];
        Array.Fill(buckets, None);
        return buckets;
    }

    private readonly record struct Entry(T Item, int Start, int Length, int Hash, int Next);
}
