using System.Diagnostics.CodeAnalysis;
using Xunit.Sdk;

namespace FsCheck.Xunit;

/// <summary>
/// Runs a method as an FsCheck property: its arguments are generated, and the test fails with a shrunk counterexample and the seed to replay it.
/// </summary>
/// <remarks>
/// The same surface as the attribute of the package FsCheck.Xunit: a reference to that package replaces the files of this namespace.
/// Settings come from the method, then from the <see cref="PropertiesAttribute"/> of its class, the classes around it and the assembly.
/// </remarks>
[AttributeUsage(AttributeTargets.Method)]
[XunitTestCaseDiscoverer("FsCheck.Xunit.PropertyDiscoverer", "IndustrialTransfer.Core.Tests")]
[SuppressMessage("Performance", "CA1813", Justification = "PropertiesAttribute has the same settings, as in FsCheck.Xunit.")]
public class PropertyAttribute : FactAttribute
{
    internal const int Unset = -1;

    private bool? _verbose;
    private bool? _quietOnSuccess;

    /// <summary>The seed to start from, pasted from a failure: <c>(seed,gamma)</c> or <c>(seed,gamma,size)</c>.</summary>
    public string? Replay { get; set; }

    /// <summary>How many cases to run; 100 where no attribute says. See <see cref="PropertyRun.MaxTestVariable"/>.</summary>
    public int MaxTest { get; set; } = Unset;

    /// <summary>How many cases may be discarded by a condition before the property fails as exhausted.</summary>
    public int MaxRejected { get; set; } = Unset;

    /// <summary>The size of the first case.</summary>
    public int StartSize { get; set; } = Unset;

    /// <summary>The size of the last case; it grows evenly in between.</summary>
    public int EndSize { get; set; } = Unset;

    /// <summary>How many cases to run at a time.</summary>
    public int Parallelism { get; set; } = Unset;

    /// <summary>Writes the arguments of every case to the test's output.</summary>
    public bool Verbose { get => _verbose ?? false; set => _verbose = value; }

    /// <summary>Writes nothing to the test's output when the property holds.</summary>
    public bool QuietOnSuccess { get => _quietOnSuccess ?? false; set => _quietOnSuccess = value; }

    /// <summary>Types whose public static members give the generators; a type at the front overrides those behind it.</summary>
    [SuppressMessage("Performance", "CA1819", Justification = "An attribute's list can only be an array.")]
    public Type[] Arbitrary { get; set; } = [];

    /// <summary>These settings, and those of <paramref name="outer"/> where these say nothing.</summary>
    internal PropertyAttribute Over(PropertyAttribute outer) => new()
    {
        Replay = string.IsNullOrEmpty(Replay) ? outer.Replay : Replay,
        MaxTest = Or(MaxTest, outer.MaxTest),
        MaxRejected = Or(MaxRejected, outer.MaxRejected),
        StartSize = Or(StartSize, outer.StartSize),
        EndSize = Or(EndSize, outer.EndSize),
        Parallelism = Or(Parallelism, outer.Parallelism),
        _verbose = _verbose ?? outer._verbose,
        _quietOnSuccess = _quietOnSuccess ?? outer._quietOnSuccess,
        Arbitrary = [.. Arbitrary, .. outer.Arbitrary],
    };

    private static int Or(int inner, int outer) => inner == Unset ? outer : inner;
}
