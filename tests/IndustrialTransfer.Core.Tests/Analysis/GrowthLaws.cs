using FsCheck.Xunit;
using IndustrialTransfer.Analysis;
using IndustrialTransfer.Measures;

namespace IndustrialTransfer.Tests.Analysis;

/// <summary>What holds for all growth.</summary>
[Properties(Arbitrary = [typeof(AnalysisGenerators)])]
public sealed class GrowthLaws
{
    [Property]
    public void A_rate_undoes_the_implied_base(PositiveMoney current, GrowthRate rate) =>
        Near.Equal(rate.Value.Percent, Growth.Rate(Growth.ImpliedBase(current.Value, rate.Value), current.Value).Percent, 1e-18m);

    [Property]
    public void The_implied_base_undoes_a_rate(PositiveMoney previous, PositiveMoney current) =>
        Near.Equal(previous.Value.Amount, Growth.ImpliedBase(current.Value, Growth.Rate(previous.Value, current.Value)).Amount, 1e-9m);

    [Property]
    public void A_rate_is_positive_exactly_where_the_amount_rose(PositiveMoney previous, Money current) =>
        Assert.Equal(current.CompareTo(previous.Value), Math.Sign(Growth.Rate(previous.Value, current).Percent));

    [Property]
    public void The_multiple_is_one_more_than_the_rate(PositiveMoney previous, Money current) =>
        Near.Equal(Growth.Multiple(previous.Value, current), 1 + Growth.Rate(previous.Value, current).Ratio);

    [Property]
    public void A_rate_is_null_exactly_where_it_is_refused(Money previous, Money current)
    {
        if (Growth.RateOrNull(previous, current) is { } rate)
        {
            Assert.True(previous.Amount > 0);
            Assert.Equal(rate, Growth.Rate(previous, current));
        }
        else
        {
            Assert.True(previous.Amount <= 0);
            Assert.Throws<UndefinedGrowthException>(() => Growth.Rate(previous, current));
            Assert.Throws<UndefinedGrowthException>(() => Growth.Multiple(previous, current));
        }
    }

    [Property]
    public void Numbers_grow_as_amounts_do(PositiveMoney previous, Money current)
    {
        Assert.Equal(Growth.Rate(previous.Value, current), Growth.Rate(previous.Value.Amount, current.Amount));
        Assert.Equal(Growth.RateOrNull(current, previous.Value), Growth.RateOrNull(current.Amount, previous.Value.Amount));
        Assert.Equal(Growth.Multiple(previous.Value, current), Growth.Multiple(previous.Value.Amount, current.Amount));
    }

    [Property]
    public void Contributions_add_up_to_the_growth_of_the_total(PositiveMoney[] previous, Money[] current)
    {
        var parts = previous.Zip(current).ToArray();
        if (parts.Length > 0)
        {
            var (before, now) = (Money.Sum([.. parts.Select(part => part.First.Value)]), Money.Sum([.. parts.Select(part => part.Second)]));

            Near.Equal(
                Growth.Rate(before, now).Percent,
                parts.Sum(part => Growth.Contribution(part.First.Value, part.Second, before).Points), 1e-18m);
        }
    }

    [Property]
    public void Contribution_rates_add_up_to_one_hundred(Money[] previous, PositiveMoney[] increases)
    {
        var parts = previous.Zip(increases, (before, more) => (Before: before, Now: before + more.Value)).ToArray();
        if (parts.Length > 0)
        {
            var (before, now) = (Money.Sum([.. parts.Select(part => part.Before)]), Money.Sum([.. parts.Select(part => part.Now)]));

            Near.Equal(100m, parts.Sum(part => Growth.ContributionRate(part.Before, part.Now, before, now).Percent));
        }
    }

    [Property]
    public void A_contribution_rate_is_the_share_of_the_contribution_in_the_growth(Money previousPart, Money currentPart, PositiveMoney previous, PositiveMoney increase)
    {
        var current = previous.Value + increase.Value;
        var contribution = Growth.Contribution(previousPart, currentPart, previous.Value);
        var growth = Growth.Rate(previous.Value, current);

        Near.Equal(
            contribution.Points, Growth.ContributionRate(previousPart, currentPart, previous.Value, current).Ratio * growth.Percent, 1e-8m);
    }

    [Property]
    public void A_chain_leads_from_the_first_level_to_the_last(GrowthRate[] rates)
    {
        var steps = rates.Take(8).Select(rate => rate.Value).ToArray();
        var level = 1m;
        foreach (var step in steps)
        {
            level += level * step.Percent / 100m;
        }

        Near.Equal((level * 100m) - 100m, Growth.Chain(steps).Percent);
    }

    [Property]
    public void A_chain_may_be_cut_anywhere(GrowthRate[] rates, int cut)
    {
        var steps = rates.Take(8).Select(rate => rate.Value).ToArray();
        var at = (int)((uint)cut % (steps.Length + 1));

        Near.Equal(Growth.Chain(steps).Percent, Growth.Chain(Growth.Chain(steps.AsSpan(..at)), Growth.Chain(steps.AsSpan(at..))).Percent);
    }

    [Property]
    public void The_compound_rate_of_steady_growth_is_that_growth_exactly(GrowthRate rate, byte years)
    {
        var n = (years % 7) + 1;
        var last = 1000m;
        for (var i = 0; i < n; i++)
        {
            last *= 1 + rate.Value.Ratio;
        }

        Assert.Equal(rate.Value, Growth.CompoundAnnual(Money.Yuan(1000), Money.Yuan(last), n));
    }

    [Property]
    public void Compounding_leads_to_the_last_level(PositiveMoney first, PositiveMoney last, byte years)
    {
        var n = years + 1;
        var factor = Math.Max(Growth.Multiple(first.Value, last.Value), Growth.Multiple(last.Value, first.Value));
        var rise = last.Value >= first.Value;
        var rate = rise ? Growth.CompoundAnnual(first.Value, last.Value, n) : Growth.CompoundAnnual(last.Value, first.Value, n);
        var level = 1m;
        for (var i = 0; i < n; i++)
        {
            level *= 1 + rate.Ratio;
        }

        Assert.True(Math.Abs((level / factor) - 1) < 1e-24m, $"{level} is not {factor}.");
    }

    [Property]
    public void There_and_back_the_compound_factors_cancel(PositiveMoney first, PositiveMoney last, byte years)
    {
        var (there, back) = (Growth.CompoundAnnual(first.Value, last.Value, years + 1), Growth.CompoundAnnual(last.Value, first.Value, years + 1));

        Near.Equal(1m, (1 + there.Ratio) * (1 + back.Ratio), 1e-10m);
    }

    [Property]
    public void The_compound_rate_lies_between_the_rates_of_the_years(PositiveMoney[] levels)
    {
        if (levels.Length > 1)
        {
            var rates = levels.Zip(levels.Skip(1), (before, now) => Growth.Rate(before.Value, now.Value)).ToArray();
            var average = Growth.CompoundAnnual(levels[0].Value, levels[^1].Value, rates.Length);

            var margin = 1e-24m * (100 + rates.Max().Percent);
            Assert.InRange(average.Percent, rates.Min().Percent - margin, rates.Max().Percent + margin);
        }
    }

    [Property]
    public void The_accumulated_rate_of_steady_growth_is_that_growth_exactly(GrowthRate rate, byte years)
    {
        List<Money> amounts = [Money.Yuan(1000)];
        for (var i = 0; i < (years % 7) + 1; i++)
        {
            amounts.Add(amounts[^1] * (1 + rate.Value.Ratio));
        }

        Assert.Equal(rate.Value, Growth.AccumulatedAnnual(amounts[0], amounts.Skip(1)));
    }

    [Property]
    public void The_accumulated_rate_satisfies_its_equation(PositiveMoney baseYear, PositiveMoney first, PositiveMoney[] rest)
    {
        Money[] amounts = [first.Value, .. rest.Select(amount => amount.Value)];
        var factor = 1 + Growth.AccumulatedAnnual(baseYear.Value, amounts).Ratio;
        var (power, sum) = (1m, 0m);
        foreach (var _ in amounts)
        {
            power *= factor;
            sum += power;
        }

        var stated = Money.Sum(amounts) / baseYear.Value;
        Assert.True(Math.Abs(sum - stated) <= 1e-20m * Math.Max(1, stated), $"{sum} is not {stated}.");
    }

    [Property]
    public void The_accumulated_rate_does_not_depend_on_the_order_of_the_years(PositiveMoney baseYear, PositiveMoney first, PositiveMoney[] rest)
    {
        Money[] amounts = [first.Value, .. rest.Select(amount => amount.Value)];

        Assert.Equal(Growth.AccumulatedAnnual(baseYear.Value, amounts), Growth.AccumulatedAnnual(baseYear.Value, amounts.Reverse()));
    }

    [Property]
    public void Over_one_year_all_averages_are_the_rate(PositiveMoney previous, PositiveMoney current)
    {
        var rate = Growth.Rate(previous.Value, current.Value).Percent;

        Near.Equal(rate, Growth.CompoundAnnual(previous.Value, current.Value, 1).Percent);
        Near.Equal(rate, Growth.AccumulatedAnnual(previous.Value, [current.Value]).Percent);
        Near.Equal(rate, Growth.Chain(Growth.Rate(previous.Value, current.Value)).Percent);
    }

    [Property]
    public void The_power_of_e_leads_to_the_level(PositiveMoney previous, PositiveMoney current) => Assert.Equal(
        1, (double)previous.Value.Amount * Math.Exp(Growth.Log(previous.Value, current.Value)) / (double)current.Value.Amount, 1e-13);

    [Property]
    public void Logarithms_add_up_over_periods_and_there_and_back_cancel(PositiveMoney first, PositiveMoney second, PositiveMoney third)
    {
        var (one, two) = (Growth.Log(first.Value, second.Value), Growth.Log(second.Value, third.Value));

        Assert.Equal(Growth.Log(first.Value, third.Value), one + two, 1e-13);
        Assert.Equal(-one, Growth.Log(second.Value, first.Value), 1e-13);
    }

    [Property]
    public void A_logarithm_has_the_sign_of_the_rate_and_is_at_most_the_rate(PositiveMoney previous, PositiveMoney current)
    {
        var (log, rate) = (Growth.Log(previous.Value, current.Value), Growth.Rate(previous.Value, current.Value));

        Assert.Equal(Math.Sign(rate.Percent), Math.Sign(log));
        Assert.True(log <= (double)rate.Ratio * (1 + (Math.Sign(log) * 1e-15)));
    }

    [Property]
    public void A_logarithm_is_null_exactly_where_it_is_refused(Money previous, Money current)
    {
        var log = Growth.LogOrNull(previous, current);

        Assert.Equal(previous.Amount > 0 && current.Amount > 0, log is not null);
        if (log is { } known)
        {
            Assert.Equal(known, Growth.Log(previous.Amount, current.Amount));
        }
        else
        {
            Assert.Throws<UndefinedGrowthException>(() => Growth.Log(previous, current));
        }
    }

    [Property]
    public void As_many_average_steps_as_rates_lead_to_where_these_lead(GrowthRate first, GrowthRate[] rest)
    {
        var rates = Rates(first, rest);
        var level = 1m;
        var average = Growth.Average(rates);
        foreach (var _ in rates)
        {
            level *= 1 + average.Ratio;
        }

        Near.Equal(1 + Growth.Chain(rates).Ratio, level, 1e-20m);
    }

    [Property]
    public void An_average_lies_between_its_rates_in_any_order_and_is_exactly_a_steady_one(GrowthRate first, GrowthRate[] rest, byte years)
    {
        var rates = Rates(first, rest);
        var average = Growth.Average(rates);

        Assert.InRange(average.Percent, rates.Min().Percent - 1e-23m, rates.Max().Percent + 1e-23m);
        Assert.Equal(average, Growth.Average([.. rates.Reverse()]));
        Assert.Equal(first.Value, Growth.Average([.. Enumerable.Repeat(first.Value, (years % 40) + 1)]));
    }

    [Property]
    public void The_average_of_the_years_is_the_compound_rate_of_the_levels(PositiveMoney first, GrowthRate one, GrowthRate two)
    {
        var (middle, last) = (first.Value * (1 + one.Value.Ratio), first.Value * (1 + one.Value.Ratio) * (1 + two.Value.Ratio));

        Assert.Equal(one.Value, Growth.Rate(first.Value, middle));
        Assert.Equal(Growth.CompoundAnnual(first.Value, last, 2), Growth.Average(one.Value, two.Value));
    }

    [Property]
    public void A_contribution_follows_from_share_and_rate_and_from_contribution_rate_and_growth(
        PositiveMoney part, Money partNow, PositiveMoney rest, PositiveMoney increase)
    {
        var before = part.Value + rest.Value;
        var now = before + increase.Value;
        var points = Growth.Contribution(part.Value, partNow, before).Points;

        Near.Equal(points, Growth.Contribution(Share.Of(part.Value, before), Growth.Rate(part.Value, partNow)).Points, 1e-8m);
        Near.Equal(points, Growth.Contribution(Growth.ContributionRate(part.Value, partNow, before, now), Growth.Rate(before, now)).Points, 1e-8m);
    }

    private static Percentage[] Rates(GrowthRate first, GrowthRate[] rest) => [first.Value, .. rest.Take(7).Select(rate => rate.Value)];
}
