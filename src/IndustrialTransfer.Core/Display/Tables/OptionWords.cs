using IndustrialTransfer.Measures;
using IndustrialTransfer.Measures.Text;
using IndustrialTransfer.Model;

namespace IndustrialTransfer.Display.Tables;

/// <summary>The language of options, which may be none.</summary>
internal static class OptionWords
{
    public static bool IsChinese(this DisplayOptions? options) => options.Language() == Measures.Text.Language.Chinese;

    public static Language Language(this DisplayOptions? options) => Languages.Of(options?.Provider);

    /// <summary>The options with the sources of observations, where they name none themselves.</summary>
    public static DisplayOptions WithSourcesOf<T>(this DisplayOptions? options, IEnumerable<Observation<T>> observations) where T : struct, IQuantity<T>
    {
        options ??= new();
        return options.Citations.Count > 0 ? options : options with { Citations = [.. observations.Select(row => row.Citation).OfType<Citation>().Distinct()] };
    }

    /// <summary>One of two words.</summary>
    public static string Word(this DisplayOptions? options, string english, string chinese) => options.IsChinese() ? chinese : english;
}
