using NodaTime;
using TyTal.Calc.Benefits.Costs;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Tests.Benefits.Costs;

/// <summary>Facts of costs that cannot be are refused by the name that case files give them; and the rules of the decisions.</summary>
public class CostRefusalTests
{
    private const string NotNegative = "is -0.01; allowed is 0 or more.";

    private static readonly LocalDate Day = new(2024, 6, 14);
    private static readonly Money<Once> Hundred = Euros.Once(100m);
    private static readonly Money<Once> Negative = new(-1);
    private static readonly PublicCare Care = new(Day, Hundred, Euros.Once(1_000m));
    private static readonly PublicCare Voucher = Care with { VoucherValue = Hundred };
    private static readonly Treatment Treatment = new(Day, TreatmentKind.Other, Hundred);

    public static TheoryData<string, PublicCare> PublicCares() => new()
    {
        { "on is 2015-12-31; allowed is 2016-01-01 to 2200-12-31.", Care with { On = new(2015, 12, 31) } },
        { "clientFee " + NotNegative, Voucher with { ClientFee = Negative } },
        { "fullCost " + NotNegative, Voucher with { FullCost = Negative } },
        { "voucherValue " + NotNegative, Voucher with { VoucherValue = Negative } },
        { "clientFee is 1000.01; allowed is 0 to 1000.", Care with { ClientFee = Euros.Once(1_000.01m) } },
    };

    public static TheoryData<string, Treatment> Treatments() => new()
    {
        { "on is 2015-12-31; allowed is 2016-01-01 to 2200-12-31.", Treatment with { On = new(2015, 12, 31) } },
        { "treatment is 4; allowed is Urgent, Visit, MinorExamination, Other.", Treatment with { Kind = (TreatmentKind)4 } },
        { "commitment is 3; allowed is None, ThisPlace, OtherPlace.", Treatment with { Commitment = (PaymentCommitment)3 } },
        { "cost " + NotNegative, Treatment with { Cost = Negative } },
        { "clientFee " + NotNegative, Treatment with { ClientFee = Negative } },
    };

    [Theory]
    [MemberData(nameof(PublicCares), DisableDiscoveryEnumeration = true)]
    public void PublicTreatment_FactsThatCannotBe_AreRefusedByName(string message, PublicCare care)
    {
        Refusal.Is(message, () => PublicTreatment.ToPerson(care));
        Refusal.Is(message, () => PublicTreatment.ToArranger(care));
    }

    [Theory]
    [MemberData(nameof(Treatments), DisableDiscoveryEnumeration = true)]
    public void Treatment_FactsThatCannotBe_AreRefusedByName(string message, Treatment treatment)
    {
        Refusal.Is(message, () => PrivateTreatment.Decide(treatment, StatutoryParameters.Enacted));
        Refusal.Is(message, () => ThirdStateTreatment.Decide(treatment));
    }

    [Fact]
    public void Treatment_WithoutTheFeeThatLimitsIt_ErrorSaysWhy()
    {
        Refusal.Is(
            "clientFee is missing; without a payment commitment for this place it limits the compensation (§ 45(2)).",
            () => PrivateTreatment.Decide(Treatment, StatutoryParameters.Enacted));
        Refusal.Is("clientFee is missing; without a payment commitment for this place it limits the compensation (§ 47(3)).", () => ThirdStateTreatment.Decide(Treatment));
        Refusal.Is("parameters is missing.", () => PrivateTreatment.Decide(Treatment with { Kind = TreatmentKind.Visit }, null!));
        Refusal.Is("treatment is missing.", () => ThirdStateTreatment.Decide(null!));
    }

    [Fact]
    public void AssistedLiving_FactsThatCannotBe_AreRefusedByName()
    {
        Refusal.Is("from is 2015-12-31; allowed is 2016-01-01 to 2200-12-31.", () => Timeline(new(2015, 12, 31), Day));
        Refusal.Is("to is 2024-06-13; allowed is 2024-06-14 to 2200-12-31.", () => Timeline(Day, new(2024, 6, 13)));
        Refusal.Is("costPerDay " + NotNegative, () => Timeline(Day, Day, cents: -1));
        Refusal.Is("parameters is missing.", () => AssistedLiving.Timeline(Day, Day, default, severelyInjured: false, null!));

        static void Timeline(LocalDate from, LocalDate to, long cents = 0) => AssistedLiving.Timeline(from, to, new(cents), severelyInjured: false, StatutoryParameters.Enacted);
    }

    [Fact]
    public void CareAllowance_FactsThatCannotBe_AreRefusedByName()
    {
        var perDay = new Figure<Money<PerDay>>(default, Rule.Given("given.test"));

        Refusal.Is("regularity is 5; allowed is None, Occasional, NearlyRegular, Regular, Continuous.", () => CareAllowance.LevelOf(new((CareRegularity)5)));
        Refusal.Is("byNeed is missing.", () => CareAllowance.Larger(null!, perDay));
        Refusal.Is("blind is missing.", () => CareAllowance.Larger(perDay, null!));
    }

    [Fact]
    public void HomeAlterations_FactsThatCannotBe_AreRefusedByName()
    {
        Refusal.Is("on is 2015-12-31; allowed is 2016-01-01 to 2200-12-31.", () => HomeAlterations.Decide(new(new(2015, 12, 31), Hundred, Hundred)));
        Refusal.Is("cost " + NotNegative, () => HomeAlterations.Decide(new(Day, Negative, Hundred)));
        Refusal.Is("reasonable " + NotNegative, () => HomeAlterations.Decide(new(Day, Hundred, Negative)));
    }

    [Fact]
    public void CostClaim_DaysThatCannotBe_AreRefusedByName()
    {
        var claim = new CostClaim(CostKind.Other, Day);

        Refusal.Is("pendingFrom is 2015-12-31; allowed is 2016-01-01 to 2198-12-31.", () => CostClaimTime.LastDay(claim with { PendingFrom = new LocalDate(2015, 12, 31) }));
        Refusal.Is("appealFinal is 2199-01-01; allowed is 2016-01-01 to 2198-12-31.", () => CostClaimTime.LastDay(claim with { AppealFinal = new LocalDate(2199, 1, 1) }));
    }

    [Fact]
    public void CostClaim_LastDay_RunsFromTheLatestOfItsDaysAndNamesEach()
    {
        var claim = new CostClaim(CostKind.Travel, new(2024, 5, 6)) { PendingFrom = new LocalDate(2024, 6, 3), AppealFinal = new LocalDate(2024, 5, 31) };

        var last = CostClaimTime.LastDay(claim)!;
        var runsFrom = last.Inputs[0].Inputs[0];

        Assert.Equal(("costClaim.lastDay", new LocalDate(2025, 6, 3)), (last.Rule.Id, last.Value.Day));
        Assert.Equal(("costClaim.runsFrom", new LocalDate(2024, 6, 3)), Named(runsFrom));
        Assert.Equal(
            [("given.costArisen", new LocalDate(2024, 5, 6)), ("given.pendingFrom", new LocalDate(2024, 6, 3)), ("given.appealFinal", new LocalDate(2024, 5, 31))],
            runsFrom.Inputs.Select(Named));

        static (string, LocalDate) Named(Figure figure) => (figure.Rule.Id, ((Figure<CalendarDay>)figure).Value.Day);
    }

    [Fact]
    public void Decide_CostsOfOneRule_TheRuleAndWhatItStartsFrom()
    {
        Assert.Equal("homeAlterations: given.cost given.reasonableCost", Reasons(HomeAlterations.Decide(new(Day, Hundred, Hundred))));
        Assert.Equal("householdHelp: given.cost given.reasonableCost householdHelp.lastDay", Reasons(HouseholdHelp.Decide(Day, Day, Hundred, Hundred)));
        Assert.Equal("relativesTraining: given.travelCosts given.lodgingCosts given.lostEarnings", Reasons(RelativesTraining.Decide(Hundred, Hundred, Hundred)));

        static string Reasons(CostDecision decision) => $"{decision.Amount!.Rule.Id}: {string.Join(' ', decision.Amount.Inputs.Select(input => input.Rule.Id))}";
    }
}
