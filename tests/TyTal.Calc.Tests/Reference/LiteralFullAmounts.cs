namespace TyTal.Calc.Tests.Reference;

/// <summary>The full amount of the allowance on a day (§§ 56.4, 58-60, 70, 91.3, 197.3, 278.3).</summary>
internal sealed class LiteralFullAmounts(LiteralClaim claim, LiteralFigures figures)
{
    /// <param name="day">The day.</param>
    /// <param name="share">The share of the full amount that the day has (§§ 57, 69.2, 92.2).</param>
    /// <param name="asFullyIncapable">Whether the full amount is that of full incapacity.</param>
    internal LiteralFullAmount On(DateOnly day, decimal share, bool asFullyIncapable)
    {
        // § 59 from the 29th day; from the first day under §§ 56.4, 70, 91.3, 278.3 and for an entrepreneur (§ 197.3).
        if (!claim.IsBySection58(day))
        {
            decimal oneOf360 = (LiteralFraction.Of(claim.AnnualEarnings) / 360).ToCent();
            return Lifted(oneOf360, LiteralBasis.AnnualEarnings, share);
        }

        LiteralSection58Day parts = new(claim, day);
        if (asFullyIncapable || parts.HasNoSickPay)
        {
            return Lifted(parts.Sum, parts.Basis, share);
        }

        // §§ 57.1, 58.1: under partial incapacity no share is taken from the sick pay, and nothing is lifted.
        return parts.IsSickPayOnly
            ? new() { PerDay = parts.SickPay, Basis = LiteralBasis.SickPay, SharePercent = 100, InsuredWork = 0 }
            : SickPayAndShareOfTheRest(parts, share);
    }

    /// <summary>§§ 57.1, 58.3: the sick pay whole, and the share of what is not sick pay.</summary>
    private static LiteralFullAmount SickPayAndShareOfTheRest(LiteralSection58Day parts, decimal share)
    {
        LiteralFraction rest = LiteralFraction.Of(parts.EarningsBefore + parts.InsuredWork);
        return new()
        {
            PerDay = parts.SickPay + (rest * share / 100).ToCent(),
            Basis = LiteralBasis.Several,
            SharePercent = 100,
            InsuredWork = (LiteralFraction.Of(parts.InsuredWork) * share / 100).ToCent(),
        };
    }

    /// <summary>§ 60: a full allowance below the minimum is lifted to it.</summary>
    private LiteralFullAmount Lifted(decimal decided, LiteralBasis basis, decimal share)
    {
        LiteralFullAmount amount = new()
        {
            PerDay = decided,
            Basis = basis,
            SharePercent = share,
            InsuredWork = claim.InsuredWorkPerDay,
        };
        if (!claim.MinimumApplies)
        {
            return amount;
        }

        decimal minimum = LiteralAmounts.MinimumPerDay(claim.ClaimDate.Year, figures);
        return decided < minimum ? amount with { PerDay = minimum, Basis = LiteralBasis.Minimum } : amount;
    }
}
