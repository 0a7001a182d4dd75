namespace IndustrialTransfer.Measures.Text;

/// <summary>The grammar of money: [sign] [currency] number [scale words] [currency].</summary>
internal sealed class MoneyText : IQuantityText<Money>
{
    public static readonly MoneyText Instance = new();

    public string Expected => "an amount of money";

    public bool TryRead(ref TextCursor cursor, out Printed<Money> printed)
    {
        printed = default;
        var signed = cursor.TryTakeSign(out var negative);
        var named = TryTakeCurrency(ref cursor, out var currency);
        cursor.SkipSpaces();
        if (!signed)
        {
            cursor.TryTakeSign(out negative);
        }

        if (!NumberReader.TryRead(ref cursor, ScaleWords.OfMoney, out var number))
        {
            return false;
        }

        var end = cursor.Position;
        cursor.SkipSpaces();
        if (!TryTakeCurrency(ref cursor, out var after))
        {
            cursor.Return(end);
        }
        else if (named && after != currency)
        {
            cursor.Return(end);
            return cursor.Fail($"the amount is named {currency} before the number and {after} behind it");
        }
        else
        {
            currency = after;
        }

        printed = new Printed<Money>(new Money(negative ? -number.Value : number.Value, currency), new Money(number.Step, currency), number);
        return true;
    }

    public Money WithScalar(Money like, decimal scalar) => like.With(scalar);

    public bool TryWrite(ref SpanWriter<char> writer, Money value, TextFormat format, Language language) => Write(ref writer, value, format, language);

    public bool TryWrite(ref SpanWriter<byte> writer, Money value, TextFormat format, Language language) => Write(ref writer, value, format, language);

    public void WriteLong(ref SpanWriter<char> writer, Money value, Money step, Language language)
    {
        ScaledNumber.Of(value.Amount, step.Amount, language, out var decimals).Write(ref writer, decimals, language);
        WriteUnit(ref writer, value.Currency, language);
    }

    private static bool TryTakeCurrency(ref TextCursor cursor, out Currency currency) =>
        cursor.TryTakeCurrencyCode(out currency) || CurrencyWords.All.TryTake(ref cursor, out currency);

    private static void WriteUnit<TChar>(ref SpanWriter<TChar> writer, Currency currency, Language language) where TChar : unmanaged
    {
        if (currency != Currency.XXX)
        {
            var unit = CurrencyWords.UnitOf(currency, language);
            writer.Append(language == Language.Chinese && !char.IsAscii(unit[0]) ? "" : " ");
            writer.Append(unit);
        }
    }

    private static bool Write<TChar>(ref SpanWriter<TChar> writer, Money value, TextFormat format, Language language) where TChar : unmanaged
    {
        var amount = value.Amount;
        switch (format)
        {
            case { Letter: 'G', Decimals: null }:
                writer.Append(value.Currency);
                writer.Append(' ');
                writer.Append(amount);
                return true;
            case { Letter: 'N' }:
                writer.Append(value.Currency);
                writer.Append(' ');
                writer.AppendFixed(amount, format.Decimals ?? amount.Scale, grouped: true);
                return true;
            case { Letter: 'C' }:
                // As many of the minor unit's decimals as the amount has room for, so that the text reads back.
                var decimals = format.Decimals ?? Exact.Add(amount, new decimal(0, 0, 0, false, (byte)(value.Currency.MinorUnits ?? 0))).Scale;
                var rounded = value.Round(Math.Min(decimals, Exact.MaxScale)).Amount;
                writer.Append(rounded < 0 ? "-" : "");
                writer.Append(value.Currency.Symbol);
                writer.Append(value.Currency.Symbol == value.Currency.Code ? " " : "");
                writer.AppendFixed(Math.Abs(rounded), decimals, grouped: true);
                return true;
            case { Letter: 'L' }:
                ScaledNumber.Of(amount, language, format.Decimals).Write(ref writer, format.Decimals, language);
                WriteUnit(ref writer, value.Currency, language);
                return true;
            case { Letter: 'S' }:
                writer.Append(value.Currency);
                writer.Append(' ');
                ScaledNumber.Of(amount, language, format.Decimals).WriteShort(ref writer, format.Decimals, language);
                return true;
            default:
                return false;
        }
    }
}
