namespace IndustrialTransfer.Tests.Analysis;

/// <summary>Two amounts or more, all above zero, and exact as decimals.</summary>
public sealed record PositiveAmounts(decimal[] Values)
{
    public double[] Doubles => Array.ConvertAll(Values, value => (double)value);

    public override string ToString() => FormattableString.Invariant($"{string.Join("; ", Values.Select(value => value.ToString(System.Globalization.CultureInfo.InvariantCulture)))}");
}
