using FsCheck;
using FsCheck.Fluent;
using TyTal.Calc.Benefits.Costs;
using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;

namespace TyTal.Calc.Tests.Benefits.Costs;

public class CostDecisionTests
{
    private static readonly Money<Once> Hundred = Euros.Once(100m);

    [Theory]
    [InlineData(TreatmentKind.Urgent, PaymentCommitment.None, CostReason.UrgentCare, 1000, "§ 44(1)(1)")]
    [InlineData(TreatmentKind.Visit, PaymentCommitment.OtherPlace, CostReason.Visit, 1000, "§ 44(1)(2)")]
    [InlineData(TreatmentKind.MinorExamination, PaymentCommitment.None, CostReason.ExaminationAboveLimit, 50, "§ 45(2)")]
    [InlineData(TreatmentKind.MinorExamination, PaymentCommitment.OtherPlace, CostReason.ExaminationAboveLimit, 50, "§ 45(2)")]
    [InlineData(TreatmentKind.MinorExamination, PaymentCommitment.ThisPlace, CostReason.PaymentCommitment, 1000, "§ 45(1)")]
    [InlineData(TreatmentKind.Other, PaymentCommitment.None, CostReason.NoPaymentCommitment, 50, "§ 45(2)")]
    [InlineData(TreatmentKind.Other, PaymentCommitment.OtherPlace, CostReason.OtherPlaceThanCommitment, 50, "§ 45(2)")]
    [InlineData(TreatmentKind.Other, PaymentCommitment.ThisPlace, CostReason.PaymentCommitment, 1000, "§ 45(1)")]
    public void PrivateTreatment_KindAndCommitment_ReasonAndAmount(TreatmentKind kind, PaymentCommitment commitment, CostReason reason, int paid, string section)
    {
        var decision = PrivateTreatment.Decide(new(new(2024, 5, 2), kind, Euros.Once(1000m), commitment, Euros.Once(50m)), StatutoryParameters.Enacted);

        Assert.Equal((reason, Euros.Once(paid), section), (decision.Reason, decision.Paid, decision.Section.ToString()));
    }

    [Fact]
    public void PrivateTreatment_AnyCost_NeverMoreThanTheCostNorLessThanTheFee() => Properties.Hold(
        from kind in Gen.Elements(TreatmentKind.Urgent, TreatmentKind.Visit, TreatmentKind.MinorExamination, TreatmentKind.Other)
        from commitment in Gen.Elements(PaymentCommitment.None, PaymentCommitment.ThisPlace, PaymentCommitment.OtherPlace)
        from cost in Gen.Choose(0, 60_000)
        from fee in Gen.Choose(0, 20_000)
        from year in Gen.Choose(2016, 2026)
        select new Treatment(new(year, 6, 1), kind, new(cost), commitment, new Money<Once>(fee)),
        treatment =>
        {
            foreach (var decision in new[] { PrivateTreatment.Decide(treatment, StatutoryParameters.Enacted), ThirdStateTreatment.Decide(treatment) })
            {
                Assert.InRange(decision.Paid.Cents, Math.Min(treatment.Cost.Cents, treatment.ClientFee!.Value.Cents), treatment.Cost.Cents);
            }
        });

    [Theory]
    [InlineData(TreatmentKind.Urgent, PaymentCommitment.None, CostReason.UrgentCare, 1000)]
    [InlineData(TreatmentKind.Visit, PaymentCommitment.None, CostReason.Visit, 1000)]
    [InlineData(TreatmentKind.MinorExamination, PaymentCommitment.None, CostReason.MinorExamination, 1000)]
    [InlineData(TreatmentKind.Other, PaymentCommitment.ThisPlace, CostReason.PaymentCommitment, 1000)]
    [InlineData(TreatmentKind.Other, PaymentCommitment.OtherPlace, CostReason.OtherPlaceThanCommitment, 50)]
    [InlineData(TreatmentKind.Other, PaymentCommitment.None, CostReason.NoPaymentCommitment, 50)]
    public void ThirdStateTreatment_KindAndCommitment_NoAmountLimits(TreatmentKind kind, PaymentCommitment commitment, CostReason reason, int paid)
    {
        var decision = ThirdStateTreatment.Decide(new(new(2024, 5, 2), kind, Euros.Once(1000m), commitment, Euros.Once(50m)));

        Assert.Equal((reason, Euros.Once(paid)), (decision.Reason, decision.Paid));
    }

    [Fact]
    public void Treatment_BadFacts_ErrorsNameThem()
    {
        Refused("clientFee is missing", () => PrivateTreatment.Decide(new(new(2024, 5, 2), TreatmentKind.Other, Hundred), StatutoryParameters.Enacted));
        Refused("clientFee is missing", () => ThirdStateTreatment.Decide(new(new(2024, 5, 2), TreatmentKind.Other, Hundred)));
        Refused("cost is -0.01", () => ThirdStateTreatment.Decide(new(new(2024, 5, 2), TreatmentKind.Visit, new(-1))));
        Refused("treatment is 7", () => PrivateTreatment.Decide(new(new(2024, 5, 2), (TreatmentKind)7, Hundred), StatutoryParameters.Enacted));
        Refused("commitment is 7", () => PrivateTreatment.Decide(new(new(2024, 5, 2), TreatmentKind.Visit, Hundred, (PaymentCommitment)7), StatutoryParameters.Enacted));
        Refused("on is 2015-12-31", () => PrivateTreatment.Decide(new(new(2015, 12, 31), TreatmentKind.Visit, Hundred), StatutoryParameters.Enacted));
    }

    [Fact]
    public void PublicTreatment_EveryRefusal_ReasonAndSection()
    {
        var care = new PublicCare(new(2024, 2, 1), Euros.Once(40m), Euros.Once(1000m));

        Assert.Equal(Euros.Once(960m), PublicTreatment.ToArranger(care).Paid);
        Assert.Equal((CostReason.LeisureTimeInsurance, "§ 203"), Of(care with { LeisureTime = true, LongTerm = true }));
        Assert.Equal((CostReason.DirectedElsewhere, "§ 42(3)"), Of(care with { DirectedToPrivateCare = true }));
        Assert.Equal((CostReason.LongTermCare, "§ 40(2)"), Of(care with { LongTerm = true }));
        Assert.Equal((CostReason.NoticeNotGiven, "§ 40(1)"), Of(care with { NoticeGiven = false }));
        Assert.Equal(Euros.Once(40m), PublicTreatment.ToPerson(care with { LongTerm = true }).Paid);
        Assert.Equal(PublicArranger.Municipality, PublicTreatment.ArrangerOn(new(2022, 12, 31)));
        Assert.Equal(PublicArranger.WellbeingServicesCounty, PublicTreatment.ArrangerOn(new(2023, 1, 1)));

        static (CostReason, string) Of(PublicCare care) => (PublicTreatment.ToArranger(care).Reason, PublicTreatment.ToArranger(care).Section.ToString());
    }

    [Fact]
    public void LongTermFrom_OutcomeBeforeAndAfterThreeMonths_TheLater()
    {
        Assert.Equal(new(2024, 4, 15), PublicTreatment.LongTermFrom(new(2024, 1, 15), new(2024, 2, 1)));
        Assert.Equal(new(2024, 6, 1), PublicTreatment.LongTermFrom(new(2024, 1, 15), new(2024, 6, 1)));
        Assert.Equal(new(2024, 2, 29), PublicTreatment.LongTermFrom(new(2023, 11, 29), new(2024, 1, 1)));
        Assert.Equal(new(2024, 3, 1), PublicTreatment.LongTermFrom(new(2023, 11, 30), new(2024, 1, 1)));
    }

    [Fact]
    public void MedicalCare_Items_OnlyMedicinesMustBeClaimed()
    {
        Assert.Equal(12, MedicalCare.Items.Count);
        Assert.Equal("medicines", Assert.Single(MedicalCare.Items, item => item.ClaimedWithinYear).Id);
        Assert.Equal(MedicalCare.Items.Count, MedicalCare.Items.Select(item => item.Id).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(SectionReference.Of(37, 2, 7), MedicalCare.Items.Single(item => item.Id == "rehabilitationPeriods").Section);
    }

    [Fact]
    public void Aid_UsualAndBetter_AsTheSectionSays()
    {
        Assert.Equal((CostReason.ConditionsMet, Hundred), Of(MedicalCare.Aid(Hundred)));
        Assert.Equal((CostReason.UsualAidOnly, Euros.Once(60m)), Of(MedicalCare.Aid(Hundred, Euros.Once(60m))));
        Assert.Equal((CostReason.BetterAidNeeded, Hundred), Of(MedicalCare.Aid(Hundred, Euros.Once(60m), restoresWorkAbility: true)));
        Assert.Equal((CostReason.BetterAidNeeded, Hundred), Of(MedicalCare.Aid(Hundred, Euros.Once(60m), lessensNeedOfHelp: true)));
        Assert.Equal((CostReason.ConditionsMet, Euros.Once(80m)), Of(DailyAid.Decide(Hundred, Euros.Once(80m), severelyInjured: true, necessary: true)));
        Assert.Equal((CostReason.NotSeverelyInjured, default), Of(DailyAid.Decide(Hundred, Hundred, severelyInjured: false, necessary: false)));
        Assert.Equal((CostReason.NotNecessary, default), Of(DailyAid.Decide(Hundred, Hundred, severelyInjured: true, necessary: false)));
        Refused("usualCost is -1.00", () => MedicalCare.Aid(Hundred, Euros.Once(-1m)));
    }

    [Fact]
    public void BrokenItem_EveryThingAndBreakage_TheClosedList()
    {
        foreach (var thing in Enum.GetValues<PersonalThing>())
        {
            var worn = thing <= PersonalThing.ArtificialOrgan;
            Assert.Equal(worn ? CostReason.ConditionsMet : CostReason.NotOnList, BrokenItem.Decide(thing, Breakage.InClaimEvent, Hundred).Reason);
            Assert.Equal(worn ? CostReason.NotInUse : CostReason.NotOnList, BrokenItem.Decide(thing, Breakage.InClaimEventNotInUse, Hundred).Reason);
            Assert.Equal(thing is PersonalThing.Clothes or PersonalThing.RingRepair, BrokenItem.Decide(thing, Breakage.InCare, Hundred).IsCompensated);
        }
    }

    [Fact]
    public void HouseholdHelp_AroundTheYear_UntilTheDayBeforeTheAnniversary()
    {
        Assert.Equal(new(2025, 2, 27), HouseholdHelp.LastDay(new(2024, 2, 29)));
        Assert.Equal(Hundred, HouseholdHelp.Decide(new(2024, 2, 29), new(2025, 2, 27), Hundred, Euros.Once(101m)).Paid);
        Assert.Equal(CostReason.AfterFirstYear, HouseholdHelp.Decide(new(2024, 2, 29), new(2025, 2, 28), Hundred, Hundred).Reason);
        Refused("on is 2024-02-28; allowed is 2024-02-29", () => HouseholdHelp.Decide(new(2024, 2, 29), new(2024, 2, 28), Hundred, Hundred));
    }

    [Fact]
    public void HomeAlterations_EveryCondition_ItsReason()
    {
        var alteration = new HomeAlteration(new(2024, 6, 14), Hundred, Euros.Once(90m)) { Previous = new(2019, 6, 14) };

        Assert.Equal((CostReason.ConditionsMet, Euros.Once(90m)), Of(HomeAlterations.Decide(alteration)));
        Assert.Equal(CostReason.UnderFiveYears, HomeAlterations.Decide(alteration with { On = new(2024, 6, 13) }).Reason);
        Assert.Equal(CostReason.ConditionsMet, HomeAlterations.Decide(alteration with { On = new(2024, 6, 13), WeightyReasons = true }).Reason);
        Assert.Equal(CostReason.ConditionsMet, HomeAlterations.Decide(alteration with { On = new(2019, 6, 14), Previous = null }).Reason);
        Assert.Equal(CostReason.NotSeverelyInjured, HomeAlterations.Decide(alteration with { SeverelyInjured = false }).Reason);
        Assert.Equal(CostReason.NotNecessary, HomeAlterations.Decide(alteration with { Necessary = false }).Reason);
        Assert.Equal(CostReason.NotPermanentHome, HomeAlterations.Decide(alteration with { PermanentHome = false }).Reason);
        Assert.Equal(CostReason.OutpatientCareNotEnough, HomeAlterations.Decide(alteration with { CareAtHomeIsEnough = false }).Reason);
        Refused("previous is 2024-06-15", () => HomeAlterations.Decide(alteration with { Previous = new(2024, 6, 15) }));
    }

    [Fact]
    public void Interpretation_HoursAboveKela_InProportion()
    {
        Assert.Equal(Hundred, Interpretation.Decide(Hundred, 180m, 180m, severelyImpaired: true).Paid);
        Assert.Equal(Euros.Once(99.45m), Interpretation.Decide(Hundred, 181m, 180m, severelyImpaired: true).Paid);
        Assert.False(Interpretation.Decide(Hundred, 1m, 180m, severelyImpaired: false).IsCompensated);
        Refused("hours is 0;", () => Interpretation.Decide(Hundred, 0m, 180m, severelyImpaired: true));
        Refused("kelaHours is -1;", () => Interpretation.Decide(Hundred, 1m, -1m, severelyImpaired: true));
    }

    [Fact]
    public void RelativesTrainingAndTransport_Amounts_SumAndCap()
    {
        Assert.Equal(Euros.Once(111m), RelativesTraining.Decide(Hundred, Euros.Once(10m), Euros.Once(1m)).Paid);
        Refused("lodging is -1.00", () => RelativesTraining.Decide(Hundred, Euros.Once(-1m), default));
        Assert.Equal(Hundred, TransportOfDeceased.Decide(Hundred, Euros.Once(120m)).Paid);
        Assert.Equal(Euros.Once(99m), TransportOfDeceased.Decide(Hundred, Euros.Once(99m)).Paid);
    }

    [Fact]
    public void Decide_ItemOfTheList_TheRuleOfItsSection()
    {
        Assert.Equal("80 dailyAid: given.cost given.reasonableCost", FigureText.Of(DailyAid.Decide(Hundred, Euros.Once(80m), severelyInjured: true, necessary: true).Amount!));
        Assert.Equal("100 brokenItem: given.cost", FigureText.Of(BrokenItem.Decide(PersonalThing.Denture, Breakage.InClaimEvent, Hundred).Amount!));
        Assert.Equal("100 transportOfDeceased: given.cost given.reasonableCost", FigureText.Of(TransportOfDeceased.Decide(Hundred, Euros.Once(120m)).Amount!));
        Refused(
            "thing is 99; allowed is Spectacles, HearingAid, Denture, SupportingBandage, SupportingVest, ArtificialLimb, ArtificialJoint, ArtificialOrgan, Clothes, RingRepair, Other.",
            () => BrokenItem.Decide((PersonalThing)99, Breakage.InCare, Hundred));
    }

    [Theory]
    [InlineData("179.99", "100 interpretation: given.cost given.interpretationHours given.kelaHours")]
    [InlineData("180", "100 interpretation: given.cost given.interpretationHours given.kelaHours")]
    [InlineData("180.01", "99.99 interpretation.part: given.cost given.interpretationHours given.kelaHours")]
    public void Interpretation_AroundTheHoursOfKela_PartOnlyAboveThem(string hours, string figure) => Assert.Equal(
        figure,
        FigureText.Of(Interpretation.Decide(Hundred, decimal.Parse(hours, System.Globalization.CultureInfo.InvariantCulture), 180m, severelyImpaired: true).Amount!));

    private static (CostReason, Money<Once>) Of(CostDecision decision) => (decision.Reason, decision.Paid);

    private static void Refused(string message, Action decide) =>
        Assert.StartsWith(message, Assert.ThrowsAny<ArgumentException>(decide).Message, StringComparison.Ordinal);
}
