namespace TyTal.Calc.Tests.Reference;

/// <summary>What employers receive of a pension, or of a rehabilitation allowance of its size, in one calendar month (§ 139.1).</summary>
internal static class LiteralEmployersOfPension
{
    /// <summary>At most what the month pays.</summary>
    internal static decimal Of(LiteralClaim claim, LiteralPeriod month)
        => claim.EmployersHaveRight ? Math.Min(month.OfMonth, OfRuns(claim, month)) : 0;

    /// <summary>The runs of days with pay, and within them the days with the same pay: the smaller of pension and pay.</summary>
    private static decimal OfRuns(LiteralClaim claim, LiteralPeriod month)
    {
        decimal total = 0;
        DateOnly run = month.From;
        for (DateOnly first = month.From; first <= month.To;)
        {
            List<LiteralSickPay> pays = PaysOn(claim, first);
            DateOnly last = first;
            while (last < month.To && PaysOn(claim, last.AddDays(1)).SequenceEqual(pays, ReferenceEqualityComparer.Instance))
            {
                last = last.AddDays(1);
            }

            if (pays.Count > 0)
            {
                decimal pension = PensionThrough(month, run, last) - PensionThrough(month, run, first.AddDays(-1));
                total += Math.Min(pension, pays.Sum(pay => LiteralGranted.PartOf(pay.Amount, pay.From, pay.To, first, last)));
            }

            first = last.AddDays(1);
            run = pays.Count > 0 ? run : first;
        }

        return total;
    }

    private static decimal PensionThrough(LiteralPeriod month, DateOnly run, DateOnly day) => (month with { From = run, To = day }).OfMonth;

    private static List<LiteralSickPay> PaysOn(LiteralClaim claim, DateOnly day)
        => [.. claim.AllEmployments.SelectMany(employment => employment.SickPay).Where(spell => spell.Covers(day))];
}
