using System.Buffers;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;
using IndustrialTransfer.Measures;
using IndustrialTransfer.Model.Json;

namespace IndustrialTransfer.Model;

/// <summary>Deals as JSON Lines: UTF-8 text with one deal on each line, as <see cref="JsonSerializer"/> writes it. For files too large to hold.</summary>
/// <remarks>
/// <para>Of a file only a page of lines is in memory at a time, or the longest line where that is longer.</para>
/// <para>Read are lines that end with LF or CRLF, the last one also without; a byte order mark at the start is passed over, and so is a line of
/// nothing but spaces and tabs. A line of more than 16 MiB is refused. Written are lines that end with LF, the last one too, without a byte order
/// mark.</para>
/// <para>Thread safety: functions of their arguments. A stream must not be used by others meanwhile; it is left open.</para>
/// </remarks>
public static class DealLines
{
    private const int PageSize = 1 << 16;

    /// <summary>Reads deals one by one, from where the stream stands.</summary>
    /// <param name="stream">The stream, which may be left in the middle when reading ends early.</param>
    /// <param name="cancellationToken">Ends reading, before the next deal at the latest.</param>
    /// <exception cref="JsonException">
    /// A line is not a deal. The deals of the lines before have been given. The message starts with <c>Line 3:</c>, counted from one, and goes on with the
    /// rule; <see cref="JsonException.LineNumber"/> counts from zero, as everywhere in the framework, and <see cref="JsonException.Path"/> is the path
    /// within the line.
    /// </exception>
    /// <exception cref="OperationCanceledException">Reading was cancelled.</exception>
    public static IAsyncEnumerable<Deal> ReadAsync(Stream stream, CancellationToken cancellationToken = default) =>
        ReadLinesAsync(Guard.NotNull(stream), cancellationToken);

    /// <summary>Writes deals that come one by one, each on a line of its own.</summary>
    /// <param name="stream">The stream, which is flushed at the end. Where writing ends early it holds whole lines, as far as pages were full.</param>
    /// <param name="deals">The deals.</param>
    /// <param name="cancellationToken">Ends writing, at the end of a page at the latest.</param>
    /// <exception cref="ArgumentException">A deal is null.</exception>
    /// <exception cref="OperationCanceledException">Writing was cancelled.</exception>
    public static Task WriteAsync(Stream stream, IAsyncEnumerable<Deal> deals, CancellationToken cancellationToken = default) =>
        WriteLinesAsync(Guard.NotNull(stream), Guard.NotNull(deals), cancellationToken);

    /// <summary>Writes deals, each on a line of its own.</summary>
    /// <inheritdoc cref="WriteAsync(Stream, IAsyncEnumerable{Deal}, CancellationToken)"/>
    public static Task WriteAsync(Stream stream, IEnumerable<Deal> deals, CancellationToken cancellationToken = default) =>
        WriteLinesAsync(Guard.NotNull(stream), Guard.NotNull(deals), cancellationToken);

    private static async IAsyncEnumerable<Deal> ReadLinesAsync(Stream stream, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var lines = new Utf8Lines(stream);
        while (await lines.MoveNextAsync(cancellationToken).ConfigureAwait(false))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!lines.IsBlank)
            {
                yield return Read(lines.Current, lines.Number);
            }
        }
    }

    private static Deal Read(ReadOnlySpan<byte> line, long number)
    {
        var reader = new Utf8JsonReader(line);
        try
        {
            reader.Read();
            var deal = ModelForms.Deal.Read(ref reader);

            // Refuses what follows the deal on its line.
            reader.Read();
            return deal;
        }
        catch (Exception refused) when (JsonFaultException.IsRefusal(refused))
        {
            throw JsonFaultException.At("", refused, in reader).ToJsonException(number);
        }
    }

    private static async Task WriteLinesAsync(Stream stream, IAsyncEnumerable<Deal> deals, CancellationToken cancellationToken)
    {
        using var page = new Page(stream);
        await foreach (var deal in deals.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            await page.AddAsync(deal, nameof(deals), cancellationToken).ConfigureAwait(false);
        }

        await page.EndAsync(cancellationToken).ConfigureAwait(false);
    }

    private static async Task WriteLinesAsync(Stream stream, IEnumerable<Deal> deals, CancellationToken cancellationToken)
    {
        using var page = new Page(stream);
        foreach (var deal in deals)
        {
            await page.AddAsync(deal, nameof(deals), cancellationToken).ConfigureAwait(false);
        }

        await page.EndAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The lines that are not yet in the stream.</summary>
    private sealed class Page : IDisposable
    {
        private readonly Stream _stream;
        private readonly ArrayBufferWriter<byte> _lines = new(PageSize);
        private readonly Utf8JsonWriter _json;
        private long _count;

        public Page(Stream stream) => (_stream, _json) = (stream, new Utf8JsonWriter(_lines, new JsonWriterOptions { SkipValidation = true }));

        public ValueTask AddAsync(Deal? deal, string name, CancellationToken cancellationToken)
        {
            if (deal is null)
            {
                throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"Element {_count} of {name} is null."), name);
            }

            ModelForms.Deal.Write(_json, deal);
            _json.Flush();
            _json.Reset();
            _lines.Write("\n"u8);
            _count++;
            return _lines.WrittenCount < PageSize ? ValueTask.CompletedTask : TurnAsync(cancellationToken);
        }

        public async ValueTask EndAsync(CancellationToken cancellationToken)
        {
            await TurnAsync(cancellationToken).ConfigureAwait(false);
            await _stream.FlushAsync(cancellationToken).ConfigureAwait(false);
        }

        public void Dispose() => _json.Dispose();

        private async ValueTask TurnAsync(CancellationToken cancellationToken)
        {
            await _stream.WriteAsync(_lines.WrittenMemory, cancellationToken).ConfigureAwait(false);
            _lines.ResetWrittenCount();
        }
    }
}
