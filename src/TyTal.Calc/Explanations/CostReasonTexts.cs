using TyTal.Calc.Benefits.Costs;

namespace TyTal.Calc.Explanations;

/// <summary>Why a cost is compensated, in part, or not.</summary>
internal static class CostReasonTexts
{
    internal static string Of(CostReason reason, Voice voice) => reason switch
    {
        CostReason.ConditionsMet => voice.Say("the conditions are met", "edellytykset täyttyvät", "villkoren uppfylls"),
        CostReason.UrgentCare => voice.Say("urgent care needs no payment commitment", "kiireelliseen hoitoon ei tarvita maksusitoumusta", "brådskande vård kräver ingen betalningsförbindelse"),
        CostReason.Visit => voice.Say("a visit needs no payment commitment", "vastaanottokäyntiin ei tarvita maksusitoumusta", "ett mottagningsbesök kräver ingen betalningsförbindelse"),
        CostReason.MinorExamination => voice.Say(
            "this minor examination needs no payment commitment", "tähän vähäiseen tutkimukseen ei tarvita maksusitoumusta", "denna mindre undersökning kräver ingen betalningsförbindelse"),
        CostReason.PaymentCommitment => voice.Say("a payment commitment was given", "maksusitoumus on annettu", "en betalningsförbindelse har getts"),
        CostReason.NoPaymentCommitment => voice.Say(
            "no payment commitment was given, so that the client fee is the most",
            "maksusitoumusta ei ole annettu, joten korvataan enintään asiakasmaksu",
            "ingen betalningsförbindelse har getts, så att högst klientavgiften ersätts"),
        CostReason.ExaminationAboveLimit => voice.Say(
            "the examination costs more than the amount of the year and has no payment commitment for the place, so that the client fee is the most",
            "tutkimus maksaa enemmän kuin vuoden määrä eikä hoitopaikkaan ole maksusitoumusta, joten korvataan enintään asiakasmaksu",
            "undersökningen kostar mer än årets belopp och har ingen betalningsförbindelse för vårdplatsen, så att högst klientavgiften ersätts"),
        CostReason.OtherPlaceThanCommitment => voice.Say(
            "the payment commitment was for another place, so that the client fee is the most",
            "maksusitoumus koski toista hoitopaikkaa, joten korvataan enintään asiakasmaksu",
            "betalningsförbindelsen gällde en annan vårdplats, så att högst klientavgiften ersätts"),
        CostReason.DirectedElsewhere => voice.Say(
            "the insurer had directed the person to private care", "vakuutuslaitos oli ohjannut vahingoittuneen yksityiseen hoitoon", "försäkringsanstalten hade hänvisat den skadade till privat vård"),
        CostReason.NoticeNotGiven => voice.Say("the notice to the insurer was not given", "vakuutuslaitokselle ei tehty ilmoitusta", "försäkringsanstalten underrättades inte"),
        CostReason.LongTermCare => voice.Say("long-term institutional care", "pitkäaikainen laitoshoito", "långvarig institutionsvård"),
        CostReason.LeisureTimeInsurance => voice.Say(
            "the leisure-time insurance pays no full costs", "vapaa-ajan vakuutuksesta ei makseta täyskustannusmaksua", "ur fritidsförsäkringen betalas ingen fullkostnadsavgift"),
        CostReason.BetterAidNeeded => voice.Say(
            "the better aid restores work ability or lessens the need of help",
            "tavanomaista parempi apuväline palauttaa työkykyä tai vähentää avun tarvetta",
            "det bättre hjälpmedlet återställer arbetsförmågan eller minskar behovet av hjälp"),
        CostReason.UsualAidOnly => voice.Say("a usual aid is enough", "tavanomainen apuväline riittää", "ett sedvanligt hjälpmedel räcker"),
        CostReason.NearestPlaceOnly => voice.Say("the nearest place is enough", "lähin paikka riittää", "närmaste plats räcker"),
        CostReason.VehicleRequired => voice.Say("the injury or the traffic required the vehicle", "vamma, sairaus tai liikenneolosuhteet edellyttivät ajoneuvon käyttöä", "skadan, sjukdomen eller trafikförhållandena förutsatte att fordonet användes"),
        CostReason.VehicleNotRequired => voice.Say("nothing required the vehicle", "mikään ei edellyttänyt ajoneuvon käyttöä", "ingenting förutsatte att fordonet användes"),
        CostReason.NightNotRequired => voice.Say("nothing required to stay overnight", "mikään ei edellyttänyt yöpymistä", "ingenting krävde övernattning"),
        CostReason.EscortNotNecessary => voice.Say("the escort was not necessary", "saattaja ei ollut välttämätön", "ledsagaren var inte nödvändig"),
        CostReason.DaysUsedUp => voice.Say("the days that are compensated are used up", "korvattavat päivät on käytetty", "de dagar som ersätts är förbrukade"),
        CostReason.LossOfEarningsCompensated => voice.Say(
            "the day has a compensation for loss of earnings", "päivältä maksetaan ansionmenetyskorvausta", "för dagen betalas ersättning för inkomstbortfall"),
        CostReason.NoNeed => voice.Say("the need gives no care allowance", "avun tarve ei oikeuta hoitotukeen", "behovet berättigar inte till vårdbidrag"),
        CostReason.InInstitution => voice.Say("care in an institution", "laitoshoito", "institutionsvård"),
        CostReason.NoWearOfClothes => voice.Say(
            "no aid that wears clothes, or not for three months", "ei vaatteita kuluttavaa apuvälinettä, tai sen käyttö ei ole kestänyt kolmea kuukautta", "inget hjälpmedel som sliter kläder, eller det har inte använts i tre månader"),
        CostReason.AfterFirstYear => voice.Say("a year from the claim event is over", "vahinkotapahtumasta on kulunut vuosi", "ett år har gått från skadefallet"),
        CostReason.NotOnList => voice.Say("not on the closed list", "ei sisälly tyhjentävään luetteloon", "finns inte i den uttömmande förteckningen"),
        CostReason.NotInUse => voice.Say("it was not in use", "se ei ollut käytössä", "det var inte i bruk"),
        CostReason.NotSeverelyInjured => voice.Say("the person is not severely injured", "kyse ei ole vaikeasti vahingoittuneesta", "den skadade är inte svårt skadad"),
        CostReason.NotNecessary => voice.Say("not necessary for daily activities", "ei välttämätön päivittäisissä toiminnoissa", "inte nödvändigt för de dagliga funktionerna"),
        CostReason.NotPermanentHome => voice.Say("not the permanent dwelling", "ei vakituinen asunto", "inte den stadigvarande bostaden"),
        CostReason.OutpatientCareNotEnough => voice.Say("care at home is not enough", "avohuollon toimenpiteet eivät riitä", "åtgärder inom öppenvården räcker inte"),
        _ => voice.Say("under five years from the last alterations", "edellisistä muutostöistä on alle viisi vuotta", "mindre än fem år från de föregående ändringsarbetena"),
    };
}
