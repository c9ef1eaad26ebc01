using TyTal.Calc.Coverage.Insured;

namespace TyTal.Calc.Explanations;

/// <summary>Why a person's work is insured, can be, or is not.</summary>
internal static class InsuredReasonTexts
{
    internal static string Of(InsuredReason reason, Voice voice) => reason switch
    {
        InsuredReason.Employee => voice.Say("the work is done in a relationship that makes an employee", "työ tehdään suhteessa, jossa sen tekijä on laissa tarkoitettu työntekijä", "arbetet utförs i ett förhållande där den som utför det är arbetstagare enligt lagen"),
        InsuredReason.ShareholderEmployed => voice.Say(
            "the shareholder or member is employed like anyone", "osakas tai jäsen on työsuhteessa kuten muutkin", "delägaren eller medlemmen är anställd som andra"),
        InsuredReason.SilentPartnerEmployed => voice.Say("the silent partner is employed", "äänetön yhtiömies on työsuhteessa", "den tysta bolagsmannen är anställd"),
        InsuredReason.FamilyMemberEmployed => voice.Say("the family member is employed", "perheenjäsen on työsuhteessa", "familjemedlemmen är anställd"),
        InsuredReason.NotEmployed => voice.Say("there is no employment relationship", "työsuhdetta ei ole", "det finns inget anställningsförhållande"),
        InsuredReason.RelationNotYetInAct => voice.Say("the Act did not yet name this relationship on the day", "laissa ei vielä tuona päivänä mainittu tätä suhdetta", "lagen nämnde ännu inte detta förhållande den dagen"),
        InsuredReason.LeadingWithinLimits => voice.Say("the person leads the company and holds no more than the limits", "henkilö on johtavassa asemassa eikä omista yli säädettyjen rajojen", "personen har ledande ställning och äger inte mer än de föreskrivna gränserna"),
        InsuredReason.LeadingWithoutShares => voice.Say("the person leads the company and holds no share", "henkilö on johtavassa asemassa eikä omista osakkeita", "personen har ledande ställning och äger inga aktier"),
        InsuredReason.LeadingAboveLimits => voice.Say("the person leads the company and holds more than the limits", "henkilö on johtavassa asemassa ja omistaa yli säädettyjen rajojen", "personen har ledande ställning och äger mer än de föreskrivna gränserna"),
        InsuredReason.LeadingWithoutPay => voice.Say("the person leads the company without pay", "henkilö on johtavassa asemassa ilman palkkaa", "personen har ledande ställning utan lön"),
        InsuredReason.SoleTrader => voice.Say("the sole trader's own work is an entrepreneur's", "yksityisen elinkeinonharjoittajan oma työ on yrittäjätyötä", "en enskild näringsidkares eget arbete är företagararbete"),
        InsuredReason.PersonallyLiablePartner => voice.Say(
            "a partner with personal liability is never treated as an employee",
            "henkilökohtaisessa vastuussa oleva yhtiömies ei koskaan ole työntekijän asemassa",
            "en bolagsman med personligt ansvar behandlas aldrig som arbetstagare"),
        InsuredReason.Sport => voice.Say("sport is insured under another act", "urheilu vakuutetaan toisen lain mukaan", "idrott försäkras enligt en annan lag"),
        InsuredReason.Farming => voice.Say("a farmer's work is insured under another act", "maatalousyrittäjän työ vakuutetaan toisen lain mukaan", "en lantbruksföretagares arbete försäkras enligt en annan lag"),
        InsuredReason.GrantWork => voice.Say("work on a grant is insured under another act", "apurahalla tehty työ vakuutetaan toisen lain mukaan", "arbete med stipendium försäkras enligt en annan lag"),
        InsuredReason.EntrepreneurInsured => voice.Say(
            "the entrepreneur's pension insurance gives the right to a voluntary insurance",
            "yrittäjän eläkevakuutus oikeuttaa vapaaehtoiseen vakuutukseen",
            "företagarens pensionsförsäkring ger rätt till en frivillig försäkring"),
        InsuredReason.EntrepreneurNotInsured => voice.Say(
            "without an entrepreneur's pension insurance there is no right to a voluntary insurance",
            "ilman yrittäjän eläkevakuutusta ei ole oikeutta vapaaehtoiseen vakuutukseen",
            "utan företagarpensionsförsäkring finns ingen rätt till en frivillig försäkring"),
        InsuredReason.EntrepreneurUnder18 => voice.Say(
            "an entrepreneur under 18 who meets the conditions has the right to a voluntary insurance",
            "alle 18-vuotiaalla yrittäjällä, joka täyttää edellytykset, on oikeus vapaaehtoiseen vakuutukseen",
            "en företagare under 18 år som uppfyller villkoren har rätt till en frivillig försäkring"),
        InsuredReason.Under18WithoutConditions => voice.Say("under 18 the conditions of an entrepreneur are not met", "alle 18-vuotias ei täytä yrittäjän edellytyksiä", "under 18 år uppfylls inte villkoren för en företagare"),
        InsuredReason.EntrepreneurOverAgeLimit => voice.Say(
            "over the age limit the insurer may let the voluntary insurance go on",
            "ikärajan täytyttyä vakuutusyhtiö voi jatkaa vapaaehtoista vakuutusta",
            "efter åldersgränsen kan försäkringsbolaget låta den frivilliga försäkringen fortsätta"),
        InsuredReason.OverAgeLimitNotInsured => voice.Say("over the age limit there is no insurance that could go on", "ikärajan täytyttyä ei ole vakuutusta, jota voisi jatkaa", "efter åldersgränsen finns ingen försäkring som kunde fortsätta"),
        _ => OfPlace(reason, voice),
    };

    /// <summary>The reasons of the place of work, and of the State as employer (§§ 13, 14, 204, 3(3)).</summary>
    private static string OfPlace(InsuredReason reason, Voice voice) => reason switch
    {
        InsuredReason.ForeignLegislation => voice.Say("the employee is under the legislation of another state", "työntekijään sovelletaan toisen valtion lainsäädäntöä", "på arbetstagaren tillämpas en annan stats lagstiftning"),
        InsuredReason.ThirdStateTransport => voice.Say(
            "the road transport is done mainly elsewhere by an employee from a third state",
            "maantiekuljetuksia tekee pääosin muualla kolmannesta valtiosta tuleva työntekijä",
            "vägtransporterna utförs huvudsakligen annanstans av en arbetstagare från tredjestat"),
        InsuredReason.ShortVisit => voice.Say("a short visit belongs to work abroad", "lyhyt oleskelu kuuluu ulkomailla tehtävään työhön", "en kort vistelse hör till arbetet utomlands"),
        InsuredReason.AbroadUnderFinnishLegislation => voice.Say(
            "the work abroad is under Finnish legislation", "ulkomailla tehtävään työhön sovelletaan Suomen lainsäädäntöä", "på arbetet utomlands tillämpas finsk lagstiftning"),
        InsuredReason.Posted => voice.Say(
            "a Finnish employer has posted the employee to a third state", "suomalainen työnantaja on lähettänyt työntekijän kolmanteen valtioon", "en finsk arbetsgivare har sänt ut arbetstagaren till tredjestat"),
        InsuredReason.PostingInsuranceEnded => voice.Say(
            "the insurer's decision has ended the insurance of the posted employee",
            "vakuutuslaitoksen päätös on päättänyt lähetetyn työntekijän vakuuttamisen",
            "försäkringsanstaltens beslut har avslutat försäkringen av den utsända arbetstagaren"),
        InsuredReason.AbroadOutsideAct => voice.Say("nothing brings the work abroad under the Act", "ulkomailla tehtävä työ ei kuulu lain piiriin", "arbetet utomlands hör inte till lagens tillämpningsområde"),
        InsuredReason.StateEmployer => voice.Say(
            "the State has no obligation to insure its employees, and the State Treasury pays by " + voice.Section(207),
            "valtiolla ei ole velvollisuutta vakuuttaa työntekijöitään, ja korvaukset maksaa Valtiokonttori (" + voice.Section(207) + ")",
            "staten har ingen skyldighet att försäkra sina arbetstagare, och Statskontoret betalar ersättningarna (" + voice.Section(207) + ")"),
        _ => voice.Say(
            "the Finnish employer may insure the employee abroad voluntarily",
            "suomalainen työnantaja voi vakuuttaa työntekijän ulkomailla vapaaehtoisesti",
            "den finska arbetsgivaren kan frivilligt försäkra arbetstagaren utomlands"),
    };
}
