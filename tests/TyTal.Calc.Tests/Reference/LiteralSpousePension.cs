namespace TyTal.Calc.Tests.Reference;

/// <summary>The spouse's exact pension of each day in turn, at the level of the claim year (§§ 104.2, 107, 108).</summary>
internal sealed class LiteralSpousePension(LiteralFamily family, LiteralFamilyRights rights, LiteralIncomeAdjustment adjustment)
{
    /// <summary>The pension of each day, without the bound of 70 per cent where it was kept.</summary>
    private readonly Dictionary<DateOnly, LiteralFraction> _adjusted = [];
    private readonly Dictionary<LiteralSurvivor, DateOnly> _rightSince = [];
    private LiteralFraction? _kept;

    /// <summary>Must be asked for each day from the first, in order.</summary>
    internal LiteralFraction On(DateOnly day, LiteralShares shares)
    {
        NoteBeginnings(day);
        LiteralFraction pension = adjustment.AppliesOn(day) ? Adjusted(day, shares) : shares.SpousePerYear;
        _adjusted[day] = _kept ?? pension;
        return pension;
    }

    private LiteralFraction Adjusted(DateOnly day, LiteralShares shares)
    {
        // § 108.2: children who count because of studies that began after the adjustment.
        List<DateOnly> begun = [.. shares.Counted.Where(survivor => !survivor.IsSpouse).Select(child => _rightSince[child]).Where(since => since > adjustment.FirstDay)];
        if (begun.Count > 0)
        {
            // The adjusted pension that was last paid before the studies, within the 70 per cent. A bound that other studies had set until then is no part of it.
            LiteralFraction kept = _kept ?? _adjusted[begun.Min().AddDays(-1)];
            _kept = kept;
            return kept < shares.LeftForSpouse ? kept : shares.LeftForSpouse;
        }

        _kept = null;
        LiteralFraction left = shares.SpousePerYear - adjustment.AtClaimYear;
        return left < 0 ? 0 : left;
    }

    private void NoteBeginnings(DateOnly day)
    {
        foreach (LiteralSurvivor survivor in family.Survivors)
        {
            if (!survivor.IsSpouse && rights.HasRightOn(survivor, day) && !rights.HasRightOn(survivor, day.AddDays(-1)))
            {
                _rightSince[survivor] = day;
            }
        }
    }
}
