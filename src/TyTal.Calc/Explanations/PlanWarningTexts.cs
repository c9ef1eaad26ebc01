using TyTal.Calc.Benefits.Rehabilitation;

namespace TyTal.Calc.Explanations;

/// <summary>What the warnings about a plan of rehabilitation say.</summary>
internal static class PlanWarningTexts
{
    internal static string Of(PlanWarning warning, Voice voice) => warning.Reason switch
    {
        PlanWarningReason.NoGround => voice.Say(
            "the injury has not weakened the ability to work or earn, and probably will not",
            "vahinko ei ole heikentänyt työkykyä tai ansiomahdollisuuksia eikä todennäköisesti heikennä",
            "skadan har inte försämrat arbetsförmågan eller förvärvsmöjligheterna och kommer sannolikt inte att göra det"),
        PlanWarningReason.NoMainLivelihood => voice.Say(
            "the new work is not said to give the main livelihood", "uuden työn ei ole todettu antavan pääasiallista toimeentuloa", "det nya arbetet uppges inte ge den huvudsakliga försörjningen"),
        PlanWarningReason.FactorNotConsidered => $"{voice.Say("not said to have been considered", "ei todettu otetun huomioon", "uppges inte ha beaktats")}: {Of(warning.Factor, voice)}",
        PlanWarningReason.NotCooperating => voice.Say(
            "the person does not take part in the assessment and the measures", "vahingoittunut ei osallistu arviointiin ja toimenpiteisiin", "den skadade deltar inte i bedömningen och åtgärderna"),
        PlanWarningReason.NoJustification => voice.Say(
            "the plan does not say how it helps to stay in or return to work",
            "suunnitelmassa ei sanota, miten se auttaa jatkamaan työssä tai palaamaan työhön",
            "planen säger inte hur den hjälper att stanna i eller återgå till arbete"),
        PlanWarningReason.NoAssessment => voice.Say("nothing assesses need and possibilities", "mikään ei selvitä tarvetta ja mahdollisuuksia", "ingenting utreder behov och möjligheter"),
        PlanWarningReason.BeforeAssessment => voice.Say(
            "it starts before the first assessment has ended", "se alkaa ennen kuin ensimmäinen tutkimus on päättynyt", "den börjar innan den första undersökningen har slutat"),
        PlanWarningReason.ShorterThanUsual => voice.Say("it is shorter than usual", "se on tavanomaista lyhyempi", "den är kortare än vanligt"),
        PlanWarningReason.LongerThanUsual => voice.Say("it is longer than usual", "se on tavanomaista pidempi", "den är längre än vanligt"),
        PlanWarningReason.TooLong => voice.Say("it is longer than insurers support", "se on pidempi kuin vakuutuslaitokset tukevat", "den är längre än vad försäkringsanstalterna stöder"),
        PlanWarningReason.TrialAfterTraining => voice.Say(
            "the trial starts after the training that it should prepare", "kokeilu alkaa sen koulutuksen jälkeen, jota sen tulisi valmistella", "prövningen börjar efter den utbildning som den ska förbereda"),
        PlanWarningReason.AfterWorkTraining => voice.Say(
            "training follows work training, whose aim is employment at once",
            "koulutus seuraa työhönvalmennusta, jonka tavoitteena on työllistyä heti",
            "utbildning följer på arbetsträning, vars mål är omedelbar sysselsättning"),
        PlanWarningReason.BasicEducationAlone => voice.Say(
            "no training follows the basic education that should make it possible",
            "peruskoulutusta ei seuraa koulutus, jonka se mahdollistaisi",
            "ingen utbildning följer på den grundutbildning som ska möjliggöra den"),
        PlanWarningReason.Overlap => voice.Say("two measures take the same days", "kaksi toimenpidettä on samoina päivinä", "två åtgärder tar samma dagar"),
        PlanWarningReason.Gap => voice.Say(
            "the days between measures count only if they are stated as waiting or assessment",
            "toimenpiteiden väliset päivät otetaan huomioon vain, jos ne on ilmoitettu odotus- tai selvittelyajaksi",
            "dagarna mellan åtgärder räknas endast om de har angetts som väntan eller utredning"),
        PlanWarningReason.WaitingForNothing => voice.Say("no measure follows the waiting", "odotusta ei seuraa toimenpide", "ingen åtgärd följer på väntan"),
        PlanWarningReason.BusinessNotViable => voice.Say(
            "the business is not said to have prospects", "yrityksellä ei ole todettu olevan edellytyksiä", "företaget uppges inte ha förutsättningar"),
        PlanWarningReason.FinancesNotInOrder => voice.Say(
            "the finances of the business are not said to be in order", "yrityksen talouden ei ole todettu olevan kunnossa", "företagets ekonomi uppges inte vara i ordning"),
        PlanWarningReason.NotNecessary => voice.Say("it is not said to be needed", "sen ei ole todettu olevan tarpeen", "den uppges inte behövas"),
        _ => voice.Say(
            "in a third state without a special reason neither costs nor days count",
            "kolmannessa valtiossa ilman erityistä syytä ei oteta huomioon kustannuksia eikä päiviä",
            "i tredjestat utan särskilt skäl räknas varken kostnader eller dagar"),
    };

    private static string Of(NeedFactor? factor, Voice voice) => factor switch
    {
        NeedFactor.Age => voice.Say("the age", "ikä", "åldern"),
        NeedFactor.Occupation => voice.Say("the occupation", "ammatti", "yrket"),
        NeedFactor.EarlierActivity => voice.Say("earlier activity", "aikaisempi toiminta", "tidigare verksamhet"),
        NeedFactor.Education => voice.Say("the education", "koulutus", "utbildningen"),
        NeedFactor.Housing => voice.Say("the housing conditions", "asumisolosuhteet", "boendeförhållandena"),
        NeedFactor.Limitations => voice.Say("the limitations that the injury causes", "vammasta aiheutuvat rajoitukset", "de begränsningar som skadan medför"),
        _ => voice.Say("the chances of finding work afterwards", "mahdollisuudet sijoittua työhön kuntoutuksen jälkeen", "möjligheterna att få arbete efteråt"),
    };
}
