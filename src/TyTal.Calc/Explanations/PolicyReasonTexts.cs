using TyTal.Calc.Policies;

namespace TyTal.Calc.Explanations;

/// <summary>Why policies end, are transferred or extended, and what becomes of the neglect fee.</summary>
internal static class PolicyReasonTexts
{
    internal static string Of(PolicyEndReason reason, Voice voice) => reason switch
    {
        PolicyEndReason.PolicyholdersBankruptcy => voice.Say("the policyholder was declared bankrupt", "vakuutuksenottaja asetettiin konkurssiin", "försäkringstagaren försattes i konkurs"),
        PolicyEndReason.ObstacleCertificate => voice.Say(
            "the policyholder has no means or cannot be found", "vakuutuksenottaja on varaton tai sitä ei tavoiteta", "försäkringstagaren saknar medel eller kan inte anträffas"),
        PolicyEndReason.InsurersInsolvency => voice.Say(
            "the insurer went into liquidation or bankruptcy", "vakuutusyhtiö asetettiin selvitystilaan tai konkurssiin", "försäkringsbolaget trädde i likvidation eller försattes i konkurs"),
        PolicyEndReason.WorkEnded => voice.Say("there is no more work to insure", "vakuutettavaa työtä ei enää ole", "det finns inte längre arbete att försäkra"),
        PolicyEndReason.NoticeByPolicyholder => voice.Say("the policyholder gave notice", "vakuutuksenottaja irtisanoi", "försäkringstagaren sade upp"),
        PolicyEndReason.UnpaidPremium => voice.Say(
            "the insurer gave notice for an overdue premium", "vakuutusyhtiö irtisanoi maksamattoman vakuutusmaksun vuoksi", "försäkringsbolaget sade upp på grund av en obetald premie"),
        PolicyEndReason.FalseInformation => voice.Say(
            "the insurer gave notice for false information", "vakuutusyhtiö irtisanoi väärien tietojen vuoksi", "försäkringsbolaget sade upp på grund av oriktiga uppgifter"),
        PolicyEndReason.NoticeByTerms => voice.Say(
            "the insurer gave notice by the policy terms", "vakuutusyhtiö irtisanoi vakuutusehtojen mukaan", "försäkringsbolaget sade upp enligt försäkringsvillkoren"),
        PolicyEndReason.PensionInsuranceEnded => voice.Say("the entrepreneur's pension insurance ended", "yrittäjän eläkevakuutus päättyi", "företagarens pensionsförsäkring upphörde"),
        PolicyEndReason.ActivityEnded => voice.Say(
            "the activity ended before a pension insurance came into force", "toiminta päättyi ennen kuin eläkevakuutus tuli voimaan", "verksamheten upphörde innan en pensionsförsäkring trädde i kraft"),
        PolicyEndReason.Transferred => voice.Say("it was transferred to another insurer", "se siirrettiin toiseen vakuutusyhtiöön", "den överfördes till ett annat försäkringsbolag"),
        PolicyEndReason.TermOver => voice.Say("the fixed term is over", "määräaika on päättynyt", "den bestämda tiden har gått ut"),
        _ => voice.Say("the policy that it is attached to ended", "vakuutus, johon se liittyy, päättyi", "den försäkring som den är ansluten till upphörde"),
    };

    internal static string Of(TransferOutcome outcome, Voice voice) => outcome switch
    {
        TransferOutcome.Made => voice.Say("made", "toteutuu", "genomförs"),
        TransferOutcome.Attached => voice.Say(
            "not made, an attached policy goes with the other one", "ei toteudu, liitetty vakuutus siirtyy toisen mukana", "genomförs inte, en ansluten försäkring följer den andra"),
        TransferOutcome.FixedTerm => voice.Say(
            "not made, a fixed-term policy is not transferred", "ei toteudu, määräaikaista vakuutusta ei siirretä", "genomförs inte, en tidsbegränsad försäkring överförs inte"),
        TransferOutcome.NotQuarterEnd => voice.Say("not made, the day is no end of a quarter", "ei toteudu, päivä ei ole vuosineljänneksen viimeinen", "genomförs inte, dagen är inte den sista i ett kvartal"),
        TransferOutcome.BeforeFirstPeriodEnds => voice.Say(
            "not made, the first period has not ended", "ei toteudu, ensimmäinen vakuutuskausi ei ole päättynyt", "genomförs inte, den första perioden har inte gått ut"),
        TransferOutcome.NoticeTooLate => voice.Say(
            "not made, the notice came less than three calendar months before",
            "ei toteudu, ilmoitus tuli alle kolme kalenterikuukautta aiemmin",
            "genomförs inte, anmälan kom mindre än tre kalendermånader före"),
        TransferOutcome.AnotherWasFirst => voice.Say(
            "not made, another notice for the day was made first", "ei toteudu, toinen ilmoitus samalle päivälle tehtiin ensin", "genomförs inte, en annan anmälan för dagen gjordes först"),
        _ => voice.Say("not made, the policy has ended before", "ei toteudu, vakuutus on päättynyt aiemmin", "genomförs inte, försäkringen har upphört tidigare"),
    };

    internal static string Of(ExtensionOutcome outcome, Voice voice) => outcome switch
    {
        ExtensionOutcome.Extended => voice.Say("extended as stated", "pidennetty ilmoitetusti", "förlängd enligt meddelandet"),
        ExtensionOutcome.ExtendedTwelveMonths => voice.Say("extended by twelve months, the most", "pidennetty kahdellatoista kuukaudella, enimmäisajalla", "förlängd med tolv månader, det längsta"),
        ExtensionOutcome.NotifiedTooLate => voice.Say("not extended, notified after the term", "ei pidennetty, ilmoitettu määräajan jälkeen", "inte förlängd, meddelad efter tidens utgång"),
        _ => voice.Say(
            "not extended, there is no extension from 1 January 2025 on", "ei pidennetty, pidentäminen ei ole mahdollista 1.1.2025 alkaen", "inte förlängd, förlängning finns inte från och med 1.1.2025"),
    };

    internal static string Of(NeglectFeeOutcome outcome, Voice voice) => outcome switch
    {
        NeglectFeeOutcome.Imposed => voice.Say("as judged", "harkinnan mukaan", "enligt bedömning"),
        NeglectFeeOutcome.None => voice.Say("judged to be nothing", "harkinnan mukaan nolla", "bedömd till noll"),
        NeglectFeeOutcome.LeftOut => voice.Say(
            "left out for a natural person without intent, as unreasonable",
            "jätetty määräämättä luonnolliselle henkilölle, koska laiminlyönti ei ollut tahallinen ja maksu olisi kohtuuton",
            "har inte påförts en fysisk person, eftersom försummelsen inte var uppsåtlig och avgiften vore oskälig"),
        _ => voice.Say("barred by a criminal matter about the same act", "samaa tekoa koskeva rikosasia estää määräämisen", "hindras av ett brottmål om samma gärning"),
    };
}
