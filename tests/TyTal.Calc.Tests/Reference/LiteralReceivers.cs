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
        foreach (LiteralPeriod period in result.Periods.Where(period => !period.IsPerDay && claim.EmployersHaveRight))
        {
            receivers.Employers += receivers.OfPension(period);
        }

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
                if (period.Basis != LiteralBasis.SickPay || period.PerDay != period.FullPerDay)
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

    /// <summary>Each calendar month by itself, and in all at most what it pays.</summary>
    private decimal OfPension(LiteralPeriod period)
    {
        decimal perMonth = period.PaidPerMonth ?? period.PerMonth!.Value;
        decimal total = 0;
        for (DateOnly from = period.From; from <= period.To;)
        {
            DateOnly to = LiteralDates.Earlier(period.To, LiteralDates.LastOfMonth(from));
            decimal month = (LiteralFraction.Of(perMonth) * LiteralDates.Days30(from, to) / 30).ToCent();
            total += Math.Min(month, OfMonth(perMonth, from, to));
            from = to.AddDays(1);
        }

        return total;
    }

    /// <summary>The runs of days with pay, and within them the days with the same pay: the smaller of pension and pay.</summary>
    private decimal OfMonth(decimal perMonth, DateOnly from, DateOnly to)
    {
        decimal total = 0;
        DateOnly run = from;
        for (DateOnly first = from; first <= to;)
        {
            List<LiteralSickPay> pays = PaysOn(first);
            DateOnly last = first;
            while (last < to && PaysOn(last.AddDays(1)).SequenceEqual(pays, ReferenceEqualityComparer.Instance))
            {
                last = last.AddDays(1);
            }

            if (pays.Count > 0)
            {
                decimal pension = PensionThrough(perMonth, run, last) - PensionThrough(perMonth, run, first.AddDays(-1));
                total += Math.Min(pension, pays.Sum(pay => LiteralGranted.PartOf(pay.Amount, pay.From, pay.To, first, last)));
            }

            first = last.AddDays(1);
            run = pays.Count > 0 ? run : first;
        }

        return total;
    }

    private static decimal PensionThrough(decimal perMonth, DateOnly run, DateOnly day)
        => (LiteralFraction.Of(perMonth) * LiteralDates.Days30(run, day) / 30).ToCent();

    private List<LiteralSickPay> PaysOn(DateOnly day)
        => [.. _claim.AllEmployments.SelectMany(employment => employment.SickPay).Where(spell => spell.Covers(day))];
}
