namespace TyTal.Calc.Tests.Reference;

/// <summary>The share of the lost earnings after training, on one day (§ 92).</summary>
internal sealed class LiteralAfterTrainingRight(LiteralClaim claim, LiteralFigures figures)
{
    /// <summary>The share to the nearest five percent, ties up, or null when nothing is lost.</summary>
    internal decimal? ShareOn(DateOnly day)
    {
        foreach (LiteralAfterTraining spell in claim.AfterTraining)
        {
            if (spell.Covers(day))
            {
                return ShareOf(spell);
            }
        }

        return null;
    }

    private decimal? ShareOf(LiteralAfterTraining spell)
    {
        // § 92.1: the annual earnings at the level of the time of comparison.
        (decimal earnings, _) = LiteralPensionDay.EarningsWithFloor(claim, figures);
        decimal lifted = (LiteralFraction.Of(earnings) * figures.WageCoefficientOf(spell.From.Year)
            / figures.WageCoefficientOf(claim.ClaimDate.Year)).ToCent();
        if (lifted <= spell.EarningsPerYear)
        {
            return null;
        }

        // § 92.2: the share of the loss, to the nearest five percent.
        LiteralFraction loss = LiteralFraction.Of(lifted - spell.EarningsPerYear) * 100 / lifted;
        decimal share = loss.RoundToMultipleOf(5);
        return share > 0 ? share : null;
    }
}
