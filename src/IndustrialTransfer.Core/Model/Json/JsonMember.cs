using System.Text.Json;

namespace IndustrialTransfer.Model.Json;

/// <summary>One member of an object's form.</summary>
internal abstract class JsonMember<T>(string name, bool isRequired)
{
    private readonly JsonEncodedText _name = JsonEncodedText.Encode(name);

    public string Name => name;

    public bool IsRequired => isRequired;

    public bool IsNamed(in Utf8JsonReader reader) => reader.ValueTextEquals(_name.EncodedUtf8Bytes);

    public abstract object Read(ref Utf8JsonReader reader);

    /// <summary>Writes name and value, or nothing where the member is absent.</summary>
    public abstract void Write(Utf8JsonWriter writer, T owner);

    protected void WriteName(Utf8JsonWriter writer) => writer.WritePropertyName(_name);
}

/// <summary>A member with a value of its own form. <paramref name="get"/> tells whether the owner has one.</summary>
internal sealed class JsonMember<T, TValue>(string name, bool isRequired, JsonForm<TValue> form, JsonMember<T, TValue>.Getter get)
    : JsonMember<T>(name, isRequired)
    where TValue : notnull
{
    public delegate bool Getter(T owner, out TValue value);

    public override object Read(ref Utf8JsonReader reader) => form.Read(ref reader);

    public override void Write(Utf8JsonWriter writer, T owner)
    {
        if (get(owner, out var value))
        {
            WriteName(writer);
            form.Write(writer, value);
        }
    }
}
