namespace IndustrialTransfer.Model;

/// <summary>The rule that a deal's stages were reached in their order.</summary>
internal static class MilestoneOrder
{
    /// <summary>A copy of the milestones in the order of their stages.</summary>
    /// <exception cref="ArgumentException">A stage comes twice, or was certainly reached before an earlier one.</exception>
    public static ValueList<Milestone> Of(IReadOnlyList<Milestone>? milestones, string name)
    {
        var given = ValueList<Milestone>.Of(milestones, name);
        Milestone[] sorted = [.. given];
        Array.Sort(sorted, (left, right) => left.Stage.CompareTo(right.Stage));

        // The stage so far that cannot have been reached before the latest day.
        var latest = 0;
        for (var i = 1; i < sorted.Length; i++)
        {
            if (sorted[i].Stage == sorted[i - 1].Stage)
            {
                throw new ArgumentException($"The stage {sorted[i].Stage} comes twice: {sorted[i - 1].Reached} and {sorted[i].Reached}.", name);
            }

            if (sorted[i].Reached.End < sorted[latest].Reached.Start)
            {
                throw new ArgumentException(
                    $"{sorted[i].Stage} ({sorted[i].Reached}) cannot come before {sorted[latest].Stage} ({sorted[latest].Reached}).", name);
            }

            latest = sorted[i].Reached.Start > sorted[latest].Reached.Start ? i : latest;
        }

        return ValueList<Milestone>.Of(sorted, name);
    }
}
