using NodaTime;
using TyTal.Calc.Benefits.Survivors;
using TyTal.Calc.Calendar;
using TyTal.Calc.Money;
using TyTal.Calc.Timelines;

namespace TyTal.Calc.Tests.Timelines;

/// <summary>What must hold for the timeline of every family; each says what is wrong, or null when nothing is. The properties ask of random families, the soak of very many.</summary>
internal static class FamilyInvariants
{
    /// <summary>Periods stand in order between the death and the last day, without overlap, pay somebody, and are as long as they can be.</summary>
    internal static string? Order(FamilyTimeline timeline)
    {
        var before = timeline.Family.DeathDate;
        for (var i = 0; i < timeline.Periods.Count; i++)
        {
            var period = timeline.Periods[i];
            if (period.From <= before || period.To < period.From || period.To > timeline.Family.Through || period.Pensions.Count == 0)
            {
                return $"{period} after {DayByDay.Iso(before)}";
            }

            if (i > 0 && before.PlusDays(1) == period.From && timeline.Periods[i - 1].HasAmountsOf(period))
            {
                return $"{timeline.Periods[i - 1]} and {period} could be one";
            }

            before = period.To;
        }

        return null;
    }

    /// <summary>Each day of a survivor's life after the death is paid or refused, once; outside it nothing is paid but the month of the survivor's own death.</summary>
    internal static string? Partition(FamilyTimeline timeline)
    {
        foreach (var survivor in timeline.Totals.Pensions.Select(total => total.Beneficiary))
        {
            if (Partition(timeline, survivor) is { } wrong)
            {
                return $"{survivor}: {wrong}";
            }
        }

        return null;
    }

    /// <summary>Nobody is paid outside the right: after a new marriage, an adoption or a pension in its place, outside a child's age, studies and inability, after the month of an own death.</summary>
    internal static string? WithinRight(FamilyTimeline timeline)
    {
        foreach (var period in timeline.Periods)
        {
            foreach (var survivor in period.Pensions.Select(pension => pension.Beneficiary))
            {
                if (survivor.IsSpouse ? period.To >= timeline.Family.Spouses[survivor.Position].Remarried : !HasRight(timeline.Family.Children[survivor.Position], timeline.Family.DeathDate, period))
                {
                    return $"{survivor} in {period}";
                }
            }
        }

        return null;
    }

    /// <summary>The days up to an earlier last day are the same: the same periods with the same reasons.</summary>
    internal static string? CutShort(FamilyTimeline whole, FamilyTimeline cut)
    {
        var last = cut.Family.Through;
        var (expected, got) = (Through(whole, last), Through(cut, last));
        return expected.Periods != got.Periods || expected.Refusals != got.Refusals ? $"through {DayByDay.Iso(last)}\nexpected: {expected}\ngot:      {got}" : null;
    }

    /// <summary>The spouse with the higher income is paid for the same days, and never more.</summary>
    internal static string? NeverMoreWithIncome(FamilyTimeline poorer, FamilyTimeline richer)
    {
        var (more, less) = (SpousesDays(poorer), SpousesDays(richer));
        return DayByDay.NeverLess(less, more)
            ?? (more.Sum(days => Days.Count(days.From, days.To)) == less.Sum(days => Days.Count(days.From, days.To)) ? null : "a day is lost by the income");
    }

    /// <summary>The family with every spouse's income higher by so many cents.</summary>
    internal static Family WithIncome(Family family, long cents) =>
        family with { Spouses = family.Spouses.Select(spouse => spouse with { Income = spouse.Income + new Money<PerYear>(cents) }).ToValueList() };

    private static string? Partition(FamilyTimeline timeline, Beneficiary survivor)
    {
        var family = timeline.Family;
        var (born, died) = survivor.IsSpouse
            ? (family.DeathDate, family.Spouses[survivor.Position].Died)
            : (family.Children[survivor.Position].BirthDate, family.Children[survivor.Position].Died);
        var first = family.DeathDate.PlusDays(1);
        var paid = DayByDay.Tally(first, family.Through, timeline.Periods.Where(period => period.Find(survivor) is not null).Select(period => (period.From, period.To)));
        var refused = DayByDay.Tally(first, family.Through, timeline.Refusals.Where(refusal => refusal.Beneficiary == survivor).Select(refusal => (refusal.From, refusal.To)));
        var (alive, dead, monthOver) = (Place(first, born), died is { } day ? Place(first, day.PlusDays(1)) : paid.Length, died is { } own ? Place(first, Days.EndOfMonth(own).PlusDays(1)) : paid.Length);
        for (var i = 0; i < paid.Length; i++)
        {
            var isOutside = i < alive || i >= monthOver;
            if (paid[i] + refused[i] > 1 || (isOutside && paid[i] > 0) || (i >= alive && i < dead && paid[i] + refused[i] == 0))
            {
                return $"{DayByDay.Iso(first.PlusDays(i))} is paid {paid[i]} times and refused {refused[i]} times";
            }
        }

        return timeline.Refusals.FirstOrDefault(refusal => refusal.From < first || refusal.To < refusal.From || refusal.To > family.Through)?.ToString();
    }

    private static int Place(LocalDate first, LocalDate day) => Period.DaysBetween(first, day);

    private static bool HasRight(Child child, LocalDate deathDate, FamilyPeriod period)
    {
        if (period.To >= EndBefore(child.Adopted, child) || period.To >= EndBefore(child.Replaced, child) || (child.Died is { } own && period.To > Days.EndOfMonth(own)))
        {
            return false;
        }

        var (from, to) = period.From > child.Died ? (child.Died!.Value, child.Died.Value) : (period.From, child.Died is { } last ? Days.Earlier(period.To, last) : period.To);
        return ChildRight.Spells(child, deathDate).Any(spell => spell.Contains(from) && spell.Contains(to));
    }

    /// <summary>The day on which something ends a child's right; what would come after the child's own death does not.</summary>
    private static LocalDate? EndBefore(LocalDate? day, Child child) => day > child.Died ? null : day;

    private static List<(LocalDate From, LocalDate To, decimal Amount)> SpousesDays(FamilyTimeline timeline) =>
        [.. timeline.Periods.Where(period => period.Pensions[0].Beneficiary.IsSpouse).Select(period => (period.From, period.To, period.Pensions[0].PerYear.Amount))];

    private static (ValueList<FamilyPeriod> Periods, ValueList<SurvivorsRefusal> Refusals) Through(FamilyTimeline timeline, LocalDate last) => (
        timeline.Periods
            .Where(period => period.From <= last)
            .Select(period => period with
            {
                To = Days.Earlier(period.To, last),
                OtherReasons = period.OtherReasons.Where(part => part.From <= last).Select(part => part with { To = default }).ToValueList(),
            })
            .ToValueList(),
        timeline.Refusals.Where(refusal => refusal.From <= last).Select(refusal => refusal with { To = Days.Earlier(refusal.To, last) }).ToValueList());
}
