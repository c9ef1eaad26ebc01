using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using TyTal.Calc.Benefits.Rehabilitation;
using TyTal.Calc.Money;

namespace TyTal.Calc.Tests.Benefits.Rehabilitation;

/// <summary>A plan that nothing is to be warned of, and random ones.</summary>
internal static class Plans
{
    internal static ValueList<NeedFactor> AllFactors { get; } = Enum.GetValues<NeedFactor>().ToValueList();

    internal static PlannedMeasure Assessment { get; } = Measure(MeasureKind.Assessment, new(2024, 1, 8), new LocalDate(2024, 1, 31));

    private static readonly MeasureKind[] Timed = [.. RehabilitationMeasure.All.Where(measure => measure.Form == MeasureForm.Time).Select(measure => measure.Kind)];

    private static readonly MeasureKind[] Supports = [.. RehabilitationMeasure.All.Where(measure => measure.Form != MeasureForm.Time).Select(measure => measure.Kind)];

    internal static Gen<PlannedMeasure> TimedMeasures { get; } =
        from kind in Gen.Elements(Timed)
        from start in Gen.Choose(0, 500)
        from length in Gen.Choose(0, 400)
        from prevents in Gen.Elements(true, true, false)
        from abroad in Gen.Elements(0, 0, 0, 1, 2)
        from cost in Gen.Choose(0, 500_000)
        let first = new LocalDate(2024, 1, 1).PlusDays(start)
        select new PlannedMeasure
        {
            Kind = kind,
            From = first,
            To = first.PlusDays(length),
            PreventsWork = prevents,
            Cost = Euros.Once(cost / 100m),
            Abroad = abroad == 0 ? null : new AbroadFacts(RehabilitationState.Third, abroad == 2, Euros.Once(2_000m), Euros.Once(100m)),
        };

    internal static Gen<PlannedMeasure> SupportMeasures { get; } =
        from kind in Gen.Elements(Supports)
        from start in Gen.Choose(0, 700)
        from cost in Gen.Choose(0, 500_000)
        select new PlannedMeasure { Kind = kind, From = new LocalDate(2024, 1, 1).PlusDays(start), Cost = Euros.Once(cost / 100m) };

    internal static Gen<RehabilitationPlan> Random { get; } =
        from timed in TimedMeasures.ListOf().Where(list => list.Count is > 0 and < 7)
        from supports in SupportMeasures.ListOf().Where(list => list.Count < 3)
        select Of([.. supports, .. timed]);

    internal static RehabilitationPlan Of(params PlannedMeasure[] measures) => new()
    {
        ClaimDate = new(2023, 5, 8),
        Measures = ValueList.Create(measures),
        Ground = RehabilitationGround.Weakened,
        Considered = AllFactors,
        Justification = "a job that the hand allows is waiting",
        HalfDayAllowances = ValueList.Create(
            new HalfDayAllowance(2024, Euros.PerDay(24m)), new HalfDayAllowance(2025, Euros.PerDay(25m)), new HalfDayAllowance(2026, Euros.PerDay(25.5m))),
    };

    internal static PlannedMeasure Measure(MeasureKind kind, LocalDate from, LocalDate? to = null) => new() { Kind = kind, From = from, To = to };

    internal static PlannedMeasure Training(LocalDate from, LocalDate to, params StudyStay[] stays) =>
        Measure(MeasureKind.VocationalTraining, from, to) with { Study = new StudyFacts(Stays: ValueList.Create(stays)) };

    internal static ValueList<PlanWarningReason> Reasons(RehabilitationPlan plan) => CheckedPlan.Of(plan).Warnings.Select(warning => warning.Reason).ToValueList();
}
