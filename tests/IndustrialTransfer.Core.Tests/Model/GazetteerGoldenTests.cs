using IndustrialTransfer.Model;
using IndustrialTransfer.Tests.Support;

namespace IndustrialTransfer.Tests.Model;

/// <summary>The stored list of what the gazetteer must know; its head says where it comes from.</summary>
public sealed class GazetteerGoldenTests
{
    // Read anew for each test, so that reading itself is under test.
    private Gazetteer China { get; } = Gazetteer.Build();

    private static readonly string[] Stored =
        [.. File.ReadLines(Repository.PathTo("tests", "IndustrialTransfer.Core.Tests", "Model", "gazetteer-2026-07.txt")).Where(line => line[0] != '#')];

    [Fact]
    public void Divisions_are_the_stored_ones() => Agrees("region", China.Regions
        .Where(region => region.Level is RegionLevel.Provincial or RegionLevel.Prefectural)
        .Select(region => Line(region.Code, region.Iso3166, region.ChineseName, region.Name, region.EconomicRegion, (region.Within as Region)!.Code)));

    [Fact]
    public void National_new_areas_are_the_stored_ones() => Agrees("new-area", China.NewAreas
        .Where(area => area.Level == AreaLevel.National)
        .Select(area => Line(area.ApprovalOrder, area.ChineseName, area.Name, area.ApprovalDate, string.Join(';', area.Hosts.Select(host => host.Code)))));

    [Fact]
    public void National_zones_are_the_stored_ones() => Agrees("zone", China.Zones
        .Where(zone => zone.Level == AreaLevel.National)
        .Select(zone => Line(string.Join('+', zone.Kinds), zone.ChineseName, zone.Name, zone.ApprovalDate, ((Region)zone.Within!).Code)));

    [Fact]
    public void Groups_are_the_stored_ones() => Agrees("group", China.Groups
        .Where(group => group.Name != "Zhaoqing New District together with Dinghu District")
        .Select(group => Line(group.ChineseName, group.Name, $"{Codes(group.Members)} / {Codes(group.PartialMembers)}")));

    [Fact]
    public void Sectors_are_the_stored_ones() => Agrees("sector", China.Sectors
        .Select(sector => Line(sector.Section, sector.Division, sector.ChineseName, sector.Name)));

    private static void Agrees(string what, IEnumerable<string> lines) => Assert.Equal(
        Stored.Where(line => line.StartsWith(what + "|", StringComparison.Ordinal)).Select(line => line[(what.Length + 1)..].TrimEnd('|')).Order(StringComparer.Ordinal),
        lines.Order(StringComparer.Ordinal));

    private static string Line(params object?[] fields) => string.Join('|', fields).TrimEnd('|');

    private static string Codes(IEnumerable<Place> members) => string.Join(' ', members.Select(member => ((Region)member).Code));
}
