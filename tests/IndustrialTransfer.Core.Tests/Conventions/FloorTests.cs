using System.Reflection;
using IndustrialTransfer.Measures;
using IndustrialTransfer.Tests.Support;

namespace IndustrialTransfer.Tests.Conventions;

public sealed class FloorTests
{
    [Fact]
    public void No_type_uses_a_floor_above_its_own() => Assert.Empty(Floors.Violations(typeof(Magnitude).Assembly));

    [Theory]
    [InlineData("Measures", "Model")]
    [InlineData("Model", "Reading")]
    [InlineData("Reading", "Model")]
    [InlineData("Analysis", "Display")]
    [InlineData("Model", "Analysis")]
    public void A_floor_above_is_found(string floor, string above)
    {
        var found = Floors.Violations(House(floor, "{ public Used? Field; }", above)).ToList();

        Assert.Equal([$"IndustrialTransfer.{floor}.User uses IndustrialTransfer.{above}.Used: {floor} may not use {above}."], found);
    }

    [Theory]
    [InlineData("Model", "Measures")]
    [InlineData("Reading", "Measures")]
    [InlineData("Analysis", "Reading")]
    [InlineData("Display", "Analysis")]
    [InlineData("Measures", "Measures")]
    public void A_floor_below_may_be_used(string floor, string below) =>
        Assert.Empty(Floors.Violations(House(floor, "{ public Used? Field; }", below)));

    [Theory]
    [InlineData(" : Used;")]
    [InlineData(" : IEquatable<Used> { public bool Equals(Used? other) => false; }")]
    [InlineData("<T> where T : Used;")]
    [InlineData("{ private Used[]? P { get; set; } }")]
    [InlineData("{ void M(ref Used used) { } }")]
    [InlineData("{ void M<T>() where T : Used { } }")]
    [InlineData("{ Action<List<Used?>>? E; }")]
    [InlineData("{ object M() => new Used(); }")]
    [InlineData("{ object M() => typeof(Used); }")]
    [InlineData("{ int M() => Used.Answer(); }")]
    [InlineData("{ string? M() => Used.Text; }")]
    [InlineData("{ object M() => Array.Empty<Used>(); }")]
    [InlineData("{ void M() { try { } catch (Used.Fault) { } } }")]
    [InlineData("{ Func<int> M() => () => Used.Answer(); }")]
    [InlineData("{ IEnumerable<int> M() { yield return Used.Answer(); } }")]
    [InlineData("{ [System.ComponentModel.TypeConverter(typeof(Used))] int F; }")]
    [InlineData("{ class Inner { int M(int x) => x switch { 1 => 1, 2 => 3, 3 => 7, 4 => Used.Answer(), _ => 0 }; } }")]
    public void Every_way_of_using_a_type_is_seen(string body) => Assert.NotEmpty(Floors.Violations(House("Measures", body, "Model")));

    [Theory]
    [InlineData("namespace IndustrialTransfer; class Stray;")]
    [InlineData("namespace IndustrialTransfer.Cellar; class Stray;")]
    [InlineData("namespace Elsewhere; class Stray;")]
    [InlineData("class Stray;")]
    [InlineData("namespace IndustrialTransfer.Display { class User { IndustrialTransferJsonContext? context; } } namespace IndustrialTransfer { class IndustrialTransferJsonContext; }")]
    public void Nothing_lives_or_looks_outside_the_floors(string source) => Assert.NotEmpty(Floors.Violations(Assembly.Load(Compiler.Library(source))));

    private static Assembly House(string floor, string body, string other) => Assembly.Load(Compiler.Library($$"""
        namespace IndustrialTransfer.{{floor}}
        {
            using IndustrialTransfer.{{other}};
            public class User{{body}}
        }
        namespace IndustrialTransfer.{{other}}
        {
            public class Used { public static string? Text; public static int Answer() => 42; public class Fault : Exception; }
        }
        """));
}
