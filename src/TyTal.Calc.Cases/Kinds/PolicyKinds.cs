using System.Text.Json.Nodes;
using TyTal.Calc.Explanations;
using TyTal.Calc.Explanations.Documents;
using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;
using TyTal.Calc.Policies;
using TyTal.Calc.Reasons;

namespace TyTal.Calc.Cases.Kinds;

/// <summary>The kinds "policyDates" (§§ 156–165, 187–200, 204), "statisticsHistory" (§ 167) and "grantingDuty" (§§ 157, 191, 199, 200, 204).</summary>
internal static class PolicyKinds
{
    private static readonly Rule FromRule = Rule.Given("given.statisticsFrom");

    internal static CaseResult Dates(JsonFacts facts, StatutoryParameters parameters)
    {
        var timeline = PolicyTimeline.Of(Policy(facts));
        return new(
            new()
            {
                ["start"] = Text(timeline.Start),
                ["startSection"] = timeline.Start.Rule.Section!.ToString(),
                ["firstPeriodEnds"] = Text(timeline.FirstPeriodEnds),
                ["periods"] = new JsonArray([.. timeline.Periods.Select(Period)]),
                ["firstTransfer"] = Text(timeline.FirstTransfer),
                ["lastDayOfNotice"] = Text(timeline.LastDayOfNotice),
                ["obstacleDue"] = timeline.LastDayOfNotice is { } notice ? Text(PolicyTransfer.ObstacleDue(notice)) : null,
                ["end"] = Text(timeline.End?.LastDay),
                ["endReason"] = timeline.End is { } end ? ClaimReader.Name(end.Reason) : null,
                ["endSection"] = timeline.End?.Section.ToString(),
                ["extension"] = timeline.Extension is { } extension ? ClaimReader.Name(extension) : null,
                ["transfers"] = new JsonArray([.. timeline.Transfers.Select(Transfer)]),
                ["events"] = new JsonArray([.. timeline.Events.Select(Event)]),
                ["duties"] = new JsonArray([.. timeline.Duties.Select(Duty)]),
                ["uninsured"] = new JsonArray([.. timeline.Uninsured.Select(days => new JsonObject { ["from"] = Kinds.Dates.Text(days.Start), ["to"] = Kinds.Dates.Text(days.End) })]),
                ["suppliedFigures"] = CaseResult.Names([]),
            },
            language => PolicyExplanation.Of(timeline, language));
    }

    internal static CaseResult Statistics(JsonFacts facts, StatutoryParameters parameters)
    {
        var occasion = CostKinds.Needed<StatisticsOccasion>(facts, "occasion");
        var from = facts.Date("on");
        var wages = facts.MakeOrNull("wages", Euros.PerYear);
        facts.NoOthers();
        if (occasion == StatisticsOccasion.Offer && wages is null)
        {
            throw new CaseFormatException(facts.PathOf("wages"), "the field is missing: the right to the statistics of an offer may depend on it");
        }

        var right = occasion != StatisticsOccasion.Offer || StatisticsHistory.HasRight(from, wages!.Value);
        var due = StatisticsHistory.Due(occasion, new Figure<CalendarDay>(new(from), FromRule));
        return new(
            new()
            {
                ["right"] = right,
                ["dueBy"] = right ? Text(due) : null,
                ["section"] = StatisticsHistory.Limit(occasion, from).Section.ToString(),
                ["suppliedFigures"] = CaseResult.Names([]),
            },
            right ? CaseResult.Reasons(("Statistics due by", "Tilastohistoria viimeistään", "Statistikhistoriken senast"), due) : NoStatistics);
    }

    internal static CaseResult Granting(JsonFacts facts, StatutoryParameters parameters)
    {
        var decision = GrantingDuty.Decide(
            CostKinds.Needed<PolicyKind>(facts, "kind"),
            facts.Flag("aboveConfirmedIncome", otherwise: false),
            facts.Flag("beyondAgeLimit", otherwise: false),
            facts.Flag("overdueDebts", otherwise: false));
        facts.NoOthers();
        return new(
            new() { ["mustGrant"] = decision.MustGrant, ["section"] = decision.Section.ToString(), ["suppliedFigures"] = CaseResult.Names([]) },
            language => Granted(language, decision));
    }

    private static Document NoStatistics(Language language)
    {
        var section = Wording.Section(SectionReference.Of(167, 1), language);
        return CaseResult.Sentence(language, new Phrase(
            $"No right to the statistics: until 2024 the wages are at least 150 000 euros a year ({section})",
            $"Ei oikeutta tilastohistoriaan: vuoteen 2024 saakka palkkojen on oltava vähintään 150 000 euroa vuodessa ({section})",
            $"Ingen rätt till statistikhistoriken: till och med 2024 ska lönerna vara minst 150 000 euro per år ({section})").In(language));
    }

    private static Document Granted(Language language, GrantingDecision decision)
    {
        var words = decision.MustGrant
            ? new Phrase("The insurer must grant the policy", "Vakuutusyhtiön on myönnettävä vakuutus", "Försäkringsbolaget ska bevilja försäkringen")
            : new Phrase("The insurer need not grant the policy", "Vakuutusyhtiön ei tarvitse myöntää vakuutusta", "Försäkringsbolaget behöver inte bevilja försäkringen");
        return CaseResult.Sentence(language, $"{words.In(language)} ({Wording.Section(decision.Section, language)})");
    }

    private static Policy Policy(JsonFacts facts)
    {
        var policy = new Policy
        {
            Kind = ClaimReader.OneOf(facts, "kind", PolicyKind.Compulsory),
            ApplicationArrived = facts.DateOrNull("applicationArrived"),
            AgreedStart = facts.DateOrNull("agreedStart"),
            LastDayElsewhere = facts.DateOrNull("lastDayElsewhere"),
            FixedTermEnds = facts.DateOrNull("fixedTermEnds"),
            Extension = facts.ReadOrNull("extension", extension => new TermExtension(extension.Date("notifiedOn"), extension.Date("ends"))),
            Main = facts.ReadOrNull("main", main => new MainPolicy(main.Date("from"), main.DateOrNull("to"))),
            GroupOf = facts.WholeOrNull("groupOf"),
            ContinuedBeyondAgeLimit = facts.Flag("continuedBeyondAgeLimit", otherwise: false),
            WorkFrom = facts.DateOrNull("workFrom"),
            WorkTo = facts.DateOrNull("workTo"),
            Transfers = facts.List("transfers", transfer => new TransferNotice(transfer.Date("madeOn"), transfer.Date("reachedOldInsurer"), transfer.Date("ends"))),
            Events = facts.List("events", happened => new PolicyEvent(CostKinds.Needed<PolicyEndReason>(happened, "reason"), happened.Date("on"))
            {
                Ends = happened.DateOrNull("ends"),
                PaidOn = happened.DateOrNull("paidOn"),
            }),
            Through = facts.Date("through"),
        };
        facts.NoOthers();
        return policy;
    }

    private static string? Text(Figure<CalendarDay>? day) => day is null ? null : Kinds.Dates.Text(day.Value.Day);

    private static JsonObject Period(PolicyPeriod period) =>
        new() { ["from"] = Kinds.Dates.Text(period.From), ["to"] = Kinds.Dates.Text(period.To), ["cut"] = period.IsCut };

    private static JsonObject Transfer(TransferDecision decision) => new()
    {
        ["outcome"] = ClaimReader.Name(decision.Outcome),
        ["lastDayOfNotice"] = Text(decision.LastDayOfNotice),
        ["section"] = decision.Section.ToString(),
    };

    private static JsonObject Event(PolicyEventDecision decision) => new()
    {
        ["outcome"] = ClaimReader.Name(decision.Outcome),
        ["lastDay"] = Text(decision.LastDay),
        ["section"] = decision.Section.ToString(),
    };

    private static JsonObject Duty(PolicyDuty duty) => new()
    {
        ["duty"] = ClaimReader.Name(duty.Kind),
        ["lastDay"] = Kinds.Dates.Text(duty.LastDay),
        ["section"] = duty.Section.ToString(),
    };
}
