using NodaTime;
using TyTal.Calc.Benefits.Rehabilitation;
using TyTal.Calc.Explanations;
using TyTal.Calc.Explanations.Documents;
using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Reasons;
using TyTal.Calc.Tests.Benefits.Rehabilitation;

namespace TyTal.Calc.Tests.Explanations;

public class RehabilitationExplanationTests
{
    /// <summary>A plan with every kind of measure, warning and cost.</summary>
    internal static readonly CheckedPlan Everything = CheckedPlan.Of(Plans.Of(
        Plans.Assessment with { Cost = Euros.Once(1_850m), Travel = Euros.Once(40m), Lodging = Euros.Once(75m) },
        Plans.Measure(MeasureKind.WorkTrial, new(2024, 2, 1), new LocalDate(2024, 3, 15)) with { PreventsWork = false },
        Plans.Measure(MeasureKind.TrainingTrial, new(2024, 4, 1), new LocalDate(2024, 4, 5)) with { Abroad = new AbroadFacts(RehabilitationState.Third, SpecialReason: false, default) },
        Plans.Training(
            new(2024, 9, 1),
            new(2026, 5, 31),
            new StudyStay(new(2024, 9, 1), new(2025, 5, 31), Euros.Once(31.40m), DailyTravel: Euros.Once(410.20m)),
            new StudyStay(new(2025, 9, 1), new(2025, 9, 2), Euros.Once(31.40m), FreeHousing: true),
            new StudyStay(new(2025, 10, 1), new(2025, 10, 2), Euros.Once(31.40m), Temporary: true, ExtraLodging: Euros.Once(80m))),
        Plans.Measure(MeasureKind.BasicEducation, new(2024, 8, 1), new LocalDate(2024, 8, 31)) with
        {
            Study = new StudyFacts(Euros.Once(120m), Euros.Once(640m)),
            Abroad = new AbroadFacts(RehabilitationState.EuropeanUnion, SpecialReason: false, Euros.Once(500m), Euros.Once(50m)),
        },
        Plans.Measure(MeasureKind.VocationalTraining, new(2026, 6, 1), new LocalDate(2027, 5, 31)),
        new PlannedMeasure { Kind = MeasureKind.BusinessGrant, From = new(2026, 6, 1), Cost = Euros.Once(6_000m) },
        new PlannedMeasure { Kind = MeasureKind.BusinessLoan, From = new(2026, 6, 1), Cost = Euros.Once(9_000m), ViableBusiness = true, FinancesInOrder = true }) with
    {
        Children = ValueList.Create(new LocalDate(2007, 1, 15)),
        Incapacity = ValueList.Create(new DateInterval(new(2023, 5, 9), new(2024, 4, 30))),
        NeedAssessed = ValueList.Create(new LocalDate(2023, 8, 10)),
    });

    /// <summary>Figures that use every rule of the room.</summary>
    internal static IEnumerable<Figure> EveryRule() => Everything.Costs.Figures().Concat(
        CheckedPlan.Of(Plans.Of(Plans.Measure(MeasureKind.TrainingTrial, new(2024, 4, 1), new LocalDate(2024, 4, 5)) with
        {
            Cost = Euros.Once(1m),
            Abroad = new AbroadFacts(RehabilitationState.Third, SpecialReason: false, default),
        })).Costs.Figures());

    /// <summary>Every kind of document of these explanations.</summary>
    internal static IEnumerable<Document> Documents(Language language) =>
        [RehabilitationExplanation.Of(Everything, language), RehabilitationExplanation.Of(Everything.NeedDates, language), RehabilitationExplanation.Of(default(ValueList<NeedDate>), language)];

    [Fact]
    public void ToText_OfAPlan_MeasuresWarningsDaysCostsDatesReadings()
    {
        var text = RehabilitationExplanation.Of(Everything).ToText();

        Assert.StartsWith("Vocational rehabilitation after the claim of 8 May 2023\n\nMeasures\n  1. 8 January 2024 – 31 January 2024: assessment (section 89(3)(1))\n", text, StringComparison.Ordinal);
        Assert.Contains("  7. 1 June 2026: grant for a business (section 89(3)(5))\n", text, StringComparison.Ordinal);
        Assert.Contains("  2. work trial, 1 February 2024 – 15 March 2024: it is shorter than usual (insurers' practice)\n", text, StringComparison.Ordinal);
        Assert.Contains("  3. training trial, 1 April 2024 – 5 April 2024: in a third state without a special reason neither costs nor days count (section 90(2))\n", text, StringComparison.Ordinal);
        Assert.Contains("  7. grant for a business, 1 June 2026: the business is not said to have prospects (insurers' practice)\n", text, StringComparison.Ordinal);
        Assert.Contains("  1 February 2024 – 15 March 2024, leaving room for suitable work\n", text, StringComparison.Ordinal);
        Assert.Contains("\nInsured against accidents in the rehabilitation (section 91(1))\n  1 February 2024 – 15 March 2024\n\n", text, StringComparison.Ordinal);
        Assert.Contains("  measure 5: 450.00 €\n", text, StringComparison.Ordinal);
        Assert.Contains("  interest-free loans: 9 000.00 €\n", text, StringComparison.Ordinal);
        Assert.Contains("(section 120)\n  9 August 2023: assessed on 10 August 2023, late\n  10 November 2023\n", text, StringComparison.Ordinal);
        Assert.Contains("Journeys home, at most: 31.40 € × (2 + 2 × (4 + 21)) = 1 632.80 €", text, StringComparison.Ordinal);
        Assert.Contains("Special equipment: 640.00 €, at most 500.00 € = 500.00 €", text, StringComparison.Ordinal);
        foreach (var reading in new[] { "lengthInMonths", "studyYearsBegun", "waitingIsStated", "thirdStateDoesNotCount", "needFromLastAssessment", "needUntilRehabilitation", "journeysByCalendar" })
        {
            Assert.Contains($"\n  {reading}: ", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void ToText_OfABarePlan_NoEmptyHeadings()
    {
        var text = RehabilitationExplanation.Of(CheckedPlan.Of(Plans.Of(Plans.Assessment))).ToText();

        Assert.Equal(
            "Vocational rehabilitation after the claim of 8 May 2023\n\nMeasures\n  1. 8 January 2024 – 31 January 2024: assessment (section 89(3)(1))\n\nDays of rehabilitation\n  8 January 2024 – 31 January 2024\n", text);
    }

    [Fact]
    public void ToText_OfDates_EachWithItsLastDay()
    {
        Assert.Equal(
            "Need of rehabilitation to be assessed (section 120)\n  30 November 2024, at the latest on 2 December 2024\n",
            RehabilitationExplanation.Of(ValueList.Create(new NeedDate(new(2024, 11, 30), new(2024, 12, 2)))).ToText());
        Assert.EndsWith("  nothing is due\n", RehabilitationExplanation.Of(default(ValueList<NeedDate>)).ToText(), StringComparison.Ordinal);
    }

    [Fact]
    public void Reason_EveryWarning_HasItsOwnText() =>
        Assert.Equal(Enum.GetValues<PlanWarningReason>().Length, Enum.GetValues<PlanWarningReason>().Select(reason => RehabilitationExplanation.Reason(new PlanWarning(reason))).Distinct(StringComparer.Ordinal).Count());

    [Fact]
    public void Reason_EveryFactor_HasItsOwnText() => Assert.Equal(
        7, Enum.GetValues<NeedFactor>().Select(factor => RehabilitationExplanation.Reason(new PlanWarning(PlanWarningReason.FactorNotConsidered, Factor: factor))).Distinct(StringComparer.Ordinal).Count());

    [Fact]
    public void Name_EveryMeasure_HasItsOwnName()
    {
        Assert.Equal(Enum.GetValues<MeasureKind>().Length, Enum.GetValues<MeasureKind>().Select(value => RehabilitationExplanation.Name(value)).Distinct(StringComparer.Ordinal).Count());
        Assert.Throws<ArgumentOutOfRangeException>(() => RehabilitationExplanation.Name((MeasureKind)99));
    }
}
