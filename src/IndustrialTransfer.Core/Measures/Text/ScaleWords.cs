namespace IndustrialTransfer.Measures.Text;

/// <summary>The scale words of both languages.</summary>
internal static class ScaleWords
{
    /// <summary>The words written out: what goes with every unit.</summary>
    public static readonly WordTable<ScaleWord> Full = new(Written);

    /// <summary>The words written out and the abbreviations that are printed with amounts of money: 10.38b, 40.98bn, 5m.</summary>
    public static readonly WordTable<ScaleWord> OfMoney = new(
    [
        .. Written,
        ("k", new(3)),
        ("mn", new(6)), ("mln", new(6)), ("mil", new(6)), ("m", new(6)),
        ("bn", new(9)), ("bln", new(9)), ("bil", new(9)), ("b", new(9)),
        ("tn", new(12)), ("trn", new(12)),
        ("cr", new(7, IsIndian: true)),
    ]);

    private static (string Word, ScaleWord Value)[] Written =>
    [
        ("thousand", new(3)), ("million", new(6)), ("billion", new(9)), ("trillion", new(12)),
        ("lakh", new(5, IsIndian: true)), ("lakhs", new(5, IsIndian: true)),
        ("crore", new(7, IsIndian: true)), ("crores", new(7, IsIndian: true)),
        ("thousand crore", new(10, IsIndian: true)), ("lakh crore", new(12, IsIndian: true)), ("lakh crores", new(12, IsIndian: true)),
        ("千", new(3)), ("万", new(4)), ("十万", new(5)), ("百万", new(6)), ("千万", new(7)),
        ("亿", new(8)), ("十亿", new(9)), ("百亿", new(10)), ("千亿", new(11)), ("万亿", new(12)),
    ];
}
