using IndustrialTransfer.Measures;
using IndustrialTransfer.Measures.Text;

namespace IndustrialTransfer.Reading.Grammar;

/// <summary>All words that play a part around figures, in one table: those of Measures, from the tables that its parsers read, and those of running text.</summary>
internal static class Lexicon
{
    // Names of currencies that may stand before an amount although they are words.
    private static readonly string[] Prefixes = ["rmb", "rs", "rs.", "rm", "rp", "sr", "tk", "php", "ksh", "dhs", "zł", "rupees", "renminbi", "人民币", "新台币", "台币", "港币", "美金", "日币"];

    /// <summary>The words and their roles.</summary>
    public static readonly WordTable<Role> Words = new(All().DistinctBy(entry => entry.Word).ToArray());

    // Signs (US$, ¥, RM) stand before an amount, and so do a few names; the others (yuan, won) do not.
    private static bool MayStandBefore(string word) =>
        Prefixes.Contains(word) || !char.IsLetter(word[^1]);

    private static IEnumerable<(string Word, Role Role)> All() =>
    [
        .. PercentageText.Before.Words.Select(entry => (entry.Word, new Role(TokenKind.PercentOf, entry.Value))),
        .. PercentageText.After.Words.Select(entry => (entry.Word, new Role(TokenKind.Percent, entry.Value))),
        .. PointsText.Units.Words.Select(entry => (entry.Word, new Role(TokenKind.Points))),
        .. LandText.Units.Words.Select(entry => (entry.Word, new Role(TokenKind.Area))),
        .. BoundWords.Before.Words.Select(entry => (entry.Word, new Role(TokenKind.Before, (int)entry.Value))),
        .. BoundWords.After.Words.Select(entry => (entry.Word, new Role(TokenKind.After, (int)entry.Value))),
        .. CurrencyWords.All.Words.Select(entry => (entry.Word, new Role(MayStandBefore(entry.Word) ? TokenKind.CurrencySign : TokenKind.CurrencyName, Currency: entry.Value))),
        ("+", new Role(TokenKind.After, (int)Bound.AtLeast)),
        ("-plus", new Role(TokenKind.After, (int)Bound.AtLeast)),
        .. EnglishWords.All,
        .. ChineseWords.All,
    ];
}
