namespace IndustrialTransfer.Model.Lookup;

/// <summary>The names that a place is found by: those it has, those it is given, and those that follow from its kind.</summary>
internal static class PlaceNames
{
    /// <summary>What follows a division's Chinese name, and what may follow its English one.</summary>
    private static readonly (string Chinese, string[] English)[] Endings =
    [
        ("特别行政区", ["Special Administrative Region", "SAR"]),
        ("自治区", ["Autonomous Region"]),
        ("自治州", ["Autonomous Prefecture", "Prefecture"]),
        ("地区", ["Prefecture"]),
        ("省", ["Province"]),
        ("市", ["City", "Municipality"]),
        ("盟", ["League"]),
    ];

    /// <summary>Adds the names of a place to an index.</summary>
    /// <param name="index">The index.</param>
    /// <param name="place">The place.</param>
    /// <param name="others">Other names, English or Chinese, short ones included.</param>
    public static void Add(NameIndex<Place> index, Place place, IEnumerable<string> others)
    {
        Add(index, place, place.Name);
        if (place.ChineseName is { } chinese)
        {
            Add(index, place, chinese);
        }

        foreach (var other in others)
        {
            Add(index, place, other);
        }

        if (place is Region region)
        {
            index.Add(region.Code, region);
            index.Add(region.Iso3166, region);
        }
    }

    private static void Add(NameIndex<Place> index, Place place, string name)
    {
        index.Add(name, place);
        switch (place)
        {
            case Region region:
                AddOfRegion(index, region, name);
                break;
            case DevelopmentZone zone when zone.Kinds.Contains(ZoneKind.FreeTrade):
                AddWithout(index, zone, name, "China ");
                AddWithout(index, zone, name, "中国（");
                break;
            case DevelopmentZone zone when zone.Kinds.Contains(ZoneKind.HighTech) || zone.Kinds.Contains(ZoneKind.EconomicAndTechnological):
                AddWithoutBrackets(index, zone, name);
                AddWithoutProvince(index, zone, name);
                break;
            case NewArea area:
                AddWithoutProvince(index, area, name);
                break;
        }
    }

    // Guiyang: Guiyang City. 贵阳市: 贵阳. A short form of one character is none.
    private static void AddOfRegion(NameIndex<Place> index, Region region, string name)
    {
        foreach (var (chinese, english) in Endings)
        {
            if (region.ChineseName is not { } full || !full.EndsWith(chinese, StringComparison.Ordinal))
            {
                continue;
            }

            if (name.EndsWith(chinese, StringComparison.Ordinal))
            {
                index.Add(name.Length - chinese.Length > 1 ? name.AsSpan(0, name.Length - chinese.Length) : [], region);
            }
            else if (name[0] > '\u3000')
            {
                index.Add(chinese == "自治州" ? name + "州" : "", region);
            }
            else if (english.FirstOrDefault(ending => name.EndsWith(" " + ending, StringComparison.Ordinal)) is { } ending)
            {
                index.Add(name.AsSpan(0, name.Length - ending.Length), region);
            }
            else
            {
                foreach (var each in english)
                {
                    index.Add($"{name} {each}", region);
                }
            }

            return;
        }
    }

    // Guizhou Gui'an New Area: Gui'an New Area. Not where nothing but the kind is left: Qinghai High-tech Industrial Development Zone.
    private static void AddWithoutProvince(NameIndex<Place> index, Place place, string name)
    {
        if (place.Provincial is { ChineseName: { } chinese } province)
        {
            AddWithout(index, place, name, province.Name + " ");
            AddWithout(index, place, name, province.Name + "-");
            AddWithout(index, place, name, chinese);
            AddWithout(index, place, name, chinese[..(chinese[0] is '内' or '黑' ? 3 : 2)]);
        }
    }

    private static void AddWithout(NameIndex<Place> index, Place place, string name, string beginning)
    {
        if (name.StartsWith(beginning, StringComparison.Ordinal))
        {
            Span<char> folded = stackalloc char[(name.Length - beginning.Length) * NameFold.MostGrowth];
            var rest = name.AsSpan(beginning.Length);
            index.Add(NameFold.Fold(rest, folded).Length > 1 ? rest : [], place);
        }
    }

    // Tianjin Economic-Technological Development Area (TEDA): without the brackets, and what stands in them at the end.
    private static void AddWithoutBrackets(NameIndex<Place> index, Place place, string name)
    {
        if (name.IndexOf(" (", StringComparison.Ordinal) is >= 0 and var open && name.IndexOf(')', open) is >= 0 and var close)
        {
            index.Add(name[..open] + name[(close + 1)..], place);
            index.Add(close == name.Length - 1 ? name.AsSpan((open + 2)..close) : [], place);
        }
    }
}
