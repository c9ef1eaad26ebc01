namespace TyTal.Calc.Tests.Reference;

/// <summary>The deduction of other benefits from a pension, or a rehabilitation allowance of its size (§ 202.2-3).</summary>
internal static class LiteralOtherBenefits
{
    /// <summary>The other benefits of the day added together, uncapped, or null when none counts.</summary>
    internal static decimal? PerMonthOn(LiteralClaim claim, DateOnly day)
    {
        // § 202: only what leisure-time insurance pays.
        if (!claim.IsLeisureTime)
        {
            return null;
        }

        // § 202.2: those that are paid for the same time.
        List<LiteralOtherBenefit> counting = [.. claim.OtherBenefits.Where(benefit => benefit.Covers(day) && Counts(claim, benefit))];
        return counting.Count > 0 ? counting.Sum(benefit => benefit.PerMonth) : null;
    }

    /// <summary>What is left of the pension; never less than nothing.</summary>
    internal static decimal? PaidPerMonth(decimal perMonth, decimal? otherBenefits)
        => otherBenefits is decimal deduction ? Math.Max(0, perMonth - deduction) : null;

    private static bool Counts(LiteralClaim claim, LiteralOtherBenefit benefit)
    {
        // Act 1060/2017: all of them, and only for the same claim event.
        if (claim.ClaimDate.Year >= 2018)
        {
            return benefit.SameEvent;
        }

        // As enacted: sickness allowance, disability pension, the old-age pension after it, and no word of their cause.
        return benefit.Kind
            is LiteralOtherBenefitKind.SicknessAllowance
            or LiteralOtherBenefitKind.DisabilityPension
            or LiteralOtherBenefitKind.OldAgePension;
    }
}
