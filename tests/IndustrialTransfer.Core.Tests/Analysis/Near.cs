namespace IndustrialTransfer.Tests.Analysis;

/// <summary>Equality but for the last digits of rounded quotients.</summary>
internal static class Near
{
    /// <summary>Within a part of the larger of 1 and the expected value.</summary>
    public static void Equal(decimal expected, decimal actual, decimal tolerance = 1e-22m) => Assert.True(
        Math.Abs(actual - expected) <= tolerance * Math.Max(1, Math.Abs(expected)), FormattableString.Invariant($"Expected {expected}, and got {actual}."));

    /// <summary>Within a part of the expected value; below the least number that has all its digits, within that.</summary>
    public static void Relative(double expected, double actual, double tolerance = 1e-12)
    {
        Assert.True(double.IsFinite(actual), FormattableString.Invariant($"Expected {expected}, and got {actual}."));
        Assert.True(
            Math.Abs(actual - expected) <= Math.Max(1e-150, tolerance * Math.Abs(expected)), FormattableString.Invariant($"Expected {expected:R}, and got {actual:R}."));
    }
}
