using System.Text.Json.Serialization;
using IndustrialTransfer.Model.Json;

namespace IndustrialTransfer.Model;

/// <summary>What a development zone is for. A zone may be of two kinds.</summary>
/// <remarks>Default: <see cref="HighTech"/>.</remarks>
[JsonConverter(typeof(ModelJsonConverter<ZoneKind>))]
public enum ZoneKind
{
    /// <summary>High-tech industrial development zone (高新技术产业开发区).</summary>
    HighTech,

    /// <summary>Economic and technological development zone (经济技术开发区).</summary>
    EconomicAndTechnological,

    /// <summary>Pilot free trade zone (自由贸易试验区), or an area printed as a free trade zone.</summary>
    FreeTrade,

    /// <summary>Comprehensive bonded zone (综合保税区).</summary>
    ComprehensiveBonded,

    /// <summary>Large industrial cluster (大型产业集聚区).</summary>
    IndustrialCluster,

    /// <summary>Any other.</summary>
    Other,
}
