using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace IndustrialTransfer.Measures.Text;

/// <summary>Writes text into a span of characters or of UTF-8 bytes, and remembers if it did not fit.</summary>
/// <typeparam name="TChar"><see cref="char"/> or <see cref="byte"/>.</typeparam>
internal ref struct SpanWriter<TChar>(Span<TChar> destination) where TChar : unmanaged
{
    private const int CodeLength = 3;

    // 10 to this power is the largest that 64 bits hold.
    private const int MostDecimalsOf64Bits = 19;

    private readonly Span<TChar> _destination = destination;
    private bool _overflowed;

    public int Length { get; private set; }

    private readonly Span<TChar> Rest => _destination[Length..];

    /// <summary>What was written from a place on.</summary>
    public readonly ReadOnlySpan<TChar> From(int start) => _destination[start..Length];

    /// <summary>Whether all of it fitted; then how much was written.</summary>
    public readonly bool TryFinish(out int written)
    {
        written = _overflowed ? 0 : Length;
        return !_overflowed;
    }

    public void Append(scoped ReadOnlySpan<char> text)
    {
        if (typeof(TChar) == typeof(char))
        {
            Advance(text.TryCopyTo(MemoryMarshal.Cast<TChar, char>(Rest)), text.Length);
        }
        else
        {
            Advance(Encoding.UTF8.TryGetBytes(text, MemoryMarshal.Cast<TChar, byte>(Rest), out var written), written);
        }
    }

    /// <summary>Writes a character of ASCII.</summary>
    public void Append(char character)
    {
        var rest = Rest;
        if (!rest.IsEmpty)
        {
            rest[0] = AsciiText.Of<TChar>(character);
        }

        Advance(!rest.IsEmpty, 1);
    }

    /// <summary>Writes the three letters of a currency.</summary>
    public void Append(Currency currency)
    {
        var rest = Rest;
        if (rest.Length >= CodeLength)
        {
            AsciiText.Write(rest[..CodeLength], currency.Ascii);
        }

        Advance(rest.Length >= CodeLength, CodeLength);
    }

    /// <summary>Writes a number with all digits that it has.</summary>
    public void Append(decimal value)
    {
        var bits = DecimalBits.Of(value);
        var scale = bits.Scale;
        if (bits.High != 0 || scale > MostDecimalsOf64Bits)
        {
            Append(value, default);
            return;
        }

        if (bits.IsNegative && !bits.IsZero)
        {
            Append('-');
        }

        var (whole, fraction) = Math.DivRem(bits.Low, Exact.PowerOfTen(scale));
        AppendDigits(whole, Exact.DigitCount(whole));
        if (scale > 0)
        {
            Append('.');
            AppendDigits(fraction, scale);
        }
    }

    /// <summary>Writes a number with a fixed number of decimals, rounded half away from zero.</summary>
    /// <param name="value">The number.</param>
    /// <param name="decimals">How many decimals; more than 28 are written as zeros.</param>
    /// <param name="grouped">Whether a comma separates groups of three digits.</param>
    public void AppendFixed(decimal value, int decimals, bool grouped)
    {
        if (decimals <= Exact.MaxScale)
        {
            value = decimal.Round(value, decimals, MidpointRounding.AwayFromZero);
        }

        if (decimals == value.Scale && (!grouped || Math.Abs(value) < 1000m))
        {
            Append(value);
            return;
        }

        Span<char> format = stackalloc char[4];
        format[0] = grouped ? 'N' : 'F';
        decimals.TryFormat(format[1..], out var digits, default, CultureInfo.InvariantCulture);

        // A zero with a sign would print it.
        Append(value == 0m ? 0m : value, format[..(1 + digits)]);
    }

    private void Append(decimal value, scoped ReadOnlySpan<char> format)
    {
        int written;
        var fits = typeof(TChar) == typeof(char)
            ? value.TryFormat(MemoryMarshal.Cast<TChar, char>(Rest), out written, format, CultureInfo.InvariantCulture)
            : value.TryFormat(MemoryMarshal.Cast<TChar, byte>(Rest), out written, format, CultureInfo.InvariantCulture);
        Advance(fits, written);
    }

    private void AppendDigits(ulong value, int digits)
    {
        var rest = Rest;
        if (rest.Length >= digits)
        {
            AsciiText.WriteDigits(rest[..digits], value);
        }

        Advance(rest.Length >= digits, digits);
    }

    private void Advance(bool fits, int count)
    {
        if (fits && !_overflowed)
        {
            Length += count;
        }
        else
        {
            _overflowed = true;
        }
    }
}
