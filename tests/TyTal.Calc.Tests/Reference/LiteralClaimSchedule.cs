namespace TyTal.Calc.Tests.Reference;

/// <summary>What the days of a claim's timeline pay, month by month.</summary>
internal sealed class LiteralClaimSchedule
{
    private readonly LiteralClaim _claim;
    private readonly List<LiteralSickPay> _spells;
    private readonly Dictionary<(LiteralBenefit Benefit, int Spell), int> _paidDays = [];

    private LiteralClaimSchedule(LiteralClaim claim, LiteralFigures figures, DateOnly? decidedOn)
    {
        _claim = claim;
        _spells = [.. claim.AllEmployments.SelectMany(employment => employment.SickPay)];
        List<(LiteralPeriod Days, decimal Gross, decimal InjuredPerson)> parts =
            [.. LiteralTimeline.Compute(claim, figures).Periods.SelectMany(period => period.ByMonth()).Select(Of)];
        Months =
        [
            .. parts.GroupBy(part => (part.Days.From.Year, part.Days.From.Month)).Select(month => new LiteralGranted
            {
                From = month.First().Days.From,
                To = month.Last().Days.To,
                Amount = month.Sum(part => part.Gross),
            }),
        ];

        // § 135.2: what is paid by the day in arrears, what is of a pension's size in advance.
        IEnumerable<LiteralInstalment> instalments = parts.GroupBy(part => (part.Days.From.Year, part.Days.From.Month, part.Days.IsPerDay)).Select(month => new LiteralInstalment
        {
            From = month.First().Days.From,
            To = month.Last().Days.To,
            InAdvance = !month.Key.IsPerDay,
            Amount = month.Sum(part => part.InjuredPerson),
            DecidedOn = decidedOn,
        });
        Schedule = new LiteralSchedule
        {
            Instalments = [.. instalments.Where(instalment => instalment.Amount != 0).OrderBy(instalment => instalment.Due).ThenBy(instalment => instalment.From)],
        };
    }

    /// <summary>What each month is granted in all.</summary>
    internal IReadOnlyList<LiteralGranted> Months { get; }

    /// <summary>The injured person's instalments, the first due first.</summary>
    internal LiteralSchedule Schedule { get; }

    internal static LiteralClaimSchedule Compute(LiteralClaim claim, LiteralFigures figures, DateOnly? decidedOn) => new(claim, figures, decidedOn);

    private (LiteralPeriod Days, decimal Gross, decimal InjuredPerson) Of(LiteralPeriod part)
    {
        if (!part.IsPerDay)
        {
            return (part, part.OfMonth, part.OfMonth - LiteralEmployersOfPension.Of(_claim, part));
        }

        decimal gross = 0;
        decimal injuredPerson = 0;
        for (DateOnly day = part.From; day <= part.To; day = day.AddDays(1))
        {
            decimal pay = part.IsThePayItself ? PayOf(part.Benefit, day) : 0;
            gross += part.IsThePayItself ? pay : part.PerDay!.Value;
            injuredPerson += !part.IsThePayItself ? part.NetPerDay!.Value : (_claim.EmployersHaveRight ? 0 : pay) - part.EmployeePaymentsPerDay!.Value;
        }

        return (part, gross, injuredPerson);
    }

    /// <summary>The pay of each spell through the day less that through the eve, both to the cent: in all it is rounded once.</summary>
    private decimal PayOf(LiteralBenefit benefit, DateOnly day)
    {
        decimal pay = 0;
        foreach (int i in Enumerable.Range(0, _spells.Count).Where(i => _spells[i].Covers(day)))
        {
            int before = _paidDays.GetValueOrDefault((benefit, i));
            pay += PayOf(_spells[i], before + 1) - PayOf(_spells[i], before);
            _paidDays[(benefit, i)] = before + 1;
        }

        return pay;
    }

    private static decimal PayOf(LiteralSickPay spell, int days) => (LiteralFraction.Of(spell.Amount) * days / spell.Days).ToCent();
}
