using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Xunit;
using IndustrialTransfer.Model;
using IndustrialTransfer.Tests.Properties;
using IndustrialTransfer.Tests.Support;

namespace IndustrialTransfer.Tests.Model;

[Properties(Arbitrary = [typeof(ModelGenerators)])]
public sealed class DealLinesTests
{
    private const string One = """{"id":"1","name":"a","host":{"kind":"industrialPark","name":"b"},"plannedInvestment":"CNY 7"}""";
    private const string Two = """{"id":"2","name":"新能源","host":{"kind":"industrialPark","name":"b"},"jobs":3}""";
    private const string Wrong = """{"id":"3","name":"c","host":{"kind":"industrialPark","name":"b"},"jobs":-3}""";

    [Property]
    public async Task<bool> What_was_written_reads_back_and_computes(Deal[] deals)
    {
        using var stream = new MemoryStream();
        await DealLines.WriteAsync(stream, deals);
        stream.Position = 0;
        var back = await ReadAll(stream);
        return back.SequenceEqual(deals)
            && back.Sum(deal => deal.Jobs?.Value ?? 0) == deals.Sum(deal => deal.Jobs?.Value ?? 0);
    }

    [Fact]
    public async Task What_was_written_has_left_the_buffer_of_the_stream()
    {
        using var file = new MemoryStream();
        await using var stream = new BufferedStream(file);
        await DealLines.WriteAsync(stream, [ModelSamples.Deal]);
        Assert.Equal(await Write([ModelSamples.Deal]), Encoding.UTF8.GetString(file.ToArray()));
    }

    [Property]
    public async Task<bool> A_line_is_what_the_serializer_writes(Deal[] deals) =>
        await Write(deals) == string.Concat(deals.Select(deal => JsonSerializer.Serialize(deal) + "\n"));

    [Property]
    public async Task<bool> Deals_that_come_one_by_one_are_written_the_same(Deal[] deals)
    {
        using var stream = new MemoryStream();
        await DealLines.WriteAsync(stream, OneByOne(deals));
        return Encoding.UTF8.GetString(stream.ToArray()) == await Write(deals);
    }

    [Property]
    public async Task<bool> A_stream_in_small_pieces_reads_the_same(Deal[] deals, PositiveInt most)
    {
        var lines = Encoding.UTF8.GetBytes(await Write(deals));
        return (await ReadAll(new Trickle(new MemoryStream(lines), most.Get))).SequenceEqual(deals);
    }

    [Property(MaxTest = 300)]
    public async Task<bool> Whatever_the_bytes_are_nothing_is_thrown_but_the_refusal_of_a_line(Deal[] deals, NonNegativeInt cut, byte[] garbage)
    {
        // A file cut off anywhere, with anything put there.
        var lines = Encoding.UTF8.GetBytes(await Write(deals));
        var place = cut.Get % (lines.Length + 1);
        byte[] broken = [.. lines.AsSpan(0, place), .. garbage, .. lines.AsSpan(place)];
        var whole = lines.AsSpan(0, place).Count((byte)'\n');
        var read = new List<Deal>();
        try
        {
            await foreach (var deal in DealLines.ReadAsync(new Trickle(new MemoryStream(broken), 64)))
            {
                read.Add(deal);
            }

            return true;
        }
        catch (JsonException refused)
        {
            return read.Count >= whole && read.Take(whole).SequenceEqual(deals.Take(whole)) && refused.LineNumber >= whole
                && refused.Message.StartsWith($"Line {refused.LineNumber + 1}: ", StringComparison.Ordinal);
        }
    }

    [Property(MaxTest = 300)]
    public async Task<bool> A_deal_cut_short_is_refused(Deal deal, PositiveInt cut)
    {
        var line = JsonSerializer.SerializeToUtf8Bytes(deal);
        var read = ReadAll(new MemoryStream(line[..(1 + (cut.Get % (line.Length - 1)))]));
        return (await Assert.ThrowsAsync<JsonException>(() => read)).LineNumber == 0;
    }

    [Theory]
    [InlineData(One + "\n" + Two + "\n")]
    [InlineData(One + "\n" + Two)]
    [InlineData(One + "\r\n" + Two + "\r\n")]
    [InlineData(One + "\r\n" + Two + "\r")]
    [InlineData("\uFEFF" + One + "\n" + Two)]
    [InlineData("\uFEFF\n" + One + "\n" + Two)]
    [InlineData("\n\n" + One + "\n \t\r\n" + Two + "\n\n  ")]
    [InlineData("\t" + One + " \n" + Two + " \n")]
    public async Task Lines_may_end_and_be_parted_in_several_ways(string text) => Assert.Equal(["1", "2"], (await Read(text)).Select(deal => deal.Id));

    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    [InlineData("\uFEFF")]
    [InlineData(" \r\n\t\n")]
    public async Task A_file_of_nothing_holds_no_deal(string text) => Assert.Empty(await Read(text));

    [Theory]
    [InlineData(Wrong, 0, "Line 1: Jobs must not be negative, and was -3. Path: $.jobs | LineNumber: 0 | BytePositionInLine: 75.")]
    [InlineData(One + "\n" + Two + "\n" + Wrong, 2, "Line 3: Jobs must not be negative, and was -3. Path: $.jobs | LineNumber: 2 | BytePositionInLine: 75.")]
    [InlineData(One + "\n\n\n" + Wrong + "\n" + Two, 3, "Line 4: Jobs must not be negative, and was -3. Path: $.jobs | LineNumber: 3 | BytePositionInLine: 75.")]
    [InlineData(One + "\nnull\n", 1, "Line 2: A JSON object is expected for a deal, not Null. Path: $ | LineNumber: 1 | BytePositionInLine: 4.")]
    [InlineData(One + "\n[]", 1, "Line 2: A JSON object is expected for a deal, not StartArray. Path: $ | LineNumber: 1 | BytePositionInLine: 1.")]
    [InlineData(One + Two, 0, "Line 1: '{' is invalid after a single JSON value. Expected end of data. Path: $ | LineNumber: 0 | BytePositionInLine: 93.")]
    [InlineData(One + "," + "\n", 0, "Line 1: ',' is invalid after a single JSON value. Expected end of data. Path: $ | LineNumber: 0 | BytePositionInLine: 93.")]
    [InlineData(One + "\r" + Two, 0, "Line 1: '{' is invalid after a single JSON value. Expected end of data. Path: $ | LineNumber: 0 | BytePositionInLine: 94.")]
    [InlineData(One + "\n# deals of 2024", 1, "Line 2: '#' is an invalid start of a value. Path: $ | LineNumber: 1 | BytePositionInLine: 0.")]
    [InlineData(One + "\n\uFEFF" + Two, 1, "Line 2: '0xEF' is an invalid start of a value. Path: $ | LineNumber: 1 | BytePositionInLine: 0.")]
    [InlineData("{\n\"id\":\"1\"\n}", 0, "Line 1: Expected depth to be zero at the end of the JSON payload. There is an open JSON object or array that should be closed. Path: $ | LineNumber: 0 | BytePositionInLine: 1.")]
    public async Task A_bad_line_is_refused_with_its_number_path_and_rule(string text, long line, string message)
    {
        var refused = await Assert.ThrowsAsync<JsonException>(() => Read(text));
        Assert.Equal(message, refused.Message);
        Assert.Equal(line, refused.LineNumber);
        Assert.NotNull(refused.Path);
    }

    [Fact]
    public async Task Utf_16_is_refused() => Assert.Equal(
        0, (await Assert.ThrowsAsync<JsonException>(() => ReadAll(new MemoryStream(Encoding.Unicode.GetBytes("\uFEFF" + One))))).LineNumber);

    [Fact]
    public async Task The_deals_before_a_bad_line_have_been_given()
    {
        var given = new List<string>();
        await Assert.ThrowsAsync<JsonException>(async () =>
        {
            await foreach (var deal in DealLines.ReadAsync(Bytes(One + "\n" + Two + "\n" + Wrong + "\n" + One)))
            {
                given.Add(deal.Id);
            }
        });
        Assert.Equal(["1", "2"], given);
    }

    [Theory]
    [InlineData(100)]
    [InlineData((1 << 16) - 1)]
    [InlineData(1 << 16)]
    [InlineData((1 << 16) + 1)]
    [InlineData(300_000)]
    public async Task A_line_may_be_longer_than_a_page(int length)
    {
        var name = new string('n', length);
        var deal = new Deal { Id = "1", Name = name, Host = ModelSamples.Park };
        var back = await Read(await Write([deal, deal with { Id = "2" }, deal]));
        Assert.Equal(["1", "2", "1"], back.Select(each => each.Id));
        Assert.All(back, each => Assert.Equal(name, each.Name));
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public async Task A_line_of_more_than_16_MiB_is_refused(int more, bool isRead)
    {
        const int Most = 16 * 1024 * 1024;
        var text = One + "\n" + Two.PadRight(Most + more - (Encoding.UTF8.GetByteCount(Two) - Two.Length)) + "\n" + One;
        if (isRead)
        {
            Assert.Equal(["1", "2", "1"], (await Read(text)).Select(deal => deal.Id));
            return;
        }

        var refused = await Assert.ThrowsAsync<JsonException>(() => Read(text));
        Assert.Equal(("Line 2: it is longer than 16777216 bytes.", 1L), (refused.Message, refused.LineNumber));
    }

    [Fact]
    public async Task Streams_are_left_open_and_read_from_where_they_stand()
    {
        using var stream = new MemoryStream();
        await DealLines.WriteAsync(stream, [ModelSamples.Deal]);
        var first = stream.Position;
        await DealLines.WriteAsync(stream, [ModelSamples.Deal with { Id = "2" }]);
        stream.Position = first;
        Assert.Equal("2", Assert.Single(await ReadAll(stream)).Id);
        Assert.True(stream.CanRead);
    }

    [Theory]
    [InlineData(One + "\n" + Two)]
    [InlineData(One + "\n" + Two + "\n")] // both were read at once: no stream is asked between them
    public async Task Reading_can_be_cancelled_between_two_deals(string lines)
    {
        using var cancelled = new CancellationTokenSource();
        await using var deals = DealLines.ReadAsync(Bytes(lines), cancelled.Token).GetAsyncEnumerator();
        Assert.True(await deals.MoveNextAsync());
        await cancelled.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await deals.MoveNextAsync());
    }

    [Fact]
    public async Task The_token_of_the_loop_cancels_too()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var deal in DealLines.ReadAsync(Bytes(One)).WithCancellation(cancelled.Token))
            {
                Assert.Fail(deal.Id);
            }
        });
    }

    [Fact]
    public async Task Writing_can_be_cancelled()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => DealLines.WriteAsync(new MemoryStream(), [ModelSamples.Deal], cancelled.Token));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => DealLines.WriteAsync(new MemoryStream(), OneByOne([ModelSamples.Deal]), cancelled.Token));
    }

    [Fact]
    public async Task A_null_among_the_deals_is_refused_and_the_stream_holds_whole_lines()
    {
        using var stream = new MemoryStream();
        var refused = await Assert.ThrowsAsync<ArgumentException>(
            () => DealLines.WriteAsync(stream, Enumerable.Repeat(ModelSamples.Deal, 500).Append(null!)));
        Assert.Equal("Element 500 of deals is null. (Parameter 'deals')", refused.Message);
        stream.Position = 0;
        var written = await ReadAll(stream);
        Assert.InRange(written.Count, 1, 499);
        Assert.All(written, deal => Assert.Equal(ModelSamples.Deal, deal));
    }

    [Fact]
    public void What_is_missing_is_refused_at_once()
    {
        Assert.Equal("stream", Assert.Throws<ArgumentNullException>(() => { _ = DealLines.ReadAsync(null!); }).ParamName);
        Assert.Equal("stream", Assert.Throws<ArgumentNullException>(() => { _ = DealLines.WriteAsync(null!, [ModelSamples.Deal]); }).ParamName);
        Assert.Equal("deals", Assert.Throws<ArgumentNullException>(() => { _ = DealLines.WriteAsync(Stream.Null, (IEnumerable<Deal>)null!); }).ParamName);
        Assert.Equal("deals", Assert.Throws<ArgumentNullException>(() => { _ = DealLines.WriteAsync(Stream.Null, (IAsyncEnumerable<Deal>)null!); }).ParamName);
    }

    [Fact]
    public async Task Reading_holds_no_deal_that_was_given()
    {
        var line = Encoding.UTF8.GetBytes(JsonSerializer.Serialize(ModelSamples.Deal) + "\n");
        var given = new List<WeakReference>();
        await foreach (var deal in DealLines.ReadAsync(new Repeated(line, 2000)))
        {
            given.Add(new WeakReference(deal));
        }

        GC.Collect();
        Assert.Equal(2000, given.Count);
        Assert.InRange(given.Count(each => each.IsAlive), 0, 2);
    }

    private static async Task<List<Deal>> Read(string text) => await ReadAll(Bytes(text));

    private static MemoryStream Bytes(string text) => new(Encoding.UTF8.GetBytes(text));

    private static async Task<List<Deal>> ReadAll(Stream stream)
    {
        var deals = new List<Deal>();
        await foreach (var deal in DealLines.ReadAsync(stream))
        {
            deals.Add(deal);
        }

        return deals;
    }

    private static async Task<string> Write(IEnumerable<Deal> deals)
    {
        using var stream = new MemoryStream();
        await DealLines.WriteAsync(stream, deals);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static async IAsyncEnumerable<Deal> OneByOne(IEnumerable<Deal> deals)
    {
        foreach (var deal in deals)
        {
            await Task.Yield();
            yield return deal;
        }
    }
}
