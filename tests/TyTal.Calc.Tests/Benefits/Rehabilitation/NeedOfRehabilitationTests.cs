using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using TyTal.Calc.Benefits.Rehabilitation;

namespace TyTal.Calc.Tests.Benefits.Rehabilitation;

public class NeedOfRehabilitationTests
{
    [Theory]
    [InlineData(4, 0)]
    [InlineData(5, 1)]
    public void Dates_IncapacityThatEndsInJune_DueOnTheDayThatFillsThreeMonths(int lastDay, int dates) =>
        Assert.Equal(dates, NeedOfRehabilitation.Dates(ValueList.Create(new DateInterval(new(2024, 3, 5), new(2024, 6, lastDay)))).Count);

    [Fact]
    public void Dates_From30November_EachCountedFromTheStart() => Assert.Equal(
        [new(2024, 2, 29), new(2024, 5, 30), new(2024, 8, 30), new LocalDate(2024, 11, 30)],
        NeedOfRehabilitation.Dates(ValueList.Create(new DateInterval(new(2023, 11, 30), new(2024, 12, 31)))).Select(date => date.Due));

    [Theory]
    [InlineData("2024-12-24", "2024-12-27")]
    [InlineData("2024-12-31", "2024-12-31")]
    [InlineData("2024-06-20", "2024-06-20")]
    [InlineData("2024-06-21", "2024-06-24")]
    [InlineData("2024-05-01", "2024-05-02")]
    [InlineData("2024-05-04", "2024-05-06")]
    [InlineData("2024-03-29", "2024-04-02")]
    [InlineData("2024-12-06", "2024-12-09")]
    public void LastDay_OfALimit_TheNextWorkingDay(string due, string last) => Assert.Equal(last, NeedOfRehabilitation.LastDay(NodaTime.Text.LocalDatePattern.Iso.Parse(due).Value).ToString("uuuu-MM-dd", null));

    [Fact]
    public void IsLate_AfterTheLastDay_NotOnIt()
    {
        var date = new NeedDate(new(2024, 11, 30), new(2024, 12, 2), new LocalDate(2024, 12, 2));

        Assert.False(date.IsLate);
        Assert.True((date with { AssessedOn = new LocalDate(2024, 12, 3) }).IsLate);
        Assert.False((date with { AssessedOn = null }).IsLate);
    }

    [Fact]
    public void Dates_AnyIncapacity_NoMoreThanThreeMonthsBetweenStartAssessmentsAndDates() => Properties.Hold(
        from length in Gen.Choose(0, 900)
        from assessed in Gen.Choose(0, 900).ListOf().Where(list => list.Count < 6)
        from start in Gen.Choose(0, 700)
        let first = new LocalDate(2022, 1, 1).PlusDays(start)
        select (Days: new DateInterval(first, first.PlusDays(length)), Assessed: assessed.Select(first.PlusDays).ToValueList()),
        facts =>
        {
            var dates = NeedOfRehabilitation.Dates(ValueList.Create(facts.Days), default, facts.Assessed);
            var (start, months) = (facts.Days.Start, 3);
            foreach (var date in dates)
            {
                Assert.Equal(start.PlusMonths(months), date.Due);
                Assert.True(date.LastDay >= date.Due);
                (start, months) = date.AssessedOn is { } day ? (day, 3) : (start, months + 3);
            }

            Assert.True(start.PlusMonths(months) > facts.Days.End);
            var used = dates.Select(date => date.AssessedOn).OfType<LocalDate>().ToList();
            Assert.Equal(facts.Assessed.Where(facts.Days.Contains).Distinct().OrderBy(day => day).Take(used.Count), used);
        });

    [Fact]
    public void Dates_WhileRehabilitationLasts_NoneAndThenAnew() => Assert.Equal(
        [new(2024, 4, 10), new LocalDate(2024, 12, 1)],
        NeedOfRehabilitation.Dates(
            ValueList.Create(new DateInterval(new(2024, 1, 10), new(2025, 1, 31))), ValueList.Create(new DateInterval(new(2024, 5, 1), new(2024, 8, 31)))).Select(date => date.Due));
}
