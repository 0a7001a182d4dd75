namespace IndustrialTransfer.Measures.Text;

/// <summary>The languages a text is read in.</summary>
[Flags]
internal enum Language
{
    English = 1,
    Chinese = 2,

    /// <summary>Reads both, and writes English where a language is needed.</summary>
    Invariant = English | Chinese,
}
