using System.Runtime.CompilerServices;
using IndustrialTransfer.Analysis.Numerics;
using IndustrialTransfer.Measures;
using static System.FormattableString;

namespace IndustrialTransfer.Analysis;

/// <summary>
/// The amounts that an index is taken of, checked, with their sum. Doubles are read where they are; decimals are whole numbers of their finest
/// decimal place, which is exact to some 32 digits. An index does not depend on the unit.
/// </summary>
internal readonly ref struct Amounts
{
    // Powers of two: beyond the first, products of four could leave the range of a double, and the amounts are scaled.
    private const int MostExponent = 200;
    private const int MostScale = 900;

    // Below this a quotient loses digits.
    private const double LeastRatio = 1e-290;

    private const string Usual = "amounts";

    private readonly ReadOnlySpan<double> _high;
    private readonly ReadOnlySpan<double> _low;
    private readonly double _scale;

    private Amounts(ReadOnlySpan<double> high, ReadOnlySpan<double> low, double scale, DoubleDouble sum, string name, string index)
    {
        _high = high;
        _low = low;
        (_scale, Sum, Name, Index) = (scale, sum, name, index);
    }

    private Amounts(ReadOnlySpan<double> high, ReadOnlySpan<double> low, double scale, string name, string index)
        : this(high, low, scale, default, name, index)
    {
        var sum = new CompensatedSum();
        for (var i = 0; i < high.Length; i++)
        {
            sum.Add(this[i]);
        }

        Sum = sum.Total;
    }

    /// <summary>The index that is asked for, for what is said where it is undefined.</summary>
    public string Index { get; }

    /// <summary>What the amounts are called among its arguments.</summary>
    public string Name { get; }

    public DoubleDouble Sum { get; }

    public int Count => _high.Length;

    public DoubleDouble this[int i] => _low.IsEmpty ? _high[i] * _scale : DoubleDouble.Sum(_high[i], _low[i]);

    /// <summary>Amounts of zero and above, with a sum above zero.</summary>
    /// <exception cref="ArgumentException">An amount is NaN or infinite.</exception>
    /// <exception cref="UndefinedIndexException">There are no amounts, one is negative, or all are zero.</exception>
    public static Amounts Of(ReadOnlySpan<double> values, string name = Usual, [CallerMemberName] string index = "") =>
        Read(values, name, index).NotNegative().NotZero();

    /// <inheritdoc cref="Of(ReadOnlySpan{double}, string, string)"/>
    public static Amounts Of(ReadOnlySpan<decimal> values, string name = Usual, [CallerMemberName] string index = "") =>
        Read(values, name, index).NotNegative().NotZero();

    /// <summary>Amounts of any sign, with a sum other than zero.</summary>
    /// <exception cref="ArgumentException">An amount is NaN or infinite.</exception>
    /// <exception cref="UndefinedIndexException">There are no amounts, or they add up to zero.</exception>
    public static Amounts Signed(ReadOnlySpan<double> values, string name = Usual, [CallerMemberName] string index = "") =>
        Read(values, name, index).NotZero();

    /// <inheritdoc cref="Signed(ReadOnlySpan{double}, string, string)"/>
    public static Amounts Signed(ReadOnlySpan<decimal> values, string name = Usual, [CallerMemberName] string index = "") =>
        Read(values, name, index).NotZero();

    /// <summary>Amounts above zero.</summary>
    /// <exception cref="ArgumentException">An amount is NaN or infinite.</exception>
    /// <exception cref="UndefinedIndexException">There are no amounts, or one is zero or negative.</exception>
    public static Amounts Positive(ReadOnlySpan<double> values, string name, [CallerMemberName] string index = "") =>
        Read(values, name, index).NotEmpty().AllPositive();

    /// <inheritdoc cref="Positive(ReadOnlySpan{double}, string, string)"/>
    public static Amounts Positive(ReadOnlySpan<decimal> values, string name, [CallerMemberName] string index = "") =>
        Read(values, name, index).NotEmpty().AllPositive();

    /// <summary>Amounts of any sign and sum.</summary>
    /// <exception cref="ArgumentException">An amount is NaN or infinite.</exception>
    /// <exception cref="UndefinedIndexException">There are no amounts.</exception>
    public static Amounts Any(ReadOnlySpan<double> values, string name = Usual, [CallerMemberName] string index = "") =>
        Read(values, name, index).NotEmpty();

    /// <inheritdoc cref="Any(ReadOnlySpan{double}, string, string)"/>
    public static Amounts Any(ReadOnlySpan<decimal> values, string name = Usual, [CallerMemberName] string index = "") =>
        Read(values, name, index).NotEmpty();

    /// <summary>The amounts from the smallest to the largest; those given stay as they are.</summary>
    public Amounts Sorted() => _low.IsEmpty ? Like(DoubleSort.Sorted(_high), []) : In(Order());

    /// <summary>The amounts from the smallest to the largest, and what goes with each of them, in the same order.</summary>
    public Amounts SortedWith(in Amounts others, out Amounts theirs)
    {
        if (!_low.IsEmpty || !others._low.IsEmpty)
        {
            var order = Order();
            theirs = others.In(order);
            return In(order);
        }

        var (numbers, items) = DoubleSort.Sorted(_high, others._high);
        theirs = others.Like(items, []);
        return Like(numbers, []);
    }

    /// <summary>Some of the amounts, which may be all zero.</summary>
    public Amounts Slice(int start, int count) =>
        _low.IsEmpty ? Scaled(_high.Slice(start, count), Name, Index) : new(_high.Slice(start, count), _low.Slice(start, count), _scale, Name, Index);

    /// <summary>The mean of some of the amounts ÷ the mean of all: less one, whole, and its logarithm.</summary>
    public (double Deviation, double Ratio, double Log) MeanOver(in Amounts all)
    {
        if (_scale != all._scale)
        {
            // At the ends of what a double can be.
            var log = Math.Log(Sum.High / Count) - Math.Log(_scale) - Math.Log(all.Sum.High / all.Count) + Math.Log(all._scale);
            return (Math.Exp(log) - 1, Math.Exp(log), log);
        }

        var (above, below) = (Sum * all.Count, all.Sum * Count);
        var (deviation, ratio) = ((above - below).High / below.High, above.High / below.High);
        return (deviation, ratio, ratio > LeastRatio ? SmallDifferences.Log(deviation, ratio) : Math.Log(above.High) - Math.Log(below.High));
    }

    /// <summary>δ: an amount ÷ the mean − 1.</summary>
    public double Deviation(int i) => ((this[i] * Count) - Sum).High / Sum.High;

    /// <summary>An amount ÷ the mean.</summary>
    public double Ratio(int i) => (this[i] * Count).High / Sum.High;

    /// <summary>The logarithm of the ratio, of an amount above zero.</summary>
    public double Log(int i) => Ratio(i) is var ratio && ratio > LeastRatio
        ? SmallDifferences.Log(Deviation(i), ratio)
        : Math.Log(_high[i]) + Math.Log(_scale) + Math.Log(Count) - Math.Log(Sum.High);

    /// <summary>δ − ln(1 + δ) of an amount above zero.</summary>
    public double LessLog(int i) => SmallDifferences.LessLog(Deviation(i), Log(i));

    /// <summary>The logarithm of one amount ÷ another, both above zero.</summary>
    public double LogOver(int i, int j)
    {
        var (above, below) = (this[i], this[j]);
        var ratio = above.High / below.High;
        return _scale == 1 && ratio is > LeastRatio and < 1 / LeastRatio
            ? SmallDifferences.Log((above - below).High / below.High, ratio)
            : Math.Log(_high[i]) - Math.Log(_high[j]);
    }

    /// <summary>Whether all amounts are above zero.</summary>
    public bool IsPositive() => FirstNotPositive() < 0;

    /// <summary>Whether one amount is below another, as doubles.</summary>
    public bool IsBelow(int i, int j) => _high[i] < _high[j];

    public bool IsZero(int i) => _high[i] == 0;

    /// <summary>Where the largest amount stands, and the largest of the others.</summary>
    public (int Largest, int Second) LargestTwo()
    {
        var (largest, second) = (this[1] - this[0]).High > 0 ? (1, 0) : (0, 1);
        for (var i = 2; i < Count; i++)
        {
            (largest, second) = (this[i] - this[largest]).High > 0 ? (i, largest)
                : (this[i] - this[second]).High > 0 ? (largest, i)
                : (largest, second);
        }

        return (largest, second);
    }

    /// <summary>Refuses one amount alone.</summary>
    /// <exception cref="UndefinedIndexException">There is one.</exception>
    public Amounts AtLeastTwo() => Count > 1 ? this : throw Undefined("it needs two amounts at least, and there is one");

    /// <summary>Refuses others that do not go with the amounts one by one.</summary>
    public void CheckCount(in Amounts others)
    {
        if (others.Count != Count)
        {
            throw new ArgumentException(Invariant($"There are {Count} {Name} and {others.Count} {others.Name}: one goes with one."), others.Name);
        }
    }

    public UndefinedIndexException Undefined(string reason) => new(Index, reason);

    /// <summary>Where the amounts stand, from the smallest to the largest.</summary>
    private int[] Order()
    {
        var places = new int[Count];
        for (var i = 0; i < places.Length; i++)
        {
            places[i] = i;
        }

        var (high, order) = DoubleSort.Sorted<int>(_high, places);
        if (_low.IsEmpty)
        {
            return order;
        }

        var low = Gather(_low, order);
        for (var (start, end) = (0, 1); start < high.Length; end++)
        {
            if (end == high.Length || high[end] != high[start])
            {
                Array.Sort(low, order, start, end - start);
                start = end;
            }
        }

        return order;
    }

    private Amounts In(int[] order) => Like(Gather(_high, order), _low.IsEmpty ? [] : Gather(_low, order));

    /// <summary>The same amounts in another order.</summary>
    private Amounts Like(double[] high, double[] low) => new(high, low, _scale, Sum, Name, Index);

    private static double[] Gather(ReadOnlySpan<double> values, int[] order)
    {
        var gathered = new double[order.Length];
        for (var i = 0; i < order.Length; i++)
        {
            gathered[i] = values[order[i]];
        }

        return gathered;
    }

    private static Amounts Read(ReadOnlySpan<double> values, string name, string index)
    {
        for (var i = 0; i < values.Length; i++)
        {
            if (!double.IsFinite(values[i]))
            {
                throw new ArgumentException(Invariant($"{name}[{i}] is {values[i]}: an index is taken of finite numbers."), name);
            }
        }

        return Scaled(values, name, index);
    }

    private static Amounts Scaled(ReadOnlySpan<double> values, string name, string index)
    {
        var largest = 0d;
        foreach (var value in values)
        {
            largest = Math.Max(largest, Math.Abs(value));
        }

        var exponent = largest == 0 ? 0 : Math.ILogB(largest);
        return new Amounts(values, [], Math.Abs(exponent) <= MostExponent ? 1 : Math.ScaleB(1, Math.Min(-exponent, MostScale)), name, index);
    }

    private static Amounts Read(ReadOnlySpan<decimal> values, string name, string index)
    {
        var finest = 0;
        foreach (var value in values)
        {
            finest = Math.Max(finest, value.Scale);
        }

        var units = new DoubleDouble[finest + 1];
        for (var i = 0; i < units.Length; i++)
        {
            units[i] = DoubleDouble.Digits(Exact.Shift(1m, finest - i));
        }

        var (high, low) = (new double[values.Length], new double[values.Length]);
        for (var i = 0; i < values.Length; i++)
        {
            var digits = DoubleDouble.Digits(values[i]) * units[values[i].Scale];
            (high[i], low[i]) = (digits.High, digits.Low);
        }

        return new Amounts(high, low, 1, name, index);
    }

    private Amounts NotEmpty() => Count > 0 ? this : throw Undefined($"there are no {Name}");

    private Amounts NotZero() => NotEmpty().Sum.High != 0 ? this : throw Undefined($"the {Name} add up to zero");

    private Amounts AllPositive() => FirstNotPositive() is >= 0 and var i ? throw Undefined(Invariant($"{Name}[{i}] is zero or negative")) : this;

    private int FirstNotPositive()
    {
        var i = 0;
        while (i < Count && _high[i] > 0)
        {
            i++;
        }

        return i < Count ? i : -1;
    }

    private Amounts NotNegative()
    {
        for (var i = 0; i < _high.Length; i++)
        {
            if (_high[i] < 0)
            {
                throw Undefined(Invariant($"{Name}[{i}] is negative"));
            }
        }

        return this;
    }
}
