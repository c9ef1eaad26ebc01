using NodaTime;
using TyTal.Calc.Money;
using TyTal.Calc.Payments;

namespace TyTal.Calc.Tests.Payments;

public class RetroactivePaymentTests
{
    private static readonly LocalDate First = new(2024, 2, 1);
    private static readonly LocalDate Last = new(2024, 2, 29);
    private static readonly Demand Elo = new("Elo", Claimant.PensionInstitution, Euros.Once(100m), First, Last);
    private static readonly Demand Enforcement = new("Bailiff", Claimant.Enforcement, Euros.Once(100m));

    private static readonly RetroactivePayment Payment = new()
    {
        PaidOn = new(2024, 4, 2),
        Times = ValueList.Create(new CompensatedTime(First, Last, Euros.Once(2_900m))),
    };

    public static TheoryData<RetroactivePayment, string> Mistakes() => new()
    {
        { Payment with { PaidOn = new(2015, 12, 31) }, "paidOn is 2015-12-31; allowed is 2016-01-01 to 2200-12-31." },
        { Payment with { PaidOn = new(2201, 1, 1) }, "paidOn is 2201-01-01; allowed is 2016-01-01 to 2200-12-31." },
        { Payment with { DecidedOn = new LocalDate(2015, 12, 31) }, "decidedOn is 2015-12-31; allowed is 2016-01-01 to 2024-04-02." },
        { Payment with { Kind = (CompensationKind)99 }, "kind is 99; allowed is DailyAllowance, RehabilitationAllowance, Pension, SurvivorsPension, CareAllowance, ClothingSupplement, FunctionalLimitation, FuneralAssistance, Costs." },
        { Payment with { Insurance = (PayingInsurance)99 }, "insurance is 99; allowed is Compulsory, VoluntaryWorkingTime, LeisureTime." },
        { Payment with { TaxWithheld = new(-1) }, "taxWithheld is -0.01; allowed is 0 to 2900." },
        { Payment with { TaxWithheld = new(290_001) }, "taxWithheld is 2900.01; allowed is 0 to 2900." },
        { Payment with { Consent = new Money<Once>(-1) }, "consent is -0.01; allowed is 0 or more." },
        { With(Elo, null!), "demands[1] is missing." },
        { With(Elo with { Name = null! }), "demands[0].name is missing." },
        { With(Elo, Elo with { Name = "Varma", Amount = new(-1) }), "demands[1].amount is -0.01; allowed is 0 or more." },
        { With(Elo with { Claimant = (Claimant)99 }), "demands[0].claimant is 99; allowed is InsurerRecovery, KelaSicknessOrRehabilitation, FarmersInstitution, EmployerOrSicknessFund, PaySecurity, UnemploymentFund, KelaUnemploymentOrPension, PensionInstitution, KelaSocialAssistance, MunicipalityOrAuthority, KelaStudentAid, Enforcement." },
        { With(Elo with { Claimant = Claimant.EmployerOrSicknessFund, Kind = (PaidByEmployer)99 }), "demands[0].kind is 99; allowed is Pay, ApprenticeshipPay, SicknessFundBenefit." },
        { With(Elo with { Kind = PaidByEmployer.ApprenticeshipPay }), "demands[0] (Elo) states kind or tookLeisureTimeInsurance; allowed is that of an employer or a sickness fund only (§ 139)." },
        { With(Elo with { Claimant = Claimant.FarmersInstitution }) with { PaidOn = new(2020, 12, 31) }, "demands[0].claimant is FarmersInstitution; it has no place in the order of § 145 on 2020-12-31." },
        { With(Elo with { From = new(2015, 12, 31) }), "demands[0].from is 2015-12-31; allowed is 2016-01-01 to 2200-12-31." },
        { With(Elo with { To = new(2201, 1, 1) }), "demands[0].to is 2201-01-01; allowed is 2016-01-01 to 2200-12-31." },
        { With(Elo with { To = new(2024, 1, 31) }), "demands[0].to is 2024-01-31; allowed is 2024-02-01 (the start) or later." },
        { With(Elo with { From = null, To = null }), "demands[0] (Elo) needs both from and to: PensionInstitution receives only of the same days." },
        { With(Elo with { To = null }), "demands[0] (Elo) needs both from and to: PensionInstitution receives only of the same days." },
        { With(Enforcement with { From = First }), "demands[0] (Bailiff) needs both from and to, or neither." },
        { With(Enforcement with { To = Last }), "demands[0] (Bailiff) needs both from and to, or neither." },
        { With(Elo with { To = new(2024, 2, 14) }, Elo with { From = new(2024, 2, 14) }), "demands[1] and demands[0] are both of Elo (PensionInstitution) and overlap; state the days once." },
        { With(Enforcement, Enforcement with { From = First, To = Last }), "demands[1] and demands[0] are both of Bailiff (Enforcement) and overlap; state the days once." },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void Divide_WrongFacts_RefusedByName(RetroactivePayment payment, string message) => Refusal.Is(message, () => payment.Divide());

    /// <summary>Tax of all of it, a consent to nothing, a decision on the day of payment, and days side by side are in order.</summary>
    [Fact]
    public void Divide_FactsAtTheirBounds_Taken()
    {
        var payment = With(Elo with { To = new(2024, 2, 14) }, Elo with { From = new(2024, 2, 15) }) with { TaxWithheld = new(290_000), Consent = new Money<Once>(0), DecidedOn = new(2024, 4, 2) };

        Assert.Equal(Euros.Once(2_700m), payment.Divide().ToInjuredPerson.Value);
        Assert.Equal((2, Euros.Once(2_900m)), (payment.Divide().Times.Count, payment.Divide().Amount));
    }

    /// <summary>§ 145(1): a demand up to what is left is paid in full, one of a cent more what is left.</summary>
    [Theory]
    [InlineData(289_999, 289_999, "receivers.inFull", "receivers.toInjuredPerson")]
    [InlineData(290_000, 290_000, "receivers.inFull", "receivers.nothing")]
    [InlineData(290_001, 290_000, "receivers.whatIsLeft", "receivers.nothing")]
    public void Divide_OneDemand_InFullOrWhatIsLeft(long demanded, long paid, string rule, string ruleOfRest)
    {
        var divided = With(Elo with { Amount = new(demanded) }).Divide();
        var receiver = divided.Receivers[0].Paid;

        Assert.Equal((paid, "receivers.paid", "§ 145(1)(6)"), (receiver.Value.Cents, receiver.Rule.Id, $"{receiver.Rule.Section}"));
        Assert.Equal((rule, "§ 145(1)(6)"), (receiver.Inputs[0].Rule.Id, $"{receiver.Inputs[0].Rule.Section}"));
        Assert.Equal("given.demand", receiver.Inputs[0].Inputs[0].Rule.Id);
        Assert.Equal("receivers.left", divided.Times[0].ToInjuredPerson.Rule.Id);
        Assert.Equal((290_000 - paid, ruleOfRest), (divided.ToInjuredPerson.Value.Cents, divided.ToInjuredPerson.Rule.Id));
    }

    /// <summary>§ 145(1)(5): the fund and Kela are of one item; enough for both to the cent, and a cent short.</summary>
    [Theory]
    [InlineData(190_000, "receivers.inFull", 100_000)]
    [InlineData(190_001, "receivers.inProportion", 100_000)]
    public void Divide_TwoOfOneItem_InFullWhileThereIsEnough(long second, string rule, long paidToFirst)
    {
        var fund = new Demand("Fund", Claimant.UnemploymentFund, Euros.Once(1_000m), First, Last);
        var divided = With(fund, fund with { Claimant = Claimant.KelaUnemploymentOrPension, Amount = new(second) }).Divide();
        var payments = divided.Receivers.Select(receiver => receiver.Paid.Inputs[0]).ToArray();

        Assert.Equal(ValueList.Create(rule, rule), payments.Select(payment => payment.Rule.Id).ToValueList());
        Assert.Equal(paidToFirst, divided.Receivers[0].Paid.Value.Cents);
        Assert.Equal(190_000, divided.Receivers[1].Paid.Value.Cents);
    }

    [Fact]
    public void Divide_InProportion_NamesAllDemandsOfTheItem()
    {
        var fund = new Demand("Fund", Claimant.UnemploymentFund, Euros.Once(2_000m), First, Last);
        var payment = With(fund, fund with { Claimant = Claimant.KelaUnemploymentOrPension }).Divide().Receivers[0].Paid.Inputs[0];

        Assert.Equal(ValueList.Create("given.granted", "given.demand", "given.demandsOfRank"), payment.Inputs.Select(input => input.Rule.Id).ToValueList());
        Assert.Equal(ValueList.Create(2_900m, 2_000m, 4_000m), payment.Inputs.Select(input => input.Amount).ToValueList());
    }

    /// <summary>An enforcement wants all on the first days, and later what it has not got yet.</summary>
    [Fact]
    public void Divide_EnforcementOverTwoTimes_ThenWhatIsNotYetPaid()
    {
        var payment = With(Enforcement with { Amount = Euros.Once(3_000m) });
        var divided = (payment with { Times = ValueList.Create(Payment.Times[0], new(new(2024, 3, 1), new(2024, 3, 31), Euros.Once(3_100m))) }).Divide();
        var parts = divided.Receivers[0].Paid.Inputs;

        Assert.Equal(ValueList.Create(2_900m, 100m), parts.Select(part => part.Amount).ToValueList());
        Assert.Equal(ValueList.Create("given.demand", "demand.notYetPaid"), parts.Select(part => part.Inputs[0].Rule.Id).ToValueList());
    }

    /// <summary>As much as was agreed, of which the demand of the insurer is a part: only what § 247(3) leaves limits it.</summary>
    [Theory]
    [InlineData(48_333, "receivers.inFull")]
    [InlineData(48_334, "receivers.whatIsLeft")]
    public void Divide_RecoveryOfASixth_InFullUpToIt(long demanded, string rule)
    {
        var paid = With(new Demand("Insurer", Claimant.InsurerRecovery, new(demanded))).Divide().Receivers[0].Paid;

        Assert.Equal((48_333, rule), (paid.Value.Cents, paid.Inputs[0].Rule.Id));
    }

    [Fact]
    public void Divide_ReceiverOfNothing_NothingByItsSection()
    {
        var paid = With(Elo with { From = new(2024, 3, 1), To = new(2024, 3, 31) }).Divide().Receivers[0].Paid;

        Assert.Equal((default, "receivers.nothing", "§ 145(1)(6)"), (paid.Value, paid.Rule.Id, $"{paid.Rule.Section}"));
    }

    [Fact]
    public void Figures_ReceiversAsStatedThenTheInjuredPerson()
    {
        var divided = With(Enforcement, Elo with { Amount = Euros.Once(200m) }).Divide();

        Assert.Equal(ValueList.Create(100m, 200m, 2_600m), divided.Figures().Select(figure => figure.Amount).ToValueList());
    }

    /// <summary>A recovery of 483.33 leaves 2 416.67 of the 29 days to a pension of 1 450.00; of the first seven days alone, which a demand without a right bounds, it would leave 216.67 of 350.00.</summary>
    [Fact]
    public void Divide_DemandWithoutRight_MovesNothingBetweenTheOthers()
    {
        var recovery = new Demand("Insurer", Claimant.InsurerRecovery, Euros.Once(2_900m));
        var payment = Payment with { Kind = CompensationKind.SurvivorsPension, Demands = ValueList.Create(recovery, Elo with { Amount = Euros.Once(1_450m) }) };
        var refused = new Demand("Fund", Claimant.UnemploymentFund, Euros.Once(10m), First, new(2024, 2, 7));

        var divided = (payment with { Demands = payment.Demands.Append(refused).ToValueList() }).Divide();

        Assert.False(divided.Receivers[2].HasRight);
        Assert.Equal([483.33m, 1_450m, 0m], divided.Receivers.Select(receiver => receiver.Paid.Amount));
        Assert.Equal(payment.Divide().Times, divided.Times);
    }

    private static RetroactivePayment With(params Demand[] demands) => Payment with { Demands = demands.ToValueList() };
}
