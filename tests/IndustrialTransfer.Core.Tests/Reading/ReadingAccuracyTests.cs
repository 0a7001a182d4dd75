using Xunit.Abstractions;

namespace IndustrialTransfer.Tests.Reading;

public class ReadingAccuracyTests(ITestOutputHelper output)
{
    /// <summary>The share of figures found, and of those found that are figures, below which reading has become worse.</summary>
    private const double Good = 0.99;

    [Theory]
    [InlineData("english", 500)]
    [InlineData("chinese", 500)]
    public void The_labelled_figures_are_found_and_nothing_else(string language, int texts)
    {
        var score = new Score();
        var labelled = Labelled.Texts(language);
        foreach (var text in labelled)
        {
            score.Add(text);
        }

        output.WriteLine(score.Report());
        output.WriteLine(string.Join('\n', score.Faults));

        Assert.True(labelled.Count >= texts, $"{labelled.Count} texts");
        Assert.InRange(score.F1(), Good, 1);
        Assert.InRange(score.F1("money"), Good, 1);
        Assert.InRange(score.F1("percent"), Good, 1);
        Assert.InRange(score.Bounds(), Good, 1);
        Assert.All(score.Kinds, kind => Assert.InRange(score.F1(kind), 0.97, 1));
    }
}
