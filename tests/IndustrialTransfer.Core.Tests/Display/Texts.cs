namespace IndustrialTransfer.Tests.Display;

/// <summary>Texts that break formats: what is special in Markdown, HTML and CSV, formulas, wide characters, marks, emoji, half surrogates, controls.</summary>
internal static class Texts
{
    /// <summary>Pieces, and the columns of a terminal that each takes.</summary>
    public static readonly (string Text, int Width)[] Visible =
    [
        ("a", 1), ("Z", 1), ("7", 1), (" ", 1), ("é", 1), ("e\u0301", 1), ("–", 1), ("中", 2), ("亿元", 4), ("（", 2), ("、", 2), ("Ａ", 2), ("한", 2), ("ー", 2),
        ("😀", 2), ("👩‍🔬", 2), ("🇨🇳", 2), ("❤️", 2), ("𠀀", 2), ("|", 1), ("\\", 1), ("`", 1), ("*", 1), ("_", 1), ("<b>", 3), ("&amp;", 5), ("\"", 1), ("'", 1),
        (",", 1), ("=1+1", 4), ("+", 1), ("-", 1), ("@", 1), ("＝", 2), ("#", 1), ("]]>", 3), ("<!--", 4), ("$x$", 3), ("~~", 2), ("[x](y)", 6), ("</script>", 9),
    ];

    /// <summary>Pieces that no line can carry as they are.</summary>
    public static readonly string[] Broken = ["\n", "\r\n", "\r", "\t", "\u2028", "\u0085", "\0", "\u0007", "\uD83D", "\uDE00", "\uFFFE", "\u001B", "\u007F"];
}
