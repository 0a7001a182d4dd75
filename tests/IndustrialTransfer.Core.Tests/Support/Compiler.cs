using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IndustrialTransfer.Tests.Support;

/// <summary>Compiles C# in memory, against everything these tests run with.</summary>
internal static class Compiler
{
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private static readonly CSharpParseOptions Language = new(LanguageVersion.Latest);

    private static readonly ImmutableArray<PortableExecutableReference> References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>A library from one source text.</summary>
    public static byte[] Library(string source) => Compile(source, OutputKind.DynamicallyLinkedLibrary);

    /// <summary>A program of top-level statements, with the implicit usings of a console app.</summary>
    public static byte[] Program(string source) => Compile(source, OutputKind.ConsoleApplication);

    private static byte[] Compile(string source, OutputKind kind)
    {
        var compilation = CSharpCompilation.Create(
            $"Compiled_{Guid.NewGuid():N}",
            [CSharpSyntaxTree.ParseText(source, Language), CSharpSyntaxTree.ParseText(ImplicitUsings, Language)],
            References,
            new CSharpCompilationOptions(kind, nullableContextOptions: NullableContextOptions.Enable));
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        return result.Success
            ? image.ToArray()
            : throw new InvalidOperationException(string.Join(
                Environment.NewLine, result.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Prepend<object>("Does not compile:")));
    }
}
