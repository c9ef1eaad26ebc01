namespace TyTal.Calc.Tests.Reference;

/// <summary>The amounts of one survivor on a day, from the exact share (§§ 104.7, 202.2, 268.2).</summary>
internal sealed class LiteralFamilyAmounts(LiteralFamily family, LiteralFamilyRights rights, LiteralFigures figures)
{
    private readonly Dictionary<LiteralSurvivor, LiteralFraction> _nationalPensions = [];
    private readonly Dictionary<LiteralSurvivor, (LiteralFraction Exact, int Year, LiteralSurvivorsPension Pension)> _last = [];

    /// <summary>§ 104.7: a child's share less the basic amount of the national pension while the child has it, never less than nothing.</summary>
    internal LiteralFraction LessNationalPension(LiteralSurvivor survivor, LiteralFraction share, DateOnly day)
    {
        LiteralChild child = family.Children[survivor.Position];
        if (!child.HasNationalPensionOn(day))
        {
            return share;
        }

        if (!_nationalPensions.TryGetValue(survivor, out LiteralFraction deduction))
        {
            // From the level of the year in which the right began to that of the claim year, by the pension index.
            int began = rights.FirstDayOf(survivor)!.Value.Year;
            deduction = LiteralFraction.Of(child.NationalPension!.BasicAmount) * 12 * figures.PensionIndexOf(family.ClaimDate.Year) / figures.PensionIndexOf(began);
            _nationalPensions[survivor] = deduction;
        }

        return share < deduction ? 0 : share - deduction;
    }

    internal LiteralSurvivorsPension Of(LiteralSurvivor survivor, LiteralFraction exact, DateOnly day)
    {
        LiteralSurvivorsPension pension = InYear(survivor, exact, day.Year);

        // § 202.2: less the pensions of other acts for the same days, in the money of those days.
        List<LiteralOtherPension> others = family.IsLeisureTime ? [.. family.OtherPensionsOf(survivor).Where(other => other.Covers(day))] : [];
        if (others.Count == 0)
        {
            return pension;
        }

        decimal deduction = others.Sum(other => other.PerMonth);
        return pension with { PerYear = Math.Max(0, pension.PerYear - (12 * deduction)), PerMonth = Math.Max(0, pension.PerMonth - deduction) };
    }

    /// <summary>§ 268.2: the pension index of the calendar year against that of the claim year. An equal question of the day before has the same answer.</summary>
    private LiteralSurvivorsPension InYear(LiteralSurvivor survivor, LiteralFraction exact, int year)
    {
        if (_last.TryGetValue(survivor, out (LiteralFraction Exact, int Year, LiteralSurvivorsPension Pension) last)
            && last.Year == year
            && !(last.Exact < exact)
            && !(last.Exact > exact))
        {
            return last.Pension;
        }

        LiteralFraction perYear = exact * figures.PensionIndexOf(year) / figures.PensionIndexOf(family.ClaimDate.Year);
        LiteralSurvivorsPension pension = new()
        {
            Survivor = survivor,
            BasePerYear = exact.ToCent(),
            PerYear = perYear.ToCent(),
            PerMonth = (perYear / 12).ToCent(),
        };
        _last[survivor] = (exact, year, pension);
        return pension;
    }
}
