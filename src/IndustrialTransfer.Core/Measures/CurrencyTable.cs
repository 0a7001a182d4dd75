using System.Globalization;
using System.Text;

namespace IndustrialTransfer.Measures;

/// <summary>ISO 4217 list one as of amendment 180 (2026-01-01): alphabetic and numeric codes, minor units, names.</summary>
/// <remarks>
/// English names are the standard's; Chinese names are Unicode CLDR's. A line is the alphabetic code, the numeric code, the number of minor unit
/// digits ("-" where the standard has none), and the two names; the lines stand in the order of the codes.
/// </remarks>
internal static class CurrencyTable
{
    private const int NameStart = 7;

    private static readonly string[] Lines = Encoding.UTF8.GetString(Text).Split('\n');
    private static readonly ushort[] Ids = Array.ConvertAll(Lines, line => Currency.Pack(line[0], line[1], line[2]));
    private static readonly string[] Codes = Array.ConvertAll(Lines, line => line[..3]);
    private static readonly string[] EnglishNames = Array.ConvertAll(Lines, line => line[NameStart..line.IndexOf('|', StringComparison.Ordinal)]);
    private static readonly string[] ChineseNames = Array.ConvertAll(Lines, line => line[(line.IndexOf('|', StringComparison.Ordinal) + 1)..]);

    private static ReadOnlySpan<byte> Text =>
        """
        AED7842UAE Dirham|阿联酋迪拉姆
        AFN9712Afghani|阿富汗尼
        ALL0082Lek|阿尔巴尼亚列克
        AMD0512Armenian Dram|亚美尼亚德拉姆
        AOA9732Kwanza|安哥拉宽扎
        ARS0322Argentine Peso|阿根廷比索
        AUD0362Australian Dollar|澳大利亚元
        AWG5332Aruban Florin|阿鲁巴弗罗林
        AZN9442Azerbaijan Manat|阿塞拜疆马纳特
        BAM9772Convertible Mark|波斯尼亚-黑塞哥维那可兑换马克
        BBD0522Barbados Dollar|巴巴多斯元
        BDT0502Taka|孟加拉塔卡
        BHD0483Bahraini Dinar|巴林第纳尔
        BIF1080Burundi Franc|布隆迪法郎
        BMD0602Bermudian Dollar|百慕大元
        BND0962Brunei Dollar|文莱元
        BOB0682Boliviano|玻利维亚诺
        BOV9842Mvdol|玻利维亚 Mvdol（资金）
        BRL9862Brazilian Real|巴西雷亚尔
        BSD0442Bahamian Dollar|巴哈马元
        BTN0642Ngultrum|不丹努尔特鲁姆
        BWP0722Pula|博茨瓦纳普拉
        BYN9332Belarusian Ruble|白俄罗斯卢布
        BZD0842Belize Dollar|伯利兹元
        CAD1242Canadian Dollar|加拿大元
        CDF9762Congolese Franc|刚果法郎
        CHE9472WIR Euro|欧元 (WIR)
        CHF7562Swiss Franc|瑞士法郎
        CHW9482WIR Franc|法郎 (WIR)
        CLF9904Unidad de Fomento|智利（资金）
        CLP1520Chilean Peso|智利比索
        CNY1562Yuan Renminbi|人民币
        COP1702Colombian Peso|哥伦比亚比索
        COU9702Unidad de Valor Real|哥伦比亚币
        CRC1882Costa Rican Colon|哥斯达黎加科朗
        CUP1922Cuban Peso|古巴比索
        CVE1322Cabo Verde Escudo|佛得角埃斯库多
        CZK2032Czech Koruna|捷克克朗
        DJF2620Djibouti Franc|吉布提法郎
        DKK2082Danish Krone|丹麦克朗
        DOP2142Dominican Peso|多米尼加比索
        DZD0122Algerian Dinar|阿尔及利亚第纳尔
        EGP8182Egyptian Pound|埃及镑
        ERN2322Nakfa|厄立特里亚纳克法
        ETB2302Ethiopian Birr|埃塞俄比亚比尔
        EUR9782Euro|欧元
        FJD2422Fiji Dollar|斐济元
        FKP2382Falkland Islands Pound|福克兰群岛镑
        GBP8262Pound Sterling|英镑
        GEL9812Lari|格鲁吉亚拉里
        GHS9362Ghana Cedi|加纳塞地
        GIP2922Gibraltar Pound|直布罗陀镑
        GMD2702Dalasi|冈比亚达拉西
        GNF3240Guinean Franc|几内亚法郎
        GTQ3202Quetzal|危地马拉格查尔
        GYD3282Guyana Dollar|圭亚那元
        HKD3442Hong Kong Dollar|港元
        HNL3402Lempira|洪都拉斯伦皮拉
        HTG3322Gourde|海地古德
        HUF3482Forint|匈牙利福林
        IDR3602Rupiah|印度尼西亚卢比
        ILS3762New Israeli Sheqel|以色列新谢克尔
        INR3562Indian Rupee|印度卢比
        IQD3683Iraqi Dinar|伊拉克第纳尔
        IRR3642Iranian Rial|伊朗里亚尔
        ISK3520Iceland Krona|冰岛克朗
        JMD3882Jamaican Dollar|牙买加元
        JOD4003Jordanian Dinar|约旦第纳尔
        JPY3920Yen|日元
        KES4042Kenyan Shilling|肯尼亚先令
        KGS4172Som|吉尔吉斯斯坦索姆
        KHR1162Riel|柬埔寨瑞尔
        KMF1740Comorian Franc|科摩罗法郎
        KPW4082North Korean Won|朝鲜元
        KRW4100Won|韩元
        KWD4143Kuwaiti Dinar|科威特第纳尔
        KYD1362Cayman Islands Dollar|开曼元
        KZT3982Tenge|哈萨克斯坦坚戈
        LAK4182Lao Kip|老挝基普
        LBP4222Lebanese Pound|黎巴嫩镑
        LKR1442Sri Lanka Rupee|斯里兰卡卢比
        LRD4302Liberian Dollar|利比里亚元
        LSL4262Loti|莱索托洛蒂
        LYD4343Libyan Dinar|利比亚第纳尔
        MAD5042Moroccan Dirham|摩洛哥迪拉姆
        MDL4982Moldovan Leu|摩尔多瓦列伊
        MGA9692Malagasy Ariary|马达加斯加阿里亚里
        MKD8072Denar|马其顿第纳尔
        MMK1042Kyat|缅甸元
        MNT4962Tugrik|蒙古图格里克
        MOP4462Pataca|澳门币
        MRU9292Ouguiya|毛里塔尼亚乌吉亚
        MUR4802Mauritius Rupee|毛里求斯卢比
        MVR4622Rufiyaa|马尔代夫卢菲亚
        MWK4542Malawi Kwacha|马拉维克瓦查
        MXN4842Mexican Peso|墨西哥比索
        MXV9792Mexican Unidad de Inversion (UDI)|墨西哥（资金）
        MYR4582Malaysian Ringgit|马来西亚林吉特
        MZN9432Mozambique Metical|莫桑比克美提卡
        NAD5162Namibia Dollar|纳米比亚元
        NGN5662Naira|尼日利亚奈拉
        NIO5582Cordoba Oro|尼加拉瓜科多巴
        NOK5782Norwegian Krone|挪威克朗
        NPR5242Nepalese Rupee|尼泊尔卢比
        NZD5542New Zealand Dollar|新西兰元
        OMR5123Rial Omani|阿曼里亚尔
        PAB5902Balboa|巴拿马巴波亚
        PEN6042Sol|秘鲁索尔
        PGK5982Kina|巴布亚新几内亚基那
        PHP6082Philippine Peso|菲律宾比索
        PKR5862Pakistan Rupee|巴基斯坦卢比
        PLN9852Zloty|波兰兹罗提
        PYG6000Guarani|巴拉圭瓜拉尼
        QAR6342Qatari Rial|卡塔尔里亚尔
        RON9462Romanian Leu|罗马尼亚列伊
        RSD9412Serbian Dinar|塞尔维亚第纳尔
        RUB6432Russian Ruble|俄罗斯卢布
        RWF6460Rwanda Franc|卢旺达法郎
        SAR6822Saudi Riyal|沙特里亚尔
        SBD0902Solomon Islands Dollar|所罗门群岛元
        SCR6902Seychelles Rupee|塞舌尔卢比
        SDG9382Sudanese Pound|苏丹镑
        SEK7522Swedish Krona|瑞典克朗
        SGD7022Singapore Dollar|新加坡元
        SHP6542Saint Helena Pound|圣赫勒拿群岛磅
        SLE9252Leone|塞拉利昂新利昂
        SOS7062Somali Shilling|索马里先令
        SRD9682Surinam Dollar|苏里南元
        SSP7282South Sudanese Pound|南苏丹镑
        STN9302Dobra|圣多美和普林西比多布拉
        SVC2222El Salvador Colon|萨尔瓦多科朗
        SYP7602Syrian Pound|叙利亚镑
        SZL7482Lilangeni|斯威士兰里兰吉尼
        THB7642Baht|泰铢
        TJS9722Somoni|塔吉克斯坦索莫尼
        TMT9342Turkmenistan New Manat|土库曼斯坦马纳特
        TND7883Tunisian Dinar|突尼斯第纳尔
        TOP7762Pa'anga|汤加潘加
        TRY9492Turkish Lira|土耳其里拉
        TTD7802Trinidad and Tobago Dollar|特立尼达和多巴哥元
        TWD9012New Taiwan Dollar|新台币
        TZS8342Tanzanian Shilling|坦桑尼亚先令
        UAH9802Hryvnia|乌克兰格里夫纳
        UGX8000Uganda Shilling|乌干达先令
        USD8402US Dollar|美元
        USN9972US Dollar (Next day)|美元（次日）
        UYI9400Uruguay Peso en Unidades Indexadas (UI)|乌拉圭比索（索引单位）
        UYU8582Peso Uruguayo|乌拉圭比索
        UYW9274Unidad Previsional|乌拉圭票面工资指数单位
        UZS8602Uzbekistan Sum|乌兹别克斯坦苏姆
        VED9262Bolívar Soberano|委内瑞拉主权币
        VES9282Bolívar Soberano|委内瑞拉玻利瓦尔
        VND7040Dong|越南盾
        VUV5480Vatu|瓦努阿图瓦图
        WST8822Tala|萨摩亚塔拉
        XAD3962Arab Accounting Dinar|阿拉伯记账第纳尔
        XAF9500CFA Franc BEAC|中非法郎
        XAG961-Silver|银
        XAU959-Gold|黄金
        XBA955-Bond Markets Unit European Composite Unit (EURCO)|欧洲复合单位
        XBB956-Bond Markets Unit European Monetary Unit (E.M.U.-6)|欧洲货币联盟
        XBC957-Bond Markets Unit European Unit of Account 9 (E.U.A.-9)|欧洲计算单位 (XBC)
        XBD958-Bond Markets Unit European Unit of Account 17 (E.U.A.-17)|欧洲计算单位 (XBD)
        XCD9512East Caribbean Dollar|东加勒比元
        XCG5322Caribbean Guilder|加勒比盾
        XDR960-SDR (Special Drawing Right)|特别提款权
        XOF9520CFA Franc BCEAO|西非法郎
        XPD964-Palladium|钯
        XPF9530CFP Franc|太平洋法郎
        XPT962-Platinum|铂
        XSU994-Sucre|苏克雷
        XTS963-Codes specifically reserved for testing purposes|测试货币代码
        XUA965-ADB Unit of Account|非洲开发银行记账单位
        XXX999-The codes assigned for transactions where no currency is involved|未知货币
        YER8862Yemeni Rial|也门里亚尔
        ZAR7102Rand|南非兰特
        ZMW9672Zambian Kwacha|赞比亚克瓦查
        ZWG9242Zimbabwe Gold|津巴布韦金元
        """u8;

    // One bit for each of the 2¹⁵ codes that three letters can pack into: four kilobytes, and no search.
    private static readonly ulong[] Known = Bits(Ids);

    public static int Count => Lines.Length;

    /// <summary>The line of a packed code, or a negative number where the standard has none.</summary>
    public static int IndexOf(ushort id) => Array.BinarySearch(Ids, id);

    public static bool Contains(ushort id) => (Known[id >> 6] >> (id & 63) & 1) != 0;

    public static ushort IdAt(int index) => Ids[index];

    public static string CodeAt(int index) => Codes[index];

    public static int NumericCodeAt(int index) => int.Parse(Lines[index].AsSpan(3, 3), NumberStyles.None, CultureInfo.InvariantCulture);

    public static int? MinorUnitsAt(int index) => Lines[index][6] is var digit and not '-' ? digit - '0' : null;

    public static string EnglishNameAt(int index) => EnglishNames[index];

    public static string ChineseNameAt(int index) => ChineseNames[index];

    private static ulong[] Bits(ushort[] ids)
    {
        var bits = new ulong[512];
        foreach (var id in ids)
        {
            bits[id >> 6] |= 1UL << (id & 63);
        }

        return bits;
    }
}
