using System.Globalization;
using NodaTime;
using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Payments;

/// <summary>What someone demands of a retroactive payment in the place of the injured person.</summary>
/// <param name="Name">Who demands, as the caller calls it.</param>
/// <param name="Claimant">On what ground.</param>
/// <param name="Amount">How much; 0 or more. Of a benefit that was reduced only in part by the compensation, what was paid too much (§ 142).</param>
/// <param name="From">The first day for which the claimant paid; null, with <paramref name="To"/>, for a demand that is not tied to days.</param>
/// <param name="To">The last day for which the claimant paid.</param>
public sealed record Demand(string Name, Claimant Claimant, Money<Once> Amount, LocalDate? From = null, LocalDate? To = null)
{
    internal DateInterval? Interval => From is { } from && To is { } to ? new(from, to) : null;
}

/// <summary>A retroactive compensation that others may receive in the place of the injured person (takautuva korvaus; §§ 139–143, 145).</summary>
/// <remarks>READING <see cref="Readings.SameTimeByDays"/>, <see cref="Readings.RankInProportion"/>.</remarks>
public sealed record RetroactivePayment
{
    /// <summary>The day of payment, which decides the order.</summary>
    public required LocalDate PaidOn { get; init; }

    /// <summary>What is granted, by times that do not overlap.</summary>
    public required ValueList<CompensatedTime> Times { get; init; }

    /// <summary>The demands, in any order.</summary>
    public ValueList<Demand> Demands { get; init; }

    /// <summary>Pays the demands in their order, each from the compensation of the same days, and the rest to the injured person.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A day or an amount is outside its range.</exception>
    /// <exception cref="ArgumentException">Times overlap, or demands of the same claimant do, or a claimant has no place in the order of the day.</exception>
    public DividedPayment Divide()
    {
        DemandCheck.Check(this);
        var balance = Demands.Select(demand => demand.Amount).ToArray();
        var paid = Demands.Select(_ => new List<Figure<Money<Once>>>()).ToArray();
        var times = new List<PaidTime>();
        foreach (var (days, amount) in SameTime.Cut(Times, Demands.Select(demand => demand.Interval).OfType<DateInterval>()))
        {
            var left = amount;
            foreach (var rank in RanksOn(days, balance))
            {
                var demands = rank.Select(place => Of(Demands[place], days, balance[place])).ToValueList();
                var section = SectionReference.Of(145, 1, rank.Key);
                var payments = SameRank.Pay(left, demands, demands.Select(_ => section).ToValueList());
                left = SameRank.Left(left, payments, section);
                foreach (var (place, payment) in rank.Zip(payments, (place, payment) => (place, payment)))
                {
                    balance[place] -= payment.Value;
                    paid[place].Add(payment);
                }
            }

            times.Add(new(days.Start, days.End, amount, left));
        }

        var receivers = Demands.Select((demand, i) => new PaidDemand(demand, ItemOf(demand), SameRank.Sum(paid[i], "receivers.paid", SectionReference.Of(145, 1, ItemOf(demand)))));
        return new(times.ToValueList(), receivers.ToValueList(), SameRank.Sum(times.Select(time => time.ToInjuredPerson), "receivers.toInjuredPerson", SectionReference.Of(145, 1)));
    }

    private int ItemOf(Demand demand) => PaymentOrder.ItemOf(demand.Claimant, PaidOn)!.Value;

    /// <summary>The demands that want something of some days, by their items in order.</summary>
    private IEnumerable<IGrouping<int, int>> RanksOn(DateInterval days, Money<Once>[] balance) => Enumerable.Range(0, Demands.Count)
        .Where(place => Demands[place].Interval?.Contains(days) ?? balance[place] != default)
        .GroupBy(place => ItemOf(Demands[place]))
        .OrderBy(rank => rank.Key);

    /// <summary>What a demand wants of some days; one that is not tied to days wants all that it has not got yet.</summary>
    private static Figure<Money<Once>> Of(Demand demand, DateInterval days, Money<Once> balance)
    {
        var whole = new Figure<Money<Once>>(demand.Amount, DemandCheck.DemandRule);
        return demand.Interval is { } interval ? SameTime.OfDays(whole, interval, days, DemandCheck.OfDaysRule)
            : balance == demand.Amount ? whole
            : new(balance, DemandCheck.NotYetPaidRule, whole);
    }
}

/// <summary>What the demands are checked for, and the rules of their amounts.</summary>
internal static class DemandCheck
{
    internal static Rule DemandRule { get; } = Rule.Given("given.demand");

    internal static Rule OfDaysRule { get; } = new("demand.ofDays", SectionReference.Of(145, 1), Rounding.Cent, Readings.SameTimeByDays);

    internal static Rule NotYetPaidRule { get; } = new("demand.notYetPaid", SectionReference.Of(145, 1));

    internal static void Check(RetroactivePayment payment)
    {
        Guard.InTimeOfAct(payment.PaidOn, "paidOn");
        SameTime.Check(payment.Times);
        Guard.NoNulls(payment.Demands, "demands");
        for (var i = 0; i < payment.Demands.Count; i++)
        {
            Check(payment.Demands[i], NameOf(i), payment.PaidOn);
            for (var j = 0; j < i; j++)
            {
                RefuseTwice(payment.Demands[i], payment.Demands[j], NameOf(i), NameOf(j));
            }
        }
    }

    private static void Check(Demand demand, string name, LocalDate paidOn)
    {
        Guard.NotNull(demand.Name, name + ".name");
        MoneyGuard.NotNegative(demand.Amount, name + ".amount");
        Guard.Defined(demand.Claimant, name + ".claimant");
        if (PaymentOrder.ItemOf(demand.Claimant, paidOn) is null)
        {
            throw Guard.Invalid(name + ".claimant", $"{name}.claimant is {demand.Claimant}; it has no place in the order of § 145 on {Guard.Iso(paidOn)}.");
        }

        if (demand.Interval is not null)
        {
            SameTime.CheckDays(demand.From!.Value, demand.To!.Value, name);
        }
        else if (demand.From is not null || demand.To is not null || PaymentOrder.IsTiedToDays(demand.Claimant))
        {
            throw Guard.Invalid(name, $"{name} ({demand.Name}) needs both from and to: {demand.Claimant} receives only of the same days.");
        }
    }

    private static void RefuseTwice(Demand demand, Demand other, string name, string otherName)
    {
        if (demand.Name == other.Name && demand.Claimant == other.Claimant && (demand.Interval is not { } days || other.Interval is not { } others || days.Intersection(others) is not null))
        {
            throw Guard.Invalid(name, $"{name} and {otherName} are both of {demand.Name} ({demand.Claimant}) and overlap; state the days once.");
        }
    }

    private static string NameOf(int place) => $"demands[{place.ToString(CultureInfo.InvariantCulture)}]";
}
