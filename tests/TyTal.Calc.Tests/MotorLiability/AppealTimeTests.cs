using FsCheck.Fluent;
using NodaTime;
using NodaTime.Text;
using TyTal.Calc.Law;
using TyTal.Calc.MotorLiability;

namespace TyTal.Calc.Tests.MotorLiability;

public class AppealTimeTests
{
    [Theory]
    [InlineData("2022-03-01", "2022-03-08", "2022-04-07")]
    [InlineData("2019-11-18", "2019-11-25", "2019-12-27")] // 25.12. and 26.12. are holidays
    [InlineData("2019-11-17", "2019-11-24", "2019-12-27")] // Christmas Eve
    [InlineData("2022-05-18", "2022-05-25", "2022-06-27")] // Midsummer Eve, a Friday
    [InlineData("2021-10-30", "2021-11-06", "2021-12-07")] // Independence Day
    [InlineData("2022-03-04", "2022-03-11", "2022-04-11")] // a Sunday
    [InlineData("2022-03-03", "2022-03-10", "2022-04-11")] // a Saturday
    public void Of_ADecision_SeventhAndThirtiethDay(string posted, string notified, string last)
    {
        var time = AppealTime.Of(new() { PostedOn = Day(posted) });

        Assert.Equal(Day(notified), time.NotifiedOn.Value.Day);
        Assert.Equal(Day(last), time.LastDay!.Value.Day);
    }

    [Fact]
    public void Of_TheInsuranceCourtsCase2407_30DaysFromTheRecommendation()
    {
        var time = AppealTime.Of(new() { PostedOn = new(2021, 4, 20), Requests = ValueList.Create(new RecommendationRequest(new(2021, 5, 10), new LocalDate(2022, 6, 8))) });

        Assert.Equal(new LocalDate(2022, 7, 8), time.LastDay!.Value.Day);
        Assert.Equal(AppealOutcome.InTime, time.Judge(new(2022, 7, 8)));
        Assert.Equal(AppealOutcome.Late, time.Judge(new(2022, 9, 28)));
        Assert.Equal(AppealOutcome.LateForWeightyReasons, time.Judge(new(2022, 9, 28), weightyReasons: true));
        Assert.Equal("appealTimeAnew", time.LastDay.Rule.Reading!.Id);
    }

    [Theory]
    [InlineData("2020-12-01", "2020-12-31", RequestEffect.NotYetPossible)]
    [InlineData("2020-12-01", "2021-01-01", RequestEffect.Extends)]
    [InlineData("2022-03-01", "2022-04-07", RequestEffect.Extends)]
    [InlineData("2022-03-01", "2022-04-08", RequestEffect.TooLate)]
    [InlineData("2024-12-02", "2025-01-08", RequestEffect.Extends)]
    [InlineData("2024-12-02", "2025-01-09", RequestEffect.AfterAppealTime)]
    [InlineData("2024-12-02", "2025-12-02", RequestEffect.AfterAppealTime)]
    [InlineData("2024-12-02", "2025-12-03", RequestEffect.TooLate)]
    [InlineData("2025-01-03", "2026-01-05", RequestEffect.AfterAppealTime)] // 3.1.2026 is a Saturday
    [InlineData("2025-01-03", "2026-01-06", RequestEffect.TooLate)]
    public void Of_ARequest_ByTheVersionOfItsDay(string posted, string asked, RequestEffect effect)
    {
        var time = AppealTime.Of(new() { PostedOn = Day(posted), Requests = ValueList.Create(new RecommendationRequest(Day(asked), Day(asked).PlusDays(90))) });

        Assert.Equal(effect, Assert.Single(time.Requests).Effect);
        Assert.Equal(effect == RequestEffect.Extends, time.LastDay != time.LastDayWithoutRecommendation);
    }

    [Fact]
    public void Of_PendingThenSecond_StandsStillAndOnlyOnce()
    {
        var facts = new AppealFacts { PostedOn = new(2022, 3, 1), Requests = ValueList.Create(new RecommendationRequest(new(2022, 3, 20))) };
        var pending = AppealTime.Of(facts);
        Assert.Null(pending.LastDay);
        Assert.Equal(AppealOutcome.InTime, pending.Judge(new(2023, 1, 1)));

        var twice = AppealTime.Of(facts with { Requests = ValueList.Create(new RecommendationRequest(new(2022, 3, 20), new LocalDate(2022, 9, 1)), new RecommendationRequest(new(2022, 9, 15))) });
        Assert.Equal(new LocalDate(2022, 10, 3), twice.LastDay!.Value.Day);
        Assert.Equal([RequestEffect.Extends, RequestEffect.AlreadyExtended], twice.Requests.Select(outcome => outcome.Effect));
        Assert.Equal("motor-liability rehabilitation act, § 16(5)", twice.Requests[1].Section.ToString());
        Assert.Null(twice.LastDayToAsk(new(2020, 12, 31)));
    }

    [Fact]
    public void Of_HandlingThatEndsAtOnce_NeverShortens() => Assert.Equal(
        new LocalDate(2022, 4, 7), AppealTime.Of(new() { PostedOn = new(2022, 3, 1), Requests = ValueList.Create(new RecommendationRequest(new(2022, 3, 2), new LocalDate(2022, 3, 3))) }).LastDay!.Value.Day);

    [Fact]
    public void Of_ShownNotice_InPlaceOfThePresumption() => Assert.Equal(
        new LocalDate(2022, 5, 2), AppealTime.Of(new() { PostedOn = new(2022, 3, 1), NotifiedOn = new LocalDate(2022, 4, 2) }).LastDay!.Value.Day);

    [Fact]
    public void Of_BadDays_ErrorNamesThem()
    {
        Assert.StartsWith("postedOn is 1991-12-31; allowed is 1992-01-01", Error(new() { PostedOn = new(1991, 12, 31) }), StringComparison.Ordinal);
        Assert.StartsWith("decidedOn is 2022-03-02; allowed is 1992-01-01 to 2022-03-01", Error(new() { PostedOn = new(2022, 3, 1), DecidedOn = new LocalDate(2022, 3, 2) }), StringComparison.Ordinal);
        Assert.StartsWith("notifiedOn is 2022-02-28", Error(new() { PostedOn = new(2022, 3, 1), NotifiedOn = new LocalDate(2022, 2, 28) }), StringComparison.Ordinal);
        Assert.StartsWith("requests[0].endedOn is 2022-03-01", Error(new() { PostedOn = new(2022, 3, 1), Requests = ValueList.Create(new RecommendationRequest(new(2022, 3, 2), new LocalDate(2022, 3, 1))) }), StringComparison.Ordinal);
        Assert.StartsWith("requests[0].endedOn is missing", Error(new() { PostedOn = new(2022, 3, 1), Requests = ValueList.Create(new RecommendationRequest(new(2022, 3, 2)), new RecommendationRequest(new(2022, 3, 3))) }), StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => AppealTime.Of(new() { PostedOn = new(2022, 3, 1) }).Judge(new(2022, 2, 28)));
    }

    [Fact]
    public void Of_LaterDays_NeverAnEarlierLastDay() => Properties.Hold(
        from posted in Gen.Choose(0, 14_000)
        from later in Gen.Choose(0, 40)
        from asked in Gen.Choose(0, 36)
        from handled in Gen.Choose(0, 700)
        select (Posted: new LocalDate(1992, 1, 1).PlusDays(posted), Later: later, Asked: asked, Handled: handled),
        facts =>
        {
            LocalDate Last(LocalDate posted) => AppealTime.Of(new() { PostedOn = posted }).LastDay!.Value.Day;
            Assert.True(Last(facts.Posted) <= Last(facts.Posted.PlusDays(facts.Later)));
            Assert.InRange(Period.DaysBetween(facts.Posted, Last(facts.Posted)), 37, 37 + 5);
            var asked = facts.Posted.PlusDays(facts.Asked);
            var time = AppealTime.Of(new() { PostedOn = facts.Posted, Requests = ValueList.Create(new RecommendationRequest(asked, asked.PlusDays(facts.Handled))) });
            Assert.True(time.LastDay!.Value.Day >= time.LastDayWithoutRecommendation.Value.Day);
            Assert.Equal(asked.Year >= 2021, time.Requests[0].Effect == RequestEffect.Extends);
        });

    [Fact]
    public void Readings_OfRequests_ByWhatEachDoes()
    {
        AppealTime Asked(LocalDate on, LocalDate? ended) => AppealTime.Of(new() { PostedOn = new(2025, 3, 3), Requests = ValueList.Create(new RecommendationRequest(on, ended)) });

        Assert.Empty(AppealTime.Of(new() { PostedOn = new(2025, 3, 3) }).Readings);
        Assert.Equal([Readings.MotorVersions], Asked(new(2025, 3, 10), null).Readings);
        Assert.Equal([Readings.MotorVersions, Readings.RecommendationAfterAppealTime], Asked(new(2025, 9, 1), new(2025, 10, 1)).Readings);

        // The handling ends before the notice: the time without the recommendation is the later one and stays.
        var early = Asked(new(2025, 3, 4), new(2025, 3, 5));
        Assert.Equal([Readings.MotorVersions, Readings.AppealTimeAnew], early.Readings);
        Assert.Equal(early.LastDayWithoutRecommendation, early.LastDay);
    }

    private static string Error(AppealFacts facts) => Assert.ThrowsAny<ArgumentException>(() => AppealTime.Of(facts)).Message;

    private static LocalDate Day(string day) => LocalDatePattern.Iso.Parse(day).Value;
}
