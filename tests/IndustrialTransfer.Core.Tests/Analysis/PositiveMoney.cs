using IndustrialTransfer.Measures;

namespace IndustrialTransfer.Tests.Analysis;

/// <summary>An amount above zero.</summary>
public readonly record struct PositiveMoney(Money Value);
