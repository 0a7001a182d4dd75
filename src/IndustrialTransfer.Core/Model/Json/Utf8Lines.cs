using System.Buffers;
using System.Globalization;
using System.Text.Json;

namespace IndustrialTransfer.Model.Json;

/// <summary>The lines of a stream, one after the other, in one rented buffer that grows to the longest of them.</summary>
internal sealed class Utf8Lines(Stream stream) : IDisposable
{
    /// <summary>No deal is longer; without a limit, a file without line breaks would be read as a whole.</summary>
    public const int MostBytes = 1 << 24;

    private const int PageSize = 1 << 16;

    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(PageSize);
    private Range _current;
    private bool _isAtEnd;

    // What is read and not yet given lies from _start to _end; up to _searched there is no line break in it.
    private int _start;
    private int _searched;
    private int _end;

    /// <summary>The number of the current line, from zero.</summary>
    public long Number { get; private set; } = -1;

    /// <summary>The current line without LF, and without the byte order mark. It holds until the next move.</summary>
    public ReadOnlySpan<byte> Current => Number == 0 && _buffer.AsSpan(_current).StartsWith("\uFEFF"u8) ? _buffer.AsSpan(_current)[3..] : _buffer.AsSpan(_current);

    /// <summary>Whether the current line is made of what JSON takes for space.</summary>
    public bool IsBlank => !Current.ContainsAnyExcept(" \t\r"u8);

    /// <summary>Goes on to the next line; false where there is none.</summary>
    /// <exception cref="JsonException">The line is too long.</exception>
    public async ValueTask<bool> MoveNextAsync(CancellationToken cancellationToken)
    {
        Number++;
        int length;
        while ((length = _buffer.AsSpan(_searched, _end - _searched).IndexOf((byte)'\n')) < 0 && !_isAtEnd)
        {
            _searched = _end;
            await FillAsync(cancellationToken).ConfigureAwait(false);
        }

        var end = length < 0 ? _end : _searched + length;
        Check(end - _start);
        _current = _start..end;
        _start = _searched = length < 0 ? _end : end + 1;
        return length >= 0 || _current.Start.Value < _current.End.Value;
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = [];
    }

    private async ValueTask FillAsync(CancellationToken cancellationToken)
    {
        var length = _end - _start;
        Check(length);
        var source = _buffer;
        if (length > source.Length / 2)
        {
            _buffer = ArrayPool<byte>.Shared.Rent(source.Length * 2);
        }

        source.AsSpan(_start, length).CopyTo(_buffer);
        if (source != _buffer)
        {
            ArrayPool<byte>.Shared.Return(source);
        }

        (_start, _searched, _end) = (0, _searched - _start, length);
        var read = await stream.ReadAsync(_buffer.AsMemory(_end), cancellationToken).ConfigureAwait(false);
        _end += read;
        _isAtEnd = read == 0;
    }

    private void Check(int length)
    {
        if (length > MostBytes)
        {
            throw new JsonException(
                string.Create(CultureInfo.InvariantCulture, $"Line {Number + 1}: it is longer than {MostBytes} bytes."), "$", Number, MostBytes);
        }
    }
}
