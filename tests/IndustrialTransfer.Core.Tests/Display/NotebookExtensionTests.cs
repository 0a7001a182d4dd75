using System.Reflection;
using System.Runtime.CompilerServices;
using System.Xml.Linq;
using IndustrialTransfer.Analysis;
using IndustrialTransfer.Display;
using IndustrialTransfer.Measures;
using Microsoft.DotNet.Interactive.Formatting;

namespace IndustrialTransfer.Tests.Display;

/// <summary>What a notebook runs when it loads the package makes its engine show every result.</summary>
[Collection(nameof(NotebookExtension))]
public sealed class NotebookExtensionTests(NotebookExtension extension)
{
    private const string Html = "text/html";
    private const string VegaLite = "application/vnd.vegalite.v5+json";

    /// <summary>A folder to which a page with the output of a cell is written when this variable names one: what opens it is in <c>tests/charts</c>.</summary>
    private const string WriteVariable = "WRITE_REPORTS_TO";

    public static TheoryData<string> Tables => [.. NotebookResults.All.Where(result => result.Value.Table is not null).Select(result => result.Key)];

    public static TheoryData<string> Charts => [.. NotebookResults.All.Where(result => result.Value.Chart is not null).Select(result => result.Key)];

    [Fact]
    public void The_extension_runs() => Assert.Null(extension.Fault);

    [Theory]
    [MemberData(nameof(Tables))]
    public void A_result_is_shown_as_its_table(string name)
    {
        var (result, table, _) = NotebookResults.All[name];

        Assert.Equal([Html], Formatter.GetPreferredMimeTypesFor(result.GetType()));
        Assert.Equal(table!.ToHtml(), result.ToDisplayString(Html));
        Assert.Equal("table", XElement.Parse(result.ToDisplayString(Html)).Name.LocalName);
    }

    [Theory]
    [MemberData(nameof(Charts))]
    public void A_result_is_drawn_where_it_is_asked_for(string name)
    {
        var (result, _, chart) = NotebookResults.All[name];

        Assert.Equal(chart!.ToJson(), result.ToDisplayString(VegaLite));
        Assert.Null(Display.VegaLite.FaultOf(result.ToDisplayString(VegaLite)));
    }

    [Fact]
    public void A_chart_is_drawn_by_the_page_and_by_the_front_end()
    {
        var chart = NotebookResults.All["breakdown"].Chart!;
        var page = chart.ToDisplayString(Html);

        Assert.Equal([Html, VegaLite], Formatter.GetPreferredMimeTypesFor(typeof(Chart)));
        Assert.Equal(chart.ToJson(), chart.ToDisplayString(VegaLite));
        Assert.Contains($", {chart.ToJson()}, ", page, StringComparison.Ordinal);
        Assert.NotEqual(page, chart.ToDisplayString(Html));
        Assert.All(
            ["https://cdn.jsdelivr.net/npm/", "vega@5.33.1/build/vega.min.js", "vega-lite@5.23.0/build/vega-lite.min.js", "vega-embed@6.29.0/build/vega-embed.min.js"],
            address => Assert.Contains(address, page, StringComparison.Ordinal));
        if (Environment.GetEnvironmentVariable(WriteVariable) is { Length: > 0 } folder)
        {
            Directory.CreateDirectory(folder);
            File.WriteAllText(Path.Combine(folder, "notebook-chart.html"), $"<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"></head><body>{page}{chart.ToDisplayString(Html)}</body></html>\n");
        }
    }

    [Fact]
    public void A_table_is_shown_as_html_and_as_text()
    {
        var table = NotebookResults.All["breakdown"].Table!;

        Assert.Equal(table.ToHtml(), table.ToDisplayString(Html));
        Assert.Equal(table.ToText(), table.ToDisplayString("text/plain"));
        Assert.Equal([Html], Formatter.GetPreferredMimeTypesFor(typeof(Table)));
    }

    [Fact]
    public void A_quantity_is_shown_as_its_text() => Assert.Equal(
        [
            "22.9 billion yuan", "24.1 percent", "1.44 percentage points", "1,355 mu", "195", "more than 300 billion yuan", "first quarter of 2024", "CNY", "USD/CNY 7.1",
            "(18.4 billion yuan, ∞)",
        ],
        ((object[])
        [
            Money.Parse("22.9 billion yuan"), Percentage.Parse("24.1%"), PercentagePoints.FromPoints(1.44m), LandArea.FromMu(1355), new ItemCount(195),
            Figure<Money>.Parse("more than 300 billion yuan"), ReportingPeriod.Quarter(2024, 1), Currency.CNY, ExchangeRate.Parse("USD/CNY 7.1"),
            new Interval<Money>(Money.Parse("18.4 billion yuan"), null, lowerIsOpen: true),
        ]).Select(value => value.ToDisplayString(Assert.Single(Formatter.GetPreferredMimeTypesFor(value.GetType())))));

    [Fact]
    public void Lists_of_anything_else_are_left_to_the_engine()
    {
        object[] others = [new[] { 1, 2 }, new List<string> { "a" }, new Dictionary<string, int> { ["a"] = 1 }, "text", new[] { ("a", 1) }];

        Assert.All(others, other => Assert.DoesNotContain("lang=", other.ToDisplayString(Html), StringComparison.Ordinal));
        Assert.Contains("[ 1, 2 ]", others[0].ToDisplayString(Html), StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => others[0].ToDisplayString(VegaLite));
    }

    [Fact]
    public void A_notebooks_own_formatter_of_a_result_comes_first()
    {
        Formatter.Register<SigmaConvergence>((_, writer) => writer.Write("own"), Html);
        Assert.Equal("own", NotebookResults.All["sigma"].Result.ToDisplayString(Html));

        Formatter.Register<SigmaConvergence>((result, writer) => writer.Write(result.ToTable().ToHtml()), Html);
        Assert.Equal(NotebookResults.All["sigma"].Table!.ToHtml(), NotebookResults.All["sigma"].Result.ToDisplayString(Html));
    }

    [Theory]
    [InlineData("ToTable", Html)]
    [InlineData("ToChart", VegaLite)]
    public void No_result_is_forgotten(string method, string mimeType)
    {
        var formatters = Formatter.RegisteredFormatters(includeDefaults: false).Where(formatter => formatter.MimeType == mimeType).ToList();
        var taken = typeof(Table).Assembly.GetExportedTypes().SelectMany(type => type.GetMethods())
            .Where(each => each.Name == method && each.IsDefined(typeof(ExtensionAttribute)))
            .Select(each => each.GetParameters()[0].ParameterType).ToList();

        Assert.True(taken.Count > 15);
        Assert.All(taken, parameter =>
        {
            var type = Closed(parameter);
            Assert.True(formatters.Any(formatter => Matches(formatter.Type, type)), $"{type} has no formatter.");
        });
    }

    [Fact]
    public void Every_kind_of_result_is_among_the_examples()
    {
        var shown = NotebookResults.All.Values.Select(result => result.Result.GetType()).ToList();
        var methods = typeof(Table).Assembly.GetExportedTypes().SelectMany(type => type.GetMethods())
            .Where(each => each.Name == "ToTable" && each.IsDefined(typeof(ExtensionAttribute)));

        Assert.All(methods, method => Assert.Contains(shown, type => Matches(Pattern(method.GetParameters()[0].ParameterType), type)));
    }

    /// <summary>A type of the kind that a method takes: its own parameters stand for something that keeps their constraints.</summary>
    private static Type Closed(Type type) => type switch
    {
        { IsGenericParameter: true } => type.GenericParameterAttributes.HasFlag(GenericParameterAttributes.NotNullableValueTypeConstraint) ? typeof(Money) : typeof(string),
        { IsGenericType: true } => type.GetGenericTypeDefinition().MakeGenericType(Array.ConvertAll(type.GetGenericArguments(), Closed)),
        _ => type,
    };

    private static Type Pattern(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IEnumerable<>)
        ? type.GetGenericArguments()[0] is { IsGenericType: true } item ? item.GetGenericTypeDefinition() : type.GetGenericArguments()[0]
        : type.IsGenericType ? type.GetGenericTypeDefinition() : type;

    /// <summary>As the engine has it; of a pattern for items, also a list of such.</summary>
    private static bool Matches(Type pattern, Type type) =>
        (pattern.IsGenericTypeDefinition ? Parts(type).Any(part => part.IsGenericType && part.GetGenericTypeDefinition() == pattern) : pattern.IsAssignableFrom(type))
        || type.GetInterfaces().Any(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IEnumerable<>)
            && Parts(face.GetGenericArguments()[0]).Any(part => (part.IsGenericType ? part.GetGenericTypeDefinition() : part) == pattern));

    private static IEnumerable<Type> Parts(Type type)
    {
        for (var each = type; each is not null; each = each.BaseType)
        {
            yield return each;
        }

        foreach (var face in type.GetInterfaces())
        {
            yield return face;
        }
    }
}
