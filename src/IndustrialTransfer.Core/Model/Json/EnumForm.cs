using System.Text.Json;

namespace IndustrialTransfer.Model.Json;

/// <summary>An enumeration: the member's name in camel case.</summary>
internal sealed class EnumForm<TEnum> : JsonForm<TEnum> where TEnum : struct, Enum
{
    public static readonly EnumForm<TEnum> Instance = new();

    private readonly TEnum[] _values = Enum.GetValues<TEnum>();
    private readonly JsonEncodedText[] _names = Array.ConvertAll(Enum.GetNames<TEnum>(), name => JsonEncodedText.Encode(JsonNamingPolicy.CamelCase.ConvertName(name)));

    public override TEnum Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            for (var i = 0; i < _names.Length; i++)
            {
                if (reader.ValueTextEquals(_names[i].EncodedUtf8Bytes))
                {
                    return _values[i];
                }
            }
        }

        var found = reader.TokenType == JsonTokenType.String ? $"'{reader.GetString()}'" : reader.TokenType.ToString();
        throw new JsonException($"{found} is not a {typeof(TEnum).Name}: there are {string.Join(", ", _names)}.");
    }

    public override void Write(Utf8JsonWriter writer, TEnum value) => writer.WriteStringValue(_names[Array.IndexOf(_values, value)]);
}
