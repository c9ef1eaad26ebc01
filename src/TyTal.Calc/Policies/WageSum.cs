using NodaTime;
using TyTal.Calc.Earnings;
using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Policies;

/// <summary>The wages on which a premium is based.</summary>
/// <param name="Total">The sum.</param>
/// <param name="LeftOut">The items that § 81 leaves out, in order.</param>
public sealed record CountedWages(Figure<Money<Once>> Total, ValueList<PayLeftOut> LeftOut) : ValueRecord;

/// <summary>The wages on which a premium is based (vakuutusmaksun perusteena oleva työansio; § 168): what § 81 counts as earnings; for work abroad the pay of such work in Finland.</summary>
public static class WageSum
{
    private static readonly Rule EarningsRule = Rule.Given("given.paidEarnings");
    private static readonly Rule BenefitsRule = Rule.Given("given.paidBenefitsInKind");
    private static readonly Rule BonusRule = Rule.Given("given.paidHolidayBonus");
    private static readonly Rule AbroadRule = Rule.Given("given.wagesOfWorkAbroad");

    /// <summary>§ 168: the sum.</summary>
    public static Rule TotalRule { get; } = new("premium.wageSum", SectionReference.Of(168, 1), Rounding.None, Readings.WageSumVersion);

    /// <summary>The wages on which a premium is based, with their reasons.</summary>
    /// <param name="items">What was paid, but for employees sent or hired abroad.</param>
    /// <param name="on">The day whose version of § 81 counts: the last one of the insurance period; from 1.1.2016.</param>
    /// <param name="abroad">The pay that the work of employees abroad would bring in Finland (§ 168(2)), in place of what they were paid.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day is before 2016, a kind of pay is none, or the pay of work abroad is negative.</exception>
    public static CountedWages Of(ValueList<PayItem> items, LocalDate on, Money<Once> abroad = default)
    {
        var counted = PayItems.Count(items, on);
        return new(
            new(
                counted.Total + MoneyGuard.NotNegative(abroad),
                TotalRule,
                new Figure<Money<Once>>(counted.Earnings, EarningsRule),
                new Figure<Money<Once>>(counted.BenefitsInKind, BenefitsRule),
                new Figure<Money<Once>>(counted.HolidayBonus, BonusRule),
                new Figure<Money<Once>>(abroad, AbroadRule)),
            counted.LeftOut);
    }
}
