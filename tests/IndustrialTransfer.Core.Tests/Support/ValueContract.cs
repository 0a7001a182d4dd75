using System.Numerics;
using IndustrialTransfer.Measures;

namespace IndustrialTransfer.Tests.Support;

/// <summary>What equality, order and zero must be for every quantity, checked on one value, an equal one, a smaller one and a greater one.</summary>
internal static class ValueContract
{
    public static void Check<T>(T value, T equal, T smaller, T greater) where T : struct, IQuantity<T>
    {
        IsEqual(value, equal);
        IsEqual(equal, value);
        IsEqual(value, value);
        Ascends(smaller, value);
        Ascends(value, greater);
        Ascends(smaller, greater);
        Assert.False(value.Equals(null));
        Assert.False(value.Equals("no quantity"));
        HasIdentity(value);
    }

    /// <summary>The order itself, for a pair of which the first is smaller.</summary>
    public static void Ascends<T>(T smaller, T greater) where T : struct, IQuantity<T>
    {
        Assert.True(smaller < greater && smaller <= greater && smaller != greater);
        Assert.False(smaller > greater || smaller >= greater || smaller == greater);
        Assert.True(greater > smaller && greater >= smaller && greater != smaller);
        Assert.False(greater < smaller || greater <= smaller || greater == smaller);
        Assert.True(smaller.CompareTo(greater) < 0);
        Assert.True(greater.CompareTo(smaller) > 0);
        Assert.False(smaller.Equals(greater));
        Assert.False(smaller.Equals((object)greater));
        Assert.True(smaller.Scalar < greater.Scalar);
    }

    /// <summary>That default adds and subtracts as nothing, on both sides.</summary>
    public static void HasIdentity<T>(T value) where T : struct, IQuantity<T>
    {
        Assert.Equal(default, T.AdditiveIdentity);
        Assert.Equal(0m, default(T).Scalar);
        Assert.Equal(value, value + default(T));
        Assert.Equal(value, default(T) + value);
        Assert.Equal(value, Minus(value, default));
        Assert.Equal(-value, Minus(default, value));
        Assert.Equal(0m, Minus(value, value).Scalar);
        Assert.Equal(0m, (value + -value).Scalar);
        Assert.Equal(value, -(-value));
        Assert.Equal(-value.Scalar, (-value).Scalar);
    }

    /// <summary>The interface's own subtraction, which is closed.</summary>
    public static T Minus<T>(T left, T right) where T : ISubtractionOperators<T, T, T> => left - right;

    private static void IsEqual<T>(T left, T right) where T : struct, IQuantity<T>
    {
        Assert.True(left == right && left <= right && left >= right);
        Assert.False(left != right || left < right || left > right);
        Assert.True(left.Equals(right));
        Assert.True(left.Equals((object)right));
        Assert.Equal(0, left.CompareTo(right));
        Assert.Equal(left.GetHashCode(), right.GetHashCode());
        Assert.Equal(left.Scalar, right.Scalar);
    }
}
