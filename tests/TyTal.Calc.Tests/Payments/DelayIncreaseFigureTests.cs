using TyTal.Calc.Parameters;
using TyTal.Calc.Payments;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Tests.Payments;

/// <summary>How an increase for delay came about: a step only where there is something to add up.</summary>
public class DelayIncreaseFigureTests
{
    /// <summary>11.5 % from 1.1.2024.</summary>
    [Fact]
    public void Of_OneInstalmentAtOneRate_TheIncreaseIsItsOwn()
    {
        var increase = Of(DelayIncreaseTests.Payment(100_000, new(2024, 3, 1), new(2024, 3, 31)));

        Assert.Same(increase.Instalments[0].Amount, increase.Increase);
        Assert.Equal((9.45m, "delayIncrease.ofInstalment"), (increase.Increase.Amount, increase.Increase.Rule.Id));
        Assert.Equal(("delayIncrease.interestOfDays", 30m), (InterestOf(increase.Increase).Rule.Id, InterestOf(increase.Increase).Inputs[2].Amount));
    }

    /// <summary>11 % through 31.12.2023, then 11.5 %: 31 days of December, 31 of January.</summary>
    [Fact]
    public void Of_TwoRates_TheInterestOfEachAddedUp()
    {
        var interest = InterestOf(Of(DelayIncreaseTests.Payment(100_000, new(2023, 11, 30), new(2024, 1, 31))).Increase);

        Assert.Equal("delayIncrease.interestOfAllDays", interest.Rule.Id);
        Assert.Equal(ValueList.Create(31m, 31m), interest.Inputs.Select(part => part.Inputs[2].Amount).ToValueList());
    }

    /// <summary>§ 152(3): days of one rate are counted together, also when an obstacle lies between them.</summary>
    [Fact]
    public void Of_ObstacleBetweenDaysOfOneRate_OneNumberOfDays()
    {
        var payment = DelayIncreaseTests.Payment(200_000, new(2024, 1, 31), new(2024, 3, 31)) with { Obstacles = ValueList.Create(new ForceMajeure(new(2024, 2, 5), new(2024, 2, 14))) };
        var interest = InterestOf(Of(payment).Increase);

        Assert.Equal(("delayIncrease.interestOfDays", 50m), (interest.Rule.Id, interest.Inputs[2].Amount));
    }

    /// <summary>§ 152(2): an instalment that is paid when due bears nothing, the late one beside it does.</summary>
    [Fact]
    public void Of_OneInTimeAndOneLate_TheIncreaseOfTheLateOne()
    {
        var inTime = new LateInstalment(new(100_000), new(2024, 3, 31));
        var increase = Of(Payment(inTime, inTime with { Due = new(2024, 3, 1) }));

        Assert.Equal((DelayOutcome.Paid, 0, 30), (increase.Outcome, increase.Instalments[0].Days, increase.Instalments[1].Days));
        Assert.Same(increase.Instalments[1].Amount, increase.Increase);
        Assert.Equal((0m, "delayIncrease.nothing"), (increase.Instalments[0].Amount.Amount, increase.Instalments[0].Amount.Rule.Id));
        Assert.Equal("given.lateAmount", Assert.Single(increase.Instalments[0].Amount.Inputs).Rule.Id);
    }

    [Fact]
    public void Of_TwoLateAndOneInTime_TheSumOfTheTwo()
    {
        var late = new LateInstalment(new(100_000), new(2024, 3, 1));
        var increase = Of(Payment(late, late with { Due = new(2024, 3, 31) }, late));

        Assert.Equal((18.90m, "delayIncrease.total"), (increase.Increase.Amount, increase.Increase.Rule.Id));
        Assert.Equal(ValueList.Create(9.45m, 9.45m), increase.Increase.Inputs.Select(input => input.Amount).ToValueList());
    }

    /// <summary>A cent a day late bears less than half a cent: a delay, but of no amount.</summary>
    [Fact]
    public void Of_OneInTimeAndOneThatRoundsToNothing_UnderTheSmallest()
    {
        var inTime = new LateInstalment(new(1), new(2024, 3, 31));
        var increase = Of(Payment(inTime, inTime with { Due = new(2024, 3, 30) }));

        Assert.Equal((DelayOutcome.UnderSmallest, 0m), (increase.Outcome, increase.Increase.Amount));
    }

    private static Figure InterestOf(Figure increase) => increase.Inputs[0];

    private static DelayIncrease Of(DelayedPayment payment) => DelayIncrease.Of(payment, LatePaymentRates.Enacted, StatutoryParameters.Enacted);

    private static DelayedPayment Payment(params LateInstalment[] instalments) => new() { PaidOn = new(2024, 3, 31), Instalments = instalments.ToValueList() };
}
