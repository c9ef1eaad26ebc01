using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using NodaTime.Text;
using TyTal.Calc.Calendar.TimeLimits;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;
using TyTal.Calc.Payments;

namespace TyTal.Calc.Tests.Payments;

public class DelayIncreaseTests
{
    private static readonly LatePaymentRates Rates = LatePaymentRates.Enacted
        .With(new(2025, 7, 1), Percentage.Of(9.125m))
        .With(new(2026, 7, 1), Percentage.Of(8.5m));

    private static readonly Gen<DelayedPayment> Late =
        from cents in Gen.Choose(0, 100_000_000)
        from paid in Gen.Choose(0, 4000)
        from delay in Gen.Choose(-5, 900)
        from obstacle in Gen.Choose(0, 900)
        from length in Gen.Choose(0, 60)
        let paidOn = Earliest(new LocalDate(2016, 1, 1).PlusDays(paid), new(2026, 12, 31))
        let due = Latest(paidOn.PlusDays(-delay), new(2016, 1, 1))
        let start = Latest(paidOn.PlusDays(-obstacle), new(2016, 1, 1))
        select Payment(cents, due, paidOn) with { Obstacles = ValueList.Create(new ForceMajeure(start, start.PlusDays(length))) };

    /// <summary>Day by day with exact numerators: cents × thousandths of a percent of every day.</summary>
    [Fact]
    public void Of_RandomDelays_EqualsTheSumOfTheDays() => Properties.Hold(Late, payment =>
    {
        var (instalment, obstacle) = (payment.Instalments[0], payment.Obstacles[0]);
        var (sum, days) = (0m, 0);
        for (var day = instalment.Due.PlusDays(1); day <= payment.PaidOn; day = day.PlusDays(1))
        {
            if (instalment.Amount != default && (day < obstacle.From || day > obstacle.To))
            {
                sum += instalment.Amount.Cents * Rates.On(day).Amount;
                days++;
            }
        }

        var whole = decimal.Truncate(sum / 36_500m);
        var cents = (2m * (sum - (whole * 36_500m))) >= 36_500m ? whole + 1m : whole;
        var increase = DelayIncrease.Of(payment, Rates, StatutoryParameters.Enacted);

        Assert.Equal(cents, increase.Increase.Value.Cents);
        Assert.Equal(days, increase.Instalments[0].Days);
        Assert.Equal(increase.Outcome == DelayOutcome.Paid, increase.Paid.Cents > 0);
        Assert.True(increase.Outcome != DelayOutcome.Paid || increase.Paid >= increase.Smallest!.Value);
    });

    [Theory]
    [InlineData("2024-04-02", "2024-05-02")]
    [InlineData("2024-04-04", "2024-05-06")]
    [InlineData("2024-04-01", "2024-05-02")]
    [InlineData("2024-05-22", "2024-06-24")]
    [InlineData("2024-11-24", "2024-12-27")]
    [InlineData("2024-02-01", "2024-03-04")]
    public void LastDayInTime_ThirtyDays_MovesToAWorkingDay(string ready, string last) =>
        Assert.Equal(LocalDatePattern.Iso.Parse(last).Value, DelayIncrease.LastDayInTime(LocalDatePattern.Iso.Parse(ready).Value));

    /// <summary>§ 127(1): the row of the table, its range included.</summary>
    [Fact]
    public void LastDayInTime_OutsideTheRowsDays_Refused()
    {
        var last = ClaimLimits.Decision.LastStart;

        Assert.Equal(ClaimLimits.Decision.LastDay(last), DelayIncrease.LastDayInTime(last));
        Assert.StartsWith(
            "factsReady is 2198-12-02; allowed is 2016-01-01 to 2198-12-01",
            Assert.Throws<ArgumentOutOfRangeException>(() => DelayIncrease.LastDayInTime(last.PlusDays(1))).Message,
            StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => DelayIncrease.LastDayInTime(new(2015, 12, 31)));
    }

    [Fact]
    public void Of_RowsOfTheSameRate_StayApartWithTheirSources()
    {
        var increase = DelayIncrease.Of(Payment(10_000_000, new(2024, 5, 31), new(2024, 8, 31)), Rates, StatutoryParameters.Enacted);

        Assert.Equal("notice 1/2024, notice 393/2024", string.Join(", ", increase.Increase.Steps().Where(step => step.Source?.Name == "latePaymentRate").Select(step => step.Source!.Source)));
        Assert.Equal(2898.63m, increase.Paid.Amount);
    }

    [Fact]
    public void Of_WholeTimeObstructed_NoDelay()
    {
        var payment = Payment(100_000, new(2024, 2, 1), new(2024, 2, 10)) with { Obstacles = ValueList.Create(new ForceMajeure(new(2024, 2, 2), new(2024, 2, 10))) };

        Assert.Equal(DelayOutcome.NoDelay, DelayIncrease.Of(payment, Rates, StatutoryParameters.Enacted).Outcome);
    }

    [Fact]
    public void Of_ADayThatRoundsToNothing_UnderTheSmallestNotWithoutDelay()
    {
        var increase = DelayIncrease.Of(Payment(1_500, new(2024, 2, 1), new(2024, 2, 2)), Rates, StatutoryParameters.Enacted);

        Assert.Equal((DelayOutcome.UnderSmallest, 1, 0m), (increase.Outcome, increase.Instalments[0].Days, increase.Paid.Amount));
    }

    [Fact]
    public void Of_WrongFacts_NamedInTheError()
    {
        Refused("instalments is empty", Payment(1, new(2024, 2, 1), new(2024, 2, 1)) with { Instalments = default });
        Refused("instalments[0].amount is -0.01", Payment(-1, new(2024, 2, 1), new(2024, 2, 1)));
        Refused("instalments[0].due is 2015-12-31", Payment(1, new(2015, 12, 31), new(2024, 2, 1)));
        Refused("paidOn is 2015-12-31", Payment(1, new(2024, 2, 1), new(2015, 12, 31)));
        Refused("obstacles[0].to is 2024-02-01", Payment(1, new(2024, 2, 1), new(2024, 2, 1)) with { Obstacles = ValueList.Create(new ForceMajeure(new(2024, 2, 2), new(2024, 2, 1))) });
        Refused("orderedFrom is 2015-12-31", Payment(1, new(2024, 2, 1), new(2024, 2, 1)) with { OrderedFrom = new(2015, 12, 31) });
        Refused("receiversObstacleEnded is 2015-12-31", Payment(1, new(2024, 2, 1), new(2024, 2, 1)) with { ReceiversObstacleEnded = new(2015, 12, 31) });
    }

    [Fact]
    public void Of_WithoutRatesOrParameters_Refused()
    {
        var payment = Payment(1, new(2024, 2, 1), new(2024, 2, 1));

        Refusal.Is("payment is missing.", () => DelayIncrease.Of(null!, Rates, StatutoryParameters.Enacted));
        Refusal.Is("rates is missing.", () => DelayIncrease.Of(payment, null!, StatutoryParameters.Enacted));
        Refusal.Is("parameters is missing.", () => DelayIncrease.Of(payment, Rates, null!));
        Refusal.Is("instalments is empty; allowed is one instalment or more.", () => DelayIncrease.Of(payment with { Instalments = default }, Rates, StatutoryParameters.Enacted));
        Refusal.Is("instalments[1] is missing.", () => DelayIncrease.Of(payment with { Instalments = ValueList.Create(payment.Instalments[0], null!) }, Rates, StatutoryParameters.Enacted));
        Refusal.Is("obstacles[1] is missing.", () => DelayIncrease.Of(payment with { Obstacles = ValueList.Create(new ForceMajeure(new(2024, 2, 1), new(2024, 2, 1)), null!) }, Rates, StatutoryParameters.Enacted));
    }

    internal static DelayedPayment Payment(long cents, LocalDate due, LocalDate paidOn) =>
        new() { PaidOn = paidOn, Instalments = ValueList.Create(new LateInstalment(new(cents), due)) };

    private static void Refused(string message, DelayedPayment payment) => Assert.StartsWith(
        message, Assert.ThrowsAny<ArgumentException>(() => DelayIncrease.Of(payment, Rates, StatutoryParameters.Enacted)).Message, StringComparison.Ordinal);

    private static LocalDate Earliest(LocalDate one, LocalDate other) => one < other ? one : other;

    private static LocalDate Latest(LocalDate one, LocalDate other) => one > other ? one : other;
}
