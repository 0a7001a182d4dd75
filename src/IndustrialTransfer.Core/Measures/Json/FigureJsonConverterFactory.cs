using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace IndustrialTransfer.Measures.Json;

/// <summary>A figure is its canonical text: <c>"more than CNY 300000000000, step 1000000000"</c>; what people print is read too.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class FigureJsonConverterFactory : JsonConverterFactory
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => Find(typeToConvert) is not null;

    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">The type is none that has a text.</exception>
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        Find(typeToConvert) ?? throw new NotSupportedException($"{typeToConvert} has no JSON form.");

    // A closed list, so that nothing needs reflection.
    private static JsonConverter? Find(Type typeToConvert) =>
        typeToConvert == typeof(Figure<Money>) ? new FigureJsonConverter<Money>()
        : typeToConvert == typeof(Figure<Percentage>) ? new FigureJsonConverter<Percentage>()
        : typeToConvert == typeof(Figure<PercentagePoints>) ? new FigureJsonConverter<PercentagePoints>()
        : typeToConvert == typeof(Figure<LandArea>) ? new FigureJsonConverter<LandArea>()
        : typeToConvert == typeof(Figure<ItemCount>) ? new FigureJsonConverter<ItemCount>()
        : null;
}
