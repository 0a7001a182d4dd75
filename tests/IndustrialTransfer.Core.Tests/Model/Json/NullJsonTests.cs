using System.Text.Json;
using IndustrialTransfer.Measures;
using IndustrialTransfer.Model;

namespace IndustrialTransfer.Tests.Model.Json;

/// <summary>A caller's own type may hold values of the library that are not known; the library's own members are never null in JSON.</summary>
public sealed class NullJsonTests
{
    [Fact]
    public void What_is_null_in_a_callers_own_type_reads_back()
    {
        const string Json = """{"Deal":null,"Amount":null,"Rate":null,"Stage":null}""";

        Assert.Equal(Json, JsonSerializer.Serialize(new Own(null, null, null, null)));
        Assert.Equal(new Own(null, null, null, null), JsonSerializer.Deserialize<Own>(Json));
    }

    [Fact]
    public void A_null_member_of_the_library_is_refused() =>
        Assert.Contains("null", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Sector>("""{"name":null}""")).Message, StringComparison.Ordinal);

    private sealed record Own(Deal? Deal, Observation<Money>? Amount, ExchangeRate? Rate, DealStage? Stage);
}
