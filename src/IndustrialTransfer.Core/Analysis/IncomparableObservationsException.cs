namespace IndustrialTransfer.Analysis;

/// <summary>Observations that do not state the same thing were to be added: they differ in indicator, scope, basis, period or another member.</summary>
public sealed class IncomparableObservationsException : ArgumentException
{
    /// <summary>An exception about one member of two observations.</summary>
    /// <param name="member">The name of the member.</param>
    /// <param name="first">Its value in the first observation as invariant text, null where it has none.</param>
    /// <param name="other">Its value in the other observation as invariant text, null where it has none.</param>
    public IncomparableObservationsException(string member, string? first, string? other)
        : base($"Observations that differ in {member} do not add up: {Quote(first)} and {Quote(other)}.")
    {
        Member = member;
        First = first;
        Other = other;
    }

    /// <summary>The name of the member that differs.</summary>
    public string Member { get; }

    /// <summary>Its value in the first observation as invariant text, null where it has none.</summary>
    public string? First { get; }

    /// <summary>Its value in the other observation as invariant text, null where it has none.</summary>
    public string? Other { get; }

    private static string Quote(string? value) => value is null ? "none" : $"'{value}'";
}
