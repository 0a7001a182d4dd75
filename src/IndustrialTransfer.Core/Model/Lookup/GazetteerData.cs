using System.Globalization;
using System.Text;
using IndustrialTransfer.Measures;

namespace IndustrialTransfer.Model.Lookup;

/// <summary>Reads the embedded lists of Model/Data: a line per place, fields between bars, trailing empty ones left out; # begins a comment.</summary>
internal sealed class GazetteerData
{
    private const int MostFields = 8;

    private readonly Dictionary<string, Place> _byKey = new(1024);

    private GazetteerData()
    {
    }

    public List<Place> Places { get; } = new(1024);

    public NameIndex<Place> Names { get; } = new(4096);

    public List<Sector> Sectors { get; } = new(128);

    public NameIndex<Sector> SectorNames { get; } = new(512);

    /// <summary>Reads all lists.</summary>
    public static GazetteerData Read()
    {
        var data = new GazetteerData();
        Each("regions", data.AddRegion);
        Each("new-areas", data.AddNewArea);
        Each("zones", data.AddZone);
        Each("groups", data.AddGroup);
        Each("parks", data.AddPark);
        Each("sectors", data.AddSector);
        return data;
    }

    private static void Each(string list, Action<string[]> add)
    {
        using var stream = typeof(GazetteerData).Assembly.GetManifestResourceStream($"IndustrialTransfer.Model.Data.{list}.txt")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var fields = new string[MostFields];
        while (reader.ReadLine() is { } line)
        {
            if (line[0] != '#')
            {
                Split(line, fields);
                add(fields);
            }
        }
    }

    private static void Split(string line, string[] fields)
    {
        var start = 0;
        for (var i = 0; i < fields.Length; i++)
        {
            var end = start < line.Length ? line.IndexOf('|', start) : -1;
            end = end < 0 ? line.Length : end;
            fields[i] = start < end ? line[start..end] : "";
            start = Math.Min(end + 1, line.Length);
        }
    }

    private static string[] List(string field) => field.Length == 0 ? [] : field.Split(';');

    private static string? Known(string field) => field.Length == 0 ? null : field;

    private static ReportingPeriod? Period(string field) => field.Length == 0 ? null : ReportingPeriod.Parse(field, CultureInfo.InvariantCulture);

    private void Add(Place place, string? key, params IEnumerable<string> names)
    {
        Places.Add(place);
        PlaceNames.Add(Names, place, names);
        if (key is not null)
        {
            _byKey.Add(key, place);
        }
    }

    private void AddRegion(string[] fields)
    {
        var code = Known(fields[0]);
        var isProvincial = code is not null && code.EndsWith("0000", StringComparison.Ordinal);
        var isPrefectural = code is not null && code.EndsWith("00", StringComparison.Ordinal);
        var region = new Region
        {
            Code = code,
            ChineseName = fields[1],
            Name = fields[3],
            Iso3166 = Known(fields[6]),
            Level = code is null ? RegionLevel.Country
                : isProvincial ? RegionLevel.Provincial
                : isPrefectural ? RegionLevel.Prefectural
                : RegionLevel.County,
            EconomicRegion = fields[7].Length == 0 ? null : Enum.Parse<EconomicRegion>(fields[7]),
            Within = code is null ? null
                : isProvincial ? _byKey["CN"]
                : _byKey.GetValueOrDefault(code[..4] + "00") is { } prefecture && !isPrefectural ? prefecture
                : _byKey[code[..2] + "0000"],
        };
        Add(region, code ?? region.Iso3166, [.. List(fields[2]), .. List(fields[4]), .. List(fields[5])]);
    }

    private void AddNewArea(string[] fields)
    {
        Region[] hosts = [.. List(fields[3]).Select(code => (Region)_byKey[code])];
        Add(
            new NewArea
            {
                ApprovalOrder = fields[0].Length == 0 ? null : int.Parse(fields[0], NumberStyles.None, CultureInfo.InvariantCulture),
                ChineseName = fields[1],
                Name = fields[2],
                Hosts = hosts,
                Level = fields[4].Length == 0 ? AreaLevel.National : AreaLevel.Municipal,
                ApprovalDate = Period(fields[5]),
                Within = Around(hosts),
            },
            fields[1]);
    }

    // The smallest division that holds all hosts.
    private static Place Around(Region[] hosts)
    {
        Place around = hosts[0];
        while (!Array.TrueForAll(hosts, around.Encloses))
        {
            around = around.Within!;
        }

        return around is Region { Level: RegionLevel.County } ? around.Within! : around;
    }

    private void AddZone(string[] fields) => Add(
        new DevelopmentZone
        {
            ChineseName = fields[0],
            Name = fields[1],
            Kinds = [.. fields[2].Select(KindOf)],
            Level = fields[2] == "c" ? null : AreaLevel.National,
            Within = _byKey[fields[3]],
            ApprovalDate = Period(fields[4]),
        },
        fields[0],
        List(fields[5]));

    private static ZoneKind KindOf(char letter) => letter switch
    {
        'h' => ZoneKind.HighTech,
        'e' => ZoneKind.EconomicAndTechnological,
        'f' => ZoneKind.FreeTrade,
        _ => ZoneKind.IndustrialCluster,
    };

    private void AddGroup(string[] fields) => Add(
        new PlaceGroup
        {
            ChineseName = fields[0],
            Name = fields[1],
            Members = [.. List(fields[2]).Select(key => _byKey[key])],
            PartialMembers = [.. List(fields[3]).Select(key => _byKey[key])],
            Within = fields[4].Length == 0 ? null : _byKey[fields[4]],
        },
        null,
        List(fields[5]));

    private void AddPark(string[] fields) =>
        Add(new IndustrialPark { ChineseName = Known(fields[0]), Name = fields[1], Within = _byKey[fields[2]] }, null);

    private void AddSector(string[] fields)
    {
        var isSection = fields[0].Length == 1;
        var sector = new Sector
        {
            Section = isSection ? fields[0] : Sectors[^1].Section,
            Division = isSection ? null : fields[0],
            ChineseName = fields[1],
            Name = fields[2],
        };
        Sectors.Add(sector);
        SectorNames.Add(fields[0], sector);
        SectorNames.Add(sector.ChineseName, sector);
        SectorNames.Add(sector.Name, sector);
    }
}
