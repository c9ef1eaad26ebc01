using FsCheck.Fluent;
using NodaTime;
using TyTal.Calc.LeisureTime;
using TyTal.Calc.Money;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Tests.LeisureTime;

public class KelaTests
{
    [Theory]
    [InlineData("0.01", 70)]
    [InlineData("100.00", 70)]
    [InlineData("100.01", 65)]
    [InlineData("120.00", 65)]
    [InlineData("120.01", 60)]
    [InlineData("150.00", 60)]
    [InlineData("150.01", 55)]
    [InlineData("175.00", 55)]
    [InlineData("175.01", 50)]
    [InlineData("210.00", 50)]
    [InlineData("210.01", 45)]
    [InlineData("260.00", 45)]
    [InlineData("260.01", 40)]
    [InlineData("340.00", 40)]
    [InlineData("340.01", 35)]
    [InlineData("500.00", 35)]
    [InlineData("500.01", 30)]
    [InlineData("90000.00", 30)]
    public void PercentOf_BothEndsOfEveryBand(string perDay, int percent) =>
        Assert.Equal(Percentage.Of(percent), KelaDeduction.PercentOf(Euros.PerDay(decimal.Parse(perDay, System.Globalization.CultureInfo.InvariantCulture))));

    [Theory]
    [InlineData("2016-01-31", false, "2016-02-10")]
    [InlineData("2024-03-15", false, "2024-03-26")]
    [InlineData("2024-12-20", false, "2025-01-03")]
    [InlineData("2017-12-31", true, "2018-01-04")]
    [InlineData("2018-01-01", true, "2018-01-01")]
    public void LastDay_OfTheWaitingPeriod(string from, bool entrepreneur, string last) => Assert.Equal(Day(last), KelaWaitingPeriod.LastDay(Day(from), entrepreneur));

    [Fact]
    public void Of_LongSpell_EndsWithTheMonthBeforeThe300thWeekday() => Assert.Equal(
        "[[2024-03-27, 2025-02-28]]", SicknessAllowanceTime.Of(ValueList.Create(new DateInterval(new(2024, 3, 15), new(2200, 12, 31)))).ToString());

    [Fact]
    public void Of_SpellThatEndsInTheLastMonth_StillEndsWithTheMonthBefore() => Assert.Equal(
        new DateInterval(new(2024, 3, 27), new(2025, 2, 28)), Assert.Single(SicknessAllowanceTime.Of(ValueList.Create(new DateInterval(new(2024, 3, 15), new(2025, 3, 5))))));

    [Fact]
    public void Of_RelapseWithin30Days_WaitsForItsFirstDayOnly()
    {
        var times = SicknessAllowanceTime.Of(ValueList.Create(
            new DateInterval(new(2024, 3, 15), new(2024, 4, 12)), new DateInterval(new(2024, 5, 12), new(2024, 5, 20)), new DateInterval(new(2024, 6, 20), new(2024, 7, 20))));

        // The last weekday paid is Friday 12.4.: 12.5. is the 30th day after it. After Monday 20.5. the next spell is 31 days off.
        Assert.Equal([new(new(2024, 3, 27), new(2024, 4, 12)), new(new(2024, 5, 13), new(2024, 5, 20)), new(new(2024, 7, 3), new LocalDate(2024, 7, 20))], times);
    }

    /// <summary>Paid through Sunday 14 April, the last weekday paid is Saturday the 13th, and 14 May the 31st day after it; a single paid weekday, 27 March, counts, too.</summary>
    [Theory]
    [InlineData("2024-04-14", "2024-05-14", "2024-06-10", "[[2024-03-27, 2024-04-14], [2024-05-25, 2024-06-10]]")]
    [InlineData("2024-03-27", "2024-04-26", "2024-04-30", "[[2024-03-27, 2024-03-27], [2024-04-27, 2024-04-30]]")]
    public void Of_Relapse_CountsFromTheLastWeekdayPaid(string to, string again, string last, string payable) => Assert.Equal(
        payable, SicknessAllowanceTime.Of(ValueList.Create(new DateInterval(new(2024, 3, 15), Day(to)), new DateInterval(Day(again), Day(last)))).ToString());

    [Fact]
    public void Of_BreakInTheMonthBefore_TheSpellAfterTheBreakIsProjected()
    {
        // Going on from 26.8. the 300th weekday would fall in September; with the break and the day of waiting it falls in October.
        var times = SicknessAllowanceTime.Of(ValueList.Create(
            new DateInterval(new(2023, 9, 20), new(2024, 8, 26)), new DateInterval(new(2024, 8, 29), new(2024, 9, 9))));

        Assert.Equal(new DateInterval(new(2024, 8, 30), new(2024, 9, 9)), times[1]);
    }

    [Fact]
    public void Of_EarlierWeekdaysAndKnownEnd_ShortenTheRight()
    {
        var spell = ValueList.Create(new DateInterval(new(2024, 3, 15), new(2024, 12, 31)));

        Assert.Empty(SicknessAllowanceTime.Of(spell, weekdaysBefore: 300));
        Assert.Equal(new LocalDate(2024, 5, 31), Assert.Single(SicknessAllowanceTime.Of(spell, new LocalDate(2024, 5, 31))).End);
        Assert.Throws<ArgumentOutOfRangeException>(() => SicknessAllowanceTime.Of(spell, weekdaysBefore: 301));
    }

    /// <summary>290 weekdays paid before, and incapacity that began on 2 April: 24 April is the tenth weekday after the waiting, with which April would reach 300.</summary>
    [Theory]
    [InlineData("2024-04-02", "2024-04-20", "[[2024-04-13, 2024-04-20]]")]
    [InlineData("2024-04-02", "2024-04-23", "[[2024-04-13, 2024-04-23]]")]
    [InlineData("2024-04-02", "2024-04-24", "[]")]
    [InlineData("2024-03-31", "2024-04-20", "[]")]
    public void Of_SpellOfOneMonthShortOfTheMaximum_IsPaidUnlessTheMonthBeforeSawIt(string from, string to, string payable) =>
        Assert.Equal(payable, SicknessAllowanceTime.Of(ValueList.Create(new DateInterval(Day(from), Day(to))), weekdaysBefore: 290).ToString());

    /// <summary>Going on from 20 April the weekdays would reach 300 in April: the right ends with April.</summary>
    [Fact]
    public void Of_SpellAfterTheMonthThatWouldReachTheMaximum_IsNotPaid() => Assert.Equal(
        "[[2024-04-13, 2024-04-20]]",
        SicknessAllowanceTime.Of(ValueList.Create(new DateInterval(new(2024, 4, 2), new(2024, 4, 20)), new DateInterval(new(2024, 5, 6), new(2024, 5, 8))), weekdaysBefore: 290).ToString());

    /// <summary>Incapacity of 1 March, the only day of it in March, would by going on reach 300 weekdays in April; that of 29 February says nothing of April.</summary>
    [Theory]
    [InlineData("2024-03-01", "[[2024-01-14, 2024-03-01]]")]
    [InlineData("2024-02-29", "[[2024-01-14, 2024-02-29], [2024-04-13, 2024-04-30]]")]
    public void Of_SpellThatEndsOnTheFirstOfTheLastMonth_EndsTheRight(string to, string payable) => Assert.Equal(
        payable,
        SicknessAllowanceTime.Of(ValueList.Create(new DateInterval(new(2024, 1, 2), Day(to)), new DateInterval(new(2024, 4, 2), new(2024, 4, 30))), weekdaysBefore: 225).ToString());

    /// <summary>A day that only the waiting fills changes nothing: 2 May is within 30 days of Friday 12 April, the last weekday paid.</summary>
    [Fact]
    public void Of_RelapseAfterADayOfWaitingOnly_GoesByTheLastWeekdayPaid() => Assert.Equal(
        "[[2024-03-27, 2024-04-12], [2024-05-03, 2024-05-10]]",
        SicknessAllowanceTime.Of(ValueList.Create(
            new DateInterval(new(2024, 3, 15), new(2024, 4, 12)), new DateInterval(new(2024, 4, 20), new(2024, 4, 20)), new DateInterval(new(2024, 5, 2), new(2024, 5, 10)))).ToString());

    private static LocalDate Day(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;

    [Fact]
    public void Cliffs_EveryLimit_RestJumpsByAtLeastFiveEuros()
    {
        Assert.Equal(8, KelaDeduction.Cliffs.Count);
        Assert.Equal((30.00m, 35.00m, 5.00m), (KelaDeduction.Cliffs[0].RestAtLimit.Amount, KelaDeduction.Cliffs[0].RestAbove.Amount, KelaDeduction.Cliffs[0].Jump.Amount));
        Assert.Equal((325.00m, 350.01m, 25.01m), (KelaDeduction.Cliffs[7].RestAtLimit.Amount, KelaDeduction.Cliffs[7].RestAbove.Amount, KelaDeduction.Cliffs[7].Jump.Amount));
        Assert.All(KelaDeduction.Cliffs, cliff => Assert.True(cliff.Jump >= Euros.PerDay(5m)));
    }

    [Fact]
    public void Rest_ACentMore_NeverLess() => Properties.Hold(
        Gen.OneOf(Gen.Choose(0, 60_000), Gen.Elements(10_000, 12_000, 15_000, 17_500, 21_000, 26_000, 34_000, 50_000)),
        cents =>
        {
            var (less, more) = (new Money<PerDay>(cents), new Money<PerDay>(cents + 1));
            Assert.True(KelaDeduction.Rest(more) >= KelaDeduction.Rest(less));
            Assert.Equal(less, KelaDeduction.Rest(less) + KelaDeduction.Deduction(less, KelaDeduction.PercentOf(less)));
        });

    [Theory]
    [InlineData(OtherBenefitKind.PartialDisabilityPension, true, "2017-12-31", false)]
    [InlineData(OtherBenefitKind.PartialDisabilityPension, true, "2018-01-01", true)]
    [InlineData(OtherBenefitKind.RehabilitationSubsidy, true, "2017-12-31", false)]
    [InlineData(OtherBenefitKind.DisabilityPension, false, "2017-12-31", true)]
    [InlineData(OtherBenefitKind.DisabilityPension, false, "2018-01-01", false)]
    [InlineData(OtherBenefitKind.OldAgePension, true, "2018-01-01", true)]
    public void IsDeducted_OnEachSideOfTheAmendment(OtherBenefitKind kind, bool sameEvent, string claimDate, bool deducted) =>
        Assert.Equal(deducted, PensionDeduction.IsDeducted(kind, sameEvent, Day(claimDate)));

    [Theory]
    [InlineData("100.00", "40.00", "60.00")]
    [InlineData("40.00", "40.00", "0.00")]
    [InlineData("40.00", "40.01", "0.00")]
    public void TreatmentCosts_LessWhatTheHealthInsurancePaid(string costs, string paid, string rest) =>
        Assert.Equal(Amount(rest), TreatmentDeduction.Rest(Amount(costs), Amount(paid)));

    [Fact]
    public void TreatmentCosts_Negative_Refused() =>
        Assert.Contains("healthInsurance", Assert.Throws<ArgumentOutOfRangeException>(() => TreatmentDeduction.Rest(Amount("1.00"), new Money<Once>(-1))).Message, StringComparison.Ordinal);

    internal static IEnumerable<Figure> EveryRule()
    {
        var given = Rule.Given("given.perDay");
        yield return TreatmentDeduction.Rest(new Figure<Money<Once>>(Amount("100.00"), given), new Figure<Money<Once>>(Amount("40.00"), given));
    }

    private static Money<Once> Amount(string euros) => Euros.Once(decimal.Parse(euros, System.Globalization.CultureInfo.InvariantCulture));
}
