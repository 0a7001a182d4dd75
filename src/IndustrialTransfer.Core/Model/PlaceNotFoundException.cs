using IndustrialTransfer.Measures;

namespace IndustrialTransfer.Model;

/// <summary>A name that no place of a gazetteer bears. It is a <see cref="KeyNotFoundException"/>: a gazetteer is looked up as a dictionary is.</summary>
public sealed class PlaceNotFoundException : KeyNotFoundException
{
    /// <summary>An exception about a name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="nearest">The places with the nearest names, the nearest first; empty where none is near.</param>
    public PlaceNotFoundException(string name, IReadOnlyList<Place> nearest)
        : base($"There is no place '{name}'.{(Guard.NotNull(nearest).Count == 0 ? "" : $" Near to it: {string.Join(", ", nearest)}.")}") =>
        (Name, Nearest) = (name, nearest);

    /// <summary>The name that was looked up.</summary>
    public string Name { get; }

    /// <summary>The places with the nearest names, the nearest first; empty where none is near.</summary>
    public IReadOnlyList<Place> Nearest { get; }
}
