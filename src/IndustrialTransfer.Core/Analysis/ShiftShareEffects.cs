using System.Numerics;
using IndustrialTransfer.Measures;

namespace IndustrialTransfer.Analysis;

/// <summary>The effects on one cell, exactly, summed over the years; or why there are none.</summary>
internal struct ShiftShareEffects
{
    private Fraction _national;
    private Fraction _mix;
    private Fraction _competitive;

    public ShiftShareEffects() => _national = _mix = _competitive = Fraction.Of(0m);

    /// <summary>Why there are none, without a full stop; null where there are.</summary>
    public string? Fault { get; private set; }

    /// <summary>Adds the effects of one year.</summary>
    /// <param name="previous">Cell, row, column and table before.</param>
    /// <param name="current">The same after.</param>
    /// <param name="homothetic">Whether the competitive effect is that of Esteban-Marquillas.</param>
    public void Add(ShiftShareLevels previous, ShiftShareLevels current, bool homothetic)
    {
        if (Fault is not null || (previous.Cell == 0 && current.Cell == 0))
        {
            return;
        }

        Fault = previous.Cell < 0 ? "the amount before is negative"
            : previous.Whole <= 0 ? "the table did not add up to more than zero before"
            : previous.Column <= 0 ? "the column did not add up to more than zero before"
            : homothetic && previous.Cell == 0 ? "there was nothing before, and from nothing there is no growth"
            : null;
        if (Fault is not null)
        {
            return;
        }

        var cell = Fraction.Of(previous.Cell);
        var (ofWhole, ofColumn) = (Ratio(current.Whole, previous.Whole), Ratio(current.Column, previous.Column));
        _national += cell * (ofWhole - Fraction.Of(1m));
        _mix += cell * (ofColumn - ofWhole);
        _competitive += homothetic
            ? Fraction.Of(previous.Row) * Ratio(previous.Column, previous.Whole) * (Ratio(current.Cell, previous.Cell) - ofColumn)
            : Fraction.Of(current.Cell) - (cell * ofColumn);
    }

    /// <summary>A whole number that none of the effects is above.</summary>
    public readonly BigInteger Bound() =>
        BigInteger.Abs(_national.RoundedUnits(0)) + BigInteger.Abs(_mix.RoundedUnits(0)) + BigInteger.Abs(_competitive.RoundedUnits(0)) + 3;

    /// <summary>The effects rounded to units.</summary>
    /// <param name="change">The change in units.</param>
    /// <param name="scale">A unit is 10^−scale.</param>
    /// <param name="homothetic">Whether there is an allocation effect to take what rounding leaves; else the competitive effect does.</param>
    public readonly ShiftShareUnits ToUnits(BigInteger change, int scale, bool homothetic)
    {
        var (national, mix) = (_national.RoundedUnits(scale), _mix.RoundedUnits(scale));
        return new(change, national, mix, homothetic ? _competitive.RoundedUnits(scale) : change - national - mix);
    }

    private static Fraction Ratio(decimal left, decimal right) => Fraction.Of(left) * Fraction.Of(right).Reciprocal();
}
