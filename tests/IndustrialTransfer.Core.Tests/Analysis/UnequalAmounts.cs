namespace IndustrialTransfer.Tests.Analysis;

/// <summary>Two amounts or more, none negative and not all zero.</summary>
public sealed record UnequalAmounts(double[] Values)
{
    public override string ToString() => string.Join("; ", Values.Select(value => value.ToString("R", System.Globalization.CultureInfo.InvariantCulture)));
}
