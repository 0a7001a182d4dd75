using IndustrialTransfer.Analysis;
using IndustrialTransfer.Model;

namespace IndustrialTransfer.Display.Tables;

/// <summary>The members of this library's enumerations in words.</summary>
internal static class EnumWords
{
    /// <summary>The word of a member; of an enumeration that is none of this library's, its name.</summary>
    public static string Of(Enum member, bool chinese) => (chinese ? Chinese(member) : null) ?? English(member.ToString());

    private static string? Chinese(Enum member) => member switch
    {
        DealStage.Lead => "线索",
        DealStage.Negotiation => "洽谈",
        DealStage.Signed => "签约",
        DealStage.LandSupplied => "供地",
        DealStage.UnderConstruction => "开工",
        DealStage.Completed => "竣工",
        DealStage.InOperation => "投产",
        DealStage.AtFullProduction => "达产",
        DealStatus.Ongoing => "推进中",
        DealStatus.Delayed => "滞后",
        DealStatus.Terminated => "终止",
        EconomicRegion.East => "东部",
        EconomicRegion.Central => "中部",
        EconomicRegion.West => "西部",
        EconomicRegion.Northeast => "东北",
        Verdict.Undetermined => "无法判断",
        Verdict.Agrees => "相符",
        Verdict.Possible => "可能",
        Verdict.Impossible => "不可能",
        TextRelation.Share => "占比",
        TextRelation.Growth => "增长",
        TextRelation.PointsChange => "百分点变化",
        TextRelation.Sum => "合计",
        TextRelation.Conversion => "换算",
        SplitKind.Partition => "不重不漏",
        SplitKind.Cover => "可能重叠",
        SplitKind.Partial => "可能遗漏",
        DispersionMeasure.StandardDeviationOfLogs => "对数标准差",
        DispersionMeasure.StandardDeviationOfLogsOfSample => "对数标准差（样本）",
        DispersionMeasure.CoefficientOfVariation => "变异系数",
        DispersionMeasure.CoefficientOfVariationOfSample => "变异系数（样本）",
        _ => null,
    };

    // UnderConstruction: under construction.
    private static string English(string name) =>
        string.Concat(name.Select((letter, i) => i > 0 && char.IsAsciiLetterUpper(letter) ? $" {char.ToLowerInvariant(letter)}" : $"{letter}"));
}
