using System.Globalization;
using IndustrialTransfer.Model;

namespace IndustrialTransfer.Analysis;

/// <summary>Figures of places that overlap were to be added: what the places have in common would count twice.</summary>
public sealed class OverlappingPlacesException : ArgumentException
{
    /// <summary>An exception about pairs of places.</summary>
    /// <param name="pairs">The pairs that overlap, at least one.</param>
    /// <exception cref="ArgumentException">There are no pairs.</exception>
    public OverlappingPlacesException(IReadOnlyList<(Place First, Place Second)> pairs)
        : base(Text(pairs)) => Pairs = [.. pairs];

    /// <summary>The pairs of places that overlap.</summary>
    public IReadOnlyList<(Place First, Place Second)> Pairs { get; }

    private static string Text(IReadOnlyList<(Place First, Place Second)> pairs)
    {
        ArgumentNullException.ThrowIfNull(pairs);
        if (pairs.Count == 0)
        {
            throw new ArgumentException("No pairs of places overlap.", nameof(pairs));
        }

        var others = pairs.Count == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $", as do {pairs.Count - 1} other pairs");
        return $"{pairs[0].First} and {pairs[0].Second} overlap{others}: their sum would count twice what they have in common.";
    }
}
