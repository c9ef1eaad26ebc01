using NodaTime;
using TyTal.Calc.Benefits.Survivors;
using TyTal.Calc.Calendar;
using TyTal.Calc.Money;

namespace TyTal.Calc.Timelines;

/// <summary>Checks the facts of a family; the names in its errors are those of the case files.</summary>
internal static class FamilyCheck
{
    private const int MostChildren = 100;

    internal static void Check(Family family)
    {
        Guard.NotNull(family, nameof(family));
        Guard.InTimeOfAct(family.ClaimDate, "claimDate");
        Guard.Date(family.DeathDate, family.ClaimDate, Guard.LastDay.PlusYears(-2), "deathDate");
        Guard.Date(family.Through, family.DeathDate, Guard.LastDay, "through");
        Guard.Defined(family.Insurance, "insurance");
        Guard.Defined(family.Cause, "cause");
        Guard.Range(family.DisabilityCategory, 0, 20, "disabilityCategory");
        NotNegative(family.AnnualEarnings, "annualEarnings");
        CheckDeceased(family);
        CheckSpouses(family);
        CheckChildren(family);
    }

    private static void CheckDeceased(Family family)
    {
        if (family.BirthDate is { } birth)
        {
            Guard.Date(birth, Guard.EarliestBirth, family.ClaimDate, "birthDate");
        }
        else if (family.PensionerWork)
        {
            throw Guard.Invalid("birthDate", "birthDate is missing: pensionerWork is true, and § 103(4) goes by the age of the deceased.");
        }

        if (family.Funeral is not { } funeral)
        {
            return;
        }

        if (family.Missing)
        {
            throw Guard.Invalid("funeral", "funeral is stated, but missing is true; a missing person has no funeral.");
        }

        Guard.Date(funeral.On, family.DeathDate, Guard.LastDay, "funeral.on");
        if (funeral.Costs is { } costs)
        {
            NotNegative(costs, "funeral.costs");
        }
        else if (!funeral.PaidByEstate)
        {
            throw Guard.Invalid("funeral.costs", "funeral.costs is missing: when the estate did not pay, the costs are paid (§ 109(2)).");
        }
    }

    private static void CheckSpouses(Family family)
    {
        var seen = new Spouse?[2];
        for (var i = 0; i < family.Spouses.Count; i++)
        {
            var spouse = Guard.Element(family.Spouses[i], "spouses", i);
            var name = $"spouses[{i}]";
            var union = (int)Guard.Defined(spouse.Union, $"{name}.union");
            if (seen[union] is not null)
            {
                var kind = spouse.Union == Union.Marriage ? "married to" : "living with";
                throw Guard.Invalid("spouses", $"spouses[{i - 1}] and {name} are both {kind} the deceased; allowed is one spouse and one cohabitant.");
            }

            seen[union] = spouse;
            NotNegative(spouse.Income, $"{name}.income");
            NotNegative(spouse.EarningsRelatedPension, $"{name}.earningsRelatedPension");
            DateOrNull(spouse.Since, Guard.EarliestBirth, family.DeathDate, $"{name}.since");
            CheckOtherPensions(family, spouse.OtherPensions, name);
            AfterDeath(family, spouse.Remarried, $"{name}.remarried");
            AfterDeath(family, spouse.Died, $"{name}.died");
            if (spouse.Died < spouse.Remarried)
            {
                throw Guard.Invalid($"{name}.remarried", $"{name}.remarried is {Guard.Iso(spouse.Remarried!.Value)}; allowed is {Guard.Iso(spouse.Died!.Value)} (the death) or earlier.");
            }
        }
    }

    private static void CheckChildren(Family family)
    {
        Guard.Range(family.Children.Count, 0, MostChildren, "children.Count");
        for (var i = 0; i < family.Children.Count; i++)
        {
            var child = Guard.Element(family.Children[i], "children", i);
            var name = $"children[{i}]";
            Guard.Date(child.BirthDate, Guard.EarliestBirth, Days.Anniversary(family.DeathDate), $"{name}.birthDate");
            CheckChildsEnds(family, child, name);
            CheckStudies(child, name);
            CheckOtherPensions(family, child.OtherPensions, name);
            CheckOfSpouse(family, child, name);
            if (child.CausedDeath && child.BirthDate > family.DeathDate)
            {
                throw Guard.Invalid($"{name}.causedDeath", $"{name}.causedDeath is true, but {name}.birthDate is {Guard.Iso(child.BirthDate)}, after the death.");
            }
        }
    }

    private static void CheckOfSpouse(Family family, Child child, string name)
    {
        if (child.OfSpouse is { } spouse)
        {
            if (family.Spouses.Count == 0)
            {
                throw Guard.Invalid($"{name}.ofSpouse", $"{name}.ofSpouse is stated, but there are no spouses; a child of the spouse needs one.");
            }

            Guard.Range(spouse, 0, family.Spouses.Count - 1, $"{name}.ofSpouse");
        }
        else if (child.Replaced is not null)
        {
            throw Guard.Invalid($"{name}.replaced", $"{name}.replaced is stated, but {name}.ofSpouse is not; a child always has the pension after its own parent (§ 101(3)).");
        }
    }

    private static void CheckOtherPensions(Family family, ValueList<OtherSurvivorsPension> pensions, string name)
    {
        Guard.NoNulls(pensions, name + ".otherPensions");
        if (pensions.Count > 0 && !family.IsLeisureTime)
        {
            throw Guard.Invalid($"{name}.otherPensions", $"{name}.otherPensions is stated, but insurance is not leisureTime or entrepreneurLeisureTime; another act's pension is deducted there only (§ 202(2)).");
        }

        for (var i = 0; i < pensions.Count; i++)
        {
            var pension = pensions[i];
            NotNegative(pension.PerMonth, $"{name}.otherPensions[{i}].perMonth");
            Guard.Date(pension.From, Guard.EarliestBirth, Guard.LastDay, $"{name}.otherPensions[{i}].from");
            DateOrNull(pension.To, pension.From, Guard.LastDay, $"{name}.otherPensions[{i}].to");
        }
    }

    private static void CheckChildsEnds(Family family, Child child, string name)
    {
        var born = child.BirthDate;
        AfterDeath(family, child.Adopted, $"{name}.adopted", born);
        AfterDeath(family, child.Replaced, $"{name}.replaced", born);
        AfterDeath(family, child.Died, $"{name}.died", born);
        DateOrNull(child.FullOrphanFrom, Guard.EarliestBirth, Guard.LastDay, $"{name}.fullOrphanFrom");
        DateOrNull(child.UnableUntil, family.DeathDate, Guard.LastDay, $"{name}.unableUntil");
        if (child.UnableUntil is not null && !child.Unable)
        {
            throw Guard.Invalid($"{name}.unableUntil", $"{name}.unableUntil is stated, but {name}.unable is false; only an inability at the death counts (§ 101(1)).");
        }

        if (child.NationalPension is { } national)
        {
            NotNegative(national.BasicAmount, $"{name}.nationalPension.basicAmount");
            DateOrNull(national.To, family.DeathDate, Guard.LastDay, $"{name}.nationalPension.to");
        }
    }

    private static void CheckStudies(Child child, string name)
    {
        for (var i = 0; i < child.Studies.Count; i++)
        {
            var study = Guard.Element(child.Studies[i], $"{name}.studies", i);
            Guard.Date(study.From, child.BirthDate, Guard.LastDay, $"{name}.studies[{i}].from");
            DateOrNull(study.To, study.From, Guard.LastDay, $"{name}.studies[{i}].to");
        }
    }

    private static void AfterDeath(Family family, LocalDate? day, string name, LocalDate? born = null) =>
        DateOrNull(day, Days.Later(family.DeathDate.PlusDays(1), born ?? family.DeathDate), Guard.LastDay, name);

    private static void DateOrNull(LocalDate? day, LocalDate earliest, LocalDate latest, string name)
    {
        if (day is { } stated)
        {
            Guard.Date(stated, earliest, latest, name);
        }
    }

    private static void NotNegative<TPeriod>(Money<TPeriod> money, string name)
        where TPeriod : struct, IMoneyPeriod => Guard.Range(money.Amount, 0m, Euros.Largest, name);
}
