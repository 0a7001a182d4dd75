using IndustrialTransfer.Measures;
using IndustrialTransfer.Model;

namespace IndustrialTransfer.Display.Tables;

/// <summary>What keys and amounts are called where nobody said.</summary>
internal static class Headings
{
    /// <summary>What items of unknown amount are counted under.</summary>
    public static (string English, string Chinese) Unknown => ("Of unknown amount", "数额不详");

    /// <summary>The heading above the keys, as the caller says or by their type.</summary>
    public static string KeyHeadingOf<TKey>(this DisplayOptions? options) => options?.KeyHeading ?? OfKey<TKey>(options.IsChinese());

    /// <summary>The heading above the second keys, as the caller says or by their type.</summary>
    public static string ColumnKeyHeadingOf<TKey>(this DisplayOptions? options) => options?.ColumnKeyHeading ?? OfKey<TKey>(options.IsChinese());

    /// <summary>The heading above the amounts, as the caller says or by their type.</summary>
    public static string AmountHeadingOf<TAmount>(this DisplayOptions? options) => options?.AmountHeading ?? OfAmount<TAmount>(options.IsChinese());

    /// <summary>The heading above keys of a type.</summary>
    public static string OfKey<TKey>(bool chinese)
    {
        var (english, word) = typeof(TKey) switch
        {
            var type when type == typeof(Sector) => ("Sector", "行业"),
            var type when typeof(Place).IsAssignableFrom(type) => ("Place", "地区"),
            var type when type == typeof(EconomicRegion) || type == typeof(EconomicRegion?) => ("Region", "区域"),
            var type when type == typeof(DealStage) || type == typeof(DealStage?) => ("Stage", "阶段"),
            var type when type == typeof(DealStatus) => ("Status", "状态"),
            var type when type == typeof(ReportingPeriod) => ("Period", "时期"),
            var type when type == typeof(Investor) => ("Investor", "投资方"),
            var type when type == typeof(Deal) => ("Project", "项目"),
            var type when type == typeof(Currency) => ("Currency", "币种"),
            _ => ("Name", "名称"),
        };
        return chinese ? word : english;
    }

    /// <summary>The heading above amounts of a type.</summary>
    public static string OfAmount<TAmount>(bool chinese)
    {
        var (english, word) = typeof(TAmount) switch
        {
            var type when type == typeof(Money) => ("Amount", "金额"),
            var type when type == typeof(LandArea) => ("Land", "土地"),
            var type when type == typeof(ItemCount) => ("Number", "数量"),
            var type when type == typeof(Percentage) => ("Rate", "比率"),
            var type when type == typeof(PercentagePoints) => ("Points", "百分点"),
            _ => ("Value", "数值"),
        };
        return chinese ? word : english;
    }
}
