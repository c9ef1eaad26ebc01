namespace TyTal.Calc.Tests.Reference;

/// <summary>The adjustment of the spouse's pension by income (§§ 107, 108.1, 108.3).</summary>
internal sealed class LiteralIncomeAdjustment
{
    internal LiteralIncomeAdjustment(LiteralFamily family, LiteralFamilyRights rights, LiteralSpouse spouse, LiteralFigures figures)
    {
        FirstDay = FindFirstDay(family, rights);

        // § 107.1-2: 30 per cent of what passes 2.15 × the minimum annual earnings of the year of the death.
        LiteralFraction above = LiteralFraction.Of(spouse.Income) - (LiteralFraction.Of(2.15m) * LiteralAmounts.MinimumAnnualEarnings(family.DeathDate.Year, figures));
        Reduction = above > 0 ? above * 30 / 100 : 0;

        // § 108.3: to the level of the claim year by the wage coefficient.
        AtClaimYear = Reduction * figures.WageCoefficientOf(family.ClaimDate.Year) / figures.WageCoefficientOf(family.DeathDate.Year);
    }

    /// <summary>The first adjusted day; null when there is none through the last day computed.</summary>
    internal DateOnly? FirstDay { get; }

    /// <summary>Per year, at the level of the year of the death.</summary>
    internal LiteralFraction Reduction { get; }

    /// <summary>Per year, at the level of the claim year.</summary>
    internal LiteralFraction AtClaimYear { get; }

    internal bool AppliesOn(DateOnly day) => day >= FirstDay;

    /// <summary>§ 108.1: from the thirteenth calendar month after the death; with children in care, not before the right of all of them has ended.</summary>
    private static DateOnly? FindFirstDay(LiteralFamily family, LiteralFamilyRights rights)
    {
        List<LiteralSurvivor> inCare = [.. family.Survivors.Where(survivor => !survivor.IsSpouse && family.Children[survivor.Position].InSpousesCare)];
        DateOnly day = new DateOnly(family.DeathDate.Year, family.DeathDate.Month, 1).AddMonths(13);
        while (day <= family.Through)
        {
            if (!inCare.Exists(child => rights.IsDueOn(child, day)))
            {
                return day;
            }

            day = day.AddDays(1);
        }

        return null;
    }
}
