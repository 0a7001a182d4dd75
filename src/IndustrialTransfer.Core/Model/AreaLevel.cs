using System.Text.Json.Serialization;
using IndustrialTransfer.Model.Json;

namespace IndustrialTransfer.Model;

/// <summary>Whose approval a new area or zone has.</summary>
/// <remarks>Default: <see cref="National"/>.</remarks>
[JsonConverter(typeof(ModelJsonConverter<AreaLevel>))]
public enum AreaLevel
{
    /// <summary>The State Council's (国家级).</summary>
    National,

    /// <summary>A province's (省级).</summary>
    Provincial,

    /// <summary>A city's (市级).</summary>
    Municipal,
}
