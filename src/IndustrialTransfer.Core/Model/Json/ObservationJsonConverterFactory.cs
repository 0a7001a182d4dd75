using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using IndustrialTransfer.Measures;

namespace IndustrialTransfer.Model.Json;

/// <summary>Observations of the five quantities that have a text.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ObservationJsonConverterFactory : JsonConverterFactory
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => Find(typeToConvert) is not null;

    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">The type is none that has a text.</exception>
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        Find(typeToConvert) ?? throw new NotSupportedException($"{typeToConvert} has no JSON form.");

    // A closed list, so that nothing needs reflection.
    private static JsonConverter? Find(Type typeToConvert) =>
        typeToConvert == typeof(Observation<Money>) ? new ObservationJsonConverter<Money>()
        : typeToConvert == typeof(Observation<Percentage>) ? new ObservationJsonConverter<Percentage>()
        : typeToConvert == typeof(Observation<PercentagePoints>) ? new ObservationJsonConverter<PercentagePoints>()
        : typeToConvert == typeof(Observation<LandArea>) ? new ObservationJsonConverter<LandArea>()
        : typeToConvert == typeof(Observation<ItemCount>) ? new ObservationJsonConverter<ItemCount>()
        : null;
}
