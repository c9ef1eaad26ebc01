using NodaTime;
using TyTal.Calc.Calendar;

namespace TyTal.Calc.MotorLiability;

/// <summary>Days of rehabilitation with one outcome.</summary>
internal sealed record JudgedDays(DateInterval Days, DayOutcome Outcome);

/// <summary>Judges the days of a claim (§§ 8–9).</summary>
internal static class MotorDays
{
    /// <summary>The days of rehabilitation through the last day computed, in order, each spell as long as its outcome stays the same.</summary>
    internal static List<JudgedDays> Judge(MotorClaim claim)
    {
        var judged = new List<JudgedDays>();
        var starts = Starts(claim).ToList();
        var spells = claim.Measures.Select(measure => new DateInterval(measure.From, measure.To)).Concat(claim.Waiting.Select(waiting => new DateInterval(waiting.From, waiting.To)));
        foreach (var days in Intervals.Merge(spells).Where(days => days.Start <= claim.Through))
        {
            foreach (var part in new DateInterval(days.Start, Days.Earlier(days.End, claim.Through)).Split(starts))
            {
                Add(judged, part, OutcomeOn(claim, part.Start));
            }
        }

        return judged;
    }

    /// <summary>Every day on which a fact begins, or the day after which one ended.</summary>
    internal static IEnumerable<LocalDate> Starts(MotorClaim claim)
    {
        var intervals = claim.Measures.SelectMany(measure => measure.Holidays.Append(new DateInterval(measure.From, measure.To)))
            .Concat(claim.Waiting.Select(waiting => new DateInterval(waiting.From, waiting.To)))
            .Concat(claim.Interruptions)
            .Concat(claim.EarningsClaims.Select(given => new DateInterval(given.From, given.To)));
        var rates = claim.FullCompensation.Concat(claim.ActualLoss);
        return intervals.SelectMany(days => new[] { days.Start, days.End.PlusDays(1) })
            .Concat(rates.Select(rate => rate.From))
            .Concat(rates.Select(rate => rate.To?.PlusDays(1)).OfType<LocalDate>())
            .Concat(claim.Waiting.Select(waiting => waiting.ReasonableUntil?.PlusDays(1)).OfType<LocalDate>())
            .Append(MotorAct.From2023);
    }

    /// <summary>Of a measure and a spell of waiting on the same day the one that is compensated in full decides, the measure first.</summary>
    private static DayOutcome OutcomeOn(MotorClaim claim, LocalDate day)
    {
        var interrupted = claim.Interruptions.Any(days => days.Contains(day));
        DayOutcome? found = null;
        foreach (var outcome in Outcomes(claim, day))
        {
            var judged = interrupted ? LostEarnings.WhenInterrupted(claim.AccidentDate, outcome) : outcome;
            if (found is null || (!LostEarnings.InFull(found.Value) && LostEarnings.InFull(judged)))
            {
                found = judged;
            }
        }

        return found!.Value;
    }

    private static IEnumerable<DayOutcome> Outcomes(MotorClaim claim, LocalDate day)
    {
        foreach (var measure in claim.Measures.Where(measure => measure.From <= day && day <= measure.To))
        {
            yield return measure.Holidays.Any(days => days.Contains(day))
                ? LostEarnings.OfHoliday(measure.Purpose, measure.Kind, measure.PreventsWork)
                : LostEarnings.OfMeasure(measure.Kind, measure.PreventsWork);
        }

        foreach (var waiting in claim.Waiting.Where(waiting => waiting.From <= day && day <= waiting.To))
        {
            yield return LostEarnings.OfWaiting(waiting.Purpose, waiting.ReasonableUntil is not { } until || day <= until);
        }
    }

    private static void Add(List<JudgedDays> judged, DateInterval days, DayOutcome outcome)
    {
        var last = judged.Count - 1;
        if (last >= 0 && judged[last].Outcome == outcome && judged[last].Days.End.PlusDays(1) == days.Start)
        {
            judged[last] = new(new(judged[last].Days.Start, days.End), outcome);
        }
        else
        {
            judged.Add(new(days, outcome));
        }
    }
}
