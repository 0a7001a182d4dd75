using System.Text.Json.Serialization;
using IndustrialTransfer.Model.Json;

namespace IndustrialTransfer.Model;

/// <summary>What of an indicator an observation states.</summary>
/// <remarks>Default: <see cref="Level"/>.</remarks>
[JsonConverter(typeof(ModelJsonConverter<Aspect>))]
public enum Aspect
{
    /// <summary>How much or how many there is.</summary>
    Level,

    /// <summary>By how much it grew on the same period of the year before (同比).</summary>
    Growth,

    /// <summary>Which share the part named by the observation has in the whole.</summary>
    Share,

    /// <summary>Its place by level.</summary>
    Rank,

    /// <summary>Its place by growth.</summary>
    GrowthRank,
}
