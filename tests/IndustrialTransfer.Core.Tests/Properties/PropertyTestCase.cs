using System.ComponentModel;
using System.Reflection;
using System.Text;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace FsCheck.Xunit;

/// <summary>Finds the properties for xunit: one test case per method, whatever its parameters.</summary>
public sealed class PropertyDiscoverer(IMessageSink messageSink) : IXunitTestCaseDiscoverer
{
    public IEnumerable<IXunitTestCase> Discover(
        ITestFrameworkDiscoveryOptions discoveryOptions, ITestMethod testMethod, IAttributeInfo factAttribute) =>
        [new PropertyTestCase(
            messageSink, discoveryOptions.MethodDisplayOrDefault(), discoveryOptions.MethodDisplayOptionsOrDefault(), testMethod)];
}

/// <summary>A property as a test case of xunit. Fixtures, disposal, skipping and output are xunit's own.</summary>
public sealed class PropertyTestCase : XunitTestCase
{
    [Obsolete("For xunit's deserializer.")]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public PropertyTestCase()
    {
    }

    public PropertyTestCase(
        IMessageSink messageSink, TestMethodDisplay display, TestMethodDisplayOptions displayOptions, ITestMethod testMethod)
        : base(messageSink, display, displayOptions, testMethod)
    {
    }

    public override Task<RunSummary> RunAsync(
        IMessageSink diagnosticMessageSink,
        IMessageBus messageBus,
        object[] constructorArguments,
        ExceptionAggregator aggregator,
        CancellationTokenSource cancellationTokenSource) =>
        new CaseRunner(this, constructorArguments, messageBus, aggregator, cancellationTokenSource).RunAsync();

    private sealed class CaseRunner(
        PropertyTestCase testCase, object[] arguments, IMessageBus bus, ExceptionAggregator aggregator, CancellationTokenSource cancellation)
        : XunitTestCaseRunner(testCase, testCase.DisplayName, testCase.SkipReason, arguments, [], bus, aggregator, cancellation)
    {
        protected override XunitTestRunner CreateTestRunner(
            ITest test,
            IMessageBus messageBus,
            Type testClass,
            object[] constructorArguments,
            MethodInfo testMethod,
            object[] testMethodArguments,
            string skipReason,
            IReadOnlyList<BeforeAfterTestAttribute> beforeAfterAttributes,
            ExceptionAggregator aggregator,
            CancellationTokenSource cancellationTokenSource) =>
            new TestRunner(
                test, messageBus, testClass, constructorArguments, testMethod, skipReason, beforeAfterAttributes, aggregator, cancellationTokenSource);
    }

    private sealed class TestRunner(
        ITest test,
        IMessageBus bus,
        Type testClass,
        object[] arguments,
        MethodInfo method,
        string skipReason,
        IReadOnlyList<BeforeAfterTestAttribute> beforeAfter,
        ExceptionAggregator aggregator,
        CancellationTokenSource cancellation)
        : XunitTestRunner(test, bus, testClass, arguments, method, [], skipReason, beforeAfter, aggregator, cancellation)
    {
        private readonly StringBuilder _output = new();

        protected override async Task<Tuple<decimal, string>> InvokeTestAsync(ExceptionAggregator aggregator)
        {
            var (time, output) = await base.InvokeTestAsync(aggregator);
            return Tuple.Create(time, output + _output);
        }

        protected override Task<decimal> InvokeTestMethodAsync(ExceptionAggregator aggregator) =>
            new Invoker(
                Test, MessageBus, TestClass, ConstructorArguments, TestMethod, BeforeAfterAttributes, aggregator, CancellationTokenSource, _output)
                .RunAsync();
    }

    private sealed class Invoker(
        ITest test,
        IMessageBus bus,
        Type testClass,
        object[] arguments,
        MethodInfo method,
        IReadOnlyList<BeforeAfterTestAttribute> beforeAfter,
        ExceptionAggregator aggregator,
        CancellationTokenSource cancellation,
        StringBuilder output)
        : XunitTestInvoker(test, bus, testClass, arguments, method, [], beforeAfter, aggregator, cancellation)
    {
        protected override async Task<decimal> InvokeTestMethodAsync(object testClassInstance)
        {
            // On a thread of its own, because FsCheck waits for the tasks of asynchronous properties.
            await Aggregator.RunAsync(() => Timer.AggregateAsync(
                () => Task.Run(() => PropertyRun.Check(TestClass, TestMethod, testClassInstance, output))));
            return Timer.Total;
        }
    }
}
