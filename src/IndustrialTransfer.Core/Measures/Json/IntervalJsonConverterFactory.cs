using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace IndustrialTransfer.Measures.Json;

/// <summary>An interval is its text: <c>"[22.85%, 22.95%]"</c>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class IntervalJsonConverterFactory : JsonConverterFactory
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => Find(typeToConvert) is not null;

    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">The type is none that has a text.</exception>
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        Find(typeToConvert) ?? throw new NotSupportedException($"{typeToConvert} has no JSON form.");

    // A closed list, so that nothing needs reflection.
    private static JsonConverter? Find(Type typeToConvert) =>
        typeToConvert == typeof(Interval<Money>) ? new IntervalJsonConverter<Money>()
        : typeToConvert == typeof(Interval<Percentage>) ? new IntervalJsonConverter<Percentage>()
        : typeToConvert == typeof(Interval<PercentagePoints>) ? new IntervalJsonConverter<PercentagePoints>()
        : typeToConvert == typeof(Interval<LandArea>) ? new IntervalJsonConverter<LandArea>()
        : typeToConvert == typeof(Interval<ItemCount>) ? new IntervalJsonConverter<ItemCount>()
        : typeToConvert == typeof(Interval<decimal>) ? new IntervalJsonConverter<decimal>()
        : null;
}
