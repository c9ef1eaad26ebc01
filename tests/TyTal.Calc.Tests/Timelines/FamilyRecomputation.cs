using TyTal.Calc.Benefits.Survivors;
using TyTal.Calc.Money;
using TyTal.Calc.Reasons;
using TyTal.Calc.Tests.Reference;

namespace TyTal.Calc.Tests.Timelines;

/// <summary>Every rule of the survivors' pensions once more, as a rational formula of its inputs; nothing is rounded but where the rule says so.</summary>
internal static class FamilyRecomputation
{
    private static readonly Dictionary<string, Func<LiteralFraction[], LiteralFraction>> Formulas = new(StringComparer.Ordinal)
    {
        ["survivors.orphansAddition"] = x => Smaller(15, LiteralFraction.Of(70) - x[0] - x[1]),
        ["survivors.childrenPercentWithAddition"] = x => x[0] + x[1],
        ["survivors.spouseBase"] = x => x[0] * x[1] / 100,
        ["survivors.childBase"] = x => x[0] * x[1] / 100 / x[2],
        ["survivors.orphanBase"] = x => x[0] * ((x[1] / x[2]) + (x[3] / x[4])) / 100,
        ["survivors.nationalPension"] = x => x[0] * 12 * x[1] / x[2],
        ["survivors.lessNationalPension"] = x => NotNegative(x[0] - x[1]),
        ["survivors.incomeReduction"] = x => (x[0] - x[1]) * 30 / 100,
        ["survivors.noIncomeReduction"] = _ => 0,
        ["survivors.incomeReductionPerYear"] = x => x[0],
        ["survivors.incomeReductionAtClaimYear"] = x => x[0] * x[1] / x[2],
        ["survivors.adjustedBase"] = x => NotNegative(x[0] - x[1]),
        ["survivors.laterStudy"] = x => Smaller(x[0], x[1] * (LiteralFraction.Of(70) - x[2]) / 100),
        ["survivors.basePerYear"] = x => x[0],
        ["survivors.supposedAddition"] = x => Smaller(x[2], x[3] - x[0] - x[1]),
        ["survivors.supposedLaterStudy"] = x => Smaller(x[0], x[1] * (x[3] - x[2]) / 100),
        ["survivors.perYear"] = x => x[0] * x[1] / x[2],
        ["survivors.perMonth"] = x => x[0] * x[1] / x[2] / 12,
        ["survivors.remarriageLumpSum"] = x => x[0] * 36,
        ["survivors.remarriageLumpSumAbove"] = x => NotNegative((x[0] - x[1]) * 36),
        ["survivors.remarriageLumpSumWithinEnd"] = x => x[0] * x[1] / 30,
        ["survivors.remarriageLumpSumAboveWithinEnd"] = x => NotNegative(x[0] - x[1]) * x[2] / 30,
        ["survivors.lessOtherPensionPerYear"] = x => NotNegative(x[0] - (x[1] * 12)),
        ["survivors.lessOtherPensionPerMonth"] = x => NotNegative(x[0] - x[1]),
        ["funeralAssistance.toEstate"] = x => x[0],
        ["funeralAssistance.toOthers"] = x => Smaller(x[0], x[1]),
    };

    /// <summary>The ids of the rules that are computed again, but for those of supposed constants.</summary>
    internal static IEnumerable<string> Rules => Formulas.Keys.Where(rule => !rule.StartsWith("survivors.supposed", StringComparison.Ordinal));

    /// <summary>Whether a figure follows from its inputs; null for facts, statutory figures and rules that choose.</summary>
    internal static bool? Follows(Figure figure)
    {
        if (!Formulas.TryGetValue(figure.Rule.Id, out var formula))
        {
            return null;
        }

        var exact = formula(figure.Inputs.Select(Exact).ToArray());
        return figure is Figure<ExactPension> pension
            ? Equal(exact, Exact(pension))
            : figure.Amount == (figure.Rule.Rounding == Rounding.Cent ? exact.ToCent() : exact.Round(12));
    }

    private static LiteralFraction Exact(Figure figure) => figure is Figure<ExactPension> pension
        ? LiteralFraction.Of(pension.Value.Numerator) / 100 / pension.Value.Denominator
        : figure.Amount;

    private static bool Equal(LiteralFraction one, LiteralFraction other) => !(one < other) && !(one > other);

    private static LiteralFraction Smaller(LiteralFraction one, LiteralFraction other) => one < other ? one : other;

    private static LiteralFraction NotNegative(LiteralFraction number) => number < 0 ? 0 : number;
}
