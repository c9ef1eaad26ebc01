namespace TyTal.Calc.Tests.Reference;

/// <summary>The figures of one day of an allowance before the anniversary (§§ 57-62, 69, 92, 139, 197, 202).</summary>
internal sealed class LiteralAllowanceDay(LiteralClaim claim, LiteralFigures figures, LiteralKelaRight kela)
{
    private readonly LiteralFullAmounts _fullAmounts = new(claim, figures);

    internal LiteralPeriod On(DateOnly day, LiteralBenefit benefit, decimal share)
        => Figures(day, benefit, _fullAmounts.On(day, share, claim.IsFullIncapacityOn(day)));

    /// <summary>§ 92.2: the share of the lost earnings of the full daily allowance, whatever the degree of incapacity.</summary>
    internal LiteralPeriod AfterTrainingOn(DateOnly day, decimal share)
        => Figures(day, LiteralBenefit.RehabilitationAllowance, _fullAmounts.On(day, share, asFullyIncapable: true));

    private LiteralPeriod Figures(DateOnly day, LiteralBenefit benefit, LiteralFullAmount full)
    {
        // § 57: the share of incapacity.
        decimal afterShare = (LiteralFraction.Of(full.PerDay) * full.SharePercent / 100).ToCent();

        // § 202.1 and 202.3: the Kela deduction, leisure time only.
        decimal kelaPercent = kela.HasRightOn(day) ? LiteralKelaBands.PercentOf(afterShare) : 0;
        decimal afterKela = afterShare - LiteralKelaBands.Deduction(afterShare, kelaPercent);

        // § 61: contributory conduct reduces the daily allowance only.
        decimal reductionPercent = benefit == LiteralBenefit.DailyAllowance ? claim.ContributoryReductionPercent : 0;
        decimal perDay = afterKela - (LiteralFraction.Of(afterKela) * reductionPercent / 100).ToCent();

        // § 139.1: the employer gets at most the pay.
        decimal employer = EmployersPart(day, perDay);

        // § 62: from what is left for the injured person.
        decimal payments = EmployeePayments(day, perDay, employer, full);

        return new LiteralPeriod
        {
            From = day,
            To = day,
            Benefit = benefit,
            Basis = full.Basis,
            SharePercent = full.SharePercent,
            FullPerDay = full.PerDay,
            KelaDeductionPercent = kelaPercent,
            PerDay = perDay,
            EmployerPerDay = employer,
            EmployeePaymentsPerDay = payments,
            NetPerDay = perDay - employer - payments,
        };
    }

    private decimal EmployersPart(DateOnly day, decimal perDay)
    {
        if (!claim.EmployersHaveRight)
        {
            return 0;
        }

        return Math.Min(perDay, LiteralPay.PerDay(claim, day));
    }

    private decimal EmployeePayments(DateOnly day, decimal perDay, decimal employer, LiteralFullAmount full)
    {
        // § 62.2(1)-(2): nothing from what the employer gets, nor from what stands on insured work.
        decimal left = perDay - employer - ExemptForInsuredWork(perDay, full);

        // § 62.2(2)-(3): nothing from an entrepreneur's allowance, or from the minimum of § 79.
        if (left <= 0 || claim.IsEntrepreneurs || full.Basis == LiteralBasis.Minimum)
        {
            return 0;
        }

        // § 62.1: by the percentage of the day's calendar year.
        return (LiteralFraction.Of(left) * figures.EmployeePaymentsPercentOf(day.Year) / 100).ToCent();
    }

    /// <summary>§ 62.2(2): the part of the day's allowance that stands on insured work, as in the full amount.</summary>
    private static decimal ExemptForInsuredWork(decimal perDay, LiteralFullAmount full)
    {
        if (full.PerDay == 0)
        {
            return 0;
        }

        decimal exempt = (LiteralFraction.Of(perDay) * full.InsuredWork / full.PerDay).ToCent();
        return Math.Min(exempt, perDay);
    }
}
