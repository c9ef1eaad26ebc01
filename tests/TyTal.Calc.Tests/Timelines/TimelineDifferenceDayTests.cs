using NodaTime;
using TyTal.Calc.Benefits;
using TyTal.Calc.Money;
using TyTal.Calc.Timelines;
using static TyTal.Calc.Tests.Timelines.Carpenter;

namespace TyTal.Calc.Tests.Timelines;

/// <summary>Differences of single days, of nothing paid, and of days whose reasons alone are others.</summary>
public class TimelineDifferenceDayTests
{
    [Fact]
    public void Of_IncapacityOfTheClaimDateTakenAway_TheRefusalOfThatDayAlone()
    {
        var after = Unpaid with { Incapacity = Incapable(new(2024, 3, 5)) };

        Assert.Equal("2024-03-04 2024-03-04 ClaimDate > ", Refused(Assert.Single(Of(Unpaid, after).Changes)));
        Assert.Equal("2024-03-04 2024-03-04  > ClaimDate", Refused(Assert.Single(Of(after, Unpaid).Changes)));
        Assert.Equal(default, Of(Unpaid, after).Amounts);
    }

    [Fact]
    public void Of_PeriodOfASingleDay_ThatPeriodAndTheOtherOne()
    {
        var half = Incapable(new(2024, 3, 4), new(2024, 5, 9)).Concat(Incapable(new(2024, 5, 10), new(2024, 5, 10), 50m)).Concat(Incapable(new(2024, 5, 11))).ToValueList();
        var change = Assert.Single(Of(Unpaid with { Incapacity = half }, Unpaid).Changes);

        Assert.Equal((new LocalDate(2024, 5, 10), new LocalDate(2024, 5, 10)), (change.From, change.To));
        Assert.Equal((50m, 100m), (change.Before!.SharePercent.Amount, change.After!.SharePercent.Amount));
        Assert.Equal(50m, change.Amounts.Gross.Amount);
    }

    [Fact]
    public void Of_RightToNothingThatEnds_TheDaysOfTheRight()
    {
        var nothing = Unpaid with { ReceivesPension = true, AnnualEarnings = default, EarningsBefore = new(default, 28) };
        var change = Assert.Single(Of(nothing, nothing with { Incapacity = Incapable(new(2024, 3, 4), new(2025, 3, 15)) }).Changes);

        Assert.Equal((new LocalDate(2025, 3, 16), new LocalDate(2025, 3, 31), default), (change.From, change.To, change.Amounts));
        Assert.Equal((true, false), (change.Before is not null, change.After is not null));
        Assert.Equal("2025-03-16 2025-03-31  > ", Refused(change));
    }

    /// <summary>0.13 € a day through two years, of which the payments of § 62 round to nothing: one period with a part for 2025.</summary>
    [Fact]
    public void Of_DaysWithOtherReasons_ThePartOfTheDays()
    {
        var low = Unpaid with { ReceivesPension = true, AnnualEarnings = Euros.PerYear(46.80m), Through = new(2025, 1, 31) };
        var changes = Of(low, low with { AnnualEarnings = Euros.PerYear(36_000m) }).Changes;

        Assert.Equal([new(2024, 4, 2), new LocalDate(2025, 1, 1)], changes.Select(change => change.From));
        Assert.Equal([new(2024, 4, 2), new LocalDate(2025, 1, 1)], changes.Select(change => change.Before!.From));
        Assert.Equal([new(2025, 1, 31), new LocalDate(2025, 1, 31)], changes.Select(change => change.Before!.To));
    }

    [Fact]
    public void Of_PayOfASingleDayOfAPension_ThePayIsTheCause()
    {
        var change = Assert.Single(Of(Unpaid, Unpaid with { SickPay = Pay(new(2025, 3, 15), new(2025, 3, 15), 10m) }).Changes);

        Assert.Equal((new LocalDate(2025, 3, 15), new LocalDate(2025, 3, 15)), (change.From, change.To));
        Assert.Equal(ValueList.Create("given.sickPay", "given.sickPayDays"), Names(change));
        Assert.Equal(new ReceiverTotals(Euros.Once(10m), default, Euros.Once(-10m)), change.Amounts);
    }

    /// <summary>A pay of nothing that reaches into the pension's time plays no part in an allowance.</summary>
    [Fact]
    public void Of_DegreeBesideAPayOfNothing_OnDaysOfAnAllowanceTheDegreeAlone()
    {
        var half = Incapable(new(2024, 3, 4), new(2025, 2, 28)).Concat(Incapable(new(2025, 3, 1), degree: 50m)).ToValueList();
        var changes = Of(Unpaid, Unpaid with { Incapacity = half, SickPay = Pay(new(2025, 3, 1), new(2025, 3, 10), 0m) }).Changes;

        Assert.Equal((new LocalDate(2025, 3, 1), new LocalDate(2025, 3, 3)), (changes[0].From, changes[0].To));
        Assert.Equal(ValueList.Create("given.degree"), Names(changes[0]));
    }

    /// <summary>The days are cut where a pay begins that employers would receive of a pension: from its first day, 4.3.2025, on.</summary>
    [Theory]
    [InlineData("2025-03-03", "2025-01-01 2025-03-21")]
    [InlineData("2025-03-04", "2025-01-01 2025-03-04 2025-03-21")]
    [InlineData("2025-03-05", "2025-01-01 2025-03-05 2025-03-21")]
    public void Of_DaysWithoutABenefitAndPayAroundTheAnniversary_CutFromTheAnniversaryOn(string pay, string cuts)
    {
        var ended = Unpaid with { LiabilityEnds = new(2024, 12, 31), SickPay = Pay(NodaTime.Text.LocalDatePattern.Iso.Parse(pay).Value, new(2025, 3, 20), 100m) };
        var changes = Of(ended, ended with { LiabilityEnds = null, Incapacity = Incapable(new(2024, 3, 4), new(2024, 12, 31)) }).Changes;

        Assert.Equal(cuts, string.Join(' ', changes.Select(change => Guard.Iso(change.From))));
        Assert.All(changes, change => Assert.Equal((RefusalReason.LiabilityEnded, null), (change.RefusedBefore, change.RefusedAfter)));
    }

    private static TimelineDifference Of(Claim before, Claim after) => TimelineDifference.Of(Compute(before), Compute(after));

    private static ValueList<SickPaySpell> Pay(LocalDate from, LocalDate to, decimal amount) => ValueList.Create(new SickPaySpell(from, to, Euros.Once(amount)));

    private static ValueList<string> Names(TimelineChange change) => change.Causes.Select(cause => cause.Name).ToValueList();

    private static string Refused(TimelineChange change) => $"{Guard.Iso(change.From)} {Guard.Iso(change.To)} {change.RefusedBefore} > {change.RefusedAfter}";
}
