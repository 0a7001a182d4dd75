using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using FsCheck.Xunit;
using IndustrialTransfer.Measures;
using IndustrialTransfer.Measures.Json;
using IndustrialTransfer.Tests.Properties;

namespace IndustrialTransfer.Tests.Measures.Json;

[Properties(Arbitrary = [typeof(MeasureGenerators)])]
public sealed class JsonTests
{
    [Property]
    public void Quantities(Money[] money, Percentage[] percentages, PercentagePoints[] points, LandArea[] areas, ItemCount[] counts)
    {
        RoundTrips(money);
        RoundTrips(percentages);
        RoundTrips(points);
        RoundTrips(areas);
        RoundTrips(counts);
    }

    [Property]
    public void Currencies_and_rates(Currency[] currencies, ExchangeRate[] rates)
    {
        RoundTrips(currencies);
        RoundTrips(rates);
    }

    [Property]
    public void Figures(Figure<Money>[] money, Figure<Percentage>[] percentages, Figure<PercentagePoints>[] points, Figure<LandArea>[] areas, Figure<ItemCount>[] counts)
    {
        RoundTrips(money);
        RoundTrips(percentages);
        RoundTrips(points);
        RoundTrips(areas);
        RoundTrips(counts);
    }

    [Property]
    public void Intervals(Interval<Money>[] money, Interval<Percentage>[] percentages, Interval<PercentagePoints>[] points)
    {
        RoundTrips(money);
        RoundTrips(percentages);
        RoundTrips(points);
    }

    [Property]
    public void Intervals_of_land_counts_and_numbers(Interval<LandArea>[] areas, Interval<ItemCount>[] counts, Interval<decimal>[] numbers)
    {
        RoundTrips(areas);
        RoundTrips(counts);
        RoundTrips(numbers);
    }

    [Property]
    public void Dictionary_keys(Money money, Percentage percentage, PercentagePoints points, LandArea area, ItemCount count, Currency currency, ExchangeRate rate)
    {
        IsKey(money);
        IsKey(percentage);
        IsKey(points);
        IsKey(area);
        IsKey(count);
        IsKey(currency);
        IsKey(rate);
    }

    [Fact]
    public void The_shape_of_each()
    {
        Assert.Equal("\"CNY 22900000000\"", JsonSerializer.Serialize(Money.Yuan(22.9m, Magnitude.Billion)));
        Assert.Equal("\"CNY 1.50\"", JsonSerializer.Serialize(Money.Yuan(1.50m)));
        Assert.Equal("\"24.1%\"", JsonSerializer.Serialize(Percentage.FromPercent(24.1m)));
        Assert.Equal("\"1.44pp\"", JsonSerializer.Serialize(PercentagePoints.FromPoints(1.44m)));
        Assert.Equal("\"1355 mu\"", JsonSerializer.Serialize(LandArea.FromMu(1355m)));
        Assert.Equal("195", JsonSerializer.Serialize(new ItemCount(195)));
        Assert.Equal("2.50", JsonSerializer.Serialize(new ItemCount(2.50m)));
        Assert.Equal("0", JsonSerializer.Serialize(-default(ItemCount)));
        Assert.Equal("\"CNY\"", JsonSerializer.Serialize(Currency.CNY));
        Assert.Equal("\"USD/CNY 7.1 (2024-01-31)\"", JsonSerializer.Serialize(ExchangeRate.Parse("USD/CNY 7.1 (2024-01-31)")));
        Assert.Equal("\"more than CNY 300000000000, step 1000000000\"", JsonSerializer.Serialize(Figure<Money>.Parse("more than 300 billion yuan")));
        Assert.Equal("\"[22.85%, 22.95%)\"", JsonSerializer.Serialize(Interval<Percentage>.Parse("[22.85%, 22.95%)")));
        Assert.Equal("{\"CNY 5\":1}", JsonSerializer.Serialize(new Dictionary<Money, int> { [Money.Yuan(5)] = 1 }));
        Assert.Equal("{\"195\":1}", JsonSerializer.Serialize(new Dictionary<ItemCount, int> { [new ItemCount(195)] = 1 }));
        Assert.Equal("null", JsonSerializer.Serialize<Money?>(null));
        Assert.Null(JsonSerializer.Deserialize<Money?>("null"));
        Assert.Null(JsonSerializer.Deserialize<Figure<Money>?>("null"));
    }

    [Theory]
    [InlineData("5")]
    [InlineData("null")]
    [InlineData("true")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("\"\"")]
    [InlineData("\"EUR 1,5\"")]
    [InlineData("\"yuan\"")]
    [InlineData("\"\\ud800\"")]
    [InlineData("0.241")]
    public void What_is_none_is_refused_as_JSON(string json)
    {
        IsRefused<Money>(json);
        IsRefused<Percentage>(json);
        IsRefused<PercentagePoints>(json);
        IsRefused<LandArea>(json);
        IsRefused<Currency>(json);
        IsRefused<Figure<Money>>(json);
        IsRefused<Figure<ItemCount>>(json);
        IsRefused<Interval<decimal>>(json);
        Assert.True(json == "null" || Throws<ExchangeRate>(json));
    }

    [Theory]
    [InlineData("\"195\"")]
    [InlineData("null")]
    [InlineData("true")]
    [InlineData("79228162514264337593543950336")]
    [InlineData("0.00000000000000000000000000001")]
    public void A_count_is_a_number_that_is_exact(string json) => IsRefused<ItemCount>(json);

    [Fact]
    public void A_refusal_names_the_place_in_the_JSON_and_the_rule_of_the_text()
    {
        var thrown = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Dictionary<string, Money>>("{\"a\":\"EUR 1,5\"}"));

        Assert.Equal("$.a", thrown.Path);
        Assert.Contains("groups of three digits", thrown.Message, StringComparison.Ordinal);
        Assert.Contains("Figure is written as a JSON string", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Figure<Money>>("5")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Escaped_and_long_strings_are_read()
    {
        Assert.Equal(Money.Yuan(5), JsonSerializer.Deserialize<Money>("\"5\\u5143\""));
        Assert.Equal(Money.Yuan(5), JsonSerializer.Deserialize<Money>($"\"{new string(' ', 5000)}5元\""));
        Assert.Equal(Money.Yuan(1234m), JsonSerializer.Deserialize<Money>("\"1,234 yuan\""));
        Assert.Equal(Interval<decimal>.Parse("(-∞, 5]"), JsonSerializer.Deserialize<Interval<decimal>>("\"(-∞, 5]\""));
    }

    [Theory]
    [InlineData("\"CNY 22900000000\"")]
    [InlineData("\"5\\u5143\"")]
    public void A_string_in_several_pieces_is_read(string json)
    {
        var reader = Cut(json);
        Assert.Equal(JsonSerializer.Deserialize<Money>(json), new MoneyJsonConverter().Read(ref reader, typeof(Money), JsonSerializerOptions.Default));
    }

    [Fact]
    public void A_number_in_several_pieces_is_read()
    {
        var reader = Cut("12345.50 ");
        Assert.Equal(new ItemCount(12345.5m), new ItemCountJsonConverter().Read(ref reader, typeof(ItemCount), JsonSerializerOptions.Default));
    }

    [Fact]
    public void Only_the_closed_list_of_types_has_a_converter()
    {
        Assert.All(
            new JsonConverterFactory[] { new FigureJsonConverterFactory(), new IntervalJsonConverterFactory() },
            factory =>
            {
                Assert.False(factory.CanConvert(typeof(Money)));
                Assert.False(factory.CanConvert(typeof(List<Money>)));
                Assert.Contains("Double", Assert.Throws<NotSupportedException>(
                    () => factory.CreateConverter(typeof(double), JsonSerializerOptions.Default)).Message, StringComparison.Ordinal);
            });
    }

    private static void RoundTrips<T>(T[] values)
    {
        var json = JsonSerializer.Serialize(values);
        var read = JsonSerializer.Deserialize<T[]>(json)!;
        Assert.Equal(values, read);
        Assert.Equal(json, JsonSerializer.Serialize(read));
        Assert.Equal($"[{string.Join(',', values.Select(value => JsonSerializer.Serialize(value)))}]", json);
        Assert.Equal(values.Select(value => value!.ToString()), read.Select(value => value!.ToString()));
    }

    private static void IsKey<T>(T value) where T : notnull
    {
        var json = JsonSerializer.Serialize(new Dictionary<T, T> { [value] = value });
        var (key, read) = Assert.Single(JsonSerializer.Deserialize<Dictionary<T, T>>(json)!);
        Assert.Equal((value, value), (key, read));
        Assert.Equal(value.ToString(), key.ToString());
    }

    private static void IsRefused<T>(string json) => Assert.True(Throws<T>(json));

    private static bool Throws<T>(string json)
    {
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<T>(json));
        return true;
    }

    private static Utf8JsonReader Cut(string json)
    {
        var bytes = Encoding.UTF8.GetBytes(json);
        var first = new Piece(bytes[..4], 0, null);
        var last = new Piece(bytes[4..], 4, first);
        var reader = new Utf8JsonReader(new ReadOnlySequence<byte>(first, 0, last, last.Memory.Length));
        Assert.True(reader.Read());
        Assert.True(reader.HasValueSequence);
        return reader;
    }

    private sealed class Piece : ReadOnlySequenceSegment<byte>
    {
        public Piece(byte[] bytes, long before, Piece? previous)
        {
            (Memory, RunningIndex) = (bytes, before);
            previous?.Next = this;
        }
    }
}
