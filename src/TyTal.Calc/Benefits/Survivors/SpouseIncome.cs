using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Benefits.Survivors;

/// <summary>What a spouse's income at the death consists of (työtulo, eläketulo; § 107(3)–(5)). A benefit from abroad counts as the Finnish one that it resembles (§ 107(5)).</summary>
public enum SpouseIncomeKind
{
    /// <summary>Earnings from work, by the rules of the annual earnings, §§ 71–78 (§ 107(3)).</summary>
    Earnings,

    /// <summary>An old-age pension of the earnings-related pension acts, or another continuing one of them that no other kind names (§ 107(3)).</summary>
    OldAgePension,

    /// <summary>A pension or compensation because of incapacity for work: earnings-related, or one that was granted until further notice by this Act, its neighbours,
    /// the traffic insurance or the athletes' act. State the amount of the full benefit, also when a part is paid (§ 107(3)).</summary>
    IncapacityPension,

    /// <summary>A part-time pension. State the amount of the full old-age pension (§ 107(3)).</summary>
    PartTimePension,

    /// <summary>A survivor's pension, or a compensation like it, for another death (§ 107(3) and (4)).</summary>
    SurvivorsPension,

    /// <summary>A maintenance pension (huoltoeläke; § 107(3) and (4)).</summary>
    MaintenancePension,

    /// <summary>A life annuity (elinkorko; § 107(3) and (4)).</summary>
    LifeAnnuity,

    /// <summary>The basic amount of the support for giving up farming, or a reduced pension of the act on giving up farming (§ 107(3) and (4)).</summary>
    FarmClosure,

    /// <summary>A survivor's pension, or a compensation like it, for the same death: it does not count (§ 107(3)).</summary>
    SurvivorsPensionOfSameDeath,

    /// <summary>Anything that the list does not name, e.g. a national pension, a fixed-term benefit, income from capital: it does not count (§ 107(3)).</summary>
    Other,
}

/// <summary>An item of a spouse's income at the death.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="PerYear">The amount per year at the level of the year of the death; 0 or more.</param>
public sealed record SpouseIncomeItem(SpouseIncomeKind Kind, Money<PerYear> PerYear) : ValueRecord;

/// <summary>The spouse's income that the income adjustment takes (§ 107(3)–(5)).</summary>
public static class SpouseIncome
{
    /// <summary>§ 107(1) and (3): earnings or pensions, the larger.</summary>
    public static Rule LargerRule { get; } = new("survivors.spouseIncome", SectionReference.Of(107, 3), Rounding.None, Readings.SpousesIncome);

    /// <summary>§ 107(4): beside a pension of the list, earnings or a pension because of incapacity, too.</summary>
    public static Rule BesideRule { get; } = new("survivors.spouseIncomeBeside", SectionReference.Of(107, 4), Rounding.None, Readings.SpousesIncome);

    /// <summary>§ 107(3): pensions add up.</summary>
    public static Rule SumRule { get; } = new("survivors.spousePensions", SectionReference.Of(107, 3));

    /// <summary>Whether an item of a kind counts at all.</summary>
    /// <param name="kind">The kind.</param>
    /// <exception cref="ArgumentOutOfRangeException">The kind is not one of the named ones.</exception>
    public static bool Counts(SpouseIncomeKind kind) => Guard.Defined(kind) is not (SpouseIncomeKind.SurvivorsPensionOfSameDeath or SpouseIncomeKind.Other);

    /// <summary>Whether a pension of a kind lets earnings, or a pension because of incapacity, count besides (§ 107(4)).</summary>
    /// <param name="kind">The kind.</param>
    /// <exception cref="ArgumentOutOfRangeException">The kind is not one of the named ones.</exception>
    public static bool LetsEarningsCountBesides(SpouseIncomeKind kind) => Guard.Defined(kind) is
        SpouseIncomeKind.SurvivorsPension or SpouseIncomeKind.MaintenancePension or SpouseIncomeKind.LifeAnnuity or SpouseIncomeKind.FarmClosure;

    /// <summary>The section that says whether and how a kind counts.</summary>
    /// <param name="kind">The kind.</param>
    /// <exception cref="ArgumentOutOfRangeException">The kind is not one of the named ones.</exception>
    public static SectionReference SectionOf(SpouseIncomeKind kind) => SectionReference.Of(107, LetsEarningsCountBesides(kind) ? 4 : 3);

    /// <summary>The income of its items, with its reasons (READING spousesIncome).</summary>
    /// <remarks>Earnings, and pensions because of incapacity or part-time pensions, are alternatives: the larger of the two sums counts.
    /// Without a pension that § 107(4) names, old-age pensions stand on the side of the pensions; with one, they and it count besides.</remarks>
    /// <param name="items">The items in any order.</param>
    /// <exception cref="ArgumentOutOfRangeException">An amount is negative, or a kind is not one of the named ones.</exception>
    public static Figure<Money<PerYear>> Of(ValueList<SpouseIncomeItem> items)
    {
        Guard.NoNulls(items, nameof(items));
        var besides = Sum(items, LetsEarningsCountBesides);
        var oldAge = Sum(items, kind => kind == SpouseIncomeKind.OldAgePension);
        var incapacity = Sum(items, kind => kind is SpouseIncomeKind.IncapacityPension or SpouseIncomeKind.PartTimePension);
        var earnings = Sum(items, kind => kind == SpouseIncomeKind.Earnings, "given.spouseEarnings");
        if (besides.Value.Cents == 0)
        {
            var pensions = Plus(oldAge, incapacity);
            return new(Larger(earnings, pensions), LargerRule, earnings, pensions);
        }

        var always = Plus(besides, oldAge);
        return new(always.Value + Larger(earnings, incapacity), BesideRule, always, earnings, incapacity);
    }

    private static Money<PerYear> Larger(Figure<Money<PerYear>> one, Figure<Money<PerYear>> other) => one.Value > other.Value ? one.Value : other.Value;

    private static Figure<Money<PerYear>> Plus(Figure<Money<PerYear>> one, Figure<Money<PerYear>> other) => new(one.Value + other.Value, SumRule, one, other);

    private static Figure<Money<PerYear>> Sum(ValueList<SpouseIncomeItem> items, Func<SpouseIncomeKind, bool> takes, string fact = "given.spousePension")
    {
        Money<PerYear> sum = default;
        for (var i = 0; i < items.Count; i++)
        {
            var amount = items[i].PerYear;
            Guard.Range(amount.Amount, 0m, Euros.Largest, $"items[{i}].perYear");
            sum += takes(Guard.Defined(items[i].Kind, $"items[{i}].kind")) ? amount : default;
        }

        return new(sum, Rule.Given(fact));
    }
}
