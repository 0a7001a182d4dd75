using IndustrialTransfer.Measures;

namespace IndustrialTransfer.Reading.Grammar;

/// <summary>A piece of a sentence.</summary>
/// <param name="Kind">What it is to the grammar.</param>
/// <param name="Start">The index of its first character.</param>
/// <param name="End">The index behind its last character.</param>
/// <param name="Value">What it stands for, as told by its kind.</param>
/// <param name="Currency">The currency, where it is one.</param>
internal readonly record struct Token(TokenKind Kind, int Start, int End, int Value = 0, Currency Currency = default);
