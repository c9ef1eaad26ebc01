using NodaTime;
using TyTal.Calc.Benefits;
using TyTal.Calc.Benefits.Costs;
using TyTal.Calc.Benefits.Rehabilitation;
using TyTal.Calc.Benefits.Survivors;
using TyTal.Calc.Explanations.Decisions;
using TyTal.Calc.Explanations.Documents;
using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;
using TyTal.Calc.Timelines;

namespace TyTal.Calc.Pages.Tests;

/// <summary>The pages that are looked at.</summary>
internal static class Pages
{
    private static readonly StatutoryParameters Figures = StatutoryParameters.Enacted;

    private static readonly DecisionNotes Notes = new()
    {
        Person = "Maija <b>Meikäläinen</b>",
        Reference = new string('9', 120),
        Note = "</dl><script>alert(1)</script> & <img src=x>",
    };

    internal static readonly Claim Carpenter = new()
    {
        ClaimDate = new(2024, 3, 4),
        BirthDate = new(1980, 6, 15),
        AnnualEarnings = Euros.PerYear(27_000m),
        Through = new(2025, 3, 31),
        Incapacity = [new IncapacitySpell(new(2024, 3, 4), To: null, IncapacityDegree.Full)],
        SickPay = [new SickPaySpell(new(2024, 3, 5), new(2024, 4, 1), Euros.Once(2_250m))],
    };

    private static readonly Claim LeisureTime = Carpenter with
    {
        Insurance = Insurance.LeisureTime,
        AnnualEarnings = Euros.PerYear(43_300m),
        Through = new(2025, 9, 30),
        Incapacity =
        [
            new IncapacitySpell(new(2024, 3, 4), new(2024, 9, 30), IncapacityDegree.Full),
            new IncapacitySpell(new(2024, 10, 1), new(2025, 1, 31), IncapacityDegree.Of(9m)),
            new IncapacitySpell(new(2025, 2, 1), To: null, IncapacityDegree.Of(40m)),
        ],
        SickPay = [new SickPaySpell(new(2024, 3, 5), new(2024, 3, 20), Euros.Once(1_200m))],
        EarningsBefore = new(Euros.Once(3_500m), 28),
        LossPerYear = Euros.PerYear(9_000m),
    };

    private static readonly Family Family = new()
    {
        ClaimDate = new(2018, 3, 1),
        DeathDate = new(2018, 5, 20),
        AnnualEarnings = Euros.PerYear(40_000m),
        Spouses = [new Spouse { Income = Euros.PerYear(45_000m), Remarried = new(2026, 6, 13) }],
        Children =
        [
            new Child { BirthDate = new(2003, 9, 10), Studies = [new StudySpell(new(2022, 8, 15), new LocalDate(2025, 5, 31))] },
            new Child { BirthDate = new(2006, 2, 7) },
        ],
        Funeral = new(new(2018, 6, 9)),
        Through = new(2026, 6, 30),
    };

    private static readonly RehabilitationPlan Plan = new()
    {
        ClaimDate = new(2023, 5, 8),
        Measures =
        [
            new PlannedMeasure { Kind = MeasureKind.Assessment, From = new(2024, 1, 8), To = new(2024, 1, 31) },
            new PlannedMeasure { Kind = MeasureKind.WorkTrial, From = new(2024, 2, 1), To = new(2024, 3, 15) },
        ],
    };

    /// <summary>The pages by their names.</summary>
    internal static readonly Dictionary<string, Func<Language, Document>> All = new(StringComparer.Ordinal)
    {
        ["carpenter"] = language => DecisionAttachment.Of(BenefitTimeline.Of(Carpenter, Figures), language, Notes, Figures),
        ["leisure-time"] = language => DecisionAttachment.Of(BenefitTimeline.Of(LeisureTime, Figures), language, notes: null, Figures),
        ["family"] = language => DecisionAttachment.Of(FamilyTimeline.Of(Family, Figures), language, notes: null, Figures),
        ["difference"] = language => DecisionAttachment.Of(
            TimelineDifference.Of(BenefitTimeline.Of(Carpenter, Figures), BenefitTimeline.Of(Carpenter with { AnnualEarnings = Euros.PerYear(28_500m), Incapacity = LeisureTime.Incapacity }, Figures)), language, Notes),
        ["rehabilitation"] = language => DecisionAttachment.Of(CheckedPlan.Of(Plan), language, Notes),
        ["cost"] = language => DecisionAttachment.Of(
            PrivateTreatment.Decide(new Treatment(new(2024, 5, 2), TreatmentKind.MinorExamination, Euros.Once(400m), ClientFee: Euros.Once(51.90m)), Figures), language),
        ["care-allowance"] = language => DecisionAttachment.Of(
            new CareAllowanceClaim { ClaimDate = new(2022, 3, 15), From = new(2024, 3, 14), To = new(2025, 3, 17), BlindFrom = new(2022, 3, 15) }.Timeline(Figures), language),
        ["nothing"] = language => DecisionAttachment.Of(BenefitTimeline.Of(Carpenter with { Incapacity = [new IncapacitySpell(new(2024, 3, 4), new(2024, 3, 6), IncapacityDegree.Full)] }, Figures), language),
        ["extreme"] = language => DecisionAttachment.Of(BenefitTimeline.Of(Carpenter with { AnnualEarnings = Euros.PerYear(999_999_999.99m), Through = new(2124, 3, 31) }, To(2124)), language),
    };

    private static StatutoryParameters To(int year) => Figures.Through(2026).With(Enumerable.Range(2027, year - 2026).Select(next => new YearlyFigure(
        StatutoryFigure.EarningsRelatedPensionIndex, next, Figures.PensionIndex(2026).Value.Points, "the level of 2026, supplied", TyTal.Calc.Reasons.FigureStatus.Supplied)));
}
