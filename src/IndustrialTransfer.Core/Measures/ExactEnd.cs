namespace IndustrialTransfer.Measures;

/// <summary>An end of an <see cref="ExactRange"/>: a number, or what lies beyond all numbers on the side of its sign.</summary>
internal readonly struct ExactEnd : IComparable<ExactEnd>
{
    private static readonly Fraction Zero = Fraction.Of(0m);

    private readonly Fraction _value;
    private readonly int _beyond;

    public ExactEnd(Fraction value, bool isOpen) => (_value, IsOpen) = (value, isOpen);

    private ExactEnd(int beyond) => (_value, _beyond, IsOpen) = (Zero, beyond, true);

    /// <summary>The end of a range that has no lower one.</summary>
    public static ExactEnd BelowAll => new(-1);

    /// <summary>The end of a range that has no upper one.</summary>
    public static ExactEnd AboveAll => new(1);

    /// <summary>The number, or null beyond all numbers.</summary>
    public Fraction? Value => _beyond == 0 ? _value : null;

    /// <summary>Whether the range comes as near as one likes, but not to it.</summary>
    public bool IsOpen { get; }

    /// <summary>The sign of the number, or the side that it is beyond all numbers.</summary>
    public int Sign => _beyond != 0 ? _beyond : _value.Sign;

    private bool IsZeroItself => Sign == 0 && !IsOpen;

    /// <summary>The sum of two lower or of two upper ends.</summary>
    public static ExactEnd operator +(ExactEnd left, ExactEnd right) =>
        left._beyond != 0 ? left : right._beyond != 0 ? right : new(left._value + right._value, left.IsOpen || right.IsOpen);

    /// <summary>What the product comes to at these two ends. Zero itself times anything is zero.</summary>
    public static ExactEnd operator *(ExactEnd left, ExactEnd right) => left.Sign * right.Sign is not 0 and var sign
        ? left._beyond != 0 || right._beyond != 0 ? new(sign) : new(left._value * right._value, left.IsOpen || right.IsOpen)
        : new(Zero, !left.IsZeroItself && !right.IsZeroItself);

    /// <summary>The smaller of two ends; of equal ones that which is reached.</summary>
    public static ExactEnd Least(ExactEnd left, ExactEnd right) => left.CompareTo(right) is var order && (order < 0 || (order == 0 && !left.IsOpen)) ? left : right;

    /// <summary>The larger of two ends; of equal ones that which is reached.</summary>
    public static ExactEnd Most(ExactEnd left, ExactEnd right) => left.CompareTo(right) is var order && (order > 0 || (order == 0 && !left.IsOpen)) ? left : right;

    /// <summary>One over this end: beyond all numbers for a zero, on the side of the range, and a zero that is not reached for what is beyond all numbers.</summary>
    /// <param name="side">The sign of the numbers in the range.</param>
    public ExactEnd Reciprocal(int side) => _beyond != 0 ? new(Zero, true) : _value.Sign == 0 ? new(side) : new(_value.Reciprocal(), IsOpen);

    /// <summary>The order of the numbers; whether an end is open has no part in it.</summary>
    public int CompareTo(ExactEnd other) =>
        _beyond != 0 || other._beyond != 0 ? _beyond.CompareTo(other._beyond) : _value.CompareTo(other._value);
}
