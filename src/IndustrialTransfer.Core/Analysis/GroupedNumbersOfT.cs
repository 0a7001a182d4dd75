namespace IndustrialTransfer.Analysis;

/// <summary>Numbers by group: those of one group stand together, groups and numbers in the order in which they first came.</summary>
internal sealed class GroupedNumbers<TGroup, TNumber>
{
    private GroupedNumbers(List<TGroup> groups, int[] starts, TNumber[] numbers) => (Groups, Starts, Numbers) = (groups, starts, numbers);

    public List<TGroup> Groups { get; }

    /// <summary>Where each group starts, and the end of the last.</summary>
    public int[] Starts { get; }

    public TNumber[] Numbers { get; }

    public static GroupedNumbers<TGroup, TNumber> Of<TItem>(TItem[] items, Func<TItem, TGroup> by, TNumber[] numbers)
    {
        var (index, groups, lines, starts) = (new KeyIndex<TGroup>(), new List<TGroup>(), new int[items.Length], new List<int> { 0 });
        for (var i = 0; i < items.Length; i++)
        {
            var group = by(items[i]);
            lines[i] = index.LineOf(group, groups.Count);
            if (lines[i] == groups.Count)
            {
                groups.Add(group);
                starts.Add(0);
            }

            starts[lines[i] + 1]++;
        }

        for (var i = 1; i < starts.Count; i++)
        {
            starts[i] += starts[i - 1];
        }

        var (next, together) = (starts.ToArray(), new TNumber[numbers.Length]);
        for (var i = 0; i < numbers.Length; i++)
        {
            together[next[lines[i]]++] = numbers[i];
        }

        return new(groups, [.. starts], together);
    }
}
