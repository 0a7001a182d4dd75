using System.Text.Json;
using IndustrialTransfer.Analysis;
using IndustrialTransfer.Analysis.Json;
using IndustrialTransfer.Measures;
using IndustrialTransfer.Model;
using IndustrialTransfer.Tests.Model;

namespace IndustrialTransfer.Tests.Analysis;

public sealed class BreakdownJsonTests
{
    private static readonly Breakdown<string?, Money> Deals = new (string? Sector, Money? Amount)[]
    {
        ("energy", Money.Yuan(30)), ("软件", Money.Yuan(1.50m)), (null, Money.Yuan(5)), ("energy", null), ("textiles", null),
    }.BreakDown(deal => deal.Sector, deal => deal.Amount);

    [Fact]
    public void It_is_rows_of_key_counts_and_amount() => Assert.Equal(
        """
        {"rows":[{"key":"energy","count":2,"unknownCount":1,"amount":"CNY 30"},{"key":"\u8F6F\u4EF6","count":1,"amount":"CNY 1.50"},{"count":1,"amount":"CNY 5"},{"key":"textiles","count":1,"unknownCount":1,"amount":"XXX 0"}]}
        """,
        Deals.ToJson(KeyJsonContext.Default.String!));

    [Fact]
    public void It_reads_back_with_its_shares()
    {
        var read = Breakdown.FromJson<string?, Money>(Deals.ToJson(KeyJsonContext.Default.String!), KeyJsonContext.Default.String!);

        Assert.Equal(Deals.Rows, read.Rows);
        Assert.Equal((Deals.Total, 5, 2), (read.Total, read.Count, read.UnknownCount));
        Assert.Equal("CNY 1.50", read["软件"].Amount.ToString());
        Assert.Equal(Deals.Rows[2], read[null]);
    }

    [Fact]
    public void Nothing_reads_back_as_nothing()
    {
        var nothing = Breakdown.Merge<string, Money>([]);

        Assert.Equal("""{"rows":[]}""", nothing.ToJson(KeyJsonContext.Default.String));
        Assert.Empty(Breakdown.FromJson<string, Money>("""{"rows":[]}""", KeyJsonContext.Default.String).Rows);
    }

    [Fact]
    public void Each_quantity_is_written_as_it_is_elsewhere()
    {
        Assert.Equal("\"amount\":1.5", Amount(new ItemCount(1.5m)));
        Assert.Equal("\"amount\":\"1355 mu\"", Amount(LandArea.FromMu(1355)));
        Assert.Equal("\"amount\":\"24.1%\"", Amount(Percentage.FromPercent(24.1m)));
        Assert.Equal("\"amount\":\"1.44pp\"", Amount(PercentagePoints.FromPoints(1.44m)));

        static string Amount<T>(T amount) where T : struct, IQuantity<T>
        {
            var breakdown = new[] { amount }.BreakDown(_ => 7, each => each);
            var json = breakdown.ToJson(KeyJsonContext.Default.Int32);
            Assert.Equal(breakdown.Rows, Breakdown.FromJson<int, T>(json, KeyJsonContext.Default.Int32).Rows);
            return json["""{"rows":[{"key":7,"count":1,""".Length..^"}]}".Length];
        }
    }

    [Fact]
    public void Sectors_and_places_are_keys()
    {
        var bySector = new[] { Sector.Named("a"), new Sector { Name = "a", Division = "36" } }.BreakDown(sector => sector);
        var byPlace = ModelSamples.Places.BreakDown(place => place);

        Assert.Equal(bySector.Rows, Breakdown.FromJson<Sector, ItemCount>(bySector.ToJson(IndustrialTransferJsonContext.Default.Sector), IndustrialTransferJsonContext.Default.Sector).Rows);

        var (byName, byYear) = (new[] { "a", "b", "a" }.BreakDown(name => name), new[] { 2024, 2025 }.BreakDown(year => year));
        var (names, years) = (IndustrialTransferJsonContext.Default.String, IndustrialTransferJsonContext.Default.Int32);
        Assert.Equal(byName.Rows, Breakdown.FromJson<string, ItemCount>(byName.ToJson(names), names).Rows);
        Assert.Equal(byYear.Rows, Breakdown.FromJson<int, ItemCount>(byYear.ToJson(years), years).Rows);
        Assert.Equal(byPlace.Rows, Breakdown.FromJson<Place, ItemCount>(byPlace.ToJson(KeyJsonContext.Default.Place), KeyJsonContext.Default.Place).Rows);
    }

    [Fact]
    public void The_options_of_the_key_say_how_the_text_looks()
    {
        var context = new KeyJsonContext(new JsonSerializerOptions { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

        Assert.Contains("\n      \"key\": \"软件\",", Deals.ToJson(context.String!).ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public void As_a_converter_it_serves_a_breakdown_within_something_else()
    {
        var options = new JsonSerializerOptions { Converters = { new BreakdownJsonConverter<string?, Money>(KeyJsonContext.Default.String!) } };
        var json = JsonSerializer.Serialize(new Dictionary<string, Breakdown<string?, Money>> { ["a"] = Deals }, options);

        Assert.Equal($$"""{"a":{{Deals.ToJson(KeyJsonContext.Default.String!)}}}""", json);
        Assert.Equal(Deals.Rows, JsonSerializer.Deserialize<Dictionary<string, Breakdown<string?, Money>>>(json, options)!["a"].Rows);
    }

    [Theory]
    [InlineData("""{}""", "$", "The member 'rows' of a breakdown is missing.")]
    [InlineData("""null""", "$", "A JSON object is expected for a breakdown, not Null.")]
    [InlineData("""[]""", "$", "A JSON object is expected for a breakdown, not StartArray.")]
    [InlineData("""{"rows":null}""", "$.rows", "null is not allowed: leave out what is not known.")]
    [InlineData("""{"rows":{}}""", "$.rows", "An array is expected, not StartObject.")]
    [InlineData("""{"rows":[],"rows":[]}""", "$.rows", "The member 'rows' comes twice.")]
    [InlineData("""{"rows":[],"total":"CNY 1"}""", "$.total", "'total' is no member of a breakdown: there are rows.")]
    [InlineData("""{"rows":[null]}""", "$.rows[0]", "null is not allowed in a list.")]
    [InlineData("""{"rows":[{"key":1,"amount":"CNY 1"}]}""", "$.rows[0]", "The member 'count' of a row is missing.")]
    [InlineData("""{"rows":[{"key":1,"count":1}]}""", "$.rows[0]", "The member 'amount' of a row is missing.")]
    [InlineData("""{"rows":[{"count":1,"amount":"CNY 1"}]}""", "$.rows[0]", "The member 'key' of a row is missing.")]
    [InlineData("""{"rows":[{"key":null,"count":1,"amount":"CNY 1"}]}""", "$.rows[0].key", "null is not allowed: leave out what is not known.")]
    [InlineData("""{"rows":[{"key":1,"count":1,"amount":"CNY 1","share":"100%"}]}""", "$.rows[0].share", "'share' is no member of a row: there are key, count, unknownCount, amount.")]
    [InlineData("""{"rows":[{"key":1,"key":1,"count":1,"amount":"CNY 1"}]}""", "$.rows[0].key", "The member 'key' comes twice.")]
    [InlineData("""{"rows":[{"key":"one","count":1,"amount":"CNY 1"}]}""", "$.rows[0].key", "The JSON value could not be converted to System.Int32.")]
    [InlineData("""{"rows":[{"key":1,"count":0,"amount":"CNY 1"}]}""", "$.rows[0].count", "count must be from 1 to 2147483647, and was 0.")]
    [InlineData("""{"rows":[{"key":1,"count":1.5,"amount":"CNY 1"}]}""", "$.rows[0].count", "A whole number is expected.")]
    [InlineData("""{"rows":[{"key":1,"count":2,"unknownCount":3,"amount":"CNY 1"}]}""", "$.rows[0].unknownCount", "unknownCount must be from 0 to 2, and was 3.")]
    [InlineData("""{"rows":[{"key":1,"count":2,"unknownCount":-1,"amount":"CNY 1"}]}""", "$.rows[0].unknownCount", "unknownCount must be from 0 to 2, and was -1.")]
    [InlineData("""{"rows":[{"key":1,"count":2,"unknownCount":2,"amount":"CNY 1"}]}""", "$.rows[0].amount", "A row of unknown amounts only adds up to nothing, and not to CNY 1.")]
    [InlineData("""{"rows":[{"key":1,"count":1,"amount":1}]}""", "$.rows[0].amount", "A Money is written as a JSON string, not as Number.")]
    [InlineData("""{"rows":[{"key":1,"count":1,"amount":"CNY 1"},{"key":1,"count":1,"amount":"CNY 1"}]}""", "$.rows", "The key 1 has two rows, 0 and 1.")]
    [InlineData("""{"rows":[{"key":1,"count":1,"amount":"CNY 1"},{"key":2,"count":1,"amount":"USD 1"}]}""", "$", "CNY and USD do not mix: convert one of the amounts first.")]
    public void What_it_refuses(string json, string path, string rule)
    {
        var refused = Assert.Throws<JsonException>(() => Breakdown.FromJson<int, Money>(json, KeyJsonContext.Default.Int32));

        Assert.StartsWith($"{rule} Path: {path} | LineNumber: 0", refused.Message, StringComparison.Ordinal);
        Assert.Equal(path, refused.Path);
    }

    [Fact]
    public void A_fault_within_a_key_has_its_path_and_line()
    {
        var refused = Assert.Throws<JsonException>(() => Breakdown.FromJson<Sector, Money>(
            "{\"rows\":[\n{\"key\":\n{\"name\":\"a\",\"division\":\"x\"}}]}", KeyJsonContext.Default.Sector));

        Assert.Equal("$.rows[0].key.division", refused.Path);
        Assert.StartsWith("Division must be 2 digits, and was 'x'. Path: $.rows[0].key.division | LineNumber: 2", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("""{"rows":[]""")]
    [InlineData("""{"rows":[]}x""")]
    [InlineData("""{"rows":[]}{"rows":[]}""")]
    public void What_is_no_json_is_refused(string text) =>
        Assert.ThrowsAny<JsonException>(() => Breakdown.FromJson<int, Money>(text, KeyJsonContext.Default.Int32));

    [Fact]
    public void Nulls_are_refused()
    {
        Assert.Throws<ArgumentNullException>("key", () => new BreakdownJsonConverter<int, Money>(null!));
        Assert.Throws<ArgumentNullException>("json", () => Breakdown.FromJson<int, Money>(null!, KeyJsonContext.Default.Int32));
    }
}
