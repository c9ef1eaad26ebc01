using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Benefits.DailyAllowance;

/// <summary>The full amount of the daily allowance: by sick pay or earlier earnings for 28 days, then by annual earnings, and at least the minimum (§§ 58–60).</summary>
public static class FullAllowance
{
    private const int DaysOfYear = 360;

    /// <summary>§ 58(1): as much as the sick pay of the day.</summary>
    public static Rule SickPayRule { get; } = new("dailyAllowance.sickPay", SectionReference.Of(58, 1), Rounding.Cent);

    /// <summary>§§ 58(1), 58(3): the sick pay of several employers added up.</summary>
    public static Rule SickPaySumRule { get; } = new("dailyAllowance.sickPaySum", SectionReference.Of(58, 3));

    /// <summary>§ 58(2): by the earnings before the claim date.</summary>
    public static Rule EarningsBeforeRule { get; } = new("dailyAllowance.earningsBefore", SectionReference.Of(58, 2), Rounding.Cent);

    /// <summary>§ 59: 1/360 of the annual earnings.</summary>
    public static Rule AnnualEarningsRule { get; } = new("dailyAllowance.annualEarnings", SectionReference.Of(59), Rounding.Cent);

    /// <summary>§ 60: lifted to 1/360 of the minimum annual earnings.</summary>
    public static Rule MinimumRule { get; } = new("dailyAllowance.minimum", SectionReference.Of(60), Rounding.Cent);

    /// <summary>§ 197: 1/360 of an entrepreneur's annual earnings.</summary>
    public static Rule EntrepreneurRule { get; } = new("dailyAllowance.entrepreneur", SectionReference.Of(197, 3), Rounding.Cent);

    /// <summary>Pay or earnings of some days per calendar day, rounded to the cent (§ 58).</summary>
    /// <param name="pay">The sick pay of a spell, or the earnings before the claim date.</param>
    /// <param name="days">The calendar days that it covers, from 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are no days.</exception>
    public static Money<PerDay> PerDay(Money<Once> pay, DayCount days) =>
        Round.ToCent<PerDay>(MoneyGuard.NotNegative(pay).Cents, Guard.Range(days.Count, 1, int.MaxValue, nameof(days)));

    /// <summary>1/360 of the annual earnings, rounded to the cent (§ 59; § 197(3) for an entrepreneur).</summary>
    /// <param name="annualEarnings">The annual earnings, 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The earnings are negative.</exception>
    public static Money<PerDay> FromAnnualEarnings(Money<PerYear> annualEarnings) =>
        Round.ToCent<PerDay>(MoneyGuard.NotNegative(annualEarnings).Cents, DaysOfYear);

    /// <summary>The full allowance, lifted to 1/360 of the minimum annual earnings when it is below that (§ 60); cents are compared.</summary>
    /// <param name="full">The full allowance of § 58 or § 59.</param>
    /// <param name="minimumAnnualEarnings">The minimum annual earnings of the claim date's year.</param>
    public static Money<PerDay> AtLeastMinimum(Money<PerDay> full, Money<PerYear> minimumAnnualEarnings)
    {
        var minimum = FromAnnualEarnings(minimumAnnualEarnings);
        return full < minimum ? minimum : full;
    }

    /// <summary>Sick pay per calendar day, with its reasons.</summary>
    /// <param name="pay">The pay of the spell.</param>
    /// <param name="days">The calendar days of the spell.</param>
    public static Figure<Money<PerDay>> BySickPay(Figure<Money<Once>> pay, Figure<DayCount> days) =>
        new(PerDay(pay.Value, days.Value), SickPayRule, pay, days);

    /// <summary>Sick pay of several employers for the same day, added up, with its reasons.</summary>
    /// <param name="perDay">The sick pay of each, per day.</param>
    public static Figure<Money<PerDay>> SickPayOfAll(ValueList<Figure<Money<PerDay>>> perDay)
    {
        var sum = default(Money<PerDay>);
        foreach (var pay in Guard.NoNulls(perDay, nameof(perDay)))
        {
            sum += pay.Value;
        }

        return new(sum, SickPaySumRule, perDay.ToValueList<Figure>());
    }

    /// <summary>Earnings before the claim date per calendar day, with their reasons.</summary>
    /// <param name="earnings">The earnings of the days of § 58(2).</param>
    /// <param name="days">Their number.</param>
    public static Figure<Money<PerDay>> ByEarningsBefore(Figure<Money<Once>> earnings, Figure<DayCount> days) =>
        new(PerDay(earnings.Value, days.Value), EarningsBeforeRule, earnings, days);

    /// <summary>1/360 of the annual earnings, with its reasons.</summary>
    /// <param name="annualEarnings">The annual earnings.</param>
    public static Figure<Money<PerDay>> FromAnnualEarnings(Figure<Money<PerYear>> annualEarnings) =>
        new(FromAnnualEarnings(annualEarnings.Value), AnnualEarningsRule, annualEarnings);

    /// <summary>1/360 of an entrepreneur's annual earnings, with its reasons.</summary>
    /// <param name="annualEarnings">The annual earnings of the voluntary insurance (§§ 188–190).</param>
    public static Figure<Money<PerDay>> OfEntrepreneur(Figure<Money<PerYear>> annualEarnings) =>
        new(FromAnnualEarnings(annualEarnings.Value), EntrepreneurRule, annualEarnings);

    /// <summary>The full allowance, lifted where it is below the minimum, with its reasons.</summary>
    /// <param name="full">The full allowance of § 58 or § 59.</param>
    /// <param name="minimumAnnualEarnings">The minimum annual earnings of the claim date's year.</param>
    /// <returns>The same figure when nothing was lifted.</returns>
    public static Figure<Money<PerDay>> AtLeastMinimum(Figure<Money<PerDay>> full, Figure<Money<PerYear>> minimumAnnualEarnings)
    {
        var lifted = AtLeastMinimum(full.Value, minimumAnnualEarnings.Value);
        return lifted == full.Value ? full : new(lifted, MinimumRule, minimumAnnualEarnings, full);
    }
}
