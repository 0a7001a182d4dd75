namespace IndustrialTransfer.Measures.Text;

/// <summary>The grammar of counts: number [scale word]. A whole count printed in full is exact; a scaled one, and one with decimals, has a step.</summary>
internal sealed class CountText : IQuantityText<ItemCount>
{
    public static readonly CountText Instance = new();

    public string Expected => "a count";

    public bool TryRead(ref TextCursor cursor, out Printed<ItemCount> printed)
    {
        printed = default;
        cursor.TryTakeSign(out var negative);
        if (!NumberReader.TryRead(ref cursor, ScaleWords.Full, out var number))
        {
            return false;
        }

        printed = new Printed<ItemCount>(
            new ItemCount(negative ? -number.Value : number.Value), new ItemCount(number.IsScaled || number.LastDigit < 0 ? number.Step : 0m), number);
        return true;
    }

    public ItemCount WithScalar(ItemCount like, decimal scalar) => new(scalar);

    public bool TryWrite(ref SpanWriter<char> writer, ItemCount value, TextFormat format, Language language) => Write(ref writer, value, format, language);

    public bool TryWrite(ref SpanWriter<byte> writer, ItemCount value, TextFormat format, Language language) => Write(ref writer, value, format, language);

    public void WriteLong(ref SpanWriter<char> writer, ItemCount value, ItemCount step, Language language)
    {
        if (step == default)
        {
            TryWrite(ref writer, value, new TextFormat('L', null), language);
            return;
        }

        ScaledNumber.Of(value.Value, step.Value, language, out var decimals).Write(ref writer, decimals, language);
    }

    private static bool Write<TChar>(ref SpanWriter<TChar> writer, ItemCount value, TextFormat format, Language language) where TChar : unmanaged
    {
        switch (format)
        {
            case { Letter: 'G', Decimals: null }:
                writer.Append(value.Value);
                return true;
            case { Letter: 'N' }:
                writer.AppendFixed(value.Value, format.Decimals ?? value.Value.Scale, grouped: true);
                return true;
            case { Letter: 'L' or 'S' }:
                writer.AppendFixed(value.Value, format.Decimals ?? value.Value.Scale, grouped: language != Language.Chinese);
                return true;
            default:
                return false;
        }
    }
}
