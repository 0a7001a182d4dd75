using IndustrialTransfer.Measures;

namespace IndustrialTransfer.Model;

/// <summary>
/// A name that several places bear. It is an <see cref="ArgumentException"/>: there is something to find, and the name given does not say which.
/// </summary>
public sealed class AmbiguousPlaceException : ArgumentException
{
    /// <summary>An exception about a name and the places that bear it.</summary>
    /// <param name="name">The name.</param>
    /// <param name="candidates">The places.</param>
    public AmbiguousPlaceException(string name, IReadOnlyList<Place> candidates)
        : base($"'{name}' may be {string.Join(" or ", Guard.NotNull(candidates).Select(Described))}: add the province, or use the code or the Chinese name.") =>
        (Name, Candidates) = (name, candidates);

    /// <summary>The name that was looked up.</summary>
    public string Name { get; }

    /// <summary>The places that bear it.</summary>
    public IReadOnlyList<Place> Candidates { get; }

    private static string Described(Place place) =>
        place.Provincial is { } province && !province.Equals(place) ? $"{place} ({province.Name})" : place.ToString();
}
