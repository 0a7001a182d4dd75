using System.Globalization;
using System.Text.Json;

namespace IndustrialTransfer.Model.Json;

/// <summary>A list: a JSON array without nulls.</summary>
internal sealed class ListForm<T>(JsonForm<T> element) : JsonForm<IReadOnlyList<T>>
{
    public override IReadOnlyList<T> Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw new JsonException($"An array is expected, not {reader.TokenType}.");
        }

        var items = new List<T>();
        try
        {
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                items.Add(reader.TokenType == JsonTokenType.Null ? throw new JsonException("null is not allowed in a list.") : element.Read(ref reader));
            }
        }
        catch (Exception refused) when (JsonFaultException.IsRefusal(refused))
        {
            throw JsonFaultException.At(string.Create(CultureInfo.InvariantCulture, $"[{items.Count}]"), refused, in reader);
        }

        return items;
    }

    public override void Write(Utf8JsonWriter writer, IReadOnlyList<T> value)
    {
        writer.WriteStartArray();
        foreach (var item in value)
        {
            element.Write(writer, item);
        }

        writer.WriteEndArray();
    }
}
