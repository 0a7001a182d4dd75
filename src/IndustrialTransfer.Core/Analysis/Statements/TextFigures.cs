using IndustrialTransfer.Reading;
using IndustrialTransfer.Reading.Grammar;

namespace IndustrialTransfer.Analysis.Statements;

/// <summary>The figures of a text, and the words between them.</summary>
internal sealed class TextFigures
{
    private const int Reach = 240;

    private readonly string _text;
    private readonly List<SentenceSpan> _sentences;
    private readonly int[] _sentenceOf;

    public TextFigures(string text)
    {
        var read = FigureReader.Gather(text);
        (_text, Mentions, _sentences, _sentenceOf) = (text, read.Mentions, read.Sentences, new int[read.Mentions.Count]);
        for (var i = 0; i < _sentences.Count; i++)
        {
            var end = i + 1 < _sentences.Count ? _sentences[i + 1].FirstMention : _sentenceOf.Length;
            Array.Fill(_sentenceOf, i, _sentences[i].FirstMention, end - _sentences[i].FirstMention);
        }
    }

    public List<Mention> Mentions { get; }

    public int Count => Mentions.Count;

    public Mention this[int index] => Mentions[index];

    /// <summary>The words between a figure and the one before it, or the beginning of its sentence.</summary>
    public ReadOnlySpan<char> Before(int index)
    {
        var start = IsFirst(index) ? SentenceOf(index).Start : End(index - 1);
        return _text.AsSpan(start, Mentions[index].Start - start);
    }

    /// <summary>The words between a figure and the one behind it, or the end of its sentence.</summary>
    public ReadOnlySpan<char> After(int index)
    {
        var end = IsLast(index) ? SentenceOf(index).End : Mentions[index + 1].Start;
        return _text.AsSpan(End(index), end - End(index));
    }

    /// <summary>The words around a figure, so far as they stand in its sentence.</summary>
    public ReadOnlySpan<char> Around(int index)
    {
        var sentence = SentenceOf(index);
        var start = Math.Max(sentence.Start, Mentions[index].Start - Reach);
        return _text.AsSpan(start, Math.Min(sentence.End, End(index) + Reach) - start);
    }

    /// <summary>Whether a figure is the last of its sentence.</summary>
    public bool IsLast(int index) => index + 1 == Count || _sentenceOf[index + 1] != _sentenceOf[index];

    /// <summary>Whether two figures stand in one sentence. There are none of those behind the ends of the text.</summary>
    public bool AreTogether(int first, int second) => first >= 0 && second < Count && _sentenceOf[first] == _sentenceOf[second];

    /// <summary>Whether two figures, the first before the second, stand in one sentence, or in two that follow each other without an empty line.</summary>
    public bool AreClose(int first, int second)
    {
        if (first < 0 || second >= Count || _sentenceOf[second] - _sentenceOf[first] > 1)
        {
            return false;
        }

        var (one, other) = (SentenceOf(first), SentenceOf(second));
        return one.Ordinal == other.Ordinal
            || (one.Ordinal + 1 == other.Ordinal && _text.AsSpan(one.End, other.Start - one.End).Count('\n') < 2);
    }

    private bool IsFirst(int index) => SentenceOf(index).FirstMention == index;

    private SentenceSpan SentenceOf(int index) => _sentences[_sentenceOf[index]];

    private int End(int index) => Mentions[index].Start + Mentions[index].Length;
}
