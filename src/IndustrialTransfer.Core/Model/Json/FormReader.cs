using System.Text.Json;

namespace IndustrialTransfer.Model.Json;

/// <summary>Where the serializer enters the forms.</summary>
internal static class FormReader
{
    /// <summary>Reads a value; what is refused is a <see cref="JsonException"/> with path and line.</summary>
    public static T Read<T>(JsonForm<T> form, ref Utf8JsonReader reader)
    {
        try
        {
            return form.Read(ref reader);
        }
        catch (Exception refused) when (JsonFaultException.IsRefusal(refused))
        {
            throw JsonFaultException.At("", refused, in reader).ToJsonException();
        }
    }
}
