namespace TyTal.Calc.Tests.Reference;

/// <summary>Who has a right to the surviving spouse's pension by §§ 100 and 102, and what stands against the others.</summary>
internal static class LiteralSpouseRights
{
    /// <summary>What stands against a right, each reason with its section; nothing, where there is a right.</summary>
    internal static IReadOnlyList<string> ReasonsAgainst(LiteralFamily family, int place)
    {
        LiteralSpouse spouse = family.Spouses[place];
        if (spouse.Union == LiteralUnion.Cohabitation)
        {
            return AgainstCohabitant(family, spouse);
        }

        List<string> reasons = [.. AgainstLaterUnion(family, spouse)];

        // § 100.3: a divorce was pending, and the deceased lived with another who has a right.
        if (spouse.DivorcePending && family.Spouses.Any(other => other.Union == LiteralUnion.Cohabitation && AgainstCohabitant(family, other).Count == 0))
        {
            reasons.Add("CohabitantInPlace § 100(3)");
        }

        return reasons;
    }

    private static List<string> AgainstCohabitant(LiteralFamily family, LiteralSpouse cohabitant)
    {
        List<string> reasons = AgainstLaterUnion(family, cohabitant);

        // § 100.2: a common child, or an agreement that a notary certified.
        if (!cohabitant.CommonChild && !cohabitant.MaintenanceContract)
        {
            reasons.Add("NoChildOrContract § 100(2)");
        }

        // § 100.3: the deceased was not married, or lived apart with a divorce pending.
        if (family.Spouses.Any(other => other.Union == LiteralUnion.Marriage && !other.DivorcePending))
        {
            reasons.Add("DeceasedWasMarried § 100(3)");
        }

        return reasons;
    }

    /// <summary>§ 102.1-2: begun after the claim event, without a child, and short of three years at the death.</summary>
    private static List<string> AgainstLaterUnion(LiteralFamily family, LiteralSpouse spouse)
    {
        List<string> reasons = [];
        if (spouse.Since > family.ClaimDate && !spouse.CommonChild && spouse.Since.Value.AddYears(3) > family.DeathDate)
        {
            reasons.Add(spouse.Union == LiteralUnion.Marriage ? "UnionUnderThreeYears § 102(1)" : "UnionUnderThreeYears § 102(2)");
        }

        return reasons;
    }
}
