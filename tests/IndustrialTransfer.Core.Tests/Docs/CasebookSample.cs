using System.Diagnostics;
using System.Text;
using IndustrialTransfer.Tests.Support;

namespace IndustrialTransfer.Tests.Docs;

/// <summary>Runs docs/samples/casebook.cs as its users do: built once, then run as often as a test asks.</summary>
public sealed class CasebookSample
{
    private const int LongestRun = 5 * 60 * 1000;

    public CasebookSample() => Report = Run(["run", "docs/samples/casebook.cs"], Repository.Root);

    /// <summary>The report on the casebook.</summary>
    internal Outcome Report { get; }

    /// <summary>A run on a folder, in another working directory.</summary>
    internal static Outcome On(string folder, string? locale = null) =>
        Run(["run", "--no-build", Repository.PathTo("docs", "samples", "casebook.cs"), "--", folder], Path.GetTempPath(), locale);

    /// <summary>What a run of the tool gives.</summary>
    internal static Outcome Run(string[] arguments, string workingDirectory, string? locale = null, string? input = null)
    {
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = workingDirectory,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = input is not null,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        if (locale is not null)
        {
            start.Environment["LC_ALL"] = locale;
        }

        using var process = Process.Start(start)!;
        if (input is not null)
        {
            process.StandardInput.Write(input);
            process.StandardInput.Close();
        }

        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(LongestRun))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"dotnet {string.Join(' ', arguments)} did not end.");
        }

        return new Outcome(process.ExitCode, output.GetAwaiter().GetResult(), error.GetAwaiter().GetResult());
    }

    internal sealed record Outcome(int ExitCode, string Output, string Error);
}
