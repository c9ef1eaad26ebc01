using System.Collections;
using System.Reflection;
using NodaTime;
using TyTal.Calc.Benefits.Costs;
using TyTal.Calc.Benefits.FunctionalLimitation;
using TyTal.Calc.Benefits.Rehabilitation;
using TyTal.Calc.Coverage.Insured;
using TyTal.Calc.Coverage.Obligation;
using TyTal.Calc.Coverage.Payers;
using TyTal.Calc.Earnings;
using TyTal.Calc.Explanations;
using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.MotorLiability;
using TyTal.Calc.Parameters;
using TyTal.Calc.Payments;
using TyTal.Calc.Policies;
using TyTal.Calc.Tests.Earnings;
using TyTal.Calc.Tests.Timelines;
using TyTal.Calc.Timelines;

namespace TyTal.Calc.Tests.Api;

/// <summary>Results as callers get them, computed anew at every call, and everything inside them.</summary>
internal static class Results
{
    private static readonly LocalDate Day = new(2024, 4, 15);

    internal static readonly Dictionary<string, Func<object>> Computations = new(StringComparer.Ordinal)
    {
        ["timeline"] = () => BenefitTimeline.Of(Carpenter.Paid, StatutoryParameters.Enacted),
        ["timeline without sick pay"] = () => BenefitTimeline.Of(Carpenter.Unpaid, StatutoryParameters.Enacted),
        ["family"] = () => FamilyTimeline.Of(CornerFamilies.Widow, StatutoryParameters.Enacted),
        ["annual earnings"] = () => AnnualEarnings.Of(EarningsCorners.Deviating, StatutoryParameters.Enacted),
        ["payers"] = () => PayerOrder.Of(Coverage.Payers.SlideCases.CyclistAndCar),
        ["motor"] = () => MotorTimeline.Of(new MotorClaim { AccidentDate = Day, Through = Day.PlusDays(40) }),
        ["appeal"] = () => AppealTime.Of(new AppealFacts { PostedOn = Day }),
        ["ownership"] = () => Ownership.Of(new Holdings { Person = "Aino", Company = "Oy", Items = default }),
        ["obligation"] = () => ObligationOfYear.Of(new EmployerWages { Year = 2024, Payments = default }, StatutoryParameters.Enacted),
        ["policy"] = () => PolicyTimeline.Of(new Policy { ApplicationArrived = Day, Through = Day.PlusDays(400) }),
        ["limitation"] = () => LimitationTimeline.Of(
            new LimitationClaim { ClaimDate = Day, Through = Day.PlusDays(400), Changes = ValueList.Create(new CategoryChange(Day, DisabilityCategory.Of(8))) }, StatutoryParameters.Enacted),
        ["care allowance"] = () => new CareAllowanceClaim { ClaimDate = Day, From = Day, To = Day.PlusDays(40) }.Timeline(StatutoryParameters.Enacted),
        ["plan"] = () => CheckedPlan.Of(new RehabilitationPlan
        {
            ClaimDate = Day,
            Measures = ValueList.Create(new PlannedMeasure { Kind = TyTal.Calc.Benefits.Rehabilitation.MeasureKind.WorkTrial, From = Day, To = Day.PlusDays(100) }),
        }),
        ["explanation"] = () => TimelineExplanation.Of(BenefitTimeline.Of(Carpenter.Paid, StatutoryParameters.Enacted), Language.Finnish),
        ["parameters"] = () => KnownFigures.Announced.With(StatutoryFigure.EmployeePaymentsPercent, 2026, 3.83m, "ours"),
        ["rates"] = () => LatePaymentRates.Enacted.With(new LocalDate(2025, 7, 1), Percentage.Of(9.5m)),
    };

    /// <summary>The objects of two results side by side, from the results down to their smallest parts; those of public types.</summary>
    internal static IEnumerable<(object One, object Same)> Pairs(object one, object same)
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var open = new Stack<(object, object)>([(one, same)]);
        while (open.Count > 0)
        {
            var (left, right) = open.Pop();
            if (!left.GetType().IsValueType && !seen.Add(left))
            {
                continue;
            }

            if (left.GetType() is { IsVisible: true, IsArray: false })
            {
                yield return (left, right);
            }

            foreach (var (inner, other) in Parts(left).Zip(Parts(right)).Where(pair => pair is { First: not null, Second: not null }))
            {
                open.Push((inner!, other!));
            }
        }
    }

    private static IEnumerable<object?> Parts(object whole) => whole.GetType() switch
    {
        { IsGenericType: true } list when list.GetGenericTypeDefinition() == typeof(ValueList<>) => ((IEnumerable)whole).Cast<object?>(),
        { Namespace: { } space } type when space.StartsWith("TyTal.Calc", StringComparison.Ordinal) && !type.IsEnum => Shape.InstanceFields(type)
            .Select(field => field.GetValue(whole))
            .Where(part => part is not null && (part.GetType().Namespace ?? "").StartsWith("TyTal.Calc", StringComparison.Ordinal)),
        _ => [],
    };
}
