namespace IndustrialTransfer.Benchmarks;

/// <summary>Amounts as deals have them, from a fixed seed: up to a hundred billion yuan.</summary>
internal static class Amounts
{
    private const long Most = 10_000_000_000_000;

    /// <summary>Positive amounts with the same number of decimals.</summary>
    public static decimal[] Of(int count, int seed, byte scale) => Make(count, seed, (random, _) => New(random, scale, negative: false));

    /// <summary>Amounts with the same number of decimals, half of them negative.</summary>
    public static decimal[] OfMixedSign(int count, int seed, byte scale) => Make(count, seed, (random, _) => New(random, scale, random.Next(2) == 0));

    /// <summary>Positive amounts with 0 to 4 decimals.</summary>
    public static decimal[] OfMixedScale(int count, int seed) => Make(count, seed, (random, _) => New(random, (byte)random.Next(5), negative: false));

    private static decimal[] Make(int count, int seed, Func<Random, int, decimal> make)
    {
        var random = new Random(seed);
        var amounts = new decimal[count];
        for (var i = 0; i < count; i++)
        {
            amounts[i] = make(random, i);
        }

        return amounts;
    }

    private static decimal New(Random random, byte scale, bool negative)
    {
        var digits = random.NextInt64(Most);
        return new decimal((int)(digits & uint.MaxValue), (int)(digits >> 32), 0, negative, scale);
    }
}
