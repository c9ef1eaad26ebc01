using NodaTime;
using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.LeisureTime;

/// <summary>A benefit under another act that is deducted from a pension of the leisure-time insurance (§ 202(2)).</summary>
public enum OtherBenefitKind
{
    /// <summary>The sickness allowance of the Health Insurance Act (sairauspäiväraha), per month: 25 weekdays.</summary>
    SicknessAllowance,

    /// <summary>A partial disability pension (osatyökyvyttömyyseläke); from 1.1.2018.</summary>
    PartialDisabilityPension,

    /// <summary>A rehabilitation subsidy: a disability pension for a fixed time (kuntoutustuki); from 1.1.2018.</summary>
    RehabilitationSubsidy,

    /// <summary>A disability pension (työkyvyttömyyseläke).</summary>
    DisabilityPension,

    /// <summary>The old-age pension that follows a disability pension (vanhuuseläke).</summary>
    OldAgePension,
}

/// <summary>A pension of the leisure-time insurance after the deduction of other benefits for the same time (§ 202(2)).</summary>
/// <param name="OtherBenefitsPerMonth">The other benefits that are deducted.</param>
/// <param name="PaidPerMonth">What is left of the pension.</param>
public sealed record DeductedPension(Figure<Money<PerMonth>> OtherBenefitsPerMonth, Figure<Money<PerMonth>> PaidPerMonth) : ValueRecord
{
    /// <summary>The amounts without their reasons.</summary>
    public DeductedAmounts Amounts => new(OtherBenefitsPerMonth.Value, PaidPerMonth.Value);
}

/// <summary>The amounts of a pension after the deduction of other benefits (§ 202(2)).</summary>
/// <param name="OtherBenefitsPerMonth">The other benefits that are deducted.</param>
/// <param name="PaidPerMonth">What is left of the pension.</param>
public readonly record struct DeductedAmounts(Money<PerMonth> OtherBenefitsPerMonth, Money<PerMonth> PaidPerMonth);

/// <summary>The deduction of actual benefits under other acts from pensions, and rehabilitation allowances of their size, of the leisure-time insurance (§ 202(2)–(3)).</summary>
public static class PensionDeduction
{
    /// <summary>§ 202(2): the other benefits of a month added up.</summary>
    public static Rule SumRule { get; } = new("pensionDeduction.sum", SectionReference.Of(202, 2));

    /// <summary>§ 202(2): what is left of the pension.</summary>
    public static Rule RestRule { get; } = new("pensionDeduction.rest", SectionReference.Of(202, 2));

    /// <summary>Which benefits are deducted: by the claim date, as originally enacted and as act 1060/2017 amended it.
    /// READING <see cref="Readings.VersionsByClaimDate"/>, <see cref="Readings.OtherBenefitsBefore2018"/>.</summary>
    public static DatedVersions<DeductedBenefits> Versions { get; } = DatedVersions<DeductedBenefits>
        .Original(Act.WorkersCompensation, new(
            ValueList.Create(OtherBenefitKind.SicknessAllowance, OtherBenefitKind.DisabilityPension, OtherBenefitKind.OldAgePension), SameEventOnly: false))
        .Amended(new(2018, 1, 1), Act.Amendment1060, new(
            ValueList.Create(
                OtherBenefitKind.SicknessAllowance,
                OtherBenefitKind.PartialDisabilityPension,
                OtherBenefitKind.RehabilitationSubsidy,
                OtherBenefitKind.DisabilityPension,
                OtherBenefitKind.OldAgePension),
            SameEventOnly: true));

    /// <summary>Whether a benefit is deducted.</summary>
    /// <param name="kind">The benefit.</param>
    /// <param name="sameEvent">Whether it is paid because of the same claim event.</param>
    /// <param name="claimDate">The claim date, from 1.1.2016.</param>
    public static bool IsDeducted(OtherBenefitKind kind, bool sameEvent, LocalDate claimDate)
    {
        Guard.Defined(kind);
        var version = Versions.On(claimDate).Rule;
        return version.Kinds.Contains(kind) && (sameEvent || !version.SameEventOnly);
    }

    /// <summary>What is left of a monthly pension; never below 0.</summary>
    /// <param name="perMonth">The pension.</param>
    /// <param name="otherBenefits">The benefits that are deducted for the same month.</param>
    public static Money<PerMonth> Rest(Money<PerMonth> perMonth, Money<PerMonth> otherBenefits) => otherBenefits >= perMonth ? default : perMonth - otherBenefits;

    /// <summary>A monthly pension after the deduction, with its reasons.</summary>
    /// <param name="perMonth">The pension.</param>
    /// <param name="otherBenefits">Each benefit that is deducted for the same time, per month; one or more.</param>
    public static DeductedPension Of(Figure<Money<PerMonth>> perMonth, ValueList<Figure<Money<PerMonth>>> otherBenefits)
    {
        Guard.NotNull(perMonth, nameof(perMonth));
        var deducted = Sum(otherBenefits);
        return new(deducted, Rest(perMonth, deducted));
    }

    /// <summary>The other benefits of a month added up, with their reasons.</summary>
    /// <param name="otherBenefits">Each benefit that is deducted for the same time, per month; one or more.</param>
    /// <returns>The benefit itself when there is one.</returns>
    public static Figure<Money<PerMonth>> Sum(ValueList<Figure<Money<PerMonth>>> otherBenefits)
    {
        var sum = default(Money<PerMonth>);
        foreach (var benefit in Guard.NoNulls(otherBenefits, nameof(otherBenefits)))
        {
            sum += benefit.Value;
        }

        return otherBenefits.Count == 1 ? otherBenefits[0] : new(sum, SumRule, otherBenefits.ToValueList<Figure>());
    }

    /// <summary>What is left of a monthly pension, with its reasons.</summary>
    /// <param name="perMonth">The pension.</param>
    /// <param name="otherBenefits">The benefits that are deducted for the same month.</param>
    public static Figure<Money<PerMonth>> Rest(Figure<Money<PerMonth>> perMonth, Figure<Money<PerMonth>> otherBenefits) =>
        new(Rest(perMonth.Value, otherBenefits.Value), RestRule, perMonth, otherBenefits);
}

/// <summary>A version of which benefits § 202(2) deducts.</summary>
/// <param name="Kinds">The benefits.</param>
/// <param name="SameEventOnly">Whether only those that are paid because of the same claim event.</param>
public sealed record DeductedBenefits(ValueList<OtherBenefitKind> Kinds, bool SameEventOnly) : ValueRecord;
