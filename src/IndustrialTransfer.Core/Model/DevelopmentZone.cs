using System.Text.Json.Serialization;
using IndustrialTransfer.Measures;
using IndustrialTransfer.Model.Json;

namespace IndustrialTransfer.Model;

/// <summary>A development zone (开发区): high-tech, economic and technological, free trade, bonded, a large industrial cluster.</summary>
/// <remarks>
/// <para>Equality: by all members, the kinds in order. Order: none; a ranking is told what to rank by. Thread safety: immutable.</para>
/// </remarks>
[JsonConverter(typeof(ModelJsonConverter<DevelopmentZone>))]
public sealed record DevelopmentZone : Place
{
    /// <summary>What the zone is for: one kind, or two for one that is listed as both. Empty where it is not known.</summary>
    /// <exception cref="ArgumentException">The list is null, a kind comes twice, or there is no such kind.</exception>
    public IReadOnlyList<ZoneKind> Kinds
    {
        get;
        init
        {
            field = ValueList<ZoneKind>.Distinct(value, nameof(Kinds));
            foreach (var kind in field)
            {
                Guard.Defined(kind, nameof(Kinds));
            }
        }
    }

    = ValueList<ZoneKind>.Empty;

    /// <summary>Whose approval it has; null where it is not known.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such level.</exception>
    public AreaLevel? Level { get; init => field = value is { } level ? Guard.Defined(level, nameof(Level)) : null; }

    /// <summary>When it was approved at that level: a day, or the month or year where only that is known. Null where nothing is known.</summary>
    public ReportingPeriod? ApprovalDate { get; init; }

    /// <summary>Of the name alone, so that a place is a cheap key: places with one name are few.</summary>
    public override int GetHashCode() => Name.GetHashCode(StringComparison.Ordinal);
}
