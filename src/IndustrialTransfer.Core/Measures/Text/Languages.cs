using System.Globalization;

namespace IndustrialTransfer.Measures.Text;

/// <summary>What a format provider means here: a language and nothing else.</summary>
internal static class Languages
{
    /// <summary>A <c>zh</c> culture is Chinese; none, or the invariant culture, is invariant; any other provider is English.</summary>
    public static Language Of(IFormatProvider? provider) => provider switch
    {
        null => Language.Invariant,
        CultureInfo culture when culture.Equals(CultureInfo.InvariantCulture) => Language.Invariant,
        CultureInfo culture when culture.Name.StartsWith("zh", StringComparison.Ordinal) => Language.Chinese,
        _ => Language.English,
    };
}
