using System.Text.Json;
using IndustrialTransfer.Measures;
using IndustrialTransfer.Model;

namespace IndustrialTransfer.Tests.Model.Json;

/// <summary>What the JSON of the model refuses: the path, the line (from 0) and the rule.</summary>
public sealed class ModelJsonRefusalTests
{
    private const string Cited = """{"citation":{"publisher":"a","title":"b"},""";

    [Theory]
    [InlineData("""{"id":"x"}""", "$", 0, "The member 'name' of a deal is missing.")]
    [InlineData("{\"id\":\"1\",\n\"name\":\"a\",\n\"host\":{\"kind\":\"industrialPark\"}}", "$.host", 2, "The member 'name' of an industrial park is missing.")]
    [InlineData("{\"id\":\"1\",\n\"nmae\":\"a\"}", "$.nmae", 1, "'nmae' is no member of a deal: there are id, name, chineseName, host,")]
    [InlineData("""{"Id":"1"}""", "$.Id", 0, "'Id' is no member of a deal")]
    [InlineData("""{"id":"1","id":"1"}""", "$.id", 0, "The member 'id' comes twice.")]
    [InlineData("""{"id":null}""", "$.id", 0, "null is not allowed: leave out what is not known.")]
    [InlineData("""{"id":1}""", "$.id", 0, "A text is written as a JSON string, not as Number.")]
    [InlineData("""{"id":" "}""", "$", 0, "The member 'name'")]
    [InlineData("""{"id":" ","name":"a","host":{"kind":"industrialPark","name":"b"}}""", "$.id", 0, "white")]
    [InlineData("""{"host":{"name":"b"}}""", "$.host", 0, "A place needs a member 'kind'")]
    [InlineData("""{"host":{"kind":"city","name":"b"}}""", "$.host", 0, "'city' is not a kind of place")]
    [InlineData("""{"host":{"kind":7,"name":"b"}}""", "$.host", 0, "The member 'kind' of a place is a text.")]
    [InlineData("""{"host":{"kind":"industrialPark","name":"b","kind":"industrialPark"}}""", "$.host.kind", 0, "The member 'kind' comes twice.")]
    [InlineData("""{"host":"Guizhou"}""", "$.host", 0, "'Guizhou' is not the GB/T 2260 code of a region that the gazetteer knows.")]
    [InlineData("""{"host":{"kind":"region","name":"b","level":"Provincial"}}""", "$.host.level", 0, "'Provincial' is not a RegionLevel: there are country, provincial,")]
    [InlineData("""{"host":{"kind":"region","name":"b","level":1}}""", "$.host.level", 0, "Number is not a RegionLevel")]
    [InlineData("""{"host":{"kind":"region","name":"b","level":"county","code":"1"}}""", "$.host.code", 0, "Code must be 6 digits, and was '1'.")]
    [InlineData("""{"host":{"kind":"newArea","name":"b","level":"national","approvalOrder":1.5}}""", "$.host.approvalOrder", 0, "A whole number is expected.")]
    [InlineData("""{"host":{"kind":"newArea","name":"b","level":"national","hosts":[{"kind":"industrialPark","name":"c"}]}}""", "$.host.hosts[0]", 0, "A Region is expected, and c is a IndustrialPark.")]
    [InlineData("""{"sectors":{}}""", "$.sectors", 0, "An array is expected, not StartObject.")]
    [InlineData("""{"sectors":[{"name":"a"},null]}""", "$.sectors[1]", 0, "null is not allowed in a list.")]
    [InlineData("""{"sectors":[{"name":"a"},{"name":"b","division":"1"}]}""", "$.sectors[1].division", 0, "Division must be 2 digits")]
    [InlineData("""{"plannedInvestment":1000000000}""", "$.plannedInvestment", 0, "A Money is written as a JSON string, not as Number.")]
    [InlineData("""{"plannedInvestment":"a lot"}""", "$.plannedInvestment", 0, "'a lot' is not an amount of money")]
    [InlineData("""{"jobs":"400"}""", "$.jobs", 0, "A count is written as a JSON number, not as String.")]
    [InlineData("""{"milestones":[{"stage":"signed","reached":"2024-13"}]}""", "$.milestones[0].reached", 0, "2024-13")]
    [InlineData("""{"milestones":[{"stage":"sold","reached":"2024"}]}""", "$.milestones[0].stage", 0, "'sold' is not a DealStage")]
    [InlineData("{\"id\":\"1\",\n\"name\":", "$.name", 1, "")]
    [InlineData("{\"id\":\"1\",\n\"name\": oops}", "$.name", 1, "'o' is an invalid start of a value.")]
    [InlineData("[]", "$", 0, "A JSON object is expected for a deal, not StartArray.")]
    public void A_deal(string json, string path, long line, string rule) => Refuses<Deal>(json, path, line, rule);

    [Fact]
    public void A_deal_in_operation_before_it_is_signed() => Refuses<Deal>(
        """
        {
          "id": "1", "name": "a", "host": { "kind": "industrialPark", "name": "b" },
          "milestones": [{ "stage": "signed", "reached": "2024-01-27" }, { "stage": "inOperation", "reached": "2023-01-01" }]
        }
        """,
        "$.milestones", 3, "InOperation (2023-01-01) cannot come before Signed (2024-01-27).");

    [Theory]
    [InlineData("{}", "$", "The member 'citation' of a dispatch is missing.")]
    [InlineData("""{"citation":{"publisher":"a"}}""", "$.citation", "The member 'title' of a citation is missing.")]
    [InlineData("""{"citation":{"publisher":"a","title":"b","date":"31 January 2024"}}""", "$.citation.date", "'31 January 2024' is not a date of the form 2024-01-31.")]
    [InlineData(Cited + """ "amounts":[{"indicator":"GDP","figure":"1 yuan"}]}""", "$.amounts", "The member 'place' of amounts[0] is missing, and the dispatch around it names none.")]
    [InlineData(Cited + """ "place":{"kind":"group","name":"c"},"amounts":[{"indicator":"GDP","figure":"1 yuan"}]}""", "$.amounts", "The member 'period' of amounts[0] is missing")]
    [InlineData(Cited + """ "amounts":[{"indicator":"GDP"}]}""", "$.amounts[0]", "The member 'figure' of an observation is missing.")]
    [InlineData(Cited + """ "amounts":[{"indicator":"GDP","figure":"22.9 percent"}]}""", "$.amounts[0].figure", "'22.9 percent' is not a figure (an amount of money)")]
    [InlineData(Cited + """ "amounts":[{"indicator":"GDP","isCumulative":"yes"}]}""", "$.amounts[0].isCumulative", "true or false is expected, not String.")]
    [InlineData(Cited + """ "events":[{"name":"e","period":"2024","participants":[{"name":"f","count":6}]}]}""", "$.events[0].participants[0].count", "Figure")]
    [InlineData(Cited + """ "deals":[{}]}""", "$.deals[0]", "The member 'id' of a deal is missing.")]
    public void A_dispatch(string json, string path, string rule) => Refuses<Dispatch>(json, path, 0, rule);

    [Fact]
    public void An_observation_by_itself_without_a_place() => Refuses<Observation<Money>>(
        """{"indicator":"GDP","period":"2023","figure":"1 yuan"}""", "$", 0, "The member 'place' of an observation is missing.");

    [Fact]
    public void The_place_in_the_message_is_that_of_the_exception()
    {
        var refused = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Deal>("{\"id\":\"1\",\n  \"name\":null}"));
        Assert.Equal("null is not allowed: leave out what is not known. Path: $.name | LineNumber: 1 | BytePositionInLine: 13.", refused.Message);
        Assert.Equal(("$.name", 1L, 13L), (refused.Path, refused.LineNumber, refused.BytePositionInLine));
    }

    private static void Refuses<T>(string json, string path, long line, string rule)
    {
        var plain = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<T>(json));
        var known = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(json, typeof(T), IndustrialTransferJsonContext.Default));
        Assert.Equal(plain.Message, known.Message);
        Assert.Contains(rule, plain.Message, StringComparison.Ordinal);
        Assert.Equal((path, line), (plain.Path, plain.LineNumber));
    }
}
