using TyTal.Calc.Law;
using static TyTal.Calc.Explanations.Statute.Treatment;

namespace TyTal.Calc.Explanations.Statute;

/// <content>The sections of the decrees and of other acts.</content>
internal static partial class StatuteTreatments
{
    private static Phrase Commencement =>
        ("commencement; the versions in force by date carry it", "voimaantulo; päivätyt versiot sisältävät sen", "ikraftträdande; de daterade versionerna bär det");

    private static Phrase IndexMaking =>
        ("how the figures are set each year; the library takes them as decided", "miten luvut vahvistetaan vuosittain; kirjasto käyttää vahvistettuja", "hur talen fastställs årligen; biblioteket använder de fastställda");

    private static Phrase Mortality =>
        ("the annex is not published with the decree; the caller states a mortality table or the coefficient", "liite ei ole kokoelmassa; kutsuja ilmoittaa kuolevuustaulun tai kertoimen", "bilagan finns inte i samlingen; anroparen anger en dödlighetstabell eller koefficienten");

    private static TreatmentRow[] OfOtherActs =>
    [
        new(Act.ImpairmentClassification, "3", "3", Outside, Commencement),
        new(Act.AnnualEarningsDecree, "8", "8", Input, ("earnings of a comparable skilled person are judged; the caller states them", "vastaavan ammattilaisen ansiot arvioidaan; kutsuja ilmoittaa ne", "inkomster för en jämförbar yrkesperson bedöms; anroparen anger dem")),
        new(Act.AnnualEarningsDecree, "9", "9", Outside, Commencement),
        new(Act.RehabilitationCostsDecree, "4", "4", Outside, Commencement),
        new(Act.PolicyTransferDecree, "2", "7", Outside, ("content and form of data that insurers exchange", "vakuutusyhtiöiden vaihtamien tietojen sisältö ja muoto", "innehåll och form för uppgifter som bolagen utbyter")),
        new(Act.PolicyTransferDecree, "9", "9", Outside, Commencement),
        new(Act.MotorRehabilitation, "4", "5", Input, ("which measures are needed and reasonable is judged; the caller states them and their costs", "toimien tarpeellisuus ja kohtuullisuus arvioidaan; kutsuja ilmoittaa toimet ja kulut", "vilka åtgärder som behövs och är skäliga bedöms; anroparen anger dem och kostnaderna")),
        new(Act.MotorRehabilitation, "14", "14", Outside, ("premiums of motor liability insurance", "liikennevakuutuksen maksut", "trafikförsäkringens premier")),
        new(Act.MotorRehabilitation, "15", "15", Outside, ("the Motor Liability Insurance Act gives the increase for delay", "viivästyskorotuksen antaa liikennevakuutuslaki", "förhöjningen ges i trafikförsäkringslagen")),
        new(Act.MotorRehabilitation, "17", "18", Outside, ("powers of the Government, without a date or an amount", "valtioneuvoston valtuudet ilman päivää tai määrää", "statsrådets befogenheter utan datum eller belopp")),
        new(Act.MotorRehabilitation, "19", "19", Outside, Commencement),
        new(Act.HealthInsurance, "8:4", "8:6", Input, ("Kela judges the right; the caller states whether there is one", "Kela arvioi oikeuden; kutsuja ilmoittaa, onko sitä", "FPA bedömer rätten; anroparen anger om den finns")),
        new(Act.HealthInsurance, "8:9", "8:9", Input, ("the right after the longest time is Kela's to judge; the caller states its last day", "oikeuden enimmäisajan jälkeen arvioi Kela; kutsuja ilmoittaa viimeisen päivän", "rätten efter maximitiden bedöms av FPA; anroparen anger sista dagen")),
        new(Act.EmployeesPensions, "97", "97", Outside, IndexMaking),
        new(Act.EmployeesPensions, "99", "100", Outside, IndexMaking),
        new(Act.MotorLiabilityInsurance, "67", "67", Outside, ("the increase for delay of another insurance", "toisen vakuutuksen viivästyskorotus", "en annan försäkrings dröjsmålsförhöjning")),
        new(Act.LumpSumDecree1383, "3", "3", Input, Mortality),
        new(Act.LumpSumDecree48, "3", "3", Input, Mortality),
        new(Act.LumpSumDecree518, "3", "3", Input, Mortality),
        new(Act.LumpSumDecree800, "3", "3", Input, Mortality),
    ];
}
