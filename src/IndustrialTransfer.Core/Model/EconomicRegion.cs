using System.Text.Json.Serialization;
using IndustrialTransfer.Model.Json;

namespace IndustrialTransfer.Model;

/// <summary>The four regions of the National Bureau of Statistics (四大经济区域).</summary>
/// <remarks>Default: <see cref="East"/>.</remarks>
[JsonConverter(typeof(ModelJsonConverter<EconomicRegion>))]
public enum EconomicRegion
{
    /// <summary>The East (东部), ten provincial divisions.</summary>
    East,

    /// <summary>The Centre (中部), six.</summary>
    Central,

    /// <summary>The West (西部), twelve.</summary>
    West,

    /// <summary>The Northeast (东北), three.</summary>
    Northeast,
}
