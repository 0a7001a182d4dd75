using IndustrialTransfer.Measures;

namespace IndustrialTransfer.Analysis;

/// <summary>Where a quantile stands among sorted values: the value below it, counted from 0, and how far it is from there to the next, 0 to below 1.</summary>
internal readonly record struct QuantilePlace(int Below, decimal Rest)
{
    /// <summary>The place among some values, one or more.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="part"/> is not from 0 % to 100 %.</exception>
    public static QuantilePlace Of(int count, Percentage part, QuantileDefinition definition)
    {
        Check(part);
        var p = part.Percent;
        var np = count * p / 100m;
        var place = definition switch
        {
            QuantileDefinition.Linear => (count - 1) * p / 100m,
            QuantileDefinition.InvertedCdf => decimal.Ceiling(np) - 1m,
            QuantileDefinition.AveragedInvertedCdf => decimal.IsInteger(np) ? np - 0.5m : decimal.Floor(np),
            QuantileDefinition.ClosestObservation => decimal.Round(np, MidpointRounding.ToEven) - 1m,
            QuantileDefinition.InterpolatedInvertedCdf => np - 1m,
            QuantileDefinition.Hazen => np - 0.5m,
            QuantileDefinition.Weibull => ((count + 1) * p / 100m) - 1m,
            QuantileDefinition.MedianUnbiased => ((((3m * count) + 1m) * p / 100m) - 2m) / 3m,
            _ => ((((4m * count) + 1m) * p / 100m) - 2.5m) / 4m,
        };
        place = Math.Clamp(place, 0m, count - 1);
        var below = decimal.Floor(place);
        return new((int)below, place - below);
    }

    /// <summary>Refuses what is no part.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="part"/> is not from 0 % to 100 %.</exception>
    public static void Check(Percentage part)
    {
        if (part.Percent is < 0 or > 100)
        {
            throw new ArgumentOutOfRangeException(nameof(part), part, FormattableString.Invariant($"{nameof(part)} must be from 0% to 100%, and was {part}."));
        }
    }

    /// <summary>The quantile, from the values on both sides of it.</summary>
    public decimal Between(decimal below, decimal above) => Rest == 0 ? below : Exact.Trim(below + (Rest * (above - below)));
}
