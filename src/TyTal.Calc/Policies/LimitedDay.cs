using System.Runtime.CompilerServices;
using NodaTime;
using TyTal.Calc.Calendar.TimeLimits;
using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Policies;

/// <summary>Last days of policies and premiums: the table of limits of time (määräaika) gives each of them, here with its reasons.</summary>
public static class LimitedDay
{
    /// <summary>Act 150/1930, § 5: what ends on a Saturday, Sunday, holiday or eve, and moves.</summary>
    public static Rule NextWorkingDayRule { get; } = new("policy.nextWorkingDay", Act.TimeLimits.Section(5), Rounding.None, Readings.LastDayMoves);

    /// <summary>A last day, with an error that names the caller's argument.</summary>
    internal static LocalDate Of(TimeLimit limit, LocalDate from, [CallerArgumentExpression(nameof(from))] string name = "") =>
        limit.LastDay(Guard.Date(from, limit.FirstStart, limit.LastStart, name));

    /// <summary>A last day by a rule; where it moved, the rule gives the day on which the time has run.</summary>
    internal static Figure<CalendarDay> Of(TimeLimit limit, Rule rule, Figure<CalendarDay> from)
    {
        var deadline = limit.Of(from.Value.Day);
        var ends = new Figure<CalendarDay>(new(deadline.Ends), rule, from);
        return deadline.IsMoved ? new(new(deadline.LastDay), NextWorkingDayRule, ends) : ends;
    }
}
