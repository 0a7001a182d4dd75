using FsCheck;
using FsCheck.Fluent;
using IndustrialTransfer.Display;
using IndustrialTransfer.Measures;
using IndustrialTransfer.Tests.Properties;
using IndustrialTransfer.Tests.Support;

namespace IndustrialTransfer.Tests.Display;

/// <summary>Tables and texts that try every writer.</summary>
public static class DisplayGenerators
{
    private static Gen<string> VisibleText => Join(Gen.Elements(Texts.Visible).Select(piece => piece.Text));

    private static Gen<string> AnyText => Join(Gen.Frequency((5, Gen.Elements(Texts.Visible).Select(piece => piece.Text)), (2, Gen.Elements(Texts.Broken))));

    private static Gen<double> Real => Gen.OneOf(
        Gen.Choose(-99_999, 99_999).Select(number => number / 1000d), Gen.Elements(0, double.Epsilon, 1e-9, -3e-6, 1e300, double.NaN, double.PositiveInfinity, 1d / 3));

    public static Arbitrary<AnyTable> Tables() => Arb.From(Table(AnyText), Smaller);

    /// <summary>Tables whose texts stand on one line, with a width that is known.</summary>
    public static Gen<AnyTable> VisibleTables => Table(VisibleText);

    private static Gen<AnyTable> Table(Gen<string> text) =>
        from kinds in Gen.NonEmptyListOf(Gen.Choose(0, 6))
        from height in Gen.Choose(0, 6)
        let width = Math.Min(kinds.Count, 5)
        from columns in Gen.CollectToList(kinds.Take(width), kind => Gen.ArrayOf(Cell(kind, text), height))
        from headings in Gen.ArrayOf(text, width)
        from hasTitle in Gen.Elements(true, false)
        from title in text
        from isChinese in Gen.Elements(true, false)
        let rows = Enumerable.Range(0, height).Select(row => columns.Select(column => column[row]).ToArray()).ToArray()
        select Of(headings, rows, hasTitle ? title : null, isChinese);

    private static Gen<object?> Cell(int kind, Gen<string> text)
    {
        var cell = kind switch
        {
            0 or 1 => text.Select(value => (object?)value),
            2 => MeasureGenerators.Decimals().Generator.Select(value => (object?)Money.Yuan(value)),
            3 => MeasureGenerators.Percentages().Generator.Select(value => (object?)value),
            4 => Gen.Choose(-5, 100_000).Select(value => (object?)value),
            5 => Real.Select(value => (object?)value),
            _ => MeasureGenerators.MoneyIntervals().Generator.Select(value => (object?)value),
        };
        return Gen.Frequency((6, cell), (1, Gen.Constant((object?)null)));
    }

    private static IEnumerable<AnyTable> Smaller(AnyTable table)
    {
        for (var i = 0; i < table.Rows.Length; i++)
        {
            yield return Of([.. table.Table.Columns.Select(column => column.Heading)], [.. table.Rows[..i], .. table.Rows[(i + 1)..]], table.Table.Title, isChinese: false);
        }
    }

    private static AnyTable Of(string[] headings, object?[][] rows, string? title, bool isChinese) => new(
        new Table(headings.Select(heading => new TableColumn(heading)), rows, new() { Title = title, Provider = isChinese ? TextContract.Chinese : null }), rows);

    private static Gen<string> Join(Gen<string> pieces) => Gen.Choose(0, 5).SelectMany(count => Gen.ArrayOf(pieces, count)).Select(string.Concat);
}
