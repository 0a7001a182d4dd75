using System.Globalization;

namespace IndustrialTransfer.Measures.Text;

/// <summary>Picks the language that a format provider stands for.</summary>
internal static class Languages
{
    /// <summary>Chinese for a <c>zh</c> culture, invariant for null and the invariant culture, English for everything else.</summary>
    public static Language Of(IFormatProvider? provider)
    {
        if (provider is null || ReferenceEquals(provider, CultureInfo.InvariantCulture))
        {
            return Language.Invariant;
        }

        return provider is CultureInfo culture && culture.Name.StartsWith("zh", StringComparison.Ordinal) ? Language.Chinese : Language.English;
    }
}
