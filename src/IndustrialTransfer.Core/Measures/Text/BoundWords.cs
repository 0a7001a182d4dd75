namespace IndustrialTransfer.Measures.Text;

/// <summary>The words that qualify a figure, before it and after it, and those that this library writes.</summary>
internal static class BoundWords
{
    /// <summary>Words and signs before the figure. Those of the canonical text belong to both languages.</summary>
    public static readonly WordTable<Bound> Before = new(
        ["about", "at least", "more than", "at most", "less than"],
        [
            ("more than", Bound.MoreThan), ("over", Bound.MoreThan), ("above", Bound.MoreThan), ("exceeding", Bound.MoreThan),
            ("in excess of", Bound.MoreThan), ("surpassed", Bound.MoreThan), ("surpassing", Bound.MoreThan), ("surpasses", Bound.MoreThan),
            ("exceeded", Bound.MoreThan), ("exceeds", Bound.MoreThan), ("exceed", Bound.MoreThan), (">", Bound.MoreThan),
            ("超过", Bound.MoreThan), ("超", Bound.MoreThan), ("突破", Bound.MoreThan), ("突破了", Bound.MoreThan), ("超过了", Bound.MoreThan), ("超出", Bound.MoreThan), ("高于", Bound.MoreThan), ("大于", Bound.MoreThan), ("多于", Bound.MoreThan), ("逾", Bound.MoreThan),
            ("at least", Bound.AtLeast), ("no less than", Bound.AtLeast), ("not less than", Bound.AtLeast), ("no fewer than", Bound.AtLeast), ("≥", Bound.AtLeast),
            ("不低于", Bound.AtLeast), ("不得低于", Bound.AtLeast), ("不得少于", Bound.AtLeast), ("不少于", Bound.AtLeast), ("不小于", Bound.AtLeast), ("至少", Bound.AtLeast),
            ("up to", Bound.AtMost), ("at most", Bound.AtMost), ("no more than", Bound.AtMost), ("not more than", Bound.AtMost), ("not exceeding", Bound.AtMost), ("≤", Bound.AtMost),
            ("不超过", Bound.AtMost), ("最高", Bound.AtMost), ("最高不超过", Bound.AtMost), ("最多", Bound.AtMost), ("不高于", Bound.AtMost), ("不得超过", Bound.AtMost), ("不得高于", Bound.AtMost), ("至多", Bound.AtMost),
            ("less than", Bound.LessThan), ("fewer than", Bound.LessThan), ("under", Bound.LessThan), ("below", Bound.LessThan), ("<", Bound.LessThan),
            ("不足", Bound.LessThan), ("不到", Bound.LessThan), ("低于", Bound.LessThan), ("少于", Bound.LessThan), ("小于", Bound.LessThan), ("未满", Bound.LessThan),
            ("about", Bound.About), ("around", Bound.About), ("approximately", Bound.About), ("some", Bound.About), ("roughly", Bound.About),
            ("nearly", Bound.About), ("almost", Bound.About), ("close to", Bound.About), ("≈", Bound.About),
            ("约", Bound.About), ("近", Bound.About), ("大约", Bound.About), ("接近", Bound.About), ("将近", Bound.About), ("约为", Bound.About), ("约合", Bound.About), ("约有", Bound.About), ("约达", Bound.About), ("约占", Bound.About), ("大概", Bound.About), ("近乎", Bound.About),
        ]);

    /// <summary>Words after the figure.</summary>
    public static readonly WordTable<Bound> After = new(
        ("or more", Bound.AtLeast), ("and above", Bound.AtLeast), ("or above", Bound.AtLeast), ("or higher", Bound.AtLeast), ("及以上", Bound.AtLeast), ("以上", Bound.AtLeast), ("（含）以上", Bound.AtLeast), ("(含)以上", Bound.AtLeast),
        ("or less", Bound.AtMost), ("or fewer", Bound.AtMost), ("or below", Bound.AtMost), ("以下", Bound.AtMost), ("之内", Bound.AtMost), ("以内", Bound.AtMost),
        ("左右", Bound.About), ("上下", Bound.About),
        ("余", Bound.MoreThan), ("多", Bound.MoreThan));

    /// <summary>Words between the number and its scale or unit: 300多亿元, 60余平方公里.</summary>
    public static readonly WordTable<Bound> Inside = new(("余", Bound.MoreThan), ("多", Bound.MoreThan), ("个多", Bound.MoreThan));

    /// <summary>The words before and after a figure in a text for people.</summary>
    public static (string Before, string After) Around(Bound bound, Language language) => (bound, language == Language.Chinese) switch
    {
        (Bound.About, false) => ("about ", ""),
        (Bound.AtLeast, false) => ("at least ", ""),
        (Bound.MoreThan, false) => ("more than ", ""),
        (Bound.AtMost, false) => ("at most ", ""),
        (Bound.LessThan, false) => ("less than ", ""),
        (Bound.About, true) => ("约", ""),
        (Bound.AtLeast, true) => ("", "以上"),
        (Bound.MoreThan, true) => ("超过", ""),
        (Bound.AtMost, true) => ("不超过", ""),
        (Bound.LessThan, true) => ("不到", ""),
        _ => ("", ""),
    };
}
