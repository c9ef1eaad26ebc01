using NodaTime;
using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Earnings;

/// <summary>§ 74 in both versions: which pensions move the event to the day of retirement.</summary>
internal static class DiseasePath
{
    internal const string CoefficientName = "diseaseOnPension.coefficientOfRetirementYear";

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

    /// <summary>The wage coefficient of the event's year: the known one, or for a year of retirement in which none is enacted the one stated by the caller.</summary>
    internal static Figure<WageCoefficient> EventCoefficient(AnnualEarningsFacts facts, StatutoryParameters parameters)
    {
        var year = EventDay(facts).Year;
        if (Outcome(facts) != PathOutcome.Taken)
        {
            return parameters.WageCoefficient(year);
        }

        var known = parameters.FindWageCoefficient(year);
        if (facts.DiseaseOnPension!.CoefficientOfRetirementYear is not { } stated)
        {
            return known ?? throw Guard.Invalid(CoefficientName, FormattableString.Invariant($"{CoefficientName} is missing; the wage coefficient of {year} is not known."));
        }

        return known?.Source is { Status: FigureStatus.Enacted }
            ? throw Guard.Invalid(CoefficientName, FormattableString.Invariant($"{CoefficientName} is {stated}; the wage coefficient of {year} is enacted ({known.Amount}) and must not be stated."))
            : new(new WageCoefficient(stated), GivenEarnings.RetirementCoefficient, new StatutorySource(StatutoryFigure.WageCoefficient.CaseName(), year, "stated with the claim", FigureStatus.Supplied));
    }
}
