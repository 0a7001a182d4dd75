using System.Diagnostics.CodeAnalysis;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace IndustrialTransfer.Tests.Properties;

/// <summary>Properties for the tests of the attribute. They run only when told to.</summary>
[SuppressMessage("Usage", "xUnit1000", Justification = "Half of these fail on purpose: xunit must not find them.")]
[Properties(Arbitrary = [typeof(Sevens)])]
internal sealed class Samples
{
    [Property]
    public bool True_in_every_case(int x) => x - x == 0;

    [Property]
    public void Asserting(int x, string? y) => Assert.Equal((x, y), (x, y));

    [Property]
    public Property Conditional(int x) => ((x & 1) == 0).When(x % 2 == 0);

    [Property]
    public async Task Asynchronously_true(int x)
    {
        await Task.Yield();
        Assert.Equal(x, x);
    }

    [Property]
    public static bool Four_parameters(int a, decimal b, string? c, int[] d) => (a, b, c, d) == (a, b, c, d);

    [Property(Parallelism = 2)]
    public bool In_parallel(int x) => x - x == 0;

    [Property(StartSize = 1_000_000, EndSize = 1_000_000)]
    public bool False_from_a_hundred(int x) => Math.Abs((long)x) < 100;

    [Property(StartSize = 1_000_000, EndSize = 1_000_000)]
    public void Throwing_from_a_hundred(int x) => Assert.True(Math.Abs((long)x) < 100, "an assertion's own words");

    [Property(StartSize = 1_000_000, EndSize = 1_000_000)]
    public Property Falsified_from_a_hundred(int x) => (Math.Abs((long)x) < 100).ToProperty();

    [Property(StartSize = 1_000_000, EndSize = 1_000_000)]
    public async Task Asynchronously_throwing_from_a_hundred(int x)
    {
        await Task.Yield();
        Assert.True(Math.Abs((long)x) < 100);
    }

    [Property(StartSize = 1_000_000, EndSize = 1_000_000)]
    public async Task<bool> Asynchronously_false_from_a_hundred(int x)
    {
        await Task.Yield();
        return Math.Abs((long)x) < 100;
    }

    [Property(Replay = "(1234567890,987654321,50)")]
    public bool Replayed(int[] x) => x.Length < 0;

    [Property(Replay = "(1234567891,987654321,50)")]
    public bool Replayed_from_another_seed(int[] x) => x.Length < 0;

    [Property(StartSize = 5, EndSize = 200, Replay = "(1234567890,987654321)")]
    public bool False_from_twenty_items(int[] x) => x.Length < 20;

    [Property]
    public bool Generator_of_the_class(byte x) => x == 7;

    [Property(Arbitrary = [typeof(Eights)])]
    public bool Own_generator(byte x) => x == 8;

    [Property]
    public Property Nothing_qualifies(int x) => true.When(x - x != 0);

    [Property]
    public ValueTask Says_nothing(int x) => x > 0 ? ValueTask.CompletedTask : throw new ArgumentOutOfRangeException(nameof(x));

    [Property(MaxTest = 7)]
    public bool Seven_cases(int x) => x - x == 0;

    [Property(Verbose = true)]
    public bool Told_case_by_case(int x) => x - x == 0;

    [Property(QuietOnSuccess = true)]
    public bool Quiet(int x) => x - x == 0;

    private static class Sevens
    {
        public static Arbitrary<byte> Byte() => Arb.From(Gen.Constant((byte)7));
    }

    private static class Eights
    {
        public static Arbitrary<byte> Byte() => Arb.From(Gen.Constant((byte)8));
    }
}
