namespace IndustrialTransfer.Reading.Grammar;

/// <summary>What a token is to the grammar.</summary>
internal enum TokenKind : byte
{
    /// <summary>A Latin word that plays no part.</summary>
    Word,

    /// <summary>Chinese characters that play no part.</summary>
    Text,

    /// <summary>A number, its scale words included. Value: its place in the list of numbers.</summary>
    Number,

    /// <summary>A period with its year. Value: its place in the list of periods.</summary>
    Period,

    /// <summary>Letters and digits that are a name or a code: G60, 5G, 4:37:58.</summary>
    Code,

    /// <summary>A qualifier before a number. Value: the bound.</summary>
    Before,

    /// <summary>A qualifier behind a number. Value: the bound.</summary>
    After,

    /// <summary>A currency that may stand before a number and behind it.</summary>
    CurrencySign,

    /// <summary>A currency that stands behind a number only: yuan, dollars.</summary>
    CurrencyName,

    /// <summary>A per cent sign or word behind a number. Value: the power of ten that makes it percent.</summary>
    Percent,

    /// <summary>百分之 and 千分之. Value: the power of ten that makes it percent.</summary>
    PercentOf,

    /// <summary>Percentage points.</summary>
    Points,

    /// <summary>A unit of area.</summary>
    Area,

    /// <summary>Times, fold, 倍.</summary>
    Times,

    /// <summary>A multiple in one word: doubled, 翻番. Value: the factor.</summary>
    Factor,

    /// <summary>A word that is a multiple before what it multiplies: double that of, twice the. Value: the factor.</summary>
    FactorOf,

    /// <summary>A unit that makes no figure: years, tons, kilometres, 号.</summary>
    Unit,

    /// <summary>A Chinese classifier: 个, 家. Value: 1 where it names what it counts: 人, 户.</summary>
    Classifier,

    /// <summary>A noun that is known as one: 项目, people.</summary>
    Noun,

    /// <summary>A word at which a phrase around a noun ends: of, were, 落户.</summary>
    Function,

    /// <summary>A Chinese verb: behind a noun the phrase ends there, before one it belongs to it (签约项目).</summary>
    Verb,

    /// <summary>A preposition or conjunction after which a bare number of four digits is a year. It ends a phrase as well.</summary>
    Preposition,

    /// <summary>What takes part in reaching a figure but not in it, between a noun and its number: 达, 共, 为.</summary>
    Reaching,

    /// <summary>Verbs of growth, after which a multiple is an increase: increased, 增长.</summary>
    Growth,

    /// <summary>An ordinal: third, 3rd, No. 3, 第三. Value: its number.</summary>
    Ordinal,

    /// <summary>Ranked, 位居.</summary>
    RankVerb,

    /// <summary>Where something is ranked: 全省, nationwide.</summary>
    Scope,

    /// <summary>What makes an ordinal a rank behind it: place, largest.</summary>
    RankNoun,

    /// <summary>首位. Value: the rank.</summary>
    Rank,

    /// <summary>A word before a number that makes it a name: Article, Top, Fortune, 前.</summary>
    Label,

    /// <summary>What joins the two ends of a range: to, 至, a dash.</summary>
    Joint,

    /// <summary>What may stand between a bracket and a conversion: equivalent to, 约合.</summary>
    Filler,

    /// <summary>An opening bracket.</summary>
    Open,

    /// <summary>A closing bracket.</summary>
    Close,

    /// <summary>Any other sign.</summary>
    Sign,

    /// <summary>The end of a sentence.</summary>
    Stop,
}
