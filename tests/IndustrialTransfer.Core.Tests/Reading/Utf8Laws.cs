using System.Text;
using FsCheck.Xunit;
using IndustrialTransfer.Reading;

namespace IndustrialTransfer.Tests.Reading;

public class Utf8Laws
{
    private static readonly string[] Pieces =
        ["10.38 billion yuan ($1.42 billion)", "约1355亩", "（90.33公顷）", "2024年1-9月", "é", "汉", "😀", "\uFEFF", "\0", "\n", "。", ", ", "，", "超过3000亿元", "71.4%", "居全省第三位", "\ud83d", "\udc00", "�"];

    [Property]
    public void Bytes_give_what_their_text_gives(string? text) => Check(Encoding.UTF8.GetBytes(text ?? ""));

    [Property(MaxTest = 300)]
    public void Figures_among_long_characters_give_what_their_text_gives(int[] choices) =>
        Check(Encoding.UTF8.GetBytes(string.Concat(choices.Select(choice => Pieces[(uint)choice % (uint)Pieces.Length]))));

    [Property(MaxTest = 300)]
    public void Bytes_that_are_no_utf8_are_read_as_replacement_characters(byte[] noise, int place)
    {
        byte[] figure = [.. "投资10.38亿元（1.42亿美元），约1355亩。"u8];
        var at = (int)((uint)place % (uint)figure.Length);
        Check([.. figure[..at], .. noise, .. figure[at..], .. noise, .. figure]);
    }

    [Theory]
    [InlineData("english")]
    [InlineData("chinese")]
    public void Labelled_texts_give_the_same_in_bytes(string language) => Assert.All(Labelled.Texts(language), text => Check(Encoding.UTF8.GetBytes(text.Text)));

    [Theory]
    [InlineData(new byte[] { 0xFF }, 1)]
    [InlineData(new byte[] { 0xE4, 0xBA }, 2)]
    [InlineData(new byte[] { 0xF0, 0x9F, 0x98 }, 3)]
    [InlineData(new byte[] { 0xED, 0xA0, 0x80 }, 3)]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF }, 3)]
    public void Places_count_the_bytes_that_were_given(byte[] before, int start)
    {
        var mention = Assert.Single(FigureReader.ReadUtf8([.. before, .. "50亿元"u8]));
        Assert.Equal((start, 8, "50亿元"), (mention.Start, mention.Length, mention.Text));
    }

    [Fact]
    public void No_bytes_have_no_mentions() => Assert.Empty(FigureReader.ReadUtf8([]));

    // By the definition: where a character begins is how many bytes the decoder has taken for those before it.
    private static void Check(byte[] utf8)
    {
        var text = Encoding.UTF8.GetString(utf8);
        var starts = new int[text.Length + 1];
        for (int at = 0, index = 0; at < utf8.Length; starts[index] = at)
        {
            Rune.DecodeFromUtf8(utf8.AsSpan(at), out var rune, out var length);
            starts[index] = at;
            (at, index) = (at + length, index + rune.Utf16SequenceLength);
        }

        var (characters, bytes) = (FigureReader.Read(text), FigureReader.ReadUtf8(utf8));
        Assert.Equal(
            characters.Select(mention => (starts[mention.Start], starts[mention.Start + mention.Length] - starts[mention.Start])), bytes.Select(mention => (mention.Start, mention.Length)));
        Assert.Equal(characters.Select(Content), bytes.Select(Content));
    }

    private static string Content(Mention mention) => $"{LabelledMention.Of(mention)} {mention.Sentence}";
}
