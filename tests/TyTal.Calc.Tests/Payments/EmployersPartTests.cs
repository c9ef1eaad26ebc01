using TyTal.Calc.Money;
using TyTal.Calc.Payments;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Tests.Payments;

public class EmployersPartTests
{
    private static readonly Figure<Money<PerDay>> Day = PerDay(7_500);

    /// <summary>§ 139(1): as much as the employer paid, at most the whole.</summary>
    [Theory]
    [InlineData(0, 0, 7_500)]
    [InlineData(7_499, 7_499, 1)]
    [InlineData(7_500, 7_500, 0)]
    [InlineData(7_501, 7_500, 0)]
    public void Of_PayAroundTheDay_AtMostTheDay(long pay, long part, long rest)
    {
        var figure = EmployersPart.Of(Day, PerDay(pay));

        Assert.Equal((part, "employersPart"), (figure.Value.Cents, figure.Rule.Id));
        Assert.Equal(figure.Value, EmployersPart.Of(Day.Value, new(pay)));
        Assert.Equal(rest, EmployersPart.Rest(Day, figure).Value.Cents);
        Assert.Equal(rest, EmployersPart.Rest(Day.Value, figure.Value).Cents);
    }

    [Fact]
    public void Of_NoPay_NothingByARuleOfItsOwn()
    {
        Assert.Same(EmployersPart.None, EmployersPart.Of(Day, payPerDay: null));
        Assert.Equal("employersPart.none", EmployersPart.None.Rule.Id);
    }

    [Fact]
    public void Rest_OnlyWhatAnEmployerGets_IsTakenOff()
    {
        Assert.Same(Day, EmployersPart.Rest(Day, EmployersPart.None));
        Assert.Equal("employersPart.rest", EmployersPart.Rest(Day, PerDay(1)).Rule.Id);
    }

    private static Figure<Money<PerDay>> PerDay(long cents) => new(new(cents), Rule.Given("given.day"));
}
