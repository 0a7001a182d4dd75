using System.Globalization;

namespace IndustrialTransfer.Measures.Text;

/// <summary>A format string, read: a capital letter and an optional number of decimals ("L2").</summary>
/// <param name="Letter">G where none was given, NUL where the string is no format.</param>
/// <param name="Decimals">The number of decimals asked for, or null.</param>
internal readonly record struct TextFormat(char Letter, int? Decimals)
{
    private const int MostDecimals = 99;

    public static TextFormat Of(ReadOnlySpan<char> format)
    {
        if (format.IsEmpty)
        {
            return new TextFormat('G', null);
        }

        var letter = char.ToUpperInvariant(format[0]);
        return format.Length == 1 ? new TextFormat(letter, null)
            : format.Length <= 3 && int.TryParse(format[1..], NumberStyles.None, CultureInfo.InvariantCulture, out var decimals) && decimals <= MostDecimals
                ? new TextFormat(letter, decimals)
                : default;
    }
}
