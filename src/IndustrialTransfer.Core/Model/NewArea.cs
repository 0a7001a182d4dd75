using System.Text.Json.Serialization;
using IndustrialTransfer.Measures;
using IndustrialTransfer.Model.Json;

namespace IndustrialTransfer.Model;

/// <summary>A new area or new district (新区) with its own administration, laid over parts of one or more divisions.</summary>
/// <remarks>
/// <para>Equality: by all members, the hosts in order, those of the places around it included. Order: none; a ranking is told what to rank by.
/// Thread safety: immutable.</para>
/// </remarks>
[JsonConverter(typeof(ModelJsonConverter<NewArea>))]
public sealed record NewArea : Place
{
    /// <summary>Whose approval it has.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such level.</exception>
    public required AreaLevel Level { get; init => field = Guard.Defined(value, nameof(Level)); }

    /// <summary>Which one it was to be approved at its level, from 1: Gui'an is the eighth national one. Null where it is not known.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    public int? ApprovalOrder
    {
        get;
        init => field = value is { } order ? Guard.Between(order, 1, int.MaxValue, nameof(ApprovalOrder)) : null;
    }

    /// <summary>When it was approved or established: a day, or the month or year where only that is known. Null where nothing is known.</summary>
    public ReportingPeriod? ApprovalDate { get; init; }

    /// <summary>The divisions that it lies in; empty where they are not known.</summary>
    /// <exception cref="ArgumentException">The list or an element is null, or a region comes twice.</exception>
    public IReadOnlyList<Region> Hosts { get; init => field = ValueList<Region>.Distinct(value, nameof(Hosts)); } = ValueList<Region>.Empty;

    internal override IReadOnlyList<Place> PartialParts => Hosts;

    /// <summary>Of the name alone, so that a place is a cheap key: places with one name are few.</summary>
    public override int GetHashCode() => Name.GetHashCode(StringComparison.Ordinal);
}
