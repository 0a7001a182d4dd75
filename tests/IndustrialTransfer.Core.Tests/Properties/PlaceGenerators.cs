using FsCheck;
using FsCheck.Fluent;
using IndustrialTransfer.Model;
using IndustrialTransfer.Tests.Model;

namespace IndustrialTransfer.Tests.Properties;

/// <summary>A name of a place of the gazetteer, changed in ways that do not count.</summary>
public sealed record WrittenName(Place Place, string Plain, string Written);

/// <summary>A name that may be anything, lone surrogates and names of places among it.</summary>
public sealed record AnyName(string Text);

/// <summary>Places of the gazetteer and some that are not in it, and ways to write names.</summary>
public static class PlaceGenerators
{
    private static readonly string[] Pieces =
        ["Guizhou", "Suzhou", "贵州", "苏州市", "高新区", "HTZ", "National", ",", "，", " ", "'", "-", "(", ")", "\0", "\u0301", "\ud83d", "\ude80", "&", "ǜ", "１", "省", "中国", "New Area"];

    public static Arbitrary<Place> Place() => Arb.From(Gen.Frequency(
        (4, Gen.Elements<Place>(Gazetteer.China.Places)),
        (1, Gen.Elements<Place>(Gazetteer.China.Groups)),
        (1, Gen.Elements<Place>(ModelSamples.Places))));

    public static Arbitrary<WrittenName> Name() => Arb.From(
        from place in Gen.Elements<Place>(Gazetteer.China.Places)
        from isChinese in Gen.Elements(true, false)
        let plain = isChinese ? place.ChineseName ?? place.Name : place.Name
        from ways in Gen.ListOf(Gen.Choose(0, 4), plain.Length)
        select new WrittenName(place, plain, string.Concat(plain.Zip(ways, Rewritten))));

    public static Arbitrary<AnyName> Anything() => Arb.From(Gen.OneOf(
        Gen.Elements(Pieces).ListOf().Select(pieces => new AnyName(string.Concat(pieces))),
        Gen.Choose(0, char.MaxValue).Select(code => (char)code).ListOf().Select(characters => new AnyName(string.Concat(characters)))));

    private static string Rewritten(char character, int way) => way switch
    {
        0 => char.ToUpperInvariant(character).ToString(),
        1 => char.ToLowerInvariant(character).ToString(),
        2 when character is '\'' or '-' or ' ' => "",
        3 when char.IsAsciiLetterOrDigit(character) => ((char)(character - '!' + '！')).ToString(),
        4 when char.IsAsciiLetter(character) => $"{character}\u0301",
        _ => character.ToString(),
    };
}
