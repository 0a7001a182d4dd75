using System.Text.Json.Serialization;
using IndustrialTransfer.Model.Json;

namespace IndustrialTransfer.Model;

/// <summary>The level of an administrative division.</summary>
/// <remarks>Default: <see cref="Country"/>.</remarks>
[JsonConverter(typeof(ModelJsonConverter<RegionLevel>))]
public enum RegionLevel
{
    /// <summary>A country: China, or where an investor from abroad comes from.</summary>
    Country,

    /// <summary>A province, autonomous region, municipality or special administrative region (省级).</summary>
    Provincial,

    /// <summary>A prefecture-level city, prefecture, autonomous prefecture or league (地级).</summary>
    Prefectural,

    /// <summary>A county, district or county-level city (县级).</summary>
    County,
}
