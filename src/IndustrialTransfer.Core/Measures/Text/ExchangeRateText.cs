using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace IndustrialTransfer.Measures.Text;

/// <summary>The grammar of exchange rates: <c>USD/CNY 7.1</c>, and the day in brackets where it is known.</summary>
internal static class ExchangeRateText
{
    private const int DateLength = 10;

    public static ExchangeRate Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out var rate, out var fault) ? rate : throw fault.ToException(text, "an exchange rate (as in USD/CNY 7.1)");

    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out ExchangeRate? rate, out TextFault fault)
    {
        var cursor = new TextCursor(text, Language.English);
        cursor.SkipSpaces();
        var read = TryRead(ref cursor, text, out rate);
        fault = cursor.Fault;
        return read;
    }

    public static string ToString(ExchangeRate rate, string? format)
    {
        CheckFormat(format);
        var date = rate.Date is { } day ? $" ({LocalDatePattern.Iso.Format(day)})" : "";
        return string.Create(CultureInfo.InvariantCulture, $"{rate.Base}/{rate.Quote} {rate.Rate}{date}");
    }

    public static bool TryFormat(ExchangeRate rate, Span<char> destination, out int written, ReadOnlySpan<char> format)
    {
        CheckFormat(format);
        var writer = new SpanWriter<char>(destination);
        writer.Append(ToString(rate, null));
        return writer.TryFinish(out written);
    }

    private static void CheckFormat(ReadOnlySpan<char> format)
    {
        if (format is not ("" or "G" or "g"))
        {
            throw new FormatException($"'{format}' is not a format of an exchange rate: there is only G.");
        }
    }

    private static bool TryRead(ref TextCursor cursor, ReadOnlySpan<char> text, [NotNullWhen(true)] out ExchangeRate? rate)
    {
        rate = null;
        if (!cursor.TryTakeCurrencyCode(out var from) || !cursor.TryTake('/') || !cursor.TryTakeCurrencyCode(out var to))
        {
            return cursor.Fail("two codes of ISO 4217 with a stroke between them are expected");
        }

        if (from == to || from == Currency.XXX || to == Currency.XXX)
        {
            return cursor.Fail("a rate needs two different currencies");
        }

        cursor.SkipSpaces();
        if (!NumberReader.TryRead(ref cursor, NumberText.NoScales, out var number))
        {
            return false;
        }

        if (number.Value == 0m || !number.IsPlain)
        {
            return cursor.Fail("a rate is a plain number above zero");
        }

        cursor.SkipSpaces();
        LocalDate? date = null;
        if (cursor.TryTake('('))
        {
            var rest = text[cursor.Position..];
            if (rest.Length < DateLength || !LocalDatePattern.Iso.Parse(rest[..DateLength].ToString()).TryGetValue(default, out var day))
            {
                return cursor.Fail("a date is expected, as in 2024-01-31");
            }

            cursor.Advance(DateLength);
            date = day;
            if (!cursor.TryTake(')'))
            {
                return cursor.Fail("the date ends with a bracket");
            }

            cursor.SkipSpaces();
        }

        if (!cursor.ExpectEnd())
        {
            return false;
        }

        rate = new ExchangeRate(from, to, number.Value, date);
        return true;
    }
}
