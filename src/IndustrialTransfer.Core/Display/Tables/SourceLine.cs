using IndustrialTransfer.Measures.Text;

namespace IndustrialTransfer.Display.Tables;

/// <summary>The line that says where figures come from.</summary>
internal static class SourceLine
{
    /// <summary>The citations, each once; null where there are none.</summary>
    public static string? Of(DisplayOptions? options)
    {
        if (options is not { Citations.Count: > 0 })
        {
            return null;
        }

        return Languages.Of(options.Provider) == Language.Chinese
            ? "来源：" + string.Join("；", options.Citations.Distinct())
            : "Source: " + string.Join("; ", options.Citations.Distinct());
    }
}
