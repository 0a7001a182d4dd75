using System.Text.Json.Serialization;
using IndustrialTransfer.Measures;
using IndustrialTransfer.Model.Json;

namespace IndustrialTransfer.Model;

/// <summary>Several places spoken of as one: the Yangtze River Delta; Zhaoqing New District together with Dinghu District.</summary>
/// <remarks>
/// <para>Equality: by all members, those of the group in order. Order: none; a ranking is told what to rank by. Thread safety: immutable.</para>
/// </remarks>
[JsonConverter(typeof(ModelJsonConverter<PlaceGroup>))]
public sealed record PlaceGroup : Place
{
    /// <summary>The places of the group; empty where they are not known.</summary>
    /// <exception cref="ArgumentException">The list or an element is null, or a place comes twice.</exception>
    public IReadOnlyList<Place> Members { get; init => field = ValueList<Place>.Distinct(value, nameof(Members)); } = ValueList<Place>.Empty;

    /// <summary>Whether a place is one of the group's, or lies within one of them.</summary>
    public bool Contains(Place place)
    {
        Guard.NotNull(place);
        for (var inner = place; inner is not null; inner = inner.Within)
        {
            foreach (var member in Members)
            {
                if (member.Equals(inner) || (member is PlaceGroup group && group.Contains(inner)))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
