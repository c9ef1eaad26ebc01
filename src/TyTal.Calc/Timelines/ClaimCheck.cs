using NodaTime;
using TyTal.Calc.Benefits.DailyAllowance;
using TyTal.Calc.Benefits.Pension;
using TyTal.Calc.Calendar;
using TyTal.Calc.Earnings;
using TyTal.Calc.LeisureTime;
using TyTal.Calc.Money;

namespace TyTal.Calc.Timelines;

/// <summary>Checks the facts of a claim; the names in its errors are those of the case files.</summary>
internal static class ClaimCheck
{
    /// <summary>The largest sum of sick pay, in euros: several spells of the largest amount.</summary>
    private const decimal LargestPay = 10m * Euros.Largest;

    private const long MostCents = (long)(Euros.Largest * 100m);
    private const int MostDaysBefore = 366;
    private const int ShortList = 64;

    internal static void Check(Claim claim)
    {
        Guard.NotNull(claim, nameof(claim));
        Guard.InTimeOfAct(claim.ClaimDate, "claimDate");
        Guard.Date(claim.BirthDate, Guard.EarliestBirth, claim.ClaimDate, "birthDate");
        Guard.Date(claim.Through, claim.ClaimDate, Guard.LastDay, "through");
        Guard.Defined(claim.Insurance, "insurance");
        NotNegative(claim.AnnualEarnings, "annualEarnings");
        Guard.Range(claim.ContributoryReduction.Amount, 0m, ContributoryReduction.Largest.Amount, "contributoryReductionPercent");
        CheckIncapacity(claim);
        CheckSickPay(claim.SickPay);
        CheckEarningsBefore(claim.EarningsBefore);
        CheckSpells(claim.Rehabilitation, "rehabilitation");
        CheckEnds(claim);
        CheckOtherBenefits(claim);
        EmploymentCheck.Check(claim);
        CircumstanceCheck.Check(claim);
        if (claim.PensionerWork && claim.IsLeisureTime)
        {
            throw Guard.Invalid("pensionerWork", "pensionerWork is true; allowed is false in the leisure-time insurance, where no event happens in work (§ 68).");
        }
    }

    private static void CheckEnds(Claim claim)
    {
        if (claim.LiabilityEnds is { } ends)
        {
            Guard.Date(ends, claim.ClaimDate, Guard.LastDay, "liabilityEnds");
        }

        if (claim.DecidedOn is { } decided)
        {
            Guard.Date(decided, claim.ClaimDate, Guard.LastDay, "decidedOn");
        }

        if (claim.LossPerYear is { } loss)
        {
            NotNegative(loss, "lossPerYear");
        }

        if (claim.SicknessAllowanceUntil is { } until)
        {
            Guard.Date(until, claim.ClaimDate, Guard.LastDay, "sicknessAllowanceUntil");
        }
    }

    /// <summary>§ 202(2) concerns the leisure-time insurance; its benefits may overlap.</summary>
    private static void CheckOtherBenefits(Claim claim)
    {
        Guard.Range(claim.SicknessAllowanceDaysBefore, 0, SicknessAllowanceTime.MostWeekdays, "sicknessAllowanceDaysBefore");
        Guard.NoNulls(claim.OtherBenefits, "otherBenefits");
        if (claim.OtherBenefits.Count > 0 && !claim.IsLeisureTime)
        {
            throw Guard.Invalid("otherBenefits", $"otherBenefits is stated and insurance is {claim.Insurance}; allowed is a leisure-time insurance only (§ 202(2)).");
        }

        for (var i = 0; i < claim.OtherBenefits.Count; i++)
        {
            var benefit = claim.OtherBenefits[i];
            var name = new FactName("otherBenefits", i);
            name.Defined(benefit.Kind, "kind");
            if (!HasDays(benefit))
            {
                RefuseDays(benefit, "otherBenefits", i);
            }

            name.Money(benefit.PerMonth.Cents, "perMonth");
        }
    }

    private static void CheckIncapacity(Claim claim)
    {
        CheckSpells(claim.Incapacity, "incapacity");
        for (var i = 0; claim.IsEntrepreneurs && i < claim.Incapacity.Count; i++)
        {
            CheckEntrepreneursDegree(claim, claim.Incapacity[i], i);
        }
    }

    /// <summary>§ 197(2): before the first anniversary the allowance is full, half, or nothing.</summary>
    private static void CheckEntrepreneursDegree(Claim claim, IncapacitySpell spell, int index)
    {
        var beforeAnniversary = spell.From < PensionRight.FirstDay(claim.ClaimDate) && !(spell.To <= claim.ClaimDate);
        if (beforeAnniversary && spell.Degree.Amount is not (0m or 50m or 100m))
        {
            throw Guard.OutOfRange(
                $"incapacity[{index}].degree", spell.Degree.ToString(), "0, 50 or 100 for an entrepreneur before the first anniversary (§ 197(2))");
        }
    }

    /// <summary>The sick pay of a claim, or of one of several employments.</summary>
    internal static void CheckSickPay(ValueList<SickPaySpell> sickPay, int? employment = null)
    {
        var sum = 0m;
        for (var i = 0; i < sickPay.Count; i++)
        {
            var spell = sickPay[i];
            if (!HasDays(spell))
            {
                RefuseDays(spell, Field(employment, "sickPay"), i);
            }

            if (!IsAmount(spell.Amount.Cents))
            {
                NotNegative(spell.Amount, $"{Field(employment, "sickPay")}[{i}].amount");
            }

            sum += spell.Amount.Amount;
        }

        if (sum > LargestPay)
        {
            Guard.Range(sum, 0m, LargestPay, Field(employment, "sickPay"));
        }
    }

    internal static void CheckEarningsBefore(EarningsBefore? earnings, int? employment = null)
    {
        if (earnings is not null && !(IsAmount(earnings.Amount.Cents) && earnings.Days is >= 1 and <= MostDaysBefore))
        {
            NotNegative(earnings.Amount, Field(employment, "earningsBefore.amount"));
            Guard.Range(earnings.Days, 1, MostDaysBefore, Field(employment, "earningsBefore.days"));
        }
    }

    /// <summary>Spells in any order and without overlap; an open one is the last.</summary>
    internal static void CheckSpells<T>(ValueList<T> spells, string name)
        where T : class, ISpell
    {
        for (var i = 0; i < spells.Count; i++)
        {
            if (!HasDays(spells[i]))
            {
                RefuseDays(spells[i], name, i);
            }
        }

        if (!AreApart(spells))
        {
            CheckNoOverlap(name, spells);
        }
    }

    /// <summary>Refuses spells of which two overlap.</summary>
    internal static void CheckNoOverlap(string name, IEnumerable<ISpell> inAnyOrder)
    {
        var spells = inAnyOrder.OrderBy(static spell => spell.From).ToArray();
        for (var i = 1; i < spells.Length; i++)
        {
            var (earlier, later) = (spells[i - 1], spells[i]);
            if (earlier.IsOpen)
            {
                throw Guard.Invalid(name, $"{name}: {Text(earlier)} is open and {Text(later)} follows it; an open spell must be the last, else they overlap.");
            }

            if (earlier.End >= later.From)
            {
                throw Guard.Invalid(name, $"{name}: {Text(earlier)} and {Text(later)} overlap; the spells must be apart.");
            }
        }
    }

    /// <summary>Whether spells are apart, as far as that shows without putting them in order: in a list in order, or a short one.</summary>
    private static bool AreApart<T>(ValueList<T> spells)
        where T : class, ISpell
    {
        for (var i = 1; i < spells.Count; i++)
        {
            if (spells[i - 1].End >= spells[i].From)
            {
                return spells.Count <= ShortList && ArePairwiseApart(spells);
            }
        }

        return true;
    }

    /// <summary>Whether no spell of a list overlaps another one; one that is stated twice does.</summary>
    private static bool ArePairwiseApart<T>(ValueList<T> spells)
        where T : class, ISpell
    {
        for (var i = 1; i < spells.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (Days.Overlap(spells[i].From, spells[i].End, spells[j].From, spells[j].End))
                {
                    return false;
                }
            }
        }

        return true;
    }

    /// <summary>Whether no spell of a list overlaps one of another list.</summary>
    internal static bool ArePairwiseApart<TOne, TOther>(ValueList<TOne> one, ValueList<TOther> other)
        where TOne : class, ISpell
        where TOther : class, ISpell
    {
        foreach (var spell in one)
        {
            foreach (var next in other)
            {
                if (Days.Overlap(spell.From, spell.End, next.From, next.End))
                {
                    return false;
                }
            }
        }

        return true;
    }

    private static bool HasDays(ISpell? spell)
    {
        if (spell is null)
        {
            return false;
        }

        var (from, to) = (spell.From, spell.End);
        return from.Calendar == CalendarSystem.Iso && to.Calendar == CalendarSystem.Iso && from >= Guard.FirstDay && to >= from && to <= Guard.LastDay;
    }

    /// <summary>The names are made only for an error.</summary>
    private static void RefuseDays(ISpell? spell, string list, int index)
    {
        var (from, to) = (Guard.Element(spell, list, index).From, spell!.End);
        Guard.InTimeOfAct(from, $"{list}[{index}].from");
        Guard.InTimeOfAct(to, $"{list}[{index}].to");
        Guard.Interval(from, to, $"{list}[{index}].to");
    }

    private static string Field(int? employment, string field) => employment is { } index ? $"employments[{index}].{field}" : field;

    private static string Text(ISpell spell) => $"{Guard.Iso(spell.From)} – {(spell.IsOpen ? "open" : Guard.Iso(spell.End))}";

    private static bool IsAmount(long cents) => cents is >= 0 and <= MostCents;

    private static void NotNegative<TPeriod>(Money<TPeriod> money, string name)
        where TPeriod : struct, IMoneyPeriod
    {
        if (!IsAmount(money.Cents))
        {
            Guard.Range(money.Amount, 0m, Euros.Largest, name);
        }
    }
}
