using System.Text.Json.Serialization;
using IndustrialTransfer.Model.Json;

namespace IndustrialTransfer.Model;

/// <summary>The prices that a figure is counted in. Figures of different bases are not comparable.</summary>
/// <remarks>Default: <see cref="Unstated"/>.</remarks>
[JsonConverter(typeof(ModelJsonConverter<PriceBasis>))]
public enum PriceBasis
{
    /// <summary>The source does not say.</summary>
    Unstated,

    /// <summary>Prices of the period itself (现价).</summary>
    Current,

    /// <summary>Prices of a base year (不变价, 可比价).</summary>
    Constant,

    /// <summary>A scope made comparable with the base period's (可比口径): the printed levels of two years are not comparable.</summary>
    Comparable,
}
