using System.Text.Json;
using IndustrialTransfer.Measures.Json;

namespace IndustrialTransfer.Model.Json;

/// <summary>A value that is written as one string.</summary>
internal sealed class ScalarForm<T>(string what, Func<string, T> parse, Func<T, string> text) : JsonForm<T>
{
    public override T Read(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.String
        ? parse(reader.GetString()!)
        : throw new JsonException($"{what} is written as a JSON string, not as {reader.TokenType}.");

    public override void Write(Utf8JsonWriter writer, T value) => writer.WriteStringValue(text(value));
}

/// <summary>A measure that is written as its invariant text.</summary>
internal sealed class TextForm<T> : JsonForm<T> where T : ISpanParsable<T>, ISpanFormattable
{
    public static readonly TextForm<T> Instance = new();

    public override T Read(ref Utf8JsonReader reader) => TextJson.ReadString<T>(ref reader);

    public override void Write(Utf8JsonWriter writer, T value) => TextJson.Write(writer, value);
}
