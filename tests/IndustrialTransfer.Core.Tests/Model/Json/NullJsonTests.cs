using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using IndustrialTransfer.Measures;
using IndustrialTransfer.Model;

namespace IndustrialTransfer.Tests.Model.Json;

/// <summary>Null is no value of the library, wherever it stands.</summary>
public sealed class NullJsonTests
{
    private static readonly IndustrialTransferJsonContext Context = IndustrialTransferJsonContext.Default;

    [Fact]
    public void Null_in_a_list_of_the_context_is_refused() =>
        Refused(() => JsonSerializer.Deserialize("[null]", Context.Deals), "$[0]", "null is not allowed");

    [Fact]
    public void Null_in_a_list_of_the_callers_is_refused()
    {
        Refused(() => JsonSerializer.Deserialize<List<Sector>>("""[{"name":"a"},null]"""), "$[1]", "null is not allowed");
        Refused(() => JsonSerializer.Deserialize<Place[]>("[null]"), "$[0]", "null is not allowed");
        Refused(() => JsonSerializer.Deserialize<Observation<Money>[]>("[null]"), "$[0]", "null is not allowed");
        Refused(() => JsonSerializer.Deserialize<ExchangeRate[]>("[null]"), "$[0]", "not as Null");
    }

    [Fact]
    public void Null_by_itself_is_refused()
    {
        RefusedByItself(Context.Deal);
        RefusedByItself(Context.Place);
        RefusedByItself(Context.Dispatch);
        RefusedByItself(Context.MoneyObservation);
        RefusedByItself(Context.ExchangeRate);
    }

    [Fact]
    public void What_is_null_in_a_callers_own_type_is_written_as_null_and_refused_when_read()
    {
        const string Json = """{"Deal":null,"Amount":null,"Rate":null,"Stage":null}""";
        Assert.Equal(Json, JsonSerializer.Serialize(new Own(null, null, null, null)));
        Refused(() => JsonSerializer.Deserialize<Own>(Json), "$.Deal", "null is not allowed");
    }

    [Fact]
    public void What_is_absent_or_a_nullable_enumeration_in_a_callers_own_type_is_null() =>
        Assert.Equal(new Own(null, null, null, null), JsonSerializer.Deserialize<Own>("""{"Stage":null}"""));

    private static void RefusedByItself<T>(JsonTypeInfo<T> info)
    {
        Refused(() => JsonSerializer.Deserialize("null", info), "$", "ull");
        Refused(() => JsonSerializer.Deserialize<T>("null"), "$", "ull");
    }

    private static void Refused(Func<object?> read, string path, string rule)
    {
        var refused = Assert.Throws<JsonException>(read);
        Assert.Equal(path, refused.Path);
        Assert.Contains(rule, refused.Message, StringComparison.Ordinal);
    }

    private sealed record Own(Deal? Deal, Observation<Money>? Amount, ExchangeRate? Rate, DealStage? Stage);
}
