namespace IndustrialTransfer.Analysis;

/// <summary>Makes scorecards.</summary>
/// <remarks>
/// <para>Thread safety: functions of their arguments.</para>
/// </remarks>
public static class Scorecard
{
    /// <summary>A scorecard of criteria.</summary>
    /// <typeparam name="TItem">What is scored.</typeparam>
    /// <param name="criteria">One criterion or more, each of a name of its own. Their weights need not add up to 100.</param>
    /// <exception cref="ArgumentException">There are no criteria, one is null, two have the same name, or a floor is above its cap.</exception>
    public static Scorecard<TItem> Of<TItem>(IEnumerable<Criterion<TItem>> criteria)
    {
        ArgumentNullException.ThrowIfNull(criteria);
        Criterion<TItem>[] lines = [.. criteria];
        if (lines.Length == 0)
        {
            throw new ArgumentException("A scorecard needs at least one criterion.", nameof(criteria));
        }

        var names = new HashSet<string>();
        foreach (var line in lines)
        {
            if (line is null)
            {
                throw new ArgumentException("A criterion is null.", nameof(criteria));
            }

            if (!names.Add(line.Name))
            {
                throw new ArgumentException($"The criterion '{line.Name}' comes twice.", nameof(criteria));
            }

            if (line.Floor > line.Cap)
            {
                throw new ArgumentException($"The criterion '{line.Name}' has a floor of {line.Floor}, above its cap of {line.Cap}.", nameof(criteria));
            }
        }

        return new(lines);
    }
}
