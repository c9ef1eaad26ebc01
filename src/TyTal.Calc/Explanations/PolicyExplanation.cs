using TyTal.Calc.Explanations.Documents;
using TyTal.Calc.Law;
using TyTal.Calc.Policies;

namespace TyTal.Calc.Explanations;

/// <summary>The life of a policy, its premiums, and neglect in words: what follows, why, the reasons of every day and amount, and readings.</summary>
public static class PolicyExplanation
{
    /// <summary>The life of a policy in words.</summary>
    /// <param name="timeline">The life of the policy.</param>
    /// <param name="language">The language; English unless stated.</param>
    public static Document Of(PolicyTimeline timeline, Language language = Language.English)
    {
        var voice = Voice.Of(language);
        var page = new Page(voice);
        var start = voice.Date(Guard.NotNull(timeline, nameof(timeline)).Start.Value.Day);
        var section = timeline.Start.Rule.Section is { } of ? $" ({voice.Section(of)})" : "";
        page.Heading($"{Name(timeline.Policy.Kind, language)} {voice.Say($"from {start}", $"alkaen {start}", $"från och med {start}")}{section}", 1);
        page.Line(End(voice, timeline));
        page.List(
            voice.Say("Insurance periods", "Vakuutuskaudet", "Försäkringsperioder"),
            timeline.Periods.Select(period => voice.Dates(period.From, period.To) + (period.IsCut ? voice.Say(", cut by the end", ", lyhentynyt vakuutuksen päättymisen vuoksi", ", avkortad genom att försäkringen upphör") : "")));
        WriteTransfers(page, voice, timeline);
        page.List(voice.Say("Events", "Tapahtumat", "Händelser"), timeline.Events.Select(decision => Line(voice, decision)));
        if (timeline.Extension is { } extension)
        {
            page.List(voice.Say("Extension of the term", "Määräajan pidentäminen", "Förlängning av tiden"), [$"{Reason(extension, language)} ({voice.Section(158, 2)})"]);
        }

        page.List(voice.Say("To be told to the insurer", "Vakuutusyhtiölle ilmoitettava", "Ska meddelas försäkringsbolaget"), timeline.Duties.Select(duty =>
        {
            var last = voice.Date(duty.LastDay);
            return $"{voice.Say($"by {last}", $"viimeistään {last}", $"senast {last}")}: {Name(duty.Kind, language)} ({voice.Section(duty.Section)})";
        }));
        page.List(
            voice.Say("Work without this policy", "Työ ilman tätä vakuutusta", "Arbete utan denna försäkring"),
            timeline.Uninsured.Select(days => $"{voice.Dates(days.Start, days.End)} ({voice.Section(156, 1)})"));
        page.Reasons(timeline.Figures(), DutyReadings(timeline.Duties));
        return page.ToDocument();
    }

    /// <summary>An adjustment premium in words.</summary>
    /// <param name="adjustment">The adjustment premium.</param>
    /// <param name="language">The language; English unless stated.</param>
    public static Document Of(PremiumAdjustment adjustment, Language language = Language.English)
    {
        var voice = Voice.Of(language);
        var page = new Page(voice);
        var (amount, due) = (voice.Money(Math.Abs(Guard.NotNull(adjustment, nameof(adjustment)).Amount.Amount), Money.Unit.Euros), voice.Date(adjustment.Due.Value.Day));
        page.Heading(adjustment.Direction switch
        {
            AdjustmentDirection.Collected => voice.Say(
                $"Adjustment premium {amount} to collect, due on {due}",
                $"Tasoitusvakuutusmaksu {amount} peritään, eräpäivä {due}",
                $"Utjämningspremie {amount} uppbärs, förfallodag {due}"),
            AdjustmentDirection.Returned => voice.Say(
                $"Adjustment premium {amount} to return, due on {due}",
                $"Tasoitusvakuutusmaksu {amount} palautetaan, eräpäivä {due}",
                $"Utjämningspremie {amount} återbetalas, förfallodag {due}"),
            _ => voice.Say("No adjustment premium", "Ei tasoitusvakuutusmaksua", "Ingen utjämningspremie"),
        }, 1);
        page.Reasons(adjustment.Figures());
        return page.ToDocument();
    }

    /// <summary>What an employer pays for neglecting to insure, in words.</summary>
    /// <param name="decision">What the employer pays.</param>
    /// <param name="language">The language; English unless stated.</param>
    public static Document Of(NeglectDecision decision, Language language = Language.English) => NeglectText.Of(Guard.NotNull(decision, nameof(decision)), Voice.Of(language));

    /// <summary>The name of a kind of policy.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="language">The language; English unless stated.</param>
    public static string Name(PolicyKind kind, Language language = Language.English)
    {
        var voice = Voice.Of(language);
        return Guard.Defined(kind) switch
        {
            PolicyKind.Compulsory => voice.Say("Compulsory policy", "Pakollinen vakuutus", "Obligatorisk försäkring"),
            PolicyKind.WorkAbroad => voice.Say("Policy for work abroad", "Ulkomaantyön vakuutus", "Försäkring för arbete utomlands"),
            PolicyKind.Entrepreneur => voice.Say("Entrepreneur's policy", "Yrittäjän vakuutus", "Företagarens försäkring"),
            PolicyKind.LeisureTime => voice.Say("Leisure-time policy", "Vapaa-ajan vakuutus", "Fritidsförsäkring"),
            _ => voice.Say("Entrepreneur's leisure-time policy", "Yrittäjän vapaa-ajan vakuutus", "Företagarens fritidsförsäkring"),
        };
    }

    /// <summary>The name of an authority.</summary>
    /// <param name="authority">The authority.</param>
    /// <param name="language">The language; English unless stated.</param>
    public static string Name(NeglectAuthority authority, Language language = Language.English)
    {
        var voice = Voice.Of(language);
        return Guard.Defined(authority) switch
        {
            NeglectAuthority.WorkersCompensationCenter => voice.Say("Workers' Compensation Center", "Tapaturmavakuutuskeskus", "Olycksfallsförsäkringscentralen"),
            NeglectAuthority.StateTreasury => voice.Say("State Treasury", "Valtiokonttori", "Statskontoret"),
            _ => voice.Say("Employment Accidents Appeal Board", "tapaturma-asioiden muutoksenhakulautakunta", "besvärsnämnden för olycksfallsärenden"),
        };
    }

    /// <summary>The name of what must be told.</summary>
    /// <param name="duty">What must be told.</param>
    /// <param name="language">The language; English unless stated.</param>
    public static string Name(PolicyDutyKind duty, Language language = Language.English)
    {
        var voice = Voice.Of(language);
        return Guard.Defined(duty) switch
        {
            PolicyDutyKind.InformationAtStart => voice.Say(
                "the information for the premium, after the start", "vakuutusmaksua varten tarvittavat tiedot vakuutuksen alkamisen jälkeen", "uppgifterna för försäkringspremien efter försäkringens början"),
            PolicyDutyKind.YearlyInformation => voice.Say(
                "the information for the premium, of the year before", "edellisen vuoden tiedot vakuutusmaksua varten", "uppgifterna för försäkringspremien om föregående år"),
            PolicyDutyKind.Change => voice.Say("a material change", "olennainen muutos", "en väsentlig ändring"),
            _ => voice.Say("the information for the premium, after the term", "vakuutusmaksua varten tarvittavat tiedot määräaikaisen vakuutuksen päätyttyä", "uppgifterna för försäkringspremien efter den bestämda tidens utgång"),
        };
    }

    /// <summary>Why a policy ends.</summary>
    /// <param name="reason">The reason.</param>
    /// <param name="language">The language; English unless stated.</param>
    public static string Reason(PolicyEndReason reason, Language language = Language.English) => PolicyReasonTexts.Of(Guard.Defined(reason), Voice.Of(language));

    /// <summary>What becomes of a notice of transfer.</summary>
    /// <param name="outcome">The outcome.</param>
    /// <param name="language">The language; English unless stated.</param>
    public static string Reason(TransferOutcome outcome, Language language = Language.English) => PolicyReasonTexts.Of(Guard.Defined(outcome), Voice.Of(language));

    /// <summary>What becomes of the extension of a fixed term.</summary>
    /// <param name="outcome">The outcome.</param>
    /// <param name="language">The language; English unless stated.</param>
    public static string Reason(ExtensionOutcome outcome, Language language = Language.English) => PolicyReasonTexts.Of(Guard.Defined(outcome), Voice.Of(language));

    /// <summary>What becomes of the neglect fee.</summary>
    /// <param name="outcome">The outcome.</param>
    /// <param name="language">The language; English unless stated.</param>
    public static string Reason(NeglectFeeOutcome outcome, Language language = Language.English) => PolicyReasonTexts.Of(Guard.Defined(outcome), Voice.Of(language));

    private static IEnumerable<Reading> DutyReadings(ValueList<PolicyDuty> duties)
    {
        if (duties.Any(duty => duty.Kind is PolicyDutyKind.YearlyInformation or PolicyDutyKind.InformationAfterTerm))
        {
            yield return Readings.InformationAfterEnd;
        }

        if (duties.Any(duty => duty.Deadline.IsMoved))
        {
            yield return Readings.LastDayMoves;
        }
    }

    private static string End(Voice voice, PolicyTimeline timeline)
    {
        if (timeline.End is not { } end)
        {
            return voice.Say("Goes on: nothing is stated that ends it", "Jatkuu: päättymisen syytä ei ole annettu", "Fortsätter: inget som avslutar den har angetts");
        }

        var last = voice.Date(end.LastDay.Value.Day);
        return $"{voice.Say($"Ends with {last}", $"Päättyy, viimeinen päivä {last}", $"Upphör, sista dag {last}")}: {Reason(end.Reason, voice.Language)} ({voice.Section(end.Section)})";
    }

    private static void WriteTransfers(Page page, Voice voice, PolicyTimeline timeline)
    {
        if (timeline is { FirstTransfer: { } transfer, LastDayOfNotice: { } notice })
        {
            var (first, by) = (voice.Date(transfer.Value.Day), voice.Date(notice.Value.Day));
            page.List(voice.Say("Transfer", "Siirto", "Överföring"), [voice.Say(
                $"at the earliest to {first}, notice by {by}, later to each end of a quarter",
                $"aikaisintaan {first}, siirtoilmoitus viimeistään {by}, sen jälkeen kunkin vuosineljänneksen lopussa",
                $"tidigast {first}, överföringsanmälan senast {by}, därefter vid slutet av varje kvartal")]);
        }

        page.List(voice.Say("Notices of transfer", "Siirtoilmoitukset", "Överföringsanmälningar"), timeline.Transfers.Select(decision =>
        {
            var ends = voice.Date(decision.Notice.Ends);
            return $"{voice.Say($"to {ends}", $"päivälle {ends}", $"till {ends}")}: {Reason(decision.Outcome, voice.Language)} ({voice.Section(decision.Section)})";
        }));
    }

    private static string Line(Voice voice, PolicyEventDecision decision)
    {
        var last = decision.LastDay is { } day ? voice.Date(day.Value.Day) : "";
        var text = decision.Outcome switch
        {
            PolicyEventOutcome.Ends => voice.Say(
                $"ends the policy with {last} unless it ends before", $"päättää vakuutuksen {last}, jollei se pääty aiemmin", $"avslutar försäkringen {last} om den inte upphör tidigare"),
            PolicyEventOutcome.NotForThisKind => voice.Say("does not end a policy of this kind", "ei päätä tällaista vakuutusta", "avslutar inte en försäkring av detta slag"),
            PolicyEventOutcome.PaidInTime => voice.Say(
                "does not end it, the premium was paid in time", "ei päätä sitä, vakuutusmaksu maksettiin ajoissa", "avslutar den inte, premien betalades i tid"),
            _ => voice.Say("does not end it, it goes on beyond the age limit", "ei päätä sitä, se jatkuu ikärajan jälkeen", "avslutar den inte, den fortsätter efter åldersgränsen"),
        };
        return $"{voice.Date(decision.Event.On)}, {Reason(decision.Event.Reason, voice.Language)}: {text} ({voice.Section(decision.Section)})";
    }
}
