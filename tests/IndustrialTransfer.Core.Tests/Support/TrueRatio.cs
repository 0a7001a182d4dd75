using System.Numerics;

namespace IndustrialTransfer.Tests.Support;

/// <summary>A quotient of two numbers with as many digits as they take. The oracle where a division is exact; it shares no code with the library.</summary>
internal readonly struct TrueRatio : IComparable<TrueRatio>, IEquatable<TrueRatio>
{
    private readonly TrueNumber _above;
    private readonly TrueNumber _below;

    private TrueRatio(TrueNumber above, TrueNumber below) => (_above, _below) = below.Digits.Sign < 0 ? (-above, -below) : (above, below);

    public int Sign => _above.Digits.Sign;

    public static implicit operator TrueRatio(decimal value) => new(TrueNumber.Of(value), TrueNumber.PowerOfTen(0));

    public static implicit operator TrueRatio(TrueNumber value) => new(value, TrueNumber.PowerOfTen(0));

    public static TrueRatio operator +(TrueRatio left, TrueRatio right) => new((left._above * right._below) + (right._above * left._below), left._below * right._below);

    public static TrueRatio operator -(TrueRatio left, TrueRatio right) => left + (right * -1m);

    public static TrueRatio operator *(TrueRatio left, TrueRatio right) => new(left._above * right._above, left._below * right._below);

    public static TrueRatio operator /(TrueRatio left, TrueRatio right) => right.Sign != 0
        ? new(left._above * right._below, left._below * right._above)
        : throw new DivideByZeroException();

    public static bool operator <(TrueRatio left, TrueRatio right) => left.CompareTo(right) < 0;

    public static bool operator >(TrueRatio left, TrueRatio right) => left.CompareTo(right) > 0;

    public static bool operator <=(TrueRatio left, TrueRatio right) => left.CompareTo(right) <= 0;

    public static bool operator >=(TrueRatio left, TrueRatio right) => left.CompareTo(right) >= 0;

    public static bool operator ==(TrueRatio left, TrueRatio right) => left.Equals(right);

    public static bool operator !=(TrueRatio left, TrueRatio right) => !left.Equals(right);

    public TrueRatio Abs() => new(_above.Abs(), _below);

    /// <summary>The number to about 17 digits.</summary>
    public double ToDouble()
    {
        var above = _above.Digits * BigInteger.Pow(10, Math.Max(0, _above.Exponent - _below.Exponent));
        var below = _below.Digits * BigInteger.Pow(10, Math.Max(0, _below.Exponent - _above.Exponent));
        return (double)(above * BigInteger.Pow(10, 40) / below) / 1e40;
    }

    public int CompareTo(TrueRatio other) => (_above * other._below).CompareTo(other._above * _below);

    public bool Equals(TrueRatio other) => CompareTo(other) == 0;

    public override bool Equals(object? obj) => obj is TrueRatio other && Equals(other);

    public override int GetHashCode() => 0;

    public override string ToString() => $"({_above.Digits}e{_above.Exponent} / {_below.Digits}e{_below.Exponent})";
}
