using IndustrialTransfer.Measures;

namespace IndustrialTransfer.Display.Tables;

/// <summary>A table of rows of one type: a heading in two languages and a cell for each column. What all <c>ToTable</c> methods are made of.</summary>
/// <typeparam name="TRow">What one row shows.</typeparam>
internal sealed class TableBuilder<TRow>(DisplayOptions? options)
{
    private readonly List<(TableColumn Head, Func<TRow, object?> Cell, object?[] Totals)> _columns = [];
    private readonly Dictionary<int, Func<int, IReadOnlyList<Percentage>>> _rounded = [];
    private int _keyColumn;

    private bool IsChinese => options.IsChinese();

    /// <summary>A column.</summary>
    /// <param name="english">Its heading.</param>
    /// <param name="chinese">The same in Chinese.</param>
    /// <param name="cell">The cell of a row.</param>
    /// <param name="totals">Its cells in the rows below; null below a column that has none.</param>
    public TableBuilder<TRow> Add(string english, string chinese, Func<TRow, object?> cell, params object?[] totals) =>
        AddNamed(IsChinese ? chinese : english, cell, totals);

    /// <summary>A column under a heading that is a name already.</summary>
    public TableBuilder<TRow> AddNamed(string heading, Func<TRow, object?> cell, params object?[] totals)
    {
        _columns.Add((new TableColumn(heading), cell, totals));
        return this;
    }

    /// <summary>A column that is there only when it says something.</summary>
    public TableBuilder<TRow> AddIf(bool says, string english, string chinese, Func<TRow, object?> cell, params object?[] totals) =>
        says ? Add(english, chinese, cell, totals) : this;

    /// <summary>The column of the keys, named as the caller says or by their type.</summary>
    public TableBuilder<TRow> AddKey<TKey>(Func<TRow, TKey> key, params (string English, string Chinese)[] totals)
    {
        _keyColumn = _columns.Count;
        return AddNamed(options.KeyHeadingOf<TKey>(), row => key(row), [.. totals.Select(word => IsChinese ? word.Chinese : word.English)]);
    }

    /// <summary>The column of the second keys.</summary>
    public TableBuilder<TRow> AddColumnKey<TKey>(Func<TRow, TKey> key) =>
        AddNamed(options.ColumnKeyHeadingOf<TKey>(), row => key(row));

    /// <summary>The column of the amounts, named as the caller says or by their type.</summary>
    public TableBuilder<TRow> AddAmount<TAmount>(Func<TRow, TAmount> amount, params object?[] totals) =>
        AddNamed(options.AmountHeadingOf<TAmount>(), row => amount(row), totals);

    /// <summary>The column of amounts of which some may be unknown.</summary>
    public TableBuilder<TRow> AddAmount<TAmount>(Func<TRow, TAmount?> amount, params object?[] totals) where TAmount : struct =>
        AddNamed(options.AmountHeadingOf<TAmount>(), row => amount(row), totals);

    /// <summary>The column that tells how many items have no known amount, where there are any.</summary>
    /// <param name="unknownCount">How many of a row.</param>
    /// <param name="totals">How many in the rows below, the last of which is of all.</param>
    public TableBuilder<TRow> AddUnknown(Func<TRow, int> unknownCount, params int[] totals) =>
        AddUnknownIf(totals[^1] > 0, unknownCount, [.. totals]);

    /// <summary>The same column where the rows below do not tell whether there are any.</summary>
    public TableBuilder<TRow> AddUnknownIf(bool says, Func<TRow, int> unknownCount, params object?[] totals) =>
        AddIf(says, Headings.Unknown.English, Headings.Unknown.Chinese, row => unknownCount(row), totals);

    /// <summary>People are shown the next column as rounded here: a percentage for each row, to decimals that the table chooses.</summary>
    public void RoundNext(Func<int, IReadOnlyList<Percentage>> rounded) => _rounded.Add(_columns.Count, rounded);

    /// <summary>The table.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="title">Its title where the caller gives none.</param>
    public Table ToTable(IEnumerable<TRow> rows, string? title = null)
    {
        var named = options?.Title is null && title is not null ? (options ?? new()) with { Title = title } : options;
        var totals = Enumerable.Range(0, _columns.Max(column => column.Totals.Length))
            .Select(line => _columns.ConvertAll(column => line < column.Totals.Length ? column.Totals[line] : null));
        return new(_columns.Select(column => column.Head), rows.Select(row => _columns.ConvertAll(column => column.Cell(row))), named, totals, _keyColumn, _rounded);
    }
}
