namespace IndustrialTransfer.Analysis;

/// <summary>A fault that would explain a print: without it the figures give the print exactly.</summary>
/// <remarks>
/// <para>Equality: by kind, number and text.</para>
/// <para>Order: none; a finding lists the simplest first.</para>
/// <para>Thread safety: immutable.</para>
/// </remarks>
public sealed record Explanation
{
    internal Explanation(ExplanationKind kind, string text, decimal? number = null) => (Kind, Text, Number) = (kind, text, number);

    /// <summary>Which fault.</summary>
    public ExplanationKind Kind { get; }

    /// <summary>The fault as a sentence, with its numbers.</summary>
    public string Text { get; }

    /// <summary>
    /// What the kind leaves open: by which factor the print is too large (10 or 0.001 where the scale slipped, 15 where mu were taken for hectares), what it
    /// was with its digits in order, which denominator, base or rate gives it, which part the sum lacks or has twice; all but the factors in their canonical unit.
    /// Null for the other kinds.
    /// </summary>
    public decimal? Number { get; }

    /// <summary>The sentence.</summary>
    public override string ToString() => Text;
}
