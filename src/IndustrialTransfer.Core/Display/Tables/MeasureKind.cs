namespace IndustrialTransfer.Display.Tables;

/// <summary>What a number in a cell is a number of.</summary>
internal enum MeasureKind
{
    Number,
    Money,
    Percent,
    Points,
    Land,
}
