using System.Text.Json.Serialization;
using IndustrialTransfer.Model.Json;

namespace IndustrialTransfer.Model;

/// <summary>Whether a project goes on. The status is apart from the stage: a project that was terminated keeps the stage that it had reached.</summary>
/// <remarks>Default: <see cref="Ongoing"/>.</remarks>
[JsonConverter(typeof(ModelJsonConverter<DealStatus>))]
public enum DealStatus
{
    /// <summary>It goes on (推进中).</summary>
    Ongoing,

    /// <summary>It is behind what was agreed, or rests (滞后).</summary>
    Delayed,

    /// <summary>It was given up (终止).</summary>
    Terminated,
}
