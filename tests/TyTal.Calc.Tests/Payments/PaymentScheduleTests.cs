using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using TyTal.Calc.Calendar;
using TyTal.Calc.Money;
using TyTal.Calc.Payments;

namespace TyTal.Calc.Tests.Payments;

public class PaymentScheduleTests
{
    private static readonly Gen<(LocalDate From, LocalDate To, int Cents, LocalDate? Decided)> Facts =
        from days in Gen.Choose(0, 8000)
        from length in Gen.Choose(0, 800)
        from cents in Gen.Choose(0, 500_000)
        from decided in Gen.OneOf(Gen.Constant<int?>(null), Gen.Choose(0, 1000).Select(days => (int?)days))
        let start = new LocalDate(2016, 1, 1).PlusDays(days)
        select (start, start.PlusDays(length), cents, decided is { } later ? start.PlusDays(later) : (LocalDate?)null);

    [Fact]
    public void OfDays_RandomFacts_EveryDayOnceAndDueOnBankingDays() => Properties.Hold(Facts, facts =>
    {
        var schedule = PaymentSchedule.OfDays(facts.From, facts.To, new(facts.Cents), facts.Decided);

        Assert.Equal((long)facts.Cents * Days.Count(facts.From, facts.To), schedule.Total.Cents);
        AssertDays(schedule, facts.From, facts.To, facts.Decided);
        Assert.All(schedule.Instalments, instalment => Assert.True(instalment.Due > instalment.To));
    });

    [Fact]
    public void OfMonths_RandomFacts_WholeMonthsWholeAmounts() => Properties.Hold(Facts, facts =>
    {
        var schedule = PaymentSchedule.OfMonths(facts.From, facts.To, new(facts.Cents), facts.Decided);

        AssertDays(schedule, facts.From, facts.To, facts.Decided);
        Assert.All(
            schedule.Instalments.Where(instalment => instalment.From.Day == 1 && instalment.To == Days.EndOfMonth(instalment.From)),
            instalment => Assert.Equal(facts.Cents, instalment.Amount.Cents));
        Assert.All(
            schedule.Instalments.Where(_ => facts.Decided is null),
            instalment => Assert.Equal(BankingDays.FirstOfMonth(instalment.From), instalment.Due));
    });

    [Fact]
    public void Less_RandomAdvance_IsTakenOffTheEarliestAndNothingIsLost() => Properties.Hold(
        from facts in Facts
        from advance in Gen.Choose(0, 3_000_000)
        select (facts, advance),
        drawn =>
        {
            var schedule = PaymentSchedule.OfMonths(drawn.facts.From, drawn.facts.To, new(drawn.facts.Cents), drawn.facts.Decided);
            var less = schedule.Less(new(drawn.advance));

            Assert.Equal(drawn.advance, less.Instalments.Sum(instalment => instalment.Advance.Cents) + less.AdvanceLeft.Cents);
            Assert.Equal(schedule.Total, less.Total);
            Assert.All(less.Instalments, instalment => Assert.InRange(instalment.Advance.Cents, 0, instalment.Amount.Cents));
            Assert.True(less.AdvanceLeft == default || less.Instalments.All(instalment => instalment.ToPay == default));
        });

    [Fact]
    public void OfDays_WrongFacts_Refused()
    {
        Assert.StartsWith("perDay is -0.01", Assert.Throws<ArgumentOutOfRangeException>(() => PaymentSchedule.OfDays(new(2024, 1, 1), new(2024, 1, 2), new(-1))).Message, StringComparison.Ordinal);
        Assert.StartsWith("to is 2023-12-31", Assert.Throws<ArgumentOutOfRangeException>(() => PaymentSchedule.OfDays(new(2024, 1, 1), new(2023, 12, 31), new(1)).Total).Message, StringComparison.Ordinal);
        Assert.StartsWith("advance is -0.01", Assert.Throws<ArgumentOutOfRangeException>(() => PaymentSchedule.OfDays(new(2024, 1, 1), new(2024, 1, 1), new(1)).Less(new(-1))).Message, StringComparison.Ordinal);
        Assert.StartsWith("decidedOn is 2015-12-31", Assert.Throws<ArgumentOutOfRangeException>(() => PaymentSchedule.OfMonths(new(2024, 1, 1), new(2024, 1, 1), new(1), new LocalDate(2015, 12, 31))).Message, StringComparison.Ordinal);
    }

    /// <summary>Everything is due in the time of the Act, also what is paid in arrears: a year before its end at the latest.</summary>
    [Fact]
    public void Schedule_OutsideTheTimeOfTheAct_Refused()
    {
        var (early, late) = (new LocalDate(2015, 12, 31), new LocalDate(2200, 1, 1));

        Refusal.Is("from is 2015-12-31; allowed is 2016-01-01 to 2199-12-31.", () => PaymentSchedule.OfDays(early, new(2016, 1, 1), new(1)));
        Refusal.Is("from is 2200-01-01; allowed is 2016-01-01 to 2199-12-31.", () => PaymentSchedule.OfMonths(late, late, new(1)));
        Refusal.Is("to is 2200-01-01; allowed is 2016-01-01 to 2199-12-31.", () => PaymentSchedule.OfMonths(new(2199, 12, 31), late, new(1)));
        Refusal.Is("day is 2015-12-31; allowed is 2016-01-01 to 2199-12-31.", () => PaymentSchedule.Due(early, PaymentRhythm.InAdvance));
        Refusal.Is("day is 2200-01-01; allowed is 2016-01-01 to 2199-12-31.", () => PaymentSchedule.Due(late, PaymentRhythm.InAdvance));
        Refusal.Is("rhythm is 99; allowed is InArrears, InAdvance.", () => PaymentSchedule.Due(new(2024, 1, 1), (PaymentRhythm)99));
        Refusal.Is("perMonth is -0.01; allowed is 0 or more.", () => PaymentSchedule.OfMonths(new(2024, 1, 1), new(2024, 1, 1), new(-1)));
        Assert.Equal(new LocalDate(2200, 1, 2), PaymentSchedule.Due(new(2199, 12, 31), PaymentRhythm.InArrears));
    }

    private static void AssertDays(PaymentSchedule schedule, LocalDate from, LocalDate to, LocalDate? decided)
    {
        var next = from;
        foreach (var instalment in schedule.Instalments)
        {
            Assert.Equal(next, instalment.From);
            Assert.Equal((instalment.From.Year, instalment.From.Month), (instalment.To.Year, instalment.To.Month));
            Assert.True(BankingDays.IsBankingDay(instalment.Due) && !(instalment.Due < decided));
            next = instalment.To.PlusDays(1);
        }

        Assert.Equal(to.PlusDays(1), next);
    }
}
