using System.Reflection;
using System.Runtime.CompilerServices;
using IndustrialTransfer.Analysis;
using IndustrialTransfer.Display;
using IndustrialTransfer.Reading;

namespace IndustrialTransfer.Tests.Display;

/// <summary>No result is left without a table.</summary>
public sealed class ResultTypeTests
{
    /// <summary>What is no result but goes into one: a function to measure by, and a score that orders the other way round.</summary>
    private static readonly Type[] NoResults = [typeof(Criterion<>), typeof(Reversed<>)];

    private static readonly MethodInfo[] ToTables = [.. typeof(Table).Assembly.GetExportedTypes()
        .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static))
        .Where(method => method.Name == "ToTable" && method.IsDefined(typeof(ExtensionAttribute)))];

    private static readonly HashSet<Type> Shown = [.. ToTables.Select(method => ItemOf(method.GetParameters()[0].ParameterType))];

    [Fact]
    public void Each_result_of_analysis_and_reading_has_a_table_or_is_part_of_one_that_has()
    {
        var results = typeof(Share).Assembly.GetExportedTypes()
            .Where(type => type.Namespace is "IndustrialTransfer.Analysis" or "IndustrialTransfer.Reading")
            .Where(type => !type.IsEnum && !(type.IsAbstract && type.IsSealed) && !typeof(Exception).IsAssignableFrom(type))
            .Except(NoResults).ToList();

        Assert.True(results.Count > 40);
        Assert.All(results, type => Assert.True(
            Shown.Any(shown => shown == type || shown == type.BaseType || IsListOf(type, shown) || PartsOf(shown).Contains(type)), $"{type} has no table."));
    }

    [Fact]
    public void The_results_that_users_ask_for_by_name_have_one_themselves() => Assert.All(
    [
        typeof(Breakdown<,>), typeof(BreakdownGrowth<,>), typeof(RankedItem<,>), typeof(RankRange<>), typeof(Series<>), typeof(GrowthSeries), typeof(TargetComparison<,>),
        typeof(LeagueTable<>), typeof(Scorecard<>), typeof(Pipeline<>), typeof(DealWaits), typeof(TransferFlows<,>), typeof(RelativeNetFlow<,>), typeof(SizeClasses<>),
        typeof(Split<>), typeof(CrossTable<,,>), typeof(RowSpecialization<>), typeof(ColumnLocalization<>), typeof(ShiftShare<,,>), typeof(InequalityDecomposition<>),
        typeof(BetaConvergence), typeof(SigmaConvergence), typeof(Finding), typeof(Benchmark<>), typeof(Mention),
    ], type => Assert.Contains(type, Shown));

    [Fact]
    public void Each_table_method_takes_options_that_may_be_left_out() => Assert.All(ToTables, method =>
    {
        Assert.Equal(typeof(DisplayOptions), method.GetParameters()[1].ParameterType);
        Assert.All(method.GetParameters()[1..], parameter => Assert.True(parameter.IsOptional));
        Assert.Equal(typeof(Table), method.ReturnType);
    });

    private static Type ItemOf(Type type) => Definition(
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IEnumerable<>) ? type.GetGenericArguments()[0] : type);

    private static bool IsListOf(Type type, Type item) => type.GetInterfaces()
        .Any(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IEnumerable<>) && Definition(face.GetGenericArguments()[0]) == item);

    /// <summary>The types of what a result holds, in lists and pairs too.</summary>
    private static IEnumerable<Type> PartsOf(Type result) =>
        result.GetProperties().Select(property => property.PropertyType).Concat(result.GetInterfaces()).SelectMany(Within);

    private static IEnumerable<Type> Within(Type type) => type.IsGenericType
        ? type.GetGenericArguments().Where(argument => !argument.IsGenericParameter).SelectMany(Within).Prepend(Definition(type))
        : [type];

    private static Type Definition(Type type) => type.IsGenericType ? type.GetGenericTypeDefinition() : type;
}
