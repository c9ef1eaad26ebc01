using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using NodaTime.Text;
using TyTal.Calc.Benefits.Costs;

namespace TyTal.Calc.Tests.Benefits.Costs;

public class CostClaimTimeTests
{
    [Theory]
    [InlineData("2024-05-07", "2024-05-07")]
    [InlineData("2024-05-11", "2024-05-13")]
    [InlineData("2024-05-12", "2024-05-13")]
    [InlineData("2024-12-24", "2024-12-27")]
    [InlineData("2024-06-21", "2024-06-24")]
    [InlineData("2024-12-06", "2024-12-09")]
    [InlineData("2024-05-01", "2024-05-02")]
    [InlineData("2024-03-29", "2024-04-02")]
    [InlineData("2024-12-31", "2024-12-31")]
    public void NextWorkingDay_WeekendHolidayOrEve_Moves(string day, string moved) => Assert.Equal(Day(moved), CostClaimTime.NextWorkingDay(Day(day)));

    [Fact]
    public void IsLimited_Kinds_AllButOther() =>
        Assert.Equal([CostKind.Other], Enum.GetValues<CostKind>().Where(kind => !CostClaimTime.IsLimited(kind)));

    [Fact]
    public void LastDay_AnyDays_ACorrespondingDayThatOnlyGrows() => Properties.Hold(
        from arisen in Gen.Choose(0, 3000)
        from pending in Gen.Choose(-500, 500)
        from appeal in Gen.Choose(-500, 900)
        from obstacle in Gen.Choose(-500, 900)
        let day = new LocalDate(2017, 1, 1).PlusDays(arisen)
        select new CostClaim(CostKind.Travel, day)
        {
            PendingFrom = pending < -200 ? null : day.PlusDays(pending),
            AppealFinal = appeal < 0 ? null : day.PlusDays(appeal),
            ObstacleEnded = obstacle < 0 ? null : day.PlusDays(obstacle),
        },
        claim =>
        {
            var last = CostClaimTime.LastDay(claim)!.Value.Day;
            var starts = new[] { claim.Arisen, claim.PendingFrom ?? claim.Arisen, claim.AppealFinal ?? claim.Arisen, claim.ObstacleEnded ?? claim.Arisen };
            Assert.Equal(CostClaimTime.NextWorkingDay(starts.Max().PlusYears(1)), last);
            Assert.True(CostClaimTime.IsInTime(claim, last));
            Assert.False(CostClaimTime.IsInTime(claim, last.PlusDays(1)));
            Assert.Null(CostClaimTime.LastDay(claim with { Kind = CostKind.Other }));
        });

    [Fact]
    public void IsInTime_BadDays_ErrorsNameThem()
    {
        var claim = new CostClaim(CostKind.Medicines, new(2024, 5, 6));
        Refused("claimedOn is 2024-05-05; allowed is 2024-05-06", claim);
        Refused("arisen is 2015-12-31", claim with { Arisen = new(2015, 12, 31) });
        Refused("pendingFrom is 2015-12-31", claim with { PendingFrom = new LocalDate(2015, 12, 31) });
        Refused("obstacleEnded is 2199-01-01", claim with { ObstacleEnded = new LocalDate(2199, 1, 1) });
        Refused("cost is 30", claim with { Kind = (CostKind)30 });
    }

    private static void Refused(string message, CostClaim claim) => Assert.StartsWith(
        message, Assert.Throws<ArgumentOutOfRangeException>(() => CostClaimTime.IsInTime(claim, new(2024, 5, 5))).Message, StringComparison.Ordinal);

    private static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;
}
