using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using FsCheck.Xunit;
using IndustrialTransfer.Measures;
using IndustrialTransfer.Model;
using IndustrialTransfer.Tests.Properties;
using IndustrialTransfer.Tests.Support;

namespace IndustrialTransfer.Tests.Model.Json;

[Properties(Arbitrary = [typeof(ModelGenerators)])]
public sealed class ModelJsonTests
{
    private static readonly IndustrialTransferJsonContext Context = IndustrialTransferJsonContext.Default;

    [Property]
    public bool A_deal_reads_back_and_computes(Deal deal)
    {
        var back = JsonSerializer.Deserialize(JsonSerializer.Serialize(deal, Context.Deal), Context.Deal)!;
        return back.Equals(deal) && back.PlannedInvestment - deal.PlannedInvestment is null or { Amount: 0 };
    }

    [Fact]
    public void Plain_calls_and_the_context_write_the_same_and_read_it_back()
    {
        RoundTrip(ModelSamples.Deal, Context.Deal);
        RoundTrip(ModelSamples.Event, Context.PromotionEvent);
        RoundTrip(ModelSamples.Citation, Context.Citation);
        RoundTrip(ModelSamples.Dispatch, Context.Dispatch);
        RoundTrip(ModelSamples.Amount, Context.MoneyObservation);
        RoundTrip(ModelSamples.Rank, Context.ItemCountObservation);
        RoundTrip(ModelSamples.Deal.Milestones[1], Context.Milestone);
        RoundTrip(ModelSamples.Deal.StatusChanges[0], Context.StatusChange);
        RoundTrip(ModelSamples.Deal.FundsReceived[1], Context.DatedAmount);
        RoundTrip(ModelSamples.Deal.Sectors[1], Context.Sector);
        RoundTrip(ModelSamples.Deal.Investor!, Context.Investor);
        RoundTrip(ModelSamples.Event.Participants[0], Context.NamedCount);
        RoundTrip(ModelSamples.Guangdong, Context.Region);
        RoundTrip(ModelSamples.NewDistrict, Context.NewArea);
        RoundTrip(ModelSamples.Zone, Context.DevelopmentZone);
        RoundTrip(ModelSamples.Group, Context.PlaceGroup);
        RoundTrip(ModelSamples.Park, Context.IndustrialPark);
        foreach (var place in ModelSamples.Places)
        {
            RoundTrip(place, Context.Place);
        }
    }

    [Fact]
    public void A_deal_is_written_with_what_is_known_and_nothing_else() => Assert.Equal(
        """{"id":"1","name":"a","host":{"kind":"industrialPark","name":"b"},"plannedInvestment":"CNY 1000000000","milestones":[{"stage":"signed","reached":"2024-01"}]}""",
        JsonSerializer.Serialize(new Deal
        {
            Id = "1",
            Name = "a",
            Host = new IndustrialPark { Name = "b" },
            PlannedInvestment = Money.Yuan(1m, Magnitude.Billion),
            Milestones = [new Milestone(DealStage.Signed, ReportingPeriod.Month(2024, 1))],
        }));

    [Fact]
    public void An_observation_in_a_dispatch_is_written_without_what_the_dispatch_says()
    {
        var json = JsonNode.Parse(JsonSerializer.Serialize(ModelSamples.Dispatch))!;
        var (same, other) = (json["amounts"]![0]!.AsObject(), json["counts"]![0]!.AsObject());
        Assert.False(same.ContainsKey("place") || same.ContainsKey("period") || same.ContainsKey("citation"));
        Assert.True(other.ContainsKey("place") && other.ContainsKey("period") && other.ContainsKey("citation"));
    }

    [Fact]
    public void Members_may_come_in_any_order_the_kind_of_a_place_included() => Assert.Equal(
        new Deal { Id = "1", Name = "a", Host = new Region { Name = "b", Level = RegionLevel.County, Within = new IndustrialPark { Name = "c" } } },
        JsonSerializer.Deserialize<Deal>(
            """{"host":{"within":{"name":"c","kind":"industrialPark"},"level":"county","kind":"region","name":"b"},"name":"a","id":"1"}"""));

    [Fact]
    public void The_options_of_the_caller_change_nothing()
    {
        var options = new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseUpper, PropertyNameCaseInsensitive = true };
        Assert.Equal(JsonSerializer.Serialize(ModelSamples.Deal), JsonSerializer.Serialize(ModelSamples.Deal, options));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Sector>("""{"NAME":"a"}""", options));
    }

    [Fact]
    public async Task A_stream_reads_like_a_text()
    {
        await using var stream = new MemoryStream(JsonSerializer.SerializeToUtf8Bytes(ModelSamples.Dispatch));
        Assert.Equal(ModelSamples.Dispatch, await JsonSerializer.DeserializeAsync(new Trickle(stream), Context.Dispatch));
    }

    [Fact]
    public void A_value_inside_a_users_own_type_reads_back()
    {
        var own = new Own(ModelSamples.Deal, ModelSamples.Park, DealStage.InOperation);
        var json = JsonSerializer.Serialize(own);
        Assert.Contains("\"inOperation\"", json, StringComparison.Ordinal);
        Assert.Equal(own, JsonSerializer.Deserialize<Own>(json));
    }

    [Property]
    public bool A_users_own_context_writes_and_reads_the_same(Deal deal)
    {
        var json = JsonSerializer.Serialize(deal, OwnJsonContext.Default.Deal);
        return json == JsonSerializer.Serialize(deal) && JsonSerializer.Deserialize(json, OwnJsonContext.Default.Deal) == deal;
    }

    private static void RoundTrip<T>(T value, JsonTypeInfo<T> info) where T : class
    {
        var json = JsonSerializer.Serialize(value, info);
        Assert.Equal(json, JsonSerializer.Serialize(value));
        Assert.Equal(value, JsonSerializer.Deserialize(json, info));
        Assert.Equal(value, JsonSerializer.Deserialize<T>(json));
    }

    private sealed record Own(Deal Deal, Place Place, DealStage Stage);
}
