using NodaTime;
using TyTal.Calc.Calendar;
using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.MotorLiability;

/// <summary>The time for an appeal to the Insurance Court (muutoksenhakuaika; § 16 of act 626/1991).</summary>
/// <param name="Facts">The facts.</param>
/// <param name="NotifiedOn">The day on which the person got notice of the decision, or is taken to have got it.</param>
/// <param name="LastDayWithoutRecommendation">The last day, were there no recommendation.</param>
/// <param name="LastDay">The last day on which the appeal must arrive; null while the board handles the matter and the time stands still.</param>
/// <param name="Requests">The requests for a recommendation and what each does, in order.</param>
public sealed record AppealTime(
    AppealFacts Facts,
    Figure<CalendarDay> NotifiedOn,
    Figure<CalendarDay> LastDayWithoutRecommendation,
    Figure<CalendarDay>? LastDay,
    ValueList<RequestOutcome> Requests) : ValueRecord
{
    private const int DaysOfPosting = 7;
    private const int DaysOfAppeal = 30;
    private static readonly LocalDate FirstRequest = new(2021, 1, 1);

    /// <summary>The first posting whose last days the calendar of holidays knows.</summary>
    private static readonly LocalDate FirstPosting = new(FinnishCalendar.FirstYear, 1, 1);

    private static readonly LocalDate LatestStart = new(2198, 12, 31);

    private static readonly Rule PostedRule = Rule.Given("given.postedOn");
    private static readonly Rule NotifiedRule = Rule.Given("given.notifiedOn");
    private static readonly Rule HandlingEndedRule = Rule.Given("given.handlingEndedOn");
    private static readonly DatedVersions<bool> YearFromDecision = DatedVersions<bool>
        .Original(FirstRequest, Act.MotorAmendment965, rule: false)
        .Amended(new(2025, 1, 1), Act.MotorAmendment958, rule: true);

    /// <summary>§ 16(2): the presumed day of notice.</summary>
    public static Rule PresumedRule { get; } = new("motor.noticePresumed", MotorAct.Section(16, 2));

    /// <summary>§ 16(1): the thirtieth day after the notice.</summary>
    public static Rule ThirtiethDayRule { get; } = new("motor.appealLastDay", MotorAct.Section(16, 1));

    /// <summary>§ 16(5): the thirtieth day after the end of the handling.</summary>
    public static Rule AnewRule { get; } = new("motor.appealLastDayAnew", MotorAct.Section(16, 5), Rounding.None, Law.Readings.AppealTimeAnew);

    /// <summary>Act 150/1930, § 5: the next weekday.</summary>
    public static Rule MovedRule { get; } = new("motor.appealLastDayMoved", Act.TimeLimits.Section(5));

    /// <summary>Every interpretation on which the times and the effects of the requests rest, each once.</summary>
    public ValueList<Reading> Readings => Requests.SelectMany(ReadingsOf).Distinct().ToValueList();

    /// <summary>The appeal time of a decision.</summary>
    /// <param name="facts">The facts.</param>
    /// <exception cref="ArgumentOutOfRangeException">A day is outside its range; the message names it, its value and the range.</exception>
    public static AppealTime Of(AppealFacts facts)
    {
        Check(facts);
        var notified = Notified(facts);
        var first = Moved(After(notified, ThirtiethDayRule));
        var (last, requests) = (first, new List<RequestOutcome>());
        var extended = false;
        var pending = false;
        foreach (var request in facts.Requests)
        {
            var effect = extended ? RequestEffect.AlreadyExtended : EffectOf(request.On, first.Value.Day, facts.DecidedOn ?? facts.PostedOn);
            requests.Add(new(request, effect, MotorAct.Section(16, effect == RequestEffect.AlreadyExtended ? 5 : 4)));
            if (effect == RequestEffect.Extends)
            {
                (extended, pending) = (true, request.EndedOn is null);
                last = request.EndedOn is { } ended ? Later(first, Moved(After(new(new(ended), HandlingEndedRule), AnewRule))) : first;
            }
        }

        return new(facts, notified, first, pending ? null : last, requests.ToValueList());
    }

    /// <summary>The last day on which a recommendation may be asked for; null before 2021.</summary>
    /// <param name="on">The day of the request; it chooses the version (READING motorVersions).</param>
    /// <exception cref="ArgumentOutOfRangeException">The day is before the act.</exception>
    public LocalDate? LastDayToAsk(LocalDate on) => MotorAct.InForce(on) < FirstRequest ? null : LastDayToAsk(on, LastDayWithoutRecommendation.Value.Day, Facts.DecidedOn ?? Facts.PostedOn);

    /// <summary>Whether an appeal is examined.</summary>
    /// <param name="arrivedOn">The day on which it arrived, not before the decision.</param>
    /// <param name="weightyReasons">Whether there were weighty reasons for being late.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day is before the decision.</exception>
    public AppealOutcome Judge(LocalDate arrivedOn, bool weightyReasons = false)
    {
        Guard.Date(arrivedOn, Facts.DecidedOn ?? Facts.PostedOn, Guard.LastDay);
        return LastDay is null || arrivedOn <= LastDay.Value.Day ? AppealOutcome.InTime
            : weightyReasons ? AppealOutcome.LateForWeightyReasons
            : AppealOutcome.Late;
    }

    private static IEnumerable<Reading> ReadingsOf(RequestOutcome request)
    {
        yield return Law.Readings.MotorVersions;
        if (request is { Effect: RequestEffect.Extends, Request.EndedOn: not null })
        {
            yield return Law.Readings.AppealTimeAnew;
        }

        if (request.Effect == RequestEffect.AfterAppealTime)
        {
            yield return Law.Readings.RecommendationAfterAppealTime;
        }
    }

    private static Figure<CalendarDay> Notified(AppealFacts facts) => facts.NotifiedOn is { } shown
        ? new(new(shown), NotifiedRule)
        : new(new(facts.PostedOn.PlusDays(DaysOfPosting)), PresumedRule, new Figure<CalendarDay>(new(facts.PostedOn), PostedRule));

    private static Figure<CalendarDay> After(Figure<CalendarDay> start, Rule rule) => new(new(start.Value.Day.PlusDays(DaysOfAppeal)), rule, start);

    private static Figure<CalendarDay> Moved(Figure<CalendarDay> day)
    {
        var moved = WorkingDays.OnOrAfter(day.Value.Day);
        return moved == day.Value.Day ? day : new(new(moved), MovedRule, day);
    }

    /// <summary>A recommendation lengthens the time and never shortens it.</summary>
    private static Figure<CalendarDay> Later(Figure<CalendarDay> first, Figure<CalendarDay> anew) => anew.Value.Day > first.Value.Day ? anew : first;

    private static RequestEffect EffectOf(LocalDate on, LocalDate lastDay, LocalDate decided) =>
        on < FirstRequest ? RequestEffect.NotYetPossible
        : on > LastDayToAsk(on, lastDay, decided) ? RequestEffect.TooLate
        : on > lastDay ? RequestEffect.AfterAppealTime
        : RequestEffect.Extends;

    private static LocalDate LastDayToAsk(LocalDate on, LocalDate lastDay, LocalDate decided) =>
        YearFromDecision.On(on).Rule ? WorkingDays.OnOrAfter(Days.Anniversary(decided)) : lastDay;

    private static void Check(AppealFacts facts)
    {
        Guard.NotNull(facts, nameof(facts));
        Guard.NoNulls(facts.Requests, "requests");
        Guard.Date(facts.PostedOn, FirstPosting, LatestStart, "postedOn");
        var decided = Guard.Date(facts.DecidedOn ?? facts.PostedOn, FirstPosting, facts.PostedOn, "decidedOn");
        Guard.Date(facts.NotifiedOn ?? decided, decided, LatestStart, "notifiedOn");
        var earliest = decided;
        for (var i = 0; i < facts.Requests.Count; i++)
        {
            var request = facts.Requests[i];
            Guard.Date(request.On, earliest, LatestStart, $"requests[{i}].on");
            earliest = Guard.Date(request.EndedOn ?? request.On, request.On, LatestStart, $"requests[{i}].endedOn");
            if (request.EndedOn is null && i + 1 < facts.Requests.Count)
            {
                throw Guard.Invalid($"requests[{i}].endedOn", $"requests[{i}].endedOn is missing; only the last request may still be handled.");
            }
        }
    }
}
