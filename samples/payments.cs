#!/usr/bin/env dotnet
#:project ../src/TyTal.Calc/TyTal.Calc.csproj

// A claim is corrected a year later: what more is paid, to whom, when, and with what increase for delay.
//   dotnet run samples/payments.cs

using TyTal.Calc.Benefits;
using TyTal.Calc.Explanations;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;
using TyTal.Calc.Payments;
using TyTal.Calc.Timelines;

var figures = StatutoryParameters.Enacted;
var claim = new Claim
{
    ClaimDate = new(2024, 3, 4),
    BirthDate = new(1980, 6, 15),
    AnnualEarnings = Euros.PerYear(27_000m),
    Through = new(2024, 6, 30),
    SickPay = [new SickPaySpell(new(2024, 3, 5), new(2024, 4, 1), Euros.Once(2_250m))],
    Incapacity = [new IncapacitySpell(new(2024, 3, 4), new(2024, 5, 12), IncapacityDegree.Full)],
};

// An appeal shows that the incapacity lasted through June.
var before = BenefitTimeline.Of(claim, figures);
var after = BenefitTimeline.Of(claim with { Incapacity = [new IncapacitySpell(new(2024, 3, 4), To: null, IncapacityDegree.Full)] }, figures);
var difference = TimelineDifference.Of(before, after);
Console.WriteLine(DifferenceExplanation.Of(difference).ToText());

// An unemployment fund and Kela paid for some of the same days.
var divided = new RetroactivePayment
{
    PaidOn = new(2025, 3, 20),
    Times = [new CompensatedTime(new(2024, 5, 13), new(2024, 6, 30), difference.Amounts.Gross)],
    Demands =
    [
        new Demand("Unemployment fund", Claimant.UnemploymentFund, Euros.Once(1_420.80m), new NodaTime.LocalDate(2024, 6, 1), new NodaTime.LocalDate(2024, 6, 30)),
        new Demand("Kela", Claimant.KelaSicknessOrRehabilitation, Euros.Once(980.20m), new NodaTime.LocalDate(2024, 5, 20), new NodaTime.LocalDate(2024, 6, 9)),
    ],
}.Divide();
Console.WriteLine(PaymentExplanation.Of(divided).ToText());

// The facts were ready on 15 January 2025.
var late = new DelayedPayment
{
    PaidOn = new(2025, 3, 20),
    Instalments = [new LateInstalment(divided.ToInjuredPerson.Value, DelayIncrease.LastDayInTime(new(2025, 1, 15)))],
};
Console.WriteLine(PaymentExplanation.Of(DelayIncrease.Of(late, LatePaymentRates.Enacted, figures)).ToText());
Console.WriteLine(PaymentExplanation.Of(TimelineSchedule.Of(after)).ToText());
