using NodaTime;
using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.MotorLiability;

/// <summary>Judges the costs of a claim (§§ 6, 7, 10, 13).</summary>
internal sealed class MotorCosts(MotorClaim claim)
{
    private static readonly Rule CostRule = Rule.Given("given.rehabilitationCost");
    private static readonly Rule ClaimRule = Rule.Given("given.authoritysCost");

    internal List<MotorCostLine> Lines { get; } = [];

    internal List<CostRefusal> Refusals { get; } = [];

    internal List<TransferRefusal> TransferRefusals { get; } = [];

    internal void Judge()
    {
        var refusedAlterations = RefusedAlterations();
        for (var i = 0; i < claim.Costs.Count; i++)
        {
            var cost = claim.Costs[i];
            var refused = RefusalOf(cost) ?? (refusedAlterations.Contains(i) ? CostRefusalReason.HomeAlteredBefore : (CostRefusalReason?)null);
            if (refused is { } reason)
            {
                Refusals.Add(new(cost, reason, FunctionalAbilityRight.SectionOf(reason, ItemOf(cost))));
            }
            else
            {
                Lines.Add(Line(cost, i));
            }
        }
    }

    private static CostItem ItemOf(RehabilitationCost cost) => CostItems.Find(cost.Purpose, cost.Item, cost.On);

    private CostRefusalReason? RefusalOf(RehabilitationCost cost)
    {
        var refused = cost.Purpose == RehabilitationPurpose.FunctionalAbility
            ? FunctionalAbilityRight.Refusal(claim.AccidentDate, cost.On, cost.PublicDuty, cost.PaymentCommitment)
            : null;
        return refused ?? (cost.Disability < ItemOf(cost).Disability ? CostRefusalReason.NotAsDisabled : null);
    }

    /// <summary>The places of the costs of alterations that come within five years of compensated ones, in the order of their days; the costs of one day stand or fall together.</summary>
    private HashSet<int> RefusedAlterations()
    {
        var refused = new HashSet<int>();
        LocalDate? altered = null;
        var projects = Enumerable.Range(0, claim.Costs.Count)
            .Where(i => claim.Costs[i].HomeAlterations && RefusalOf(claim.Costs[i]) is null)
            .GroupBy(i => claim.Costs[i].AlteredOn ?? claim.Costs[i].On)
            .OrderBy(project => project.Key);
        foreach (var project in projects)
        {
            if (FunctionalAbilityRight.HomeAlterations(altered, project.Key, project.Any(i => claim.Costs[i].WeightyReasons)))
            {
                altered = project.Key;
            }
            else
            {
                refused.UnionWith(project);
            }
        }

        return refused;
    }

    private MotorCostLine Line(RehabilitationCost cost, int place)
    {
        var item = ItemOf(cost);
        var amount = new Figure<Money<Once>>(cost.Amount, new Rule("motor.cost", item.Section, Rounding.None, cost.Purpose == RehabilitationPurpose.FunctionalAbility ? Readings.MotorVersions : null), new Figure<Money<Once>>(cost.Amount, CostRule));
        var claims = new List<ReceiversClaim>();
        for (var i = 0; i < cost.Claims.Count; i++)
        {
            var given = cost.Claims[i];
            if (ClaimTransfer.Refusal(given.Authority, SupportKind.Services, cost.On, given.Notice) is { } reason)
            {
                TransferRefusals.Add(new($"costs[{place}].claims[{i}]", given.Authority, cost.On, cost.On, reason, ClaimTransfer.SectionOf(reason)));
            }
            else
            {
                claims.Add(new(given.Authority, new Figure<Money<Once>>(given.Amount, ClaimRule)));
            }
        }

        var insurers = claim.Insurers.Count == 0 ? default : CostSharing.Split(amount, claim.SharingGround, claim.Insurers);
        return new(cost, item, amount, ClaimTransfer.Split(amount, claims.ToValueList()), insurers);
    }
}
