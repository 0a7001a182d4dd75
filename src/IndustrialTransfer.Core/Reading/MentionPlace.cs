namespace IndustrialTransfer.Reading;

/// <summary>Where a mention stands, and what it restates.</summary>
internal readonly record struct MentionPlace(int Start, int Length, string Text, string Sentence, Mention? Restates);
