using TyTal.Calc.Law;
using static TyTal.Calc.Calendar.TimeLimits.TimeLimitParty;

namespace TyTal.Calc.Calendar.TimeLimits;

/// <summary>The limits of appeals, of removing a final decision and of recovering compensation (§§ 240–247).</summary>
public static class AppealLimits
{
    private static readonly TimeLimitExtension LateAppeal = new(SectionReference.Of(243), ("a weighty reason made it late", "myöhästymiseen on painava syy", "ett vägande skäl orsakade förseningen"));

    /// <summary>§ 240(1): an appeal on the ground that a charge is unlawful.</summary>
    public static TimeLimit BasisAppeal { get; } = new(
        "basisAppeal", SectionReference.Of(240, 1), AnyParty,
        ("make a basis appeal against a charge", "tehdä perustevalitus maksuunpanosta", "anföra grundbesvär över en debitering"), TimeLimitLength.Years(2),
        ("the start of the year after the one in which the charge was ordered", "maksuunpanovuotta seuraavan vuoden alusta", "början av året efter det år då debiteringen gjordes"))
    { Start = TimeLimitStart.EndOfYear, Reading = Readings.YearsFromTheTurnOfTheYear, Extension = LateAppeal };

    /// <summary>§ 241(1): an appeal against a posted decision.</summary>
    public static TimeLimit Appeal { get; } = new(
        "appeal", SectionReference.Of(241, 1), AnyParty,
        ("appeal against a decision", "valittaa päätöksestä", "överklaga ett beslut"), TimeLimitLength.Days(30),
        ("the seventh day after the posting of the decision", "seitsemännestä päivästä päätöksen postittamisen jälkeen", "den sjunde dagen efter att beslutet postades"))
    { Start = TimeLimitStart.SeventhDayAfterPosting, Extension = LateAppeal };

    /// <summary>§ 241(1): an appeal when the day of knowledge is shown.</summary>
    public static TimeLimit AppealFromKnowledge { get; } = new(
        "appealFromKnowledge", SectionReference.Of(241, 1), AnyParty,
        ("appeal against a decision when the day of knowledge is shown", "valittaa päätöksestä, kun tiedoksisaantipäivä näytetään", "överklaga ett beslut när dagen för delfåendet visas"), TimeLimitLength.Days(30),
        ("the day on which the party learned of the decision", "päivästä, jona asianosainen sai päätöksestä tiedon", "den dag då parten fick del av beslutet"))
    { Extension = LateAppeal };

    /// <summary>§ 241(3): leave to appeal to the Supreme Court.</summary>
    public static TimeLimit LeaveToAppeal { get; } = new(
        "leaveToAppeal", SectionReference.Of(241, 3), AnyParty,
        (
            "ask for leave to appeal, and appeal, against a decision of the Insurance Court",
            "pyytää valituslupaa ja valittaa vakuutusoikeuden päätöksestä",
            "begära besvärstillstånd och överklaga försäkringsdomstolens beslut"), TimeLimitLength.Days(60),
        ("the day on which the party learned of the decision", "päivästä, jona asianosainen sai päätöksestä tiedon", "den dag då parten fick del av beslutet"))
    { Extension = LateAppeal };

    /// <summary>§ 242(2): forwarding an appeal.</summary>
    public static TimeLimit AppealForwarding { get; } = new(
        "appealForwarding", SectionReference.Of(242, 2), Insurer,
        ("forward an appeal with its opinion to the appeal body", "toimittaa valitus ja lausunto muutoksenhakuelimelle", "sända besvären med sitt utlåtande till besvärsinstansen"), TimeLimitLength.Days(30),
        ("the last day of the appeal time", "valitusajan viimeisestä päivästä", "besvärstidens sista dag"))
    { Extension = new(SectionReference.Of(242, 3), ("the appeal calls for more clarification", "valitus vaatii lisäselvitystä", "besvären kräver ytterligare utredning"), TimeLimitLength.Days(60)) };

    /// <summary>§ 242(3): forwarding an appeal that called for clarification.</summary>
    public static TimeLimit AppealForwardingAfterClarification { get; } = new(
        "appealForwardingAfterClarification", SectionReference.Of(242, 3), Insurer,
        ("forward an appeal that called for more clarification", "toimittaa lisäselvitystä vaatinut valitus", "sända besvär som krävde ytterligare utredning"), TimeLimitLength.Days(60),
        ("the last day of the appeal time", "valitusajan viimeisestä päivästä", "besvärstidens sista dag"));

    /// <summary>§ 246(4): removal of a final decision.</summary>
    public static TimeLimit Removal { get; } = new(
        "removal", SectionReference.Of(246, 4), AnyParty,
        ("apply for the removal of a final decision", "hakea lainvoimaisen päätöksen poistamista", "ansöka om undanröjande av ett lagakraftvunnet beslut"), TimeLimitLength.Years(5),
        ("the day on which the decision became final", "päivästä, jona päätös tuli lainvoimaiseksi", "den dag då beslutet vann laga kraft"))
    { Extension = new(SectionReference.Of(246, 4), ("there are especially weighty reasons", "on erityisen painavia syitä", "det finns synnerligen vägande skäl")) };

    /// <summary>§ 247(4): recovery of compensation.</summary>
    public static TimeLimit Recovery { get; } = new(
        "recovery", SectionReference.Of(247, 4), Insurer,
        ("recover compensation paid without ground", "periä takaisin aiheettomasti maksettu korvaus", "återkräva ersättning som betalats utan grund"), TimeLimitLength.Years(10),
        ("the day of payment", "maksupäivästä", "betalningsdagen"));

    /// <summary>§ 247(4): a claim that a decision on recovery confirmed.</summary>
    public static TimeLimit ConfirmedRecovery { get; } = new(
        "confirmedRecovery", SectionReference.Of(247, 4), Insurer,
        (
            "interrupt the expiry of a claim confirmed by a decision on recovery",
            "katkaista takaisinperintäpäätöksellä vahvistetun saatavan vanhentuminen",
            "avbryta preskriptionen av en fordran som fastställts genom ett beslut om återkrav"), TimeLimitLength.Years(5),
        (
            "the day on which the decision on recovery was given, or the last interruption",
            "päivästä, jona takaisinperintäpäätös annettiin, tai viimeisestä katkaisusta",
            "den dag då beslutet om återkrav meddelades, eller det senaste avbrottet"))
    {
        Kind = TimeLimitKind.Expiry,
        Reading = Readings.LastDayMoves,
        Extension = new(SectionReference.Of(247, 4),
            ("the expiry was interrupted", "vanhentuminen on katkaistu", "preskriptionen har avbrutits"), TimeLimitLength.Years(5),
            ("the interruption", "katkaisusta", "avbrottet")),
    };

    /// <summary>Every one, by section.</summary>
    public static ValueList<TimeLimit> All { get; } = ValueList.Create(
        BasisAppeal, Appeal, AppealFromKnowledge, LeaveToAppeal, AppealForwarding, AppealForwardingAfterClarification, Removal, Recovery, ConfirmedRecovery);
}
