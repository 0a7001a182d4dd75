namespace IndustrialTransfer.Model.Lookup;

/// <summary>
/// What a name is looked up by. Letters are compared without case and diacritics, full-width ones as plain ones; white space, apostrophes, hyphens and
/// dashes, brackets, full stops and middle dots do not count; <c>&amp;</c> is <c>and</c>. At the end of a name the usual ways of writing a kind of zone or
/// new area are one, and a "National" before them does not count.
/// </summary>
internal static class NameFold
{
    /// <summary>No name folds to more characters than this many times its own.</summary>
    public const int MostGrowth = 3;

    /// <summary>Names of up to so many characters are folded on the stack.</summary>
    public const int MostOnStack = 128;

    private const char FirstLatin = '\u00C0';

    private const char FirstCaron = '\u01CD';

    // U+00C0 to U+017F without their diacritics.
    private const string Latin =
        "aaaaaaaceeeeiiiidnooooo×ouuuuyts" +
        "aaaaaaaceeeeiiiidnooooo÷ouuuuyty" +
        "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkkllllllllllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

    // U+01CD to U+01DC, the third tone of pinyin and the tones of ü.
    private const string Caron = "aaiioouuuuuuuuuu";

    private const string Ignored = "'’‘ʼ`´-‐‑‒–—―()（）[]【】.·・";

    // A folded name has no capitals: they stand for kinds of zones. Of endings that end alike the longest comes first.
    private static readonly (string Ending, char Token)[] Kinds =
    [
        ("hightechindustrialdevelopmentzone", 'H'), ("hightechindustrialdevelopmentarea", 'H'), ("hitechindustrialdevelopmentzone", 'H'),
        ("hitechindustrialdevelopmentarea", 'H'), ("hightechdevelopmentzone", 'H'), ("hightechindustrialzone", 'H'), ("hightechindustrialpark", 'H'),
        ("hightechzone", 'H'), ("hitechzone", 'H'), ("hidz", 'H'), ("htz", 'H'),
        ("高新技术产业开发区", 'H'), ("高新技术产业园区", 'H'), ("高技术产业开发区", 'H'), ("高新技术开发区", 'H'), ("高新区", 'H'),
        ("economicandtechnologicaldevelopmentzone", 'E'), ("economicandtechnologicaldevelopmentarea", 'E'),
        ("economictechnologicaldevelopmentzone", 'E'), ("economictechnologicaldevelopmentarea", 'E'), ("etdz", 'E'), ("经济技术开发区", 'E'), ("经开区", 'E'),
        ("pilotfreetradezone", 'F'), ("freetradezone", 'F'), ("ftz", 'F'), ("自由贸易试验区", 'F'), ("自贸试验区", 'F'), ("自贸区", 'F'),
        ("newarea", 'N'), ("newdistrict", 'N'), ("新区", 'N'),
    ];

    private static readonly string[] OfTheState = ["nationallevel", "national", "国家级", "国家"];

    /// <summary>Folds a name into a buffer of at least <see cref="MostGrowth"/> times its length, and returns the part that is filled.</summary>
    public static ReadOnlySpan<char> Fold(ReadOnlySpan<char> name, Span<char> buffer)
    {
        var length = 0;
        foreach (var character in name)
        {
            if (character == '&')
            {
                "and".CopyTo(buffer[length..]);
                length += 3;
            }
            else if (Plain(character) is not '\0' and var plain)
            {
                buffer[length++] = plain;
            }
        }

        return WithKind(buffer, length);
    }

    // The character that counts for one, or zero where it does not count.
    private static char Plain(char character) => character switch
    {
        >= 'a' and <= 'z' => character,
        >= 'A' and <= 'Z' => (char)(character | 0x20),
        >= FirstLatin and < (char)(FirstLatin + 192) => Latin[character - FirstLatin],
        >= FirstCaron and < (char)(FirstCaron + 16) => Caron[character - FirstCaron],
        >= '\u0300' and <= '\u036F' => '\0',
        '（' or '）' => '\0',
        >= '！' and <= '～' => Plain((char)(character - '！' + '!')),
        _ => Ignored.Contains(character, StringComparison.Ordinal) || char.IsWhiteSpace(character) || character == '\0' ? '\0' : character,
    };

    private static ReadOnlySpan<char> WithKind(Span<char> buffer, int length)
    {
        var folded = buffer[..length];
        if (folded is not [.., 'e' or 'a' or 'k' or 'z' or 't' or '区'])
        {
            return folded;
        }

        foreach (var (ending, token) in Kinds)
        {
            if (folded.EndsWith(ending))
            {
                var head = folded[..^ending.Length];
                foreach (var national in OfTheState)
                {
                    if (head.EndsWith(national))
                    {
                        head = head[..^national.Length];
                        break;
                    }
                }

                buffer[head.Length] = token;
                return buffer[..(head.Length + 1)];
            }
        }

        return folded;
    }
}
