namespace IndustrialTransfer.Model.Json;

/// <summary>The members that every place has: its names first, then those of its kind, and where it lies last.</summary>
internal sealed class PlaceMembers<TPlace>(ObjectForm<TPlace> form) where TPlace : Place
{
    public MemberKey<string> Name { get; } = form.Required("name", Forms.Text, place => place.Name);

    public MemberKey<string?> ChineseName { get; } = form.Optional("chineseName", Forms.Text, place => place.ChineseName);

    public static MemberKey<EconomicRegion?> EconomicRegion(ObjectForm<TPlace> form) =>
        form.Optional("economicRegion", EnumForm<EconomicRegion>.Instance, place => place.StatedEconomicRegion);

    public static MemberKey<Place?> Within(ObjectForm<TPlace> form) => form.Optional("within", PlaceForm.Any, place => place.Within);
}
