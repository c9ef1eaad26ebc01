using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Benefits.DailyAllowance;

/// <summary>The allowance of the first 28 days of a person with several employments, or with insured entrepreneur's or farmer's work beside one (§ 58(3)).</summary>
/// <remarks>Each employment is decided on its own and the amounts are added; insured work adds 1/360 of its annual earnings.</remarks>
public static class SeveralEmployments
{
    /// <summary>§ 58(3): the sum of the allowances decided separately.</summary>
    public static Rule SumRule { get; } = new("dailyAllowance.several", SectionReference.Of(58, 3));

    /// <summary>§ 58(3): 1/360 of the annual earnings of insured work.</summary>
    public static Rule InsuredWorkRule { get; } = new("dailyAllowance.insuredWork", SectionReference.Of(58, 3), Rounding.Cent);

    /// <summary>§§ 57, 58(3): the share of what does not equal sick pay.</summary>
    public static Rule ShareBesideSickPayRule { get; } = new(
        "dailyAllowance.shareBesideSickPay", SectionReference.Of(57, 1), Rounding.Cent, Readings.SeveralEmploymentsAndPartialIncapacity);

    /// <summary>1/360 of the annual earnings of insured work, rounded to the cent.</summary>
    /// <param name="annualEarnings">The annual earnings of the entrepreneur's or the farmer's insurance at the claim date; 0 or more.</param>
    public static Money<PerDay> OfInsuredWork(Money<PerYear> annualEarnings) => FullAllowance.FromAnnualEarnings(annualEarnings);

    /// <summary>1/360 of the annual earnings of insured work, rounded to the cent, with its reasons.</summary>
    /// <param name="annualEarnings">The annual earnings of the entrepreneur's or the farmer's insurance at the claim date; 0 or more.</param>
    public static Figure<Money<PerDay>> OfInsuredWork(Figure<Money<PerYear>> annualEarnings)
    {
        Guard.NotNull(annualEarnings, nameof(annualEarnings));
        return new(OfInsuredWork(annualEarnings.Value), InsuredWorkRule, annualEarnings);
    }

    /// <summary>The sum of the allowances decided separately, with its reasons.</summary>
    /// <param name="parts">The full amount of each employment and insured work, per day.</param>
    /// <returns>The part itself when there is one.</returns>
    public static Figure<Money<PerDay>> Sum(ValueList<Figure<Money<PerDay>>> parts)
    {
        Guard.NoNulls(parts, nameof(parts));
        if (parts.Count == 1)
        {
            return parts[0];
        }

        var sum = default(Money<PerDay>);
        foreach (var part in parts)
        {
            sum += part.Value;
        }

        return new(sum, SumRule, parts.ToValueList<Figure>());
    }

    /// <summary>The share of the parts that do not equal sick pay, rounded to the cent.</summary>
    /// <param name="parts">The sum of those parts.</param>
    /// <param name="share">The rounded share of incapacity.</param>
    public static Money<PerDay> ShareBesideSickPay(Money<PerDay> parts, Percentage share) => share.OfCent(parts);

    /// <summary>The share of the parts that do not equal sick pay, on a day of partial incapacity with sick pay from another employment; rounded to the cent.</summary>
    /// <param name="parts">The sum of those parts.</param>
    /// <param name="share">The rounded share of incapacity.</param>
    public static Figure<Money<PerDay>> ShareBesideSickPay(Figure<Money<PerDay>> parts, Figure<Percentage> share) =>
        new(ShareBesideSickPay(parts.Value, share.Value), ShareBesideSickPayRule, parts, share);
}
