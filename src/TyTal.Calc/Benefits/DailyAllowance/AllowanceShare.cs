using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Benefits.DailyAllowance;

/// <summary>The part of the full daily allowance that partial incapacity gives (§ 57; § 197(2) for an entrepreneur, § 70(1) for a student, § 92(2) after training).</summary>
public static class AllowanceShare
{
    /// <summary>§ 57: the share of the full amount.</summary>
    public static Rule Rule { get; } = new("dailyAllowance.share", SectionReference.Of(57, 1), Rounding.Cent);

    /// <summary>§ 197(2): half of an entrepreneur's full amount.</summary>
    public static Rule EntrepreneurRule { get; } = new("dailyAllowance.share", SectionReference.Of(197, 2), Rounding.Cent);

    /// <summary>§ 70(1): half of a student's full amount.</summary>
    public static Rule StudentRule { get; } = new("dailyAllowance.share", SectionReference.Of(70, 1), Rounding.Cent);

    /// <summary>§ 92(2): the share after vocational training.</summary>
    public static Rule AfterTrainingRule { get; } = new("dailyAllowance.share", SectionReference.Of(92, 2), Rounding.Cent);

    private static readonly Rule[] Rules = [Rule, EntrepreneurRule, StudentRule, AfterTrainingRule];

    /// <summary>The share of the full allowance, rounded to the cent.</summary>
    /// <param name="full">The full allowance, with § 60.</param>
    /// <param name="share">The rounded share of incapacity.</param>
    public static Money<PerDay> Of(Money<PerDay> full, Percentage share) => share.OfCent(full);

    /// <summary>The share of the full allowance, with its reasons.</summary>
    /// <param name="full">The full allowance, with § 60.</param>
    /// <param name="share">The rounded share of incapacity.</param>
    /// <returns>The same figure when the share is 100 %.</returns>
    public static Figure<Money<PerDay>> Of(Figure<Money<PerDay>> full, Figure<Percentage> share) =>
        share.Value == Percentage.Hundred
            ? full
            : new(Of(full.Value, share.Value), Array.Find(Rules, rule => rule.Section == share.Rule.Section) ?? Rule, full, share);
}
