using FsCheck.Xunit;
using IndustrialTransfer.Measures;
using IndustrialTransfer.Tests.Support;

namespace IndustrialTransfer.Tests.Measures.Text;

/// <summary>Whatever a parser is given, it says no or reads it: nothing else is thrown, and a long text takes no longer than its length.</summary>
[Properties(Arbitrary = [typeof(MutatedText)])]
public sealed class FuzzTests
{
    private const int Million = 1_000_000;

    [Property(MaxTest = 2000)]
    public void Mutated_text(MutatedText text) => Assert.All(TextContract.Languages, language => EveryParserSurvives(text.Text, language));

    [Property(MaxTest = 1000)]
    public void Random_text(string? text) => EveryParserSurvives(text ?? "", null);

    [Theory]
    [InlineData("9")]
    [InlineData("0")]
    [InlineData("１")]
    [InlineData("(")]
    [InlineData("[")]
    [InlineData(" ")]
    [InlineData("-")]
    [InlineData(",")]
    [InlineData("1,")]
    [InlineData("1,000,")]
    [InlineData("12,")]
    [InlineData(".")]
    [InlineData("1亿")]
    [InlineData("1 billion ")]
    [InlineData("1万亿9999亿")]
    [InlineData("亿")]
    [InlineData("多")]
    [InlineData("more than ")]
    [InlineData("CNY ")]
    [InlineData("人民币")]
    [InlineData("$")]
    [InlineData("%")]
    [InlineData("[1, ")]
    [InlineData("USD/")]
    [InlineData("\0")]
    [InlineData("\uD83D")]
    public void A_million_characters(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, Million / piece.Length));
        EveryParserSurvives(text, null);
        EveryParserSurvives("CNY 1" + text, TextContract.English);
        EveryParserSurvives("1" + text + "元", TextContract.Chinese);
        EveryParserSurvives("0." + text + "%", null);
    }

    [Fact]
    public void A_million_of_leading_zeros_say_nothing()
    {
        Assert.Equal(Money.Yuan(5), Money.Parse($"CNY {new string('0', Million)}5"));
        Assert.Equal(Money.Yuan(5), Money.Parse($"{new string(' ', Million)}CNY 5{new string(' ', Million)}"));
    }

    [Fact]
    public void A_long_text_is_cut_in_the_message() =>
        Assert.InRange(Assert.Throws<FormatException>(() => Money.Parse(new string('x', Million))).Message.Length, 80, 250);

    [Fact]
    public void A_character_of_two_code_units_is_not_cut_in_half()
    {
        var message = Assert.Throws<FormatException>(() => Money.Parse(new string('x', 79) + "𠮷" + "x")).Message;

        Assert.Contains("x…'", message, StringComparison.Ordinal);
        Assert.Equal(message, string.Concat(message.EnumerateRunes()));
    }

    [Fact]
    public void Null_is_refused_as_null()
    {
        Action[] parsers =
        [
            () => Money.Parse(null!), () => Percentage.Parse(null!), () => PercentagePoints.Parse(null!), () => LandArea.Parse(null!),
            () => ItemCount.Parse(null!), () => Figure<Money>.Parse(null!), () => Interval<decimal>.Parse(null!), () => ExchangeRate.Parse(null!),
        ];

        Assert.All(parsers, parser => Assert.Throws<ArgumentNullException>(parser));
        Assert.False(Money.TryParse(null, out _) || Percentage.TryParse(null, out _) || PercentagePoints.TryParse(null, out _) || LandArea.TryParse(null, out _));
        Assert.False(ItemCount.TryParse(null, out _) || Figure<Money>.TryParse(null, out _) || Interval<Money>.TryParse(null, out _));
        Assert.False(ExchangeRate.TryParse(null, out _));
        Assert.False(Money.TryParse(null, null, out _) || Figure<Money>.TryParse(null, null, out _) || Interval<Money>.TryParse(null, null, out _));
    }

    private static void EveryParserSurvives(string text, IFormatProvider? provider)
    {
        TextContract.Survives<Money>(text, provider);
        TextContract.Survives<Percentage>(text, provider);
        TextContract.Survives<PercentagePoints>(text, provider);
        TextContract.Survives<LandArea>(text, provider);
        TextContract.Survives<ItemCount>(text, provider);
        TextContract.Survives<Currency>(text, provider);
        TextContract.Survives<ExchangeRate>(text, provider);
        TextContract.Survives<Figure<Money>>(text, provider);
        TextContract.Survives<Figure<Percentage>>(text, provider);
        TextContract.Survives<Figure<PercentagePoints>>(text, provider);
        TextContract.Survives<Figure<LandArea>>(text, provider);
        TextContract.Survives<Figure<ItemCount>>(text, provider);
        TextContract.Survives<Interval<Money>>(text, provider);
        TextContract.Survives<Interval<Percentage>>(text, provider);
        TextContract.Survives<Interval<PercentagePoints>>(text, provider);
        TextContract.Survives<Interval<LandArea>>(text, provider);
        TextContract.Survives<Interval<ItemCount>>(text, provider);
        TextContract.Survives<Interval<decimal>>(text, provider);
    }
}
