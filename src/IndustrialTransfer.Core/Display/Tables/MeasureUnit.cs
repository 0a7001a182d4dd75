using IndustrialTransfer.Measures;
using IndustrialTransfer.Measures.Text;

namespace IndustrialTransfer.Display.Tables;

/// <summary>What the numbers of a column or an axis are counted in.</summary>
internal readonly record struct MeasureUnit(MeasureKind Kind, Currency Currency = default)
{
    /// <summary>The unit beside exact numbers: the currency's code, <c>%</c>, <c>pp</c>, <c>mu</c>; null where there is none.</summary>
    public string? ExactName => Kind switch
    {
        MeasureKind.Money => Currency == Currency.XXX ? null : Currency.Code,
        MeasureKind.Percent => "%",
        MeasureKind.Points => "pp",
        MeasureKind.Land => "mu",
        _ => null,
    };

    /// <summary>The unit beside numbers of a magnitude, for people: <c>billion yuan</c>, <c>亿元</c>; null where there is none.</summary>
    public string? NameIn(Magnitude magnitude, Language language)
    {
        var chinese = language == Language.Chinese;
        var scale = (magnitude, chinese) switch
        {
            (Magnitude.Thousand, false) => "thousand",
            (Magnitude.Million, false) => "million",
            (Magnitude.Billion, false) => "billion",
            (Magnitude.Trillion, false) => "trillion",
            (Magnitude.TenThousand, true) => "万",
            (Magnitude.HundredMillion, true) => "亿",
            _ => "",
        };
        var unit = Kind switch
        {
            MeasureKind.Money => Currency == Currency.XXX ? "" : CurrencyWords.UnitOf(Currency, language),
            MeasureKind.Points => chinese ? "个百分点" : "pp",
            MeasureKind.Land => chinese ? "亩" : "mu",
            _ => ExactName ?? "",
        };
        var isApart = scale.Length > 0 && unit.Length > 0 && (!chinese || char.IsAscii(unit[0]));
        return scale.Length + unit.Length == 0 ? null : scale + (isApart ? " " : "") + unit;
    }
}
