using System.Globalization;
using NodaTime;
using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Payments;

/// <summary>What someone demands of a retroactive payment in the place of the injured person.</summary>
/// <param name="Name">Who demands, as the caller calls it.</param>
/// <param name="Claimant">On what ground.</param>
/// <param name="Amount">How much; 0 or more, also more than was granted: <see cref="PaidDemand.Unpaid"/> says what is not paid of it. Of a benefit that was reduced only in part by the compensation, what was paid too much (§ 142).</param>
/// <param name="From">The first day for which the claimant paid; null, with <paramref name="To"/>, for a demand that is not tied to days.</param>
/// <param name="To">The last day for which the claimant paid.</param>
/// <param name="Kind">Of an employer or a sickness fund: on what ground it paid; pay unless stated (§ 139).</param>
/// <param name="TookLeisureTimeInsurance">Of an employer or a sickness fund: whether this employer took the leisure-time insurance that pays (§ 187(4)).</param>
public sealed record Demand(
    string Name, Claimant Claimant, Money<Once> Amount, LocalDate? From = null, LocalDate? To = null, PaidByEmployer Kind = PaidByEmployer.Pay, bool TookLeisureTimeInsurance = false) : ValueRecord
{
    internal DateInterval? Interval => From is { } from && To is { } to ? new(from, to) : null;
}

/// <summary>A retroactive compensation that others may receive in the place of the injured person (takautuva korvaus; §§ 139–143, 145).</summary>
/// <remarks>A demand may be larger than what is granted; what is not paid of it is no error. READING <see cref="Readings.SameTimeByDays"/>, <see cref="Readings.RankInProportion"/>,
/// <see cref="Readings.RecoveryFromPayment"/>, <see cref="Readings.RightsByOtherActs"/>.</remarks>
public sealed record RetroactivePayment : ValueRecord
{
    /// <summary>The day of payment, which decides the order.</summary>
    public required LocalDate PaidOn { get; init; }

    /// <summary>What is compensated; daily allowance unless stated. It decides who receives (§§ 139–143; what no section gives to others is personal, § 276(1)); from some kinds nothing may be recovered or
    /// distrained (§§ 247(3), 276(2)), and § 187(4) concerns losses of earnings.</summary>
    public CompensationKind Kind { get; init; }

    /// <summary>The insurance that pays; compulsory unless stated.</summary>
    public PayingInsurance Insurance { get; init; }

    /// <summary>The day of the decision, not after that of payment; it decides whether § 187(4) applies, and matters in the voluntary insurances only. Null: the day of payment
    /// (a claim of which none is stated is taken as decided from 1.1.2025 on, whenever it is paid).</summary>
    public LocalDate? DecidedOn { get; init; }

    /// <summary>The tax that is withheld from the whole payment; a recovery is at most a sixth of what is left after it (§ 247(3)).</summary>
    public Money<Once> TaxWithheld { get; init; }

    /// <summary>How much the injured person has agreed to be recovered from the payment (§ 247(3)); null when there is no consent.</summary>
    public Money<Once>? Consent { get; init; }

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
        var rights = Demands.Select(demand => DemandRights.Of(this, demand)).ToArray();
        var balance = Demands.Select(demand => demand.Amount).ToArray();
        var recoverable = DemandRights.Recoverable(this);
        var paid = Demands.Select(_ => new List<Figure<Money<Once>>>()).ToArray();
        var times = new List<PaidTime>();

        // A demand without a right bounds no days either: it moves nothing between the others.
        var tied = Demands.Where((_, i) => rights[i].Exists).Select(demand => demand.Interval).OfType<DateInterval>();
        foreach (var (days, amount) in SameTime.Cut(Times, tied))
        {
            var left = amount;
            foreach (var rank in RanksOn(days, rights, balance))
            {
                var demands = rank.Select(place => Of(Demands[place], days, balance[place])).ToValueList();
                var section = SectionReference.Of(145, 1, rank.Key);
                var isRecovery = Demands[rank.First()].Claimant == Claimant.InsurerRecovery;
                var payments = SameRank.Pay(isRecovery && recoverable.Value < left.Value ? recoverable : left, demands, demands.Select(_ => section).ToValueList());
                left = SameRank.Left(left, payments, section);
                recoverable = isRecovery ? SameRank.Left(recoverable, payments, SectionReference.Of(247, 3)) : recoverable;
                foreach (var (place, payment) in rank.Zip(payments, (place, payment) => (place, payment)))
                {
                    balance[place] -= payment.Value;
                    paid[place].Add(payment);
                }
            }

            times.Add(new(days.Start, days.End, amount, left));
        }

        var receivers = Demands.Select((demand, i) => new PaidDemand(demand, ItemOf(demand), rights[i].Exists, rights[i].Section, SameRank.Sum(paid[i], "receivers.paid", rights[i].Section)));
        return new(times.ToValueList(), receivers.ToValueList(), SameRank.Sum(times.Select(time => time.ToInjuredPerson), "receivers.toInjuredPerson", SectionReference.Of(145, 1)));
    }

    /// <summary>What is granted in all.</summary>
    internal Money<Once> Granted => new(Times.Sum(time => time.Amount.Cents));

    private int ItemOf(Demand demand) => PaymentOrder.ItemOf(demand.Claimant, PaidOn)!.Value;

    /// <summary>The demands with a right that want something of some days, by their items in order.</summary>
    private IEnumerable<IGrouping<int, int>> RanksOn(DateInterval days, DemandRight[] rights, Money<Once>[] balance) => Enumerable.Range(0, Demands.Count)
        .Where(place => rights[place].Exists)
        .Where(place => Demands[place].Interval?.Contains(days) ?? balance[place] != default)
        .GroupBy(place => ItemOf(Demands[place]))
        .OrderBy(rank => rank.Key);

    /// <summary>What a demand wants of some days; one that is not tied to days wants all that it has not got yet.</summary>
    private static Figure<Money<Once>> Of(Demand demand, DateInterval days, Money<Once> balance)
    {
        var whole = new Figure<Money<Once>>(demand.Amount, DemandRights.DemandRule);
        return demand.Interval is { } interval ? SameTime.OfDays(whole, interval, days, DemandRights.OfDaysRule)
            : balance == demand.Amount ? whole
            : new(balance, DemandRights.NotYetPaidRule, whole);
    }
}

/// <summary>What a payment and its demands are checked for.</summary>
internal static class DemandCheck
{
    internal static void Check(RetroactivePayment payment)
    {
        Guard.InTimeOfAct(payment.PaidOn, "paidOn");
        Guard.Defined(payment.Kind, "kind");
        Guard.Defined(payment.Insurance, "insurance");
        Guard.Date(payment.DecidedOn ?? payment.PaidOn, Guard.FirstDay, payment.PaidOn, "decidedOn");
        SameTime.Check(payment.Times);
        Guard.Range(payment.TaxWithheld.Amount, 0m, payment.Granted.Amount, "taxWithheld");
        MoneyGuard.NotNegative(payment.Consent ?? default, "consent");
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
        Guard.Defined(demand.Kind, name + ".kind");
        if (demand is { Claimant: not Claimant.EmployerOrSicknessFund, Kind: not PaidByEmployer.Pay } or { Claimant: not Claimant.EmployerOrSicknessFund, TookLeisureTimeInsurance: true })
        {
            throw Guard.Invalid(name, $"{name} ({demand.Name}) states kind or tookLeisureTimeInsurance; allowed is that of an employer or a sickness fund only (§ 139).");
        }

        if (PaymentOrder.ItemOf(demand.Claimant, paidOn) is null)
        {
            throw Guard.Invalid(name + ".claimant", $"{name}.claimant is {demand.Claimant}; it has no place in the order of § 145 on {Guard.Iso(paidOn)}.");
        }

        if (demand is { From: { } from, To: { } to })
        {
            SameTime.CheckDays(from, to, name);
        }
        else if (PaymentOrder.IsTiedToDays(demand.Claimant))
        {
            throw Guard.Invalid(name, $"{name} ({demand.Name}) needs both from and to: {demand.Claimant} receives only of the same days.");
        }
        else if (demand.From is not null || demand.To is not null)
        {
            throw Guard.Invalid(name, $"{name} ({demand.Name}) needs both from and to, or neither.");
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
