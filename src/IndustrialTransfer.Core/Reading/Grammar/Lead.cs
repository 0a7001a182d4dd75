using IndustrialTransfer.Measures;

namespace IndustrialTransfer.Reading.Grammar;

/// <summary>What stands before a number and belongs to it.</summary>
/// <param name="Start">Where the mention begins.</param>
/// <param name="Before">The index of the token before it.</param>
/// <param name="Bound">The qualifier.</param>
/// <param name="Currency">The currency, or null.</param>
internal readonly record struct Lead(int Start, int Before, Bound Bound, Currency? Currency);
