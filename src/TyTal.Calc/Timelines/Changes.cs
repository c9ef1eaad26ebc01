using NodaTime;
using TyTal.Calc.Benefits.Rehabilitation;

namespace TyTal.Calc.Timelines;

/// <summary>The days on which an amount of a timeline may change.</summary>
internal static class Changes
{
    /// <summary>The first days of the stretches of constant facts, from the day after the claim date through the last day, in order.</summary>
    internal static LocalDate[] Of(ClaimFacts facts)
    {
        var days = new List<LocalDate>(facts.Claim.Through.Year - facts.FirstDay.Year + 16) { facts.FirstDay };
        AddDatesOfLaw(facts, days);
        AddSpells(facts.Claim, days);
        foreach (var suspended in facts.SuspendedDays)
        {
            AddBoth(days, suspended.Start, suspended.End < Guard.LastDay ? suspended.End : null);
        }

        foreach (var kela in facts.KelaDays)
        {
            AddBoth(days, kela.Start, kela.End);
        }

        for (var year = facts.FirstDay.Year + 1; year <= facts.Claim.Through.Year; year++)
        {
            days.Add(new(year, 1, 1));
        }

        return InOrder(days, facts);
    }

    private static void AddDatesOfLaw(ClaimFacts facts, List<LocalDate> days)
    {
        days.Add(facts.LastOfFirstWeeks.PlusDays(1));
        days.Add(facts.Anniversary);
        days.Add(facts.SixtyFifthBirthday.Value.Day);
        days.Add(facts.IncreaseFrom);
        AddAfter(days, facts.LastOfPensionerWork);
        AddAfter(days, facts.LastOfLiability);
        AddAfter(days, facts.Claim.StudiesUntil);
    }

    private static void AddSpells(Claim claim, List<LocalDate> days)
    {
        foreach (var spell in claim.Incapacity)
        {
            AddBoth(days, spell.From, spell.To);
        }

        foreach (var spell in claim.AllSickPay)
        {
            AddBoth(days, spell.From, spell.To);
        }

        foreach (var spell in claim.Rehabilitation)
        {
            AddBoth(days, spell.From, spell.To);
        }

        foreach (var spell in claim.Interruptions)
        {
            AddBoth(days, spell.From, spell.To);
        }

        foreach (var spell in claim.AfterTraining)
        {
            AddBoth(days, spell.From, spell.To);
            AddAfter(days, AfterTrainingAllowance.LastDay(spell.TrainingEnded));
        }

        foreach (var spell in claim.OtherBenefits)
        {
            AddBoth(days, spell.From, spell.To);
        }

    }

    private static void AddBoth(List<LocalDate> days, LocalDate from, LocalDate? to)
    {
        days.Add(from);
        AddAfter(days, to);
    }

    private static void AddAfter(List<LocalDate> days, LocalDate? last)
    {
        if (last is { } day)
        {
            days.Add(day.PlusDays(1));
        }
    }

    private static LocalDate[] InOrder(List<LocalDate> days, ClaimFacts facts)
    {
        days.RemoveAll(day => day < facts.FirstDay || day > facts.Claim.Through);
        days.Sort();
        var kept = 0;
        for (var i = 0; i < days.Count; i++)
        {
            if (kept == 0 || days[i] != days[kept - 1])
            {
                days[kept++] = days[i];
            }
        }

        days.RemoveRange(kept, days.Count - kept);
        return days.ToArray();
    }
}
