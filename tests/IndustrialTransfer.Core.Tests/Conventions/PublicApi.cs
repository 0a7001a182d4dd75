using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace IndustrialTransfer.Tests.Conventions;

/// <summary>The public API of an assembly as text: a line per type and per member, in an order that is the same on every machine.</summary>
internal static class PublicApi
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static IEnumerable<string> Of(Assembly assembly) =>
        assembly.GetExportedTypes().OrderBy(TypeText.FullName, StringComparer.Ordinal).SelectMany(LinesOf);

    private static IEnumerable<string> LinesOf(Type type)
    {
        yield return Header(type);
        foreach (var line in type.IsEnum ? ValuesOf(type) : MembersOf(type).Order(StringComparer.Ordinal))
        {
            yield return "    " + line;
        }
    }

    private static string Header(Type type)
    {
        if (type.IsSubclassOf(typeof(Delegate)))
        {
            return $"delegate {TypeText.FullName(type)} : {Method(type.GetMethod("Invoke")!)}";
        }

        var kind = type.IsEnum ? "enum"
            : type.IsInterface ? "interface"
            : type.IsValueType ? (type.IsDefined(typeof(IsReadOnlyAttribute)) ? "readonly " : "") + (type.IsByRefLike ? "ref struct" : "struct")
            : type is { IsAbstract: true, IsSealed: true } ? "static class"
            : type.IsAbstract ? "abstract class"
            : type.IsSealed ? "sealed class" : "class";
        List<Type> bases = type.IsEnum ? [Enum.GetUnderlyingType(type)]
            : type.BaseType is { } above && above != typeof(object) && above != typeof(ValueType) ? [above] : [];
        bases.AddRange(type.IsEnum ? [] : OwnInterfaces(type));
        var heirs = bases.Count == 0 ? "" : " : " + string.Join(", ", bases.Select(TypeText.Of));
        return $"{kind} {TypeText.FullName(type)}{heirs}{TypeText.Constraints(OwnArguments(type))}";
    }

    /// <summary>The type arguments that are not those of the type around it.</summary>
    private static IEnumerable<Type> OwnArguments(Type type) => type.GetGenericArguments().Skip(type.DeclaringType?.GetGenericArguments().Length ?? 0);

    /// <summary>The interfaces that neither the base type nor another interface brings along.</summary>
    private static IEnumerable<Type> OwnInterfaces(Type type)
    {
        var all = type.GetInterfaces();
        return all.Except(all.SelectMany(one => one.GetInterfaces())).Except(type.BaseType?.GetInterfaces() ?? [])
            .OrderBy(TypeText.Of, StringComparer.Ordinal);
    }

    private static IEnumerable<string> ValuesOf(Type type) =>
        type.GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => (field.Name, Value: Convert.ToInt64(field.GetRawConstantValue(), CultureInfo.InvariantCulture)))
            .OrderBy(member => member.Value)
            .Select(member => string.Create(CultureInfo.InvariantCulture, $"{member.Name} = {member.Value}"));

    private static IEnumerable<string> MembersOf(Type type) =>
        type.IsSubclassOf(typeof(Delegate)) ? []
        : type.GetMembers(Declared).Select(member => member switch
        {
            FieldInfo field when Visible(field.Attributes) => Field(field),
            ConstructorInfo constructor when Visible(constructor) => $"{Access(constructor)}new({Parameters(constructor)})",
            PropertyInfo property when Accessors(property).Any(Visible) => Property(property),
            EventInfo { AddMethod: { } add } happening when Visible(add) => $"{Access(add)}event {TypeText.Of(happening.EventHandlerType!)} {happening.Name}",
            MethodInfo method when Visible(method) && !IsAccessor(method) => Access(method) + Method(method),
            _ => null,
        }).OfType<string>();

    private static bool IsAccessor(MethodInfo method) => method.IsSpecialName && !method.Name.StartsWith("op_", StringComparison.Ordinal);

    private static bool Visible(FieldAttributes field) => (field & FieldAttributes.FieldAccessMask)
        is FieldAttributes.Public or FieldAttributes.Family or FieldAttributes.FamORAssem && !field.HasFlag(FieldAttributes.SpecialName);

    private static bool Visible(MethodBase method) =>
        !method.Name.Contains('<', StringComparison.Ordinal) && (method.IsPublic || ((method.IsFamily || method.IsFamilyOrAssembly) && !method.DeclaringType!.IsSealed));

    private static MethodInfo[] Accessors(PropertyInfo property) => property.GetAccessors(nonPublic: true);

    private static string Access(MethodBase method) => string.Concat(
        method.IsPublic ? "" : "protected ",
        method.IsStatic && !method.IsConstructor ? "static " : "",
        method.IsAbstract && (method.IsStatic || !method.DeclaringType!.IsInterface) ? "abstract "
            : method is MethodInfo { IsVirtual: true, IsFinal: false } info && !info.DeclaringType!.IsInterface
                ? (info.GetBaseDefinition() == info ? "virtual " : "override ") : "");

    private static string Field(FieldInfo field) =>
        $"{(field.IsLiteral ? "const" : field.IsStatic ? "static" : "field")} {TypeText.Of(field)} {field.Name}"
        + (field.IsLiteral ? " = " + TypeText.Literal(field.GetRawConstantValue()) : "");

    private static string Property(PropertyInfo property)
    {
        var accessors = Accessors(property).Where(Visible).ToList();
        var index = property.GetIndexParameters();
        var name = index.Length == 0 ? property.Name : $"this[{string.Join(", ", index.Select(Parameter))}]";
        var verbs = accessors.Select(accessor => accessor == property.GetMethod ? "get;"
            : accessor.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) ? "init;" : "set;");
        return $"{Access(accessors[0])}{TypeText.Of(property)} {name} {{ {string.Join(' ', verbs)} }}";
    }

    private static string Method(MethodInfo method)
    {
        var arguments = method.IsGenericMethod ? method.GetGenericArguments() : [];
        var generic = arguments.Length == 0 ? "" : $"<{string.Join(", ", arguments.Select(argument => argument.Name))}>";
        return $"{TypeText.Of(method.ReturnParameter)} {method.Name}{generic}({Parameters(method)}){TypeText.Constraints(arguments)}";
    }

    private static string Parameters(MethodBase method) =>
        (method.IsDefined(typeof(ExtensionAttribute)) ? "this " : "") + string.Join(", ", method.GetParameters().Select(Parameter));

    private static string Parameter(ParameterInfo parameter) => string.Concat(
        parameter.IsDefined(typeof(ParamArrayAttribute)) || parameter.IsDefined(typeof(ParamCollectionAttribute)) ? "params " : "",
        TypeText.Of(parameter),
        " ",
        parameter.Name,
        parameter.HasDefaultValue ? " = " + TypeText.Literal(parameter.RawDefaultValue) : "");
}
