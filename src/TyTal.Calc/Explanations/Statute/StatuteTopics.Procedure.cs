using TyTal.Calc.Law;

namespace TyTal.Calc.Explanations.Statute;

/// <content>Part IV of the Act.</content>
internal static partial class StatuteTopics
{
    private static Topic[] Procedure =>
    [
        new("110", ("the injured person's notice to the employer", "vahingoittuneen ilmoitus työnantajalle", "den skadades anmälan till arbetsgivaren")),
        new("111", ("the employer's report to the insurer", "työnantajan ilmoitus vakuutuslaitokselle", "arbetsgivarens anmälan till försäkringsanstalten")),
        new("112", ("how a claim becomes pending", "miten asia tulee vireille", "hur ärendet inleds")),
        new("113", ("to whom an event is reported", "kenelle tapahtumasta ilmoitetaan", "till vem händelsen anmäls")),
        new("114", ("insurers who disagree on who is competent", "vakuutuslaitosten erimielisyys toimivallasta", "oenighet om behörig anstalt")),
        new("115", ("telling the injured person of the claim", "tieto asiasta vahingoittuneelle", "information till den skadade")),
        new("116", ("time for making a claim", "aika asian vireillepanoon", "tid för att inleda ärendet")),
        new("117", ("parties to a claim", "ketkä ovat asianosaisia", "vilka som är parter")),
        new("118", ("who may speak for the injured person", "kuka puhuu vahingoittuneen puolesta", "vem som för den skadades talan")),
        new("119", ("the insurer's duty to investigate", "vakuutuslaitoksen tutkintavelvollisuus", "anstaltens utredningsplikt")),
        new("120", ("assessing the need of rehabilitation", "kuntoutustarpeen arviointi", "bedömning av rehabiliteringsbehov")),
        new("121", ("the insurer's physicians", "vakuutuslaitoksen lääkärit", "anstaltens läkare")),
        new("122", ("date stamp of documents", "asiakirjojen saapumispäivä", "handlingars ankomstdag")),
        new("123", ("opinions of the claims board", "lautakunnan lausunnot", "nämndens utlåtanden")),
        new("124", ("giving a decision with its reasons", "päätös ja sen perustelut", "beslut och dess motivering")),
        new("125", ("decisions to employers", "päätös työnantajalle", "beslut till arbetsgivaren")),
        new("126", ("decisions on fees and costs", "päätökset maksuista ja kuluista", "beslut om avgifter och kostnader")),
        new("127", ("time for deciding and paying", "aika päättää ja maksaa", "tid för beslut och betalning")),
        new("128", ("time for claiming costs", "aika hakea kuluja", "tid för att söka kostnader")),
        new("129", ("applying for a cohabiting partner's pension", "avopuolison eläkkeen hakeminen", "ansökan om sambos pension")),
        new("130", ("helping to clear up a claim", "asian selvittämisessä auttaminen", "medverkan i utredningen")),
        new("131", ("helping vocational rehabilitation to succeed", "kuntoutuksen onnistumiseen myötävaikuttaminen", "medverkan i rehabiliteringen")),
        new("132", ("going to examinations", "tutkimuksissa käyminen", "att gå till undersökningar")),
        new("133", ("accepting medical care", "hoidon vastaanottaminen", "att ta emot vård")),
        new("134", ("telling of changes", "muutoksista kertominen", "att berätta om förändringar")),
        new("135", ("when and how compensation is paid", "milloin ja miten maksetaan", "när och hur det betalas")),
        new("136", ("compensation for a fixed time", "korvaus määräajaksi", "ersättning för viss tid")),
        new("137", ("review when circumstances change", "tarkistus olojen muuttuessa", "omprövning vid ändrade förhållanden")),
        new("138", ("advance payments", "ennakot", "förskott")),
        new("139", ("payment to employers and sickness funds", "maksu työnantajalle ja kassalle", "betalning till arbetsgivare och kassa")),
        new("140", ("payment to pension institutions", "maksu eläkelaitokselle", "betalning till pensionsanstalt")),
        new("141", ("payment for unemployment benefits", "maksu työttömyysetuuksien ajalta", "betalning för tid med arbetslöshetsförmån")),
        new("142", ("other payments to Kela", "muut maksut Kelalle", "övriga betalningar till FPA")),
        new("142 a", ("payment to the Farmers' Social Insurance Institution", "maksu Melalle", "betalning till LPA")),
        new("143", ("payment to authorities of social and health care", "maksu sosiaali- ja terveysviranomaiselle", "betalning till social- och hälsovårdsmyndighet")),
        new("144", ("suspension during prison", "keskeytys vankeuden ajaksi", "avbrott under fängelsetid")),
        new("145", ("order of those who receive a payment", "saajien järjestys", "mottagarnas ordning")),
        new("146", ("a claim late through the injured person", "vahingoittuneen aiheuttama viive", "dröjsmål orsakat av den skadade")),
        new("147", ("a claim late through the employer", "työnantajan aiheuttama viive", "dröjsmål orsakat av arbetsgivaren")),
        new("148", ("interrupting the handling or the payment", "käsittelyn tai maksun keskeytys", "avbrott i behandling eller betalning")),
        new("149", ("interrupted rehabilitation", "keskeytynyt kuntoutus", "avbruten rehabilitering")),
        new("150", ("back payment after an interruption", "taannehtiva maksu keskeytyksen jälkeen", "retroaktiv betalning efter avbrott")),
        new("151", ("refused medical care", "hoidosta kieltäytyminen", "vägrad vård")),
        new("152", ("increase for delay", "korotus viivästyksestä", "förhöjning vid dröjsmål")),
        new("153", ("moving a late claim to the Workers' Compensation Center", "viivästyneen asian siirto TVK:lle", "överföring av försenat ärende till OFC")),
        new("154", ("handling a late claim", "siirretyn asian hoito", "behandling av överfört ärende")),
        new("155", ("costs of a late claim", "siirretyn asian kulut", "kostnader för överfört ärende")),
    ];
}
