namespace TyTal.Calc.Tests.Reference;

/// <summary>Who gets what of the money of a claim: employers (§ 139.1), the employee payments (§ 62) and the injured person, day by day and month by month.</summary>
internal sealed class LiteralReceivers
{
    private readonly LiteralClaim _claim;

    private LiteralReceivers(LiteralClaim claim) => _claim = claim;

    internal decimal Employers { get; private set; }

    internal decimal EmployeePayments { get; private set; }

    internal decimal InjuredPerson { get; private set; }

    internal static LiteralReceivers Compute(LiteralClaim claim, LiteralFigures figures)
    {
        LiteralResult result = LiteralTimeline.Compute(claim, figures);
        LiteralReceivers receivers = new(claim);
        receivers.Allowances([.. result.Periods.Where(period => period.IsPerDay)]);
        receivers.Employers += result.Periods.Where(period => !period.IsPerDay).SelectMany(period => period.ByMonth()).Sum(month => LiteralEmployersOfPension.Of(claim, month));

        decimal gross = result.Totals.DailyAllowance + result.Totals.RehabilitationAllowance + result.Totals.Pension;
        receivers.InjuredPerson = gross - receivers.Employers - receivers.EmployeePayments;
        return receivers;
    }

    private void Allowances(IReadOnlyList<LiteralPeriod> periods)
    {
        List<LiteralSickPay> spells = [.. _claim.AllEmployments.SelectMany(employment => employment.SickPay)];
        Dictionary<(LiteralBenefit Benefit, int Spell), int> paidDays = [];
        foreach (LiteralPeriod period in periods)
        {
            for (DateOnly day = period.From; day <= period.To; day = day.AddDays(1))
            {
                EmployeePayments += period.EmployeePaymentsPerDay!.Value;
                if (!period.IsThePayItself)
                {
                    Employers += period.EmployerPerDay!.Value;
                    continue;
                }

                // The allowance is the sick pay itself: the spell's days are counted, and its pay divided once.
                foreach (int spell in Enumerable.Range(0, spells.Count).Where(i => spells[i].Covers(day)))
                {
                    paidDays[(period.Benefit, spell)] = paidDays.GetValueOrDefault((period.Benefit, spell)) + 1;
                }
            }
        }

        if (_claim.EmployersHaveRight)
        {
            Employers += paidDays.Sum(paid => (LiteralFraction.Of(spells[paid.Key.Spell].Amount) * paid.Value / spells[paid.Key.Spell].Days).ToCent());
        }
    }
}
