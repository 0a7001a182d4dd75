namespace IndustrialTransfer.Model.Json;

/// <summary>The members that every place has: its names first, the place around it last.</summary>
internal sealed class PlaceMembers<TPlace>(ObjectForm<TPlace> form) where TPlace : Place
{
    public MemberKey<string> Name { get; } = form.Required("name", Forms.Text, place => place.Name);

    public MemberKey<string?> ChineseName { get; } = form.Optional("chineseName", Forms.Text, place => place.ChineseName);

    public static MemberKey<Place?> Within(ObjectForm<TPlace> form) => form.Optional("within", PlaceForm.Any, place => place.Within);
}
