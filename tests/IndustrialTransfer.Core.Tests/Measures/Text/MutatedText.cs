using FsCheck;
using FsCheck.Fluent;

namespace IndustrialTransfer.Tests.Measures.Text;

/// <summary>A text that was valid before somebody inserted, deleted and replaced characters of it.</summary>
/// <param name="Text">What came of it.</param>
public sealed record MutatedText(string Text)
{
    private static readonly string[] Valid =
    [
        "CNY 22900000000", "22.9 billion yuan", "RMB 7.635 billion", "¥1,234.50", "$1.42 billion", "US$ 40.98bn", "10.38b yuan", "76.35亿元", "1005136万元",
        "3000亿", "1.2 万亿元人民币", "Rs 12,34,567 crore", "4 billion 280 million yuan", "more than CNY 300000000000, step 1000000000", "300多亿元",
        "24.1%", "百分之24.1", "3成", "5‰", "1.44pp", "1.44个百分点", "1,355 mu", "60多平方公里", "3.5 square kilometres", "195", "1.2万", "950余",
        "超过3000亿元", "5亿元以上", "about 24.1 percent", "[CNY 1, CNY 2)", "(-∞, 5.5%]", "[1, ∞)", "USD/CNY 7.1 (2024-01-31)", "KZT",
        "79228162514264337593543950335", "0.0000000000000000000000000001%", "18446744073709551615 trillion yuan", "79228162514264337 trillion 999 billion yuan",
    ];

    private static readonly string[] Pieces =
    [
        " ", ",", ".", "-", "−", "+", "0", "9", "99999999999999999999", "亿", "万", "万亿", "多", "余", "元", "yuan", "billion", "bn", "CNY", "USD", "XXX", "$", "¥",
        "%", "‰", "成", "(", ")", "[", "]", "/", "∞", "-∞", ", step ", "more than", "以上", "\0", "\u0001", "\u001B", "\uD83D", "\uDE00", "\uD83D\uDE00", "１", "９",
        "，", "．", "％", "\u00A0", "\u3000", "\u202E", "\u200B", "\uFEFF", "İ", "ß", "K", "e5", "1e9", "NaN", "∞", "½", "٣", "三", "2024-02-30", "\n", "\t",
    ];

    public static Arbitrary<MutatedText> MutatedTexts()
    {
        var change =
            from place in Gen.Choose(0, 60)
            from deleted in Gen.Choose(0, 2)
            from piece in Gen.Elements(Pieces)
            from inserted in Gen.Frequency((3, Gen.Constant(piece)), (1, Gen.Constant("")))
            select (Place: place, Deleted: deleted, Inserted: inserted);
        return Arb.From(
            from start in Gen.Elements(Valid)
            from count in Gen.Choose(0, 4)
            from changes in Gen.ArrayOf(change, count)
            select new MutatedText(changes.Aggregate(start, (text, change) =>
            {
                var place = Math.Min(change.Place, text.Length);
                return text.Remove(place, Math.Min(change.Deleted, text.Length - place)).Insert(place, change.Inserted);
            })),
            text => Enumerable.Range(0, text.Text.Length).Select(i => new MutatedText(text.Text.Remove(i, 1))));
    }
}
