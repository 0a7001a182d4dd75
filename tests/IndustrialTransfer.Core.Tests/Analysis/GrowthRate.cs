using IndustrialTransfer.Measures;

namespace IndustrialTransfer.Tests.Analysis;

/// <summary>A growth rate with one decimal, above −100 %.</summary>
public readonly record struct GrowthRate(Percentage Value);
