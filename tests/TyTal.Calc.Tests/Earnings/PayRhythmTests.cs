using NodaTime;
using TyTal.Calc.Earnings;

namespace TyTal.Calc.Tests.Earnings;

public class PayRhythmTests
{
    [Theory]
    [InlineData("2024-03-18", "2024-03-31", PayRhythm.Kind.Month)]
    [InlineData("2024-03-17", "2024-03-30", PayRhythm.Kind.Days)]
    [InlineData("2024-03-10", "2024-04-09", PayRhythm.Kind.Month)]
    [InlineData("2024-03-01", "2024-03-15", PayRhythm.Kind.HalfMonth)]
    public void Of_OnePeriod_AMonthWhenItEndsWithOne(string from, string to, object step) =>
        Assert.Equal(step, PayRhythm.Of(ValueList.Create(Interval(from, to))).Step);

    [Theory]
    [InlineData("2024-03-20", "2024-03-31", "2024-04-01", "2024-04-30", PayRhythm.Kind.Month)]
    [InlineData("2024-03-01", "2024-03-31", "2024-04-01", "2024-04-09", PayRhythm.Kind.Month)]
    [InlineData("2024-03-18", "2024-03-31", "2024-04-01", "2024-04-14", PayRhythm.Kind.Days)]
    [InlineData("2024-03-16", "2024-03-31", "2024-04-01", "2024-04-15", PayRhythm.Kind.HalfMonth)]
    public void Of_TwoPeriods_AMonthWhenOneOfThemIs(string from, string to, string nextFrom, string nextTo, object step) =>
        Assert.Equal(step, PayRhythm.Of(ValueList.Create(Interval(from, to), Interval(nextFrom, nextTo))).Step);

    [Theory]
    [InlineData("2024-03-01", "2024-03-15", PayRhythm.Kind.HalfMonth)]
    [InlineData("2024-03-16", "2024-03-31", PayRhythm.Kind.HalfMonth)]
    [InlineData("2024-03-01", "2024-03-14", PayRhythm.Kind.Days)]
    [InlineData("2024-03-02", "2024-03-15", PayRhythm.Kind.Days)]
    [InlineData("2024-03-16", "2024-03-30", PayRhythm.Kind.Days)]
    [InlineData("2024-03-17", "2024-03-31", PayRhythm.Kind.Days)]
    [InlineData("2024-03-01", "2024-03-31", PayRhythm.Kind.Month)]
    public void Of_ThreePeriods_TheOneBetweenDecides(string from, string to, object step)
    {
        var between = Interval(from, to);
        var rhythm = PayRhythm.Of(ValueList.Create(
            new DateInterval(between.Start.PlusDays(-1), between.Start.PlusDays(-1)), between, new DateInterval(between.End.PlusDays(1), between.End.PlusDays(40))));

        Assert.Equal((step, between.Length), ((object)rhythm.Step, rhythm.Longest));
    }

    [Theory]
    [InlineData("2024-03-16", "2024-03-01")]
    [InlineData("2024-03-01", "2024-02-16")]
    [InlineData("2024-04-01", "2024-03-16")]
    [InlineData("2024-01-01", "2023-12-16")]
    public void StartBefore_HalfMonths_The1stOrThe16th(string start, string before) =>
        Assert.Equal(Day(before), new PayRhythm(PayRhythm.Kind.HalfMonth, 16).StartBefore(Day(start)));

    [Theory]
    [InlineData("2024-03-15", "2024-03-31")]
    [InlineData("2024-02-15", "2024-02-29")]
    [InlineData("2024-02-29", "2024-03-15")]
    [InlineData("2024-03-31", "2024-04-15")]
    public void EndAfter_HalfMonths_The15thOrTheLastDay(string end, string after) =>
        Assert.Equal(Day(after), new PayRhythm(PayRhythm.Kind.HalfMonth, 16).EndAfter(Day(end)));

    [Fact]
    public void StartBefore_AHalfMonthCutToItsLastDay_TheDaysBeforeItAreNoFullPeriod()
    {
        var halves = LookBackWindowTests.Months().Where(month => month.Start >= new LocalDate(2023, 4, 1) && month.End < new LocalDate(2024, 4, 1))
            .SelectMany(month => new[] { new DateInterval(month.Start, month.Start.PlusDays(14)), new DateInterval(month.Start.PlusDays(15), month.End) })
            .Select(half => half.Start == new LocalDate(2023, 4, 1) ? new DateInterval(half.End, half.End) : half)
            .ToValueList();

        Assert.Equal(Interval("2023-04-15", "2024-03-31"), LookBackWindow.Of(new(2024, 4, 1), new(2010, 1, 1), halves));
    }

    private static DateInterval Interval(string from, string to) => new(Day(from), Day(to));

    private static LocalDate Day(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;
}
