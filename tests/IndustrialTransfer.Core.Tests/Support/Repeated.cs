namespace IndustrialTransfer.Tests.Support;

/// <summary>A stream of the same bytes many times over, which takes no memory.</summary>
internal sealed class Repeated(byte[] bytes, int times) : Stream
{
    private int _place;
    private int _time;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count)
    {
        var read = 0;
        while (read < count && _time < times)
        {
            var length = Math.Min(count - read, bytes.Length - _place);
            Array.Copy(bytes, _place, buffer, offset + read, length);
            (read, _place) = (read + length, _place + length);
            if (_place == bytes.Length)
            {
                (_place, _time) = (0, _time + 1);
            }
        }

        return read;
    }

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
