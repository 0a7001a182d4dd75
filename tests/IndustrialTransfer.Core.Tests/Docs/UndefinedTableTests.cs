using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using IndustrialTransfer.Analysis;
using IndustrialTransfer.Tests.Support;

namespace IndustrialTransfer.Tests.Docs;

/// <summary>What the guide's table of undefined cases says is thrown, is thrown, and what it gives instead is null.</summary>
public sealed class UndefinedTableTests
{
    private const string Header = "| undefined when | call | throws | instead |";

    private static readonly string Page = File.ReadAllText(Repository.PathTo("docs", "guide", "undefined.md")).ReplaceLineEndings("\n");

    private static readonly string[][] Rows =
    [
        .. Page.Split('\n').SkipWhile(line => line != Header).Skip(2).TakeWhile(line => line.StartsWith('|')).Select(line => line.Split('|')[1..^1]),
    ];

    [Fact]
    public void Each_call_throws_what_the_table_says_and_gives_null_instead()
    {
        Assert.All(Rows, row => Assert.Equal(4, row.Length));
        var calls = Rows.SelectMany(row => new[] { (Call: Code(row[1]), Result: Code(row[2])), (Call: Code(row[3]), Result: "null") }).Where(each => each.Call.Length > 0).ToArray();
        Assert.True(calls.Length > 70);

        var program = Snippet.In("undefined.md", Page).Single().Source
            + "object?[] Results(params Func<object?>[] calls) => Array.ConvertAll(calls, call => { try { return call() ?? \"null\"; } catch (Exception fault) { return fault.GetType().Name; } });\n"
            + $"AppDomain.CurrentDomain.SetData(\"{nameof(UndefinedTableTests)}\", Results({string.Join(",\n", calls.Select(each => $"() => {each.Call}"))}));";
        Assembly.Load(Compiler.Program(program)).EntryPoint!.Invoke(null, [Array.Empty<string>()]);

        var results = (object[])AppDomain.CurrentDomain.GetData(nameof(UndefinedTableTests))!;
        Assert.Equal(calls, calls.Zip(results, (each, result) => (each.Call, $"{result}")));
    }

    [Fact]
    public void Each_member_that_may_be_undefined_is_in_the_table()
    {
        var library = typeof(Share).Assembly;
        var members =
            from member in XDocument.Load(Path.ChangeExtension(library.Location, ".xml")).Descendants("member")
            let name = Regex.Match(member.Attribute("name")!.Value, @"^M:IndustrialTransfer\.Analysis\.(?<type>\w+)(`\d)?\.(?<member>\w+)")
            where name.Success && library.GetExportedTypes().Any(type => type.Name.Split('`')[0] == name.Groups["type"].Value)
            where member.Elements("exception").Any(fault => Regex.IsMatch(fault.Attribute("cref")!.Value, "Undefined(Growth|Index)|DivideByZero"))
            select name.Groups["member"].Value;

        Assert.All(members.Distinct(), name => Assert.Contains(Rows, row => Regex.IsMatch(row[1], $@"\b{name}\(")));
    }

    private static string Code(string cell) => Regex.Match(cell, "^ ?`(.*)` ?$").Groups[1].Value;
}
