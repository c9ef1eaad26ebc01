using System.Globalization;
using NodaTime;
using TyTal.Calc.MotorLiability;
using TyTal.Calc.Tests.Reference;

namespace TyTal.Calc.Tests.MotorLiability;

/// <summary>Asks the literal reference the same questions about rehabilitation after a traffic accident and writes both answers alike.</summary>
internal static class LiteralMotorComparison
{
    internal const string Refused = "refused";

    internal static string Literal(MotorClaim claim)
    {
        try
        {
            return Literal(LiteralMotorTimeline.Compute(Convert(claim)));
        }
        catch (LiteralRefusal)
        {
            return Refused;
        }
    }

    internal static string Library(MotorClaim claim)
    {
        try
        {
            return Library(MotorTimeline.Of(claim));
        }
        catch (ArgumentException)
        {
            return Refused;
        }
    }

    internal static string Library(MotorTimeline timeline)
    {
        var totals = timeline.Totals;
        return string.Join(
            "\n",
            timeline.Periods.Select(period => PartText($"{Guard.Iso(period.From)} {Guard.Iso(period.To)} {period.Outcome}", period.Total.Amount, Of(period.Receivers), Of(period.Insurers)))
                .Concat(timeline.Costs.Select(line => PartText($"costs[{PlaceOf(timeline, line.Cost)}]", line.Amount.Amount, Of(line.Receivers), Of(line.Insurers))))
                .Concat(timeline.Refusals.Select(refusal => $"{Guard.Iso(refusal.From)} {Guard.Iso(refusal.To)} {refusal.Outcome}"))
                .Concat(timeline.CostRefusals.Select(refusal => $"costs[{PlaceOf(timeline, refusal.Cost)}] {refusal.Reason}"))
                .Concat(timeline.TransferRefusals.Select(refusal => $"{Guard.Iso(refusal.From)} {Guard.Iso(refusal.To)} {refusal.Claim} {refusal.Reason}").Order(StringComparer.Ordinal))
                .Append(TotalsText(
                    [totals.LostEarnings.Amount, totals.Costs.Amount, totals.ActualLoss.Amount, totals.Total.Amount],
                    totals.Receivers.Select(sum => (sum.Name, sum.Amount.Amount)),
                    totals.Insurers.Select(sum => (sum.Name, sum.Amount.Amount)))));
    }

    private static string Literal(LiteralMotorTimeline timeline)
    {
        var ofTheAct = timeline.Parts.Where(part => part.IsOfTheAct).ToList();
        var costs = ofTheAct.Where(part => part.For.StartsWith("costs", StringComparison.Ordinal)).Sum(part => part.Amount);
        var all = ofTheAct.Sum(part => part.Amount);
        return string.Join(
            "\n",
            timeline.Parts.Select(part => PartText(part.For, part.Amount, part.Receivers, part.Insurers))
                .Concat(Spells(timeline.Refusals))
                .Concat(timeline.CostRefusals.Select(refusal => $"costs[{refusal.Place}] {refusal.Reason}"))
                .Concat(timeline.DemandRefusals
                    .GroupBy(refusal => $"{refusal.Claim} {refusal.Reason}", refusal => refusal.Day, StringComparer.Ordinal)
                    .SelectMany(days => Spells(days.Select(day => (day, days.Key))))
                    .Order(StringComparer.Ordinal))
                .Append(TotalsText(
                    [all - costs, costs, timeline.Parts.Where(part => !part.IsOfTheAct).Sum(part => part.Amount), all],
                    Sums(ofTheAct.SelectMany(part => part.Receivers)),
                    Sums(ofTheAct.SelectMany(part => part.Insurers)))));
    }

    /// <summary>Days that follow each other with the same text, as one.</summary>
    private static List<string> Spells(IEnumerable<(DateOnly Day, string Text)> days)
    {
        var spells = new List<(DateOnly From, DateOnly To, string Text)>();
        foreach (var (day, text) in days)
        {
            if (spells.Count > 0 && spells[^1] is var last && last.To.AddDays(1) == day && last.Text == text)
            {
                spells[^1] = last with { To = day };
            }
            else
            {
                spells.Add((day, day, text));
            }
        }

        return [.. spells.Select(spell => $"{spell.From:yyyy-MM-dd} {spell.To:yyyy-MM-dd} {spell.Text}")];
    }

    private static string PartText(string what, decimal amount, IEnumerable<(string, decimal)> receivers, IEnumerable<(string, decimal)> insurers) =>
        $"{what} {Euros(amount)} to {Text(receivers)} by {Text(insurers)}";

    private static string TotalsText(decimal[] sums, IEnumerable<(string, decimal)> receivers, IEnumerable<(string, decimal)> insurers) =>
        $"totals {string.Join(' ', sums.Select(Euros))} to {Text(receivers)} by {Text(insurers)}";

    private static string Text(IEnumerable<(string Name, decimal Amount)> parts) => string.Join(", ", parts.Select(part => $"{part.Name} {Euros(part.Amount)}"));

    private static string Euros(decimal amount) => amount.ToString("0.00", CultureInfo.InvariantCulture);

    private static IEnumerable<(string Name, decimal Amount)> Sums(IEnumerable<(string Name, decimal Amount)> parts) =>
        parts.GroupBy(part => part.Name, part => part.Amount, StringComparer.Ordinal).Select(group => (group.Key, group.Sum()));

    private static IEnumerable<(string, decimal)> Of(ValueList<ReceiversPart> receivers) => receivers.Select(part => (part.Authority?.ToString() ?? "InjuredPerson", part.Amount.Amount));

    private static IEnumerable<(string, decimal)> Of(ValueList<InsurersShare> insurers) => insurers.Select(share => (share.Insurer, share.Amount.Amount));

    private static int PlaceOf(MotorTimeline timeline, RehabilitationCost cost) => Enumerable.Range(0, timeline.Claim.Costs.Count).First(i => ReferenceEquals(timeline.Claim.Costs[i], cost));

    private static LiteralMotorClaim Convert(MotorClaim claim) => new()
    {
        Accident = claim.AccidentDate.ToDateOnly(),
        Through = claim.Through.ToDateOnly(),
        LivesInFinland = claim.Conditions.ResidentInFinland,
        IsUnderAgreement = claim.Conditions.UnderAgreement,
        IsRehabilitation = claim.Conditions.ServesRehabilitation,
        HasRight = claim.Conditions.RightToCompensation,
        IsWeakened = claim.Conditions.AbilityWeakened,
        IsLikelyToWeaken = claim.Conditions.LikelyToWeakenSubstantially,
        Measures = [.. claim.Measures.Select(Convert)],
        Waiting = [.. claim.Waiting.Select(spell => new LiteralMotorMeasure
        {
            From = spell.From.ToDateOnly(),
            To = spell.To.ToDateOnly(),
            IsOfSection5 = spell.Purpose == RehabilitationPurpose.WorkAbility,
            ReasonableUntil = OrNull(spell.ReasonableUntil),
        })],
        Interruptions = [.. claim.Interruptions.Select(Convert)],
        Full = [.. claim.FullCompensation.Select(rate => Convert(rate.Rate, rate.From, rate.To))],
        ActualLoss = [.. claim.ActualLoss.Select(rate => Convert(rate.Rate, rate.From, rate.To))],
        Demands = [.. claim.EarningsClaims.Select(given => Convert(given.Authority, given.Notice, Convert(given.Rate, given.From, given.To)) with { IsAllowance = given.Kind == SupportKind.RehabilitationAllowance })],
        Costs = [.. claim.Costs.Select(Convert)],
        Insurers = [.. claim.Insurers.Select(insurer => (insurer.Insurer, insurer.Share.Amount))],
    };

    private static LiteralMotorMeasure Convert(MeasureSpell measure) => new()
    {
        From = measure.From.ToDateOnly(),
        To = measure.To.ToDateOnly(),
        Kind = measure.Kind.ToString(),
        IsOfSection5 = measure.Purpose == RehabilitationPurpose.WorkAbility,
        PreventsWork = measure.PreventsWork,
        Holidays = [.. measure.Holidays.Select(Convert)],
    };

    private static LiteralMotorCost Convert(RehabilitationCost cost) => new()
    {
        IsOfSection7 = cost.Purpose == RehabilitationPurpose.FunctionalAbility,
        Item = cost.Item,
        On = cost.On.ToDateOnly(),
        Amount = cost.Amount.Amount,
        IsPublicDuty = cost.PublicDuty,
        HasCommitment = cost.PaymentCommitment,
        Disability = cost.Disability switch { Disability.None => 0, Disability.Disabled => 1, _ => 2 },
        AlteredOn = cost.HomeAlterations ? (cost.AlteredOn ?? cost.On).ToDateOnly() : null,
        HasWeightyReasons = cost.WeightyReasons,
        Demands = [.. cost.Claims.Select(given => Convert(given.Authority, given.Notice, new LiteralMotorRate { From = cost.On.ToDateOnly(), To = cost.On.ToDateOnly(), Amount = given.Amount.Amount }))],
    };

    private static LiteralMotorDemand Convert(Authority authority, Notice notice, LiteralMotorRate given) =>
        new() { Authority = authority.ToString(), Given = given, ToldOn = notice.On.ToDateOnly(), TakenIntoAccountUntil = OrNull(notice.TakenIntoAccountUntil) };

    private static LiteralMotorRate Convert(CompensationRate rate, LocalDate from, LocalDate? to) =>
        new() { From = from.ToDateOnly(), To = OrNull(to), Amount = rate.Cents / 100m, IsPerMonth = rate.IsPerMonth };

    private static (DateOnly From, DateOnly To) Convert(DateInterval days) => (days.Start.ToDateOnly(), days.End.ToDateOnly());

    private static DateOnly? OrNull(LocalDate? day) => day is { } known ? known.ToDateOnly() : null;
}
