using System.Text.Json;
using IndustrialTransfer.Measures;

namespace IndustrialTransfer.Model.Json;

/// <summary>
/// A place: a region that the gazetteer of China knows as its GB/T 2260 code, any other as an object whose member <c>kind</c> says which of the five it is,
/// in whichever place it comes. An object is read also of a region that is known.
/// </summary>
/// <typeparam name="TPlace">The kind that is expected, or <see cref="Place"/>.</typeparam>
internal sealed class PlaceForm<TPlace> : JsonForm<TPlace> where TPlace : Place
{
    public override TPlace Read(ref Utf8JsonReader reader)
    {
        var place = PlaceForm.Read(ref reader);
        return place as TPlace ?? throw new JsonException($"A {typeof(TPlace).Name} is expected, and {place.Name} is a {place.GetType().Name}.");
    }

    public override void Write(Utf8JsonWriter writer, TPlace value) => PlaceForm.Write(writer, value);
}

/// <summary>The forms of the five kinds of places.</summary>
internal static class PlaceForm
{
    public static readonly PlaceForm<Place> Any = new();
    public static readonly PlaceForm<Region> Region = new();
    public static readonly PlaceForm<PlaceGroup> Group = new();
    public static readonly PlaceForm<NewArea> NewArea = new();
    public static readonly PlaceForm<DevelopmentZone> Zone = new();
    public static readonly PlaceForm<IndustrialPark> Park = new();

    private const string KindName = "kind";

    private static readonly ObjectForm<Region> OfRegion = new("a region", form =>
    {
        var common = new PlaceMembers<Region>(form);
        var code = form.Optional("code", Forms.Text, place => place.Code);
        var iso3166 = form.Optional("iso3166", Forms.Text, place => place.Iso3166);
        var level = form.Required("level", EnumForm<RegionLevel>.Instance, place => place.Level);
        var economicRegion = PlaceMembers<Region>.EconomicRegion(form);
        var within = PlaceMembers<Region>.Within(form);
        return values => new Region
        {
            Name = common.Name.In(values),
            ChineseName = common.ChineseName.In(values),
            Code = code.In(values),
            Iso3166 = iso3166.In(values),
            Level = level.In(values),
            EconomicRegion = economicRegion.In(values),
            Within = within.In(values),
        };
    });

    private static readonly ObjectForm<PlaceGroup> OfGroup = new("a group of places", form =>
    {
        var common = new PlaceMembers<PlaceGroup>(form);
        var members = form.List("members", Any, place => place.Members);
        var partialMembers = form.List("partialMembers", Any, place => place.PartialMembers);
        var economicRegion = PlaceMembers<PlaceGroup>.EconomicRegion(form);
        var within = PlaceMembers<PlaceGroup>.Within(form);
        return values => new PlaceGroup
        {
            Name = common.Name.In(values),
            ChineseName = common.ChineseName.In(values),
            Members = members.In(values),
            PartialMembers = partialMembers.In(values),
            EconomicRegion = economicRegion.In(values),
            Within = within.In(values),
        };
    });

    private static readonly ObjectForm<NewArea> OfNewArea = new("a new area", form =>
    {
        var common = new PlaceMembers<NewArea>(form);
        var level = form.Required("level", EnumForm<AreaLevel>.Instance, place => place.Level);
        var approvalOrder = form.Optional("approvalOrder", Forms.Whole, place => place.ApprovalOrder);
        var approvalDate = form.Optional("approvalDate", TextForm<ReportingPeriod>.Instance, place => place.ApprovalDate);
        var hosts = form.List("hosts", Region, place => place.Hosts);
        var economicRegion = PlaceMembers<NewArea>.EconomicRegion(form);
        var within = PlaceMembers<NewArea>.Within(form);
        return values => new NewArea
        {
            Name = common.Name.In(values),
            ChineseName = common.ChineseName.In(values),
            Level = level.In(values),
            ApprovalOrder = approvalOrder.In(values),
            ApprovalDate = approvalDate.In(values),
            Hosts = hosts.In(values),
            EconomicRegion = economicRegion.In(values),
            Within = within.In(values),
        };
    });

    private static readonly ObjectForm<DevelopmentZone> OfZone = new("a development zone", form =>
    {
        var common = new PlaceMembers<DevelopmentZone>(form);
        var kinds = form.List("kinds", EnumForm<ZoneKind>.Instance, place => place.Kinds);
        var level = form.Optional("level", EnumForm<AreaLevel>.Instance, place => place.Level);
        var approvalDate = form.Optional("approvalDate", TextForm<ReportingPeriod>.Instance, place => place.ApprovalDate);
        var economicRegion = PlaceMembers<DevelopmentZone>.EconomicRegion(form);
        var within = PlaceMembers<DevelopmentZone>.Within(form);
        return values => new DevelopmentZone
        {
            Name = common.Name.In(values),
            ChineseName = common.ChineseName.In(values),
            Kinds = kinds.In(values),
            Level = level.In(values),
            ApprovalDate = approvalDate.In(values),
            EconomicRegion = economicRegion.In(values),
            Within = within.In(values),
        };
    });

    private static readonly ObjectForm<IndustrialPark> OfPark = new("an industrial park", form =>
    {
        var common = new PlaceMembers<IndustrialPark>(form);
        var economicRegion = PlaceMembers<IndustrialPark>.EconomicRegion(form);
        var within = PlaceMembers<IndustrialPark>.Within(form);
        return values => new IndustrialPark
        {
            Name = common.Name.In(values),
            ChineseName = common.ChineseName.In(values),
            EconomicRegion = economicRegion.In(values),
            Within = within.In(values),
        };
    });

    public static Place Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            var code = reader.GetString()!;
            return Gazetteer.China.RegionOf(code) ?? throw new JsonException($"'{code}' is not the GB/T 2260 code of a region that the gazetteer knows.");
        }

        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException($"A place is a JSON object, or the GB/T 2260 code of a region, not {reader.TokenType}.");
        }

        return KindOf(reader) switch
        {
            "region" => OfRegion.Read(ref reader, KindName),
            "group" => OfGroup.Read(ref reader, KindName),
            "newArea" => OfNewArea.Read(ref reader, KindName),
            "developmentZone" => OfZone.Read(ref reader, KindName),
            "industrialPark" => OfPark.Read(ref reader, KindName),
            null => throw new JsonException("A place needs a member 'kind': region, group, newArea, developmentZone or industrialPark."),
            var other => throw new JsonException(
                $"'{other}' is not a kind of place: there are region, group, newArea, developmentZone and industrialPark."),
        };
    }

    public static void Write(Utf8JsonWriter writer, Place value)
    {
        if (value is Region { Code: { } code } known && known.Equals(Gazetteer.China.RegionOf(code)))
        {
            writer.WriteStringValue(code);
            return;
        }

        writer.WriteStartObject();
        switch (value)
        {
            case Region region:
                writer.WriteString(KindName, "region");
                OfRegion.WriteMembers(writer, region);
                break;
            case PlaceGroup group:
                writer.WriteString(KindName, "group");
                OfGroup.WriteMembers(writer, group);
                break;
            case NewArea area:
                writer.WriteString(KindName, "newArea");
                OfNewArea.WriteMembers(writer, area);
                break;
            case DevelopmentZone zone:
                writer.WriteString(KindName, "developmentZone");
                OfZone.WriteMembers(writer, zone);
                break;
            case IndustrialPark park:
                writer.WriteString(KindName, "industrialPark");
                OfPark.WriteMembers(writer, park);
                break;
        }

        writer.WriteEndObject();
    }

    // Looks ahead with a copy of the reader, which stays where it is.
    private static string? KindOf(Utf8JsonReader reader)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isKind = reader.ValueTextEquals(KindName);
            reader.Read();
            if (isKind)
            {
                return reader.TokenType == JsonTokenType.String ? reader.GetString() : throw new JsonException("The member 'kind' of a place is a text.");
            }

            reader.Skip();
        }

        return null;
    }
}
