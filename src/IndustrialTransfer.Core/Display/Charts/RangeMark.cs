using IndustrialTransfer.Measures;

namespace IndustrialTransfer.Display.Charts;

/// <summary>A line of a chart of ranges.</summary>
/// <param name="Range">The range; an end that is missing is an arrow to the edge.</param>
/// <param name="Value">The value itself, a dot; null for none.</param>
/// <param name="Stated">A value that is held against them, a diamond; null for none.</param>
/// <param name="Class">What decides its colour; empty where all are of one.</param>
/// <param name="Text">The range in words.</param>
/// <param name="Note">What else is told to who points at it.</param>
internal readonly record struct RangeMark(Interval<decimal> Range, decimal? Value, decimal? Stated, string Class, string Text, string Note);
