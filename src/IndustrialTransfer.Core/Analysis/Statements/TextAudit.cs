using IndustrialTransfer.Measures;
using IndustrialTransfer.Reading;

namespace IndustrialTransfer.Analysis.Statements;

/// <summary>Audits what a text states: goes through its figures once, and asks of each how it belongs to those around it.</summary>
internal static class TextAudit
{
    public static IReadOnlyList<TextFinding> Of(string text, IReadOnlyList<ExchangeRate> rates, Percentage tolerance)
    {
        var (figures, findings) = (new TextFigures(text), new List<TextFinding>());
        var (shares, growth, sums, conversions) =
            (new ShareStatements(figures), new GrowthStatements(figures), new SumStatements(figures), new ConversionStatements(figures, rates, tolerance));
        var summed = new HashSet<Mention>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < figures.Count; i++)
        {
            var index = i;
            if (figures[i] is PercentageMention or PointsMention && growth.Find(i) is { } change)
            {
                findings.Add(change);
            }
            else if (figures[i] is PercentageMention)
            {
                shares.Find(i, findings);
            }
            else if (Levels.IsLevel(figures[i]))
            {
                conversions.Find(i, findings);
                AddSum(Levels.Attempt(() => sums.Find(index)));
                AddSum(Levels.Attempt(() => sums.FindList(index)));
            }

            if (figures.IsLast(i))
            {
                shares.EndSentence(findings);
            }
        }

        conversions.EndText(findings);
        return [.. findings.OrderBy(finding => finding.Stated.Start)];

        // A total that is the sum of what stands before it may be the one of what stands behind it, too.
        void AddSum(TextFinding? finding)
        {
            if (finding is not null && summed.Add(finding.Stated))
            {
                findings.Add(finding);
            }
        }
    }
}
