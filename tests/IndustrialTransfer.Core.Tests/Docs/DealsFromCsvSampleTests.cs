using System.Text;
using IndustrialTransfer.Tests.Support;

namespace IndustrialTransfer.Tests.Docs;

/// <summary>Runs docs/samples/deals-from-csv.cs as its users do.</summary>
/// <remarks>One after the other with the other samples: each builds the library first.</remarks>
[Collection("Samples")]
public sealed class DealsFromCsvSampleTests : IDisposable
{
    private const string Header = "序号,项目名称,行业代码,总投资(亿元),签约日期,落户地区,用地(公顷)";

    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    [Fact]
    public void Each_row_is_read_or_refused_with_its_line_column_value_and_rule()
    {
        var run = CasebookSample.Run(["run", "docs/samples/deals-from-csv.cs"], Repository.Root);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        var lines = run.Output.Split('\n');

        // 28 lines: the header, a blank one, 24 rows of one line and one of two.
        Assert.Equal(28, File.ReadAllLines(Repository.PathTo("docs", "samples", "deals.csv")).Length);
        Assert.Equal("25 rows: 15 read, 10 refused.", lines[0]);
        Assert.Equal(
            [
                "  line 13, 总投资, '12,00': ", "  line 14, 签约日期, '2024-04-31': ", "  line 17, the row, '14,电子元器件,39,12,000,2024-05-09,安顺市,35': ",
                "  line 18, 落户地区, '凯里': ", "  line 19, 总投资, '-2000': ", "  line 21, 项目名称, '': ", "  line 23, 序号, '8': ",
                "  line 25, the row, '21,智能仓储物流,59,14000,2024-06-25,安顺市': ", "  line 27, 行业代码, '99': ",
                "  line 28, 签约日期, '45480': ", "  line 28, 用地, '1,05': ",
            ],
            lines.Where(line => line.StartsWith("  line ", StringComparison.Ordinal)).Select(line => line[..(line.LastIndexOf("': ", StringComparison.Ordinal) + 3)]));
        Assert.Contains("stands in line 9 already", lines[7], StringComparison.Ordinal);

        // In 万元: 52000 + 18500 + 120000 + 8600 + 31200.50 + 200000 + 6800 + 9500 + 75000 + 46000 + 25000 + 58000 + 16800 + 22000.
        Assert.Contains("CNY 6,894,005,000 in all (6.894005 billion yuan); 1 unknown, 3 estimated.", lines);
        Assert.Matches(@"\n电气机械和器材制造业 +2 +0 +9\.80 ", run.Output);
        Assert.Matches(@"\n贵州贵安新区 +3 +0 +19\.40 ", run.Output);
        Assert.Matches(@"\n毕节市 +1 +1 ", run.Output);
        Assert.Equal(2, lines.Count(line => line.StartsWith("合计                ", StringComparison.Ordinal) && line.Contains(" 68.94 ", StringComparison.Ordinal)));

        // A list of one's own has its own units, and a quote that is never closed takes the rest of the file with it.
        var own = Run(Own(Header, "1,甲,36,1.5,2024-01-02,贵阳市,2", "", "2,乙,36,约0.5,2024-01-02,贵阳市,", "3,\"丙,36,1,2024-01-02,贵阳市,3", "4,丁,36,1,2024-01-02,贵阳市,3"));
        Assert.Equal((0, ""), (own.ExitCode, own.Error));
        Assert.StartsWith("3 rows: 2 read, 1 refused.\n  line 5, the row, '3,\"丙,36,1,", own.Output, StringComparison.Ordinal);
        Assert.Contains("CNY 200,000,000 in all (200 million yuan); 0 unknown, 1 estimated.", own.Output, StringComparison.Ordinal);

        Assert.StartsWith("0 rows: 0 read, 0 refused.", Run(Own(Header)).Output, StringComparison.Ordinal);
        Assert.Equal((1, ""), (Run(Own("")).ExitCode, Run(Own("")).Output));
        Assert.EndsWith("there is no column 用地, or the file is not in UTF-8.\n", Run(Own(Header[..Header.LastIndexOf(',')])).Error, StringComparison.Ordinal);
        Assert.Equal((1, ""), (Run(Path.Combine(_folder, "none.csv")).ExitCode, Run(Path.Combine(_folder, "none.csv")).Output));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static CasebookSample.Outcome Run(string file) =>
        CasebookSample.Run(["run", "--no-build", Repository.PathTo("docs", "samples", "deals-from-csv.cs"), "--", file], Path.GetTempPath());

    private string Own(params string[] lines)
    {
        var file = Path.Combine(_folder, "own.csv");
        File.WriteAllText(file, string.Join('\n', lines), new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        return file;
    }
}
