namespace TyTal.Calc.Tests.Reference;

/// <summary>Divides what is granted, each run of days with the same demands by itself, item after item.</summary>
internal sealed class LiteralWaterfall
{
    private readonly IReadOnlyList<LiteralDemand> _demands;
    private readonly Func<LiteralDemand, bool> _hasRight;
    private readonly Func<LiteralDemand, int> _itemOf;
    private readonly decimal[] _wanted;
    private decimal _recoverable;

    private LiteralWaterfall(IReadOnlyList<LiteralDemand> demands, Func<LiteralDemand, bool> hasRight, Func<LiteralDemand, int> itemOf, decimal recoverable)
    {
        (_demands, _hasRight, _itemOf, _recoverable) = (demands, hasRight, itemOf, recoverable);
        _wanted = [.. demands.Select(demand => demand.Amount)];
        Paid = new decimal[demands.Count];
    }

    /// <summary>What each demand gets.</summary>
    internal decimal[] Paid { get; }

    /// <summary>What is left of each granted time.</summary>
    internal List<decimal> Left { get; } = [];

    internal static LiteralWaterfall Compute(LiteralRetroactivePayment payment)
    {
        decimal granted = payment.Times.Sum(time => time.Amount);
        decimal recoverable = LiteralRetroactivePayment.MostToTakeOff(payment.Kind, granted, payment.TaxWithheld, payment.Consent);
        LiteralWaterfall waterfall = new(payment.Demands, payment.HasRight, demand => payment.ItemOf(demand.Claimant), recoverable);
        waterfall.Divide(payment.Times);
        return waterfall;
    }

    /// <summary>§ 139 alone: all who paid stand beside each other.</summary>
    internal static LiteralWaterfall OfEmployers(LiteralRetroactivePayment payment)
    {
        LiteralWaterfall waterfall = new(payment.Demands, payment.HasRight, _ => 1, recoverable: 0);
        waterfall.Divide(payment.Times);
        return waterfall;
    }

    /// <summary>All of it, or in proportion.</summary>
    internal static decimal[] Share(decimal pot, decimal[] wanted) => wanted.Sum() <= pot ? wanted : InProportion(pot, wanted);

    /// <summary>Whole cents, and those left over one by one to the largest broken cents, the first stated before others.</summary>
    internal static decimal[] InProportion(decimal pot, decimal[] wanted)
    {
        decimal sum = wanted.Sum();
        decimal[] parts = [.. wanted.Select(amount => decimal.Floor(pot * amount * 100 / sum) / 100)];
        while (parts.Sum() < pot)
        {
            int largest = 0;
            for (int i = 1; i < parts.Length; i++)
            {
                // What is missing to the exact share, in the sum's units.
                decimal missing = (pot * wanted[i]) - (parts[i] * sum);
                if (missing > (pot * wanted[largest]) - (parts[largest] * sum))
                {
                    largest = i;
                }
            }

            parts[largest] += 0.01m;
        }

        return parts;
    }

    private void Divide(IReadOnlyList<LiteralGranted> times)
    {
        foreach (LiteralGranted time in times)
        {
            decimal left = 0;
            for (DateOnly first = time.From; first <= time.To;)
            {
                DateOnly last = LastOfRun(time, first);
                left += DivideRun(LiteralGranted.PartOf(time.Amount, time.From, time.To, first, last), first, last);
                first = last.AddDays(1);
            }

            Left.Add(left);
        }
    }

    /// <summary>The days that follow each other with the same demands of days.</summary>
    private DateOnly LastOfRun(LiteralGranted time, DateOnly first)
    {
        DateOnly last = first;
        while (last < time.To && _demands.All(demand => demand.From is null || !_hasRight(demand) || demand.Covers(last.AddDays(1)) == demand.Covers(first)))
        {
            last = last.AddDays(1);
        }

        return last;
    }

    /// <summary>What is left of the run's money.</summary>
    private decimal DivideRun(decimal money, DateOnly first, DateOnly last)
    {
        for (int item = 1; item <= 10; item++)
        {
            List<int> places = [.. Enumerable.Range(0, _demands.Count).Where(i => _itemOf(_demands[i]) == item && _hasRight(_demands[i]) && (_demands[i].From is null || _demands[i].Covers(first)))];
            if (places.Count == 0)
            {
                continue;
            }

            bool recovery = _demands[places[0]].Claimant == LiteralClaimant.InsurerRecovery;
            decimal pot = recovery ? Math.Min(money, _recoverable) : money;
            decimal[] parts = Share(pot, [.. places.Select(i => WantedOf(i, first, last))]);
            for (int i = 0; i < places.Count; i++)
            {
                Paid[places[i]] += parts[i];
                _wanted[places[i]] -= parts[i];
            }

            money -= parts.Sum();
            _recoverable -= recovery ? parts.Sum() : 0;
        }

        return money;
    }

    /// <summary>Of these days what was paid for them; without days all that is not yet paid.</summary>
    private decimal WantedOf(int place, DateOnly first, DateOnly last)
        => _demands[place] is { From: { } from, To: { } to } ? LiteralGranted.PartOf(_demands[place].Amount, from, to, first, last) : _wanted[place];
}
