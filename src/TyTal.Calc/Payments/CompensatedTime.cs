using NodaTime;
using TyTal.Calc.Calendar;
using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Payments;

/// <summary>A compensation that is granted for some days, e.g. for a month.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
/// <param name="Amount">What is granted for all these days; 0 or more.</param>
public sealed record CompensatedTime(LocalDate From, LocalDate To, Money<Once> Amount) : ValueRecord
{
    internal DateInterval Interval => new(From, To);
}

/// <summary>Days, amounts of days, and the facts that are checked alike wherever an amount is divided over time.</summary>
internal static class SameTime
{
    private static readonly Rule GrantedRule = Rule.Given("given.granted");

    /// <summary>The amount of some of the days of a time.</summary>
    private static readonly Rule OfDaysRule = new("granted.ofDays", SectionReference.Of(145, 1), Rounding.Cent, Readings.AmountOfSomeDays);

    internal static void Check(ValueList<CompensatedTime> times)
    {
        if (Guard.NoNulls(times, "times").Count == 0)
        {
            throw Guard.Invalid("times", "times is empty; allowed is one time or more.");
        }

        for (var i = 0; i < times.Count; i++)
        {
            var name = FormattableString.Invariant($"times[{i}]");
            CheckDays(times[i].From, times[i].To, name);
            MoneyGuard.NotNegative(times[i].Amount, name + ".amount");
            for (var j = 0; j < i; j++)
            {
                if (Days.Overlap(times[i].From, times[i].To, times[j].From, times[j].To))
                {
                    throw Guard.Invalid(name, FormattableString.Invariant($"{name} and times[{j}] overlap; a day is compensated once."));
                }
            }
        }
    }

    internal static void CheckDays(LocalDate from, LocalDate to, string name)
    {
        Guard.InTimeOfAct(from, name + ".from");
        Guard.InTimeOfAct(to, name + ".to");
        Guard.Interval(from, to, name + ".to");
    }

    /// <summary>The times in order, cut at the ends of other spells, each with the amount of its days.</summary>
    internal static IEnumerable<(DateInterval Days, Figure<Money<Once>> Amount)> Cut(ValueList<CompensatedTime> times, IEnumerable<DateInterval> spells)
    {
        var starts = spells.SelectMany(spell => new[] { spell.Start, spell.End.PlusDays(1) }).ToList();
        return times.OrderBy(time => time.From).SelectMany(
            time => time.Interval.Split(starts),
            (time, days) => (days, OfDays(new(time.Amount, GrantedRule), time.Interval, days, OfDaysRule)));
    }

    /// <summary>The part of an amount that belongs to some of its days; the figure itself when these are all.</summary>
    internal static Figure<Money<Once>> OfDays(Figure<Money<Once>> amount, DateInterval whole, DateInterval part, Rule rule) => whole == part
        ? amount
        : new(Apportionment.OfDays(amount.Value, whole, part), rule, amount, CountOf(part), CountOf(whole));

    private static Figure<DayCount> CountOf(DateInterval days) => new(new(days.Length), Rule.Given("given.calendarDays"));
}
