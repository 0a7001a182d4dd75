using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using IndustrialTransfer.Measures;
using IndustrialTransfer.Tests.Properties;
using IndustrialTransfer.Tests.Support;

namespace IndustrialTransfer.Tests.Measures;

/// <summary>What holds for the text of every period, and for every text.</summary>
[Properties(Arbitrary = [typeof(PeriodGenerators)])]
public sealed class ReportingPeriodTextLaws
{
    private const string Alphabet = "0123456789０９-–—/~,. 年月日周第前上下半季度个全至到份一二三十〇两QHWqhThefirstJanuarySeptemberquartermonthof";

    private static readonly CultureInfo[] Cultures =
        [CultureInfo.InvariantCulture, CultureInfo.GetCultureInfo("en-GB"), CultureInfo.GetCultureInfo("zh-CN")];

    [Property]
    public bool Parse_reads_what_ToString_writes(ReportingPeriod period) =>
        Cultures.All(culture => ReportingPeriod.Parse(period.ToString(), culture) == period)
        && JsonSerializer.Deserialize<ReportingPeriod>(JsonSerializer.Serialize(period)) == period;

    [Property]
    public bool Parse_reads_the_long_text_of_the_same_language_and_without_one(ReportingPeriod period) =>
        Cultures.All(culture => ReportingPeriod.Parse(period.ToString("L", culture), culture) == period
            && ReportingPeriod.Parse(period.ToString("L", culture)) == period);

    [Property]
    public bool Writing_into_a_buffer_agrees_with_ToString(ReportingPeriod period) => Cultures.All(culture =>
    {
        var expected = period.ToString("L", culture);
        var buffer = new char[expected.Length];
        return period.TryFormat(buffer, out var written, "L", culture) && written == expected.Length && new string(buffer) == expected
            && !period.TryFormat(buffer.AsSpan(1), out _, "L", culture);
    });

    [Fact]
    public void No_text_makes_TryParse_throw() =>
        Prop.ForAll(ArbMap.Default.ArbFor<string>(), text => NeverThrows(text)).QuickCheckThrowOnFailure();

    [Fact]
    public void No_text_of_the_right_characters_makes_TryParse_throw() =>
        Prop.ForAll(Arb.From(Gen.Elements(Alphabet.ToCharArray()).ArrayOf().Select(letters => new string(letters))), text => NeverThrows(text))
            .QuickCheckThrowOnFailure();

    [Fact]
    public void No_mutated_text_makes_TryParse_throw()
    {
        var mutated =
            from period in PeriodGenerators.Period().Generator
            from culture in Gen.Elements(Cultures)
            from format in Gen.Elements("G", "L")
            let text = period.ToString(format, culture)
            from at in Gen.Choose(0, text.Length - 1)
            from letter in Gen.Elements(Alphabet.ToCharArray())
            from remove in Gen.Choose(0, 1)
            select text[..at] + letter + text[(at + remove)..];
        Prop.ForAll(Arb.From(mutated), text => NeverThrows(text)).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Reading_allocates_nothing()
    {
        string[] texts =
        [
            "2024-Q1", "2024-01-01/2024-01-30", "from January to September 2022", "the first nine months of 2022", "2022年1—9月",
            "2024年1月1日-2月15日", "2024-13", "fiscal year 2024",
        ];
        var buffer = new char[64];

        Assert.Equal(0, Allocation.Of(Run));

        void Run()
        {
            foreach (var text in texts)
            {
                _ = ReportingPeriod.TryParse(text, out var period);
                _ = period.TryFormat(buffer, out _);
                _ = period.TryFormat(buffer, out _, "L", Cultures[2]);
            }
        }
    }

    [Theory]
    [InlineData("9")]
    [InlineData(" ")]
    [InlineData("a")]
    [InlineData("年")]
    [InlineData("一")]
    [InlineData("2024 ")]
    [InlineData("January-")]
    [InlineData("2024年1月-")]
    public void Very_long_texts_take_linear_time(string piece)
    {
        var text = "2024 " + string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length)) + "x";
        var clock = Stopwatch.StartNew();
        Assert.False(ReportingPeriod.TryParse(text, out _));
        Assert.False(ReportingPeriod.TryParse(text[5..], out _));
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(2), $"{clock.Elapsed} for a million characters.");
    }

    // Also that Parse throws FormatException exactly where TryParse says no.
    private static bool NeverThrows(string? text)
    {
        foreach (var culture in Cultures)
        {
            var read = ReportingPeriod.TryParse(text, culture, out var period);
            if (read)
            {
                Assert.Equal(period, ReportingPeriod.Parse(text!, culture));
            }
            else if (text is not null)
            {
                Assert.Throws<FormatException>(() => ReportingPeriod.Parse(text, culture));
            }
        }

        return true;
    }
}
