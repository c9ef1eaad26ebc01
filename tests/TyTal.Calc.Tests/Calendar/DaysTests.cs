using FsCheck.Fluent;
using NodaTime;
using TyTal.Calc.Calendar;

namespace TyTal.Calc.Tests.Calendar;

public sealed class DaysTests
{
    [Fact]
    public void AfterAndBefore_EveryDayOfTwelveYears_AreTheCalendarsNeighbours()
    {
        for (var day = new LocalDate(2095, 1, 1); day.Year < 2107; day = day.PlusDays(1))
        {
            Assert.Equal(day.PlusDays(1), Days.After(day));
            Assert.Equal(day, Days.Before(day.PlusDays(1)));
            Assert.Equal(day.PlusDays(1).Day == 1, Days.EndsMonth(day));
        }
    }

    [Fact]
    public void Anniversary_AnyDayAndYears_IsTheCalendars() => Properties.Hold(
        from day in Gen.OneOf(Gen.Choose(0, 100_000).Select(days => new LocalDate(1950, 1, 1).PlusDays(days)), Gen.Elements(new LocalDate(2020, 2, 29), new LocalDate(2096, 2, 29)))
        from years in Gen.Choose(-100, 100)
        select (Day: day, Years: years),
        x => Assert.Equal(x.Day.PlusYears(x.Years), Days.Anniversary(x.Day, x.Years)));

    [Fact]
    public void IsFromAnniversary_DaysAroundAnyAnniversary_BeginsOnIt() => Properties.Hold(
        from day in Gen.OneOf(Gen.Choose(0, 100_000).Select(days => new LocalDate(1950, 1, 1).PlusDays(days)), Gen.Elements(new LocalDate(2020, 2, 29), new LocalDate(2096, 2, 29)))
        from years in Gen.Choose(0, 100)
        from off in Gen.OneOf(Gen.Choose(-40, 40), Gen.Choose(-1, 1), Gen.Choose(-800, 800))
        select (Day: day, Years: years, On: day.PlusYears(years).PlusDays(off)),
        x => Assert.Equal(x.On >= Days.Anniversary(x.Day, x.Years), Days.IsFromAnniversary(x.Day, x.Years, x.On)));
}
