using System.Numerics;
using IndustrialTransfer.Tests.Support;

namespace IndustrialTransfer.Tests.Analysis;

/// <summary>The indices by their definitions, over whole numbers of one unit, exactly or to some 180 decimals.</summary>
internal sealed class TrueIndices
{
    private readonly BigInteger[] _units;
    private readonly BigInteger _sum;
    private readonly BigInteger _n;

    public TrueIndices(IEnumerable<double> amounts)
        : this(amounts.Select(Units))
    {
    }

    public TrueIndices(IEnumerable<decimal> amounts)
        : this(amounts.Select(amount => TrueNumber.Of(amount) is var number ? number.Digits * BigInteger.Pow(10, number.Exponent + 28) : default))
    {
    }

    private TrueIndices(IEnumerable<BigInteger> units)
    {
        _units = [.. units];
        _sum = Sum(_units);
        _n = _units.Length;
    }

    public double Herfindahl => FixedPoint.ToDouble(FixedPoint.Quotient(Squares, _sum * _sum));

    public double HerfindahlNormalized => FixedPoint.ToDouble(FixedPoint.Quotient((_n * Squares) - (_sum * _sum), _sum * _sum * (_n - 1)));

    public double Gini => FixedPoint.ToDouble(FixedPoint.Quotient(Sum(from x in _units from y in _units select BigInteger.Abs(x - y)), 2 * _n * _sum));

    public double Hoover => FixedPoint.ToDouble(FixedPoint.Quotient(Sum(_units.Select(x => BigInteger.Abs((_n * x) - _sum))), 2 * _n * _sum));

    public double Variation => FixedPoint.ToDouble(FixedPoint.Root(FixedPoint.Quotient((_n * Squares) - (_sum * _sum), _sum * _sum)));

    public double VariationOfSample =>
        FixedPoint.ToDouble(FixedPoint.Root(FixedPoint.Quotient(((_n * Squares) - (_sum * _sum)) * _n, _sum * _sum * (_n - 1))));

    public double Entropy => FixedPoint.ToDouble(-Sum(_units.Where(x => !x.IsZero).Select(x => FixedPoint.Times(FixedPoint.Quotient(x, _sum), FixedPoint.Ln(x, _sum)))));

    public double Theil =>
        FixedPoint.ToDouble(Sum(_units.Where(x => !x.IsZero).Select(x => FixedPoint.Times(FixedPoint.Quotient(x, _sum), FixedPoint.Ln(_n * x, _sum)))));

    public double MeanLogDeviation => FixedPoint.ToDouble(MeanLog);

    public double AtkinsonHalf
    {
        get
        {
            var mean = Sum(_units.Select(x => FixedPoint.Root(FixedPoint.Quotient(_n * x, _sum)))) / _n;
            return FixedPoint.ToDouble(FixedPoint.One - FixedPoint.Times(mean, mean));
        }
    }

    public double AtkinsonOne => FixedPoint.ToDouble(FixedPoint.One - FixedPoint.Exp(-MeanLog));

    public double AtkinsonTwo => FixedPoint.ToDouble(FixedPoint.One - FixedPoint.Quotient(FixedPoint.One, Sum(_units.Select(x => FixedPoint.Quotient(_sum, _n * x))) / _n));

    public double LargestShare(int k) => FixedPoint.ToDouble(FixedPoint.Quotient(Sum(_units.OrderDescending().Take(k)), _sum));

    public double Primacy => _units.OrderDescending().ToArray() is var units ? FixedPoint.ToDouble(FixedPoint.Quotient(units[0], units[1])) : 0;

    public double WeightedGini(TrueIndices weights) => FixedPoint.ToDouble(FixedPoint.Quotient(
        Sum(from i in Enumerable.Range(0, _units.Length)
            from j in Enumerable.Range(0, _units.Length)
            select weights._units[i] * weights._units[j] * BigInteger.Abs(_units[i] - _units[j])),
        2 * weights._sum * Weighted(weights)));

    public double HooverAgainst(TrueIndices reference) => FixedPoint.ToDouble(FixedPoint.Quotient(
        Sum(_units.Zip(reference._units, (x, y) => BigInteger.Abs((x * reference._sum) - (y * _sum)))), 2 * _sum * reference._sum));

    public double Williamson(TrueIndices weights)
    {
        var total = Weighted(weights);
        var squares = Sum(_units.Zip(weights._units, (x, w) => w * BigInteger.Pow((x * weights._sum) - total, 2)));
        return FixedPoint.ToDouble(FixedPoint.Root(FixedPoint.Quotient(squares, weights._sum * total * total)));
    }

    private BigInteger Weighted(TrueIndices weights) => Sum(_units.Zip(weights._units, (x, w) => x * w));

    private BigInteger Squares => Sum(_units.Select(x => x * x));

    private BigInteger MeanLog => Sum(_units.Select(x => FixedPoint.Ln(_sum, _n * x))) / _n;

    private static BigInteger Sum(IEnumerable<BigInteger> terms) => terms.Aggregate(BigInteger.Zero, BigInteger.Add);

    // A double is a whole number of its least one, 2⁻¹⁰⁷⁴.
    private static BigInteger Units(double amount)
    {
        var bits = BitConverter.DoubleToInt64Bits(amount);
        var (exponent, fraction) = ((int)(bits >> 52), bits & ((1L << 52) - 1));
        return exponent == 0 ? fraction : (BigInteger)(fraction | (1L << 52)) << (exponent - 1);
    }
}
