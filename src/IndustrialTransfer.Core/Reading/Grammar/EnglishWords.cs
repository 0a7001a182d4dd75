namespace IndustrialTransfer.Reading.Grammar;

/// <summary>The English words that matter around a figure, besides those that Measures knows.</summary>
internal static class EnglishWords
{
    private static readonly string[] Ordinals =
    [
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth",
        "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth",
    ];

    private static readonly (string Word, int Factor)[] Factors =
    [
        ("doubled", 2), ("doubling", 2), ("twofold", 2), ("two-fold", 2), ("tripled", 3), ("tripling", 3), ("trebled", 3), ("threefold", 3), ("three-fold", 3),
        ("quadrupled", 4), ("quadrupling", 4), ("fourfold", 4), ("four-fold", 4), ("quintupled", 5), ("fivefold", 5), ("five-fold", 5), ("sixfold", 6), ("six-fold", 6),
        ("sevenfold", 7), ("seven-fold", 7), ("eightfold", 8), ("eight-fold", 8), ("ninefold", 9), ("nine-fold", 9), ("tenfold", 10), ("ten-fold", 10),
        ("twelvefold", 12), ("fifteenfold", 15), ("twentyfold", 20), ("hundredfold", 100),
    ];

    private static readonly (string Word, int Factor)[] FactorsOf = [("double", 2), ("twice", 2), ("triple", 3), ("quadruple", 4)];

    // Words parted by bars or line ends.
    private static readonly (TokenKind Kind, string Words)[] Lists =
    [
        (TokenKind.Period, "january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|between|full|whole|week"),
        (TokenKind.Times, "times|fold"),
        (TokenKind.Unit,
            """
            year|years|year-old|years old|yr|yrs|month|months|week|weeks|day|days|working days|hour|hours|minute|minutes|seconds|decade|decades|century|centuries|nights|quarters|quarter|thirds|fifths|tenths|halves|fourths
            ton|tons|tonne|tonnes|metric tons|metric tonnes|mt|mtpa|kg|kgs|kilogram|kilograms|kilogramme|kilogrammes|gram|grams|jin|barrel|barrels|litre|litres|liter|liters
            bushels|quintals|ounces|km|kms|kilometre|kilometres|kilometer|kilometers|metre|metres|meter|meters|miles|mile|feet|foot|inches|centimetres|centimeters|cm|mm
            nautical miles|nm|km/h|kmph|kw|mw|gw|tw|mwh|kwh|gwh|twh|kilowatt|kilowatts|megawatt|megawatts|gigawatt|gigawatts|kilowatt-hours|kilowatt hours|megawatt-hours
            gigawatt-hours|terawatt-hours|kva|kv|volts|mwp|gwp|cubic metres|cubic meters|cubic metre|cubic meter|cubic feet|m³|m3|bcm|acre|acres|square feet|square foot|sq ft
            sq. ft|sqft|square miles|square mile|square yards|degrees|degree|°c|℃|°|mbps|gbps|tb|gb|gigabits|gigabytes|terabytes|petabytes|tps|eflops|pflops|petaflops|exaflops|dwt
            deadweight tons|ppm|mg|hz|mhz|ghz|basis points|basis point|bps|bp|decibels|db|carats|mmbtu|btu|boe|bpd|knots|points|point|cents|cent|paise|am|pm|a.m|p.m|o'clock
            """),
        (TokenKind.Function,
            """
            a|an|the|its|their|his|her|our|your|my|this|these|those|that|which|who|whom|whose|but|nor|is|are|was|were|be|being|been|has|have|had|having|will|would|can|could
            may|might|shall|should|must|do|does|did|not|it|they|we|he|she|i|you|into|onto|off|through|across|along|toward|towards|via|per|as|if|while|where|because|although
            though|whereas|so|yet|both|either|neither|each|every|there|here|what|how|why|when|including|include|includes|included|involving|covering|covered|totaling
            totalling|worth|within|upon|amid|among|amongst|despite|respectively|altogether
            """),
        (TokenKind.Preposition, "in|by|since|from|until|till|of|for|during|than|after|before|and|with|without|against|behind|on|at|around|early|late|mid|end"),
        (TokenKind.Growth,
            """
            increased|increase|increases|increasing|grew|grow|grows|growing|grown|growth|rose|rise|rises|rising|risen|up|jumped|jump|jumping|surged|surge|surging|soared|climbed
            expanded|expanding|gained|increased by|increases by|increase by|increase of|growth of|rise of|grew by|grow by|grown by|rose by|rise by|risen by|up by|jumped by|surged by|soared by|climbed by
            expanded by|increasing by|growing by|rising by|jump of|surge of
            """),
        (TokenKind.RankVerb,
            """
            ranked|rank|ranks|ranking|ranked as|ranks as|ranking as|ranked the|ranks the|ranking the|ranked at|ranks at|ranking at|ranked number|ranks number|placed|came|comes
            coming|came in|comes in|stood|stands|finished|rated
            """),
        (TokenKind.Scope, "nationwide|nationally|worldwide|globally|provincially|regionally|overall|citywide|countrywide"),
        (TokenKind.RankNoun,
            """
            place|position|spot|rank|largest|biggest|highest|most|fastest|lowest|smallest|best|longest|busiest|richest|strongest|slowest|greatest
            """),
        (TokenKind.Label,
            """
            article|articles|section|sections|chapter|paragraph|clause|item|appendix|annex|table|figure|fig|page|pages|volume|vol|issue|room|rooms|suite|unit|building|block
            floor|gate|tower|lot|plot|phase|stage|step|tier|level|grade|class|category|type|model|version|series|edition|session|part|line|route|highway|road|street|avenue
            terminal|berth|platform|channel|flight|fortune|global|top|world top|forbes|hurun|nasdaq|csi|nikkei|ftse|dax|iso|iso/iec|iec|gb/t|astm|haccp|industry|boeing|airbus
            document|order|decree|circular|resolution|notice|licence|license|permit|registration|certificate|tel|telephone|phone|fax|hotline|call|dial|dialling|dialing
            postcode|zip|zip code|code|stock code|wechat|qq|no|nos|number|numbers|ref|reference|group of|vision|agenda|made in china|horizon|covid|regulation|act|schedule
            box|hall|booth|stand|lane|ward
            """),
        (TokenKind.Word, "spread over|spreads over|spreading over|all over|stretching over|stretches over|extends over|extending over|presided over|carried over|the above|mentioned above|one another|one of|one-stop|one-off|one-third|two-thirds|three-quarters"),
        (TokenKind.Joint, "to"),
        (TokenKind.Filler, "equivalent|equivalent to|equal to|equals|or|i.e|i.e.|that is|valued at|approx|approx.|circa|ca."),
        (TokenKind.Noun,
            "people|staff|personnel|headcount|head|men|women|children|persons|teu|feu|aircraft|cattle|sheep|talent|workforce|police|media|criteria|faculty|crew|businesses|buses|campuses|species|livestock|poultry|spacecraft"),
    ];

    // Words that are written with a full stop.
    private static readonly string[] Abbreviations =
        ["mr", "mrs", "ms", "dr", "st", "co", "ltd", "inc", "corp", "vs", "etc", "approx", "no", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "prof", "gov", "dept", "rs", "fig", "vol"];

    /// <summary>Whether a word is written with a full stop, which then ends no sentence.</summary>
    public static bool IsAbbreviation(ReadOnlySpan<char> word)
    {
        foreach (var abbreviation in Abbreviations)
        {
            if (word.Equals(abbreviation, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The words in small letters and their roles.</summary>
    public static IEnumerable<(string Word, Role Role)> All =>
    [
        .. Ordinals.Select((word, index) => (word, new Role(TokenKind.Ordinal, index + 1))),
        .. EnglishNumerals.Words.Select(word => (word, new Role(TokenKind.Number))),
        .. Factors.Select(factor => (factor.Word, new Role(TokenKind.Factor, factor.Factor))),
        .. FactorsOf.Select(factor => (factor.Word, new Role(TokenKind.FactorOf, factor.Factor))),
        .. Lists.SelectMany(list => list.Words.Split(['|', '\n'], StringSplitOptions.RemoveEmptyEntries).Select(word => (word, new Role(list.Kind)))),
    ];
}
