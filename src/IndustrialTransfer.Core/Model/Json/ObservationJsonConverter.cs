using System.Text.Json;
using System.Text.Json.Serialization;
using IndustrialTransfer.Measures;

namespace IndustrialTransfer.Model.Json;

/// <summary>The converter that the factory makes for one quantity: an observation by itself, which names its own place and period.</summary>
internal sealed class ObservationJsonConverter<T> : JsonConverter<Observation<T>>
    where T : struct, IQuantity<T>
{
    private static readonly Form Whole = new();

    public override Observation<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        FormReader.Read(Whole, ref reader);

    public override void Write(Utf8JsonWriter writer, Observation<T> value, JsonSerializerOptions options) => Whole.Write(writer, value);

    private sealed class Form : JsonForm<Observation<T>>
    {
        public override Observation<T> Read(ref Utf8JsonReader reader) => Stated<T>.Form.Read(ref reader).Complete(null, null);

        public override void Write(Utf8JsonWriter writer, Observation<T> value) =>
            Stated<T>.Form.Write(writer, new Stated<T>(value, value.Place, value.Period, value.Citation));
    }
}
