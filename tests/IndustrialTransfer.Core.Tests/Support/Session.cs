using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.Scripting;

namespace IndustrialTransfer.Tests.Support;

/// <summary>Pieces of C# that are run one after the other and see what those before them declared, as a notebook's cells do.</summary>
internal sealed class Session
{
    private const string Extension = "#!csharp";

    /// <summary>What a notebook of .NET Interactive imports by itself.</summary>
    private static readonly string[] Imports =
        ["System", "System.Text", "System.Collections", "System.Collections.Generic", "System.IO", "System.Linq", "System.Threading.Tasks"];

    /// <summary>The C# of the last engines.</summary>
    private static readonly ScriptOptions Options = ScriptOptions.Default
        .WithLanguageVersion(LanguageVersion.CSharp12)
        .WithImports(Imports)
        .WithReferences(((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path)));

    private ScriptState<object>? _state;

    /// <summary>The notebook extension of the library, as its package has it.</summary>
    public static string ReadExtension()
    {
        var text = File.ReadAllText(Repository.PathTo("src", "IndustrialTransfer.Core", "interactive-extensions", "dotnet", "extension.dib"));
        Assert.StartsWith(Extension, text, StringComparison.Ordinal);
        return text[Extension.Length..];
    }

    /// <summary>Runs a piece.</summary>
    /// <returns>The value of the expression that it ends with; null where it ends with a statement.</returns>
    /// <exception cref="CompilationErrorException">It does not compile.</exception>
    public async Task<object?> Run(string source)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
            _state = _state is null ? await CSharpScript.RunAsync(source, Options) : await _state.ContinueWithAsync(source);
            return _state.ReturnValue;
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
