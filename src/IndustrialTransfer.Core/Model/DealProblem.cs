using IndustrialTransfer.Measures;

namespace IndustrialTransfer.Model;

/// <summary>A rule across several properties that a deal breaks. Each property by itself is right, and one of them must be wrong.</summary>
/// <remarks>
/// <para>Equality: by member, value and rule. Order: none; a deal lists its problems in the order of the rules. Thread safety: immutable.</para>
/// </remarks>
public sealed record DealProblem
{
    /// <summary>A rule that is broken.</summary>
    /// <exception cref="ArgumentException">A text is null, empty or blank.</exception>
    public DealProblem(string member, string value, string rule) =>
        (Member, Value, Rule) = (Guard.NotBlank(member), Guard.NotBlank(value), Guard.NotBlank(rule));

    /// <summary>The property of the deal that the rule is about: <c>FundsReceived</c>.</summary>
    public string Member { get; }

    /// <summary>Its value, or the element of it, that breaks the rule: <c>CNY 120 (2024-03-05)</c>.</summary>
    public string Value { get; }

    /// <summary>What must be, with what it depends on, said of the value: <c>must not come before Signed 2024-04-01</c>.</summary>
    public string Rule { get; }

    /// <summary>The three as a sentence: <c>FundsReceived: CNY 120 (2024-03-05) must not come before Signed 2024-04-01.</c></summary>
    public override string ToString() => $"{Member}: {Value} {Rule}.";
}
