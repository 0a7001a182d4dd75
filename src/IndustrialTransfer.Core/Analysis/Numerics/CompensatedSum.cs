namespace IndustrialTransfer.Analysis.Numerics;

/// <summary>A running sum that keeps what each addition rounds away.</summary>
/// <remarks>A. Neumaier, ZAMM 54 (1974); T. Ogita, S. M. Rump and S. Oishi, "Accurate Sum and Dot Product", SIAM Journal on Scientific Computing 26
/// (2005): as good as adding with twice the digits.</remarks>
internal struct CompensatedSum
{
    private double _sum;
    private double _rounded;

    public readonly DoubleDouble Total => DoubleDouble.Sum(_sum, _rounded);

    public readonly double Value => _sum + _rounded;

    public void Add(double value)
    {
        var sum = DoubleDouble.Sum(_sum, value);
        _sum = sum.High;
        _rounded += sum.Low;
    }

    public void Add(DoubleDouble value)
    {
        Add(value.High);
        _rounded += value.Low;
    }
}
