using FsCheck.Fluent;
using NodaTime;
using TyTal.Calc.Money;
using TyTal.Calc.Payments;

namespace TyTal.Calc.Tests.Payments;

public class RetroactivePaymentProperties
{
    [Fact]
    public void Divide_RandomPayments_PaysOutExactlyTheAmount() => Properties.Hold(RandomPayments.Any, payment => Assert.Null(PaymentInvariants.AddsUp(payment, payment.Divide())));

    [Fact]
    public void Divide_RandomPayments_NobodyGetsMoreThanDemandedForTheSameDays() =>
        Properties.Hold(RandomPayments.Any, payment => Assert.Null(PaymentInvariants.WithinDemands(payment.Divide())));

    [Fact]
    public void Invariants_SpoiledPayments_AreFound() => Properties.Hold(
        RandomPayments.Any.Where(payment => payment.Demands.Count > 0),
        payment =>
        {
            var divided = payment.Divide();
            var one = new Money<Once>(1);
            var more = divided with { Receivers = divided.Receivers.Select(receiver => receiver with { Paid = new(receiver.Demand.Amount + one, receiver.Paid.Rule) }).ToValueList() };

            Assert.NotNull(PaymentInvariants.AddsUp(payment, more));
            Assert.NotNull(PaymentInvariants.AddsUp(payment, divided with { ToInjuredPerson = new(divided.ToInjuredPerson.Value + one, divided.ToInjuredPerson.Rule) }));
            Assert.NotNull(PaymentInvariants.WithinDemands(more));
        },
        times: 50);

    /// <summary>Later items set to nothing change nothing for the earlier ones, and take nothing from them.</summary>
    [Fact]
    public void Divide_RandomPayments_LaterItemsTakeNothingFromEarlierOnes() => Properties.Hold(RandomPayments.Any, payment =>
    {
        var divided = payment.Divide();
        foreach (var item in divided.Receivers.Select(receiver => receiver.Item).Distinct())
        {
            var demands = payment.Demands.Select(demand => PaymentOrder.ItemOf(demand.Claimant, payment.PaidOn) > item ? demand with { Amount = default } : demand);
            var without = (payment with { Demands = demands.ToValueList() }).Divide();

            Assert.Equal(
                divided.Receivers.Where(receiver => receiver.Item <= item).Select(receiver => receiver.Paid.Value),
                without.Receivers.Where(receiver => receiver.Item <= item).Select(receiver => receiver.Paid.Value));
        }
    });

    /// <summary>§ 247(3): a sixth after tax, or what was agreed, of the whole payment; a smaller recovery that is not tied to days gets all.</summary>
    [Fact]
    public void Divide_RandomPayments_RecoveriesTakeAtMostASixthOrWhatWasAgreed() => Properties.Hold(RandomPayments.Any, payment =>
    {
        var net = payment.Times.Sum(time => time.Amount.Cents) - payment.TaxWithheld.Cents;
        var most = payment.Kind > CompensationKind.SurvivorsPension ? 0 : Math.Min(net, Math.Max(net / 6, payment.Consent?.Cents ?? 0));
        var recoveries = payment.Divide().Receivers.Where(receiver => receiver.Demand.Claimant == Claimant.InsurerRecovery).ToList();
        var paid = recoveries.Sum(receiver => receiver.Paid.Value.Cents);

        Assert.InRange(paid, 0, most);
        if (recoveries.All(receiver => receiver.Demand.From is null))
        {
            Assert.Equal(Math.Min(most, recoveries.Sum(receiver => receiver.Demand.Amount.Cents)), paid);
        }
    });

    [Fact]
    public void Divide_RandomPayments_WithoutRightNothing() => Properties.Hold(RandomPayments.Any, payment =>
    {
        foreach (var receiver in payment.Divide().Receivers)
        {
            var limited = payment.Kind <= CompensationKind.Pension
                && payment.DecidedOn >= new LocalDate(2025, 1, 1)
                && receiver.Demand is { Claimant: Claimant.EmployerOrSicknessFund, Kind: not PaidByEmployer.ApprenticeshipPay }
                && (payment.Insurance == PayingInsurance.VoluntaryWorkingTime || (payment.Insurance == PayingInsurance.LeisureTime && !receiver.Demand.TookLeisureTimeInsurance));
            var takes = receiver.Demand.Claimant is Claimant.InsurerRecovery or Claimant.Enforcement;
            var isProtected = takes && payment.Kind > CompensationKind.SurvivorsPension;
            var isPersonal = !takes && !DemandRightTests.Receives(receiver.Demand, payment.Kind);
            Assert.Equal(!limited && !isProtected && !isPersonal, receiver.HasRight);
            Assert.Equal(
                limited ? "§ 187(4)" : isProtected ? "§ 276(2)" : isPersonal ? "§ 276(1)" : $"§ 145(1)({receiver.Item})",
                receiver.Section.ToString());
            Assert.True(receiver.HasRight || receiver.Paid.Value == default);
        }
    });

    /// <summary>A demand that no section gives a right moves no cent of the others.</summary>
    [Fact]
    public void Divide_DemandsWithoutRight_ChangeNothing() => Properties.Hold(
        RandomPayments.Any,
        payment =>
        {
            var divided = payment.Divide();
            var rightful = payment with { Demands = divided.Receivers.Where(receiver => receiver.HasRight).Select(receiver => receiver.Demand).ToValueList() };

            Assert.Equal(divided.Receivers.Where(receiver => receiver.HasRight).Select(receiver => receiver.Paid.Value), rightful.Divide().Receivers.Select(receiver => receiver.Paid.Value));
        },
        times: 2000);

    [Fact]
    public void Divide_EmployersWithoutRight_ChangeNothing() => Properties.Hold(
        RandomPayments.Employers,
        compensation =>
        {
            var divided = compensation.Divide();
            var rightful = compensation with { Pays = divided.Employers.Where(employer => employer.HasRight).Select(employer => employer.Pay).ToValueList() };

            Assert.Equal(divided.Employers.Where(employer => employer.HasRight).Select(employer => employer.Paid.Value), rightful.Divide().Employers.Select(employer => employer.Paid.Value));
        },
        times: 2000);

    /// <summary>Of claimants that may state days or not, those who share one payment do it alike: a cent left over is otherwise another's on later days.</summary>
    [Fact]
    public void Divide_DemandsInAnotherOrder_ItemsDecideAndNotTheList() => Properties.Hold(RandomPayments.Any.Where(StateDaysAlike), payment =>
    {
        var one = payment.Divide();
        var other = (payment with { Demands = payment.Demands.Reverse().ToValueList() }).Divide();

        Assert.Equal(one.ToInjuredPerson.Value, other.ToInjuredPerson.Value);
        Assert.Equal(
            one.Receivers.GroupBy(receiver => receiver.Item).OrderBy(item => item.Key).Select(item => item.Sum(receiver => receiver.Paid.Value.Cents)),
            other.Receivers.GroupBy(receiver => receiver.Item).OrderBy(item => item.Key).Select(item => item.Sum(receiver => receiver.Paid.Value.Cents)));
    });

    private static bool StateDaysAlike(RetroactivePayment payment) => payment.Demands
        .GroupBy(demand => demand.Claimant)
        .All(claimant => claimant.Select(demand => demand.From is null).Distinct().Count() == 1);

    [Fact]
    public void Divide_RandomEmployers_AddsUpWithinWhatWasPaid() =>
        Properties.Hold(RandomPayments.Employers, compensation => Assert.Null(PaymentInvariants.AddsUp(compensation, compensation.Divide())));

    [Fact]
    public void Divide_OneEmployerOfTheWholeTime_TheSmallerOfPayAndCompensation() => Properties.Hold(RandomPayments.Employers, compensation =>
    {
        var time = compensation.Times[0];
        foreach (var pay in compensation.Pays)
        {
            var alone = compensation with { Insurance = PayingInsurance.Compulsory, Times = ValueList.Create(time), Pays = ValueList.Create(pay with { From = time.From, To = time.To }) };

            Assert.Equal(Math.Min(pay.Amount.Cents, time.Amount.Cents), alone.Divide().Employers[0].Paid.Value.Cents);
        }
    });
}
