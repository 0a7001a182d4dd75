using System.Buffers;

namespace IndustrialTransfer.Analysis.Statements;

/// <summary>The words that tell how figures belong together.</summary>
internal static class Phrases
{
    /// <summary>Words that go on with another clause.</summary>
    public static readonly string[] And = ["and", "while", "but"];

    /// <summary>Signs that end a clause.</summary>
    public static readonly SearchValues<char> Breaks = SearchValues.Create(",;:，；：。！？!?");

    /// <summary>Signs behind which nothing more is said of a figure.</summary>
    public static readonly SearchValues<char> Ends = SearchValues.Create(".,;:)]!?。，、；：）！？");

    /// <summary>Signs that end more than a clause.</summary>
    public static readonly SearchValues<char> Stops = SearchValues.Create(";:；：。！？!?");

    /// <summary>Words with which a clause speaks of something else than the figure before it.</summary>
    public static readonly string[] OtherSubject =
    [
        "with", "while", "whereas", "compared", "than", "from", "up", "down", "including", "of which", "among", "where", "whose", "but", "其中", "比",
        "较", "同",
    ];

    /// <summary>What makes a figure a part of the one before it.</summary>
    public static readonly string[] OfWhich =
    [
        "of which", "of this", "of that", "of these", "of those", "of them", "of it", "of the total", "among which", "among them", "among these",
        "including", "其中",
    ];

    /// <summary>The same where it stands behind the part.</summary>
    public static readonly string[] OfIt = ["of it", "of them", "of which", "of this", "of that", "of these", "of the total"];

    /// <summary>What makes a figure the whole of the next one, where it begins a clause.</summary>
    public static readonly string[] OfThe = ["of the total of", "of a total of", "of the total", "out of the", "of the", "out of", "of"];

    /// <summary>A share that follows: 71.44 percent of it.</summary>
    public static readonly string[] SharePhrases =
    [
        "accounting for", "accounted for", "accounts for", "account for", "making up", "made up", "makes up", "taking up", "took up",
        "representing", "represented", "represents", "constituting", "or", "equal to", "equivalent to", "which is", "that is", "a share of",
    ];

    /// <summary>Words that may follow a share of the whole that was named: 71.44 percent of the total investment.</summary>
    public static readonly string[] OfTotal =
    [
        "of the total", "of this total", "of that total", "of it", "of them", "of the sum", "of the whole", "of the amount", "of the money", "of all",
    ];

    public static readonly string[] TotalNouns =
    [
        "investment", "amount", "value", "number", "funds", "sum", "area", "output", "projects", "volume", "revenue", "exports", "imports", "trade",
        "land",
    ];

    /// <summary>Words that call a figure a total.</summary>
    public static readonly string[] Total =
    [
        "total", "totalling", "totaling", "totalled", "totaled", "in all", "altogether", "combined", "overall", "总", "合计", "共", "全部",
    ];

    /// <summary>Words that join a share to its part: which accounted for.</summary>
    public static readonly string[] ShareLeads = ["which", "that", "and", "it", "they"];

    public static readonly string[] ChineseTotalShare = ["占总量", "占总数", "占总额", "占总投资额", "占总投资", "占全部", "占总"];

    public static readonly string[] ChineseShare = ["占比", "所占", "占"];

    public static readonly string[] ChineseShareGlue = ["达到", "超过", "大约", "分别", "为", "达", "约", "至", "的", "比重", "比例", "份额", "了"];

    /// <summary>Words between what a number is of and the number.</summary>
    public static readonly string[] ChineseGlue =
        ["达到", "完成", "实现", "分别", "累计", "大约", "为", "达", "约", "了", "共", "近", "：", ":"];

    /// <summary>Words between the name of something and its amount: reached, of, 完成.</summary>
    public static readonly string[] MeasureGlue =
    [
        "reached", "reaching", "reach", "hit", "stood at", "was", "were", "of", "totalled", "totaled", "totalling", "totaling", "came to",
        "amounted to", "at", "contributed", "generated", "added", "rose to",
        "fell to", "grew to", .. ChineseGlue,
    ];

    /// <summary>Words for the amount of something: value added, 总额 of 出口总额.</summary>
    public static readonly string[] Measures =
    [
        "industries", "industry", "sectors", "sector", "value added", "volume", "value", "total", "增加值", "总产值", "总额", "总值", "总量", "产值", "额", "值", "量",
    ];

    /// <summary>Words before the name of a part that say nothing of it.</summary>
    public static readonly string[] PartLeads = ["and", "of which", "including", "the", "its", "with", "while", "total", "其中", "其中：", "货物", "和", "。"];

    public static readonly string[] Rise =
    [
        "up", "rose", "risen", "rising", "rise of", "rise", "grew", "grown", "growing", "growth of", "increased", "increasing", "an increase of",
        "increase of", "increase", "gained", "gain of", "jumped", "jumping", "jump of", "climbed", "climbing", "expanded", "expanding", "surged", "surging",
        "surge of", "soared", "soaring", "advanced",
        "增长", "增加", "提高", "提升", "上升", "上涨", "增幅", "涨幅", "扩大", "增",
    ];

    public static readonly string[] Fall =
    [
        "down", "fell", "fallen", "falling", "fall of", "fall", "dropped", "dropping", "drop of", "drop", "declined", "declining", "decline of",
        "decreased", "decreasing", "decrease of", "decrease", "shrank", "shrunk", "shrinking", "slumped", "plunged", "dipped", "slid",
        "下降", "减少", "降低", "降幅", "下滑", "回落", "下跌", "降",
    ];

    /// <summary>Words between a verb of change and its number.</summary>
    public static readonly string[] ChangeGlue = ["by", "达到", "为", "达", "了", "约", "近"];

    /// <summary>Words before a noun of change that say no more: representing a rise of.</summary>
    public static readonly string[] ChangeLeads = ["a", "an", "or", "representing", "marking", "with", "that is", "which is", "i.e.", "and"];

    /// <summary>Words with which a time begins.</summary>
    public static readonly string[] TimeLeads = ["in", "at", "by", "during", "last year", "this year", "now"];

    /// <summary>A change that is not from the one level to the other.</summary>
    public static readonly string[] PerYear =
    [
        "a year", "per year", "each year", "every year", "annually", "per annum", "on average", "on annual average", "average", "annual",
        "year on year", "year-on-year", "yoy", "y-o-y", "year over year",
        "month on month", "month-on-month", "quarter on quarter", "quarter-on-quarter", "in real terms", "at constant prices",
        "at comparable prices", "compound",
    ];

    /// <summary>Growth of these is at constant prices, and their levels are at current ones.</summary>
    public static readonly string[] RealGrowth =
    [
        "GDP", "GVA", "GRP", "domestic product", "regional product", "value added", "value-added", "added value", "real terms", "constant prices",
        "comparable", "增加值", "生产总值", "不变价", "可比",
    ];

    public static readonly string[] From = ["from", ", from", "from the", "由", "从", "自"];

    /// <summary>Words for the earlier time, between 由 and its level.</summary>
    public static readonly string[] ChineseEarlier = ["上年同期", "去年同期", "上年末", "上年", "去年", "同期", "的"];

    public static readonly string[] OnLastYear = ["同比"];

    public static readonly string[] LastYear = ["上年", "去年"];

    public static readonly string[] To =
    [
        "to", "to the", "增至", "增加到", "增加至", "增长到", "增长至", "提高到", "提高至", "提升到", "提升至", "上升到", "上升至", "升至", "升到", "扩大到", "扩大至",
        "下降到", "下降至", "降至", "降到", "降低到", "降低至", "减少到", "减少至", "回落到", "回落至", "缩小到", "缩小至", "跃升到", "跃升至", "上涨到", "上涨至",
    ];

    /// <summary>Between a growth and the level that it is from.</summary>
    public static readonly string[] Over =
    [
        "from", "over", "on", "against", "compared with", "compared to", "from the", "over the", "compared with the", "compared to the",
    ];

    public static readonly string[] MoreThan = ["more than", "higher than", "above", "more than the", "higher than the", "larger than"];

    public static readonly string[] LessThan = ["less than", "lower than", "below", "less than the", "lower than the", "fewer than", "smaller than"];

    public static readonly string[] ChineseCompared = ["比", "较"];

    /// <summary>What makes a figure the sum of those before it.</summary>
    public static readonly string[] SumBefore =
    [
        "totalling", "totaling", "for a total of", "making a total of", "a combined total of", "a total of", "altogether", "in all", "in total",
        "合计", "共计", "总计", "合计为", "合计达", "共",
    ];

    /// <summary>Words before these, or before the sum.</summary>
    public static readonly string[] SumLeads = ["worth", "or", "and", "that is", "i.e."];

    /// <summary>The same where it stands behind the sum.</summary>
    public static readonly string[] SumAfter = ["in all", "in total", "altogether", "all told"];

    /// <summary>Words by which figures are no parts that just add up.</summary>
    public static readonly string[] NoParts =
    [
        "from", "to", "including", "of which", "of them", "of it", "among", "up", "down", "compared", "than", "versus", "against", "per", "each",
        "average", "target", "plan", "since",
        "其中", "比", "较", "增", "降", "每", "均", "由", "从", "目标", "平均", "包括", "含", "累计",
    ];

    /// <summary>What a level is not of the whole: 5 billion yuan each.</summary>
    public static readonly string[] Each = ["each", "apiece", "per", "a year", "a month", "/", "annually", "及以上", "以上"];

    /// <summary>What may begin a list of parts.</summary>
    public static readonly string[] Lists =
    [
        "of which", "including", "comprising", "comprise", "comprises", "comprised", "consisting of", "consists of", "made up of", "composed of",
        "divided into", "split into", "among them", "其中", "包括", "分别为", "：",
    ];
}
