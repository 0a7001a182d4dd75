using System.Globalization;
using System.Text;
using IndustrialTransfer.Measures;

namespace IndustrialTransfer.Tests.Support;

/// <summary>What text must be for every type that has one.</summary>
internal static class TextContract
{
    public static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");
    public static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh-CN");

    /// <summary>The languages in which text must read back: none, and the two.</summary>
    public static readonly CultureInfo?[] Languages = [null, English, Chinese];

    /// <summary>Reads back what a format writes, in the same language; the value that comes back prints alike and counts alike.</summary>
    public static void RoundTrips<T>(T value, string? format, IFormatProvider? provider) where T : struct, IQuantity<T>, ISpanParsable<T>, ISpanFormattable
    {
        var read = Reads(value, format, provider);
        Assert.Equal(0m, ValueContract.Minus(read, value).Scalar);
        Assert.Equal(value / 4m, read / 4m);
    }

    /// <summary>The same for what is no quantity.</summary>
    public static T Reads<T>(T value, string? format, IFormatProvider? provider) where T : ISpanParsable<T>, ISpanFormattable
    {
        var text = value.ToString(format, provider);
        var read = T.Parse(text, provider);
        Assert.Equal(value, read);
        Assert.Equal(text, read.ToString(format, provider));
        Assert.Equal(value, T.Parse(text.AsSpan(), provider));
        Assert.True(T.TryParse(text, provider, out var tried));
        Assert.Equal(value, tried);
        return read;
    }

    /// <summary>A span takes the same text, or nothing where it is shorter.</summary>
    public static void FillsSpans<T>(T value, string? format, IFormatProvider? provider) where T : ISpanFormattable
    {
        var text = value.ToString(format, provider);
        Assert.Equal(text, string.Create(CultureInfo.InvariantCulture, $"{new Formatted(value, format, provider)}"));
        for (var length = 0; length < text.Length; length++)
        {
            Assert.False(value.TryFormat(new char[length], out var none, format, provider));
            Assert.Equal(0, none);
        }

        var exact = new char[text.Length];
        Assert.True(value.TryFormat(exact, out var written, format, provider));
        Assert.Equal(text, new string(exact, 0, written));
    }

    /// <summary>The same in UTF-8.</summary>
    public static void FillsBytes<T>(T value, string? format, IFormatProvider? provider) where T : ISpanFormattable, IUtf8SpanFormattable
    {
        var expected = Encoding.UTF8.GetBytes(value.ToString(format, provider));
        for (var length = 0; length < expected.Length; length++)
        {
            Assert.False(value.TryFormat(new byte[length], out var none, format, provider));
            Assert.Equal(0, none);
        }

        var exact = new byte[expected.Length + 3];
        Assert.True(value.TryFormat(exact, out var written, format, provider));
        Assert.Equal(expected, exact[..written]);
    }

    /// <summary>Whatever the text, TryParse does not throw, and Parse agrees with it or throws the documented exception.</summary>
    public static void Survives<T>(string text, IFormatProvider? provider) where T : ISpanParsable<T>
    {
        if (T.TryParse(text, provider, out var value))
        {
            Assert.Equal(value, T.Parse(text, provider));
        }
        else
        {
            Assert.Equal(default, value);
            Assert.Contains(" (at position ", Assert.Throws<FormatException>(() => T.Parse(text, provider)).Message, StringComparison.Ordinal);
        }
    }

    /// <summary>A text is refused at a place, for a reason.</summary>
    public static void Refuses<T>(string text, int position, string rule, IFormatProvider? provider = null) where T : ISpanParsable<T>
    {
        Assert.False(T.TryParse(text, provider, out _), text);
        Assert.False(T.TryParse(text.AsSpan(), provider, out _), text);
        var message = Assert.Throws<FormatException>(() => T.Parse(text, provider)).Message;
        Assert.StartsWith($"'{text}' is not ", message, StringComparison.Ordinal);
        Assert.Contains(rule, message, StringComparison.Ordinal);
        Assert.EndsWith($"(at position {position}).", message, StringComparison.Ordinal);
    }

    private readonly struct Formatted(ISpanFormattable value, string? format, IFormatProvider? provider) : IFormattable
    {
        public override string ToString() => value.ToString(format, provider);

        public string ToString(string? ownFormat, IFormatProvider? ownProvider) => ToString();
    }
}
