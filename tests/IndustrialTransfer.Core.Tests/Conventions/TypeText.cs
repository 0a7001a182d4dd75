using System.Globalization;
using System.Reflection;

namespace IndustrialTransfer.Tests.Conventions;

/// <summary>Writes types as C# does, with the question marks of values and references.</summary>
internal static class TypeText
{
    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void",
        [typeof(bool)] = "bool",
        [typeof(byte)] = "byte",
        [typeof(char)] = "char",
        [typeof(decimal)] = "decimal",
        [typeof(double)] = "double",
        [typeof(int)] = "int",
        [typeof(long)] = "long",
        [typeof(object)] = "object",
        [typeof(string)] = "string",
        [typeof(uint)] = "uint",
        [typeof(ulong)] = "ulong",
        [typeof(ushort)] = "ushort",
    };

    public static string FullName(Type type) =>
        type.DeclaringType is { } outer ? $"{FullName(outer)}.{Named(type, null)}" : $"{type.Namespace}.{Named(type, null)}";

    public static string Of(Type type) => Of(type, null);

    public static string Of(FieldInfo field) => Of(field.FieldType, new NullabilityInfoContext().Create(field));

    public static string Of(PropertyInfo property) => Of(property.PropertyType, new NullabilityInfoContext().Create(property));

    public static string Of(ParameterInfo parameter)
    {
        var text = Of(parameter.ParameterType, new NullabilityInfoContext().Create(parameter));
        return !parameter.ParameterType.IsByRef ? text
            : parameter.IsOut ? "out " + text
            : parameter.GetRequiredCustomModifiers().Length > 0 || parameter.IsIn ? "in " + text
            : "ref " + text;
    }

    public static string Literal(object? value) => value switch
    {
        null => "default",
        string text => $"\"{text}\"",
        bool flag => flag ? "true" : "false",
        _ => string.Create(CultureInfo.InvariantCulture, $"{(value is Enum ? Convert.ChangeType(value, Enum.GetUnderlyingType(value.GetType()), CultureInfo.InvariantCulture) : value)}"),
    };

    public static string Constraints(IEnumerable<Type> arguments) => string.Concat(
        from argument in arguments
        where argument.IsGenericParameter
        let rules = ConstraintsOf(argument).ToList()
        where rules.Count > 0
        select $" where {argument.Name} : {string.Join(", ", rules)}");

    private static IEnumerable<string> ConstraintsOf(Type argument)
    {
        var rules = argument.GenericParameterAttributes;
        var isStruct = rules.HasFlag(GenericParameterAttributes.NotNullableValueTypeConstraint);
        var isClass = rules.HasFlag(GenericParameterAttributes.ReferenceTypeConstraint);
        var types = argument.GetGenericParameterConstraints().Where(constraint => constraint != typeof(ValueType)).Select(Of).ToList();
        string?[] special =
        [
            isStruct ? "struct" : null,
            isClass ? (IsNotNull(argument) ? "class" : "class?") : null,
            !isStruct && !isClass && types.Count == 0 && IsNotNull(argument) ? "notnull" : null,
            !isStruct && rules.HasFlag(GenericParameterAttributes.DefaultConstructorConstraint) ? "new()" : null,
        ];
        return special.OfType<string>().Concat(types.Order(StringComparer.Ordinal));
    }

    /// <summary>The compiler notes a nullable annotation at the argument itself, or once at the member or type around it.</summary>
    private static bool IsNotNull(Type argument)
    {
        const byte NotNull = 1;
        var note = NoteOf(argument, "NullableAttribute") ?? (argument.DeclaringMethod is { } method ? NoteOf(method, "NullableContextAttribute") : null);
        for (var type = argument.DeclaringType; note is null && type is not null; type = type.DeclaringType)
        {
            note = NoteOf(type, "NullableContextAttribute");
        }

        return note == NotNull;
    }

    private static byte? NoteOf(MemberInfo member, string attribute) =>
        member.CustomAttributes.FirstOrDefault(one => one.AttributeType.Name == attribute)?.ConstructorArguments[0].Value as byte?;

    private static string Of(Type type, NullabilityInfo? nullability)
    {
        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return Of(underlying, nullability is { GenericTypeArguments: [var inner] } ? inner : null) + "?";
        }

        if (type.IsByRef || type.IsPointer)
        {
            return Of(type.GetElementType()!, nullability);
        }

        var text = type.IsArray ? Of(type.GetElementType()!, nullability?.ElementType) + "[]" : Named(type, nullability);
        return nullability?.ReadState == NullabilityState.Nullable && !type.IsValueType ? text + "?" : text;
    }

    private static string Named(Type type, NullabilityInfo? nullability)
    {
        if (Keywords.TryGetValue(type, out var keyword))
        {
            return keyword;
        }

        var tick = type.Name.IndexOf('`', StringComparison.Ordinal);
        if (tick < 0)
        {
            return type.Name;
        }

        var arguments = type.GetGenericArguments().Select((argument, i) =>
            Of(argument, nullability?.GenericTypeArguments is { } known && i < known.Length ? known[i] : null));
        return $"{type.Name[..tick]}<{string.Join(", ", arguments)}>";
    }
}
