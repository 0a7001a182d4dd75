using System.Numerics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace IndustrialTransfer.Measures.Json;

/// <summary>The converter that the factory makes for one type.</summary>
internal sealed class IntervalJsonConverter<T> : JsonConverter<Interval<T>>
    where T : struct, IEquatable<T>, IComparable<T>, IAdditionOperators<T, T, T>, IUnaryNegationOperators<T, T>, IMultiplyOperators<T, decimal, T>,
    IDivisionOperators<T, T, decimal>, IAdditiveIdentity<T, T>
{
    public override Interval<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        TextJson.ReadString<Interval<T>>(ref reader);

    public override void Write(Utf8JsonWriter writer, Interval<T> value, JsonSerializerOptions options) => TextJson.Write(writer, value);
}
