namespace IndustrialTransfer.Model;

/// <summary>The rule that of a deal's changes of status it is known which came last.</summary>
internal static class StatusOrder
{
    /// <summary>A copy of the changes in order of the days from which they count: the last of a period.</summary>
    /// <exception cref="ArgumentException">A change is null, or two count from one day.</exception>
    public static ValueList<StatusChange> Of(IReadOnlyList<StatusChange>? changes, string name)
    {
        var given = ValueList<StatusChange>.Of(changes, name);
        if (given.Count < 2)
        {
            return given;
        }

        StatusChange[] sorted = [.. given];
        Array.Sort(sorted, (left, right) => left.Since.End.CompareTo(right.Since.End));
        for (var i = 1; i < sorted.Length; i++)
        {
            var (earlier, later) = (sorted[i - 1], sorted[i]);
            if (earlier.Since.End == later.Since.End)
            {
                throw new ArgumentException(
                    $"{earlier.Status} ({earlier.Since}) and {later.Status} ({later.Since}) of {name} count from one day: it must be known which is the later.",
                    name);
            }
        }

        return ValueList<StatusChange>.Of(sorted, name);
    }
}
