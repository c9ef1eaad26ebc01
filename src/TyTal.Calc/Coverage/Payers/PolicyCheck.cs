using static TyTal.Calc.Coverage.Payers.CircumstancesCheck;

namespace TyTal.Calc.Coverage.Payers;

/// <summary>Refuses insurances that the person cannot have.</summary>
internal static class PolicyCheck
{
    internal static void Check(Circumstances facts)
    {
        var seen = new HashSet<HeldPolicy>();
        foreach (var policy in facts.Policies)
        {
            Guard.Defined(policy, "policies");
            Refuse(!seen.Add(policy), "policies", Name(policy), "it is there already", "each insurance once");
        }

        foreach (var policy in facts.Policies)
        {
            CheckHolder(facts, policy);
            CheckBase(facts, policy);
        }

        Refuse(facts.Conditions is not null && !Has(facts, HeldPolicy.LeisureTime) && !Has(facts, HeldPolicy.EntrepreneurLeisureTime), "leisureTimeConditions", "stated", "policies has no leisure-time insurance", "conditions of one that is held");
        Refuse(facts.Conditions is { SportLeftOut: true } && !facts.HobbySport, "leisureTimeConditions.sportLeftOut", "true", "hobbySport is false", "a sport that is left out, with hobbySport true");
    }

    internal static bool Has(Circumstances facts, HeldPolicy policy) => facts.Policies.Contains(policy);

    /// <summary>The capacity in which a policy insures; null when it asks for none.</summary>
    internal static PersonStatus? CapacityOf(HeldPolicy policy) => policy switch
    {
        HeldPolicy.Compulsory or HeldPolicy.ForeignWork => PersonStatus.Employee,
        HeldPolicy.EntrepreneurWork => PersonStatus.Entrepreneur,
        HeldPolicy.Farmers => PersonStatus.Farmer,
        HeldPolicy.Athletes => PersonStatus.Athlete,
        _ => null,
    };

    private static void CheckHolder(Circumstances facts, HeldPolicy policy)
    {
        if (CapacityOf(policy) is { } capacity)
        {
            Refuse(
                facts.Status != capacity && !facts.OtherStatuses.Contains(capacity),
                "policies",
                Name(policy),
                $"status is {Name(facts.Status)}",
                $"this insurance with {Name(capacity)} as status or among otherStatuses");
        }
    }

    private static void CheckBase(Circumstances facts, HeldPolicy policy)
    {
        Refuse(policy == HeldPolicy.Compulsory && facts.StateEmployer, "policies", "compulsory", "stateEmployer is true", "no compulsory insurance of the State (§ 3(3))");
        if (policy is HeldPolicy.LeisureTime or HeldPolicy.EntrepreneurLeisureTime)
        {
            var joined = policy == HeldPolicy.LeisureTime ? HeldPolicy.Compulsory : HeldPolicy.EntrepreneurWork;
            Refuse(!Has(facts, joined), "policies", Name(policy), $"policies has no {Name(joined)}", $"this insurance joined to {Name(joined)} ({(policy == HeldPolicy.LeisureTime ? "§ 199(1)" : "§ 200(1)")})");
        }

        if (policy == HeldPolicy.ForeignWork)
        {
            Refuse(Has(facts, HeldPolicy.Compulsory), "policies", "foreignWork", "policies has compulsory", "one of them: § 204 insures work outside the compulsory insurance");
            Refuse(facts.Abroad != Abroad.Work, "policies", "foreignWork", $"abroad is {Name(facts.Abroad)}", "this insurance with abroad work (§ 204)");
        }
    }
}
