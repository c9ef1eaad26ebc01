namespace TyTal.Calc.Tests.Reference;

/// <summary>Facts of a family that the Act does not know, or that contradict each other.</summary>
internal static class LiteralFamilyValidity
{
    private const int MostChildren = 100;

    private static readonly DateOnly FirstBirth = new(1900, 1, 1);
    private static readonly DateOnly FirstClaim = new(2016, 1, 1);
    private static readonly DateOnly LastDay = new(2200, 12, 31);

    internal static void RefuseImpossible(LiteralFamily family)
    {
        RefuseDates(family);
        RefuseDeceased(family);
        RefuseFuneral(family);
        RefuseTwoOfAKind(family);
        foreach (LiteralSpouse spouse in family.Spouses)
        {
            RefuseSpouse(family, spouse);
        }

        RefuseIf(family.Children.Count > MostChildren, "children: more than a hundred.");
        foreach (LiteralChild child in family.Children)
        {
            RefuseChild(family, child);
        }
    }

    /// <summary>§§ 281, 286: the Act is for claim dates from 1 January 2016.</summary>
    private static void RefuseDates(LiteralFamily family)
    {
        RefuseOutside(family.ClaimDate, FirstClaim, LastDay, "claimDate");
        RefuseOutside(family.DeathDate, family.ClaimDate, LastDay, "deathDate");
        RefuseOutside(family.Through, family.DeathDate, LastDay, "through");
    }

    private static void RefuseDeceased(LiteralFamily family)
    {
        RefuseIf(family.AnnualEarnings < 0, "annualEarnings are negative.");
        RefuseIf(!Enum.IsDefined(family.Insurance), "insurance is unknown.");
        RefuseIf(!Enum.IsDefined(family.Cause), "cause is unknown.");

        // § 84: twenty categories, or none.
        RefuseIf(family.DisabilityCategory is < 0 or > 20, "disabilityCategory is outside 0-20.");
        RefuseOutside(family.BirthDate, FirstBirth, family.ClaimDate, "birthDate");
        RefuseIf(family.PensionerWork && family.BirthDate is null, "birthDate is missing (§ 103.4).");
    }

    private static void RefuseFuneral(LiteralFamily family)
    {
        if (family.Funeral is not LiteralFuneral funeral)
        {
            return;
        }

        RefuseIf(family.Missing, "funeral of one who is missing.");
        RefuseOutside(funeral.On, family.DeathDate, LastDay, "funeral.on");
        RefuseIf(!funeral.PaidByEstate && funeral.Costs is null, "funeral.costs are missing (§ 109.2).");
        RefuseIf(funeral.Costs < 0, "funeral.costs are negative.");
    }

    /// <summary>§ 100: one spouse, and one with whom the deceased lived.</summary>
    private static void RefuseTwoOfAKind(LiteralFamily family)
        => RefuseIf(family.Spouses.GroupBy(spouse => spouse.Union).Any(kind => kind.Count() > 1), "spouses: two of one kind.");

    private static void RefuseSpouse(LiteralFamily family, LiteralSpouse spouse)
    {
        RefuseIf(!Enum.IsDefined(spouse.Union), "union is unknown.");
        RefuseIf(spouse.Income < 0, "income is negative.");
        RefuseIf(spouse.EarningsRelatedPension < 0, "earningsRelatedPension is negative.");
        RefuseIf(spouse.Since > family.DeathDate, "since is after the death.");
        RefuseOutside(spouse.Died, family.FirstDay, LastDay, "died");
        RefuseOutside(spouse.Remarried, family.FirstDay, spouse.Died ?? LastDay, "remarried");
        RefuseOtherPensions(family, spouse.OtherPensions);
    }

    private static void RefuseChild(LiteralFamily family, LiteralChild child)
    {
        DateOnly first = LiteralDates.Later(family.FirstDay, child.BirthDate);
        RefuseOutside(child.BirthDate, FirstBirth, family.DeathDate.AddYears(1), "birthDate");
        RefuseIf(child.OfSpouse is int place && (place < 0 || place >= family.Spouses.Count), "ofSpouse is nobody.");
        RefuseIf(child.Studies.Any(studies => studies.From < child.BirthDate || studies.To < studies.From), "studies end before they begin, or begin before birth.");
        RefuseIf(child.UnableUntil is not null && !child.Unable, "unableUntil of one who was able.");
        RefuseIf(child.FullOrphanFrom < FirstBirth, "fullOrphanFrom is too early.");
        RefuseOutside(child.Adopted, first, LastDay, "adopted");
        RefuseOutside(child.Replaced, first, LastDay, "replaced");
        RefuseIf(child.Replaced is not null && child.OfSpouse is null, "replaced, but the pension after an own parent stays (§ 101.3).");
        RefuseOutside(child.Died, first, LastDay, "died");
        RefuseIf(child.CausedDeath && child.BirthDate > family.DeathDate, "causedDeath by one who was not born.");
        RefuseIf(child.NationalPension?.BasicAmount < 0, "basicAmount is negative.");
        RefuseIf(child.NationalPension?.To < family.DeathDate, "nationalPension ended before.");
        RefuseOtherPensions(family, child.OtherPensions);
    }

    /// <summary>§ 202.2: in leisure time only; those of the same days add up.</summary>
    private static void RefuseOtherPensions(LiteralFamily family, IReadOnlyList<LiteralOtherPension> others)
    {
        RefuseIf(others.Count > 0 && !family.IsLeisureTime, "otherPensions are for leisure time only (§ 202.2).");
        RefuseIf(others.Any(other => other.PerMonth < 0), "otherPensions: perMonth is negative.");
        RefuseIf(others.Any(other => other.From < FirstBirth || other.To < other.From), "otherPensions end before they begin, or begin too early.");
    }

    private static void RefuseOutside(DateOnly? day, DateOnly first, DateOnly last, string name)
        => RefuseIf(day < first || day > last, name + " is outside its days.");

    private static void RefuseIf(bool impossible, string message)
    {
        if (impossible)
        {
            throw new LiteralRefusal(message);
        }
    }
}
