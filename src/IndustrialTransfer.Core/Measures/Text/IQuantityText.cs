namespace IndustrialTransfer.Measures.Text;

/// <summary>The grammar of one quantity: how it is read and written.</summary>
internal interface IQuantityText<T> where T : struct
{
    /// <summary>What a text should be, with its article, for messages: "an amount of money".</summary>
    string Expected { get; }

    /// <summary>Reads a quantity at the cursor and leaves the cursor behind it; reports a fault where there is none.</summary>
    bool TryRead(ref TextCursor cursor, out Printed<T> printed);

    /// <summary>Another number of the same unit: of the same currency, where it is money.</summary>
    T WithScalar(T like, decimal scalar);

    /// <summary>Writes a quantity.</summary>
    /// <returns>False where the format is none of this quantity's.</returns>
    bool TryWrite(ref SpanWriter<char> writer, T value, TextFormat format, Language language);

    /// <inheritdoc cref="TryWrite(ref SpanWriter{char}, T, TextFormat, Language)"/>
    bool TryWrite(ref SpanWriter<byte> writer, T value, TextFormat format, Language language);

    /// <summary>Writes a quantity for people, with its last digit where it was printed.</summary>
    void WriteLong(ref SpanWriter<char> writer, T value, T step, Language language);
}
