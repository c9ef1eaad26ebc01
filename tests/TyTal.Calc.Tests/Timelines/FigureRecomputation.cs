using TyTal.Calc.Money;
using TyTal.Calc.Reasons;
using TyTal.Calc.Tests.Reference;

namespace TyTal.Calc.Tests.Timelines;

/// <summary>Every rule once more, as a rational formula of its inputs. A figure must equal its formula after its named rounding, nothing more.</summary>
internal static class FigureRecomputation
{
    private static readonly Dictionary<string, Func<LiteralFraction[], LiteralFraction>> Formulas = new(StringComparer.Ordinal)
    {
        ["lossOfEarnings.twentieth"] = x => x[0] / 20,
        ["pension.oneTimeIncrease"] = x => LiteralFraction.Of(16) - (LiteralFraction.Of(0.457m) * (x[0] - LiteralFraction.Of(30))),
        ["pension.fullIncrease"] = _ => LiteralFraction.Of(16),
        ["pension.noIncrease"] = _ => LiteralFraction.Of(0),
        ["incomeAdjustment.threshold"] = x => x[0] * 215 / 100,
        ["kilometreAllowance.half"] = x => x[0] / 2,
        ["employeePayments.percent"] = x => (x[0] + x[1] + x[2] - x[3]) * 60 / 100,
        ["annualEarnings.liftedToMinimum"] = x => x[1],
        ["incapacity.share"] = x => x[0],
        ["incapacity.shareOfTie"] = x => x[0],
        ["dailyAllowance.sickPay"] = x => x[0] / x[1],
        ["dailyAllowance.sickPaySum"] = x => x.Aggregate((sum, next) => sum + next),
        ["dailyAllowance.earningsBefore"] = x => x[0] / x[1],
        ["dailyAllowance.annualEarnings"] = x => x[0] / 360,
        ["dailyAllowance.entrepreneur"] = x => x[0] / 360,
        ["dailyAllowance.student"] = x => x[0] / 360,
        ["dailyAllowance.diseaseOnPension"] = x => x[0] / 360,
        ["dailyAllowance.rehabilitation"] = x => x[0] / 360,
        ["dailyAllowance.pensionRehabilitation"] = x => x[0] / 360,
        ["dailyAllowance.insuredWork"] = x => x[0] / 360,
        ["dailyAllowance.several"] = x => x.Aggregate((sum, next) => sum + next),
        ["dailyAllowance.shareBesideSickPay"] = x => x[0] * x[1] / 100,
        ["annualEarnings.atComparison"] = x => x[0] * x[1] / x[2],
        ["rehabilitationAllowance.afterTraining"] = x => x[0] > x[1] ? (x[0] - x[1]) / x[0] * 100 : 0,
        ["pensionDeduction.sum"] = x => x.Aggregate((sum, next) => sum + next),
        ["dailyAllowance.minimum"] = x => x[0] / 360,
        ["dailyAllowance.share"] = x => x[0] * x[1] / 100,
        ["dailyAllowance.net"] = x => x[0] - x[1],
        ["contributoryReduction"] = x => x[0] * x[1] / 100,
        ["contributoryReduction.rest"] = x => x[0] - x[1],
        ["kelaDeduction"] = x => x[0] * x[1] / 100,
        ["kelaDeduction.rest"] = x => x[0] - x[1],
        ["employersPart.rest"] = x => x[0] - x[1],
        ["employeePayments.deduction"] = x => x[0] * x[1] / 100,
        ["pension.base"] = x => x[0] * x[1] * x[2] / 10_000,
        ["pension.basePerYear"] = x => x[0],
        ["pension.basePerDay"] = x => x[0] / 360,
        ["pension.increasedBase"] = x => x[0] * (LiteralFraction.Of(100) + x[1]) / 100,
        ["pension.perYear"] = x => x[0] * x[1] / x[2],
        ["pension.perMonth"] = x => x[0] * x[1] / x[2] / 12,
    };

    /// <summary>The ids of the rules that are computed again.</summary>
    internal static IEnumerable<string> Rules => Formulas.Keys;

    /// <summary>What a figure must be, or null for facts, statutory figures and rules that choose rather than compute.</summary>
    internal static decimal? Of(Figure figure)
    {
        var inputs = figure.Inputs.Select(input => LiteralFraction.Of(input.Amount)).ToArray();
        if (figure.Rule.Id.StartsWith("amount.", StringComparison.Ordinal))
        {
            return Rounded(inputs[0] * inputs[1] / inputs[2], figure);
        }

        return Formulas.TryGetValue(figure.Rule.Id, out var formula) ? Rounded(formula(inputs), figure) : null;
    }

    private static decimal Rounded(LiteralFraction exact, Figure figure) => figure.Rule.Rounding switch
    {
        Rounding.Cent or Rounding.TwoDecimals => exact.Round(2),
        Rounding.TenEuros => (exact / 10).Round(0) * 10,
        Rounding.HundredEuros => (exact / 100).Round(0) * 100,
        Rounding.FivePercent => (exact / 5).Round(0) * 5,
        _ => exact.Round(12),
    };
}
