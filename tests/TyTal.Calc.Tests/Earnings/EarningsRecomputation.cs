using TyTal.Calc.Money;
using TyTal.Calc.Reasons;
using TyTal.Calc.Tests.Reference;

namespace TyTal.Calc.Tests.Earnings;

/// <summary>Every rule of the annual earnings once more, as a rational formula of its inputs.</summary>
internal static class EarningsRecomputation
{
    private static readonly Dictionary<string, Func<LiteralFraction[], LiteralFraction>> Formulas = new(StringComparer.Ordinal)
    {
        ["annualEarnings.paidDays"] = x => x[0] - x[1],
        ["annualEarnings.payRise"] = x => x[0] + (x[1] * x[2] / 100),
        ["annualEarnings.furtherPayRise"] = x => x[0] + ((x[1] + x[0] - x[3]) * x[2] / 100),
        ["annualEarnings.payRiseInEuros"] = x => x[0] + x[1],
        ["annualEarnings.annualised"] = x => x[0] * 360 / x[1],
        ["annualEarnings.annualisedWithoutHoliday"] = x => x[0] * 330 / x[1],
        ["annualEarnings.holidayBonus"] = x => x[0] / 24,
        ["annualEarnings.holidayBonusByPercent"] = x => x[0] * x[1] / 100,
        ["annualEarnings.holidayBonusPaid"] = x => x[0],
        ["annualEarnings.payAndBonus"] = x => x[0] + x[1],
        ["annualEarnings.dailyBenefitsInKind"] = x => x[0] * x[1],
        ["annualEarnings.monthlyBenefitsInKind"] = x => x[0] * 12,
        ["annualEarnings.monthlyBenefitsOfPartYear"] = x => x[0] * x[1],
        ["annualEarnings.benefitsInKindOfWindow"] = x => x[0] * x[2] / x[1],
        ["annualEarnings.withBenefitsInKind"] = x => x[0] + x[1],
        ["annualEarnings.employments"] = x => x[0] + x[1],
        ["annualEarnings.exceptionalDays"] = x => x[0] + x[1] - x[2],
        ["annualEarnings.comparisonYear"] = x => x[0] * x[1] / x[2],
        ["annualEarnings.comparisonYearScaled"] = x => x[0] * 360 / (LiteralFraction.Of(360) - x[3]) * x[1] / x[2],
        ["annualEarnings.comparisonYearWithIncome"] = x => ((x[0] * 360 / (LiteralFraction.Of(360) - x[3])) + x[4]) * x[1] / x[2],
        ["annualEarnings.comparisonYearOfEarlier"] = x => x[0],
        ["annualEarnings.comparisonYearOfEarlierWithIncome"] = x => ((x[0] * 360 / (LiteralFraction.Of(360) - x[3]) / x[2]) + (x[4] / x[5])) * x[1],
        ["annualEarnings.comparisonYearAllAbsent"] = x => x[0] * x[1] / x[2],
        ["annualEarnings.comparisonYearAllAbsentWithIncome"] = x => (x[0] + x[4]) * x[1] / x[2],
        ["annualEarnings.comparisonMean"] = x => (x[0] + x[1] + x[2]) / 3,
        ["annualEarnings.mean"] = x => (x[0] + x[1] + x[2] + x[3]) / 4,
        ["annualEarnings.fromRetirement"] = x => x[0] * x[1] / x[2],
        ["annualEarnings.withInsuredWork"] = x => x[0] + x[1],
        ["annualEarnings.pupil"] = x => x[0] * 2,
        ["annualEarnings.fromRehabilitatedClaim"] = x => x[0] * x[1] / x[2],
        ["annualEarnings.pensionAndIncrease"] = x => x[0] + x[1],
    };

    /// <summary>The ids of the rules that are computed again.</summary>
    internal static IEnumerable<string> Rules => Formulas.Keys;

    /// <summary>What a figure must be, or null for facts, statutory figures and rules that choose rather than compute.</summary>
    internal static decimal? Of(Figure figure)
    {
        var inputs = figure.Inputs.Select(input => LiteralFraction.Of(input.Amount)).ToArray();
        return !Formulas.TryGetValue(figure.Rule.Id, out var formula) ? null
            : figure.Rule.Rounding == Rounding.Cent ? formula(inputs).ToCent()
            : formula(inputs).Round(12);
    }
}
