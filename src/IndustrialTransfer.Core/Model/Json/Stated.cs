using IndustrialTransfer.Measures;

namespace IndustrialTransfer.Model.Json;

/// <summary>An observation as it stands in a file: place, period and citation may be left to the dispatch around it.</summary>
/// <param name="Observation">The observation; its place and period say nothing where those of this record are null.</param>
/// <param name="Place">The place in the file.</param>
/// <param name="Period">The period in the file.</param>
/// <param name="Citation">The citation in the file.</param>
internal sealed record Stated<T>(Observation<T> Observation, Place? Place, ReportingPeriod? Period, Citation? Citation) where T : struct, IQuantity<T>
{
    private static readonly Region Nowhere = new() { Name = "nowhere", Level = RegionLevel.Country };

    public static readonly ObjectForm<Stated<T>> Form = new("an observation", form =>
    {
        var indicator = form.Required("indicator", Forms.Text, stated => stated.Observation.Indicator);
        var aspect = form.Defaulted("aspect", EnumForm<Aspect>.Instance, stated => stated.Observation.Aspect);
        var scope = form.Optional("scope", Forms.Text, stated => stated.Observation.Scope);
        var part = form.Optional("part", Forms.Text, stated => stated.Observation.Part);
        var among = form.Optional("among", Forms.Text, stated => stated.Observation.Among);
        var basis = form.Defaulted("basis", EnumForm<PriceBasis>.Instance, stated => stated.Observation.Basis);
        var isCumulative = form.Defaulted("isCumulative", Forms.Flag, stated => stated.Observation.IsCumulative);
        var place = form.Optional("place", PlaceForm.Any, stated => stated.Place);
        var period = form.Optional("period", TextForm<ReportingPeriod>.Instance, stated => stated.Period);
        var figure = form.Required("figure", TextForm<Figure<T>>.Instance, stated => stated.Observation.Figure);
        var note = form.Optional("note", Forms.Text, stated => stated.Observation.Note);
        var citation = form.Optional("citation", PublicationForms.Citation, stated => stated.Citation);
        return values => new Stated<T>(
            new Observation<T>
            {
                Indicator = indicator.In(values),
                Aspect = aspect.In(values),
                Scope = scope.In(values),
                Part = part.In(values),
                Among = among.In(values),
                Basis = basis.In(values),
                IsCumulative = isCumulative.In(values),
                Place = place.In(values) ?? Nowhere,
                Period = period.In(values) ?? default,
                Figure = figure.In(values),
                Note = note.In(values),
                Citation = citation.In(values),
            },
            place.In(values),
            period.In(values),
            citation.In(values));
    });

    /// <summary>The observation, with what it left to the dispatch.</summary>
    /// <param name="place">The place of the dispatch.</param>
    /// <param name="period">The period of the dispatch.</param>
    /// <param name="list">The name of the list that it stands in; null for an observation by itself.</param>
    /// <param name="index">Its place in the list.</param>
    /// <exception cref="ArgumentException">Neither it nor the dispatch names a place or a period.</exception>
    public Observation<T> Complete(Place? place, ReportingPeriod? period, string? list = null, int index = 0)
    {
        return Observation with { Place = Place ?? place ?? throw Missing("place"), Period = Period ?? period ?? throw Missing("period") };

        ArgumentException Missing(string member) => list is null
            ? new ArgumentException($"The member '{member}' of an observation is missing.")
            : new ArgumentException($"The member '{member}' of {list}[{index}] is missing, and the dispatch around it names none.", list);
    }
}
