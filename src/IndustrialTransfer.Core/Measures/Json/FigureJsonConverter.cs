using System.Text.Json;
using System.Text.Json.Serialization;

namespace IndustrialTransfer.Measures.Json;

/// <summary>The converter that the factory makes for one type.</summary>
internal sealed class FigureJsonConverter<T> : JsonConverter<Figure<T>>
    where T : struct, IQuantity<T>
{
    public override Figure<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        TextJson.ReadString<Figure<T>>(ref reader);

    public override void Write(Utf8JsonWriter writer, Figure<T> value, JsonSerializerOptions options) => TextJson.Write(writer, value);
}
