using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace IndustrialTransfer.Tests.Conventions;

/// <summary>The remarks of a public type are a contract: which questions they must answer, each under its label.</summary>
internal static class Remarks
{
    private static readonly string[] OfStructs = ["Equality", "Order", "Range", "Default", "Thread safety"];
    private static readonly string[] OfClasses = ["Equality", "Order", "Thread safety"];
    private static readonly string[] OfStaticClasses = ["Thread safety"];
    private static readonly string[] OfEnums = ["Default"];

    private static readonly Type[] Exempt =
        [typeof(Exception), typeof(Attribute), typeof(Delegate), typeof(JsonConverter), typeof(JsonSerializerContext)];

    /// <summary>Reads the compiler's documentation file.</summary>
    public static IEnumerable<string> Violations(IEnumerable<Type> types, XDocument documentation)
    {
        var remarks = documentation.Descendants("member").ToDictionary(
            member => member.Attribute("name")!.Value, member => member.Element("remarks")?.Value ?? string.Empty, StringComparer.Ordinal);
        return
            from type in types
            let text = remarks.GetValueOrDefault("T:" + type.FullName!.Replace('+', '.'), string.Empty)
            from label in LabelsOf(type)
            where !Regex.IsMatch(text, $@"(^|[.\n])\s*{label}:\s+\S")
            select $"{type} does not say \"{label}: …\" in its remarks.";
    }

    private static string[] LabelsOf(Type type) =>
        Exempt.Any(exempt => exempt.IsAssignableFrom(type)) ? []
        : type.IsEnum ? OfEnums
        : type.IsValueType ? OfStructs
        : type.IsInterface || (type.IsAbstract && type.IsSealed) ? OfStaticClasses
        : OfClasses;
}
