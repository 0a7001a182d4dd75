using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace IndustrialTransfer.Model.Json;

/// <summary>
/// The JSON of the model: members in camel case, absent where not known; missing, unknown, repeated and null members are refused with path and line,
/// whatever the options.
/// </summary>
/// <typeparam name="T">A type of the model.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ModelJsonConverter<T> : JsonConverter<T>
    where T : notnull
{
    private readonly JsonForm<T> _form = Forms.Of<T>();

    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => FormReader.Read(_form, ref reader);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        _form.Write(writer, value);
    }
}
