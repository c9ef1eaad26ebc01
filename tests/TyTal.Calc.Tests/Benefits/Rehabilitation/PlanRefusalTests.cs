using NodaTime;
using TyTal.Calc.Benefits.Rehabilitation;
using TyTal.Calc.Money;

namespace TyTal.Calc.Tests.Benefits.Rehabilitation;

/// <summary>Facts of a plan that cannot be, or that contradict each other, are refused by the name that case files give them.</summary>
public class PlanRefusalTests
{
    private const string NotNegative = "is -0.01; allowed is 0 to 1000000000.";

    private static readonly Money<Once> Negative = new(-1);
    private static readonly PlannedMeasure Trial = Plans.Measure(MeasureKind.WorkTrial, new(2024, 2, 1), new LocalDate(2024, 6, 30));
    private static readonly PlannedMeasure Education = Plans.Training(new(2024, 7, 1), new(2026, 6, 30));
    private static readonly StudyStay Stay = new(new(2024, 9, 1), new(2025, 5, 31));

    public static TheoryData<string, RehabilitationPlan> OfThePlan() => new()
    {
        { "justification is missing.", Plans.Of(Trial) with { Justification = null! } },
        { "measures are none; a plan needs at least one.", Plans.Of() },
        { "incapacity[0].to is 2201-01-01; allowed is 2016-01-01 to 2200-12-31.", Plans.Of(Trial) with { Incapacity = ValueList.Create(new DateInterval(new(2024, 1, 1), new(2201, 1, 1))) } },
        { "needAssessed[1] is 2023-05-07; allowed is 2023-05-08 to 2200-12-31.", Plans.Of(Trial) with { NeedAssessed = ValueList.Create(new LocalDate(2023, 5, 8), new LocalDate(2023, 5, 7)) } },
        {
            "halfDayAllowances names 2024 twice; a year has one allowance.",
            Plans.Of(Trial) with { HalfDayAllowances = ValueList.Create(new HalfDayAllowance(2024, default), new HalfDayAllowance(2025, default), new HalfDayAllowance(2024, default)) }
        },
    };

    public static TheoryData<string, PlannedMeasure> OfAMeasure() => new()
    {
        { "measures[1].to is 2201-01-01; allowed is 2016-01-01 to 2200-12-31.", Trial with { To = new LocalDate(2201, 1, 1) } },
        { "measures[1].to is missing; WorkTrial takes time and needs a last day.", Trial with { To = null } },
        { "measures[1].viableBusiness is given for WorkTrial; it belongs to support for a business.", Trial with { ViableBusiness = true } },
        { "measures[1].financesInOrder is given for WorkTrial; it belongs to support for a business.", Trial with { FinancesInOrder = true } },
        { "measures[1].abroad.costInFinland " + NotNegative, Trial with { Abroad = new AbroadFacts(RehabilitationState.EuropeanUnion, SpecialReason: false, Negative) } },
        { "measures[1].practice[0].from is 2024-06-30; allowed is 2024-07-01 to 2026-06-30.", Education with { Practice = ValueList.Create(new DateInterval(new(2024, 6, 30), new(2024, 7, 1))) } },
        { "measures[1].practice[0] is missing.", Education with { Practice = ValueList.Create((DateInterval)null!) } },
        { "measures[1].study.fees " + NotNegative, Education with { Study = new StudyFacts(Fees: Negative) } },
    };

    public static TheoryData<string, StudyStay> OfAStay() => new()
    {
        { "measures[0].study.stays[1] is missing.", null! },
        { "measures[0].study.stays[1].from is 2024-06-30; allowed is 2024-07-01 to 2026-06-30.", Stay with { From = new(2024, 6, 30) } },
        { "measures[0].study.stays[1].to is 2024-08-31; allowed is 2024-09-01 (the start) or later.", Stay with { To = new(2024, 8, 31) } },
        { "measures[0].study.stays[1].to is 2026-07-01; allowed is 2024-07-01 to 2026-06-30.", Stay with { To = new(2026, 7, 1) } },
        { "measures[0].study.stays[1].dailyTravel " + NotNegative, Stay with { DailyTravel = Negative } },
        { "measures[0].study.stays[1].extraLodging " + NotNegative, Stay with { ExtraLodging = Negative, Temporary = true } },
        { "measures[0].study.stays[1].extraLodging is 0.01 €; it belongs to a temporary stay (decree 1467/2015, § 2(2)).", Stay with { ExtraLodging = new(1) } },
        {
            "measures[0].study.stays[1].freeHousing is true and extraLodging 0.01 €; free housing leaves no lodging to pay.",
            Stay with { ExtraLodging = new(1), Temporary = true, FreeHousing = true }
        },
    };

    [Theory]
    [MemberData(nameof(OfThePlan), DisableDiscoveryEnumeration = true)]
    public void Of_APlanThatCannotBe_IsRefusedByName(string message, RehabilitationPlan plan) => Refusal.Is(message, () => CheckedPlan.Of(plan));

    [Theory]
    [MemberData(nameof(OfAMeasure), DisableDiscoveryEnumeration = true)]
    public void Of_AMeasureThatCannotBe_IsRefusedByName(string message, PlannedMeasure measure) => Refusal.Is(message, () => CheckedPlan.Of(Plans.Of(Plans.Assessment, measure)));

    [Theory]
    [MemberData(nameof(OfAStay), DisableDiscoveryEnumeration = true)]
    public void Of_AStayThatCannotBe_IsRefusedByName(string message, StudyStay stay)
    {
        var first = new StudyStay(new(2024, 7, 1), new(2024, 7, 31));
        Refusal.Is(message, () => CheckedPlan.Of(Plans.Of(Plans.Training(Education.From, Education.To!.Value, first, stay))));
    }

    [Fact]
    public void Of_StaysOfACommonDay_ErrorNamesBoth()
    {
        var plan = Plans.Of(Plans.Training(Education.From, Education.To!.Value, Stay, new(new(2024, 7, 1), new(2024, 9, 1))));
        var error = Assert.Throws<ArgumentException>(() => CheckedPlan.Of(plan));

        Assert.Equal("measures[0].study.stays", error.ParamName);
        Assert.Equal("measures[0].study.stays: those from 2024-07-01 and 2024-09-01 overlap; they must be apart. (Parameter 'measures[0].study.stays')", error.Message);
    }

    [Fact]
    public void StudyCosts_FactsThatCannotBe_AreRefusedByName()
    {
        var year = Stay with { To = new(2024, 8, 31) };

        Refusal.Is("stay is missing.", () => TwoHomes.Of(null!, default));
        Refusal.Is("stay is 2024-08-31; allowed is 2024-09-01 (the start) or later.", () => TwoHomes.Of(year, default));
        Refusal.Is(
            "halfDayAllowances has none of 2025; a stay in that year needs its tax-free half-day allowance.",
            () => TwoHomes.Of(Stay, ValueList.Create(new HalfDayAllowance(2024, default))));
        Refusal.Is("extraLodging is -0.01; allowed is 0 or more.", () => TwoHomes.ExtraLodging(Stay with { ExtraLodging = Negative }));
        Refusal.Is("dailyTravel is -0.01; allowed is 0 or more.", () => HomeJourneys.DailyTravel(Stay with { DailyTravel = Negative }));
        Refusal.Is("costs is missing.", () => AbroadCosts.Of(null!, new AbroadFacts(RehabilitationState.Third, SpecialReason: true, default)));
    }
}
