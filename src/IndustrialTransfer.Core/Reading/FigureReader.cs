using System.Text;
using IndustrialTransfer.Reading.Grammar;

namespace IndustrialTransfer.Reading;

/// <summary>Finds the figures that a text mentions, in English and Chinese: amounts, percentages, areas, counts, periods, ranks, multiples.</summary>
/// <remarks>
/// <para>A mention is qualifier, number and unit ("more than 300 billion yuan", "约1355亩"). Each end of a range is a mention of its own and has the unit of
/// the whole ("10-15 billion yuan"). A scaled number without a unit ("over 38.4 billion") is money of no currency. Telephone, licence and stock numbers, names with
/// numbers (G60, Fortune 500, 第八届), durations, weights and lengths are no figures, and a date without a year is no period.</para>
/// <para>A text is read once from its beginning to its end, in time and memory proportional to its length. No text makes reading throw.</para>
/// <para>Thread safety: static members only, safe from any thread.</para>
/// </remarks>
public static class FigureReader
{
    /// <summary>Reads a text.</summary>
    /// <param name="text">The text, in English, Chinese or both.</param>
    /// <returns>The mentions in the order of the text; none shares a character with another.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static IReadOnlyList<Mention> Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Gather(text).Mentions;
    }

    /// <summary>Reads a text in UTF-8, as files and requests have it, and tells the places in bytes.</summary>
    /// <param name="utf8">The text. Bytes that are no UTF-8 are read as the replacement character U+FFFD; a byte order mark is a character without meaning.</param>
    /// <returns>The mentions that <see cref="Read(string)"/> finds in the same text; <see cref="Mention.Start"/> and <see cref="Mention.Length"/> count bytes.</returns>
    public static IReadOnlyList<Mention> ReadUtf8(ReadOnlySpan<byte> utf8) => Gather(Encoding.UTF8.GetString(utf8), new ByteOffsets(utf8.ToArray())).Mentions;

    /// <summary>Reads a text, with what the reader knows beside the mentions.</summary>
    internal static MentionSink Gather(string text, ByteOffsets? bytes = null)
    {
        var tokens = new SentenceTokens();
        var sink = new MentionSink(text, bytes);
        var tokenizer = new Tokenizer(text, tokens);
        while (tokenizer.ReadSentence())
        {
            sink.Begin(tokens[0].Start, tokens[tokens.Count - 1].End);
            new SentenceReader(text, tokens, sink).Read();
        }

        return sink;
    }
}
