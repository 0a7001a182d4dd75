namespace IndustrialTransfer.Tests.Display;

/// <summary>A reader of CSV as RFC 4180 has it, and of nothing else.</summary>
internal static class Csv
{
    public static List<List<string>> Read(string text)
    {
        List<List<string>> lines = [];
        var at = 0;
        while (at < text.Length)
        {
            List<string> line = [];
            do
            {
                line.Add(text[at] == '"' ? Quoted(text, ref at) : Plain(text, ref at));
            }
            while (text[at++] == ',');
            Assert.Equal('\r', text[at - 1]);
            Assert.Equal('\n', text[at++]);
            lines.Add(line);
        }

        return lines;
    }

    private static string Plain(string text, ref int at)
    {
        var start = at;
        at += text.AsSpan(at).IndexOfAny(",\r\n\"");
        return text[start..at];
    }

    private static string Quoted(string text, ref int at)
    {
        var field = new System.Text.StringBuilder();
        for (at++; text[at] != '"' || text[at + 1] == '"'; at++)
        {
            field.Append(text[at]);
            at += text[at] == '"' ? 1 : 0;
        }

        at++;
        return field.ToString();
    }
}
