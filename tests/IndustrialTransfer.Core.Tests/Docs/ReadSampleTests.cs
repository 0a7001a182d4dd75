using System.Text;
using IndustrialTransfer.Tests.Support;

namespace IndustrialTransfer.Tests.Docs;

/// <summary>Runs docs/samples/read.cs as its users do.</summary>
/// <remarks>One after the other with the other samples: each builds the library first.</remarks>
[Collection("Samples")]
public sealed class ReadSampleTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    [Fact]
    public void The_figures_of_a_file_and_what_it_states_about_them()
    {
        var file = Path.Combine(_folder, "dispatch.txt");
        File.WriteAllText(
            file,
            "In 2023 the zone took in 10.38 billion yuan ($1.42 billion).\nOf this, 7.41 billion yuan, or 74.14 percent, was industrial; 园区占地约1355亩.\n",
            new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        var run = Run(file);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(
            """
            line  kind        text                value                    qualifier  restates
            1     period      2023                2023
            1     money       10.38 billion yuan  10.38 billion yuan
            1     money       $1.42 billion       1.42 billion US dollars             10.38 billion yuan
            2     money       7.41 billion yuan   7.41 billion yuan
            2     percentage  74.14 percent       74.14 percent
            2     area        约1355亩            1,355 mu                 about

            In [2023] the zone took in [10.38 billion yuan] ([$1.42 billion]).
            Of this, [7.41 billion yuan], or [74.14 percent], was industrial; 园区占地[约1355亩].

            What it states about them:
            - Share, 74.14 percent: Impossible: The share of 7.41 billion yuan in 10.38 billion yuan is 71.3873 percent, not 74.14 percent; unrounded, the figures allow only results from 71.3048 percent to 71.4699 percent.
                Two digits changed places: it would be 71.44 percent.
                A whole of 9.995 billion yuan gives the print.

            """.ReplaceLineEndings("\n"),
            run.Output.ReplaceLineEndings("\n"));

        var input = Again([], "总投资超过3000亿元，居全省第三位，翻一番。");
        Assert.Equal((0, ""), (input.ExitCode, input.Error));
        Assert.Contains("总投资[超过3000亿元]，[居全省第三位]，[翻一番]。", input.Output, StringComparison.Ordinal);
        Assert.Contains("It states nothing about its figures that can be checked.", input.Output, StringComparison.Ordinal);

        Assert.Equal((0, "The text is empty.\n", ""), Outcome(Again([], "\n")));
        Assert.Equal((0, "The text has no figures.\n", ""), Outcome(Again([], "No figures.")));
        Assert.Equal((0, ""), (Again(["--help"]).ExitCode, Again(["--help"]).Error));
        Assert.Contains("dotnet run docs/samples/read.cs -- FILE", Again(["--help"]).Output, StringComparison.Ordinal);
        Assert.Equal((2, ""), (Again(["--wrong"]).ExitCode, Again(["--wrong"]).Output));
        Assert.Equal((2, ""), (Again([file, file]).ExitCode, Again([file, file]).Output));

        var missing = Again([Path.Combine(_folder, "none.txt")]);
        Assert.Equal((1, ""), (missing.ExitCode, missing.Output));
        Assert.Contains("none.txt", missing.Error, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static (int, string, string) Outcome(CasebookSample.Outcome run) => (run.ExitCode, run.Output.ReplaceLineEndings("\n"), run.Error);

    private static CasebookSample.Outcome Run(string file) => CasebookSample.Run(["run", "docs/samples/read.cs", "--", file], Repository.Root);

    private static CasebookSample.Outcome Again(string[] arguments, string input = "") =>
        CasebookSample.Run(["run", "--no-build", Repository.PathTo("docs", "samples", "read.cs"), "--", .. arguments], Path.GetTempPath(), input: input);
}
