using System.Reflection;
using IndustrialTransfer.Measures;
using IndustrialTransfer.Tests.Support;

namespace IndustrialTransfer.Tests.Conventions;

public sealed class TypeTests
{
    [Fact]
    public void Every_public_type_keeps_the_rules() => Assert.Empty(typeof(Magnitude).Assembly.GetExportedTypes().SelectMany(TypeRules.Violations));

    [Theory]
    [InlineData("public sealed class T { public const int C = 1; public int P { get; init; } internal int F; }")]
    [InlineData("public abstract record T;")]
    [InlineData("public static class T { public static int P { get; private set; } }")]
    [InlineData("public readonly record struct T(int P);")]
    [InlineData("public enum T { One }")]
    [InlineData("public interface T { int P { get; } }")]
    [InlineData("public sealed class T : ArgumentException;")]
    public void A_type_that_cannot_change_passes(string source) => Assert.Empty(ViolationsIn(source));

    [Theory]
    [InlineData("public class T;", "neither sealed")]
    [InlineData("public record T;", "neither sealed")]
    [InlineData("public static class Outer { public class T; }", "neither sealed")]
    [InlineData("public struct T;", "not readonly")]
    [InlineData("public sealed class T : Exception;", "no category")]
    [InlineData("public sealed class T { public readonly int F; }", "public field")]
    [InlineData("public sealed class T { public static readonly int F; }", "public field")]
    [InlineData("public sealed class T { public int P { get; set; } }", "can be set")]
    [InlineData("public static class T { public static int P { get; set; } }", "can be set")]
    public void A_type_that_can_change_is_found(string source, string found) =>
        Assert.Contains(found, Assert.Single(ViolationsIn(source)), StringComparison.Ordinal);

    private static IEnumerable<string> ViolationsIn(string source) =>
        Assembly.Load(Compiler.Library(source)).GetExportedTypes().SelectMany(TypeRules.Violations);
}
