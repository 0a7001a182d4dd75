using System.Reflection;
using System.Xml.Linq;
using IndustrialTransfer.Measures;
using IndustrialTransfer.Tests.Support;

namespace IndustrialTransfer.Tests.Conventions;

public sealed class RemarksTests
{
    [Fact]
    public void The_remarks_of_every_public_type_answer_their_questions()
    {
        var library = typeof(Magnitude).Assembly;

        Assert.Empty(Remarks.Violations(library.GetExportedTypes(), XDocument.Load(Path.ChangeExtension(library.Location, ".xml"))));
    }

    [Theory]
    [InlineData("public struct T;", 5)]
    [InlineData("public sealed class T;", 3)]
    [InlineData("public sealed record T;", 3)]
    [InlineData("public sealed class T<X>;", 3)]
    [InlineData("public static class T;", 1)]
    [InlineData("public interface T;", 1)]
    [InlineData("public enum T;", 1)]
    [InlineData("public sealed class T : ArgumentException;", 0)]
    [InlineData("public sealed class T : Attribute;", 0)]
    [InlineData("public abstract class T : System.Text.Json.Serialization.JsonConverter<int>;", 0)]
    public void A_type_without_remarks_owes_an_answer_to_each(string source, int owed) =>
        Assert.Equal(owed, ViolationsIn(source, string.Empty).Count());

    [Theory]
    [InlineData("<para>Equality: by value.</para><para>Order: none.</para> <para>Thread safety: immutable.</para>", 0)]
    [InlineData("Equality: by value. Order: none. Thread safety: immutable.", 0)]
    [InlineData("Equality: by value.\n    Order: none.\n    Thread safety: as its items are.", 0)]
    [InlineData("Equality by value. In no particular Order: none. Thread safety:", 3)]
    public void A_question_is_answered_under_its_label(string remarks, int owed) =>
        Assert.Equal(owed, ViolationsIn("public sealed class T;", remarks).Count());

    private static IEnumerable<string> ViolationsIn(string source, string remarks) => Remarks.Violations(
        Assembly.Load(Compiler.Library(source)).GetExportedTypes(),
        XDocument.Parse($"<doc><members><member name='T:T'><remarks>{remarks}</remarks></member></members></doc>"));
}
