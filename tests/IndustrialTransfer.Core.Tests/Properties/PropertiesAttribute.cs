namespace FsCheck.Xunit;

/// <summary>Settings for all properties of a class or of the assembly, where a property itself says nothing.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Assembly)]
public sealed class PropertiesAttribute : PropertyAttribute;
