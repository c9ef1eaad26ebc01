namespace TyTal.Calc.Tests.Reference;

/// <summary>The gross totals: daily rates × days, sick-pay days at the pay itself, pensions by month (section 4 of the rules).</summary>
internal static class LiteralSums
{
    internal static LiteralTotals Of(LiteralClaim claim, IReadOnlyList<LiteralPeriod> days, IReadOnlyList<LiteralPeriod> periods)
        => new()
        {
            DailyAllowance = Allowances(claim, days, LiteralBenefit.DailyAllowance),
            RehabilitationAllowance = Allowances(claim, days, LiteralBenefit.RehabilitationAllowance)
                + ByMonth(periods, LiteralBenefit.RehabilitationAllowance),
            Pension = ByMonth(periods, LiteralBenefit.Pension),
        };

    private static decimal Allowances(LiteralClaim claim, IReadOnlyList<LiteralPeriod> days, LiteralBenefit benefit)
    {
        List<LiteralPeriod> ofBenefit = [.. days.Where(day => day.Benefit == benefit && day.IsPerDay)];
        decimal total = 0;
        foreach (LiteralPeriod day in ofBenefit)
        {
            if (!IsThePayItself(day))
            {
                total += day.PerDay!.Value;
            }
        }

        // Each spell: its pay × the days paid ÷ its days, rounded once.
        foreach (LiteralSickPay spell in claim.AllEmployments.SelectMany(employment => employment.SickPay))
        {
            int payable = ofBenefit.Count(day => IsThePayItself(day) && spell.Covers(day.From));
            total += (LiteralFraction.Of(spell.Amount) * payable / spell.Days).ToCent();
        }

        return total;
    }

    /// <summary>§ 58.1: the day's allowance is the sick pay, neither lifted (§ 60) nor reduced (§§ 61, 202).</summary>
    private static bool IsThePayItself(LiteralPeriod day) => day.Basis == LiteralBasis.SickPay && day.PerDay == day.FullPerDay;

    private static decimal ByMonth(IReadOnlyList<LiteralPeriod> periods, LiteralBenefit benefit)
    {
        decimal total = 0;
        foreach (LiteralPeriod period in periods.Where(period => period.Benefit == benefit && !period.IsPerDay))
        {
            // § 202.2-3: what is left after the other benefits, when there are any.
            decimal perMonth = period.PaidPerMonth ?? period.PerMonth!.Value;
            DateOnly from = period.From;
            while (from <= period.To)
            {
                DateOnly to = LiteralDates.Earlier(period.To, LiteralDates.LastOfMonth(from));
                total += (LiteralFraction.Of(perMonth) * LiteralDates.Days30(from, to) / 30).ToCent();
                from = to.AddDays(1);
            }
        }

        return total;
    }
}
