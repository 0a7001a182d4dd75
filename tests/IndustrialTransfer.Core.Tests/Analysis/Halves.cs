namespace IndustrialTransfer.Tests.Analysis;

/// <summary>The usual rules for a half.</summary>
public enum Halves
{
    Up,
    Even,
    Down,
}
