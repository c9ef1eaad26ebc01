using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using TyTal.Calc.LeisureTime;

namespace TyTal.Calc.Tests.LeisureTime;

public class EmploymentPauseTests
{
    private static readonly ValueList<DateInterval> Work = ValueList.Create<DateInterval>(new DateInterval(new(2024, 1, 2), new(2024, 3, 1)));

    /// <summary>Days of a quarter as intervals: each pair is the first day and the length.</summary>
    private static readonly Gen<ValueList<DateInterval>> Spells =
        from spells in Gen.Choose(0, 90).SelectMany(start => Gen.Choose(0, 20).Select(length => (start, length))).ListOf()
        select spells.Take(4).Select(spell => new DateInterval(Day(spell.start), Day(spell.start + spell.length))).ToValueList();

    [Theory]
    [InlineData(1, 0, false)]
    [InlineData(2, 1, false)]
    [InlineData(31, 30, false)]
    [InlineData(32, 31, true)]
    public void DaysByEmployment_LastWorkOn1March_CountsToTheAccidentDay(int dayOfMarch, int days, bool over)
    {
        var pause = EmploymentPause.DaysByEmployment(Work, default, new LocalDate(2024, 2, 29).PlusDays(dayOfMarch));

        Assert.Equal(days, pause);
        Assert.Equal(over, EmploymentPause.IsOverLimit(pause));
    }

    [Fact]
    public void DaysByEmployment_OnePaidDay_StartsTheCountAnew() =>
        Assert.Equal(30, EmploymentPause.DaysByEmployment(Work, ValueList.Create<DateInterval>(new DateInterval(new(2024, 3, 15), new(2024, 3, 15))), new(2024, 4, 14)));

    [Fact]
    public void DaysByEmployment_LaterWork_DoesNotCount() =>
        Assert.Equal(9, EmploymentPause.DaysByEmployment(Work.Append(new DateInterval(new(2024, 3, 11), new(2024, 6, 1))).ToValueList(), default, new(2024, 3, 10)));

    [Fact]
    public void DaysByEmployment_BeforeTheEmployment_IsRefused() => Assert.StartsWith(
        "accidentDay is 2024-01-01, but work and pay have no day up to it",
        Assert.Throws<ArgumentException>(() => EmploymentPause.DaysByEmployment(Work, default, new(2024, 1, 1))).Message,
        StringComparison.Ordinal);

    [Fact]
    public void DaysByInterruptions_OnlyOneInterrupted_Zero()
    {
        ValueList<DateInterval> march = ValueList.Create<DateInterval>(new DateInterval(new(2024, 3, 1), new(2024, 3, 31)));

        Assert.Equal(31, EmploymentPause.DaysByInterruptions(march, march, new(2024, 3, 31)));
        Assert.Equal(0, EmploymentPause.DaysByInterruptions(march, march, new(2024, 4, 1)));
        Assert.Equal(0, EmploymentPause.DaysByInterruptions(march, default, new(2024, 3, 31)));
        Assert.Equal(0, EmploymentPause.DaysByInterruptions(default, march, new(2024, 3, 31)));
        Assert.Equal(12, EmploymentPause.DaysByInterruptions(march, ValueList.Create<DateInterval>(new DateInterval(new(2024, 3, 10), new(2024, 3, 15)), new DateInterval(new(2024, 3, 16), new(2024, 4, 1))), new(2024, 3, 21)));
    }

    [Fact]
    public void IsOverLimit_Negative_IsRefused() => Assert.Throws<ArgumentOutOfRangeException>(() => EmploymentPause.IsOverLimit(-1));

    [Fact]
    public void Days_AnyCalendar_EqualCountingDayByDay() => Properties.Hold(
        from work in Spells
        from pay in Spells
        from accident in Gen.Choose(0, 120)
        select (Work: work, Pay: pay, Accident: Day(accident)),
        calendar =>
        {
            bool Busy(ValueList<DateInterval> spells, LocalDate day) => spells.Any(spell => spell.Contains(day));
            var (started, days) = (false, 0);
            for (var day = Day(0); day <= calendar.Accident; day = day.PlusDays(1))
            {
                var busy = Busy(calendar.Work, day) || Busy(calendar.Pay, day);
                started |= busy;
                days = busy ? 0 : days + 1;
            }

            if (started)
            {
                Assert.Equal(days, EmploymentPause.DaysByEmployment(calendar.Work, calendar.Pay, calendar.Accident));
            }
            else
            {
                Assert.Throws<ArgumentException>(() => EmploymentPause.DaysByEmployment(calendar.Work, calendar.Pay, calendar.Accident));
            }

            var both = 0;
            for (var day = calendar.Accident; Busy(calendar.Work, day) && Busy(calendar.Pay, day); day = day.PlusDays(-1))
            {
                both++;
            }

            Assert.Equal(both, EmploymentPause.DaysByInterruptions(calendar.Work, calendar.Pay, calendar.Accident));
        });

    private static LocalDate Day(int index) => new LocalDate(2024, 1, 1).PlusDays(index);
}
