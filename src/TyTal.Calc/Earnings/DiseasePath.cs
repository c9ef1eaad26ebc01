using NodaTime;
using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Earnings;

/// <summary>§ 74 in both versions: which pensions move the event to the day of retirement.</summary>
internal static class DiseasePath
{
    private static readonly DatedVersions<bool> PartialEarlyPension = DatedVersions<bool>
        .Original(Act.WorkersCompensation, rule: false)
        .Amended(new LocalDate(2017, 1, 1), Act.Amendment93, rule: true);

    /// <summary>Whether § 74 applies, or why not; null when no such disease was stated.</summary>
    internal static PathOutcome? Outcome(AnnualEarningsFacts facts) => facts.DiseaseOnPension switch
    {
        null => null,
        _ when facts.Insurance == EarningsInsurance.LeisureTime => PathOutcome.NotInThisInsurance,
        { Pension: RetirementKind.PartialEarlyOldAge } when !PartialEarlyPension.On(Guard.InTimeOfAct(facts.ClaimDate, "claimDate")).Rule => PathOutcome.NotYetInForce,
        _ => PathOutcome.Taken,
    };

    /// <summary>The day that the look-back and the comparison go by.</summary>
    internal static LocalDate EventDay(AnnualEarningsFacts facts) =>
        Outcome(facts) == PathOutcome.Taken ? facts.DiseaseOnPension!.RetiredOn : facts.ClaimDate;

    /// <summary>The wage coefficient of the event's year: known, or stated by the caller for the year of retirement.</summary>
    internal static Figure<WageCoefficient> EventCoefficient(AnnualEarningsFacts facts, StatutoryParameters parameters) =>
        Outcome(facts) == PathOutcome.Taken && facts.DiseaseOnPension!.CoefficientOfRetirementYear is { } stated
            ? new(new WageCoefficient(stated), GivenEarnings.RetirementCoefficient)
            : parameters.WageCoefficient(EventDay(facts).Year);
}
