using System.Globalization;
using System.Numerics;
using FsCheck;
using FsCheck.Fluent;

namespace IndustrialTransfer.Tests.Properties;

/// <summary>Two numbers near the places where machine words end, or become longer when brought to one scale, and often equal or nearly so.</summary>
public sealed record WordEdges(decimal Left, decimal Right)
{
    private const int MaxScale = 28;
    private static readonly BigInteger Limit = BigInteger.Pow(2, 96) - 1;

    private static readonly string[] Ends =
    [
        "0", "1", "9", "10", "4294967295", "4294967296", "2305843009213693951", "4611686018427387903", "4611686018427387904", "9223372036854775807",
        "9223372036854775808", "18446744073709551615", "18446744073709551616", "922337203685477580", "922337203685477581", "92233720368547758",
        "9223372036854775", "39614081257132168796771975168", "79228162514264337593543950335",
    ];

    private static readonly int[] Scales = [0, 1, 18, 19, 28];

    /// <summary>The ends of words themselves, at scales that are alike, near and far, of both signs.</summary>
    public static IReadOnlyList<decimal> Numbers { get; } =
    [
        .. from digits in Ends
           from scale in Scales
           from negative in new[] { false, true }
           select MeasureGenerators.Decimal(BigInteger.Parse(digits, CultureInfo.InvariantCulture), scale, negative),
    ];

    private static Gen<BigInteger> Digits =>
        from bits in Gen.Elements(0, 31, 32, 61, 62, 63, 64, 95, 96)
        from near in Gen.Choose(-2, 2)
        from shorter in Gen.Choose(0, 18)
        select BigInteger.Min(Limit, BigInteger.Abs((BigInteger.Pow(2, bits) / BigInteger.Pow(10, shorter)) + near));

    private static Gen<int> Scale => Gen.OneOf(Gen.Choose(0, 4), Gen.Choose(0, MaxScale));

    /// <summary>Such pairs.</summary>
    public static Arbitrary<WordEdges> Pairs() => (
        from digits in Digits
        from scale in Scale
        from negative in Gen.Elements(false, true)
        from kind in Gen.Elements(Kind.Any, Kind.Near, Kind.Near, Kind.Opposite)
        from zeros in Gen.Choose(0, 20)
        from near in Gen.Choose(-1, 1)
        from otherDigits in Digits
        from otherScale in Scale
        from otherNegative in Gen.Elements(false, true)
        from swapped in Gen.Elements(false, true)
        let left = MeasureGenerators.Decimal(digits, scale, negative)
        let finer = BigInteger.Abs((digits * BigInteger.Pow(10, zeros)) + near)
        let right = kind == Kind.Any || finer > Limit || scale + zeros > MaxScale
            ? MeasureGenerators.Decimal(otherDigits, otherScale, otherNegative)
            : MeasureGenerators.Decimal(finer, scale + zeros, negative ^ (kind == Kind.Opposite))
        select swapped ? new WordEdges(right, left) : new WordEdges(left, right)).ToArbitrary();

    private enum Kind
    {
        Any,
        Near,
        Opposite,
    }
}
