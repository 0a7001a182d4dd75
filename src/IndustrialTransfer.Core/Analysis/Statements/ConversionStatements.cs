using IndustrialTransfer.Measures;
using IndustrialTransfer.Reading;

namespace IndustrialTransfer.Analysis.Statements;

/// <summary>Finds conversions: land in two units, and amounts in two currencies beside a rate, or beside other conversions of the text.</summary>
internal sealed class ConversionStatements(TextFigures figures, IReadOnlyList<ExchangeRate> rates, Percentage tolerance)
{
    // By how much the rates of two years may differ that a text takes: the yuan was at 6.1 and at 7.3 to the dollar within ten years.
    private static readonly Percentage DayToDay = Percentage.FromPercent(20m);

    // A rate that its amounts leave more open than that is no reference.
    private static readonly Percentage MostSpread = Percentage.FromPercent(20m);

    private readonly Dictionary<(string, string), List<Conversion>> _pairs = [];

    /// <summary>Adds the finding about a figure, if it is a conversion that can be judged by itself.</summary>
    public void Find(int stated, List<TextFinding> findings)
    {
        switch (figures[stated].Restates, figures[stated])
        {
            case (AreaMention from, AreaMention to):
                Add(Levels.Attempt(() => Audit.Conversion(from.Figure, to.Figure)), to, [from], findings);
                break;
            case (MoneyMention from, MoneyMention to) when CurrencyOf(from) == CurrencyOf(to):
                // What stands in brackets behind an amount may be another one of the same currency.
                var same = Levels.Attempt(() => Audit.Conversion(from.Figure, to.Figure));
                Add(same?.Verdict is Verdict.Agrees or Verdict.Possible ? same : null, to, [from], findings);
                break;
            case (MoneyMention from, MoneyMention to) when IsPrice(from) && IsPrice(to):
                Convert(Levels.Attempt(() => Conversion.Of(from, to)), findings);
                break;
        }
    }

    /// <summary>Ends the text: adds the findings about conversions at the rate of another one.</summary>
    public void EndText(List<TextFinding> findings)
    {
        foreach (var pair in _pairs.Values)
        {
            // Of two the first; of more the one in the middle, which a slip does not move.
            var usable = pair.FindAll(each => each.Spread <= MostSpread);
            if (pair.Count == 1 || usable.Count == 0)
            {
                continue;
            }

            var reference = usable.Count > 2 ? usable.OrderBy(each => each.Price).ElementAt(usable.Count / 2) : usable[0];
            var allowed = Percentage.FromPercent(reference.Spread.Percent + DayToDay.Percent);
            foreach (var each in pair.Where(each => !ReferenceEquals(each, reference)))
            {
                var finding = Levels.Attempt(() => Audit.Conversion(each.From.Figure, reference.Rate, each.To.Figure, allowed));
                Add(finding, each.To, [each.From, reference.From, reference.To], findings);
            }
        }
    }

    private void Convert(Conversion? conversion, List<TextFinding> findings)
    {
        if (conversion is null)
        {
            return;
        }

        foreach (var rate in rates)
        {
            if (conversion.IsAt(rate))
            {
                var finding = Levels.Attempt(() => Audit.Conversion(conversion.From.Figure, rate, conversion.To.Figure, tolerance));
                Add(finding, conversion.To, [conversion.From], findings);
                return;
            }
        }

        if (!_pairs.TryGetValue(conversion.Pair, out var pair))
        {
            _pairs[conversion.Pair] = pair = [];
        }

        pair.Add(conversion);
    }

    private static Currency CurrencyOf(MoneyMention money) => money.Figure.Value.Currency;

    private static bool IsPrice(MoneyMention money) => CurrencyOf(money) != Currency.XXX && money.Figure.Value.Amount > 0;

    private static void Add(Finding? finding, Mention stated, Mention[] from, List<TextFinding> findings)
    {
        if (finding is not null)
        {
            findings.Add(new TextFinding(TextRelation.Conversion, finding, stated, from));
        }
    }
}
