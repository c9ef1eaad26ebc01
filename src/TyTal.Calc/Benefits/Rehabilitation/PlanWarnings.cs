using NodaTime;
using static TyTal.Calc.Benefits.Rehabilitation.PlanWarningReason;

namespace TyTal.Calc.Benefits.Rehabilitation;

/// <summary>The warnings about a plan whose facts have been checked: the person, the conditions of each measure; lengths and order stand in their own files.</summary>
internal static class PlanWarnings
{
    private const int Factors = (int)NeedFactor.Placement + 1;

    internal static ValueList<PlanWarning> Of(RehabilitationPlan plan) => OfPerson(plan)
        .Concat(OfConditions(plan))
        .Concat(MeasureLengths.Warnings(plan))
        .Concat(MeasureOrder.Warnings(plan))
        .ToValueList();

    /// <summary>§§ 88, 89(1)–(2), 131, and what insurers ask a plan to say.</summary>
    private static IEnumerable<PlanWarning> OfPerson(RehabilitationPlan plan)
    {
        if (plan.Ground == RehabilitationGround.None)
        {
            yield return new(NoGround);
        }

        if (plan.Aim == RehabilitationAim.NewWork && !plan.MainLivelihood)
        {
            yield return new(NoMainLivelihood);
        }

        for (var i = 0; i < Factors; i++)
        {
            if (!plan.Considered.Contains((NeedFactor)i))
            {
                yield return new(FactorNotConsidered, Factor: (NeedFactor)i);
            }
        }

        if (!plan.Cooperates)
        {
            yield return new(NotCooperating);
        }

        if (string.IsNullOrWhiteSpace(plan.Justification))
        {
            yield return new(NoJustification);
        }

        if (!plan.Measures.Any(measure => measure.Measure.IsAssessment))
        {
            yield return new(NoAssessment);
        }
    }

    private static IEnumerable<PlanWarning> OfConditions(RehabilitationPlan plan) =>
        plan.Measures.SelectMany((measure, i) => Unmet(measure).Select(reason => new PlanWarning(reason, ValueList.Create(i), DaysOf(measure))));

    private static IEnumerable<PlanWarningReason> Unmet(PlannedMeasure measure)
    {
        if (measure.Measure.IsBusinessSupport && !measure.ViableBusiness)
        {
            yield return BusinessNotViable;
        }

        if (measure.Measure.IsBusinessSupport && !measure.FinancesInOrder)
        {
            yield return FinancesNotInOrder;
        }

        if (!measure.TakesTime && !measure.Measure.IsBusinessSupport && !measure.Necessary)
        {
            yield return NotNecessary;
        }

        if (!measure.Counts)
        {
            yield return ThirdStateWithoutReason;
        }
    }

    private static DateInterval DaysOf(PlannedMeasure measure) => new(measure.From, measure.To ?? measure.From);
}
