namespace IndustrialTransfer.Measures.Text;

/// <summary>The languages that a text is read in or written in; invariant text is read in both and written in English.</summary>
[Flags]
internal enum Language
{
    English = 1,
    Chinese = 2,
    Invariant = English | Chinese,
}
