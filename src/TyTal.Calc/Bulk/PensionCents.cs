using TyTal.Calc.Benefits.Pension;
using TyTal.Calc.Money;

namespace TyTal.Calc.Bulk;

/// <summary>What a pension stands on in integers: earnings × steps of the percentage × 5 % steps of the share × increase × index ÷ index of the claim date's year.</summary>
/// <param name="Earnings">The annual earnings with § 79, in cents.</param>
/// <param name="PercentSteps">The percentage of § 66 in steps.</param>
/// <param name="PercentStep">A step of the percentage in thousandths of a percent, a divisor of 5 %: 5 % itself as enacted.</param>
/// <param name="ShareSteps">The share of incapacity in steps of 5 %.</param>
/// <param name="Increase">The one-time increase in thousandths of a percent.</param>
/// <param name="Index">The index of the year of payment.</param>
/// <param name="ClaimIndex">The index of the claim date's year.</param>
internal readonly record struct PensionCents(long Earnings, int PercentSteps, int PercentStep, int ShareSteps, int Increase, int Index, int ClaimIndex)
{
    internal const int MonthsOfYear = 12;

    private const int StepsOfWhole = PensionFigures.Whole / PensionFigures.Step;

    /// <summary>The denominator of a year per index point at steps of 5 %: 20 steps × 20 steps × 100 000 thousandths.</summary>
    internal const int YearPerPoint = StepsOfWhole * StepsOfWhole * PensionFigures.Whole;

    internal long PerYear => Of(1);

    internal long PerMonth => Of(MonthsOfYear);

    /// <summary>In 64 bits where twice the product fits, by the rules of the single claim otherwise.</summary>
    private long Of(int parts)
    {
        // At most 100 000 × 20 × 200 000 × 200 000 = 8 × 10¹⁶, and the denominator at most 100 000 × 20 × 100 000 × 200 000 × 12 = 4.8 × 10¹⁷.
        var factor = (long)(PercentSteps * ShareSteps) * (PensionFigures.Whole + Increase) * Index;
        return Earnings <= long.MaxValue / 4 / Math.Max(1L, factor)
            ? Round.ToCent<PerYear>(Earnings * factor, (long)(PensionFigures.Whole / PercentStep) * StepsOfWhole * PensionFigures.Whole * ClaimIndex * parts).Cents
            : ByTheRules(parts);
    }

    private long ByTheRules(int parts)
    {
        var exact = PensionAmount.Base(new Money<PerYear>(Earnings), Percent(PercentSteps, PercentStep), Percent(ShareSteps, PensionFigures.Step));
        var increased = Increase == 0 ? exact : PensionAmount.Increased(exact, Percentage.Of(Increase / 1000m));
        var (index, claimIndex) = (new PensionIndex(Index), new PensionIndex(ClaimIndex));
        return parts == 1 ? PensionAmount.PerYear(increased, index, claimIndex).Cents : PensionAmount.PerMonth(increased, index, claimIndex).Cents;
    }

    private static Percentage Percent(int steps, int step) => Percentage.Of(steps * step / 1000m);
}
