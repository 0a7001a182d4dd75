using IndustrialTransfer.Model;

namespace IndustrialTransfer.Analysis;

/// <summary>What an audit found about one printed result. A <see cref="Finding{T}"/> has the numbers too.</summary>
/// <remarks>
/// <para>Equality: by all values, the explanations in their order.</para>
/// <para>Order: none.</para>
/// <para>Thread safety: immutable.</para>
/// </remarks>
public abstract record Finding
{
    private protected Finding(Verdict verdict, string why, IReadOnlyList<Explanation> explanations) =>
        (Verdict, Why, Explanations) = (verdict, Sentence(why), ValueList<Explanation>.Of(explanations, nameof(explanations)));

    /// <summary>Whether the print agrees with the figures.</summary>
    public Verdict Verdict { get; }

    /// <summary>Why, in one sentence with the numbers.</summary>
    public string Why { get; }

    /// <summary>The faults that would explain the print, the simplest first. None where the printed figures give it, and none where no fault does.</summary>
    public IReadOnlyList<Explanation> Explanations { get; }

    /// <summary>Verdict and reason: <c>Agrees: The share of …</c></summary>
    public sealed override string ToString() => $"{Verdict}: {Why}";

    // A sentence may begin with a figure: "more than 300 billion yuan".
    private static string Sentence(string text) => $"{char.ToUpperInvariant(text[0])}{text.AsSpan(1)}";
}
