using static TyTal.Calc.Coverage.Payers.CircumstancesCheck;

namespace TyTal.Calc.Coverage.Payers;

/// <summary>Refuses insurances that the person cannot have.</summary>
internal static class PolicyCheck
{
    internal static void Check(Circumstances facts)
    {
        var seen = new HashSet<Policy>();
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

        Refuse(facts.Conditions is not null && !Has(facts, Policy.LeisureTime) && !Has(facts, Policy.EntrepreneurLeisureTime), "leisureTimeConditions", "stated", "policies has no leisure-time insurance", "conditions of one that is held");
        Refuse(facts.Conditions is { SportLeftOut: true } && !facts.HobbySport, "leisureTimeConditions.sportLeftOut", "true", "hobbySport is false", "a sport that is left out, with hobbySport true");
    }

    internal static bool Has(Circumstances facts, Policy policy) => facts.Policies.Contains(policy);

    /// <summary>The capacity in which a policy insures; null when it asks for none.</summary>
    internal static PersonStatus? CapacityOf(Policy policy) => policy switch
    {
        Policy.Compulsory or Policy.ForeignWork => PersonStatus.Employee,
        Policy.EntrepreneurWork => PersonStatus.Entrepreneur,
        Policy.Farmers => PersonStatus.Farmer,
        Policy.Athletes => PersonStatus.Athlete,
        _ => null,
    };

    private static void CheckHolder(Circumstances facts, Policy policy)
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

    private static void CheckBase(Circumstances facts, Policy policy)
    {
        Refuse(policy == Policy.Compulsory && facts.StateEmployer, "policies", "compulsory", "stateEmployer is true", "no compulsory insurance of the State (§ 3(3))");
        if (policy is Policy.LeisureTime or Policy.EntrepreneurLeisureTime)
        {
            var joined = policy == Policy.LeisureTime ? Policy.Compulsory : Policy.EntrepreneurWork;
            Refuse(!Has(facts, joined), "policies", Name(policy), $"policies has no {Name(joined)}", $"this insurance joined to {Name(joined)} ({(policy == Policy.LeisureTime ? "§ 199(1)" : "§ 200(1)")})");
        }

        if (policy == Policy.ForeignWork)
        {
            Refuse(Has(facts, Policy.Compulsory), "policies", "foreignWork", "policies has compulsory", "one of them: § 204 insures work outside the compulsory insurance");
            Refuse(facts.Abroad != Abroad.Work, "policies", "foreignWork", $"abroad is {Name(facts.Abroad)}", "this insurance with abroad work (§ 204)");
        }
    }
}
