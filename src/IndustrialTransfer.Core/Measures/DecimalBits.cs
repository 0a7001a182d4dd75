using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace IndustrialTransfer.Measures;

/// <summary>
/// The sixteen bytes of a <see cref="decimal"/>: flags (bit 31 the sign, bits 16–23 the scale, all others zero), then a 96-bit integer.
/// </summary>
/// <remarks>This is the layout of the OLE automation DECIMAL, which .NET keeps for interoperation; a test compares it with the runtime's.</remarks>
[StructLayout(LayoutKind.Sequential)]
internal readonly struct DecimalBits(uint flags, uint high, ulong low)
{
    public const uint SignMask = 0x8000_0000;
    private const int ScaleShift = 16;
    private const uint ScaleMask = 0xFF;

    public readonly uint Flags = flags;
    public readonly uint High = high;
    public readonly ulong Low = low;

    public DecimalBits(UInt128 digits, int scale, bool negative)
        : this(((uint)scale << ScaleShift) | (negative ? SignMask : 0), (uint)(ulong)(digits >> 64), unchecked((ulong)digits))
    {
    }

    public int Scale => (int)((Flags >> ScaleShift) & ScaleMask);

    /// <summary>The flags without the sign.</summary>
    public uint ScaleFlags => Flags & ~SignMask;

    public bool IsNegative => (Flags & SignMask) != 0;

    public bool IsZero => (Low | High) == 0;

    public static DecimalBits Of(decimal value) => Unsafe.BitCast<decimal, DecimalBits>(value);

    public decimal ToDecimal() => Unsafe.BitCast<DecimalBits, decimal>(this);

    public UInt128 Magnitude() => new(High, Low);

    public Int128 Signed() => IsNegative ? -new Int128(High, Low) : new Int128(High, Low);

    public DecimalBits Negated() => new(Flags ^ SignMask, High, Low);

    public DecimalBits WithScale(int scale) => new((Flags & SignMask) | ((uint)scale << ScaleShift), High, Low);
}
