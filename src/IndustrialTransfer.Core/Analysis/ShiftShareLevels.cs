namespace IndustrialTransfer.Analysis;

/// <summary>What the effects on a cell are calculated from, at one time.</summary>
internal readonly record struct ShiftShareLevels(decimal Cell, decimal Row, decimal Column, decimal Whole);
