using IndustrialTransfer.Measures;

namespace IndustrialTransfer.Model.Json;

/// <summary>The forms of citations and events.</summary>
internal static class PublicationForms
{
    public static readonly ObjectForm<Citation> Citation = new("a citation", form =>
    {
        var publisher = form.Required("publisher", Forms.Text, citation => citation.Publisher);
        var title = form.Required("title", Forms.Text, citation => citation.Title);
        var date = form.Optional("date", Forms.Date, citation => citation.Date);
        var address = form.Optional("address", Forms.Text, citation => citation.Address);
        return values => new Citation
        {
            Publisher = publisher.In(values),
            Title = title.In(values),
            Date = date.In(values),
            Address = address.In(values),
        };
    });

    public static readonly ObjectForm<NamedCount> NamedCount = new("a count", form =>
    {
        var name = form.Required("name", Forms.Text, named => named.Name);
        var count = form.Optional("count", TextForm<Figure<ItemCount>>.Instance, named => named.Count);
        return values => new NamedCount(name.In(values), count.In(values));
    });

    public static readonly ObjectForm<PromotionEvent> Event = new("an event", form =>
    {
        var name = form.Required("name", Forms.Text, each => each.Name);
        var chineseName = form.Optional("chineseName", Forms.Text, each => each.ChineseName);
        var period = form.Required("period", TextForm<ReportingPeriod>.Instance, each => each.Period);
        var place = form.Optional("place", PlaceForm.Any, each => each.Place);
        var from = form.Optional("from", PlaceForm.Any, each => each.From);
        var to = form.Optional("to", PlaceForm.Any, each => each.To);
        var organisers = form.List("organisers", Forms.Text, each => each.Organisers);
        var sectors = form.List("sectors", ModelForms.Sector, each => each.Sectors);
        var participants = form.List("participants", NamedCount, each => each.Participants);
        var plannedInvestment = form.List("plannedInvestment", TextForm<Figure<Money>>.Instance, each => each.PlannedInvestment);
        var projects = form.Optional("projects", TextForm<Figure<ItemCount>>.Instance, each => each.Projects);
        var deals = form.List("deals", ModelForms.Deal, each => each.Deals);
        var note = form.Optional("note", Forms.Text, each => each.Note);
        return values => new PromotionEvent
        {
            Name = name.In(values),
            ChineseName = chineseName.In(values),
            Period = period.In(values),
            Place = place.In(values),
            From = from.In(values),
            To = to.In(values),
            Organisers = organisers.In(values),
            Sectors = sectors.In(values),
            Participants = participants.In(values),
            PlannedInvestment = plannedInvestment.In(values),
            Projects = projects.In(values),
            Deals = deals.In(values),
            Note = note.In(values),
        };
    });
}
