using FsCheck.Xunit;
using IndustrialTransfer.Analysis;
using IndustrialTransfer.Measures;

namespace IndustrialTransfer.Tests.Analysis;

/// <summary>What holds for the audit of every result of two numbers.</summary>
[Properties(Arbitrary = [typeof(AuditGenerators)], MaxTest = 400)]
public sealed class AuditLaws
{
    private static readonly Bound[] Limits = [Bound.AtLeast, Bound.MoreThan, Bound.AtMost, Bound.LessThan];

    [Property]
    public void An_honest_report_is_never_impossible(ReportKind kind, Measured one, Measured two, Measured result)
    {
        var truth = kind.Define(one.Truth, two.Truth);
        var stated = Print.Of(truth, Print.StepFor(truth, result.Digits), result.Halves);

        Assert.NotEqual(Verdict.Impossible, kind.Audit(one.Print, two.Print, stated).Verdict);
    }

    [Property]
    public void What_the_printed_values_give_agrees_and_needs_no_explanation(ReportKind kind, Measured one, Measured two, Measured result)
    {
        var value = kind.Define(one.Print.Value, two.Print.Value);
        var finding = kind.Audit(one.Print, two.Print, Print.Of(value, Print.StepFor(value, result.Digits)));

        Assert.Equal(Verdict.Agrees, finding.Verdict);
        Assert.Empty(finding.Explanations);
    }

    [Property]
    public void A_print_beyond_what_the_figures_allow_is_impossible_and_one_within_is_not(ReportKind kind, Measured one, Measured two, Measured result, bool below)
    {
        var (least, most) = kind.Reach(one.Print, two.Print);
        var step = Print.StepFor(kind.Define(one.Truth, two.Truth), result.Digits);
        var (end, outwards) = below ? (least, -step) : (most, step);

        // The last multiple of the step that still rounds from the end, give or take the digits that a decimal drops, and the first that does not.
        var last = Print.Of(end, step).Value;
        Verdict Of(decimal stated) => kind.Audit(one.Print, two.Print, new Print(stated, step)).Verdict;
        if (Math.Abs(Math.Abs(last - end) - (step / 2)) > step * 1e-9m)
        {
            Assert.NotEqual(Verdict.Impossible, Of(last));
            Assert.Equal(Verdict.Impossible, Of(last + outwards));
        }

        Assert.Equal(Verdict.Impossible, Of(last + (2 * outwards)));
        Assert.Equal(Verdict.Impossible, Of(last + (1000 * outwards)));
    }

    [Property]
    public void A_print_that_the_printed_values_do_not_give_does_not_agree(ReportKind kind, Measured one, Measured two, Measured result, bool below)
    {
        var value = kind.Define(one.Print.Value, two.Print.Value);
        var stated = Print.Of(value, Print.StepFor(value, result.Digits));
        var other = stated with { Value = stated.Value + (below ? -stated.Step : stated.Step) };

        Assert.NotEqual(Verdict.Agrees, kind.Audit(one.Print, two.Print, other).Verdict);
    }

    [Property]
    public void About_something_nothing_is_impossible_and_the_rest_stays(ReportKind kind, Measured one, Measured two, Measured stated, int which)
    {
        Print[] prints = [one.Print, two.Print, stated.Print];
        var sharp = kind.Audit(prints[0], prints[1], prints[2]).Verdict;
        var at = kind.Name == "conversion" ? (which & 1) * 2 : (int)((uint)which % 3);
        prints[at] = prints[at] with { Bound = Bound.About };

        Assert.Equal(sharp == Verdict.Impossible ? Verdict.Undetermined : sharp, kind.Audit(prints[0], prints[1], prints[2]).Verdict);
    }

    [Property]
    public void Beside_a_limit_nothing_agrees(ReportKind kind, Measured one, Measured two, Measured stated, int which, int bound)
    {
        Print[] prints = [one.Print, two.Print, stated.Print];
        var at = kind.Name == "conversion" ? (which & 1) * 2 : (int)((uint)which % 3);
        prints[at] = prints[at] with { Bound = Limits[bound & 3] };

        Assert.Contains(kind.Audit(prints[0], prints[1], prints[2]).Verdict, new[] { Verdict.Undetermined, Verdict.Impossible });
    }

    [Property]
    public void A_limit_that_the_figures_pass_is_open_and_one_that_they_miss_is_impossible(ReportKind kind, Measured one, Measured two)
    {
        var (least, most) = kind.Reach(one.Print, two.Print);
        Verdict Of(decimal value, Bound bound) => kind.Audit(one.Print, two.Print, new Print(value, 0, bound)).Verdict;

        Assert.Equal(Verdict.Undetermined, Of(least - 1, Bound.MoreThan));
        Assert.Equal(Verdict.Undetermined, Of(most + 1, Bound.AtMost));
        Assert.Equal(Verdict.Impossible, Of(most + 1, Bound.AtLeast));
        Assert.Equal(Verdict.Impossible, Of(least - 1, Bound.LessThan));
    }

    [Property]
    public void A_finding_carries_the_numbers_that_it_was_found_from(ReportKind kind, Measured one, Measured two, Measured stated)
    {
        var finding = kind.Audit(one.Print, two.Print, stated.Print);

        Assert.Equal(finding, kind.Audit(one.Print, two.Print, stated.Print));
        Assert.StartsWith($"{finding.Verdict}: ", finding.ToString(), StringComparison.Ordinal);
        Assert.EndsWith(finding.Why, finding.ToString(), StringComparison.Ordinal);
        Assert.EndsWith(".", finding.Why, StringComparison.Ordinal);
        Assert.Equal(finding.Explanations.OrderBy(explanation => explanation.Kind), finding.Explanations);
    }
}
