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
            if (!day.IsThePayItself)
            {
                total += day.PerDay!.Value;
            }
        }

        // Each spell: its pay × the days paid ÷ its days, rounded once.
        foreach (LiteralSickPay spell in claim.AllEmployments.SelectMany(employment => employment.SickPay))
        {
            int payable = ofBenefit.Count(day => day.IsThePayItself && spell.Covers(day.From));
            total += (LiteralFraction.Of(spell.Amount) * payable / spell.Days).ToCent();
        }

        return total;
    }

    private static decimal ByMonth(IReadOnlyList<LiteralPeriod> periods, LiteralBenefit benefit)
        => periods.Where(period => period.Benefit == benefit && !period.IsPerDay).SelectMany(period => period.ByMonth()).Sum(month => month.OfMonth);
}
