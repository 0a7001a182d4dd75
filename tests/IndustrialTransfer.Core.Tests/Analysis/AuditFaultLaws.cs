using FsCheck.Xunit;
using IndustrialTransfer.Analysis;

namespace IndustrialTransfer.Tests.Analysis;

/// <summary>A fault that was planted is found: in a report that was computed from its own printed figures wherever it makes it disagree, in one that
/// was computed from unrounded numbers wherever it makes it impossible.</summary>
[Properties(Arbitrary = [typeof(AuditGenerators)], MaxTest = 500)]
public sealed class AuditFaultLaws
{
    [Property]
    public void Digits_that_were_cut(ReportKind kind, Measured one, Measured two, Measured result, bool unrounded) =>
        Offers(ExplanationKind.Cut, kind, one, two, result, unrounded, (truth, honest) => Print.Cut(truth, honest.Step));

    [Property]
    public void A_lost_sign(ReportKind kind, Measured one, Measured two, Measured result, bool unrounded) =>
        Offers(ExplanationKind.SignLost, kind, one, two, result, unrounded, (_, honest) => honest with { Value = -honest.Value });

    [Property]
    public void A_slipped_scale(ReportKind kind, Measured one, Measured two, Measured result, bool unrounded, int slip)
    {
        var power = ((int)((uint)slip % 8) + 1) * (slip < 0 ? -1 : 1);
        var finding = Offers(ExplanationKind.ScaleSlipped, kind, one, two, result, unrounded,
            (_, honest) => new Print(honest.Value * Print.Power(power), honest.Step * Print.Power(power)));

        Assert.True(finding is null || finding.Explanations.Any(each => each.Number == Print.Power(power)), $"{finding}");
    }

    [Property]
    public void Swapped_digits(ReportKind kind, Measured one, Measured two, Measured result, bool unrounded, int at) =>
        Offers(ExplanationKind.DigitsSwapped, kind, one, two, result, unrounded, (_, honest) => honest.Swapped(at & 7) ?? honest);

    [Property]
    public void Another_base(ReportKind kind, Measured one, Measured two, Measured result, Measured other, bool unrounded)
    {
        if (kind.WithBase is { } withBase)
        {
            // The rate of a conversion is none of the two numbers.
            var wrong = kind.Name == "conversion" ? 6.5m : other.Truth;
            var value = unrounded ? withBase(one.Truth, two.Truth, wrong) : withBase(one.Print.Value, two.Print.Value, wrong);
            var wrongly = Print.Of(value, Print.StepFor(value, result.Digits));
            if (kind.Name != "growth" || wrongly.Value > -100)
            {
                // No base falls to something by everything, though one may fall by nearly everything.
                Offers(ExplanationKind.OtherBase, kind, one, two, result, unrounded, (_, _) => wrongly);
            }
        }
    }

    [Property]
    public void A_part_left_out(Measured[] parts, int which, Measured result)
    {
        if (parts.Length > 1)
        {
            var at = (int)((uint)which % (uint)parts.Length);
            var rest = parts.Where((_, i) => i != at).Sum(part => part.Print.Value);
            var finding = Audit.Sum(parts.Select(part => part.Print.Yuan), Print.Of(rest, Print.StepFor(rest, result.Digits)).Yuan);

            Assert.True(finding.Verdict == Verdict.Agrees || finding.Explanations.Any(each => each.Kind == ExplanationKind.PartLeftOut), finding.ToString());
        }
    }

    [Property]
    public void A_part_counted_twice(Measured[] parts, int which, Measured result)
    {
        if (parts.Length > 1)
        {
            var twice = parts[(int)((uint)which % (uint)parts.Length)].Print.Value;
            var sum = parts.Sum(part => part.Print.Value) + twice;
            var finding = Audit.Sum(parts.Select(part => part.Print.Yuan), Print.Of(sum, Print.StepFor(sum, result.Digits)).Yuan);

            Assert.True(finding.Verdict == Verdict.Agrees || finding.Explanations.Any(each => each.Kind == ExplanationKind.PartCountedTwice), finding.ToString());
        }
    }

    [Property]
    public void Every_explanation_gives_the_print(ReportKind kind, Measured one, Measured two, Measured result, int slip, int at, Measured other)
    {
        // Prints that are nearly right in one of several ways, so that there is something to explain.
        var value = kind.Define(one.Print.Value, two.Print.Value);
        var honest = Print.Of(value, Print.StepFor(value, result.Digits));
        var scaled = new Print(honest.Value * Print.Power(slip % 4), honest.Step * Print.Power(slip % 4));
        foreach (var stated in new[] { scaled, Print.Cut(value, honest.Step), honest with { Value = -honest.Value }, honest.Swapped(at & 7) ?? other.Print, other.Print })
        {
            var finding = kind.Audit(one.Print, two.Print, stated);
            var (least, most) = finding.Verdict == Verdict.Impossible ? kind.Reach(one.Print, two.Print) : (value, value);
            foreach (var explanation in finding.Explanations)
            {
                Assert.True(Gives(explanation, kind, (one.Print, two.Print), stated, least, most), $"{explanation.Kind} {explanation} {finding}");
            }
        }
    }

    // Whether a result from least to most gives the print with the fault.
    private static bool Gives(Explanation explanation, ReportKind kind, (Print One, Print Two) inputs, Print stated, decimal least, decimal most)
    {
        var (half, tiny) = (stated.Step / 2, Math.Abs(most) * 1e-20m);
        bool Within(decimal low, decimal high) => low - tiny <= most && least <= high + tiny;
        bool Rounds(decimal size) => size > 0 ? Within((stated.Value - half) / size, (stated.Value + half) / size) : Within(-stated.Value - half, half - stated.Value);
        return explanation.Kind switch
        {
            ExplanationKind.Cut => Print.Cut(Math.Clamp(stated.Value, least, most), stated.Step).Value == stated.Value
                || Print.Cut(Math.Clamp(stated.Value + (stated.Step * 0.999999m * (most < 0 ? -1 : 1)), least, most), stated.Step).Value == stated.Value,
            ExplanationKind.HalfEven => Print.Of(most, stated.Step, Halves.Even).Value == stated.Value,
            ExplanationKind.SignLost => Rounds(-1),
            ExplanationKind.ScaleSlipped or ExplanationKind.UnitMistaken => Rounds(explanation.Number!.Value),
            ExplanationKind.DigitsSwapped => Within(explanation.Number!.Value - half, explanation.Number.Value + half)
                && stated.IsSwapOf(explanation.Number.Value),
            ExplanationKind.GrowthForPoints => kind.Name == "points",
            ExplanationKind.PartLeftOut => AddsUp(inputs.Two, 1, inputs.One, 0) || AddsUp(inputs.One, 1, inputs.Two, 0),
            ExplanationKind.PartCountedTwice => AddsUp(inputs.Two, 1, inputs.One, 2) || AddsUp(inputs.One, 1, inputs.Two, 2),
            ExplanationKind.OtherBase =>
                Print.Of(kind.WithBase!(inputs.One.Value, inputs.Two.Value, explanation.Number!.Value), stated.Step).Value == stated.Value,
            _ => false,
        };

        // Whether the two parts, the explained one so many times, come to the print.
        bool AddsUp(Print part, int times, Print explained, int explainedTimes)
        {
            var reach = least == most ? 0 : ((part.Step * times) + (explained.Step * explainedTimes)) / 2;
            var sum = (part.Value * times) + (explained.Value * explainedTimes);
            return explanation.Number == explained.Value && Math.Abs(sum - stated.Value) <= half + reach;
        }
    }

    // The finding, where the fault had to be among its explanations.
    private static Finding? Offers(
        ExplanationKind planted, ReportKind kind, Measured one, Measured two, Measured result, bool unrounded, Func<decimal, Print, Print> fault)
    {
        var value = unrounded ? kind.Define(one.Truth, two.Truth) : kind.Define(one.Print.Value, two.Print.Value);
        var honest = Print.Of(value, Print.StepFor(value, result.Digits));
        var finding = kind.Audit(one.Print, two.Print, fault(value, honest));
        if (honest.Value != 0 && (finding.Verdict == Verdict.Impossible || (!unrounded && finding.Verdict == Verdict.Possible)))
        {
            Assert.True(finding.Explanations.Any(each => each.Kind == planted), $"{finding} {string.Join(' ', finding.Explanations)}");
            return finding;
        }

        return null;
    }
}
