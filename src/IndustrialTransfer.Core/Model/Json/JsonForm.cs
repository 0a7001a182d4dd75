using System.Text.Json;

namespace IndustrialTransfer.Model.Json;

/// <summary>How a type is written in JSON. A form knows the forms of its members, so that nothing needs reflection or the caller's options.</summary>
/// <typeparam name="T">The type.</typeparam>
internal abstract class JsonForm<T>
{
    /// <summary>Reads the value that the reader stands on, and leaves it on the value's last token.</summary>
    /// <exception cref="JsonFaultException">The value, or a member of it, breaks a rule.</exception>
    /// <exception cref="JsonException">The text is no JSON, or the value itself is refused.</exception>
    /// <exception cref="ArgumentException">The value itself is refused.</exception>
    public abstract T Read(ref Utf8JsonReader reader);

    public abstract void Write(Utf8JsonWriter writer, T value);
}
