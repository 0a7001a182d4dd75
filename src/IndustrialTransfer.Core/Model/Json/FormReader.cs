using System.Text.Json;

namespace IndustrialTransfer.Model.Json;

/// <summary>Where the serializer enters the forms. It passes null on to them, so that null is refused in lists and by itself too.</summary>
internal static class FormReader
{
    /// <summary>Reads a value; what is refused, null among it, is a <see cref="JsonException"/> with path and line.</summary>
    public static T Read<T>(JsonForm<T> form, ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            // The serializer knows where in the caller's list or type this is, and adds it.
            throw new JsonException("null is not allowed: leave out what is not known.");
        }

        try
        {
            return form.Read(ref reader);
        }
        catch (Exception refused) when (JsonFaultException.IsRefusal(refused))
        {
            throw JsonFaultException.At("", refused, in reader).ToJsonException();
        }
    }

    /// <summary>Writes a value, or the null that a caller's own type or list has in its place.</summary>
    public static void Write<T>(JsonForm<T> form, Utf8JsonWriter writer, T? value)
    {
        if (value is null)
        {
            writer.WriteNullValue();
        }
        else
        {
            form.Write(writer, value);
        }
    }
}
