using NodaTime;
using TyTal.Calc.Earnings;
using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Benefits.Rehabilitation;

/// <summary>The rehabilitation allowance after vocational training (§ 92): for at most six months, by how much the person earns less than the annual earnings.</summary>
public static class AfterTrainingAllowance
{
    private const int Months = 6;

    /// <summary>§ 92(1): the annual earnings at the level of the comparison.</summary>
    public static Rule LevelRule { get; } = new("annualEarnings.atComparison", SectionReference.Of(92, 1), Rounding.Cent, Readings.AfterTraining);

    /// <summary>§ 92(2): the share of the full allowance or pension.</summary>
    public static Rule ShareRule { get; } = new("rehabilitationAllowance.afterTraining", SectionReference.Of(92, 2), Rounding.FivePercent, Readings.AfterTraining);

    /// <summary>The last day on which the allowance can be paid: the last of six months that begin on the day after the training.</summary>
    /// <param name="trainingEnded">The last day of the training.</param>
    public static LocalDate LastDay(LocalDate trainingEnded) => MonthLength.LastDay(trainingEnded.PlusDays(1), Months);

    /// <summary>The annual earnings at the level of the comparison, rounded to the cent.</summary>
    /// <param name="annualEarnings">The annual earnings of the claim, with § 79 where it applies.</param>
    /// <param name="to">The wage coefficient of the year of the comparison.</param>
    /// <param name="from">The wage coefficient of the claim date's year.</param>
    public static Money<PerYear> AtLevel(Money<PerYear> annualEarnings, WageCoefficient to, WageCoefficient from) => WageLevel.Lift(annualEarnings, to, from);

    /// <summary>The annual earnings at the level of the comparison, rounded to the cent, with their reasons.</summary>
    /// <param name="annualEarnings">The annual earnings of the claim, with § 79 where it applies.</param>
    /// <param name="to">The wage coefficient of the year of the comparison.</param>
    /// <param name="from">The wage coefficient of the claim date's year.</param>
    public static Figure<Money<PerYear>> AtLevel(Figure<Money<PerYear>> annualEarnings, Figure<WageCoefficient> to, Figure<WageCoefficient> from) =>
        WageLevel.Lift(annualEarnings, to, from, LevelRule);

    /// <summary>The share that is paid: the loss as a part of the annual earnings, to the nearest five percent, half way up; 0 when nothing is lost.</summary>
    /// <param name="annualEarnings">The annual earnings at the level of the comparison.</param>
    /// <param name="earnings">What the person earns in a year after the training.</param>
    public static Percentage Share(Money<PerYear> annualEarnings, Money<PerYear> earnings)
    {
        MoneyGuard.NotNegative(annualEarnings);
        MoneyGuard.NotNegative(earnings);
        if (earnings >= annualEarnings)
        {
            return default;
        }

        // The number of fives nearest to 20 × loss ÷ annual earnings.
        var loss = annualEarnings.Cents - earnings.Cents;
        return Percentage.Of(5 * (((40 * loss) + annualEarnings.Cents) / (2 * annualEarnings.Cents)));
    }

    /// <summary>The share that is paid, with its reasons.</summary>
    /// <param name="annualEarnings">The annual earnings at the level of the comparison.</param>
    /// <param name="earnings">What the person earns in a year after the training.</param>
    public static Figure<Percentage> Share(Figure<Money<PerYear>> annualEarnings, Figure<Money<PerYear>> earnings) =>
        new(Share(Guard.NotNull(annualEarnings, nameof(annualEarnings)).Value, Guard.NotNull(earnings, nameof(earnings)).Value), ShareRule, annualEarnings, earnings);
}
