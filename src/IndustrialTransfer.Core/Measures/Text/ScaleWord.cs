namespace IndustrialTransfer.Measures.Text;

/// <summary>A scale word: the power of ten it stands for, and whether Indian digit groups (12,34,567) go with it.</summary>
internal readonly record struct ScaleWord(int Power, bool IsIndian = false);
