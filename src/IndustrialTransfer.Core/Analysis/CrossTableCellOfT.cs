using IndustrialTransfer.Measures;
using static System.FormattableString;

namespace IndustrialTransfer.Analysis;

/// <summary>One cell of a cross table: what the items of one row and one column add up to.</summary>
/// <remarks>
/// <para>Equality: by all its values.</para>
/// <para>Order: none.</para>
/// <para>Thread safety: immutable.</para>
/// </remarks>
/// <typeparam name="TRow">The key of the rows.</typeparam>
/// <typeparam name="TColumn">The key of the columns.</typeparam>
/// <typeparam name="TAmount">What was added up.</typeparam>
public sealed record CrossTableCell<TRow, TColumn, TAmount> where TAmount : struct, IQuantity<TAmount>
{
    internal CrossTableCell(
        TRow row, TColumn column, int count, int unknownCount, TAmount amount, TAmount rowTotal, TAmount columnTotal, TAmount total)
    {
        (Row, Column, Count, UnknownCount, Amount) = (row, column, count, unknownCount, amount);
        (ShareOfRow, ShareOfColumn, Share) = (ShareIn(rowTotal), ShareIn(columnTotal), ShareIn(total));
    }

    /// <summary>The row.</summary>
    public TRow Row { get; }

    /// <summary>The column.</summary>
    public TColumn Column { get; }

    /// <summary>The number of items, those of unknown amount included; 0 where none has both keys.</summary>
    public int Count { get; }

    /// <summary>The number of items whose amount is unknown.</summary>
    public int UnknownCount { get; }

    /// <summary>The sum of the known amounts. Without any it is the default: money of no currency, which prints as <c>XXX 0</c> and adds to
    /// all.</summary>
    public TAmount Amount { get; }

    /// <summary>The share in the row's total, unrounded; null where that is zero.</summary>
    public Percentage? ShareOfRow { get; }

    /// <summary>The share in the column's total, unrounded; null where that is zero.</summary>
    public Percentage? ShareOfColumn { get; }

    /// <summary>The share in the total of the table, unrounded; null where that is zero.</summary>
    public Percentage? Share { get; }

    /// <summary>Keys and amount, the same under every culture: <c>West × energy: CNY 1.5</c>.</summary>
    public override string ToString() => Invariant($"{Row} × {Column}: {Amount}");

    private Percentage? ShareIn(TAmount total) => total.Scalar == 0 ? null : Analysis.Share.Of(Amount, total);
}
