namespace IndustrialTransfer.Measures.Text;

/// <summary>The symbols, units and names under which currencies are printed, besides the codes of ISO 4217.</summary>
internal static class CurrencyWords
{
    // The symbol, the English and the Chinese unit that are written; then other words that are read. One line a currency.
    private static readonly Entry[] Listed =
    [
        new(Currency.CNY, "¥", "yuan", "元", ["rmb", "renminbi", "rmb yuan", "￥", "cn¥", "rmb¥", "人民币", "人民币元", "元人民币", "圆"]),
        new(Currency.USD, "$", "US dollars", "美元", ["us$", "usd$", "dollar", "dollars", "us dollar", "u.s. dollars", "＄", "美金"]),
        new(Currency.EUR, "€", "euros", "欧元", ["euro"]),
        new(Currency.GBP, "£", "pounds", "英镑", ["pound", "pounds sterling", "pound sterling", "￡"]),
        new(Currency.HKD, "HK$", "Hong Kong dollars", "港元", ["hong kong dollar", "港币"]),
        new(Currency.MOP, "MOP$", "patacas", "澳门元", ["pataca", "澳门币"]),
        new(Currency.TWD, "NT$", "New Taiwan dollars", "新台币", ["new taiwan dollar", "台币", "新台币元"]),
        new(Currency.JPY, "JP¥", "yen", "日元", ["japanese yen"]),
        new(Currency.KRW, "₩", "won", "韩元", ["south korean won", "korean won", "韩圆"]),
        new(Currency.SGD, "S$", "Singapore dollars", "新加坡元", ["sg$", "singapore dollar", "新元"]),
        new(Currency.AUD, "A$", "Australian dollars", "澳元", ["au$", "australian dollar", "澳大利亚元"]),
        new(Currency.CAD, "C$", "Canadian dollars", "加元", ["ca$", "canadian dollar", "加拿大元"]),
        new(Currency.NZD, "NZ$", "New Zealand dollars", "新西兰元", ["new zealand dollar", "纽元"]),
        new(Currency.CHF, null, "Swiss francs", "瑞士法郎", ["swiss franc"]),
        new(Currency.INR, "₹", "rupees", "印度卢比", ["rupee", "indian rupees", "rs", "rs.", "卢比"]),
        new(Currency.MYR, "RM", "ringgit", "林吉特", ["malaysian ringgit", "马来西亚林吉特"]),
        new(Currency.THB, "฿", "baht", "泰铢", ["thai baht"]),
        new(Currency.VND, "₫", "dong", "越南盾", ["vietnamese dong"]),
        new(Currency.IDR, "Rp", "rupiah", "印尼盾", ["indonesian rupiah", "印度尼西亚卢比", "印尼卢比"]),
        new(Currency.PHP, "₱", "Philippine pesos", "菲律宾比索", ["philippine peso"]),
        new(Currency.RUB, "₽", "roubles", "卢布", ["rouble", "rubles", "ruble", "russian rubles", "俄罗斯卢布"]),
        new(Currency.KZT, "₸", "tenge", "坚戈", ["哈萨克斯坦坚戈"]),
        new(Currency.BRL, "R$", "Brazilian reais", "巴西雷亚尔", ["reais", "雷亚尔"]),
    ];

    /// <summary>Every word for a currency but the codes: they are read from <see cref="TextCursor.TryTakeCurrencyCode"/>.</summary>
    public static readonly WordTable<Currency> All = new(Symbols(), Words().ToArray());

    /// <summary>The usual symbol, or null.</summary>
    public static string? SymbolOf(Currency currency) => Find(currency).Symbol;

    /// <summary>The unit that is written after an amount: <c>yuan</c>, <c>元</c>; without one the code, or the Chinese name.</summary>
    public static string UnitOf(Currency currency, Language language) => language == Language.Chinese
        ? Find(currency).ChineseUnit ?? (currency.MinorUnits is null ? currency.Code : currency.ChineseName)
        : Find(currency).EnglishUnit ?? currency.Code;

    private static Entry Find(Currency currency)
    {
        foreach (ref readonly var entry in Listed.AsSpan())
        {
            if (entry.Currency == currency)
            {
                return entry;
            }
        }

        return default;
    }

    private static string[] Symbols() =>
        Listed.Where(entry => entry.Symbol is not null).Select(entry => entry.Symbol!.ToLowerInvariant()).ToArray();

    // The words of the list, and the Chinese names of all other currencies (not of metals and the like, which have no minor unit).
    private static IEnumerable<(string Word, Currency Currency)> Words()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in Listed)
        {
            string?[] words = [entry.Symbol, entry.EnglishUnit, entry.ChineseUnit, .. entry.OtherWords];
            foreach (var word in words)
            {
                if (word is not null && seen.Add(word.ToLowerInvariant()))
                {
                    yield return (word.ToLowerInvariant(), entry.Currency);
                }
            }
        }

        foreach (var currency in Currency.All)
        {
            if (currency.MinorUnits is not null && seen.Add(currency.ChineseName.ToLowerInvariant()))
            {
                yield return (currency.ChineseName.ToLowerInvariant(), currency);
            }
        }
    }

    private readonly record struct Entry(Currency Currency, string? Symbol, string? EnglishUnit, string? ChineseUnit, string[] OtherWords);
}
