using System.Globalization;
using System.Reflection;
using IndustrialTransfer.Tests.Support;

namespace IndustrialTransfer.Tests.Docs;

/// <summary>Runs blocks of the documentation and checks what they print.</summary>
internal static class SnippetRunner
{
    /// <summary>Runs a block in two cultures: what it prints must be what the page says, and the same on every reader's machine.</summary>
    /// <exception cref="InvalidOperationException">The block does not compile.</exception>
    public static void Check(Snippet snippet)
    {
        var program = Assembly.Load(Compiler.Program(snippet.Source)).EntryPoint!;
        var output = Trimmed(Run(program, CultureInfo.InvariantCulture));

        Assert.Equal(snippet.Output is null ? output : Trimmed(snippet.Output), output);
        Assert.Equal(output, Trimmed(Run(program, Hostile())));
    }

    private static string Run(MethodInfo program, CultureInfo culture)
    {
        var (before, console) = (CultureInfo.CurrentCulture, Console.Out);
        using var output = new StringWriter(culture);
        try
        {
            CultureInfo.CurrentCulture = culture;
            Console.SetOut(output);
            program.Invoke(null, BindingFlags.DoNotWrapExceptions, null, program.GetParameters().Length == 0 ? [] : [Array.Empty<string>()], null);
            return output.ToString();
        }
        finally
        {
            Console.SetOut(console);
            CultureInfo.CurrentCulture = before;
        }
    }

    /// <summary>German, told outright so that it is no other where the machine has no cultures installed.</summary>
    private static CultureInfo Hostile()
    {
        var culture = (CultureInfo)CultureInfo.GetCultureInfo("de-DE").Clone();
        (culture.NumberFormat.NumberDecimalSeparator, culture.NumberFormat.NumberGroupSeparator) = (",", ".");
        (culture.NumberFormat.PercentDecimalSeparator, culture.NumberFormat.NegativeSign) = (",", "−");
        culture.DateTimeFormat.ShortDatePattern = "dd.MM.yyyy";
        return culture;
    }

    private static string Trimmed(string text) =>
        string.Join('\n', text.ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd())).TrimEnd();
}
