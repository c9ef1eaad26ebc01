using NodaTime;
using TyTal.Calc.Explanations;
using TyTal.Calc.Explanations.Documents;
using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;
using TyTal.Calc.Payments;
using TyTal.Calc.Reasons;
using TyTal.Calc.Tests.Payments;
using TyTal.Calc.Tests.Timelines;
using TyTal.Calc.Timelines;

namespace TyTal.Calc.Tests.Explanations;

public class PaymentExplanationTests
{
    private static readonly LocalDate First = new(2024, 2, 1);
    private static readonly LocalDate Last = new(2024, 2, 29);

    private static readonly RetroactivePayment Retroactive = new()
    {
        PaidOn = new(2024, 4, 2),
        Times = ValueList.Create(new CompensatedTime(First, Last, Euros.Once(2_900m))),
        Demands = ValueList.Create(
            new Demand("Elo", Claimant.PensionInstitution, Euros.Once(1_500m), First, Last),
            new Demand("Kela", Claimant.KelaUnemploymentOrPension, Euros.Once(900m), First, new LocalDate(2024, 2, 14)),
            new Demand("Fund", Claimant.UnemploymentFund, Euros.Once(600m), First, new LocalDate(2024, 2, 14)),
            new Demand("Insurer", Claimant.InsurerRecovery, Euros.Once(200m))),
    };

    private static readonly EmployersCompensation Employers = new()
    {
        DecidedOn = new(2025, 1, 2),
        Insurance = PayingInsurance.LeisureTime,
        Times = Retroactive.Times,
        Pays = ValueList.Create(
            new EmployerPay("A", First.PlusDays(-1), Last, Euros.Once(300m), TookLeisureTimeInsurance: true),
            new EmployerPay("B", First, Last, Euros.Once(300m))),
    };

    /// <summary>Figures that use every rule of the room.</summary>
    internal static IEnumerable<Figure> EveryRule()
    {
        var instalment = new FutureInstalment(First, CompensationKind.Pension, Euros.Once(1_000m), Euros.Once(100m));
        return Retroactive.Divide().Figures()
            .Concat((Retroactive with { Demands = ValueList.Create(Retroactive.Demands[1], new Demand("Insurer", Claimant.InsurerRecovery, Euros.Once(1_600m))) }).Divide().Figures())
            .Concat((Retroactive with { Demands = ValueList.Create(Retroactive.Demands[1], new Demand("Enforcement", Claimant.Enforcement, Euros.Once(2_500m))) }).Divide().Figures())
            .Concat(Employers.Divide().Figures())
            .Concat(Increase().Figures())
            .Concat(DelayIncrease.Of(DelayIncreaseTests.Payment(0, First, Last), LatePaymentRates.Enacted, StatutoryParameters.Enacted).Figures())
            .Concat(Recovery.TakeOff(Euros.Once(400m), ValueList.Create(instalment, instalment with { Kind = CompensationKind.Costs }, instalment with { Consent = Euros.Once(240m) }, instalment)).Select(off => off.Taken))
            .Concat([Recourse.Of(new(2), new(1), LiableParty.Other).Amount, Recourse.Of(new(2), new(1), LiableParty.NaturalPerson).Amount]);
    }

    /// <summary>Every kind of document of these explanations.</summary>
    internal static IEnumerable<Document> Documents(Language language) =>
    [
        PaymentExplanation.Of(Retroactive.Divide(), language),
        PaymentExplanation.Of(Employers.Divide(), language),
        PaymentExplanation.Of(Increase(), language),
        PaymentExplanation.Of(PaymentSchedule.OfMonths(First, Last, Euros.PerMonth(900m)).Less(Euros.Once(1_000m)), language),
        PaymentExplanation.Of(Recovery.TakeOff(Euros.Once(400m), ValueList.Create(new FutureInstalment(First, CompensationKind.Pension, Euros.Once(1_000m), Euros.Once(100m)))), language),
        PaymentExplanation.Of(Recourse.Of(new(2), new(1), LiableParty.Other), language),
        PaymentExplanation.Of(Recourse.Of(new(2), new(1), LiableParty.InsuringEmployer), language),
        PaymentExplanation.Of(Recourse.Of(new(2), new(1), LiableParty.NaturalPerson), language),
        DifferenceExplanation.Of(Difference, language),
    ];

    /// <summary>A correction of the carpenter's annual earnings.</summary>
    internal static TimelineDifference Difference { get; } = TimelineDifference.Of(
        Carpenter.Compute(Carpenter.Paid with { Through = new(2024, 4, 30) }),
        Carpenter.Compute(Carpenter.Paid with { AnnualEarnings = Euros.PerYear(28_800m), Through = new(2024, 4, 30) }));

    [Fact]
    public void ToText_OrderOfReceivers_WhoGetsWhatAndWhy()
    {
        var text = PaymentExplanation.Of(Retroactive.Divide()).ToText();

        Assert.StartsWith("2 900.00 € among the receivers of section 145\n", text, StringComparison.Ordinal);
        Assert.Contains("Elo: 775.86 €, 724.14 € of the demand are not paid (section 145(1)(6))\nKela: 720.00 €, 180.00 € of the demand are not paid (section 145(1)(5))\n", text, StringComparison.Ordinal);
        Assert.Contains("Insurer: 200.00 € (section 145(1)(1))\nInjured person: 724.14 €\n", text, StringComparison.Ordinal);
        Assert.Contains("To the receiver, in proportion: 1 200.00 € × 900.00 € ÷ 1 500.00 € = 720.00 €, rounded to the cent (section 145(1)(5); READING centsLeftOver)", text, StringComparison.Ordinal);
        Assert.Contains("orderByDayOfPayment: section 145(1): ", text, StringComparison.Ordinal);
        Assert.Contains("Demand for the same days: 1 500.00 €, 15 days of 29 days = 775.86 €, rounded to the cent (section 145(1); READING sameTimeByDays)", text, StringComparison.Ordinal);
    }

    [Fact]
    public void ToText_Employers_TheOneWithoutRightIsTold()
    {
        var text = PaymentExplanation.Of(Employers.Divide()).ToText();

        Assert.Contains("A: 290.00 € (section 139(1))\nB: 0.00 €, no right of an employer who did not take the leisure-time insurance (section 187(4))\nInjured person: 2 610.00 €\n", text, StringComparison.Ordinal);
        Assert.Contains("leisureTimeEmployers", text, StringComparison.Ordinal);
    }

    [Fact]
    public void ToText_Delay_EveryStep()
    {
        const string Expected = """
            Increase for delay 44.65 €: it is paid (section 152)
            3 000.00 € due on 15 December 2023: 46 days, 42.82 €
            """;
        Assert.StartsWith(Expected, PaymentExplanation.Of(Increase()).ToText(), StringComparison.Ordinal);
        Assert.Contains("3 000.00 € × 11.5 % × 30 days = 10 350.00 € (section 152(1); READING daysOfDelay)", PaymentExplanation.Of(Increase()).ToText(), StringComparison.Ordinal);
        Assert.Contains("no day of delay counts (section 152(2))", PaymentExplanation.Of(DelayIncrease.Of(DelayIncreaseTests.Payment(1, Last, First), LatePaymentRates.Enacted, StatutoryParameters.Enacted)).ToText(), StringComparison.Ordinal);
    }

    [Fact]
    public void ToText_Schedule_AdvanceAndDueDates()
    {
        var text = PaymentExplanation.Of(PaymentSchedule.OfMonths(First, Last, Euros.PerMonth(900m)).Less(Euros.Once(1_000m))).ToText();

        Assert.StartsWith("900.00 € in instalments (section 135(2))\n1 February 2024 – 29 February 2024: 900.00 €, of which 900.00 € were paid as an advance (section 138), due on 1 February 2024\n100.00 € of the advance", text, StringComparison.Ordinal);
    }

    [Fact]
    public void ToText_RecoveryAndRecourse_AmountsAndReasons()
    {
        var taken = Recovery.TakeOff(Euros.Once(400m), ValueList.Create(new FutureInstalment(First, CompensationKind.Pension, Euros.Once(1_000m))));

        Assert.Contains("1 February 2024: 166.66 € of 1 000.00 €, left to recover 233.34 €\n", PaymentExplanation.Of(taken).ToText(), StringComparison.Ordinal);
        Assert.Contains("READING sixthInWholeCents", PaymentExplanation.Of(taken).ToText(), StringComparison.Ordinal);
        Assert.StartsWith("Recourse 0.01 €: there is a right of recourse (section 270(1))\n", PaymentExplanation.Of(Recourse.Of(new(2), new(1), LiableParty.Other)).ToText(), StringComparison.Ordinal);
        Assert.StartsWith("Recourse 0.00 €: none against the insuring employer", PaymentExplanation.Of(Recourse.Of(new(2), new(1), LiableParty.InsuringEmployer)).ToText(), StringComparison.Ordinal);
    }

    [Fact]
    public void ToText_Difference_DaysReceiversAndCauses()
    {
        var text = DifferenceExplanation.Of(Difference).ToText();

        Assert.Contains("Changed facts: Annual earnings\n", text, StringComparison.Ordinal);
        Assert.Contains("2 April 2024 – 30 April 2024: gross +145.00 €, employer 0.00 €, employee payments +5.51 €, injured person +139.49 €\n", text, StringComparison.Ordinal);
        Assert.Contains("  Annual earnings: 27 000.00 €/year → 28 800.00 €/year\n", text, StringComparison.Ordinal);
        Assert.EndsWith("In all: gross +145.00 €, employer 0.00 €, employee payments +5.51 €, injured person +139.49 €\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void ToText_RecoveryOverASixth_TheLimitAndItsReading()
    {
        var text = PaymentExplanation.Of((Retroactive with { TaxWithheld = Euros.Once(500m), Demands = ValueList.Create(new Demand("Insurer", Claimant.InsurerRecovery, Euros.Once(1_600m))) }).Divide()).ToText();

        Assert.Contains("Insurer: 400.00 €, 1 200.00 € of the demand are not paid (section 145(1)(1))\nInjured person: 2 500.00 €\n", text, StringComparison.Ordinal);
        Assert.Contains("A sixth of it, in whole cents: 2 400.00 € ÷ 6 = 400.00 € (section 247(3); READING sixthInWholeCents)", text, StringComparison.Ordinal);
        Assert.Contains("recoveryFromPayment: section 145(1)(1): ", text, StringComparison.Ordinal);
    }

    [Fact]
    public void ToText_ReceiversWithoutRight_TheSectionThatTakesIt()
    {
        var demands = ValueList.Create(new Demand("Employer", Claimant.EmployerOrSicknessFund, Euros.Once(100m), First, Last), new Demand("Insurer", Claimant.InsurerRecovery, Euros.Once(100m)));
        var abroad = PaymentExplanation.Of((Retroactive with { PaidOn = new(2025, 1, 2), Insurance = PayingInsurance.VoluntaryWorkingTime, Demands = demands }).Divide()).ToText();
        var costs = PaymentExplanation.Of((Retroactive with { Kind = CompensationKind.Costs, Demands = demands }).Divide()).ToText();

        Assert.Contains("Employer: 0.00 €, no right of an employer who did not take the leisure-time insurance (section 187(4))\nInsurer: 100.00 € (section 145(1)(1))\n", abroad, StringComparison.Ordinal);
        Assert.Contains("leisureTimeEmployers: ", abroad, StringComparison.Ordinal);
        Assert.Contains("Employer: 100.00 € (section 145(1)(4))\nInsurer: 0.00 €, nothing may be taken off this benefit (section 276(2))\n", costs, StringComparison.Ordinal);
        Assert.DoesNotContain("leisureTimeEmployers", costs, StringComparison.Ordinal);
    }

    [Fact]
    public void ToText_PersonalBenefit_NoSectionGivesARight()
    {
        var demands = ValueList.Create(
            new Demand("Employer", Claimant.EmployerOrSicknessFund, Euros.Once(100m), First, Last), new Demand("State", Claimant.PaySecurity, Euros.Once(100m), First, Last));
        var text = PaymentExplanation.Of((Retroactive with { Kind = CompensationKind.SurvivorsPension, Demands = demands }).Divide()).ToText();

        Assert.Contains("Employer: 0.00 €, no section gives this claimant a right to this benefit, which is personal (section 276(1))\n", text, StringComparison.Ordinal);
        Assert.Contains("rightsByOtherActs: section 145(1): ", text, StringComparison.Ordinal);
        Assert.DoesNotContain("leisureTimeEmployers", text, StringComparison.Ordinal);
        Assert.DoesNotContain(
            "rightsByOtherActs", PaymentExplanation.Of((Retroactive with { Demands = demands.Take(1).ToValueList() }).Divide()).ToText(), StringComparison.Ordinal);
    }

    [Fact]
    public void Readings_OfPayments_AreAllListed() => Assert.Contains(Readings.SixthInWholeCents, Readings.All);

    private static DelayIncrease Increase() => DelayIncrease.Of(
        new()
        {
            PaidOn = new(2024, 1, 30),
            Instalments = ValueList.Create(new LateInstalment(Euros.Once(3_000m), new(2023, 12, 15)), new LateInstalment(Euros.Once(200m), new(2024, 1, 1))),
        },
        LatePaymentRates.Enacted,
        StatutoryParameters.Enacted);
}
