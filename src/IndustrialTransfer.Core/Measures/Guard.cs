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

    /// <summary>Refuses the index of a line that a list does not have.</summary>
    public static int Index(int index, int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, count);
        return index;
    }

    /// <summary>Refuses null, empty and blank texts.</summary>
    public static string NotBlank(string? value, [CallerArgumentExpression(nameof(value))] string name = "")
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value, name);
        return value;
    }

    /// <summary>Refuses empty and blank texts; null stands for one that is not known.</summary>
    public static string? NullOrNotBlank(string? value, [CallerArgumentExpression(nameof(value))] string name = "") =>
        value is null ? null : NotBlank(value, name);

    /// <summary>Refuses null.</summary>
    public static T NotNull<T>(T? value, [CallerArgumentExpression(nameof(value))] string name = "") where T : class
    {
        ArgumentNullException.ThrowIfNull(value, name);
        return value;
    }

    /// <summary>Refuses quantities below zero; null stands for one that is not known.</summary>
    public static T? NotNegative<T>(T? value, [CallerArgumentExpression(nameof(value))] string name = "") where T : struct, IQuantity<T> =>
        value is { Scalar: < 0 } ? throw new ArgumentOutOfRangeException(name, value, $"{name} must not be negative, and was {value}.") : value;

    /// <summary>Refuses codes that are not a given number of the digits 0 to 9; null stands for one that is not known.</summary>
    public static string? NullOrDigits(string? value, int length, [CallerArgumentExpression(nameof(value))] string name = "") =>
        value is null || (value.Length == length && !value.AsSpan().ContainsAnyExceptInRange('0', '9'))
            ? value
            : throw new ArgumentException($"{name} must be {length} digits, and was '{value}'.", name);
}
