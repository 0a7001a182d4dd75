using IndustrialTransfer.Measures;

namespace IndustrialTransfer.Analysis;

/// <summary>The components of all changes from one table to another: by cell, by region, by sector and in all; made by
/// <see cref="ShiftShare"/>.</summary>
/// <remarks>
/// <para>Everything adds up exactly: the components of a cell to its change, those of the cells to those of their row, column and table.</para>
/// <para>Equality: by reference; compare the components.</para>
/// <para>Order: none; rows and columns stand in the order in which their keys first came in the tables.</para>
/// <para>Thread safety: immutable, as far as its keys are.</para>
/// </remarks>
/// <typeparam name="TRow">The key of the rows.</typeparam>
/// <typeparam name="TColumn">The key of the columns.</typeparam>
/// <typeparam name="TAmount">The quantity.</typeparam>
public sealed class ShiftShare<TRow, TColumn, TAmount> where TAmount : struct, IQuantity<TAmount>
{
    private readonly KeyIndex<TRow> _rowIndex;
    private readonly KeyIndex<TColumn> _columnIndex;
    private readonly string?[] _rowFaults;
    private readonly string?[] _columnFaults;
    private readonly Grid<TRow, TColumn, string?> _faults;

    internal ShiftShare(
        TRow[] rows,
        TColumn[] columns,
        KeyIndex<TRow> rowIndex,
        KeyIndex<TColumn> columnIndex,
        string?[] faults,
        ShiftShareUnits[] units,
        int scale,
        TAmount unit)
    {
        (_rowIndex, _columnIndex, _rowFaults, _columnFaults) = (rowIndex, columnIndex, new string?[rows.Length], new string?[columns.Length]);
        _faults = new(rows, columns, rowIndex, columnIndex, (line, place) => faults[(line * columns.Length) + place]);
        var (byRow, byColumn, total) = (new ShiftShareUnits[rows.Length], new ShiftShareUnits[columns.Length], default(ShiftShareUnits));
        for (var i = 0; i < units.Length; i++)
        {
            var (line, place) = (i / columns.Length, i % columns.Length);
            _rowFaults[line] ??= faults[i];
            _columnFaults[place] ??= faults[i];
            byRow[line] += units[i];
            byColumn[place] += units[i];
            total += units[i];
        }

        Cells = new(rows, columns, rowIndex, columnIndex, Cell);
        Rows = Keyed(rows, _rowFaults, byRow);
        Columns = Keyed(columns, _columnFaults, byColumn);
        Total = Components(Array.Find(faults, fault => fault is not null), total);

        IReadOnlyList<KeyValuePair<TKey, ShiftShareComponents<TAmount>?>> Keyed<TKey>(TKey[] keys, string?[] of, ShiftShareUnits[] sums) =>
            Array.AsReadOnly([.. keys.Select((key, i) => KeyValuePair.Create(key, Components(of[i], sums[i])))]);

        ShiftShareComponents<TAmount>? Cell(int line, int place)
        {
            var i = (line * columns.Length) + place;
            return Components(faults[i], units[i]);
        }

        ShiftShareComponents<TAmount>? Components(string? fault, ShiftShareUnits components) =>
            fault is null ? components.ToComponents(scale, unit) : null;
    }

    /// <summary>The components of each cell; null where they are undefined.</summary>
    public Grid<TRow, TColumn, ShiftShareComponents<TAmount>?> Cells { get; }

    /// <summary>The components of each region: the sums over its sectors. Null where those of a cell are undefined.</summary>
    public IReadOnlyList<KeyValuePair<TRow, ShiftShareComponents<TAmount>?>> Rows { get; }

    /// <summary>The components of each sector: the sums over the regions. Null where those of a cell are undefined.</summary>
    public IReadOnlyList<KeyValuePair<TColumn, ShiftShareComponents<TAmount>?>> Columns { get; }

    /// <summary>The components of the whole: in the classic form, industry mix and competitive effect are zero but for rounding. Null where those
    /// of a cell are undefined.</summary>
    public ShiftShareComponents<TAmount>? Total { get; }

    /// <summary>The components of one cell.</summary>
    /// <param name="row">The region.</param>
    /// <param name="column">The sector.</param>
    /// <exception cref="UndefinedIndexException">They are undefined.</exception>
    /// <exception cref="KeyNotFoundException">No table has such a row, or such a column.</exception>
    public ShiftShareComponents<TAmount> this[TRow row, TColumn column] =>
        Cells[row, column] ?? throw Undefined($"{KeyIndex<TColumn>.NameOf(column)} in {KeyIndex<TRow>.NameOf(row)}", _faults[row, column]);

    /// <summary>The components of one region.</summary>
    /// <param name="row">The region.</param>
    /// <exception cref="UndefinedIndexException">Those of one of its cells are undefined.</exception>
    /// <exception cref="KeyNotFoundException">No table has such a row.</exception>
    public ShiftShareComponents<TAmount> OfRow(TRow row) => !_rowIndex.TryGet(row, out var line)
        ? throw KeyIndex<TRow>.NotFound(row, "row of the key")
        : Rows[line].Value ?? throw Undefined(KeyIndex<TRow>.NameOf(row), _rowFaults[line]);

    /// <summary>The components of one sector.</summary>
    /// <param name="column">The sector.</param>
    /// <exception cref="UndefinedIndexException">Those of one of its cells are undefined.</exception>
    /// <exception cref="KeyNotFoundException">No table has such a column.</exception>
    public ShiftShareComponents<TAmount> OfColumn(TColumn column) => !_columnIndex.TryGet(column, out var place)
        ? throw KeyIndex<TColumn>.NotFound(column, "column of the key")
        : Columns[place].Value ?? throw Undefined(KeyIndex<TColumn>.NameOf(column), _columnFaults[place]);

    private static UndefinedIndexException Undefined(string subject, string? fault) =>
        new(nameof(ShiftShare), $"{fault} ({subject})");
}
