using NodaTime;
using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Policies;

/// <summary>What an employer pays that neglected the obligation to insure: the premium-like charge (vakuutusmaksua vastaava maksu; § 181), the neglect fee (laiminlyöntimaksu; § 182) and the excess (omavastuu; § 184).</summary>
public static class NeglectRules
{
    /// <summary>The calendar years before the current one that the premium-like charge covers (§ 181).</summary>
    public const int PastYears = 5;

    /// <summary>The most times that the neglect fee is the premium-like charge (§ 182(1)).</summary>
    public const decimal MostMultiple = 3m;

    private const int DecimalsOfMultiple = 4;

    /// <summary>§ 181: the charge.</summary>
    public static Rule ChargeRule { get; } = new("neglect.charge", SectionReference.Of(181), Rounding.None, Readings.NeglectYears);

    /// <summary>§ 182(1): the fee.</summary>
    public static Rule FeeRule { get; } = new("neglect.fee", SectionReference.Of(182, 1), Rounding.Cent);

    /// <summary>§ 184(1): the excess.</summary>
    public static Rule ExcessRule { get; } = new("neglect.excess", SectionReference.Of(184, 1), Rounding.None, Readings.ExcessOfEventYear);

    /// <summary>The provisions that § 183(3) applies to the charge and the fee: by act 1275/2018 also on serving the decision, from 2019.</summary>
    public static DatedVersions<ValueList<SectionReference>> AppliedToCharges { get; } = DatedVersions<ValueList<SectionReference>>
        .Original(Act.WorkersCompensation, Sections(169, 172, 173, 174, 175, 176))
        .Amended(new LocalDate(2019, 1, 1), Act.Amendment1275, Sections(169, 172, 173, 174, 175, 176).Append(SectionReference.Of(124, 1)).ToValueList());

    /// <summary>The provisions that § 184(2) applies to the excess: by act 1275/2018 also on serving the decision, from 2019.</summary>
    public static DatedVersions<ValueList<SectionReference>> AppliedToExcess { get; } = DatedVersions<ValueList<SectionReference>>
        .Original(Act.WorkersCompensation, Sections(172, 174))
        .Amended(new LocalDate(2019, 1, 1), Act.Amendment1275, Sections(172, 174).Append(SectionReference.Of(124, 1)).ToValueList());

    /// <summary>The first calendar year that the premium-like charge covers.</summary>
    /// <param name="decidedOn">The day of the decision.</param>
    public static int FirstYear(LocalDate decidedOn) => Guard.IsoDay(decidedOn).Year - PastYears;

    /// <summary>The premium-like charge: the sum of the years, with its reasons (§ 181).</summary>
    /// <param name="premiums">The reasonable premium of each year that counts.</param>
    public static Figure<Money<Once>> Charge(ValueList<Figure<Money<Once>>> premiums)
    {
        Money<Once> sum = default;
        foreach (var premium in Guard.NoNulls(premiums, nameof(premiums)))
        {
            sum += MoneyGuard.NotNegative(premium.Value, nameof(premiums));
        }

        return new(sum, ChargeRule, premiums.Cast<Figure>().ToValueList());
    }

    /// <summary>The neglect fee: the charge × the multiple, rounded to the cent (§ 182(1)).</summary>
    /// <param name="charge">The premium-like charge.</param>
    /// <param name="feeMultiple">The multiple: 0 to 3 with at most four decimals.</param>
    /// <exception cref="ArgumentOutOfRangeException">The charge is negative or the multiple is outside its range.</exception>
    public static Money<Once> Fee(Money<Once> charge, decimal feeMultiple) =>
        Round.ToCent<Once>(MoneyGuard.NotNegative(charge).Amount * CheckedMultiple(feeMultiple));

    /// <summary>The neglect fee, with its reasons.</summary>
    /// <param name="charge">The premium-like charge.</param>
    /// <param name="feeMultiple">The multiple.</param>
    public static Figure<Money<Once>> Fee(Figure<Money<Once>> charge, Figure<Multiple> feeMultiple) =>
        new(Fee(charge.Value, feeMultiple.Value.Amount), FeeRule, charge, feeMultiple);

    /// <summary>The employer's excess: what was paid, at most the amount of the year of the claim event (§ 184(1)).</summary>
    /// <param name="paid">The compensation and the payments of full costs that were paid for the claim event.</param>
    /// <param name="most">The amount of the year.</param>
    /// <exception cref="ArgumentOutOfRangeException">What was paid is negative.</exception>
    public static Money<Once> Excess(Money<Once> paid, Money<Once> most) => MoneyGuard.NotNegative(paid) < most ? paid : most;

    /// <summary>The employer's excess, with its reasons.</summary>
    /// <param name="paid">What was paid for the claim event.</param>
    /// <param name="claimDate">The claim date.</param>
    /// <param name="parameters">The statutory figures.</param>
    /// <exception cref="MissingFigureException">The amount of the year is not known.</exception>
    public static Figure<Money<Once>> Excess(Figure<Money<Once>> paid, LocalDate claimDate, StatutoryParameters parameters)
    {
        var most = (Figure<Money<Once>>)Guard.NotNull(parameters, nameof(parameters)).Get(StatutoryFigure.EmployersExcess, Guard.InTimeOfAct(claimDate).Year);
        return new(Excess(paid.Value, most.Value), ExcessRule, paid, most);
    }

    internal static decimal CheckedMultiple(decimal feeMultiple)
    {
        Guard.Range(feeMultiple, 0m, MostMultiple);
        return Guard.Decimals(feeMultiple, DecimalsOfMultiple);
    }

    private static ValueList<SectionReference> Sections(params int[] sections) => sections.Select(section => SectionReference.Of(section)).ToValueList();
}
