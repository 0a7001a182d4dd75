using IndustrialTransfer.Tests.Support;

namespace IndustrialTransfer.Tests.Reading;

/// <summary>The labelled sentences of a language.</summary>
internal static class Labelled
{
    public static IReadOnlyList<LabelledText> Texts(string language) =>
        [.. Directory.GetFiles(Repository.PathTo("tests", "IndustrialTransfer.Core.Tests", "Reading", "Data"), $"{language}-*.txt").Order(StringComparer.Ordinal).SelectMany(LabelledText.Read)];
}
