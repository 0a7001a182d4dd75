using System.Text.Json.Serialization;
using IndustrialTransfer.Model.Json;

namespace IndustrialTransfer.Model;

/// <summary>Several places spoken of as one: the Yangtze River Delta; Zhaoqing New District together with Dinghu District.</summary>
/// <remarks>
/// <para>Equality: by all members, the places of the group in order. Order: none; a ranking is told what to rank by. Thread safety: immutable.</para>
/// </remarks>
[JsonConverter(typeof(ModelJsonConverter<PlaceGroup>))]
public sealed record PlaceGroup : Place
{
    /// <summary>The places that belong to the group whole; empty, with <see cref="PartialMembers"/>, where they are not known.</summary>
    /// <exception cref="ArgumentException">The list or an element is null, or a place comes twice.</exception>
    public IReadOnlyList<Place> Members { get; init => field = ValueList<Place>.Distinct(value, nameof(Members)); } = ValueList<Place>.Empty;

    /// <summary>The places of which a part belongs to the group, not known which; none of them is among <see cref="Members"/>.</summary>
    /// <exception cref="ArgumentException">The list or an element is null, or a place comes twice.</exception>
    public IReadOnlyList<Place> PartialMembers
    {
        get;
        init => field = ValueList<Place>.Distinct(value, nameof(PartialMembers));
    }

    = ValueList<Place>.Empty;

    internal override IReadOnlyList<Place> WholeParts => Members;

    internal override IReadOnlyList<Place> PartialParts => PartialMembers;

    /// <summary>Whether a place belongs to the group whole: it is a member, or lies in one. The same as <see cref="Place.Encloses"/>.</summary>
    /// <exception cref="ArgumentNullException">The place is null.</exception>
    public bool Contains(Place place) => Encloses(place);

    /// <summary>Whether at least a part of a place is known to belong to the group: the place is contained, or encloses a member, whole or partial.</summary>
    /// <exception cref="ArgumentNullException">The place is null.</exception>
    public bool ContainsPartOf(Place place) => Contains(place) || Members.Concat(PartialMembers).Any(place.Encloses);

    /// <summary>Of the name alone, so that a place is a cheap key: places with one name are few.</summary>
    public override int GetHashCode() => Name.GetHashCode(StringComparison.Ordinal);
}
