using IndustrialTransfer.Reading;

namespace IndustrialTransfer.Tests.Reading;

/// <summary>How well a reader finds the labelled figures of texts.</summary>
internal sealed class Score
{
    private readonly Dictionary<string, (int Expected, int Found, int Right, int Bounds, int Spans)> _kinds = [];

    /// <summary>What was wrong, one line each.</summary>
    public List<string> Faults { get; } = [];

    public IEnumerable<string> Kinds => _kinds.Keys.Order();

    /// <summary>Reads a text and compares.</summary>
    public void Add(LabelledText text)
    {
        var found = FigureReader.Read(text.Text).Select(LabelledMention.Of).ToList();
        var unmatched = new List<LabelledMention>(found);
        foreach (var expected in text.Mentions)
        {
            var match = unmatched.Find(expected.Matches);
            Count(expected.Kind, expected: 1, right: match is null ? 0 : 1, bounds: match?.Bound == expected.Bound ? 1 : 0, spans: match?.Text == expected.Text && match.Start == expected.Start ? 1 : 0);
            if (match is null)
            {
                Faults.Add($"MISSED  {expected}   IN {text.Text}");
            }
            else
            {
                unmatched.Remove(match);
                if (match.Bound != expected.Bound || match.Text != expected.Text || match.Noun != expected.Noun || match.Restates != expected.Restates)
                {
                    Faults.Add($"{(match.Bound != expected.Bound ? "BOUND" : match.Text != expected.Text ? "SPAN" : match.Noun != expected.Noun ? "NOUN" : "RESTATES")}  {match}   FOR {expected}   IN {text.Text}");
                }
            }
        }

        foreach (var extra in unmatched)
        {
            Faults.Add($"EXTRA   {extra}   IN {text.Text}");
        }

        foreach (var mention in found)
        {
            Count(mention.Kind, found: 1);
        }
    }

    public double F1(params string[] kinds)
    {
        var (expected, found, right, _, _) = Sum(kinds);
        return 2d * right / (expected + found);
    }

    public double Bounds(params string[] kinds) => Sum(kinds) is var sum ? (double)sum.Bounds / sum.Right : 0;

    public string Report()
    {
        var lines = Kinds.Append("all").Select(kind =>
        {
            var (expected, found, right, bounds, spans) = Sum(kind == "all" ? [] : [kind]);
            return FormattableString.Invariant($"{kind,-9} {expected,5} {found,5} {right,5}  precision {(double)right / found:0.000}  recall {(double)right / expected:0.000}  F1 {2d * right / (expected + found):0.000}  bounds {(double)bounds / right:0.000}  spans {(double)spans / right:0.000}");
        });
        return string.Join('\n', lines);
    }

    private (int Expected, int Found, int Right, int Bounds, int Spans) Sum(string[] kinds)
    {
        var sum = (Expected: 0, Found: 0, Right: 0, Bounds: 0, Spans: 0);
        foreach (var (_, counts) in _kinds.Where(kind => kinds.Length == 0 || kinds.Contains(kind.Key)))
        {
            sum = (sum.Expected + counts.Expected, sum.Found + counts.Found, sum.Right + counts.Right, sum.Bounds + counts.Bounds, sum.Spans + counts.Spans);
        }

        return sum;
    }

    private void Count(string kind, int expected = 0, int found = 0, int right = 0, int bounds = 0, int spans = 0)
    {
        var counts = _kinds.GetValueOrDefault(kind);
        _kinds[kind] = (counts.Expected + expected, counts.Found + found, counts.Right + right, counts.Bounds + bounds, counts.Spans + spans);
    }
}
