using System.Globalization;
using System.Text;
using TyTal.Calc.Calendar;
using TyTal.Calc.Calendar.TimeLimits;
using TyTal.Calc.Law;

namespace TyTal.Calc.Explanations;

/// <summary>Limits of time in English: what, by whom, how the last day was found, and readings.</summary>
public static class TimeLimitExplanation
{
    /// <summary>A last day with its reasons as plain text.</summary>
    /// <param name="deadline">The last day.</param>
    public static string ToText(Deadline deadline)
    {
        var limit = Guard.NotNull(deadline, nameof(deadline)).Limit;
        var text = new StringBuilder($"{Sentence(limit.Task)} ({limit.Section}): last day {EnglishFormat.Date(deadline.LastDay)}\n");
        text.Append($"  {Name(limit.Party)}{Length(limit)}\n");
        text.Append($"  {Start(deadline)}\n");
        text.Append($"  the time has run on {EnglishFormat.Date(deadline.Ends)} ({Act.TimeLimits.Section(SectionOfCounting(limit))})\n");
        foreach (var passed in deadline.Passed())
        {
            text.Append($"  {EnglishFormat.Date(passed.Day)} is {Name(passed.Why)}\n");
        }

        text.Append(Movement(deadline));
        if (limit.Extension is { } extension)
        {
            text.Append($"  longer if {extension.Condition}{Length(extension)} ({extension.Section})\n");
        }

        foreach (var reading in deadline.ReadingsUsed())
        {
            text.Append($"  READING {reading.Id}: {reading}\n");
        }

        return text.ToString();
    }

    /// <summary>How long a limit is and from when, e.g. "10 weekdays from the day on which the employer learned of it".</summary>
    /// <param name="limit">The limit.</param>
    public static string Length(TimeLimit limit) =>
        $"{Length(Guard.NotNull(limit, nameof(limit)).Length)} {(limit.Kind == TimeLimitKind.Before ? "before" : "from")} {limit.RunsFrom}";

    /// <summary>A length, e.g. "10 weekdays".</summary>
    /// <param name="length">The length.</param>
    public static string Length(TimeLimitLength length)
    {
        var unit = length.Unit switch
        {
            TimeLimitUnit.Days => "day",
            TimeLimitUnit.Weekdays => "weekday",
            TimeLimitUnit.Weeks => "week",
            TimeLimitUnit.Months => "month",
            TimeLimitUnit.CalendarMonths => "whole calendar month",
            _ => "year",
        };
        return $"{length.Count.ToString(CultureInfo.InvariantCulture)} {unit}{(length.Count == 1 ? "" : "s")}";
    }

    /// <summary>Whom a limit binds, in English.</summary>
    /// <param name="party">The party.</param>
    /// <exception cref="ArgumentOutOfRangeException">The party is none of the enumeration.</exception>
    public static string Party(TimeLimitParty party) => Guard.Defined(party) switch
    {
        TimeLimitParty.InjuredPerson => "the injured person",
        TimeLimitParty.Employer => "the employer",
        TimeLimitParty.Entrepreneur => "the entrepreneur",
        TimeLimitParty.Policyholder => "the policyholder",
        TimeLimitParty.Insurer => "the insurer",
        TimeLimitParty.HealthCareUnit => "the unit of public health care",
        TimeLimitParty.WorkersCompensationCenter => "the Workers' Compensation Center",
        TimeLimitParty.FinancialSupervisoryAuthority => "the Financial Supervisory Authority",
        TimeLimitParty.AnyParty => "a party of the matter",
        _ => "nobody",
    };

    /// <summary>Why nothing can be done on a day, in English.</summary>
    /// <param name="why">The reason.</param>
    /// <exception cref="ArgumentOutOfRangeException">The reason is none of the enumeration.</exception>
    public static string Name(ClosedDay why) => Guard.Defined(why) switch
    {
        ClosedDay.Saturday => "a Saturday",
        ClosedDay.Sunday => "a Sunday",
        ClosedDay.Holiday => "a holiday",
        ClosedDay.ChristmasEve => "Christmas Eve",
        _ => "Midsummer Eve",
    };

    private static string Name(TimeLimitParty party) => party == TimeLimitParty.Nobody ? "" : Party(party) + ", ";

    private static string Length(TimeLimitExtension extension) =>
        (extension.Length is { } length ? ": " + Length(length) : "") + (extension.RunsFrom is { } day ? " from " + day : "");

    private static string Sentence(string task) => char.ToUpperInvariant(task[0]) + task.Substring(1);

    private static string Start(Deadline deadline)
    {
        var notCounted = $"not counted itself ({Act.TimeLimits.Section(2)})";
        return deadline.Limit.Start switch
        {
            _ when deadline.Limit.Kind == TimeLimitKind.Before => $"counted back from {EnglishFormat.Date(deadline.From)} ({Act.TimeLimits.Section(4)})",
            TimeLimitStart.WithTheDay => $"{EnglishFormat.Date(deadline.From)} is the first day of the time",
            TimeLimitStart.SeventhDayAfterPosting =>
                $"posted on {EnglishFormat.Date(deadline.From)}, received on {EnglishFormat.Date(deadline.CountedFrom)} ({SectionReference.Of(241, 1)}), which is {notCounted}",
            TimeLimitStart.StartOfYear or TimeLimitStart.StartOfQuarter or TimeLimitStart.EndOfYear => $"counted from the end of {EnglishFormat.Date(deadline.CountedFrom)}",
            _ => $"{EnglishFormat.Date(deadline.From)} is {notCounted}",
        };
    }

    private static int SectionOfCounting(TimeLimit limit) => limit switch
    {
        { Kind: TimeLimitKind.Before } => 4,
        { Length.Unit: TimeLimitUnit.Days or TimeLimitUnit.Weekdays } => 2,
        _ => 3,
    };

    private static string Movement(Deadline deadline) => deadline switch
    {
        { IsMoved: true } => $"  so the last day moves to {EnglishFormat.Date(deadline.LastDay)} ({Act.TimeLimits.Section(5)})\n",
        _ when WorkingDays.WhyClosed(deadline.Ends) is { } why => $"  it is {Name(why)}, but the last day stays\n",
        _ => "",
    };
}
