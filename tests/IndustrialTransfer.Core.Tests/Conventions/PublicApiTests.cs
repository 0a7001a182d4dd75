using System.Reflection;
using IndustrialTransfer.Measures;
using IndustrialTransfer.Tests.Support;

namespace IndustrialTransfer.Tests.Conventions;

public sealed class PublicApiTests
{
    private const string AcceptVariable = "UPDATE_PUBLIC_API";

    [Fact]
    public void The_public_api_is_the_accepted_one()
    {
        var file = Repository.PathTo("tests", "IndustrialTransfer.Core.Tests", "Conventions", "PublicApi.txt");
        var actual = PublicApi.Of(typeof(Magnitude).Assembly).ToList();
        if (Environment.GetEnvironmentVariable(AcceptVariable) == "1")
        {
            File.WriteAllLines(file, actual);
        }

        var difference = Difference(File.ReadAllLines(file), actual);
        Assert.True(difference is null, $"""
            The public API is not the one in PublicApi.txt:
            {difference}
            If it is meant to change, run the tests once with {AcceptVariable}=1 and commit the file.
            """);
    }

    [Fact]
    public void Equal_texts_have_no_difference() => Assert.Null(Difference(["a", "b"], ["a", "b"]));

    [Fact]
    public void A_difference_is_told_line_by_line_under_its_type() => Assert.Equal(
        "  struct A\n-     int Gone\n+     int New\n  struct B\n+     int New",
        Difference(["struct A", "    int Gone", "    int Kept", "struct B"], ["struct A", "    int Kept", "    int New", "struct B", "    int New"]));

    [Fact]
    public void The_text_of_an_assembly_tells_all_that_a_caller_sees()
    {
        var library = Assembly.Load(Compiler.Library("""
            namespace Sample;
            public abstract class Base { protected Base(int x = 3) { } protected internal abstract string? Text { get; } internal int Hidden; public virtual void M() { } }
            public sealed class Heir<T>(T? item) : Base, IComparable<Heir<T>> where T : class, IList<string?>
            {
                public const string Name = "heir";
                protected internal override string? Text => null;
                public T? Own { get; init; } = item;
                public int this[int i] => i;
                public int CompareTo(Heir<T>? other) => 0;
                public static bool TryParse(ReadOnlySpan<char> text, out Heir<T>? heir, decimal? scale = null) => throw new NotSupportedException();
                public Task<List<T?>?> Run<U>(params U[] items) where U : struct, IEquatable<U> => throw new NotSupportedException();
                private void Unseen() { }
                public enum Kind : byte { Two = 2, One = 1 }
            }
            public static class Extensions { public static int Twice(this in int x) => 2 * x; public static event Action? Done { add { } remove { } } }
            public readonly struct Pair { public static Pair operator +(Pair a, Pair b) => a; }
            public delegate int Maker(ref int x);
            public interface IZero<T> where T : notnull { static abstract T Zero { get; } void M<U, V>() where U : class?; }
            internal class Unseen;
            """));

        Assert.Equal(
            """
            abstract class Sample.Base
                protected abstract string? Text { get; }
                protected new(int x = 3)
                virtual void M()
            static class Sample.Extensions
                static event Action Done
                static int Twice(this in int x)
            sealed class Sample.Heir<T> : Base, IComparable<Heir<T>> where T : class, IList<string>
                T? Own { get; init; }
                Task<List<T?>?> Run<U>(params U[] items) where U : struct, IEquatable<U>
                const string Name = "heir"
                int CompareTo(Heir<T>? other)
                int this[int i] { get; }
                new(T? item)
                static bool TryParse(ReadOnlySpan<char> text, out Heir<T>? heir, decimal? scale = default)
            enum Sample.Heir<T>.Kind : byte
                One = 1
                Two = 2
            interface Sample.IZero<T> where T : notnull
                static abstract T Zero { get; }
                void M<U, V>() where U : class?
            delegate Sample.Maker : int Invoke(ref int x)
            readonly struct Sample.Pair
                static Pair op_Addition(Pair a, Pair b)
            """.ReplaceLineEndings(),
            string.Join(Environment.NewLine, PublicApi.Of(library)));
    }

    /// <summary>The lines that went and came, each under the type it belongs to; null if there are none.</summary>
    private static string? Difference(IReadOnlyList<string> accepted, IReadOnlyList<string> actual)
    {
        var (before, after) = (WithTypes(accepted).ToHashSet(), WithTypes(actual).ToHashSet());
        var changes = before.Except(after).Select(line => (Line: line, Sign: '-'))
            .Concat(after.Except(before).Select(line => (Line: line, Sign: '+')))
            .ToLookup(change => change.Line.Type);
        var lines = changes.OrderBy(type => type.Key, StringComparer.Ordinal).SelectMany(type => type
            .Select(change => $"{change.Sign} {change.Line.Text}")
            .Prepend(type.All(change => change.Line.Text != type.Key) ? $"  {type.Key}" : null)
            .OfType<string>());
        var text = string.Join('\n', lines);
        return text.Length == 0 ? null : text;
    }

    private static IEnumerable<(string Type, string Text)> WithTypes(IEnumerable<string> lines)
    {
        var type = string.Empty;
        foreach (var line in lines)
        {
            type = line.StartsWith(' ') ? type : line;
            yield return (type, line);
        }
    }
}
