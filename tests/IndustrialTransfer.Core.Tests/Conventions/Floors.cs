using System.Reflection;
using System.Runtime.CompilerServices;

namespace IndustrialTransfer.Tests.Conventions;

/// <summary>The floors of the house: which namespace may use which. Read from the compiled types, down to the instructions of their methods.</summary>
internal static class Floors
{
    public const string Root = "IndustrialTransfer";

    /// <summary>The one type above all floors.</summary>
    private const string OnTheRoof = "IndustrialTransferJsonContext";

    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["Measures"] = [],
        ["Model"] = ["Measures"],
        ["Reading"] = ["Measures"],
        ["Analysis"] = ["Measures", "Model", "Reading"],
        ["Display"] = ["Measures", "Model", "Reading", "Analysis"],
    };

    /// <summary>May a type of one floor use a type of the other?</summary>
    public static bool MayUse(string floor, string other) => floor == other || (Allowed.TryGetValue(floor, out var below) && below.Contains(other));

    /// <summary>The floor of a namespace: its second part; empty for the root itself, null for a namespace that is none of the library's.</summary>
    public static string? FloorOf(string? space) =>
        space == Root ? string.Empty
        : space is not null && space.StartsWith(Root + ".", StringComparison.Ordinal) ? space.Split('.')[1]
        : null;

    public static IEnumerable<string> Violations(Assembly assembly)
    {
        foreach (var type in assembly.GetTypes())
        {
            var floor = FloorOf(type.Namespace);
            if (floor is null or "")
            {
                if (!IsCompilers(OutermostOf(type)) && OutermostOf(type).Name != OnTheRoof)
                {
                    yield return $"{type} is in namespace '{type.Namespace}', which is no floor.";
                }
            }
            else if (!Allowed.ContainsKey(floor))
            {
                yield return $"{type} is on floor '{floor}', which does not exist.";
            }
            else
            {
                foreach (var used in UsedBy(type))
                {
                    if (FloorOf(used.Namespace) is { } other && !MayUse(floor, other))
                    {
                        yield return $"{type} uses {used}: {floor} may not use {(other.Length == 0 ? "the root" : other)}.";
                    }
                }
            }
        }
    }

    // The compiler's own types have an angle bracket in their name, which no type in a source file can have.
    private static bool IsCompilers(Type type) => type.IsDefined(typeof(CompilerGeneratedAttribute)) || type.Name.Contains('<', StringComparison.Ordinal);

    private static Type OutermostOf(Type type) => type.DeclaringType is { } outer ? OutermostOf(outer) : type;

    private static HashSet<Type> UsedBy(Type type)
    {
        var used = new HashSet<Type>();
        Add(used, type.BaseType);
        AddAll(used, type.GetInterfaces());
        AddAll(used, type.GetGenericArguments().SelectMany(ConstraintsOf));
        AddAttributes(used, type);
        foreach (var member in type.GetMembers(
            BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
        {
            AddAttributes(used, member);
            AddMember(used, member);
            if (member is MethodBase method)
            {
                AddAll(used, method.GetParameters().SelectMany(parameter => parameter.CustomAttributes).Select(attribute => attribute.AttributeType));
                AddAll(used, method.IsGenericMethod ? method.GetGenericArguments().SelectMany(ConstraintsOf) : []);
                AddBody(used, method);
            }
        }

        return used;
    }

    private static Type[] ConstraintsOf(Type argument) => argument.IsGenericParameter ? argument.GetGenericParameterConstraints() : [];

    private static void AddAttributes(HashSet<Type> used, MemberInfo member)
    {
        foreach (var attribute in member.CustomAttributes)
        {
            Add(used, attribute.AttributeType);
            AddAll(used, attribute.ConstructorArguments.Select(argument => argument.Value).OfType<Type>());
            AddAll(used, attribute.NamedArguments.Select(argument => argument.TypedValue.Value).OfType<Type>());
        }
    }

    private static void AddBody(HashSet<Type> used, MethodBase method)
    {
        if (method.GetMethodBody() is not { } body)
        {
            return;
        }

        AddAll(used, body.LocalVariables.Select(local => local.LocalType));
        AddAll(used, body.ExceptionHandlingClauses.Where(clause => clause.Flags == ExceptionHandlingClauseOptions.Clause).Select(clause => clause.CatchType!));
        foreach (var member in Instructions.MembersIn(method, body))
        {
            Add(used, member.DeclaringType);
            AddMember(used, member);
        }
    }

    private static void AddMember(HashSet<Type> used, MemberInfo member)
    {
        switch (member)
        {
            case Type type:
                Add(used, type);
                break;
            case FieldInfo field:
                Add(used, field.FieldType);
                break;
            case MethodBase method:
                Add(used, (method as MethodInfo)?.ReturnType);
                AddAll(used, method.GetParameters().Select(parameter => parameter.ParameterType));
                AddAll(used, method.IsGenericMethod ? method.GetGenericArguments() : []);
                break;
        }
    }

    private static void AddAll(HashSet<Type> used, IEnumerable<Type> types)
    {
        foreach (var type in types)
        {
            Add(used, type);
        }
    }

    private static void Add(HashSet<Type> used, Type? type)
    {
        if (type is null || type.IsGenericParameter || !used.Add(type))
        {
            return;
        }

        Add(used, type.GetElementType());
        AddAll(used, type.IsGenericType ? type.GetGenericArguments() : []);
    }
}
