using NodaTime;
using TyTal.Calc.Money;
using TyTal.Calc.Payments;

namespace TyTal.Calc.Tests.Payments;

/// <summary>The times of a compensation, which a retroactive payment and a compensation of several employers check alike.</summary>
public class CompensatedTimeTests
{
    private static readonly LocalDate First = new(2024, 2, 1);
    private static readonly LocalDate Last = new(2024, 2, 29);
    private static readonly CompensatedTime February = new(First, Last, Euros.Once(2_900m));

    public static TheoryData<ValueList<CompensatedTime>, string> Mistakes() => new()
    {
        { default, "times is empty; allowed is one time or more." },
        { ValueList.Create(February, null!), "times[1] is missing." },
        { ValueList.Create(February with { From = new(2015, 12, 31) }), "times[0].from is 2015-12-31; allowed is 2016-01-01 to 2200-12-31." },
        { ValueList.Create(February with { To = new(2201, 1, 1) }), "times[0].to is 2201-01-01; allowed is 2016-01-01 to 2200-12-31." },
        { ValueList.Create(February with { To = new(2024, 1, 31) }), "times[0].to is 2024-01-31; allowed is 2024-02-01 (the start) or later." },
        { ValueList.Create(February with { Amount = new(-1) }), "times[0].amount is -0.01; allowed is 0 or more." },
        { ValueList.Create(February, new(Last, new(2024, 3, 5), default)), "times[1] and times[0] overlap; a day is compensated once." },
        { ValueList.Create(February, new(new(2024, 1, 1), First, default)), "times[1] and times[0] overlap; a day is compensated once." },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void Divide_WrongTimes_RefusedByName(ValueList<CompensatedTime> times, string message)
    {
        Refusal.Is(message, () => Payment(times).Divide());
        Refusal.Is(message, () => Compensation(times).Divide());
    }

    [Fact]
    public void Divide_TimesSideBySide_BothInOrder()
    {
        var times = ValueList.Create(February, new(Last.PlusDays(1), new(2024, 3, 5), default), new(new(2024, 1, 1), First.PlusDays(-1), default));
        var starts = new[] { new(2024, 1, 1), First, Last.PlusDays(1) };

        Assert.Equal(starts, Payment(times).Divide().Times.Select(time => time.From));
        Assert.Equal(starts, Compensation(times).Divide().Times.Select(time => time.From));
    }

    [Fact]
    public void Divide_NobodyOfSomeDaysOnly_TheGrantedAmountItself()
    {
        var time = Payment(ValueList.Create(February)).Divide().Times[0];

        Assert.Equal("given.granted", time.Amount.Rule.Id);
        Assert.Empty(time.Amount.Inputs);
    }

    /// <summary>READING amountOfSomeDays: 14 and 15 of 29 days.</summary>
    [Fact]
    public void Divide_SomebodyOfTheFirstDays_TheAmountOfTheirDays()
    {
        var demand = new Demand("Fund", Claimant.UnemploymentFund, Euros.Once(100m), First, new LocalDate(2024, 2, 14));
        var times = (Payment(ValueList.Create(February)) with { Demands = ValueList.Create(demand) }).Divide().Times;

        Assert.Equal(ValueList.Create(1_400m, 1_500m), times.Select(time => time.Amount.Amount).ToValueList());
        Assert.Equal(ValueList.Create("granted.ofDays", "granted.ofDays"), times.Select(time => time.Amount.Rule.Id).ToValueList());
        Assert.Equal(ValueList.Create("given.granted", "given.calendarDays", "given.calendarDays"), times[0].Amount.Inputs.Select(input => input.Rule.Id).ToValueList());
        Assert.Equal(ValueList.Create(2_900m, 14m, 29m), times[0].Amount.Inputs.Select(input => input.Amount).ToValueList());
    }

    private static RetroactivePayment Payment(ValueList<CompensatedTime> times) => new() { PaidOn = new(2024, 4, 2), Times = times };

    private static EmployersCompensation Compensation(ValueList<CompensatedTime> times) => new() { DecidedOn = new(2024, 4, 2), Times = times };
}
