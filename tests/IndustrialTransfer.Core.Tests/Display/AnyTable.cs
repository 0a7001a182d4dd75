using IndustrialTransfer.Display;

namespace IndustrialTransfer.Tests.Display;

/// <summary>A table of columns of one type each, with gaps.</summary>
/// <param name="Table">The table.</param>
/// <param name="Rows">The cells that went into it.</param>
public sealed record AnyTable(Table Table, object?[][] Rows)
{
    public override string ToString() => string.Join('\n', Rows.Select(row => string.Join(" | ", row.Select(cell => cell is string text ? $"{text} [{string.Join(' ', text.Select(letter => $"{(int)letter:X}"))}]" : cell))));
}
