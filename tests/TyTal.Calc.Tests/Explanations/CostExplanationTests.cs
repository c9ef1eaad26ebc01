using TyTal.Calc.Benefits.Costs;
using TyTal.Calc.Explanations;
using TyTal.Calc.Explanations.Documents;
using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Tests.Explanations;

public class CostExplanationTests
{
    private static readonly Money<Once> Hundred = Euros.Once(100m);

    private static readonly CareAllowanceClaim Blind = new()
    {
        ClaimDate = new(2022, 3, 15),
        From = new(2024, 3, 14),
        To = new(2024, 3, 17),
        BlindFrom = new(2022, 3, 15),
        Needs = ValueList.Create(new CareNeedChange(new(2024, 3, 16), new(CareRegularity.Regular))),
        Institution = ValueList.Create(new InstitutionSpell(new(2024, 3, 17), new(2024, 3, 17))),
    };

    /// <summary>A minor examination above the limit of the year, without a payment commitment.</summary>
    internal static CostDecision Treatment { get; } = PrivateTreatment.Decide(
        new Treatment(new(2024, 5, 2), TreatmentKind.MinorExamination, Euros.Once(400m), ClientFee: Euros.Once(51.90m)), StatutoryParameters.Enacted);

    /// <summary>The care allowance of a blind person, with a day in hospital.</summary>
    internal static SupplementTimeline Care { get; } = Blind.Timeline(StatutoryParameters.Enacted);

    /// <summary>Figures that use every rule of the room.</summary>
    internal static IEnumerable<Figure> EveryRule() => Supplements()
        .Concat(Treatments().Concat(Travels()).Concat(Others()).Select(decision => decision.Amount).OfType<Figure>())
        .Concat(LostPays())
        .Concat(LastDays());

    /// <summary>Every kind of document of these explanations.</summary>
    internal static IEnumerable<Document> Documents(Language language) =>
    [
        CostExplanation.Of(Blind.Timeline(StatutoryParameters.Enacted), language),
        CostExplanation.Of(BrokenItem.Decide(PersonalThing.Other, Breakage.InClaimEvent, Hundred), language),
        CostExplanation.Of(ExaminationPay.Of(Enumerable.Range(6, 8).Select(day => new LostPayDay(new(2024, 5, day), Euros.PerDay(120m), Euros.PerDay(70m))).ToValueList()), language),
        .. Treatments().Concat(Travels()).Concat(Others()).Select(decision => CostExplanation.Of(decision, language)),
    ];

    [Fact]
    public void ToText_MinorExaminationAboveLimit_EveryStepAndTheReading()
    {
        const string Expected = """
            Compensated 51.90 €: the examination costs more than the amount of the year and has no payment commitment for the place, so that the client fee is the most (section 45(2))

            Reasons
              1. Cost: 400.00 € (given)
              2. Base in the Act, at the level of 2014: 300.00 € (section 44(1)(2); Workers' Compensation Act (459/2015))
              3. Wage coefficient of 2024: 1.637 (Employees Pensions Act, section 96; decree 981/2023)
              4. Wage coefficient of 2014: 1.350 (Employees Pensions Act, section 96; decree 723/2013)
              5. Private treatment without a payment commitment, at most: 300.00 € × 1.637 ÷ 1.350 = 360.00 €, rounded to ten euros (section 268(1))
              6. Client fee of public care: 51.90 € (given)
              7. Private examination above the limit, without a payment commitment for the place: 400.00 €, above 360.00 €, at most 51.90 € = 51.90 € (section 45(2); READING limitOfOneExamination)

            Readings
              limitOfOneExamination: section 44(1)(2): 
            """;
        var treatment = new Treatment(new(2024, 5, 2), TreatmentKind.MinorExamination, Euros.Once(400m), ClientFee: Euros.Once(51.90m));

        Assert.StartsWith(Expected, CostExplanation.Of(PrivateTreatment.Decide(treatment, StatutoryParameters.Enacted)).ToText(), StringComparison.Ordinal);
    }

    [Fact]
    public void ToText_BlindInHospital_PeriodsRefusalTotalAndReadings()
    {
        var text = CostExplanation.Of(Blind.Timeline(StatutoryParameters.Enacted)).ToText();

        Assert.StartsWith("Total 70.11 €\n  14 March 2024: 35.05 €/day, 1 day, 35.05 €\n  15 March 2024: 17.53 €/day, 1 day, 17.53 €\n  16 March 2024: 17.53 €/day", text, StringComparison.Ordinal);
        Assert.Contains("17 March 2024: nothing, care in an institution (section 51(3))\n\nReasons\n", text, StringComparison.Ordinal);
        Assert.Contains("35.05 €/day ÷ 2, from 15 March 2024 on = 17.53 €/day, rounded to the cent (section 51(2); READING halfOfMaximum)", text, StringComparison.Ordinal);
        Assert.Contains("\n  institutionDays: section 51(3): ", text, StringComparison.Ordinal);
    }

    [Fact]
    public void ToText_NotCompensated_OneLine() => Assert.Equal(
        "Not compensated: not on the closed list (section 54)\n", CostExplanation.Of(BrokenItem.Decide(PersonalThing.Other, Breakage.InClaimEvent, Hundred)).ToText());

    [Fact]
    public void ToText_LostPay_DayByDay()
    {
        var days = Enumerable.Range(6, 8).Select(day => new LostPayDay(new(2024, 5, day), Euros.PerDay(120m), Euros.PerDay(70m))).ToValueList();
        var text = CostExplanation.Of(ExaminationPay.Of(days)).ToText();

        Assert.StartsWith("Loss of earnings: person 350.00 €, employer 490.00 €\n  6 May 2024: person 50.00 €/day, employer 70.00 €/day (section 48(1))\n", text, StringComparison.Ordinal);
        Assert.Contains("13 May 2024: nothing, the days that are compensated are used up (section 48(1))\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Reason_EveryReason_HasItsOwnWords()
    {
        var words = Enum.GetValues<CostReason>().Select(value => CostExplanation.Reason(value)).ToList();

        Assert.Equal(words.Count, words.Distinct(StringComparer.Ordinal).Count());
        Assert.Throws<ArgumentOutOfRangeException>(() => CostExplanation.Reason((CostReason)99));
    }

    private static IEnumerable<Figure> Supplements()
    {
        var clothing = new ClothingSupplementClaim
        {
            ClaimDate = new(2024, 1, 1),
            From = new(2024, 1, 1),
            To = new(2024, 1, 31),
            Aids = ValueList.Create(new WearingSpell(WearingAid.SoftAid, new(2024, 1, 1)), new WearingSpell(WearingAid.HardCorset, new(2024, 1, 20))),
        };
        var care = Blind with { BlindFrom = null, From = new(2024, 3, 16), Institution = default };
        return new[]
        {
            Blind.Timeline(StatutoryParameters.Enacted),
            care.Timeline(StatutoryParameters.Enacted),
            clothing.Timeline(StatutoryParameters.Enacted),
            AssistedLiving.Timeline(new(2024, 1, 1), new(2024, 1, 2), Euros.PerDay(90m), severelyInjured: true, StatutoryParameters.Enacted),
        }.SelectMany(timeline => timeline.Figures());
    }

    private static IEnumerable<CostDecision> Treatments()
    {
        foreach (var kind in Enum.GetValues<TreatmentKind>())
        {
            foreach (var commitment in Enum.GetValues<PaymentCommitment>())
            {
                foreach (var cost in new[] { 100m, 1000m })
                {
                    var treatment = new Treatment(new(2024, 5, 2), kind, Euros.Once(cost), commitment, Hundred);
                    yield return PrivateTreatment.Decide(treatment, StatutoryParameters.Enacted);
                    yield return ThirdStateTreatment.Decide(treatment);
                }
            }
        }

        var care = new PublicCare(new(2024, 5, 2), Hundred, Hundred);
        yield return PublicTreatment.ToPerson(care);
        yield return PublicTreatment.ToArranger(care);
        yield return PublicTreatment.ToArranger(care with { VoucherValue = Hundred });
    }

    private static IEnumerable<CostDecision> Travels()
    {
        var car = new Journey(new(2024, 5, 2), TravelMeans.PrivateCar) { Distance = new(10m), DistanceToNearest = new(5m) };
        var taxi = new Journey(new(2024, 5, 2), TravelMeans.OtherVehicle) { Cost = Hundred, CostToNearest = Hundred, FareInstead = Hundred };
        var journeys = new[]
        {
            car, car with { FartherThanNearest = true }, taxi, taxi with { VehicleRequired = true }, taxi with { Means = TravelMeans.PublicTransport },
            taxi with { Means = TravelMeans.PublicTransport, FartherThanNearest = true },
        };
        return journeys.Select(journey => TravelCosts.Decide(journey, StatutoryParameters.Enacted)).Append(TravelCosts.Decide(new Night(new(2024, 5, 2), Hundred)));
    }

    private static IEnumerable<CostDecision> Others() =>
    [
        MedicalCare.Aid(Hundred),
        MedicalCare.Aid(Hundred, Hundred),
        MedicalCare.Aid(Hundred, Hundred, restoresWorkAbility: true),
        HouseholdHelp.Decide(new(2024, 5, 2), new(2024, 5, 3), Hundred, Hundred),
        BrokenItem.Decide(PersonalThing.Denture, Breakage.InClaimEvent, Hundred),
        DailyAid.Decide(Hundred, Hundred, severelyInjured: true, necessary: true),
        HomeAlterations.Decide(new(new(2024, 5, 2), Hundred, Hundred)),
        Interpretation.Decide(Hundred, 10m, 20m, severelyImpaired: true),
        Interpretation.Decide(Hundred, 30m, 20m, severelyImpaired: true),
        RelativesTraining.Decide(Hundred, Hundred, Hundred),
        TransportOfDeceased.Decide(Hundred, Hundred),
    ];

    private static IEnumerable<Figure> LostPays()
    {
        var days = ValueList.Create(new LostPayDay(new(2024, 5, 6), Euros.PerDay(120m)));
        var examination = ExaminationPay.Of(days);
        return examination.Figures()
            .Concat(PhysiotherapyPay.Of(days).Figures())
            .Append(ExaminationPay.Deduct(examination.Days[0].ToPerson!, examination.Days[0].ToEmployer!));
    }

    private static IEnumerable<Figure> LastDays()
    {
        var claim = new CostClaim(CostKind.Travel, new(2023, 5, 11)) { PendingFrom = new(2023, 6, 1), AppealFinal = new(2024, 6, 1) };
        yield return CostClaimTime.LastDay(claim)!;
        yield return CostClaimTime.LastDay(claim with { ObstacleEnded = new(2024, 12, 2) })!;
    }
}
