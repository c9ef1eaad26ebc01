namespace TyTal.Calc.Tests.Reference;

/// <summary>The figures of one day of a pension, or of a rehabilitation allowance of its size (§§ 64, 66, 67, 69, 79, 198, 202).</summary>
internal sealed class LiteralPensionDay(LiteralClaim claim, LiteralFigures figures)
{
    internal LiteralPeriod On(DateOnly day, LiteralBenefit benefit, decimal share)
    {
        // § 79: the floor of the annual earnings.
        (decimal earnings, LiteralBasis basis) = EarningsWithFloor(claim, figures);

        // §§ 66.1, 64: the percentage of the age, and the share of incapacity.
        decimal pensionPercent = PensionPercentOn(day);
        LiteralFraction basePerYear = LiteralFraction.Of(earnings) * pensionPercent / 100 * share / 100;

        // § 67: the one-time increase on the base, from 1 January of the sixth year after the claim year.
        decimal increasePercent = day >= IncreaseFrom(claim.ClaimDate) ? IncreasePercent(claim.ClaimDate, claim.BirthDate, figures) : 0;
        LiteralFraction increased = basePerYear * (100 + increasePercent) / 100;

        // §§ 66.2, 268.2: the pension index of the calendar year against that of the claim year.
        LiteralFraction perYear = increased * figures.PensionIndexOf(day.Year) / figures.PensionIndexOf(claim.ClaimDate.Year);

        // § 202.2-3: from leisure-time insurance, less the other benefits of the day.
        decimal perMonth = (perYear / 12).ToCent();
        decimal? otherBenefits = LiteralOtherBenefits.PerMonthOn(claim, day);

        return new LiteralPeriod
        {
            From = day,
            To = day,
            Benefit = benefit,
            Basis = basis,
            SharePercent = share,
            PensionPercent = pensionPercent,
            BasePerYear = basePerYear.ToCent(),
            BasePerDay = (basePerYear / 360).ToCent(),
            OneTimeIncreasePercent = increasePercent,
            PerYear = perYear.ToCent(),
            PerMonth = perMonth,
            OtherBenefitsPerMonth = otherBenefits,
            PaidPerMonth = LiteralOtherBenefits.PaidPerMonth(perMonth, otherBenefits),
        };
    }

    /// <summary>§ 67.1: when five calendar years have passed from the start of the year after the claim year.</summary>
    internal static DateOnly IncreaseFrom(DateOnly claimDate) => new(claimDate.Year + 6, 1, 1);

    /// <summary>§ 67.2-3: 16 under 31; 0.457 less for each year of age above 30; none over 64.</summary>
    internal static decimal IncreasePercent(DateOnly claimDate, DateOnly birthDate, LiteralFigures figures)
    {
        int age = LiteralDates.AgeOn(birthDate, IncreaseFrom(claimDate));
        if (age > figures.IncreaseOldest)
        {
            return 0;
        }

        return age <= figures.IncreaseOldestFull
            ? figures.IncreaseFull
            : figures.IncreaseFull - (figures.IncreaseLess * (age - figures.IncreaseOldestFull));
    }

    /// <summary>§ 68: the last day of a pension for work done on an old-age pension.</summary>
    internal static DateOnly LastDayOfPensionerWork(DateOnly claimDate, DateOnly birthDate)
    {
        DateOnly threeYears = claimDate.AddYears(3).AddDays(-1);

        // As enacted: 68 years of age.
        if (claimDate.Year < 2017)
        {
            return LiteralDates.Earlier(threeYears, birthDate.AddYears(68).AddDays(-1));
        }

        // Act 1273/2016: the age limit of the obligation to insure for pension, whose month is insured to its end.
        int limit = birthDate.Year switch
        {
            <= 1957 => 68,
            <= 1961 => 69,
            _ => 70,
        };
        return LiteralDates.Earlier(threeYears, LiteralDates.LastOfMonth(birthDate.AddYears(limit)));
    }

    /// <summary>§ 79: the floor of the annual earnings.</summary>
    internal static (decimal Earnings, LiteralBasis Basis) EarningsWithFloor(LiteralClaim claim, LiteralFigures figures)
    {
        if (!claim.MinimumApplies)
        {
            return (claim.AnnualEarnings, LiteralBasis.AnnualEarnings);
        }

        decimal minimum = LiteralAmounts.MinimumAnnualEarnings(claim.ClaimDate.Year, figures);
        return claim.AnnualEarnings < minimum
            ? (minimum, LiteralBasis.Minimum)
            : (claim.AnnualEarnings, LiteralBasis.AnnualEarnings);
    }

    /// <summary>§ 66.1: the 65th birthday is the first day of the lower percentage.</summary>
    private decimal PensionPercentOn(DateOnly day) => day < claim.BirthDate.AddYears(figures.PensionAge) ? figures.PensionPercentUntil : figures.PensionPercentFrom;
}
