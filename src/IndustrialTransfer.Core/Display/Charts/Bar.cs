namespace IndustrialTransfer.Display.Charts;

/// <summary>A bar of a chart.</summary>
/// <param name="Amount">Its length; null for none.</param>
/// <param name="Text">The amount in words, for who points at it.</param>
/// <param name="Label">What stands at its end.</param>
internal readonly record struct Bar(decimal? Amount, string Text, string Label);
