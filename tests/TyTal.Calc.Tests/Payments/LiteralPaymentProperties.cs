using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;
using TyTal.Calc.Payments;
using TyTal.Calc.Reasons;
using TyTal.Calc.Tests.Reference;
using TyTal.Calc.Tests.Timelines;

namespace TyTal.Calc.Tests.Payments;

/// <summary>Shares to others, recoveries and increases for delay, by the library and by the literal reference.</summary>
public class LiteralPaymentProperties
{
    private static readonly LiteralFigures Figures = LiteralComparison.Figures(StatutoryParameters.Enacted);

    private static readonly LocalDate[] PaymentDays = [new(2016, 12, 31), new(2017, 1, 1), new(2020, 12, 31), new(2021, 1, 1), new(2022, 12, 31), new(2023, 1, 1), new(2024, 12, 31), new(2025, 1, 1), new(2025, 1, 10)];

    private static readonly Gen<RetroactivePayment> Payments =
        from payment in RandomPayments.Any
        from paidOn in Gen.Elements(PaymentDays)
        from decided in Gen.Elements<LocalDate?>(null, payment.DecidedOn)
        select payment with { PaidOn = paidOn, DecidedOn = decided < paidOn ? decided : null };

    /// <summary>Days around the turns of the half-years and of the instalments, and amounts whose increase lies around the smallest that is paid.</summary>
    private static readonly Gen<DelayedPayment> Late =
        from turn in Gen.Elements<LocalDate>(new(2016, 6, 30), new(2016, 12, 31), new(2020, 2, 29), new(2022, 12, 31), new(2023, 6, 30), new(2024, 6, 30), new(2024, 12, 31), new(2025, 6, 30))
        from step in Gen.Frequency((5, Gen.Choose(-40, 0)), (1, Gen.Choose(1, 300)))
        let paidOn = turn.PlusDays(step)
        from instalments in Instalment(paidOn).ArrayOf().Where(list => list.Length is > 0 and < 5)
        from obstacles in (from back in Gen.Choose(-3, 120)
                           from length in Gen.Choose(0, 40)
                           let start = Later(paidOn.PlusDays(-back), new(2016, 1, 1))
                           select new ForceMajeure(start, start.PlusDays(length))).ArrayOf().Where(list => list.Length < 4)
        from ended in Day(paidOn)
        from ordered in Day(paidOn)
        from insurers in Gen.Choose(0, 19)
        select new DelayedPayment
        {
            PaidOn = paidOn,
            Instalments = instalments.ToValueList(),
            Obstacles = obstacles.ToValueList(),
            ReceiversObstacleEnded = ended,
            OrderedFrom = ordered,
            BetweenInsurers = insurers == 0,
        };

    private static readonly Gen<FutureInstalment[]> Instalments =
        (from kind in Gen.Frequency((3, Gen.Elements(CompensationKind.DailyAllowance, CompensationKind.Pension)), (1, Gen.Elements(Enum.GetValues<CompensationKind>())))
         from gross in Gen.OneOf(Gen.Choose(0, 14), Gen.Choose(0, 400_000))
         from tax in Gen.Elements(0, 0, gross / 3, gross)
         from consent in Gen.Elements<int?>(null, null, 0, (gross - tax) / 6, ((gross - tax) / 6) + 1, gross - tax, gross + 1)
         select new FutureInstalment(new(2024, 5, 1), kind, new(gross), new(tax), consent is { } agreed ? new Money<Once>(agreed) : null)).ArrayOf().Where(list => list.Length < 8);

    [Fact]
    public void Divide_RandomPayments_EqualsTheLiteralReference() => Properties.Hold(
        Payments, payment => Assert.Equal(LiteralPaymentComparison.Literal(payment), LiteralPaymentComparison.Library(payment)), times: 1500);

    [Fact]
    public void Divide_RandomEmployers_EqualsTheLiteralReference() => Properties.Hold(
        RandomPayments.Employers, compensation => Assert.Equal(LiteralPaymentComparison.Literal(compensation), LiteralPaymentComparison.Library(compensation)), times: 1500);

    [Fact]
    public void Increase_RandomDelays_EqualsTheLiteralReference() => Properties.Hold(
        Late, payment => Assert.Equal(LiteralPaymentComparison.Literal(payment, Figures), LiteralPaymentComparison.Library(payment, LatePaymentRates.Enacted, StatutoryParameters.Enacted)), times: 1500);

    [Fact]
    public void TakeOff_RandomInstalments_EqualsTheLiteralReference() => Properties.Hold(
        from instalments in Instalments
        from cents in Gen.OneOf(Gen.Choose(0, 100), Gen.Choose(0, 300_000))
        select (ToRecover: new Money<Once>(cents), Instalments: instalments),
        x => Assert.Equal(
            LiteralTakenOff.Of(x.ToRecover.Amount, x.Instalments.Select(instalment => (
                (LiteralCompensationKind)Enum.Parse(typeof(LiteralCompensationKind), instalment.Kind.ToString()), instalment.Gross.Amount, instalment.TaxWithheld.Amount, instalment.Consent?.Amount))),
            Recovery.TakeOff(x.ToRecover, x.Instalments.ToValueList()).Select(taken => taken.Taken.Amount)),
        times: 1000);

    /// <summary>Both refuse a few, pay some, and find most increases near the smallest on either side.</summary>
    [Fact]
    public void RandomPaymentsAndDelays_ReachEveryKindOfAnswer()
    {
        var reached = new Dictionary<string, int>(StringComparer.Ordinal);
        void Count(string name, bool isReached) => reached[name] = (reached.TryGetValue(name, out var times) ? times : 0) + (isReached ? 1 : 0);
        Properties.Hold(
            Late,
            payment =>
            {
                var text = LiteralPaymentComparison.Library(payment, LatePaymentRates.Enacted, StatutoryParameters.Enacted);
                Count("refused", text == "refused");
                if (text != "refused")
                {
                    var increase = DelayIncrease.Of(payment, LatePaymentRates.Enacted, StatutoryParameters.Enacted);
                    foreach (var outcome in Enum.GetValues<DelayOutcome>())
                    {
                        Count(outcome.ToString(), increase.Outcome == outcome);
                    }

                    Count("near the smallest", increase.Smallest is { } smallest && Math.Abs(smallest.Value.Cents - increase.Increase.Value.Cents) < 100);
                }
            },
            times: 1500);
        Properties.Hold(
            Payments,
            payment =>
            {
                var text = LiteralPaymentComparison.Library(payment);
                Count("no place", text == "refused");
                Count("shared", text != "refused" && payment.Divide().Receivers.Count(receiver => receiver.Paid.Value != default && receiver.Unpaid != default) > 1);
            },
            times: 1500);
        Assert.All(reached, name => Properties.Reached(name.Value > 10, $"{string.Join(", ", reached)}"));
    }

    /// <summary>The comparison is worth something only when each part of an answer can fail it.</summary>
    [Fact]
    public void Library_OneCentOrDayMoreAnywhere_AnotherText()
    {
        var late = DelayIncrease.Of(new() { PaidOn = new(2024, 5, 1), Instalments = ValueList.Create(new LateInstalment(Euros.Once(2_000m), new(2024, 2, 1))) }, LatePaymentRates.Enacted, StatutoryParameters.Enacted);
        var text = LiteralPaymentComparison.Library(late);
        var one = late.Instalments[0];
        Assert.NotEqual(text, LiteralPaymentComparison.Library(late with { Increase = Cent(late.Increase) }), StringComparer.Ordinal);
        Assert.NotEqual(text, LiteralPaymentComparison.Library(late with { Outcome = DelayOutcome.UnderSmallest }), StringComparer.Ordinal);
        Assert.NotEqual(text, LiteralPaymentComparison.Library(late with { Instalments = ValueList.Create(one with { Amount = Cent(one.Amount) }) }), StringComparer.Ordinal);
        Assert.NotEqual(text, LiteralPaymentComparison.Library(late with { Instalments = ValueList.Create(one with { Days = one.Days + 1 }) }), StringComparer.Ordinal);

        var payment = new RetroactivePayment
        {
            PaidOn = new(2025, 1, 10),
            Times = ValueList.Create(new CompensatedTime(new(2024, 1, 1), new(2024, 1, 31), Euros.Once(1_000m))),
            Demands = ValueList.Create(new Demand("fund", Claimant.UnemploymentFund, Euros.Once(400m), new(2024, 1, 1), new(2024, 1, 20))),
        };
        var divided = payment.Divide();
        text = LiteralPaymentComparison.Library(payment, divided);
        Assert.Equal(text, LiteralPaymentComparison.Literal(payment));
        Assert.NotEqual(text, LiteralPaymentComparison.Library(payment, divided with { Receivers = divided.Receivers.Select(receiver => receiver with { Paid = Cent(receiver.Paid) }).ToValueList() }), StringComparer.Ordinal);
        Assert.NotEqual(text, LiteralPaymentComparison.Library(payment, divided with { Times = divided.Times.Select(time => time with { ToInjuredPerson = Cent(time.ToInjuredPerson) }).ToValueList() }), StringComparer.Ordinal);
    }

    private static Gen<LateInstalment> Instalment(LocalDate paidOn) =>
        from back in Gen.OneOf(Gen.Choose(-1, 3), Gen.Choose(0, 400))
        from cents in Gen.OneOf(Gen.Choose(0, 5), Gen.Choose(0, 400_000), Gen.Constant(back > 0 ? 29_000_000 / back / 10 : 0))
        select new LateInstalment(new(cents), Later(paidOn.PlusDays(-back), new(2016, 1, 1)));

    private static Gen<LocalDate?> Day(LocalDate paidOn) => Gen.Frequency(
        (4, Gen.Constant<LocalDate?>(null)), (1, Gen.OneOf(Gen.Choose(-1, 2), Gen.Choose(0, 200)).Select(back => (LocalDate?)Later(paidOn.PlusDays(-back), new(2016, 1, 1)))));

    private static Figure<Money<Once>> Cent(Figure<Money<Once>> figure) => new(figure.Value + new Money<Once>(1), Rule.Given("given.lateAmount"));

    private static LocalDate Later(LocalDate one, LocalDate other) => one > other ? one : other;
}
