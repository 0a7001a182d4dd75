using System.Net;
using System.Text;
using IndustrialTransfer.Display;

/// <summary>One page of HTML with headings, texts, tables and charts, complete in itself but for the runtime that draws the charts.</summary>
/// <remarks>A chart stands beside the table of its figures. The table is open, and is folded once the chart has been drawn: without the runtime, without a network and
/// without scripts a reader has it all.</remarks>
internal sealed class ReportPage(string title)
{
    /// <summary>Where the files of the runtime lie, each under its npm name and version.</summary>
    private const string PublicRuntime = "https://cdn.jsdelivr.net/npm";

    private const string Style = """
        body { margin: 0 auto; padding: 1.5rem; max-width: 60rem; color: #222; background: #fff; line-height: 1.5;
          font-family: system-ui, 'Noto Sans CJK SC', 'Microsoft YaHei', 'PingFang SC', sans-serif; }
        h1 { font-size: 1.6rem; line-height: 1.25; } h2 { margin: 2.5rem 0 .5rem; font-size: 1.2rem; }
        p { max-width: 45rem; } figure { margin: 1rem 0; }
        .wide { overflow-x: auto; margin: 1rem 0; }
        table { border-collapse: collapse; font-size: .9rem; font-variant-numeric: tabular-nums; }
        caption { padding: .3rem 0; font-weight: bold; text-align: left; }
        th, td { padding: .3rem 1.2rem .3rem 0; text-align: left; vertical-align: top; } td[style] { white-space: nowrap; }
        thead th { border-bottom: 2px solid #888; vertical-align: bottom; } tbody th { font-weight: normal; }
        tbody tr + tr > * { border-top: 1px solid #e5e5e5; } tfoot tr:first-child > * { border-top: 2px solid #888; }
        tfoot td[colspan] { max-width: 45rem; border: 0; color: #666; font-size: .8rem; }
        summary { color: #0072B2; font-size: .9rem; cursor: pointer; }
        """;

    private const string Script = """
        addEventListener('DOMContentLoaded', () => document.querySelectorAll('figure').forEach(async figure => {
          const chart = figure.querySelector('.chart');
          try {
            const specification = JSON.parse(figure.querySelector('script').textContent);
            await window.vegaEmbed?.(chart, specification, { renderer: 'svg', actions: false });
            const isDrawn = chart.hasChildNodes();
            [chart.hidden, figure.querySelector('details').open] = [!isDrawn, !isDrawn];
          } catch (fault) {
            console.error(String(fault));
          }
        }));
        """;

    private static readonly string[] RuntimeFiles =
        ["vega@5.33.1/build/vega.min.js", "vega-lite@5.23.0/build/vega-lite.min.js", "vega-embed@6.29.0/build/vega-embed.min.js"];

    private readonly StringBuilder _body = new();

    /// <summary>The file that a report is written to and where its runtime lies, from the arguments <c>[FILE] [--runtime ADDRESS]</c>; null where they are others.</summary>
    public static (string File, string Runtime)? Read(string[] args, string file) => args switch
    {
        [] => (file, PublicRuntime),
        ["--runtime", var runtime] => (file, runtime),
        [['-', ..], ..] => null,
        [var other] => (other, PublicRuntime),
        [var other, "--runtime", var runtime] => (other, runtime),
        _ => null,
    };

    public ReportPage Heading(string text) => Append($"<h2{LanguageOf(text)}>{Escaped(text)}</h2>\n");

    public ReportPage Text(string text) => Append($"<p{LanguageOf(text)}>{Escaped(text)}</p>\n");

    public ReportPage Add(Table table) => Append($"<div class=\"wide\">\n{table.ToHtml()}</div>\n");

    /// <summary>A chart, and the table of its figures.</summary>
    public ReportPage Add(Chart chart, Table table)
    {
        // The specification holds no character that would end its element.
        Append($"""
            <figure>
            <div class="chart" role="img" aria-label="{Escaped(chart.Title ?? title)}" hidden=""></div>
            <script type="application/json">{chart.ToJson()}</script>
            <details open=""><summary>As a table</summary>

            """);
        return Add(table).Append("</details>\n</figure>\n");
    }

    /// <summary>Writes the page.</summary>
    public void Save(string file, string runtime) => File.WriteAllText(file, $"""
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8"/>
        <meta name="viewport" content="width=device-width, initial-scale=1"/>
        <title>{Escaped(title)}</title>
        <style>
        {Style}
        </style>
        {string.Join('\n', RuntimeFiles.Select(name => $"<script defer=\"\" src=\"{Escaped($"{runtime.TrimEnd('/')}/{name}")}\"></script>"))}
        <script>
        {Script}
        </script>
        </head>
        <body>
        <main>
        <h1>{Escaped(title)}</h1>
        {_body}</main>
        </body>
        </html>

        """.ReplaceLineEndings("\n"), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));

    private ReportPage Append(string html)
    {
        _body.Append(html);
        return this;
    }

    // The page is English; what has Chinese characters is to be read aloud as Chinese.
    private static string LanguageOf(string text) => text.Any(each => each is >= '\u4e00' and <= '\u9fff') ? " lang=\"zh\"" : "";

    private static string Escaped(string text) => WebUtility.HtmlEncode(text);
}
