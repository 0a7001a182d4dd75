using System.Runtime.CompilerServices;

namespace IndustrialTransfer.Measures;

/// <summary>The checks at the public edge. Each failure names the argument, its value and the rule.</summary>
internal static class Guard
{
    /// <summary>Refuses a member of an enumeration that does not exist.</summary>
    public static TEnum Defined<TEnum>(TEnum value, [CallerArgumentExpression(nameof(value))] string name = "") where TEnum : struct, Enum =>
        Enum.IsDefined(value) ? value : throw new ArgumentOutOfRangeException(name, value, $"{value} is not a {typeof(TEnum).Name}.");

    /// <summary>Refuses a number outside a range, both ends included.</summary>
    public static int Between(int value, int least, int most, [CallerArgumentExpression(nameof(value))] string name = "") =>
        value >= least && value <= most
            ? value
            : throw new ArgumentOutOfRangeException(name, value, $"{name} must be from {least} to {most}, and was {value}.");

    /// <summary>Refuses null, empty and blank texts.</summary>
    public static string NotBlank(string? value, [CallerArgumentExpression(nameof(value))] string name = "")
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value, name);
        return value;
    }
}
