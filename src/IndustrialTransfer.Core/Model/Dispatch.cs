using System.Text.Json.Serialization;
using IndustrialTransfer.Measures;
using IndustrialTransfer.Model.Json;

namespace IndustrialTransfer.Model;

/// <summary>One publication as data: what it is, and the events, deals and figures that it states. The unit in which people keep files of figures.</summary>
/// <remarks>
/// <para>JSON: an observation in it need not repeat the citation, place or period of its dispatch.</para>
/// <para>Equality: by all members, lists in order. Order: none. Thread safety: immutable.</para>
/// </remarks>
[JsonConverter(typeof(ModelJsonConverter<Dispatch>))]
public sealed record Dispatch
{
    /// <summary>A publication, with nothing stated in it yet.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="citation"/> is null.</exception>
    public Dispatch(Citation citation) => Citation = Guard.NotNull(citation);

    /// <summary>The publication. An observation without a citation takes this one when it becomes part of the dispatch.</summary>
    public Citation Citation { get; }

    /// <summary>The place that the publication is mainly about; null where there is none.</summary>
    public Place? Place { get; init; }

    /// <summary>The period that the publication mainly reports on; null where there is none.</summary>
    public ReportingPeriod? Period { get; init; }

    /// <summary>The sectors that it names without tying them to an event or a deal.</summary>
    /// <exception cref="ArgumentException">The list or an element is null, or a sector comes twice.</exception>
    public IReadOnlyList<Sector> Sectors { get; init => field = ValueList<Sector>.Distinct(value, nameof(Sectors)); } = ValueList<Sector>.Empty;

    /// <summary>The events.</summary>
    /// <exception cref="ArgumentException">The list or an element is null.</exception>
    public IReadOnlyList<PromotionEvent> Events
    {
        get;
        init => field = ValueList<PromotionEvent>.Of(value, nameof(Events));
    }

    = ValueList<PromotionEvent>.Empty;

    /// <summary>The deals that it names.</summary>
    /// <exception cref="ArgumentException">The list or an element is null.</exception>
    public IReadOnlyList<Deal> Deals { get; init => field = ValueList<Deal>.Of(value, nameof(Deals)); } = ValueList<Deal>.Empty;

    /// <summary>The amounts of money.</summary>
    /// <exception cref="ArgumentException">The list or an element is null.</exception>
    public IReadOnlyList<Observation<Money>> Amounts { get; init => field = Cited(value, nameof(Amounts)); } = ValueList<Observation<Money>>.Empty;

    /// <summary>The growth rates and shares.</summary>
    /// <exception cref="ArgumentException">The list or an element is null.</exception>
    public IReadOnlyList<Observation<Percentage>> Percentages
    {
        get;
        init => field = Cited(value, nameof(Percentages));
    }

    = ValueList<Observation<Percentage>>.Empty;

    /// <summary>The differences of percentages.</summary>
    /// <exception cref="ArgumentException">The list or an element is null.</exception>
    public IReadOnlyList<Observation<PercentagePoints>> Points
    {
        get;
        init => field = Cited(value, nameof(Points));
    }

    = ValueList<Observation<PercentagePoints>>.Empty;

    /// <summary>The areas of land.</summary>
    /// <exception cref="ArgumentException">The list or an element is null.</exception>
    public IReadOnlyList<Observation<LandArea>> Areas { get; init => field = Cited(value, nameof(Areas)); } = ValueList<Observation<LandArea>>.Empty;

    /// <summary>The counts, and the ranks.</summary>
    /// <exception cref="ArgumentException">The list or an element is null.</exception>
    public IReadOnlyList<Observation<ItemCount>> Counts { get; init => field = Cited(value, nameof(Counts)); } = ValueList<Observation<ItemCount>>.Empty;

    private ValueList<Observation<T>> Cited<T>(IReadOnlyList<Observation<T>>? observations, string name) where T : struct, IQuantity<T>
    {
        var list = ValueList<Observation<T>>.Of(observations, name);
        for (var i = 0; i < list.Count; i++)
        {
            if (list[i].Citation is null)
            {
                return ValueList<Observation<T>>.Of([.. list.Select(each => each with { Citation = each.Citation ?? Citation })], name);
            }
        }

        return list;
    }
}
