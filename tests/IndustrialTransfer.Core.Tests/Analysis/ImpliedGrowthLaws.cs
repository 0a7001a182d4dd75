using FsCheck.Xunit;
using IndustrialTransfer.Analysis;
using IndustrialTransfer.Measures;

namespace IndustrialTransfer.Tests.Analysis;

/// <summary>What rates imply of others, whatever they are.</summary>
[Properties(Arbitrary = [typeof(AnalysisGenerators)])]
public sealed class ImpliedGrowthLaws
{
    [Property]
    public void The_growth_of_the_total_is_that_of_the_sums((PositiveMoney Before, Money Now) first, (PositiveMoney Before, Money Now)[] rest)
    {
        (PositiveMoney Before, Money Now)[] parts = [first, .. rest];
        var (before, now) = (Money.Sum([.. parts.Select(part => part.Before.Value)]), Money.Sum([.. parts.Select(part => part.Now)]));

        Near.Equal(
            Growth.Rate(before, now).Percent,
            ImpliedGrowth.OfTotal(parts.Select(part => (part.Before.Value, Growth.Rate(part.Before.Value, part.Now)))).Percent, 1e-12m);
    }

    [Property]
    public void Shares_of_the_base_do_as_well_as_amounts_and_need_not_add_up((PositiveMoney Base, GrowthRate Rate) first, (PositiveMoney Base, GrowthRate Rate)[] rest)
    {
        (PositiveMoney Base, GrowthRate Rate)[] parts = [first, .. rest];
        var total = Money.Sum([.. parts.Select(part => part.Base.Value)]) * 1.001m;

        Near.Equal(
            ImpliedGrowth.OfTotal(parts.Select(part => (part.Base.Value, part.Rate.Value))).Percent,
            ImpliedGrowth.OfTotal(parts.Select(part => (Share.Of(part.Base.Value, total), part.Rate.Value))).Percent, 1e-20m);
    }

    [Property]
    public void A_total_of_parts_that_grow_alike_grows_as_they_do_exactly(GrowthRate rate, PositiveMoney first, PositiveMoney[] rest) => Assert.Equal(
        rate.Value, ImpliedGrowth.OfTotal(rest.Append(first).Select(part => (part.Value, rate.Value))));

    [Property]
    public void A_total_grows_between_its_parts((PositiveMoney Base, GrowthRate Rate) first, (PositiveMoney Base, GrowthRate Rate)[] rest)
    {
        (PositiveMoney Base, GrowthRate Rate)[] parts = [first, .. rest];

        Assert.InRange(
            ImpliedGrowth.OfTotal(parts.Select(part => (part.Base.Value, part.Rate.Value))).Percent,
            parts.Min(part => part.Rate.Value.Percent) - 1e-20m, parts.Max(part => part.Rate.Value.Percent) + 1e-20m);
    }

    [Property]
    public void The_rest_grows_as_its_own_levels_did(PositiveMoney part, GrowthRate partRate, PositiveMoney rest, GrowthRate restRate)
    {
        var (partNow, restNow) = (part.Value * (1 + partRate.Value.Ratio), rest.Value * (1 + restRate.Value.Ratio));
        var whole = Growth.Rate(part.Value + rest.Value, partNow + restNow);

        // A rest much smaller than the whole keeps as many digits fewer.
        var lost = Math.Max(1, (part.Value + rest.Value) / rest.Value);
        Near.Equal(restRate.Value.Percent, ImpliedGrowth.OfRest(partNow + restNow, whole, partNow, partRate.Value).Percent, 1e-22m * lost * lost);
    }

    [Property]
    public void A_rest_of_what_grew_alike_grew_like_it_exactly(GrowthRate rate, PositiveMoney part, PositiveMoney rest) =>
        Assert.Equal(rate.Value.Percent, ImpliedGrowth.OfRest(part.Value + rest.Value, rate.Value, part.Value, rate.Value).Percent, 24);

    [Property]
    public void Part_and_rest_make_the_whole_again(PositiveMoney part, GrowthRate partRate, PositiveMoney rest, GrowthRate restRate)
    {
        var whole = ImpliedGrowth.OfTotal(
            [(Growth.ImpliedBase(part.Value, partRate.Value), partRate.Value), (Growth.ImpliedBase(rest.Value, restRate.Value), restRate.Value)]);
        var lost = Math.Max(1, (part.Value + rest.Value) / rest.Value);

        Near.Equal(restRate.Value.Percent, ImpliedGrowth.OfRest(part.Value + rest.Value, whole, part.Value, partRate.Value).Percent, 1e-16m * lost * lost);
    }
}
