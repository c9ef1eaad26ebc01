namespace TyTal.Calc.Tests.Reference;

/// <summary>The conditions of the right on one day: incapacity, its length, the loss of earnings, the end of liability.</summary>
internal sealed class LiteralRights(LiteralClaim claim, LiteralFigures figures)
{
    private readonly bool _threeDays = HasThreeConsecutiveDays(claim);

    /// <summary>§ 56.3: some three consecutive days of incapacity (at least 10 %) after the claim date, whenever they were.</summary>
    internal static bool HasThreeConsecutiveDays(LiteralClaim claim)
    {
        foreach (LiteralIncapacity incapacity in claim.Incapacity)
        {
            DateOnly first = LiteralDates.Later(incapacity.From, claim.FirstDay);
            DateOnly last = incapacity.To ?? first;
            for (DateOnly day = first; day <= last; day = day.AddDays(1))
            {
                if (IsIncapable(claim, day) && IsIncapable(claim, day.AddDays(1)) && IsIncapable(claim, day.AddDays(2)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>§§ 56.2, 63.1: incapacity counts from 10 %, before rounding.</summary>
    internal static bool IsIncapable(LiteralClaim claim, DateOnly day) => DegreeOn(claim, day) >= 10;

    /// <summary>§§ 19, 33: whether the insurer is still liable on the day.</summary>
    internal bool IsLiable(DateOnly day) => claim.LastDayOfLiability is not DateOnly last || day <= last;

    /// <summary>The share of the full daily allowance that incapacity gives (§§ 56, 57, 197), or null when there is no right.</summary>
    internal decimal? AllowanceShareOn(DateOnly day)
    {
        // § 56.3 concerns an entrepreneur, too: § 197 does not set it aside.
        if (!_threeDays)
        {
            return null;
        }

        // §§ 197.2, 200.2.
        if (claim.IsEntrepreneurs)
        {
            return EntrepreneurShareOn(day);
        }

        // § 70: a student's 100 and 50 are the full and the half; they round to themselves.
        return IsIncapable(claim, day) && LosesATwentieth(day) ? RoundedShare(DegreeOn(claim, day)) : null;
    }

    /// <summary>The share of the full pension that incapacity gives (§§ 63, 64), or null when there is no right.</summary>
    internal decimal? PensionShareOn(DateOnly day)
        => IsIncapable(claim, day) && LosesATwentieth(day) ? RoundedShare(DegreeOn(claim, day)) : null;

    /// <summary>§§ 57, 64: to the nearest five percent, ties up.</summary>
    private static decimal RoundedShare(decimal degree) => LiteralFraction.Of(degree).RoundToMultipleOf(5);

    private static decimal DegreeOn(LiteralClaim claim, DateOnly day)
    {
        foreach (LiteralIncapacity incapacity in claim.Incapacity)
        {
            if (incapacity.Covers(day))
            {
                return incapacity.Degree;
            }
        }

        return 0;
    }

    /// <summary>§ 197.2: full or half.</summary>
    private decimal? EntrepreneurShareOn(DateOnly day) => DegreeOn(claim, day) switch
    {
        100 => 100,
        50 => 50,
        0 => null,
        _ => throw new LiteralRefusal("degree: an entrepreneur has 0, 50 or 100 before the anniversary (§ 197.2)."),
    };

    /// <summary>§§ 56.2, 63.1: the loss per year is at least 1/20 of the minimum annual earnings of the claim year.</summary>
    private bool LosesATwentieth(DateOnly day)
    {
        // § 70: prevented studies decide, and no earnings are compared.
        if (claim.IsByStudies(day) || claim.LossPerYear is not decimal loss)
        {
            return true;
        }

        decimal minimum = LiteralAmounts.MinimumAnnualEarnings(claim.ClaimDate.Year, figures);
        return !(LiteralFraction.Of(loss) < LiteralFraction.Of(minimum) / 20);
    }
}
