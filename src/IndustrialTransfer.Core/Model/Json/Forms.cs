using System.Text.Json;
using IndustrialTransfer.Measures;
using IndustrialTransfer.Measures.Json;
using NodaTime;
using NodaTime.Text;

namespace IndustrialTransfer.Model.Json;

/// <summary>The forms of the types, a closed list.</summary>
internal static class Forms
{
    public static readonly JsonForm<string> Text = new ScalarForm<string>("A text", text => text, text => text);

    public static readonly JsonForm<LocalDate> Date = new ScalarForm<LocalDate>(
        "A date",
        text => LocalDatePattern.Iso.Parse(text) is { Success: true, Value: var date }
            ? date
            : throw new JsonException($"'{text}' is not a date of the form 2024-01-31."),
        LocalDatePattern.Iso.Format);

    public static readonly JsonForm<bool> Flag = new FlagForm();

    public static readonly JsonForm<int> Whole = new WholeForm();

    public static readonly JsonForm<ItemCount> Count = new CountForm();

    /// <summary>The form of a type of the model.</summary>
    /// <exception cref="NotSupportedException">There is none.</exception>
    public static JsonForm<T> Of<T>() => (JsonForm<T>)(Find(typeof(T)) ?? throw new NotSupportedException($"{typeof(T)} has no JSON form."));

    private static object? Find(Type type) =>
        type == typeof(Deal) ? ModelForms.Deal
        : type == typeof(Milestone) ? ModelForms.Milestone
        : type == typeof(StatusChange) ? ModelForms.StatusChange
        : type == typeof(DatedAmount) ? ModelForms.DatedAmount
        : type == typeof(Sector) ? ModelForms.Sector
        : type == typeof(Investor) ? ModelForms.Investor
        : type == typeof(Place) ? PlaceForm.Any
        : type == typeof(Region) ? PlaceForm.Region
        : type == typeof(PlaceGroup) ? PlaceForm.Group
        : type == typeof(NewArea) ? PlaceForm.NewArea
        : type == typeof(DevelopmentZone) ? PlaceForm.Zone
        : type == typeof(IndustrialPark) ? PlaceForm.Park
        : type == typeof(Citation) ? PublicationForms.Citation
        : type == typeof(NamedCount) ? PublicationForms.NamedCount
        : type == typeof(PromotionEvent) ? PublicationForms.Event
        : type == typeof(Dispatch) ? DispatchForm.Instance
        : type == typeof(DealStage) ? EnumForm<DealStage>.Instance
        : type == typeof(DealStatus) ? EnumForm<DealStatus>.Instance
        : type == typeof(DealAmount) ? EnumForm<DealAmount>.Instance
        : type == typeof(AgreementKind) ? EnumForm<AgreementKind>.Instance
        : type == typeof(RegionLevel) ? EnumForm<RegionLevel>.Instance
        : type == typeof(EconomicRegion) ? EnumForm<EconomicRegion>.Instance
        : type == typeof(AreaLevel) ? EnumForm<AreaLevel>.Instance
        : type == typeof(ZoneKind) ? EnumForm<ZoneKind>.Instance
        : type == typeof(PriceBasis) ? EnumForm<PriceBasis>.Instance
        : type == typeof(Aspect) ? EnumForm<Aspect>.Instance
        : null;

    private sealed class FlagForm : JsonForm<bool>
    {
        public override bool Read(ref Utf8JsonReader reader) => reader.TokenType switch
        {
            JsonTokenType.True => true,
            JsonTokenType.False => false,
            _ => throw new JsonException($"true or false is expected, not {reader.TokenType}."),
        };

        public override void Write(Utf8JsonWriter writer, bool value) => writer.WriteBooleanValue(value);
    }

    private sealed class WholeForm : JsonForm<int>
    {
        public override int Read(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out var value)
            ? value
            : throw new JsonException("A whole number is expected.");

        public override void Write(Utf8JsonWriter writer, int value) => writer.WriteNumberValue(value);
    }

    private sealed class CountForm : JsonForm<ItemCount>
    {
        public override ItemCount Read(ref Utf8JsonReader reader) => ItemCountJsonConverter.ReadNumber(ref reader);

        public override void Write(Utf8JsonWriter writer, ItemCount value) => ItemCountJsonConverter.WriteNumber(writer, value);
    }
}
