using NodaTime;
using TyTal.Calc.Calendar;
using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Benefits.Rehabilitation;

/// <summary>How many journeys home a stay at a place of study gives at most.</summary>
/// <param name="OneWay">The journeys at the start and at the end: 2.</param>
/// <param name="Monthly">The return journeys once a month.</param>
/// <param name="Weekly">The return journeys once a week, while a child is under 18.</param>
public readonly record struct JourneyCount(Times OneWay, Times Monthly, Times Weekly);

/// <summary>The journeys between home and the place of study (opiskelusta aiheutuvat matkakustannukset; decree 1467/2015, § 3).</summary>
/// <remarks>They are the most that is compensated: a plan reckons with all of them.</remarks>
public static class HomeJourneys
{
    private const int AtStartAndEnd = 2;

    /// <summary>Decree § 3: there at the start, home at the end.</summary>
    public static Rule StartAndEndRule { get; } = new("homeJourneys.startAndEnd", Act.RehabilitationCostsDecree.Section(3), Rounding.None, Readings.JourneysOfEachStay);

    /// <summary>Decree § 3: home and back once a month.</summary>
    public static Rule MonthlyRule { get; } = new("homeJourneys.monthly", Act.RehabilitationCostsDecree.Section(3), Rounding.None, Readings.JourneysByCalendar);

    /// <summary>Decree § 3: home and back once a week while a child is under 18.</summary>
    public static Rule WeeklyRule { get; } = new("homeJourneys.weekly", Act.RehabilitationCostsDecree.Section(3), Rounding.None, Readings.JourneysByCalendar);

    /// <summary>Decree § 3: the cost of the journeys of a stay.</summary>
    public static Rule CostRule { get; } = new("homeJourneys.cost", Act.RehabilitationCostsDecree.Section(3));

    /// <summary>Decree § 3: daily travel at the place of study.</summary>
    public static Rule DailyTravelRule { get; } = new("homeJourneys.dailyTravel", Act.RehabilitationCostsDecree.Section(3));

    private static readonly Rule FareRule = Rule.Given("given.fare");
    private static readonly Rule StayFromRule = Rule.Given("given.stayFrom");
    private static readonly Rule StayToRule = Rule.Given("given.stayTo");
    private static readonly Rule ChildRule = Rule.Given("given.maintainedChild");
    private static readonly Rule DailyTravelGivenRule = Rule.Given("given.dailyTravel");

    /// <summary>The journeys of the stays of a training, one count for each stay in its order in time (READING journeysByCalendar).</summary>
    /// <param name="stays">The stays, apart, in any order. A temporary stay has journeys at its start and its end only.</param>
    /// <param name="children">The days of birth of the children whom the person maintains.</param>
    /// <returns>A month or a week that two stays share counts with the first; a month with a child under 18 in one of them has weekly journeys only.</returns>
    public static ValueList<JourneyCount> Count(ValueList<StudyStay> stays, ValueList<LocalDate> children)
    {
        var inOrder = InOrder(stays).ToList();
        var months = new HashSet<LocalDate>(inOrder.SelectMany(stay => DaysWithChild(stay, children)).SelectMany(Months));
        var weeks = new HashSet<LocalDate>();
        return inOrder.Select(stay =>
        {
            var weekly = DaysWithChild(stay, children).SelectMany(Weeks).Count(weeks.Add);
            var monthly = stay.Temporary ? 0 : Months(new(stay.From, stay.To)).Count(months.Add);
            return new JourneyCount(new(AtStartAndEnd), new(monthly), new(weekly));
        }).ToValueList();
    }

    /// <summary>The cost of the journeys of a stay: one way × (2 + 2 × return journeys).</summary>
    /// <param name="fare">The cost of a journey one way; 0 or more.</param>
    /// <param name="journeys">The journeys of the stay.</param>
    /// <exception cref="ArgumentOutOfRangeException">The fare is negative.</exception>
    public static Money<Once> Cost(Money<Once> fare, JourneyCount journeys) =>
        new(MoneyGuard.NotNegative(fare).Cents * (journeys.OneWay.Count + (2L * (journeys.Monthly.Count + journeys.Weekly.Count))));

    /// <summary>The cost of the journeys of each stay, in its order in time, with its reasons.</summary>
    /// <param name="stays">The stays, apart, in any order.</param>
    /// <param name="children">The days of birth of the children whom the person maintains.</param>
    public static ValueList<Figure<Money<Once>>> Costs(ValueList<StudyStay> stays, ValueList<LocalDate> children) =>
        InOrder(stays).Zip(Count(stays, children), (stay, journeys) => Cost(stay, journeys, children)).ToValueList();

    /// <summary>The daily travel at the place of study, which is compensated besides (decree § 3), with its reason.</summary>
    /// <param name="stay">The stay.</param>
    public static Figure<Money<Once>> DailyTravel(StudyStay stay)
    {
        var travel = MoneyGuard.NotNegative(Guard.NotNull(stay, nameof(stay)).DailyTravel, "dailyTravel");
        return new(travel, DailyTravelRule, new Figure<Money<Once>>(travel, DailyTravelGivenRule));
    }

    /// <summary>The stays in their order in time.</summary>
    internal static IEnumerable<StudyStay> InOrder(ValueList<StudyStay> stays) => Guard.NoNulls(stays, nameof(stays)).OrderBy(stay => stay.From);

    private static Figure<Money<Once>> Cost(StudyStay stay, JourneyCount journeys, ValueList<LocalDate> children)
    {
        var fare = new Figure<Money<Once>>(stay.Fare, FareRule);
        Figure[] days = [new Figure<CalendarDay>(new(stay.From), StayFromRule), new Figure<CalendarDay>(new(stay.To), StayToRule)];
        return new(
            Cost(stay.Fare, journeys),
            CostRule,
            fare,
            new Figure<Times>(journeys.OneWay, StartAndEndRule, days),
            new Figure<Times>(journeys.Monthly, MonthlyRule, days),
            new Figure<Times>(journeys.Weekly, WeeklyRule, days.Concat(children.Select(birth => new Figure<CalendarDay>(new(birth), ChildRule))).ToValueList()));
    }

    /// <summary>The days of a stay on which a child is under 18; none of a temporary stay, which has no journeys home between.</summary>
    private static ValueList<DateInterval> DaysWithChild(StudyStay stay, ValueList<LocalDate> children) => stay.Temporary ? default : Intervals.Merge(children
        .Select(birth => new DateInterval(birth, Days.Anniversary(birth, 18).PlusDays(-1)).Clip(new(stay.From, stay.To)))
        .OfType<DateInterval>());

    /// <summary>The first days of the calendar months that an interval touches.</summary>
    private static IEnumerable<LocalDate> Months(DateInterval days)
    {
        for (var month = new LocalDate(days.Start.Year, days.Start.Month, 1); month <= days.End; month = month.PlusMonths(1))
        {
            yield return month;
        }
    }

    /// <summary>The Mondays of the weeks that an interval touches.</summary>
    private static IEnumerable<LocalDate> Weeks(DateInterval days)
    {
        var monday = days.Start.PlusDays((int)IsoDayOfWeek.Monday - (int)days.Start.DayOfWeek);
        for (var week = monday; week <= days.End; week = week.PlusDays(7))
        {
            yield return week;
        }
    }
}
