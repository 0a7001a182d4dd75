namespace IndustrialTransfer.Tests.Analysis;

/// <summary>A true number above zero and how it was printed.</summary>
public sealed record Measured(decimal Truth, int Digits, Halves Halves)
{
    public Print Print => Print.Of(Truth, Print.StepFor(Truth, Digits), Halves);
}
