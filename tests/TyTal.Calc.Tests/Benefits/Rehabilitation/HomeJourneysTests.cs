using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using TyTal.Calc.Benefits.Rehabilitation;
using TyTal.Calc.Money;

namespace TyTal.Calc.Tests.Benefits.Rehabilitation;

public class HomeJourneysTests
{
    private static readonly StudyStay Year = new(new(2024, 9, 1), new(2025, 5, 31), Euros.Once(31.40m));

    internal static Gen<(ValueList<StudyStay> Stays, ValueList<LocalDate> Children)> Lives { get; } =
        from gaps in Gen.Choose(1, 60).ListOf().Where(list => list.Count is > 0 and < 6)
        from lengths in Gen.Choose(0, 200).ListOf(gaps.Count)
        from temporary in Gen.Elements(false, false, true).ListOf(gaps.Count)
        from births in Gen.Choose(0, 9_000).ListOf().Where(list => list.Count < 3)
        select (Stays(gaps, lengths, temporary), births.Select(days => new LocalDate(2002, 1, 1).PlusDays(days)).ToValueList());

    [Fact]
    public void Count_AcademicYear_NineMonths() => Assert.Equal(new JourneyCount(new(2), new(9), new(0)), Assert.Single(HomeJourneys.Count(ValueList.Create(Year), default)));

    [Theory]
    [InlineData("2006-09-01", 9, 0)]
    [InlineData("2006-09-02", 8, 1)]
    [InlineData("2007-06-01", 0, 40)]
    [InlineData("2025-05-31", 8, 1)]
    [InlineData("2025-06-01", 9, 0)]
    public void Count_WithAChild_WeeklyWhileItIsUnder18(string birth, int monthly, int weekly) => Assert.Equal(
        new JourneyCount(new(2), new(monthly), new(weekly)),
        Assert.Single(HomeJourneys.Count(ValueList.Create(Year), ValueList.Create(NodaTime.Text.LocalDatePattern.Iso.Parse(birth).Value))));

    [Fact]
    public void Count_ATemporaryStay_TwoJourneysWhateverTheChildren() => Assert.Equal(
        new JourneyCount(new(2), new(0), new(0)), Assert.Single(HomeJourneys.Count(ValueList.Create(Year with { Temporary = true }), ValueList.Create(new LocalDate(2015, 1, 1)))));

    /// <summary>March has days with a child under 18, and so has its weekly journeys only, whichever stay they are in.</summary>
    [Theory]
    [InlineData("2024-03-20", 0, 2)]
    [InlineData("2006-03-04", 1, 0)]
    public void Count_AMonthOfTwoStaysWithAChildInOne_NoMonthlyJourney(string birth, int first, int second)
    {
        var stays = ValueList.Create(new StudyStay(new(2024, 3, 1), new(2024, 3, 5)), new StudyStay(new(2024, 3, 18), new(2024, 3, 31)));

        var counts = HomeJourneys.Count(stays, ValueList.Create(NodaTime.Text.LocalDatePattern.Iso.Parse(birth).Value));

        Assert.Equal([new(new(2), new(0), new(first)), new(new(2), new(0), new(second))], counts);
    }

    [Fact]
    public void Cost_OfJourneys_TwoForEachReturn() =>
        Assert.Equal(Euros.Once(628m), HomeJourneys.Cost(Euros.Once(31.40m), new JourneyCount(new(2), new(9), new(0))));

    [Fact]
    public void Cost_NegativeFare_ErrorNamesIt() =>
        Assert.StartsWith("fare is -1", Assert.Throws<ArgumentOutOfRangeException>(() => HomeJourneys.Cost(Euros.Once(-1m), default)).Message, StringComparison.Ordinal);

    [Fact]
    public void Count_AnyStays_EveryMonthAndWeekOnceByTheirDays() => Properties.Hold(
        Lives,
        life =>
        {
            var days = life.Stays.Where(stay => !stay.Temporary).SelectMany(stay => Days(stay.From, stay.To)).ToList();
            var withChild = days.Where(day => life.Children.Any(birth => birth <= day && day < birth.PlusYears(18))).ToList();
            var weeks = withChild.Select(day => day.PlusDays(1 - (int)day.DayOfWeek)).Distinct().Count();
            var counts = HomeJourneys.Count(life.Stays, life.Children);

            Assert.Equal(life.Stays.Count, counts.Count);
            Assert.Equal(weeks, counts.Sum(count => count.Weekly.Count));
            Assert.All(counts, count => Assert.Equal(2, count.OneWay.Count));
            if (life.Children.Count == 0)
            {
                Assert.Equal(days.Select(day => (day.Year, day.Month)).Distinct().Count(), counts.Sum(count => count.Monthly.Count));
            }

            var cost = HomeJourneys.Costs(life.Stays, life.Children).Sum(figure => figure.Amount);
            Assert.Equal(counts.Sum(count => 10m * (2 + (2 * (count.Monthly.Count + count.Weekly.Count)))), cost);
        });

    [Fact]
    public void Allowances_AnyStay_DayByDay() => Properties.Hold(
        Lives,
        life =>
        {
            var allowances = Enumerable.Range(2024, 5).Select(year => new HalfDayAllowance(year, Euros.PerDay(year - 2000))).ToValueList();
            foreach (var stay in life.Stays)
            {
                Assert.Equal(Days(stay.From, stay.To).Sum(day => day.Year - 2000m), TwoHomes.Of(stay, allowances).Sum(figure => figure.Amount));
                Assert.Equal(0m, Assert.Single(TwoHomes.Of(stay with { FreeHousing = true }, default)).Amount);
            }
        });

    [Fact]
    public void Allowance_NoSuchYear_ErrorNamesIt() => Assert.StartsWith(
        "halfDayAllowances has none of 2025",
        Assert.Throws<ArgumentException>(() => TwoHomes.Of(Year, ValueList.Create(new HalfDayAllowance(2024, default)))).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Allowance_NegativeNumbers_ErrorsNameThem()
    {
        Assert.StartsWith("days is -1", Assert.Throws<ArgumentOutOfRangeException>(() => TwoHomes.Allowance(default, new DayCount(-1))).Message, StringComparison.Ordinal);
        Assert.StartsWith("halfDayAllowance is -1", Assert.Throws<ArgumentOutOfRangeException>(() => TwoHomes.Allowance(Euros.PerDay(-1m), default)).Message, StringComparison.Ordinal);
    }

    private static ValueList<StudyStay> Stays(List<int> gaps, List<int> lengths, List<bool> temporary)
    {
        var stays = new List<StudyStay>();
        var from = new LocalDate(2024, 1, 1);
        for (var i = 0; i < gaps.Count; i++)
        {
            from = from.PlusDays(gaps[i]);
            stays.Add(new(from, from.PlusDays(lengths[i]), Euros.Once(10m), Temporary: temporary[i]));
            from = from.PlusDays(lengths[i]);
        }

        return stays.ToValueList();
    }

    private static IEnumerable<LocalDate> Days(LocalDate from, LocalDate to) => Enumerable.Range(0, Period.DaysBetween(from, to) + 1).Select(from.PlusDays);
}
