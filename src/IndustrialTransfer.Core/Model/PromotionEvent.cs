using System.Text.Json.Serialization;
using IndustrialTransfer.Measures;
using IndustrialTransfer.Model.Json;

namespace IndustrialTransfer.Model;

/// <summary>A conference, matchmaking activity, roadshow or visit that brings investors and places together.</summary>
/// <remarks>
/// <para>Equality: by all members, lists in order. Order: none. Thread safety: immutable.</para>
/// </remarks>
[JsonConverter(typeof(ModelJsonConverter<PromotionEvent>))]
public sealed record PromotionEvent
{
    /// <summary>The name.</summary>
    /// <exception cref="ArgumentException">The name is null, empty or blank.</exception>
    public required string Name { get; init => field = Guard.NotBlank(value, nameof(Name)); }

    /// <summary>The Chinese name; null where it is not known.</summary>
    /// <exception cref="ArgumentException">The name is empty or blank.</exception>
    public string? ChineseName { get; init => field = Guard.NullOrNotBlank(value, nameof(ChineseName)); }

    /// <summary>When it took place: its day or days, or the month or year where only that is known.</summary>
    public required ReportingPeriod Period { get; init; }

    /// <summary>Where it took place; null where it is not known.</summary>
    public Place? Place { get; init; }

    /// <summary>Where the investment is to come from; null where it is not said.</summary>
    public Place? From { get; init; }

    /// <summary>Where the investment is to go; null where it is not said.</summary>
    public Place? To { get; init; }

    /// <summary>Who organised or hosted it.</summary>
    /// <exception cref="ArgumentException">The list or an element is null.</exception>
    public IReadOnlyList<string> Organisers { get; init => field = ValueList<string>.Of(value, nameof(Organisers)); } = ValueList<string>.Empty;

    /// <summary>The sectors that it promoted.</summary>
    /// <exception cref="ArgumentException">The list or an element is null, or a sector comes twice.</exception>
    public IReadOnlyList<Sector> Sectors { get; init => field = ValueList<Sector>.Distinct(value, nameof(Sectors)); } = ValueList<Sector>.Empty;

    /// <summary>Who took part.</summary>
    /// <exception cref="ArgumentException">The list or an element is null.</exception>
    public IReadOnlyList<NamedCount> Participants
    {
        get;
        init => field = ValueList<NamedCount>.Of(value, nameof(Participants));
    }

    = ValueList<NamedCount>.Empty;

    /// <summary>The stated total of what was agreed or announced at the event; the same total once for each currency that it was printed in.</summary>
    /// <exception cref="ArgumentException">The list is null.</exception>
    public IReadOnlyList<Figure<Money>> PlannedInvestment
    {
        get;
        init => field = ValueList<Figure<Money>>.Of(value, nameof(PlannedInvestment));
    }

    = ValueList<Figure<Money>>.Empty;

    /// <summary>The stated number of projects agreed or announced at the event; null where none is stated.</summary>
    public Figure<ItemCount>? Projects { get; init; }

    /// <summary>The deals made at the event, as far as they are named.</summary>
    /// <exception cref="ArgumentException">The list or an element is null.</exception>
    public IReadOnlyList<Deal> Deals { get; init => field = ValueList<Deal>.Of(value, nameof(Deals)); } = ValueList<Deal>.Empty;

    /// <summary>What else a reader must know: expected or signed, as printed. Null where there is nothing.</summary>
    /// <exception cref="ArgumentException">The note is empty or blank.</exception>
    public string? Note { get; init => field = Guard.NullOrNotBlank(value, nameof(Note)); }
}
