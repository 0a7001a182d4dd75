using System.Text;

namespace IndustrialTransfer.Reading;

/// <summary>Tells where the characters of a text stand in the UTF-8 that it was decoded from, in one pass over the bytes.</summary>
internal sealed class ByteOffsets(byte[] utf8)
{
    private int _characters;
    private int _bytes;

    /// <summary>The index of the first byte of a character.</summary>
    /// <param name="character">The index of the character: not before the one that was asked for last, and not inside a surrogate pair.</param>
    public int Of(int character)
    {
        ReadOnlySpan<byte> rest = utf8.AsSpan(_bytes);
        while (_characters < character)
        {
            // Invalid bytes are decoded to as many replacement characters here as by the decoder of the whole text.
            Rune.DecodeFromUtf8(rest, out var rune, out var length);
            _characters += rune.Utf16SequenceLength;
            _bytes += length;
            rest = rest[length..];
        }

        return _bytes;
    }
}
