namespace IndustrialTransfer.Display;

/// <summary>At which side of a column its cells stand.</summary>
/// <remarks>
/// <para>Default: <see cref="Left"/>, as words are set.</para>
/// </remarks>
public enum TableAlignment
{
    /// <summary>At the left: words.</summary>
    Left,

    /// <summary>At the right, so that the digits of numbers stand below each other.</summary>
    Right,
}
