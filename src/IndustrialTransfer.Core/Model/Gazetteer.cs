using System.Diagnostics.CodeAnalysis;
using IndustrialTransfer.Measures;
using IndustrialTransfer.Model.Lookup;

namespace IndustrialTransfer.Model;

/// <summary>Places and sectors by name: the divisions of China, its new areas and zones, groups of regions, and the sectors of GB/T 4754-2017.</summary>
/// <remarks>
/// <para><see cref="China"/> is embedded and as of July 2026: China itself, 34 provincial and 333 prefecture-level divisions by GB/T 2260 with the economic
/// regions of the National Bureau of Statistics, those 38 county-level divisions that the other lists name, 19 national new areas, 431 national zones (high-tech,
/// economic and technological, pilot free trade), 12 groups of regions, and the places of the casebook. Compiled from published lists; what no source gives,
/// such as most years of approval, is unknown.</para>
/// <para>A name is a GB/T 2260 code, an ISO 3166 code, or an English or Chinese name, long or short (贵州省, 贵州, 黔), or another spelling of it. Case, diacritics, white
/// space, apostrophes, hyphens, brackets and full stops do not count, nor does "National" before a kind of zone, which may be written out or as HIDZ, HTZ,
/// ETDZ, FTZ, 高新区, 经开区, 自贸区. Zones and new areas are also found without the province that their name begins with. A place around it may follow behind a comma
/// (<c>Suzhou, Jiangsu</c>) or, in Chinese, stand before (<c>江苏苏州</c>). A name that several places bear is refused as ambiguous, but for one: a
/// provincial division wins over those below (吉林, 海南).</para>
/// <para>Equality: by reference. Order: none; places come region by region, then by kind. Thread safety: immutable.</para>
/// </remarks>
public sealed class Gazetteer
{
    private static readonly Lazy<Gazetteer> Embedded = new(Build);

    private readonly NameIndex<Place> _names;
    private readonly NameIndex<Place> _ownNames;
    private readonly NameIndex<Sector> _sectorNames;
    private readonly PlaceSearch _search;

    private Gazetteer(IReadOnlyList<Place> places, NameIndex<Place> names, NameIndex<Place> ownNames, IReadOnlyList<Sector> sectors, NameIndex<Sector> sectorNames)
    {
        (Places, _names, _ownNames, Sectors, _sectorNames) = (places, names, ownNames, sectors, sectorNames);
        _search = new PlaceSearch(names, ownNames);
    }

    /// <summary>The embedded gazetteer, read at its first use.</summary>
    public static Gazetteer China => Embedded.Value;

    /// <summary>All places.</summary>
    public IReadOnlyList<Place> Places { get; }

    /// <summary>The regions: China, then its divisions by level and code.</summary>
    public IReadOnlyList<Region> Regions => field ??= All<Region>();

    /// <summary>The new areas: the national ones in the order of their approval, then others.</summary>
    public IReadOnlyList<NewArea> NewAreas => field ??= All<NewArea>();

    /// <summary>The development zones.</summary>
    public IReadOnlyList<DevelopmentZone> Zones => field ??= All<DevelopmentZone>();

    /// <summary>The groups of places.</summary>
    public IReadOnlyList<PlaceGroup> Groups => field ??= All<PlaceGroup>();

    /// <summary>The industrial parks.</summary>
    public IReadOnlyList<IndustrialPark> Parks => field ??= All<IndustrialPark>();

    /// <summary>The sections and divisions of GB/T 4754-2017, each section before its divisions.</summary>
    public IReadOnlyList<Sector> Sectors { get; }

    /// <summary>The region of a name.</summary>
    /// <exception cref="ArgumentNullException">The name is null.</exception>
    /// <exception cref="PlaceNotFoundException">No region bears it.</exception>
    /// <exception cref="AmbiguousPlaceException">Several regions bear it.</exception>
    public Region FindRegion(string name) => Find<Region>(name);

    /// <summary>The region of a name; false where none or several bear it.</summary>
    public bool TryFindRegion([NotNullWhen(true)] string? name, [NotNullWhen(true)] out Region? region) => TryFind(name, out region);

    /// <summary>The new area of a name.</summary>
    /// <inheritdoc cref="FindRegion" path="/exception[1]"/>
    /// <exception cref="PlaceNotFoundException">No new area bears it.</exception>
    /// <exception cref="AmbiguousPlaceException">Several new areas bear it.</exception>
    public NewArea FindNewArea(string name) => Find<NewArea>(name);

    /// <summary>The new area of a name; false where none or several bear it.</summary>
    public bool TryFindNewArea([NotNullWhen(true)] string? name, [NotNullWhen(true)] out NewArea? area) => TryFind(name, out area);

    /// <summary>The development zone of a name.</summary>
    /// <inheritdoc cref="FindRegion" path="/exception[1]"/>
    /// <exception cref="PlaceNotFoundException">No zone bears it.</exception>
    /// <exception cref="AmbiguousPlaceException">Several zones bear it.</exception>
    public DevelopmentZone FindZone(string name) => Find<DevelopmentZone>(name);

    /// <summary>The development zone of a name; false where none or several bear it.</summary>
    public bool TryFindZone([NotNullWhen(true)] string? name, [NotNullWhen(true)] out DevelopmentZone? zone) => TryFind(name, out zone);

    /// <summary>The group of a name.</summary>
    /// <inheritdoc cref="FindRegion" path="/exception[1]"/>
    /// <exception cref="PlaceNotFoundException">No group bears it.</exception>
    /// <exception cref="AmbiguousPlaceException">Several groups bear it.</exception>
    public PlaceGroup FindGroup(string name) => Find<PlaceGroup>(name);

    /// <summary>The group of a name; false where none or several bear it.</summary>
    public bool TryFindGroup([NotNullWhen(true)] string? name, [NotNullWhen(true)] out PlaceGroup? group) => TryFind(name, out group);

    /// <summary>The place of a name, of whichever kind.</summary>
    /// <inheritdoc cref="FindRegion" path="/exception[1]"/>
    /// <exception cref="PlaceNotFoundException">No place bears it.</exception>
    /// <exception cref="AmbiguousPlaceException">Several places bear it.</exception>
    public Place FindPlace(string name) => Find<Place>(name);

    /// <summary>The place of a name, of whichever kind; false where none or several bear it.</summary>
    public bool TryFindPlace([NotNullWhen(true)] string? name, [NotNullWhen(true)] out Place? place) => TryFind(name, out place);

    /// <summary>
    /// The sector of a code of GB/T 4754-2017 (C, 36) or of an English or Chinese name there. Where a section and its one division share a name, the division,
    /// which names its section too.
    /// </summary>
    /// <exception cref="ArgumentNullException">The name is null.</exception>
    /// <exception cref="KeyNotFoundException">No sector bears it.</exception>
    public Sector FindSector(string name) => TryFindSector(Guard.NotNull(name), out var sector)
        ? sector
        : throw new KeyNotFoundException($"GB/T 4754-2017 has no section or division '{name}'.");

    /// <summary>The sector of a code or name, as <see cref="FindSector"/> finds it; false where none bears it.</summary>
    public bool TryFindSector([NotNullWhen(true)] string? name, [NotNullWhen(true)] out Sector? sector)
    {
        sector = null;
        if (name is null || name.Length > NameFold.MostOnStack)
        {
            return false;
        }

        // The newest entry of a name comes first: a division after its section.
        var entry = _sectorNames.First(NameFold.Fold(name, stackalloc char[NameFold.MostOnStack * NameFold.MostGrowth]));
        sector = entry < 0 ? null : _sectorNames[entry];
        return sector is not null;
    }

    /// <summary>A gazetteer that also knows another place; this one stays as it is.</summary>
    /// <param name="place">The place. Where an equal one is known already, it only gains the aliases.</param>
    /// <param name="aliases">Other names that the place is to be found by.</param>
    /// <returns>A gazetteer that shares what this one was read from. A name that a place of this one bears too becomes ambiguous; nothing is replaced.</returns>
    /// <exception cref="ArgumentException">The place or the list is null, or an alias is null, empty or blank.</exception>
    public Gazetteer With(Place place, params string[] aliases)
    {
        Guard.NotNull(place);
        Guard.NotNull(aliases);
        foreach (var alias in aliases)
        {
            Guard.NotBlank(alias, nameof(aliases));
        }

        var known = Places.FirstOrDefault(place.Equals);
        var names = new NameIndex<Place>(_ownNames);
        PlaceNames.Add(names, known ?? place, aliases);
        return new Gazetteer(known is null ? [.. Places, place] : Places, _names, names, Sectors, _sectorNames);
    }

    /// <summary>Reads the embedded lists anew.</summary>
    internal static Gazetteer Build()
    {
        var data = GazetteerData.Read();
        return new Gazetteer(ValueList<Place>.Of(data.Places, ""), data.Names, new NameIndex<Place>(0), ValueList<Sector>.Of(data.Sectors, ""), data.SectorNames);
    }

    /// <summary>The region of a GB/T 2260 code in exactly its six digits; null where there is none.</summary>
    internal Region? RegionOf(ReadOnlySpan<char> code) =>
        code.Length == 6 && !code.ContainsAnyExceptInRange('0', '9') && _names.First(code) is >= 0 and var entry ? _names[entry] as Region : null;

    private T Find<T>(string name) where T : Place
    {
        var found = _search.Find<T>(Guard.NotNull(name), out var count);
        if (found is not null)
        {
            return found;
        }

        if (count > 0)
        {
            var candidates = new List<Place>();
            _search.Find<T>(name, out _, candidates);
            throw new AmbiguousPlaceException(name, [.. Places.Where(candidates.Contains)]);
        }

        var nearest = new NearestNames(name);
        nearest.Add<T>(_names);
        nearest.Add<T>(_ownNames);
        throw new PlaceNotFoundException(name, nearest.Take());
    }

    private bool TryFind<T>(string? name, [NotNullWhen(true)] out T? place) where T : Place
    {
        place = name is null ? null : _search.Find<T>(name, out _);
        return place is not null;
    }

    private ValueList<T> All<T>() where T : Place => ValueList<T>.Of([.. Places.OfType<T>()], nameof(Places));
}
