using System.Text.RegularExpressions;
using IndustrialTransfer.Measures;
using IndustrialTransfer.Tests.Support;

namespace IndustrialTransfer.Tests.Docs;

/// <summary>What the guide's tables of forms say is read, is read so.</summary>
public sealed class GuideTablesTests
{
    private const string Header = "| printed | read |";

    // The tables of docs/guide/measures.md in their order.
    private static readonly Func<string, string>[] Readers =
    [
        text => Money.Parse(text).ToString(),
        text => Percentage.Parse(text).ToString(),
        text => PercentagePoints.Parse(text).ToString(),
        text => LandArea.Parse(text).ToString(),
        text => ItemCount.Parse(text).ToString(),
        text => ReportingPeriod.Parse(text).ToString(),
        text => Figure<Money>.Parse(text).ToString(),
        text => ExchangeRate.Parse(text).ToString(),
    ];

    private static readonly string[][] Tables = [.. Read(File.ReadAllLines(Repository.PathTo("docs", "guide", "measures.md")))];

    public static TheoryData<int> Numbers { get; } = [.. Enumerable.Range(0, Readers.Length)];

    [Fact]
    public void Each_table_is_known() => Assert.Equal(Readers.Length, Tables.Length);

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Each_form_is_read_as_the_table_says(int table) => Assert.All(Tables[table], row =>
    {
        var (printed, read) = (Quoted(row.Split('|')[1]), Quoted(row.Split('|')[2]));
        Assert.NotEmpty(read);
        Assert.Equal(printed.Select((_, index) => read[read.Length == 1 ? 0 : index]), printed.Select(Readers[table]));
    });

    private static IEnumerable<string[]> Read(string[] lines)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i] == Header)
            {
                yield return [.. lines.Skip(i + 2).TakeWhile(line => line.StartsWith('|'))];
            }
        }
    }

    private static string[] Quoted(string cell) => [.. Regex.Matches(cell, "`([^`]*)`").Select(match => match.Groups[1].Value)];
}
