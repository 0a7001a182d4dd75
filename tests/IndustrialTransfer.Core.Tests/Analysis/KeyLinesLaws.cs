using FsCheck.Xunit;
using IndustrialTransfer.Analysis;

namespace IndustrialTransfer.Tests.Analysis;

/// <summary>Keys are numbered as a list of the different ones numbers them, be they texts, objects, both, or numbers, the same objects or equal ones.</summary>
public sealed class KeyLinesLaws
{
    private sealed record Name(string Text);

    [Property]
    public void Numbers_and_texts(int[] numbers, string?[] texts)
    {
        Check(numbers);
        Check(texts);
        Check(Array.ConvertAll(texts, Copy));
    }

    [Property]
    public void Short_texts_and_texts_of_equal_ends(byte[] picks)
    {
        string[] short4 = ["", "a", "aa", "aaa", "aba", "ab", "ba", "abcd", "abc", "abcdabcd", "abcdd", "abdcd", "abcd ", "中", "中国", "中中国", "中国国"];
        Check([.. picks.Select(pick => short4[pick % short4.Length])]);
        Check([.. picks.Select(pick => $"district {pick} of the city")]);
        Check([.. picks.Select(pick => new string('x', pick % 9))]);
    }

    [Property]
    public void Objects_of_their_own_and_the_same_ones(byte[] picks)
    {
        var names = Enumerable.Range(0, 256).Select(n => new Name($"n {n % 100}")).ToArray();
        Check([.. picks.Select(pick => names[pick])]);
        Check([.. picks.Select(pick => new Name($"n {pick % 10}"))]);
        Check([.. picks.Select(object? (pick) => (pick % 4) switch { 0 => names[pick], 1 => $"n {pick}", 2 => (int)pick, _ => null })]);
    }

    [Fact]
    public void More_keys_than_there_is_room_for_in_front_of_the_index()
    {
        var random = new Random(1);
        var names = Enumerable.Range(0, 9000).Select(n => new Name($"n {n}")).ToArray();
        Check([.. names, .. names]);
        Check([.. Enumerable.Range(0, 30_000).Select(_ => names[random.Next(names.Length)])]);
        Check([.. Enumerable.Range(0, 30_000).Select(_ => $"n {random.Next(9000)}")]);
        Check([.. Enumerable.Range(0, 30_000).Select(_ => new Name($"n {random.Next(9)}")), .. names]);
    }

    private static string? Copy(string? text) => text is null ? null : new string([.. text]);

    private static void Check<TKey>(TKey[] keys)
    {
        var (lines, known) = (new KeyLines<TKey>(), new Dictionary<ValueTuple<TKey>, int>());
        foreach (var key in keys)
        {
            known.TryAdd(new(key), known.Count);
            Assert.Equal(known[new(key)], lines.LineOf(key));
        }

        Assert.Equal(known.Keys.Select(key => key.Item1), lines.Keys);
        Assert.All(lines.Keys, (key, line) => Assert.True(lines.Index.TryGet(key, out var found) && found == line));
    }
}
