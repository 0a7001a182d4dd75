using System.Text.Json.Serialization;
using IndustrialTransfer.Measures;
using IndustrialTransfer.Measures.Json;
using IndustrialTransfer.Model;
using IndustrialTransfer.Model.Json;

namespace IndustrialTransfer.Tests.Model.Json;

public sealed class JsonContextTests
{
    private static readonly Type[] Quantities =
        [typeof(Money), typeof(Percentage), typeof(PercentagePoints), typeof(LandArea), typeof(ItemCount)];

    [Fact]
    public void The_quantities_are_all_there_are() => Assert.Equal(
        Exported().Where(type => type.IsValueType && type.GetInterfaces().Any(IsQuantity)).OrderBy(type => type.Name, StringComparer.Ordinal),
        Quantities.OrderBy(type => type.Name, StringComparer.Ordinal));

    [Fact]
    public void The_context_knows_every_quantity() => Assert.DoesNotContain(Quantities, IsUnknown);

    [Fact]
    public void The_context_knows_what_the_factories_convert()
    {
        var known = Converted(new FigureJsonConverterFactory(), typeof(Figure<>))
            .Concat(Converted(new IntervalJsonConverterFactory(), typeof(Interval<>)))
            .Concat(Converted(new ObservationJsonConverterFactory(), typeof(Observation<>))).ToList();

        Assert.Equal(16, known.Count);
        Assert.DoesNotContain(known, IsUnknown);
    }

    [Fact]
    public void The_context_knows_every_class_that_has_a_converter() => Assert.DoesNotContain(
        Exported().Where(type => type.IsClass && !type.IsGenericType && type.IsDefined(typeof(JsonConverterAttribute), inherit: false)),
        IsUnknown);

    private static Type[] Exported() => typeof(Money).Assembly.GetExportedTypes();

    private static bool IsQuantity(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IQuantity<>);

    private static bool IsUnknown(Type type) => IndustrialTransferJsonContext.Default.GetTypeInfo(type) is null;

    private static IEnumerable<Type> Converted(JsonConverterFactory factory, Type generic) =>
        from argument in generic == typeof(Interval<>) ? Quantities.Append(typeof(decimal)) : Quantities
        let type = generic.MakeGenericType(argument)
        where factory.CanConvert(type)
        select type;
}
