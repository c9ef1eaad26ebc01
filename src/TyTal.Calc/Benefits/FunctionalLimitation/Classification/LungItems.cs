namespace TyTal.Calc.Benefits.FunctionalLimitation.Classification;

/// <summary>Annex 1, part 10: the organs of breathing.</summary>
internal static class LungItems
{
    private static readonly ClassificationSection Lasting = ClassificationSection.Of(
        "10.1",
        BodyPart.Lungs,
        ("Irreversible limitation of breathing", "Palautumaton hengitystoiminnan vajaus", "Irreversibel nedsättning av andningsfunktionen"),
        (
            "Starts from shortness of breath in various activities, compared with a healthy person of the same age; the disease is confirmed by examinations and followed long enough under treatment.",
            "Lähtökohtana on hengenahdistus eri toiminnoissa verrattuna samanikäiseen terveeseen; sairaus on tutkimuksilla varmistettu ja riittävästi hoidossa seurattu.",
            "Utgångspunkten är andnöd vid olika aktiviteter, jämfört med en frisk jämnårig; sjukdomen är fastställd genom undersökningar och tillräckligt länge följd under behandling."),
        (
            "Lung function tests support the judgement: they agree with it and with a measurement of physical performance, if one is made, and a single measurement never decides.",
            "Keuhkojen toimintakokeet tukevat arviota: ne ovat sen ja mahdollisen fyysisen suorituskyvyn mittauksen kanssa samansuuntaiset, eikä yksittäinen mittaus ratkaise.",
            "Lungfunktionsprov stöder bedömningen: de stämmer överens med den och med en eventuell mätning av den fysiska prestationsförmågan, och en enskild mätning avgör aldrig."));

    private static readonly ClassificationSection Varying = ClassificationSection.Of(
        "10.2",
        BodyPart.Lungs,
        ("Varying limitation of breathing", "Vaihteleva hengitystoiminnan vajaus", "Varierande nedsättning av andningsfunktionen"),
        (
            "Asthma is the typical disease. Needs long follow-up at the best level of treatment, with at least a year of findings that confirm it; medication, peak flow, tolerance of strain, air, infections, sleep and attacks count.",
            "Tyypillinen sairaus on astma. Edellyttää pitkää seurantaa optimaalisessa hoidossa ja vähintään vuoden varmentavia tietoja; huomioon otetaan lääkitys, huippuvirtaus, rasituksen sieto, ilma, infektiot, uni ja kohtaukset.",
            "Den typiska sjukdomen är astma. Kräver lång uppföljning vid optimal behandling och bekräftande uppgifter för minst ett år; medicinering, toppflöde, tålighet för ansträngning, luft, infektioner, sömn och anfall beaktas."));

    internal static ValueList<ClassificationItem> All { get; } =
        Breathlessness().Concat(FunctionTests()).Concat(Asthma()).Concat(SleepApnoea()).ToValueList();

    private static ClassificationItem[] Breathlessness() => new SectionItems(Lasting)
        .Group(("Mild limitation", "Lievä toiminnanvajaus", "Lindrig funktionsnedsättning"))
        .Item(
            (
                "short of breath only in the heaviest effort, not e.g. uphill or on stairs",
                "hengenahdistusta vain raskaimmissa ponnisteluissa, ei esim. ylämäessä eikä portaissa",
                "andnöd endast vid de tyngsta ansträngningarna, inte t.ex. i uppförsbacke eller trappor"),
            0,
            5)
        .Group(("Moderate limitation", "Keskivaikea toiminnanvajaus", "Medelsvår funktionsnedsättning"))
        .Item(
            (
                "short of breath in medium effort, e.g. hurrying, longer effort, stairs, but not on the level at normal speed or in usual housework",
                "hengenahdistusta keskiraskaissa ponnistuksissa, esim. kiirehtiessä, pitempään ponnistellessa, portaissa, mutta ei tasamaalla normaalia vauhtia eikä tavallisissa kotiaskareissa",
                "andnöd vid medeltung ansträngning, t.ex. brådska, längre ansträngning, trappor, men inte på plan mark i normal takt eller i vanliga hushållssysslor"),
            6,
            10)
        .Group(("Severe limitation", "Vaikea toiminnanvajaus", "Svår funktionsnedsättning"))
        .Item(
            (
                "short of breath in light effort, e.g. on the level at normal speed, one flight of stairs, usual housework; slower walking on the level possible",
                "hengenahdistusta kevyessä rasituksessa, esim. tasamaalla normaalia vauhtia, yksi kerrosväli portaita, tavalliset kotiaskareet; hitaampi kävely tasamaalla mahdollista",
                "andnöd vid lätt ansträngning, t.ex. på plan mark i normal takt, en trappa, vanliga hushållssysslor; långsammare gång på plan mark möjlig"),
            11,
            14)
        .Group(("Very severe limitation", "Erittäin vaikea toiminnanvajaus", "Mycket svår funktionsnedsättning"))
        .Item(
            (
                "short of breath in slight effort, e.g. washing, dressing, and at times at rest",
                "hengenahdistusta vähäisessä ponnistuksessa, esim. peseytyessä, pukeutuessa, ajoittain levossa",
                "andnöd vid obetydlig ansträngning, t.ex. vid tvättning, påklädning, tidvis i vila"),
            15,
            18)
        .ToArray();

    private static ClassificationItem[] FunctionTests() => new SectionItems(Lasting)
        .Group(("Lung function tests, percent of the reference values", "Keuhkojen toimintakokeet, prosenttia viitearvosta", "Lungfunktionsprov, procent av referensvärdet"))
        .Item(
            ("VC/FVC 65–79, FEV1 65–79, diffusing capacity 60–74", "VC/FVC 65–79, FEV1 65–79, diffuusiokapasiteetti 60–74", "VC/FVC 65–79, FEV1 65–79, diffusionskapacitet 60–74"),
            0,
            5)
        .Item(
            ("VC/FVC 50–64, FEV1 50–64, diffusing capacity 45–59", "VC/FVC 50–64, FEV1 50–64, diffuusiokapasiteetti 45–59", "VC/FVC 50–64, FEV1 50–64, diffusionskapacitet 45–59"),
            6,
            10)
        .Item(
            ("VC/FVC 35–49, FEV1 35–49, diffusing capacity 30–44", "VC/FVC 35–49, FEV1 35–49, diffuusiokapasiteetti 30–44", "VC/FVC 35–49, FEV1 35–49, diffusionskapacitet 30–44"),
            11,
            15)
        .Item(
            (
                "VC/FVC under 35, FEV1 under 35, diffusing capacity under 30",
                "VC/FVC alle 35, FEV1 alle 35, diffuusiokapasiteetti alle 30",
                "VC/FVC under 35, FEV1 under 35, diffusionskapacitet under 30"),
            16,
            18)
        .ToArray();

    private static ClassificationItem[] Asthma() => new SectionItems(Varying)
        .Group(("Slight limitation", "Vähäinen toiminnanvajaus", "Ringa funktionsnedsättning"))
        .Item(("symptoms and medication at times", "ajoittain oireita ja lääkitystä", "symtom och medicinering tidvis"), 0, 1)
        .Group(("Mild limitation", "Lievä toiminnanvajaus", "Lindrig funktionsnedsättning"))
        .Item(
            (
                "symptoms usually mild, worse with strain, polluted or cold air and infections; regular medication with an inhaled steroid",
                "oireet tavallisesti lieviä, pahenevat rasituksessa, epäpuhtaassa tai kylmässä ilmassa ja infektioissa; säännöllinen lääkitys ja inhaloitava steroidi",
                "symtomen vanligen lindriga, förvärras av ansträngning, förorenad eller kall luft och infektioner; regelbunden medicinering med inhalationssteroid"),
            2,
            3)
        .Group(("Moderate limitation", "Keskivaikea toiminnanvajaus", "Medelsvår funktionsnedsättning"))
        .Item(
            (
                "symptoms at night every week, peak flow low every morning and not corrected well enough; being outdoors on cold days much harder; inhaled steroid, long-acting bronchodilator, and repeated or continuous oral steroid",
                "yöoireita viikoittain, huippuvirtaus aamuisin jatkuvasti pieni eikä korjaannu tyydyttävästi; kylminä päivinä ulkona liikkuminen huomattavan vaikeaa; inhaloitava steroidi, pitkävaikutteinen keuhkoputkia avaava lääke ja toistuva tai jatkuva oraalinen steroidi",
                "nattsymtom varje vecka, toppflödet ständigt lågt på morgonen och förbättras inte tillräckligt; att röra sig ute kalla dagar betydligt svårare; inhalationssteroid, långverkande luftrörsvidgare och upprepad eller fortgående oral steroid"),
            4,
            8)
        .Group(("Severe limitation", "Vaikea toiminnanvajaus", "Svår funktionsnedsättning"))
        .Item(
            (
                "short of breath in strain indoors, too; lasting severe obstruction; large doses of extra bronchodilator beside the regular medication",
                "hengenahdistusta rasituksessa sisälläkin; pysyvä vaikea obstruktio; säännöllisen lääkityksen lisäksi suuria annoksia keuhkoputkia avaavaa lääkettä",
                "andnöd vid ansträngning även inomhus; bestående svår obstruktion; utöver den regelbundna medicineringen stora doser luftrörsvidgare"),
            9,
            14)
        .Group(("Very severe limitation", "Erittäin vaikea toiminnanvajaus", "Mycket svår funktionsnedsättning"))
        .Item(
            (
                "medication at its maximum, lasting severe obstruction, mostly sitting in bed or a chair, another's help all the time, nearly always in need of a hospital or alike",
                "lääkitys maksimaalinen, pysyvä vaikea obstruktio, enimmäkseen istuma-asennossa vuoteessa tai tuolissa, jatkuva toisen apu, lähes jatkuva sairaala- tai vastaavan hoidon tarve",
                "maximal medicinering, bestående svår obstruktion, mest sittande i säng eller stol, ständig hjälp av annan, nästan ständigt behov av sjukhusvård eller motsvarande"),
            15,
            18)
        .ToArray();

    private static ClassificationItem[] SleepApnoea() => new SectionItems(Varying)
        .Group(("Sleep apnoea", "Uniapnea", "Sömnapné"))
        .Item(
            (
                "regular positive-pressure treatment, few symptoms with it",
                "säännöllinen ylipainehoito, sen avulla vähän oireita",
                "regelbunden övertrycksbehandling, med den få symtom"),
            0,
            1)
        .Item(
            (
                "tired all day in spite of regular positive-pressure treatment, by report and by measured alertness",
                "jatkuva päiväväsymys säännöllisestä ylipainehoidosta huolimatta, oman arvion ja vireysmittausten mukaan",
                "ständig dagtrötthet trots regelbunden övertrycksbehandling, enligt egen bedömning och vakenhetsmätningar"),
            2,
            4)
        .ToArray();
}
