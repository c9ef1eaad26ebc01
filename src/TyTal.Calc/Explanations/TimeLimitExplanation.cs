using TyTal.Calc.Calendar;
using TyTal.Calc.Calendar.TimeLimits;
using TyTal.Calc.Explanations.Documents;
using TyTal.Calc.Law;

namespace TyTal.Calc.Explanations;

/// <summary>Limits of time in words: what, by whom, how the last day was found, and readings.</summary>
public static class TimeLimitExplanation
{
    /// <summary>A last day with its reasons in words.</summary>
    /// <param name="deadline">The last day.</param>
    /// <param name="language">The language; English unless stated.</param>
    public static Document Of(Deadline deadline, Language language = Language.English)
    {
        var limit = Guard.NotNull(deadline, nameof(deadline)).Limit;
        var voice = Voice.Of(language);
        var page = new Page(voice);
        page.Heading($"{Voice.Sentence(voice.Say(limit.Task))} ({voice.Section(limit.Section)}): {voice.Say("last day", "viimeinen päivä", "sista dag")} {voice.Date(deadline.LastDay)}", 1);
        page.Items(Lines(voice, deadline));
        page.Readings(deadline.ReadingsUsed());
        return page.ToDocument();
    }

    /// <summary>How long a limit is and from when, e.g. "10 weekdays from the day on which the employer learned of it".</summary>
    /// <param name="limit">The limit.</param>
    /// <param name="language">The language; English unless stated.</param>
    public static string Length(TimeLimit limit, Language language = Language.English)
    {
        var voice = Voice.Of(language);
        var day = voice.Say(Guard.NotNull(limit, nameof(limit)).RunsFrom);
        return $"{Length(limit.Length, language)} " + (limit.Kind == TimeLimitKind.Before ? voice.Say($"before {day}", $"ennen {day}", $"före {day}") : From(voice, day));
    }

    /// <summary>A length, e.g. "10 weekdays".</summary>
    /// <param name="length">The length.</param>
    /// <param name="language">The language; English unless stated.</param>
    public static string Length(TimeLimitLength length, Language language = Language.English)
    {
        var voice = Voice.Of(language);
        return length.Unit switch
        {
            TimeLimitUnit.Days => voice.Days(length.Count),
            TimeLimitUnit.Weekdays => voice.Count(length.Count, ("weekday", "arkipäivä", "vardag"), ("weekdays", "arkipäivää", "vardagar")),
            TimeLimitUnit.Weeks => voice.Count(length.Count, ("week", "viikko", "vecka"), ("weeks", "viikkoa", "veckor")),
            TimeLimitUnit.Months => voice.Months(length.Count),
            TimeLimitUnit.CalendarMonths => voice.Count(
                length.Count, ("whole calendar month", "täysi kalenterikuukausi", "hel kalendermånad"), ("whole calendar months", "täyttä kalenterikuukautta", "hela kalendermånader")),
            _ => voice.Count(length.Count, ("year", "vuosi", "år"), ("years", "vuotta", "år")),
        };
    }

    /// <summary>Whom a limit binds.</summary>
    /// <param name="party">The party.</param>
    /// <param name="language">The language; English unless stated.</param>
    /// <exception cref="ArgumentOutOfRangeException">The party is none of the enumeration.</exception>
    public static string Party(TimeLimitParty party, Language language = Language.English)
    {
        var voice = Voice.Of(language);
        return Guard.Defined(party) switch
        {
            TimeLimitParty.InjuredPerson => voice.Say("the injured person", "vahingoittunut", "den skadade"),
            TimeLimitParty.Employer => voice.Say("the employer", "työnantaja", "arbetsgivaren"),
            TimeLimitParty.Entrepreneur => voice.Say("the entrepreneur", "yrittäjä", "företagaren"),
            TimeLimitParty.Policyholder => voice.Say("the policyholder", "vakuutuksenottaja", "försäkringstagaren"),
            TimeLimitParty.Insurer => voice.Say("the insurer", "vakuutuslaitos", "försäkringsanstalten"),
            TimeLimitParty.HealthCareUnit => voice.Say("the unit of public health care", "julkisen terveydenhuollon toimintayksikkö", "verksamhetsenheten inom den offentliga hälso- och sjukvården"),
            TimeLimitParty.WorkersCompensationCenter => voice.Say("the Workers' Compensation Center", "Tapaturmavakuutuskeskus", "Olycksfallsförsäkringscentralen"),
            TimeLimitParty.FinancialSupervisoryAuthority => voice.Say("the Financial Supervisory Authority", "Finanssivalvonta", "Finansinspektionen"),
            TimeLimitParty.AnyParty => voice.Say("a party of the matter", "asianosainen", "en part"),
            _ => voice.Say("nobody", "ei kukaan", "ingen"),
        };
    }

    /// <summary>Why nothing can be done on a day.</summary>
    /// <param name="why">The reason.</param>
    /// <param name="language">The language; English unless stated.</param>
    /// <exception cref="ArgumentOutOfRangeException">The reason is none of the enumeration.</exception>
    public static string Name(ClosedDay why, Language language = Language.English)
    {
        var voice = Voice.Of(language);
        return Guard.Defined(why) switch
        {
            ClosedDay.Saturday => voice.Say("a Saturday", "lauantai", "en lördag"),
            ClosedDay.Sunday => voice.Say("a Sunday", "sunnuntai", "en söndag"),
            ClosedDay.Holiday => voice.Say("a holiday", "pyhäpäivä", "en helgdag"),
            ClosedDay.ChristmasEve => voice.Say("Christmas Eve", "jouluaatto", "julafton"),
            _ => voice.Say("Midsummer Eve", "juhannusaatto", "midsommarafton"),
        };
    }

    private static IEnumerable<string> Lines(Voice voice, Deadline deadline)
    {
        var limit = deadline.Limit;
        yield return (limit.Party == TimeLimitParty.Nobody ? "" : Party(limit.Party, voice.Language) + ", ") + Length(limit, voice.Language);
        yield return Start(voice, deadline);
        var ends = voice.Date(deadline.Ends);
        yield return $"{voice.Say($"the time has run on {ends}", $"määräaika täyttyy {ends}", $"tiden går ut {ends}")} ({Counting(voice, SectionOfCounting(limit))})";
        foreach (var passed in deadline.Passed())
        {
            yield return $"{voice.Date(passed.Day)} {voice.Say("is", "on", "är")} {Name(passed.Why, voice.Language)}";
        }

        if (Movement(voice, deadline) is { } movement)
        {
            yield return movement;
        }

        if (limit.Extension is { } extension)
        {
            var condition = voice.Say(extension.Condition);
            var longer = voice.Say($"longer if {condition}", $"pidempi, jos {condition}", $"längre om {condition}");
            yield return $"{longer}{Length(voice, extension)} ({voice.Section(extension.Section)})";
        }
    }

    private static string From(Voice voice, string day) => voice.Say($"from {day}", day, $"från {day}");

    private static string Length(Voice voice, TimeLimitExtension extension) =>
        (extension.Length is { } length ? ": " + Length(length, voice.Language) : "") + (extension.RunsFrom is { } day ? " " + From(voice, voice.Say(day)) : "");

    private static string Start(Voice voice, Deadline deadline)
    {
        var (from, counted) = (voice.Date(deadline.From), voice.Date(deadline.CountedFrom));
        var notCounted = voice.Say("not counted itself", "ei lasketa mukaan", "räknas inte med") + $" ({Counting(voice, 2)})";
        return deadline.Limit.Start switch
        {
            _ when deadline.Limit.Kind == TimeLimitKind.Before =>
                $"{voice.Say($"counted back from {from}", $"laskettu taaksepäin: {from}", $"räknat bakåt från {from}")} ({Counting(voice, 4)})",
            TimeLimitStart.WithTheDay => voice.Say($"{from} is the first day of the time", $"{from} on määräajan ensimmäinen päivä", $"{from} är tidens första dag"),
            TimeLimitStart.SeventhDayAfterPosting => Posted(voice, from, counted),
            TimeLimitStart.StartOfYear or TimeLimitStart.StartOfQuarter or TimeLimitStart.EndOfYear => voice.Say($"counted from the end of {counted}", $"laskettu päivän {counted} päättymisestä", $"räknat från utgången av {counted}"),
            _ => voice.Say($"{from} is {notCounted}", $"{from} {notCounted}", $"{from} {notCounted}"),
        };
    }

    private static string Posted(Voice voice, string from, string counted)
    {
        var (served, act) = (voice.Section(241, 1), Counting(voice, 2));
        return voice.Say(
            $"posted on {from}, received on {counted} ({served}), which is not counted itself ({act})",
            $"postitettu {from}, saatu tiedoksi {counted} ({served}), mitä päivää ei lasketa mukaan ({act})",
            $"postat {from}, mottaget {counted} ({served}), en dag som inte räknas med ({act})");
    }

    private static string Counting(Voice voice, int section) => voice.Section(Act.TimeLimits.Section(section));

    private static int SectionOfCounting(TimeLimit limit) => limit switch
    {
        { Kind: TimeLimitKind.Before } => 4,
        { Length.Unit: TimeLimitUnit.Days or TimeLimitUnit.Weekdays } => 2,
        _ => 3,
    };

    private static string? Movement(Voice voice, Deadline deadline)
    {
        if (deadline.IsMoved)
        {
            var last = voice.Date(deadline.LastDay);
            var moves = voice.Say($"so the last day moves to {last}", $"joten viimeinen päivä siirtyy: {last}", $"så sista dagen flyttas till {last}");
            return $"{moves} ({Counting(voice, 5)})";
        }

        if (WorkingDays.WhyClosed(deadline.Ends) is not { } why)
        {
            return null;
        }

        var name = Name(why, voice.Language);
        return voice.Say($"it is {name}, but the last day stays", $"se on {name}, mutta viimeinen päivä ei siirry", $"det är {name}, men sista dagen flyttas inte");
    }
}
