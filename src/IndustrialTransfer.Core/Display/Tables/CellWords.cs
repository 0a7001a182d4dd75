using System.Globalization;
using System.Runtime.CompilerServices;
using IndustrialTransfer.Measures;
using IndustrialTransfer.Measures.Text;
using IndustrialTransfer.Model;
using NodaTime;
using NodaTime.Text;

namespace IndustrialTransfer.Display.Tables;

/// <summary>The text of a value that stands by itself, in the language of a provider.</summary>
internal static class CellWords
{
    /// <summary>What stands for a value that is unknown or undefined.</summary>
    public const string None = "–";

    /// <summary>A value for people.</summary>
    public static string Of(object? value, IFormatProvider? provider) => value switch
    {
        null => None,
        Figure<Money> figure => figure.ToString("L", provider),
        Figure<Percentage> figure => figure.ToString("L", provider),
        Figure<PercentagePoints> figure => figure.ToString("L", provider),
        Figure<LandArea> figure => figure.ToString("L", provider),
        Figure<ItemCount> figure => figure.ToString("L", provider),
        ReportingPeriod period => period.ToString(Languages.Of(provider) == Language.Chinese ? "L" : "G", provider),
        double number => number.ToString("G6", CultureInfo.InvariantCulture),
        _ when value is not int && Measure.Of(value) is not null => ColumnFormat.Of([value], provider).WithUnit(value),
        _ => Exact(value, provider),
    };

    /// <summary>A value in full: what has a canonical text has that, and names and words are in the language.</summary>
    public static string Exact(object value, IFormatProvider? provider)
    {
        var chinese = Languages.Of(provider) == Language.Chinese;
        return value switch
        {
            string text => text,
            bool answer => answer ? (chinese ? "是" : "yes") : (chinese ? "否" : "no"),
            Enum member => EnumWords.Of(member, chinese),
            Place place => chinese ? place.ChineseName ?? place.Name : place.Name,
            Sector sector => chinese ? sector.ChineseName ?? sector.Name : sector.Name,
            Investor investor => chinese ? investor.ChineseName ?? investor.Name : investor.Name,
            Deal deal => chinese ? deal.ChineseName ?? deal.Name : deal.Name,
            LocalDate date => LocalDatePattern.Iso.Format(date),
            ITuple tuple => string.Join(", ", Enumerable.Range(0, tuple.Length).Select(i => tuple[i] is { } item ? Exact(item, provider) : None)),
            IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
            _ => value.ToString() ?? "",
        };
    }
}
