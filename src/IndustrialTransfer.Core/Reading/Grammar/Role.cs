using IndustrialTransfer.Measures;

namespace IndustrialTransfer.Reading.Grammar;

/// <summary>What a word of the lexicon is to the grammar.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Value">What it stands for, as told by its kind.</param>
/// <param name="Currency">The currency, where it is one.</param>
internal readonly record struct Role(TokenKind Kind, int Value = 0, Currency Currency = default);
