using NodaTime;
using TyTal.Calc.Benefits.DailyAllowance;
using TyTal.Calc.Benefits.Pension;
using TyTal.Calc.LeisureTime;
using TyTal.Calc.Money;

namespace TyTal.Calc.Timelines;

/// <summary>Checks the facts of a claim; the names in its errors are those of the case files.</summary>
internal static class ClaimCheck
{
    /// <summary>The largest sum of sick pay, in euros: several spells of the largest amount.</summary>
    private const decimal LargestPay = 10m * Euros.Largest;

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
        CheckSickPay(claim.SickPay, "sickPay");
        CheckEarningsBefore(claim.EarningsBefore, "earningsBefore");
        CheckSpells(claim.Rehabilitation, "rehabilitation", spell => (spell.From, spell.To));
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
            Guard.Defined(benefit.Kind, $"otherBenefits[{i}].kind");
            CheckDates(benefit.From, benefit.To ?? Guard.LastDay, "otherBenefits", i);
            NotNegative(benefit.PerMonth, $"otherBenefits[{i}].perMonth");
        }
    }

    private static void CheckIncapacity(Claim claim)
    {
        for (var i = 0; i < claim.Incapacity.Count; i++)
        {
            var spell = Guard.Element(claim.Incapacity[i], "incapacity", i);
            CheckDates(spell.From, spell.End, "incapacity", i);
            if (claim.IsEntrepreneurs)
            {
                CheckEntrepreneursDegree(claim, spell, i);
            }
        }

        if (claim.Incapacity.Count > 1)
        {
            CheckNoOverlap("incapacity", claim.Incapacity.Select(spell => (spell.From, spell.To)));
        }
    }

    /// <summary>§ 197(2): before the first anniversary the allowance is full, half, or nothing.</summary>
    private static void CheckEntrepreneursDegree(Claim claim, IncapacitySpell spell, int index)
    {
        var beforeAnniversary = spell.From < PensionRight.FirstDay(claim.ClaimDate) && spell.End > claim.ClaimDate;
        if (beforeAnniversary && spell.Degree.Amount is not (0m or 50m or 100m))
        {
            throw Guard.OutOfRange(
                $"incapacity[{index}].degree", spell.Degree.ToString(), "0, 50 or 100 for an entrepreneur before the first anniversary (§ 197(2))");
        }
    }

    internal static void CheckSickPay(ValueList<SickPaySpell> sickPay, string name)
    {
        var sum = 0m;
        for (var i = 0; i < sickPay.Count; i++)
        {
            var spell = Guard.Element(sickPay[i], name, i);
            CheckDates(spell.From, spell.To, name, i);
            if (spell.Amount < default(Money<Once>))
            {
                NotNegative(spell.Amount, $"{name}[{i}].amount");
            }

            sum += spell.Amount.Amount;
        }

        Guard.Range(sum, 0m, LargestPay, name);
    }

    internal static void CheckEarningsBefore(EarningsBefore? earnings, string name)
    {
        if (earnings is not null)
        {
            NotNegative(earnings.Amount, name + ".amount");
            Guard.Range(earnings.Days, 1, 366, name + ".days");
        }
    }

    /// <summary>Spells in any order and without overlap; an open one is the last.</summary>
    internal static void CheckSpells<T>(ValueList<T> spells, string name, Func<T, (LocalDate From, LocalDate? To)> days)
        where T : class
    {
        for (var i = 0; i < spells.Count; i++)
        {
            var (from, to) = days(Guard.Element(spells[i], name, i));
            CheckDates(from, to ?? Guard.LastDay, name, i);
        }

        if (spells.Count > 1)
        {
            CheckNoOverlap(name, spells.Select(days));
        }
    }

    /// <summary>The names are made only for an error.</summary>
    private static void CheckDates(LocalDate from, LocalDate to, string list, int index)
    {
        var iso = from.Calendar == CalendarSystem.Iso && to.Calendar == CalendarSystem.Iso;
        if (!iso || from < Guard.FirstDay || to < from || to > Guard.LastDay)
        {
            Guard.InTimeOfAct(from, $"{list}[{index}].from");
            Guard.InTimeOfAct(to, $"{list}[{index}].to");
            Guard.Interval(from, to, $"{list}[{index}].to");
        }
    }

    internal static void CheckNoOverlap(string name, IEnumerable<(LocalDate From, LocalDate? To)> inAnyOrder)
    {
        var spells = inAnyOrder.OrderBy(spell => spell.From).ToArray();
        for (var i = 1; i < spells.Length; i++)
        {
            var (earlier, later) = (spells[i - 1], spells[i]);
            if (earlier.To is null)
            {
                throw Guard.Invalid(name, $"{name}: {Text(earlier)} is open and {Text(later)} follows it; an open spell must be the last, else they overlap.");
            }

            if (earlier.To >= later.From)
            {
                throw Guard.Invalid(name, $"{name}: {Text(earlier)} and {Text(later)} overlap; the spells must be apart.");
            }
        }
    }

    private static string Text((LocalDate From, LocalDate? To) spell) =>
        $"{Guard.Iso(spell.From)} – {(spell.To is { } to ? Guard.Iso(to) : "open")}";

    internal static void NotNegative<TPeriod>(Money<TPeriod> money, string name)
        where TPeriod : struct, IMoneyPeriod => Guard.Range(money.Amount, 0m, Euros.Largest, name);
}
