using System.Globalization;

namespace TyTal.Calc.Tests.Reference;

/// <summary>The figures of one day of an allowance before the anniversary (§§ 57-62, 69, 139, 197, 202).</summary>
internal sealed class LiteralAllowanceDay(LiteralClaim claim, LiteralFigures figures, LiteralKelaRight kela)
{
    internal LiteralPeriod On(DateOnly day, LiteralBenefit benefit, decimal share)
    {
        // §§ 58-60: the full amount.
        (decimal full, LiteralBasis basis) = FullAmountOn(day);

        // § 57: the share of incapacity; none is taken from an allowance that equals the sick pay (§ 58.1).
        decimal sharePaid = IsEqualToSickPay(day) ? 100 : share;
        decimal afterShare = (LiteralFraction.Of(full) * sharePaid / 100).ToCent();

        // § 202.1 and 202.3: the Kela deduction, leisure time only.
        decimal kelaPercent = kela.HasRightOn(day) ? LiteralKelaBands.PercentOf(afterShare) : 0;
        decimal afterKela = afterShare - LiteralKelaBands.Deduction(afterShare, kelaPercent);

        // § 61: contributory conduct reduces the daily allowance only.
        decimal reductionPercent = benefit == LiteralBenefit.DailyAllowance ? claim.ContributoryReductionPercent : 0;
        decimal perDay = afterKela - (LiteralFraction.Of(afterKela) * reductionPercent / 100).ToCent();

        // § 139.1: the employer gets at most the pay.
        decimal employer = EmployersPart(day, perDay);

        // § 62: from what is left for the injured person.
        decimal payments = EmployeePayments(day, perDay - employer, basis);

        return new LiteralPeriod
        {
            From = day,
            To = day,
            Benefit = benefit,
            Basis = basis,
            SharePercent = sharePaid,
            FullPerDay = full,
            KelaDeductionPercent = kelaPercent,
            PerDay = perDay,
            EmployerPerDay = employer,
            EmployeePaymentsPerDay = payments,
            NetPerDay = perDay - employer - payments,
        };
    }

    private (decimal Full, LiteralBasis Basis) FullAmountOn(DateOnly day)
    {
        // § 197.3: an entrepreneur has 1/360 of the annual earnings from the first day.
        if (claim.Insurance == LiteralInsurance.Entrepreneur)
        {
            return (OneOf360(), LiteralBasis.AnnualEarnings);
        }

        (decimal decided, LiteralBasis basis) = DecidedAmountOn(day);

        // § 60: a full allowance below the minimum is lifted to it. Sick pay is lifted under full incapacity only.
        bool mayLift = claim.MinimumApplies && (basis != LiteralBasis.SickPay || IsFullIncapacityOn(day));
        if (!mayLift)
        {
            return (decided, basis);
        }

        decimal minimum = LiteralAmounts.MinimumPerDay(claim.ClaimDate.Year, figures);
        return decided < minimum ? (minimum, LiteralBasis.Minimum) : (decided, basis);
    }

    /// <summary>§ 57.1: a degree under 100 is partial, however it rounds; § 69.2: rehabilitation that prevents work counts as full.</summary>
    private bool IsFullIncapacityOn(DateOnly day)
        => claim.Rehabilitation.Any(spell => spell.PreventsWork && spell.Covers(day))
            || claim.Incapacity.Any(spell => spell.Degree == 100 && spell.Covers(day));

    private (decimal Decided, LiteralBasis Basis) DecidedAmountOn(DateOnly day)
    {
        // § 59: from the 29th day after the claim date.
        if (day > claim.LastOfFirst28Days)
        {
            return (OneOf360(), LiteralBasis.AnnualEarnings);
        }

        // § 58.1: equal to the sick pay.
        if (IsEqualToSickPay(day))
        {
            return (LiteralPay.PerDay(claim, day), LiteralBasis.SickPay);
        }

        // § 58.2: otherwise by the earnings before the claim date.
        LiteralEarningsBefore before = claim.EarningsBefore ?? throw new LiteralRefusal(
            string.Create(CultureInfo.InvariantCulture, $"sickPay or earningsBefore is needed for {day:yyyy-MM-dd} (§ 58)."));
        return ((LiteralFraction.Of(before.Amount) / before.Days).ToCent(), LiteralBasis.EarningsBefore);
    }

    private bool IsEqualToSickPay(DateOnly day)
        => claim.Insurance != LiteralInsurance.Entrepreneur
            && day <= claim.LastOfFirst28Days
            && LiteralPay.IsFullPay(claim, day);

    private decimal OneOf360() => (LiteralFraction.Of(claim.AnnualEarnings) / 360).ToCent();

    private decimal EmployersPart(DateOnly day, decimal perDay)
    {
        // § 187.4: under an entrepreneur's insurance no employer has a right to the allowance.
        if (claim.Insurance == LiteralInsurance.Entrepreneur)
        {
            return 0;
        }

        return Math.Min(perDay, LiteralPay.PerDay(claim, day));
    }

    private decimal EmployeePayments(DateOnly day, decimal left, LiteralBasis basis)
    {
        // § 62.2: nothing from what the employer gets, from an entrepreneur's allowance, or from the minimum of § 79.
        if (left == 0 || claim.Insurance == LiteralInsurance.Entrepreneur || basis == LiteralBasis.Minimum)
        {
            return 0;
        }

        // § 62.1: by the percentage of the day's calendar year.
        return (LiteralFraction.Of(left) * figures.EmployeePaymentsPercentOf(day.Year) / 100).ToCent();
    }
}
