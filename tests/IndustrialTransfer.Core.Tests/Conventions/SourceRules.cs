using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IndustrialTransfer.Tests.Conventions;

/// <summary>What a source file of the library must look like.</summary>
internal static partial class SourceRules
{
    private const int MostLines = 500;

    /// <summary>The source generator of System.Text.Json writes the other half of this one.</summary>
    private const string MayBePartial = "IndustrialTransferJsonContext.cs";

    /// <param name="path">The path below the project's folder, with slashes: <c>Measures/Money.cs</c>.</param>
    /// <param name="text">The source text.</param>
    public static IEnumerable<string> Violations(string path, string text)
    {
        var root = CSharpSyntaxTree.ParseText(text, new CSharpParseOptions(LanguageVersion.Latest)).GetCompilationUnitRoot();
        return
        [
            .. Length(text),
            .. Names(Path.GetFileNameWithoutExtension(path), root),
            .. Spaces(path, root),
            .. Usings(root),
            .. Words(Path.GetFileName(path), root),
        ];
    }

    private static IEnumerable<string> Length(string text)
    {
        var lines = text.AsSpan().TrimEnd('\n').Count('\n') + 1;
        return lines > MostLines ? [$"{lines} lines, more than {MostLines}"] : [];
    }

    private static IEnumerable<string> Names(string file, CompilationUnitSyntax root)
    {
        var types = root.DescendantNodes(node => node is not TypeDeclarationSyntax).OfType<MemberDeclarationSyntax>()
            .Where(node => node is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax).ToList();
        var open = types.Where(type => type.Modifiers.Any(SyntaxKind.PublicKeyword)).ToList();
        if (open.Count > 1)
        {
            yield return $"{open.Count} public types in one file";
        }

        if (types.Count > 0 && !(open.Count > 0 ? open : types).Any(type => NamesOf(type).Contains(file)))
        {
            yield return $"the file is not named after its type {NamesOf((open.Count > 0 ? open : types)[0])[0]}";
        }
    }

    private static string[] NamesOf(MemberDeclarationSyntax type) => type switch
    {
        TypeDeclarationSyntax { TypeParameterList: not null, Identifier.Text: var name } => [name, name + "OfT"],
        BaseTypeDeclarationSyntax { Identifier.Text: var name } => [name],
        DelegateDeclarationSyntax { Identifier.Text: var name } => [name],
        _ => [],
    };

    private static IEnumerable<string> Spaces(string path, CompilationUnitSyntax root)
    {
        var folder = string.Join('.', [Floors.Root, .. path.Split('/')[..^1]]);
        return root.DescendantNodes().OfType<BaseNamespaceDeclarationSyntax>()
            .Where(space => space.Name.ToString() != folder)
            .Select(space => $"namespace {space.Name} in the folder of {folder}");
    }

    private static IEnumerable<string> Usings(CompilationUnitSyntax root) =>
        from space in root.DescendantNodes().OfType<BaseNamespaceDeclarationSyntax>()
        from directive in root.DescendantNodes().OfType<UsingDirectiveSyntax>()
        let floor = Floors.FloorOf(space.Name.ToString())
        let other = Floors.FloorOf(directive.NamespaceOrType.ToString())
        where floor is { Length: > 0 } && other is not null && !Floors.MayUse(floor, other)
        select $"using {directive.NamespaceOrType} on the floor {floor}";

    private static IEnumerable<string> Words(string file, CompilationUnitSyntax root)
    {
        if (file != MayBePartial && root.DescendantTokens().Any(token => token.IsKind(SyntaxKind.PartialKeyword)))
        {
            yield return "a partial declaration";
        }

        foreach (var trivia in root.DescendantTrivia(descendIntoTrivia: true))
        {
            var text = trivia.ToString();
            if (trivia.IsKind(SyntaxKind.RegionDirectiveTrivia))
            {
                yield return "a region";
            }
            else if (Unfinished().IsMatch(text))
            {
                yield return $"unfinished: {text}";
            }
            else if (trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) && Code().IsMatch(text))
            {
                yield return $"code in a comment: {text}";
            }
        }
    }

    [GeneratedRegex(@"\b(TODO|FIXME|HACK)\b:?(?=\s|\(|$)")]
    private static partial Regex Unfinished();

    [GeneratedRegex(@"[;{]\s*$|^//\s*\}\s*$")]
    private static partial Regex Code();
}
