namespace IndustrialTransfer.Reading.Grammar;

/// <summary>Where a sentence with mentions stands in its text.</summary>
/// <param name="Ordinal">How many sentences stand before it.</param>
/// <param name="Start">The index of its first character.</param>
/// <param name="End">The index behind its last one.</param>
/// <param name="FirstMention">The index of its first mention.</param>
internal readonly record struct SentenceSpan(int Ordinal, int Start, int End, int FirstMention);
