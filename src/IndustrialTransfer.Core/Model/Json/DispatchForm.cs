using IndustrialTransfer.Measures;

namespace IndustrialTransfer.Model.Json;

/// <summary>The form of a dispatch. It stands on the form of observations, which stands on that of citations.</summary>
internal static class DispatchForm
{
    public static readonly ObjectForm<Dispatch> Instance = new("a dispatch", form =>
    {
        var citation = form.Required("citation", PublicationForms.Citation, dispatch => dispatch.Citation);
        var place = form.Optional("place", PlaceForm.Any, dispatch => dispatch.Place);
        var period = form.Optional("period", TextForm<ReportingPeriod>.Instance, dispatch => dispatch.Period);
        var sectors = form.List("sectors", ModelForms.Sector, dispatch => dispatch.Sectors);
        var events = form.List("events", PublicationForms.Event, dispatch => dispatch.Events);
        var deals = form.List("deals", ModelForms.Deal, dispatch => dispatch.Deals);
        var amounts = new StatedMembers<Money>(form, "amounts", dispatch => dispatch.Amounts);
        var percentages = new StatedMembers<Percentage>(form, "percentages", dispatch => dispatch.Percentages);
        var points = new StatedMembers<PercentagePoints>(form, "points", dispatch => dispatch.Points);
        var areas = new StatedMembers<LandArea>(form, "areas", dispatch => dispatch.Areas);
        var counts = new StatedMembers<ItemCount>(form, "counts", dispatch => dispatch.Counts);
        return values =>
        {
            var (around, when) = (place.In(values), period.In(values));
            return new Dispatch(citation.In(values))
            {
                Place = around,
                Period = when,
                Sectors = sectors.In(values),
                Events = events.In(values),
                Deals = deals.In(values),
                Amounts = amounts.In(values, around, when),
                Percentages = percentages.In(values, around, when),
                Points = points.In(values, around, when),
                Areas = areas.In(values, around, when),
                Counts = counts.In(values, around, when),
            };
        };
    });
}
