using System.Text.Json.Serialization;
using IndustrialTransfer.Measures;
using IndustrialTransfer.Model.Json;

namespace IndustrialTransfer.Model;

/// <summary>Anything on the map that can host a deal or a figure: a region, a group of places, a new area, a development zone, an industrial park.</summary>
/// <remarks>
/// <para>Places nest: each may lie within another, which may lie within a third. <see cref="Encloses"/> and <see cref="OverlapWith"/> answer from what is
/// stated of the two places and of those around them, and look nothing up.</para>
/// <para>Equality: by kind and by all members, those of the places around it included. Order: none; a ranking is told what to rank by. Thread safety:
/// immutable.</para>
/// </remarks>
[JsonConverter(typeof(ModelJsonConverter<Place>))]
public abstract record Place
{
    private const EconomicRegion NotStated = (EconomicRegion)(-1);

    // No nullable: the runtime boxes nullable enumerations to compare them.
    private readonly EconomicRegion _statedEconomicRegion = NotStated;

    private protected Place()
    {
    }

    /// <summary>The English name, as printed.</summary>
    /// <exception cref="ArgumentException">The name is null, empty or blank.</exception>
    public required string Name { get; init => field = Guard.NotBlank(value, nameof(Name)); }

    /// <summary>The Chinese name; null where it is not known.</summary>
    /// <exception cref="ArgumentException">The name is empty or blank.</exception>
    public string? ChineseName { get; init => field = Guard.NullOrNotBlank(value, nameof(ChineseName)); }

    /// <summary>The place that holds this one: a city's province, a park's city. Null where none is known.</summary>
    public Place? Within { get; init; }

    /// <summary>
    /// The economic region that the place belongs to: as stated, else that of the place around it, else the one that all members of a group or hosts of a
    /// new area share. Null where it belongs to none (Hong Kong, Macao, Taiwan, China itself, abroad), to several, or where it is not known. Equality and
    /// JSON go by what was stated.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such economic region.</exception>
    public EconomicRegion? EconomicRegion
    {
        get => StatedEconomicRegion ?? Within?.EconomicRegion ?? PlaceRelations.Common(this, part => part.EconomicRegion);
        init => _statedEconomicRegion = value is { } region ? Guard.Defined(region, nameof(EconomicRegion)) : NotStated;
    }

    /// <summary>
    /// The provincial-level region that this place is or lies in, which all members of a group or hosts of a new area share. Null for China itself, for what
    /// spans several, abroad, and where it is not known.
    /// </summary>
    public Region? Provincial => RegionOf(RegionLevel.Provincial);

    /// <summary>The prefecture-level region that this place is or lies in; null as with <see cref="Provincial"/>, and for a province or what lies directly in it.</summary>
    public Region? Prefectural => RegionOf(RegionLevel.Prefectural);

    /// <summary>What was stated of <see cref="EconomicRegion"/>.</summary>
    internal EconomicRegion? StatedEconomicRegion => _statedEconomicRegion == NotStated ? null : _statedEconomicRegion;

    /// <summary>The places that belong to this one whole: the members of a group.</summary>
    internal virtual IReadOnlyList<Place> WholeParts => [];

    /// <summary>The places of which this one takes up a part: the partial members of a group, the hosts of a new area.</summary>
    internal virtual IReadOnlyList<Place> PartialParts => [];

    /// <summary>
    /// Whether the other place is this one or is known to lie in it. It does where it, or a place around it (<see cref="Within"/>), is this place; where it
    /// lies in a whole member of this group; and where this place encloses all the members of the other, a group, or all its hosts, a new area. Two regions
    /// with one GB/T 2260 code are one place here, and a region holds those whose code begins with its own, whatever else is stated of them; China
    /// (<see cref="Region.Iso3166"/> CN) holds all that have a code.
    /// </summary>
    /// <remarks>A group and its one member enclose each other. What lies within a group is taken to lie within one of its members or to be stated rightly.</remarks>
    /// <exception cref="ArgumentNullException">The place is null.</exception>
    public bool Encloses(Place other) => PlaceRelations.Encloses(this, Guard.NotNull(other));

    /// <summary>
    /// Whether this place and another have land in common. <see cref="Overlap.Certain"/>: one encloses the other, or a whole member of a group overlaps the
    /// other with certainty, or the other encloses a partial member. <see cref="Overlap.None"/>: two regions that are known not to nest; two zones, two parks
    /// or two new areas that do not nest; places of different kinds of which one lies wholly in what does not overlap the other. <see cref="Overlap.Possible"/>
    /// otherwise: a zone and a district of its city, a partial member of a group, a place of which nothing around it is known, and two places of one kind and
    /// one name of which different things are stated.
    /// </summary>
    /// <exception cref="ArgumentNullException">The place is null.</exception>
    public Overlap OverlapWith(Place other) => PlaceRelations.Between(this, Guard.NotNull(other));

    /// <summary>Whether the place belongs to a group whole: <see cref="PlaceGroup.Contains"/> from the place's side, to break figures down by.</summary>
    /// <exception cref="ArgumentNullException">The group is null.</exception>
    public bool InGroup(PlaceGroup group) => Guard.NotNull(group).Contains(this);

    /// <summary>The English name, with the Chinese one where it is known: <c>Guizhou 贵州省</c>.</summary>
    public sealed override string ToString() => ChineseName is null ? Name : $"{Name} {ChineseName}";

    private Region? RegionOf(RegionLevel level)
    {
        for (var place = this; place is not null; place = place.Within)
        {
            if (place is Region region && region.Level == level)
            {
                return region;
            }
        }

        return PlaceRelations.Common(this, part => part.RegionOf(level));
    }
}
