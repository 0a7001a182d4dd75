namespace IndustrialTransfer.Display;

/// <summary>A picture of a result, as a specification of Vega-Lite 5 with its data in it: what JupyterLab, and a page with the Vega-Lite runtime, draw by themselves.
/// The <c>ToChart</c> methods make one of every result that people would rather look at than read.</summary>
/// <remarks>
/// <para>Numbers are plain JSON numbers in one unit for the whole chart, which its axis names. Colours are those of Okabe and Ito, told apart by people who see
/// colours in any way.</para>
/// <para>Equality: by reference; compare the JSON.</para>
/// <para>Order: none.</para>
/// <para>Thread safety: immutable.</para>
/// </remarks>
public sealed class Chart
{
    private readonly string _json;

    internal Chart(string? title, string json) => (Title, _json) = (title, json);

    /// <summary>The title; null where there is none.</summary>
    public string? Title { get; }

    /// <summary>The specification, on one line. It holds no character that would end a script element of HTML.</summary>
    public string ToJson() => _json;

    /// <summary>The same as <see cref="ToJson"/>.</summary>
    public override string ToString() => _json;
}
