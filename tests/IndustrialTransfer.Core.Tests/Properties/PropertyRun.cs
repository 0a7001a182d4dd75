using System.Globalization;
using System.Reflection;
using System.Text;
using Microsoft.FSharp.Collections;
using Microsoft.FSharp.Core;

namespace FsCheck.Xunit;

/// <summary>One run of one property: the settings in force, the cases, and the report of a failure.</summary>
internal static class PropertyRun
{
    /// <summary>
    /// An environment variable with a number of cases: what properties run that ask for no number, and the most that any property runs.
    /// For mutation tests, where many quick runs are worth more than one thorough one.
    /// </summary>
    public const string MaxTestVariable = "FSCHECK_MAXTEST";

    /// <exception cref="PropertyFailedException">The property does not hold, or too many cases were discarded to tell.</exception>
    public static void Check(Type testClass, MethodInfo method, object? instance, StringBuilder output)
    {
        var settings = SettingsOf(testClass, method);
        var runner = new Runner(output);
        FsCheck.Check.Method(ConfigOf(settings, runner), Checkable(method), instance is null ? null : FSharpOption<object>.Some(instance));

        var report = FsCheck.Runner.onFinishedToString(string.Empty, runner.Result);
        if (runner.Result is TestResult.Failed { Item4: var outcome, Item6: var seed, Item7: var size })
        {
            var replay = string.Create(CultureInfo.InvariantCulture, $"({seed.Seed},{seed.Gamma},{size})");
            throw new PropertyFailedException(
                $"{report.Trim()}{Environment.NewLine}To replay: [Property(Replay = \"{replay}\")]", (outcome as Outcome.Failed)?.Item);
        }

        if (!runner.Result.IsPassed)
        {
            throw new PropertyFailedException(report.Trim(), null);
        }

        if (!settings.QuietOnSuccess)
        {
            output.Append(report);
        }
    }

    private static MethodInfo Checkable(MethodInfo method) =>
        method.ReturnType == typeof(void) || method.ReturnType == typeof(bool) || method.ReturnType == typeof(Property)
        || method.ReturnType == typeof(Task) || method.ReturnType == typeof(Task<bool>) || method.ReturnType == typeof(Task<Property>)
            ? method
            : throw new InvalidOperationException(
                $"A property returns void, bool, Property or a Task of these; {method.Name} returns {method.ReturnType}, which says neither yes nor no.");

    private static PropertyAttribute SettingsOf(Type testClass, MethodInfo method)
    {
        var settings = method.GetCustomAttribute<PropertyAttribute>()
            ?? throw new InvalidOperationException($"{method.Name} is not marked as a property.");
        for (var type = testClass; type is not null; type = type.DeclaringType)
        {
            settings = type.GetCustomAttribute<PropertiesAttribute>() is { } around ? settings.Over(around) : settings;
        }

        return testClass.Assembly.GetCustomAttribute<PropertiesAttribute>() is { } outermost ? settings.Over(outermost) : settings;
    }

    private static Config ConfigOf(PropertyAttribute settings, Runner runner)
    {
        var plain = settings.Verbose ? Config.Verbose : Config.Quick;
        var config = plain
            .WithMaxTest(MaxTestOf(settings.MaxTest, Environment.GetEnvironmentVariable(MaxTestVariable)))
            .WithMaxRejected(Or(settings.MaxRejected, plain.MaxRejected))
            .WithStartSize(Or(settings.StartSize, plain.StartSize))
            .WithEndSize(Or(settings.EndSize, plain.EndSize))
            .WithArbitrary(settings.Arbitrary)
            .WithRunner(runner);
        config = settings.Parallelism == PropertyAttribute.Unset
            ? config
            : config.WithParallelRunConfig(new ParallelRunConfig(settings.Parallelism));
        return settings.Replay is null ? config : config.WithReplay(FSharpOption<Replay>.Some(ReplayOf(settings.Replay)));
    }

    internal static int MaxTestOf(int asked, string? variable)
    {
        if (string.IsNullOrEmpty(variable))
        {
            return Or(asked, Config.Quick.MaxTest);
        }

        var most = int.Parse(variable, NumberStyles.None, CultureInfo.InvariantCulture);
        return Math.Min(Or(asked, most), most);
    }

    private static Replay ReplayOf(string text)
    {
        var parts = text.Trim('(', ')').Split(',');
        if (parts.Length is not (2 or 3))
        {
            throw new FormatException($"'{text}' is not a seed to replay: write (seed,gamma) or (seed,gamma,size).");
        }

        var rnd = new Rnd(ulong.Parse(parts[0], CultureInfo.InvariantCulture), ulong.Parse(parts[1], CultureInfo.InvariantCulture));
        return new Replay(rnd, parts.Length == 3 ? FSharpOption<int>.Some(int.Parse(parts[2], CultureInfo.InvariantCulture)) : null);
    }

    private static int Or(int asked, int otherwise) => asked == PropertyAttribute.Unset ? otherwise : asked;

    private sealed class Runner(StringBuilder output) : IRunner
    {
        private readonly Lock _lock = new();
        private TestResult? _result;

        public TestResult Result => _result ?? throw new InvalidOperationException("FsCheck did not finish the property.");

        public void OnStartFixture(Type t)
        {
        }

        public void OnArguments(
            int ntest, FSharpList<object> args, FSharpFunc<int, FSharpFunc<FSharpList<object>, string>> every) => Write(every.Invoke(ntest).Invoke(args));

        public void OnShrink(FSharpList<object> args, FSharpFunc<FSharpList<object>, string> everyShrink) => Write(everyShrink.Invoke(args));

        public void OnFinished(string name, TestResult result) => _result = result;

        private void Write(string text)
        {
            lock (_lock)
            {
                output.Append(text);
            }
        }
    }
}
