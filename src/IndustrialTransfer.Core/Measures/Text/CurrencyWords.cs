namespace IndustrialTransfer.Measures.Text;

/// <summary>The symbols, units and names under which currencies are printed, besides the codes of ISO 4217.</summary>
internal static class CurrencyWords
{
    // The symbol, the English and the Chinese unit that are written; then other words that are read. One line a currency.
    private static readonly Entry[] Listed =
    [
        new(Currency.CNY, "¥", "yuan", "元", ["rmb", "renminbi", "rmb yuan", "chinese yuan", "￥", "cn¥", "rmb¥", "人民币", "人民币元", "元人民币", "圆"]),
        new(Currency.USD, "$", "US dollars", "美元", ["us$", "usd$", "dollar", "dollars", "us dollar", "u.s. dollars", "＄", "美金"]),
        new(Currency.EUR, "€", "euros", "欧元", ["euro"]),
        new(Currency.GBP, "£", "pounds", "英镑", ["pound", "pounds sterling", "pound sterling", "￡"]),
        new(Currency.HKD, "HK$", "Hong Kong dollars", "港元", ["hong kong dollar", "港币"]),
        new(Currency.MOP, "MOP$", "patacas", "澳门元", ["pataca", "澳门币"]),
        new(Currency.TWD, "NT$", "New Taiwan dollars", "新台币", ["new taiwan dollar", "台币", "新台币元"]),
        new(Currency.JPY, "JP¥", "yen", "日元", ["japanese yen", "日圆"]),
        new(Currency.KRW, "₩", "won", "韩元", ["south korean won", "korean won", "韩圆", "韩币"]),
        new(Currency.SGD, "S$", "Singapore dollars", "新加坡元", ["sg$", "singapore dollar", "新元", "新币"]),
        new(Currency.AUD, "A$", "Australian dollars", "澳元", ["au$", "australian dollar", "澳大利亚元"]),
        new(Currency.CAD, "C$", "Canadian dollars", "加元", ["ca$", "canadian dollar", "加拿大元"]),
        new(Currency.NZD, "NZ$", "New Zealand dollars", "新西兰元", ["new zealand dollar", "纽元"]),
        new(Currency.CHF, null, "Swiss francs", "瑞士法郎", ["swiss franc"]),
        new(Currency.INR, "₹", "rupees", "印度卢比", ["rupee", "indian rupees", "indian rupee", "rs", "rs.", "卢比"]),
        new(Currency.MYR, "RM", "ringgit", "林吉特", ["malaysian ringgit", "ringgits", "马来西亚林吉特", "令吉", "马币"]),
        new(Currency.THB, "฿", "baht", "泰铢", ["thai baht", "泰国铢"]),
        new(Currency.VND, "₫", "dong", "越南盾", ["vietnamese dong", "越盾"]),
        new(Currency.IDR, "Rp", "rupiah", "印尼盾", ["indonesian rupiah", "印度尼西亚卢比", "印尼卢比"]),
        new(Currency.PHP, "₱", "Philippine pesos", "菲律宾比索", ["philippine peso", "pesos", "peso", "php", "比索"]),
        new(Currency.RUB, "₽", "roubles", "卢布", ["rouble", "rubles", "ruble", "russian rubles", "俄罗斯卢布"]),
        new(Currency.KZT, "₸", "tenge", "坚戈", ["kazakh tenge", "哈萨克斯坦坚戈"]),
        new(Currency.BRL, "R$", "Brazilian reais", "巴西雷亚尔", ["reais", "雷亚尔"]),
        new(Code("AED"), null, null, null, ["dirhams", "dirham", "uae dirhams", "dhs", "迪拉姆", "阿联酋迪拉姆"]),
        new(Code("SAR"), null, null, null, ["saudi riyals", "saudi riyal", "riyals", "riyal", "sr", "沙特里亚尔", "里亚尔"]),
        new(Code("QAR"), null, null, null, ["qatari riyals", "qatari riyal", "卡塔尔里亚尔"]),
        new(Code("IRR"), null, null, null, ["iranian rials", "iranian rial", "伊朗里亚尔"]),
        new(Code("OMR"), null, null, null, ["omani rials", "omani rial", "阿曼里亚尔"]),
        new(Code("KWD"), null, null, null, ["kuwaiti dinars", "kuwaiti dinar", "科威特第纳尔"]),
        new(Code("BHD"), null, null, null, ["bahraini dinars", "bahraini dinar"]),
        new(Code("JOD"), null, null, null, ["jordanian dinars", "jordanian dinar"]),
        new(Code("IQD"), null, null, null, ["iraqi dinars", "iraqi dinar"]),
        new(Code("RSD"), null, null, null, ["serbian dinars", "serbian dinar"]),
        new(Code("EGP"), null, null, null, ["egyptian pounds", "egyptian pound", "埃镑", "埃及镑"]),
        new(Code("ILS"), null, null, null, ["shekels", "shekel", "新谢克尔"]),
        new(Code("TRY"), null, null, null, ["turkish lira", "turkish liras", "lira", "liras", "₺", "土耳其里拉", "里拉"]),
        new(Code("ZAR"), null, null, null, ["rand", "south african rand", "南非兰特", "兰特"]),
        new(Code("NGN"), null, null, null, ["naira", "nigerian naira", "₦", "奈拉"]),
        new(Code("ETB"), null, null, null, ["birr", "ethiopian birr", "比尔"]),
        new(Code("KES"), null, null, null, ["kenyan shillings", "kenyan shilling", "ksh", "肯尼亚先令"]),
        new(Code("TZS"), null, null, null, ["tanzanian shillings", "坦桑尼亚先令"]),
        new(Code("UGX"), null, null, null, ["ugandan shillings", "乌干达先令"]),
        new(Code("GHS"), null, null, null, ["cedis", "cedi", "塞地"]),
        new(Code("MAD"), null, null, null, ["moroccan dirhams", "moroccan dirham", "摩洛哥迪拉姆"]),
        new(Code("PKR"), null, null, null, ["pakistani rupees", "pakistani rupee", "巴基斯坦卢比"]),
        new(Code("LKR"), null, null, null, ["sri lankan rupees", "sri lankan rupee", "斯里兰卡卢比"]),
        new(Code("NPR"), null, null, null, ["nepali rupees", "nepalese rupees", "尼泊尔卢比"]),
        new(Code("BDT"), null, null, null, ["taka", "bangladeshi taka", "tk", "৳", "塔卡", "孟加拉塔卡"]),
        new(Code("LAK"), null, null, null, ["kip", "lao kip", "₭", "基普"]),
        new(Code("KHR"), null, null, null, ["riels", "riel", "cambodian riels", "瑞尔"]),
        new(Code("MMK"), null, null, null, ["kyats", "kyat", "myanmar kyats", "缅元", "缅币"]),
        new(Code("MNT"), null, null, null, ["tugriks", "tugrik", "togrog", "₮", "图格里克"]),
        new(Code("UZS"), null, null, null, ["soums", "soum", "sums", "uzbek soums", "苏姆"]),
        new(Code("KGS"), null, null, null, ["kyrgyz soms", "soms", "som", "吉尔吉斯斯坦索姆", "索姆"]),
        new(Code("TJS"), null, null, null, ["somoni", "索莫尼"]),
        new(Code("AZN"), null, null, null, ["manats", "manat", "azerbaijani manats", "阿塞拜疆马纳特"]),
        new(Code("GEL"), null, null, null, ["lari", "georgian lari", "拉里"]),
        new(Code("BYN"), null, null, null, ["belarusian roubles", "belarusian rubles", "白俄罗斯卢布"]),
        new(Code("UAH"), null, null, null, ["hryvnia", "hryvnias", "格里夫纳"]),
        new(Code("PLN"), null, null, null, ["zlotys", "zloty", "złoty", "polish zlotys", "polish zloty", "zł", "兹罗提"]),
        new(Code("CZK"), null, null, null, ["czech crowns", "czech koruna", "koruna", "捷克克朗"]),
        new(Code("HUF"), null, null, null, ["forints", "forint", "福林"]),
        new(Code("RON"), null, null, null, ["lei", "romanian lei"]),
        new(Code("SEK"), null, null, null, ["swedish kronor", "swedish krona", "swedish crowns", "瑞典克朗"]),
        new(Code("NOK"), null, null, null, ["norwegian kroner", "norwegian krone", "挪威克朗"]),
        new(Code("DKK"), null, null, null, ["danish kroner", "danish krone", "丹麦克朗"]),
        new(Code("MXN"), null, null, null, ["mexican pesos", "mexican peso", "墨西哥比索"]),
        new(Code("ARS"), null, null, null, ["argentine pesos", "argentine peso", "阿根廷比索"]),
        new(Code("CLP"), null, null, null, ["chilean pesos", "chilean peso", "智利比索"]),
        new(Code("COP"), null, null, null, ["colombian pesos", "colombian peso", "哥伦比亚比索"]),
        new(Code("PEN"), null, null, null, ["soles", "peruvian soles"]),
        new(Code("BND"), null, null, null, ["brunei dollars", "brunei dollar", "文莱元"]),
        new(Code("RWF"), null, null, null, ["rwandan francs", "rwandan franc"]),
        new(Code("XOF"), null, null, null, ["cfa francs", "cfa franc"]),
        new(Code("AOA"), null, null, null, ["kwanzas", "kwanza"]),
        new(Code("ZMW"), null, null, null, ["zambian kwacha", "kwacha"]),
        new(Code("MUR"), null, null, null, ["mauritian rupees", "mauritian rupee"]),
        new(Code("PGK"), null, null, null, ["kina"]),
    ];

    /// <summary>Every word for a currency but the codes: they are read from <see cref="TextCursor.TryTakeCurrencyCode"/>.</summary>
    public static readonly WordTable<Currency> All = new(Symbols(), Words().ToArray());

    /// <summary>The usual symbol, or null.</summary>
    public static string? SymbolOf(Currency currency) => Find(currency).Symbol;

    /// <summary>The unit that is written after an amount: <c>yuan</c>, <c>元</c>; without one the code, or the Chinese name.</summary>
    public static string UnitOf(Currency currency, Language language) => language == Language.Chinese
        ? Find(currency).ChineseUnit ?? (currency.MinorUnits is null ? currency.Code : currency.ChineseName)
        : Find(currency).EnglishUnit ?? currency.Code;

    private static Currency Code(string code) => Currency.FromCode(code);

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
