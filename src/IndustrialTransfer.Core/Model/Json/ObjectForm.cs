using System.Text.Json;

namespace IndustrialTransfer.Model.Json;

/// <summary>
/// An object: its members, from which both reading and writing follow. Members may come in any order; a missing required one, an unknown one, one that
/// comes twice and null are refused. Absent members are not written.
/// </summary>
internal sealed class ObjectForm<T> : JsonForm<T> where T : notnull
{
    private readonly string _what;
    private readonly List<JsonMember<T>> _members = [];
    private readonly Func<object?[], T> _create;

    /// <param name="what">What the object is, with its article, for the messages.</param>
    /// <param name="define">Declares the members, and tells how to make the object from their values.</param>
    public ObjectForm(string what, Func<ObjectForm<T>, Func<object?[], T>> define) => (_what, _create) = (what, define(this));

    public MemberKey<TValue> Required<TValue>(string name, JsonForm<TValue> form, Func<T, TValue> get) where TValue : notnull =>
        Add(new JsonMember<T, TValue>(name, isRequired: true, form, (T owner, out TValue value) =>
        {
            value = get(owner);
            return true;
        }), default(TValue)!);

    public MemberKey<TValue?> Optional<TValue>(string name, JsonForm<TValue> form, Func<T, TValue?> get) where TValue : class =>
        Add(new JsonMember<T, TValue>(name, isRequired: false, form, (T owner, out TValue value) =>
        {
            value = get(owner)!;
            return value is not null;
        }), default(TValue?));

    public MemberKey<TValue?> Optional<TValue>(string name, JsonForm<TValue> form, Func<T, TValue?> get) where TValue : struct =>
        Add(new JsonMember<T, TValue>(name, isRequired: false, form, (T owner, out TValue value) =>
        {
            var stated = get(owner);
            value = stated.GetValueOrDefault();
            return stated is not null;
        }), default(TValue?));

    /// <summary>A member that is absent where it is the default of its type.</summary>
    public MemberKey<TValue> Defaulted<TValue>(string name, JsonForm<TValue> form, Func<T, TValue> get) where TValue : struct =>
        Add(new JsonMember<T, TValue>(name, isRequired: false, form, (T owner, out TValue value) =>
        {
            value = get(owner);
            return !EqualityComparer<TValue>.Default.Equals(value, default);
        }), default(TValue));

    /// <summary>A list, which is absent where it is empty.</summary>
    public MemberKey<IReadOnlyList<TElement>> List<TElement>(string name, JsonForm<TElement> element, Func<T, IReadOnlyList<TElement>> get) =>
        Add(new JsonMember<T, IReadOnlyList<TElement>>(name, isRequired: false, new ListForm<TElement>(element), (T owner, out IReadOnlyList<TElement> value) =>
        {
            value = get(owner);
            return value.Count > 0;
        }), (IReadOnlyList<TElement>)[]);

    public override T Read(ref Utf8JsonReader reader) => Read(ref reader, skip: null);

    /// <summary>Reads the object, passing over one member that says of which kind it is and was read before.</summary>
    public T Read(ref Utf8JsonReader reader, string? skip)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException($"A JSON object is expected for {_what}, not {reader.TokenType}.");
        }

        var values = new object?[_members.Count];
        var skipped = false;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var index = IndexOf(in reader);
            var name = index >= 0 ? _members[index].Name : reader.GetString()!;
            try
            {
                var isSkipped = index < 0 && name == skip;
                if (index < 0 && !isSkipped)
                {
                    throw new JsonException($"'{name}' is no member of {_what}: there are {string.Join(", ", _members.Select(member => member.Name))}.");
                }

                if (isSkipped ? skipped : values[index] is not null)
                {
                    throw new JsonException($"The member '{name}' comes twice.");
                }

                reader.Read();
                skipped |= isSkipped;
                if (!isSkipped)
                {
                    values[index] = reader.TokenType == JsonTokenType.Null
                        ? throw new JsonException("null is not allowed: leave out what is not known.")
                        : _members[index].Read(ref reader);
                }
            }
            catch (Exception refused) when (JsonFaultException.IsRefusal(refused))
            {
                throw JsonFaultException.At($".{name}", refused, in reader);
            }
        }

        return Create(values, in reader);
    }

    public override void Write(Utf8JsonWriter writer, T value)
    {
        writer.WriteStartObject();
        WriteMembers(writer, value);
        writer.WriteEndObject();
    }

    public void WriteMembers(Utf8JsonWriter writer, T value)
    {
        foreach (var member in _members)
        {
            member.Write(writer, value);
        }
    }

    private T Create(object?[] values, in Utf8JsonReader reader)
    {
        for (var i = 0; i < values.Length; i++)
        {
            if (values[i] is null && _members[i].IsRequired)
            {
                throw JsonFaultException.Of($"The member '{_members[i].Name}' of {_what} is missing.", in reader);
            }
        }

        try
        {
            return _create(values);
        }
        catch (ArgumentException refused)
        {
            var named = _members.Find(member => member.Name.Equals(refused.ParamName, StringComparison.OrdinalIgnoreCase));
            throw JsonFaultException.At(named is null ? "" : $".{named.Name}", refused, in reader);
        }
    }

    private int IndexOf(in Utf8JsonReader reader)
    {
        for (var i = 0; i < _members.Count; i++)
        {
            if (_members[i].IsNamed(in reader))
            {
                return i;
            }
        }

        return -1;
    }

    private MemberKey<TKey> Add<TKey>(JsonMember<T> member, TKey absent)
    {
        _members.Add(member);
        return new MemberKey<TKey>(_members.Count - 1, absent);
    }
}
