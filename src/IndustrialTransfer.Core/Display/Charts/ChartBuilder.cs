using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using IndustrialTransfer.Display.Tables;

namespace IndustrialTransfer.Display.Charts;

/// <summary>What all charts have in common: title, source, data, colours. The rest is given as the text of its specification.</summary>
internal sealed class ChartBuilder : IDisposable
{
    private const string Schema = "https://vega.github.io/schema/vega-lite/v5.json";

    // Of Okabe and Ito, black left out: blue, orange, green, purple, sky blue, vermilion, yellow.
    private const string Config = """
        {
          "font": "system-ui, 'Noto Sans CJK SC', 'Microsoft YaHei', 'PingFang SC', sans-serif",
          "view": {"stroke": null},
          "axis": {"labelFontSize": 12, "titleFontSize": 12, "titleFontWeight": "normal", "labelLimit": 280, "labelSeparation": 8, "gridColor": "#e5e5e5", "domainColor": "#888888", "tickColor": "#888888"},
          "legend": {"titleLimit": 280, "labelFontSize": 12, "titleFontSize": 12, "titleFontWeight": "normal", "labelLimit": 280},
          "title": {"anchor": "start", "fontSize": 15, "subtitleFontSize": 11, "subtitleColor": "#666666", "offset": 12},
          "range": {"category": ["#0072B2", "#E69F00", "#009E73", "#CC79A7", "#56B4E9", "#D55E00", "#F0E442"]}
        }
        """;

    private static readonly JsonWriterOptions Letters = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private readonly DisplayOptions? _options;
    private readonly ArrayBufferWriter<byte> _data = new();
    private readonly Utf8JsonWriter _rows;

    public ChartBuilder(DisplayOptions? options)
    {
        (_options, _rows) = (options, new Utf8JsonWriter(_data, Letters));
        _rows.WriteStartArray();
    }

    /// <summary>The most categories that have a colour of their own.</summary>
    public static int MostColours => 7;

    /// <summary>Begins a row of the data.</summary>
    public ChartBuilder Row()
    {
        EndRow();
        _rows.WriteStartObject();
        return this;
    }

    /// <summary>A text in the row.</summary>
    public ChartBuilder Add(string field, string text)
    {
        _rows.WriteString(field, CleanText.OnOneLine(text));
        return this;
    }

    /// <summary>A number in the row; null for one that is not known.</summary>
    public ChartBuilder Add(string field, decimal? number)
    {
        if (number is { } known)
        {
            _rows.WriteNumber(field, known);
        }
        else
        {
            _rows.WriteNull(field);
        }

        return this;
    }

    /// <summary>A condition in the row.</summary>
    public ChartBuilder Add(string field, bool condition)
    {
        _rows.WriteBoolean(field, condition);
        return this;
    }

    /// <summary>A text as JSON, with its quotation marks.</summary>
    public static string Text(string text) => $"\"{JsonEncodedText.Encode(CleanText.OnOneLine(text), Letters.Encoder)}\"";

    /// <summary>The chart.</summary>
    /// <param name="title">The title where the options have none; null for none.</param>
    /// <param name="members">The members of the specification after its data, as text: width, height, encoding, marks.</param>
    public Chart ToChart(string? title, string members)
    {
        EndRow();
        _rows.WriteEndArray();
        _rows.Flush();
        title = _options?.Title ?? title;
        var specification = $$$"""
            {"$schema": "{{{Schema}}}", "background": "white", {{{TitleOf(title)}}} "data": {"values": {{{Encoding.UTF8.GetString(_data.WrittenSpan)}}} }, {{{members}}}, "config": {{{Config}}} }
            """;
        using var document = JsonDocument.Parse(specification);
        var written = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(written, Letters))
        {
            document.WriteTo(writer);
        }

        return new(title, Encoding.UTF8.GetString(written.WrittenSpan));
    }

    public void Dispose() => _rows.Dispose();

    // A subtitle without a title is not drawn: then the source is the title, as small as it would be below one.
    private string TitleOf(string? title)
    {
        var source = ChartLabels.Json(SourceLine.Lines(_options));
        return (title, source) switch
        {
            (null, "[]") => "",
            (null, _) => $$$""" "title": {"text": {{{source}}}, "fontSize": 11, "fontWeight": "normal", "color": "#666666"}, """,
            (_, "[]") => $$$""" "title": {"text": {{{Text(title)}}} }, """,
            _ => $$$""" "title": {"text": {{{Text(title)}}}, "subtitle": {{{source}}} }, """,
        };
    }

    private void EndRow()
    {
        if (_rows.CurrentDepth > 1)
        {
            _rows.WriteEndObject();
        }
    }
}
