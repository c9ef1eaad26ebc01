using NodaTime;
using TyTal.Calc.Benefits.Costs;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;

namespace TyTal.Calc.Tests.Benefits.Costs;

public class CareAllowanceTests
{
    private static readonly CareAllowanceClaim Claim = new()
    {
        ClaimDate = new(2022, 3, 15),
        From = new(2024, 3, 1),
        To = new(2024, 3, 31),
        Needs = ValueList.Create(new CareNeedChange(new(2023, 1, 1), new(CareRegularity.Regular))),
    };

    [Theory]
    [InlineData(CareRegularity.None, true, true, CareAllowanceLevel.None)]
    [InlineData(CareRegularity.Occasional, true, true, CareAllowanceLevel.None)]
    [InlineData(CareRegularity.NearlyRegular, false, false, CareAllowanceLevel.Basic)]
    [InlineData(CareRegularity.NearlyRegular, true, true, CareAllowanceLevel.Basic)]
    [InlineData(CareRegularity.Regular, false, true, CareAllowanceLevel.Basic)]
    [InlineData(CareRegularity.Regular, true, false, CareAllowanceLevel.Increased)]
    [InlineData(CareRegularity.Regular, true, true, CareAllowanceLevel.Increased)]
    [InlineData(CareRegularity.Continuous, true, false, CareAllowanceLevel.Increased)]
    [InlineData(CareRegularity.Continuous, false, true, CareAllowanceLevel.Basic)]
    [InlineData(CareRegularity.Continuous, true, true, CareAllowanceLevel.Maximum)]
    public void LevelOf_Need_AsTheSectionSays(CareRegularity regularity, bool everyDay, bool timeConsuming, CareAllowanceLevel level) =>
        Assert.Equal(level, CareAllowance.LevelOf(new(regularity, everyDay, timeConsuming)));

    [Theory]
    [InlineData(CareAllowanceLevel.Basic, 2018, 884)]
    [InlineData(CareAllowanceLevel.Increased, 2020, 2039)]
    [InlineData(CareAllowanceLevel.Maximum, 2022, 3106)]
    public void PerDay_Level_ThePrintedAmount(CareAllowanceLevel level, int year, int cents) =>
        Assert.Equal(cents / 100m, CareAllowance.PerDay(level, year, StatutoryParameters.Enacted)!.Amount);

    [Fact]
    public void PerDay_NoLevel_Null() => Assert.Null(CareAllowance.PerDay(CareAllowanceLevel.None, 2024, StatutoryParameters.Enacted));

    [Theory]
    [InlineData("2022-03-15", 3106)]
    [InlineData("2024-03-14", 3505)]
    [InlineData("2024-03-15", 1753)]
    public void OfBlindPerson_AroundTwoYears_MaximumThenHalf(string on, int cents) => Assert.Equal(
        cents / 100m, CareAllowance.OfBlindPerson(new(2022, 3, 15), NodaTime.Text.LocalDatePattern.Iso.Parse(on).Value, StatutoryParameters.Enacted).Amount);

    [Fact]
    public void OfBlindPerson_DayBefore_Refused() => Assert.StartsWith(
        "on is 2022-03-14; allowed is 2022-03-15",
        Assert.Throws<ArgumentOutOfRangeException>(() => CareAllowance.OfBlindPerson(new(2022, 3, 15), new(2022, 3, 14), StatutoryParameters.Enacted)).Message,
        StringComparison.Ordinal);

    [Theory]
    [InlineData(3505, 1753)]
    [InlineData(3506, 1753)]
    [InlineData(0, 0)]
    public void Half_OddCent_GoesUp(long cents, long half) => Assert.Equal(half, CareAllowance.Half(new(cents)).Cents);

    [Fact]
    public void Timeline_BlindWithBasicNeed_TheLargerOnBothSidesOfTwoYears()
    {
        var timeline = (Claim with { BlindFrom = Claim.ClaimDate }).Timeline(StatutoryParameters.Enacted);

        Assert.Equal([35.05m, 17.53m], timeline.Periods.Select(period => period.PerDay.Amount));
        Assert.Equal(new(2024, 3, 15), timeline.Periods[1].From);
        Assert.Equal(Euros.Once((14 * 35.05m) + (17 * 17.53m)), timeline.Total());
    }

    [Fact]
    public void Timeline_SameNeedStatedAgain_OnePeriod() => Assert.Single(
        (Claim with { Needs = ValueList.Create(Claim.Needs[0], new CareNeedChange(new(2024, 3, 10), new(CareRegularity.NearlyRegular))) }).Timeline(StatutoryParameters.Enacted).Periods);

    [Fact]
    public void Timeline_AdjacentStays_OneRefusal()
    {
        var timeline = (Claim with
        {
            Institution = ValueList.Create(new InstitutionSpell(new(2024, 3, 1), new(2024, 3, 4)), new InstitutionSpell(new(2024, 3, 5), new(2024, 3, 9))),
        }).Timeline(StatutoryParameters.Enacted);

        var refusal = Assert.Single(timeline.Refusals);
        Assert.Equal((new LocalDate(2024, 3, 9), 9, CostReason.InInstitution, "§ 51(3)"), (refusal.To, refusal.Days, refusal.Reason, refusal.Section.ToString()));
        Assert.Equal(9, timeline.DaysRefused(CostReason.InInstitution));
        Assert.Equal(0, timeline.DaysRefused(CostReason.NoNeed));
    }

    [Fact]
    public void Timeline_BadFacts_ErrorsNameThem()
    {
        Refused(Claim with { ClaimDate = new(2015, 12, 31) }, "claimDate is 2015-12-31; allowed is 2016-01-01");
        Refused(Claim with { From = new(2022, 3, 14) }, "from is 2022-03-14; allowed is 2022-03-15");
        Refused(Claim with { To = new(2024, 2, 29) }, "to is 2024-02-29; allowed is 2024-03-01");
        Refused(Claim with { BlindFrom = new(2022, 3, 14) }, "blindFrom is 2022-03-14");
        Refused(Claim with { Needs = ValueList.Create(Claim.Needs[0], Claim.Needs[0]) }, "needs[1].from is 2023-01-01; allowed is 2023-01-02");
        Refused(Claim with { Needs = ValueList.Create(new CareNeedChange(new(2023, 1, 1), new((CareRegularity)9))) }, "needs[0].regularity is 9");
        Refused(Claim with { Institution = ValueList.Create(new InstitutionSpell(new(2024, 2, 29), new(2024, 3, 1))) }, "institution[0].from is 2024-02-29; allowed is 2024-03-01 to 2024-03-31");
        Refused(Claim with { Institution = ValueList.Create(new InstitutionSpell(new(2024, 3, 2), new(2024, 3, 1))) }, "institution[0].to is 2024-03-01; allowed is 2024-03-02 to 2024-03-31");
    }

    [Fact]
    public void Timeline_NoParameters_RefusedEvenInAnInstitutionThroughout() => Refusal.Is(
        "parameters is missing.", () => (Claim with { Institution = ValueList.Create(new InstitutionSpell(Claim.From, Claim.To)) }).Timeline(null!));

    [Fact]
    public void ToString_OfAClaim_ItsDates() => Assert.Equal("care allowance of the claim of 2022-03-15, 2024-03-01 to 2024-03-31", Claim.ToString());

    [Fact]
    public void Timeline_YearWithoutIndex_ErrorNamesIt() => Assert.Contains(
        "careAllowanceBasic of 2027",
        Assert.Throws<MissingFigureException>(() => (Claim with { To = new(2027, 1, 1) }).Timeline(KnownFigures.Announced)).Message,
        StringComparison.Ordinal);

    private static void Refused(CareAllowanceClaim claim, string message) => Assert.StartsWith(
        message, Assert.Throws<ArgumentOutOfRangeException>(() => claim.Timeline(StatutoryParameters.Enacted)).Message, StringComparison.Ordinal);
}
