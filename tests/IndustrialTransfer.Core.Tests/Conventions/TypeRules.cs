using System.Reflection;
using System.Runtime.CompilerServices;

namespace IndustrialTransfer.Tests.Conventions;

/// <summary>What a public type of the library must be.</summary>
internal static class TypeRules
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static IEnumerable<string> Violations(Type type)
    {
        if (type.IsClass && !type.IsSealed && !type.IsAbstract)
        {
            yield return $"{type} is neither sealed nor abstract nor static.";
        }

        if (type.IsValueType && !type.IsEnum && !type.IsDefined(typeof(IsReadOnlyAttribute)))
        {
            yield return $"{type} is a struct that is not readonly.";
        }

        if (type.IsSubclassOf(typeof(Exception)) && type.BaseType == typeof(Exception))
        {
            yield return $"{type} derives from no category of the framework: a caller cannot catch it without knowing it.";
        }

        foreach (var field in type.GetFields(Declared).Where(field => !field.IsLiteral && !field.IsSpecialName))
        {
            yield return $"{type}.{field.Name} is a public field.";
        }

        foreach (var property in type.GetProperties(Declared).Where(property => property.SetMethod is { IsPublic: true } setter && !IsInit(setter)))
        {
            yield return $"{type}.{property.Name} can be set after construction.";
        }
    }

    private static bool IsInit(MethodInfo setter) => setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));
}
