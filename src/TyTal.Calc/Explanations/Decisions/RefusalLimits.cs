using TyTal.Calc.Benefits;
using TyTal.Calc.Benefits.Survivors;
using TyTal.Calc.Timelines;

namespace TyTal.Calc.Explanations.Decisions;

/// <summary>What would open a right that was refused, where the law names it and no limit of degrees or amounts says it.</summary>
internal static class RefusalLimits
{
    /// <summary>Of the days of a claim.</summary>
    internal static IEnumerable<string> Of(BenefitTimeline timeline, Voice voice) =>
        timeline.Refusals.Select(refusal => (refusal.Reason, refusal.Section)).Distinct().Select(refusal => Of(refusal.Reason, timeline.Claim.Liability, voice.Section(refusal.Section), voice)).OfType<string>();

    /// <summary>Of the survivors of a family.</summary>
    internal static IEnumerable<string> Of(FamilyTimeline timeline, Voice voice) =>
        timeline.Refusals.Select(refusal => (refusal.Reason, refusal.Section)).Distinct().Select(refusal => Of(refusal.Reason, voice.Section(refusal.Section), voice)).OfType<string>();

    private static string? Of(RefusalReason reason, Liability liability, string section, Voice voice) => reason switch
    {
        RefusalReason.LiabilityEnded when liability == Liability.Worsening => voice.Say(
            $"A recovery that is late mainly because of the choice of treatment, or of waiting for it, could lengthen the liability ({section}).",
            $"Korvausvelvollisuus voi kestää pidempään, jos toipuminen on viivästynyt pääasiassa hoitoratkaisun tai hoidon odottamisen vuoksi ({section}).",
            $"Ersättningsskyldigheten kan vara längre om tillfrisknandet är försenat främst på grund av valet av vård eller väntan på vård ({section})."),
        RefusalReason.RehabilitationInterrupted => voice.Say(
            $"Had the interruption not depended on the injured person, the rehabilitation allowance would be paid for those days, too ({section}).",
            $"Jos keskeytys ei olisi riippunut vahingoittuneesta, kuntoutusraha maksettaisiin myös näiltä päiviltä ({section}).",
            $"Om avbrottet inte hade berott på den skadade skulle rehabiliteringspenning betalas också för dessa dagar ({section})."),
        RefusalReason.NoLossAfterTraining => voice.Say(
            $"Earnings after the training that are at least 2.5 % smaller than the annual earnings would give a rehabilitation allowance ({section}).",
            $"Jos ansiot koulutuksen jälkeen olisivat vähintään 2,5 % vuosityöansiota pienemmät, kuntoutusrahaa maksettaisiin ({section}).",
            $"Om inkomsterna efter utbildningen var minst 2,5 % mindre än årsarbetsinkomsten skulle rehabiliteringspenning betalas ({section})."),
        RefusalReason.Prison => voice.Say(
            $"The payment goes on from the day after the release ({section}).",
            $"Maksaminen jatkuu vapautumispäivää seuraavasta päivästä ({section}).",
            $"Betalningen fortsätter från dagen efter frigivningsdagen ({section})."),
        _ => null,
    };

    private static string? Of(SurvivorsRefusalReason reason, string section, Voice voice) => reason switch
    {
        SurvivorsRefusalReason.NotByClaimEvent => voice.Say(
            $"A death that the claim event caused would give the right ({section}).",
            $"Oikeus syntyisi, jos kuolema olisi johtunut vahinkotapahtumasta ({section}).",
            $"Rätt skulle finnas om dödsfallet hade berott på skadefallet ({section})."),
        SurvivorsRefusalReason.NoChildOrContract => voice.Say(
            $"A common child, or a certified agreement on mutual maintenance, would give the cohabitant the right ({section}).",
            $"Yhteinen lapsi tai julkisen notaarin oikeaksi todistama sopimus keskinäisestä elatuksesta antaisi avopuolisolle oikeuden ({section}).",
            $"Ett gemensamt barn, eller ett avtal om inbördes underhåll som styrkts av notarius publicus, skulle ge sambon rätt ({section})."),
        SurvivorsRefusalReason.UnionUnderThreeYears => voice.Say(
            $"A child of the union, or a union of at least three years, would give the right ({section}).",
            $"Liitosta syntynyt lapsi tai vähintään kolme vuotta jatkunut liitto antaisi oikeuden ({section}).",
            $"Ett barn i förbundet, eller ett förbund som varat minst tre år, skulle ge rätt ({section})."),
        SurvivorsRefusalReason.NeitherStudyingNorUnable => voice.Say(
            $"Full-time studies before the 25th birthday would give the right while they last ({section}).",
            $"Päätoiminen opiskelu ennen 25 vuoden ikää antaisi oikeuden opiskelun ajaksi ({section}).",
            $"Heltidsstudier före 25 års ålder skulle ge rätt så länge de pågår ({section})."),
        _ => null,
    };
}
