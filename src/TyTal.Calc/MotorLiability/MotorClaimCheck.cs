using System.Globalization;
using NodaTime;
using TyTal.Calc.Money;

namespace TyTal.Calc.MotorLiability;

/// <summary>Checks the facts of a claim: each refusal names the fact, its value and what is allowed.</summary>
internal static class MotorClaimCheck
{
    internal static void Check(MotorClaim claim)
    {
        Guard.NotNull(claim, nameof(claim));
        Guard.NotNull(claim.Conditions, "conditions");
        CheckElements(claim);
        MotorAct.Accident(claim.AccidentDate, "accidentDate");
        var earliest = Calendar.Days.Later(claim.AccidentDate, MotorAct.FirstDay);
        Guard.Date(claim.Through, earliest, Guard.LastDay, "through");
        CheckSpells(claim.Measures.Select(measure => (measure.From, (LocalDate?)measure.To)), earliest, "measures", "measure");
        CheckSpells(claim.Waiting.Select(waiting => (waiting.From, (LocalDate?)waiting.To)), earliest, "waiting", "spell");
        CheckSpells(claim.FullCompensation.Select(rate => (rate.From, rate.To)), Guard.EarliestBirth, "fullCompensation", "amount");
        CheckSpells(claim.ActualLoss.Select(rate => (rate.From, rate.To)), Guard.EarliestBirth, "actualLoss", "amount");
        for (var i = 0; i < claim.Measures.Count; i++)
        {
            CheckMeasure(claim.Measures[i], $"measures[{i}]");
        }

        for (var i = 0; i < claim.Waiting.Count; i++)
        {
            Guard.Defined(claim.Waiting[i].Purpose, $"waiting[{i}].purpose");
            var until = claim.Waiting[i].ReasonableUntil ?? claim.Waiting[i].To;
            Guard.Date(until, claim.Waiting[i].From.PlusDays(-1), Guard.LastDay, $"waiting[{i}].reasonableUntil");
        }

        for (var i = 0; i < claim.EarningsClaims.Count; i++)
        {
            CheckEarningsClaim(claim.EarningsClaims[i], earliest, $"earningsClaims[{i}]");
        }

        for (var i = 0; i < claim.Costs.Count; i++)
        {
            CheckCost(claim.Costs[i], claim, earliest, $"costs[{i}]");
        }

        CheckInsurers(claim);
    }

    private static void CheckElements(MotorClaim claim)
    {
        Guard.NoNulls(claim.Measures, "measures");
        Guard.NoNulls(claim.Waiting, "waiting");
        Guard.NoNulls(claim.Interruptions, "interruptions");
        Guard.NoNulls(claim.FullCompensation, "fullCompensation");
        Guard.NoNulls(claim.ActualLoss, "actualLoss");
        Guard.NoNulls(claim.EarningsClaims, "earningsClaims");
        Guard.NoNulls(claim.Costs, "costs");
        Guard.NoNulls(claim.Insurers, "insurers");
    }

    private static void CheckMeasure(MeasureSpell measure, string name)
    {
        Guard.Defined(measure.Kind, name + ".kind");
        Guard.Defined(measure.Purpose, name + ".purpose");
        Guard.NoNulls(measure.Holidays, name + ".holidays");
        var bounds = new DateInterval(measure.From, measure.To);
        for (var i = 0; i < measure.Holidays.Count; i++)
        {
            if (!bounds.Contains(measure.Holidays[i]))
            {
                throw Guard.OutOfRange($"{name}.holidays[{i}]", $"{Guard.Iso(measure.Holidays[i].Start)} to {Guard.Iso(measure.Holidays[i].End)}", $"{Guard.Iso(measure.From)} to {Guard.Iso(measure.To)} (the measure)");
            }
        }
    }

    /// <summary>Each within its range, and no two on the same day.</summary>
    private static void CheckSpells(IEnumerable<(LocalDate From, LocalDate? To)> spells, LocalDate earliest, string name, string word)
    {
        var list = spells.ToList();
        for (var i = 0; i < list.Count; i++)
        {
            Guard.Date(list[i].From, earliest, Guard.LastDay, $"{name}[{i}].from");
            Guard.Date(list[i].To ?? list[i].From, list[i].From, Guard.LastDay, $"{name}[{i}].to");
            for (var j = 0; j < i; j++)
            {
                if (list[i].From <= (list[j].To ?? Guard.LastDay) && list[j].From <= (list[i].To ?? Guard.LastDay))
                {
                    throw Guard.Invalid($"{name}[{i}].from", $"{name}[{i}] overlaps {name}[{j}]; a day has at most one {word}.");
                }
            }
        }
    }

    private static void CheckEarningsClaim(AuthorityClaim claim, LocalDate earliest, string name)
    {
        Guard.Defined(claim.Authority, name + ".authority");
        Guard.Defined(claim.Kind, name + ".kind");
        Guard.NotNull(claim.Notice, name + ".notice");
        Guard.Date(claim.From, earliest, Guard.LastDay, name + ".from");
        Guard.Date(claim.To, claim.From, Guard.LastDay, name + ".to");
    }

    private static void CheckCost(RehabilitationCost cost, MotorClaim claim, LocalDate earliest, string name)
    {
        Guard.NoNulls(cost.Claims, name + ".claims");
        Guard.Date(cost.On, earliest, claim.Through, name + ".on");
        Guard.Defined(cost.Purpose, name + ".purpose");
        Guard.Range(cost.Item, 1, CostItems.All.Where(item => item.Purpose == cost.Purpose).Max(item => item.Number), name + ".item");
        MoneyGuard.NotNegative(cost.Amount, name + ".amount");
        if (cost.HomeAlterations && (cost.Purpose != RehabilitationPurpose.FunctionalAbility || cost.Item != CostItems.HomeItem))
        {
            throw Guard.Invalid(name + ".homeAlterations", $"{name}.homeAlterations is true; it belongs to item {CostItems.HomeItem.ToString(CultureInfo.InvariantCulture)} of functional ability (§ 7(2)(4)).");
        }

        Guard.Defined(cost.Disability, name + ".disability");
        Guard.Date(cost.AlteredOn ?? cost.On, earliest, Guard.LastDay, name + ".alteredOn");
        if (cost.AlteredOn is not null && !cost.HomeAlterations)
        {
            throw Guard.Invalid(name + ".alteredOn", $"{name}.alteredOn is {Guard.Iso(cost.AlteredOn.Value)}; it belongs to a cost whose homeAlterations is true.");
        }

        for (var i = 0; i < cost.Claims.Count; i++)
        {
            Guard.Defined(cost.Claims[i].Authority, $"{name}.claims[{i}].authority");
            Guard.NotNull(cost.Claims[i].Notice, $"{name}.claims[{i}].notice");
            MoneyGuard.NotNegative(cost.Claims[i].Amount, $"{name}.claims[{i}].amount");
        }
    }

    private static void CheckInsurers(MotorClaim claim)
    {
        Guard.Defined(claim.SharingGround, "sharingGround");
        if (claim.Insurers.Count == 0)
        {
            return;
        }

        CostSharing.CheckSum(claim.Insurers.Select(insurer => insurer.Share).ToValueList(), "insurers");
        if (claim.Insurers.Select(insurer => Guard.NotNull(insurer.Insurer, "insurers")).Distinct(StringComparer.Ordinal).Count() != claim.Insurers.Count)
        {
            throw Guard.Invalid("insurers", "insurers names an insurer twice; allowed is each once.");
        }
    }
}
