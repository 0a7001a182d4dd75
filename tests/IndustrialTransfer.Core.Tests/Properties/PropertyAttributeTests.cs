using System.Globalization;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Xunit;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace IndustrialTransfer.Tests.Properties;

/// <summary>The attribute itself: what passes, what fails, and what a failure says. Through xunit's public door, as FsCheck.Xunit would be tested.</summary>
public sealed class PropertyAttributeTests
{
    [Theory]
    [InlineData(nameof(Samples.True_in_every_case))]
    [InlineData(nameof(Samples.Asserting))]
    [InlineData(nameof(Samples.Conditional))]
    [InlineData(nameof(Samples.Asynchronously_true))]
    [InlineData(nameof(Samples.Four_parameters))]
    [InlineData(nameof(Samples.In_parallel))]
    public async Task A_property_that_holds_passes(string sample)
    {
        var run = await Run(sample);

        Assert.Null(run.Failure);
        Assert.Contains($"Ok, passed {Cases(PropertyAttribute.Unset)} tests", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(nameof(Samples.False_from_a_hundred))]
    [InlineData(nameof(Samples.Throwing_from_a_hundred))]
    [InlineData(nameof(Samples.Falsified_from_a_hundred))]
    [InlineData(nameof(Samples.Asynchronously_throwing_from_a_hundred))]
    [InlineData(nameof(Samples.Asynchronously_false_from_a_hundred))]
    public async Task A_property_that_does_not_hold_fails_with_the_smallest_counterexample_and_its_seed(string sample)
    {
        var failure = (await Run(sample)).Failure;

        Assert.NotNull(failure);
        Assert.Matches(@"Original:\r?\n-?\d+", failure);
        Assert.Matches(@"Shrunk:\r?\n100\b", failure);
        Assert.Matches(@"\[Property\(Replay = ""\(\d+,\d+,\d+\)""\)\]", failure);
    }

    [Fact]
    public async Task A_failure_says_what_the_assertion_said() =>
        Assert.Contains("an assertion's own words", (await Run(nameof(Samples.Throwing_from_a_hundred))).Failure, StringComparison.Ordinal);

    [Fact]
    public async Task A_replayed_seed_gives_the_same_first_case()
    {
        var (first, second) = (await Run(nameof(Samples.Replayed)), await Run(nameof(Samples.Replayed)));
        var other = await Run(nameof(Samples.Replayed_from_another_seed));

        Assert.Contains("Falsifiable, after 1 test", first.Failure, StringComparison.Ordinal);
        Assert.Equal(first.Failure, second.Failure);
        Assert.Contains(@"Replay = ""(1234567890,987654321,50)""", first.Failure, StringComparison.Ordinal);
        Assert.NotEqual(CaseOf(first.Failure), CaseOf(other.Failure));
    }

    [Fact]
    public async Task The_seed_in_a_failure_replays_the_case_that_failed()
    {
        var failure = (await Run(nameof(Samples.False_from_twenty_items))).Failure!;
        var seed = Regex.Match(failure, @"Replay = ""\((\d+),(\d+),(\d+)\)""").Groups;
        var replay = Config.QuickThrowOnFailure.WithReplay(
            ulong.Parse(seed[1].ValueSpan, CultureInfo.InvariantCulture),
            ulong.Parse(seed[2].ValueSpan, CultureInfo.InvariantCulture),
            int.Parse(seed[3].ValueSpan, CultureInfo.InvariantCulture));
        var again = Assert.ThrowsAny<Exception>(() => Check.Method(
            replay, typeof(Samples).GetMethod(nameof(Samples.False_from_twenty_items)), new Samples())).GetBaseException().Message;

        Assert.Contains("after 1 test ", again, StringComparison.Ordinal);
        Assert.Equal(CaseOf(failure), CaseOf(again));
    }

    [Theory]
    [InlineData(nameof(Samples.Own_generator))]
    [InlineData(nameof(Samples.Generator_of_the_class))]
    public async Task Generators_come_from_the_method_before_the_class(string sample) => Assert.Null((await Run(sample)).Failure);

    [Fact]
    public async Task A_property_whose_cases_are_all_discarded_fails() =>
        Assert.Contains("exhausted", (await Run(nameof(Samples.Nothing_qualifies))).Failure, StringComparison.OrdinalIgnoreCase);

    [Fact]
    public async Task A_return_type_that_says_neither_yes_nor_no_fails() =>
        Assert.Contains("neither yes nor no", (await Run(nameof(Samples.Says_nothing))).Failure, StringComparison.Ordinal);

    [Fact]
    public async Task The_number_of_cases_is_what_the_attribute_says() =>
        Assert.Contains($"Ok, passed {Cases(7)} test", (await Run(nameof(Samples.Seven_cases))).Output, StringComparison.Ordinal);

    [Fact]
    public async Task A_verbose_property_writes_its_cases_and_a_quiet_one_nothing()
    {
        Assert.Matches(@"0:\r?\n-?\d+", (await Run(nameof(Samples.Told_case_by_case))).Output);
        Assert.Empty((await Run(nameof(Samples.Quiet))).Output);
    }

    [Theory]
    [InlineData(-1, null, 100)]
    [InlineData(-1, "", 100)]
    [InlineData(500, null, 500)]
    [InlineData(-1, "20", 20)]
    [InlineData(-1, "1000", 1000)]
    [InlineData(500, "20", 20)]
    [InlineData(10, "20", 10)]
    public void The_environment_sets_the_number_of_cases_and_caps_it(int asked, string? variable, int expected) =>
        Assert.Equal(expected, PropertyRun.MaxTestOf(asked, variable));

    [Property]
    public void The_cap_holds_for_every_property(PositiveInt asked, PositiveInt most) =>
        Assert.InRange(PropertyRun.MaxTestOf(asked.Get, most.Get.ToString(CultureInfo.InvariantCulture)), 1, most.Get);

    private static string CaseOf(string? failure) => failure!.Split("Original:")[1].Split("Shrunk:")[0];

    private static int Cases(int asked) => PropertyRun.MaxTestOf(asked, Environment.GetEnvironmentVariable(PropertyRun.MaxTestVariable));

    private static async Task<(string? Failure, string Output)> Run(string sample)
    {
        var assembly = Reflector.Wrap(typeof(Samples).Assembly);
        var sink = new NullMessageSink();
        var testClass = new TestClass(
            new TestCollection(new TestAssembly(assembly), null, "samples"), Reflector.Wrap(typeof(Samples)));
        var testMethod = new TestMethod(testClass, Reflector.Wrap(typeof(Samples).GetMethod(sample)!));
        using var testCase = new PropertyTestCase(sink, TestMethodDisplay.Method, TestMethodDisplayOptions.None, testMethod);

        using var bus = new Recorder();
        using var cancellation = new CancellationTokenSource();
        await testCase.RunAsync(sink, bus, [], new ExceptionAggregator(), cancellation);
        return bus.Result is ITestFailed failed
            ? (string.Join(Environment.NewLine, failed.Messages), failed.Output)
            : (null, Assert.IsAssignableFrom<ITestPassed>(bus.Result).Output);
    }

    private sealed class Recorder : IMessageBus
    {
        public ITestResultMessage? Result { get; private set; }

        public bool QueueMessage(IMessageSinkMessage message)
        {
            Result = message as ITestResultMessage ?? Result;
            return true;
        }

        public void Dispose()
        {
        }
    }
}
