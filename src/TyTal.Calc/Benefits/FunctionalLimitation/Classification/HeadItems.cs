namespace TyTal.Calc.Benefits.FunctionalLimitation.Classification;

/// <summary>Annex 1, part 5: head, face and cranial nerves.</summary>
internal static class HeadItems
{
    private static readonly ClassificationSection Skull = ClassificationSection.Of(
        "5.1",
        BodyPart.HeadAndFace,
        ("Fracture of the skull", "Kallonmurtuma", "Skallfraktur"),
        ("Judged by the brain injury that goes with it (6).", "Arvioidaan siihen liittyvän aivovamman mukaan (6).", "Bedöms enligt den hjärnskada som hör till den (6)."));

    private static readonly ClassificationSection Jaws = ClassificationSection.Of(
        "5.2",
        BodyPart.HeadAndFace,
        ("Jaws and chewing", "Leuat ja purentaelimet", "Käkarna och tuggorganen"),
        (
            "Chewing and swallowing, speech, and movement of the jaw joint are judged apart; the highest of the three decides.",
            "Pureminen ja nieleminen, puhuminen ja leukanivelen liikkuvuus arvioidaan erikseen; korkein ratkaisee.",
            "Tuggning och sväljning, tal och käkledens rörlighet bedöms särskilt; den högsta avgör."));

    private static readonly ClassificationSection Nose = ClassificationSection.Of("5.3", BodyPart.HeadAndFace, ("Nose", "Nenä", "Näsan"));

    private static readonly ClassificationSection Face = ClassificationSection.Of(
        "5.4",
        BodyPart.HeadAndFace,
        ("Abnormal shape of the face", "Kasvojen alueen muodon poikkeavuus", "Avvikande form i ansiktet"));

    private static readonly ClassificationSection CranialNerves = ClassificationSection.Of("5.5", BodyPart.HeadAndFace, ("Cranial nerves", "Aivohermot", "Kranialnerverna"));

    internal static ValueList<ClassificationItem> All { get; } =
        OfSkull().Concat(OfJaws()).Concat(OfNoseAndFace()).Concat(OfEyeNerves()).Concat(OfOtherNerves()).ToValueList();

    private static ClassificationItem[] OfSkull() => new SectionItems(Skull)
        .Item(
            (
                "fracture of the skull without neurological, ear or other findings",
                "kallonmurtuma ilman neurologisia, otologisia tai muita löydöksiä",
                "skallfraktur utan neurologiska, otologiska eller andra fynd"),
            0)
        .ToArray();

    private static ClassificationItem[] OfJaws() => new SectionItems(Jaws)
        .Group(("Chewing and swallowing", "Pureminen ja nieleminen", "Tuggning och sväljning"))
        .Item(
            (
                "all or many teeth lost, dentures possible",
                "hampaiston täydellinen tai merkittävä puutos, proteesi mahdollinen",
                "tänderna saknas helt eller till betydande del, protes möjlig"),
            1)
        .Item(
            (
                "all or many teeth lost, dentures hard to use or impossible, part of the tongue lost",
                "hampaiston täydellinen tai merkittävä puutos, proteesi vaikea tai mahdoton, kielen osittainen puutos",
                "tänderna saknas helt eller till betydande del, protes svår eller omöjlig, del av tungan saknas"),
            2,
            4)
        .Item(("severe disorder of the bite", "vaikea purentahäiriö", "svår bettstörning"), 2, 4)
        .Item(("only liquid food possible", "vain nestemäinen ravinto mahdollinen", "endast flytande föda möjlig"), 5, 6)
        .Item(("feeding tube necessary for part of the food", "syöttöletku välttämätön osalle ravinnosta", "matsond nödvändig för en del av födan"), 8)
        .Item(("all food taken through a stoma", "kaikki ravinto avanteen kautta", "all föda genom stomi"), 10)
        .Group(("Speech", "Puhuminen", "Tal"))
        .Item(
            (
                "damage or loss of structures, e.g. part of the tongue, lips or palate; speech unclear but understood",
                "rakenteen vaurio tai puutos, esim. osa kielestä, huulista tai suulaesta; puhe epäselvää mutta ymmärrettävää",
                "skada på eller avsaknad av strukturer, t.ex. del av tungan, läpparna eller gommen; talet otydligt men begripligt"),
            0,
            5)
        .Item(
            (
                "considerable damage or loss of structures, speech understood with difficulty",
                "rakenteen merkittävä vaurio tai puutos, puhe vaikeuksin ymmärrettävää",
                "betydande skada på eller avsaknad av strukturer, talet svårt att förstå"),
            6,
            10)
        .Item(("unable to speak so as to be understood", "kyvyttömyys puhua ymmärrettävästi", "oförmåga att tala begripligt"), 11, 13)
        .Group(("Movement of the jaw joint", "Leukanivelen liikkuvuus", "Käkledens rörlighet"))
        .Item(("widest opening 10–39 mm", "suurin avaus 10–39 mm", "största gapning 10–39 mm"), 1, 2)
        .Item(("widest opening under 10 mm", "suurin avaus alle 10 mm", "största gapning under 10 mm"), 4)
        .Item(("lockjaw", "leukalukko", "käklåsning"), 6)
        .Raise(("widest sideways movement to one side 2 mm at most", "suurin sivuliike yhteen suuntaan korkeintaan 2 mm", "största sidorörelse åt ett håll högst 2 mm"), 1, 1)
        .ToArray();

    private static ClassificationItem[] OfNoseAndFace() => new SectionItems(Nose)
        .Item(("nose blocked on both sides", "nenäkäytävät molemmin puolin tukossa", "näsgångarna täppta på båda sidorna"), 2, 3)
        .ToArray()
        .Concat(new SectionItems(Face)
            .Item(
                (
                    "change of the skin that neither distorts the face much nor is very wide, part of the jaw bone lost, eyeball out of position, eyelid that stays open, visible teeth lost and not replaced, severe malposition of jaws or teeth, cheek or nasal bone deeply sunken",
                    "ihon muutos, joka ei merkittävästi vääristä kasvoja eikä ole laaja, osa leukaluusta puuttuu, silmämunan asentovirhe, avoluomi, näkyviä hampaita korvaamatta, leukojen tai hampaiden vaikea asentovirhe, voimakkaasti painunut poski- tai nenäluu",
                    "hudförändring som varken avsevärt förvränger ansiktet eller är vidsträckt, del av käkbenet saknas, felställt öga, ögonlock som inte sluter, synliga tänder som saknas och inte ersatts, svår felställning av käkar eller tänder, kraftigt intryckt kind- eller näsben"),
                0,
                3)
            .Item(
                (
                    "scar or deformity that disfigures the face considerably, forehead bone sunken, part of the nose lost, an eye lost (by the success of its prosthesis), scalp lost",
                    "kasvoja merkittävästi rumentava arpi tai epämuotoisuus, painunut otsaluu, osa nenästä puuttuu, silmän puutos (proteesin onnistumisen mukaan), päänahan menetys",
                    "ärr eller missbildning som avsevärt vanställer ansiktet, intryckt pannben, del av näsan saknas, ett öga saknas (enligt hur protesen lyckats), förlust av hårbotten"),
                4,
                7)
            .Item(
                (
                    "scar or deformity that disfigures the face very much, features or expression strikingly abnormal, much of the nose lost, open cleft of lip and palate, both outer ears lost",
                    "kasvoja erittäin merkittävästi rumentava arpi tai epämuotoisuus, piirteet tai ilmeet huomiota herättävän poikkeavat, nenän merkittävä puutos, avoin huuli-suulakihalkio, molempien korvalehtien menetys",
                    "ärr eller missbildning som mycket vanställer ansiktet, drag eller mimik påfallande avvikande, stor del av näsan saknas, öppen läpp-gomspalt, förlust av båda ytteröronen"),
                8,
                10)
            .ToArray())
        .ToArray();

    private static ClassificationItem[] OfEyeNerves() => new SectionItems(CranialNerves)
        .Item(("I olfactory nerve: sense of smell lost wholly", "I hajuhermo: täydellinen hajuaistin puutos", "I luktnerven: luktsinnet helt förlorat"), 2)
        .Elsewhere(("II optic nerve: see part 8", "II näköhermo: ks. kohta 8", "II synnerven: se punkt 8"))
        .Group(
            (
                "III oculomotor, IV trochlear and VI abducens nerve: drooping eyelid or eye movement lost",
                "III silmän liikehermo, IV telahermo ja VI loitontajahermo: riippuluomi tai silmän liikevajaus",
                "III okulomotoriusnerven, IV troklearisnerven och VI abducensnerven: hängande ögonlock eller begränsad ögonrörelse"))
        .Item(("one eye, severe", "toinen silmä, vaikea", "ena ögat, svår"), 1, 2)
        .Item(("both eyes, moderate", "molemmat silmät, keskivaikea", "båda ögonen, medelsvår"), 3)
        .Item(("both eyes, severe", "molemmat silmät, vaikea", "båda ögonen, svår"), 4, 6)
        .Group(("VII facial nerve", "VII kasvohermo", "VII ansiktsnerven"))
        .Item(("slight paralysis on one side", "lievä toispuolinen halvaus", "lindrig förlamning på ena sidan"), 1, 3)
        .Item(
            ("slight paralysis on both sides, or severe on one", "lievä molemminpuolinen tai vaikea toispuolinen halvaus", "lindrig förlamning på båda sidorna eller svår på ena"),
            4,
            6)
        .Item(("severe paralysis on both sides", "vaikea molemminpuolinen halvaus", "svår förlamning på båda sidorna"), 7, 8)
        .ToArray();

    private static ClassificationItem[] OfOtherNerves() => new SectionItems(CranialNerves)
        .Elsewhere(("VIII nerve of balance and hearing: see part 9", "VIII tasapaino- ja kuulohermo: ks. kohta 9", "VIII balans- och hörselnerven: se punkt 9"))
        .Group(("XI accessory nerve", "XI lisähermo", "XI accessoriusnerven"))
        .Item(("weak muscles or spastic wry neck", "lihasheikkous tai spastinen kierokaulaisuus", "muskelsvaghet eller spastisk torticollis"), 1, 3)
        .Group(
            (
                "V trigeminal, IX glossopharyngeal, X vagus and XII hypoglossal nerve",
                "V kolmoishermo, IX kieli-kitahermo, X kiertäjähermo ja XII kielen liikehermo",
                "V trigeminusnerven, IX glossofaryngeusnerven, X vagusnerven och XII hypoglossusnerven"))
        .Elsewhere(
            (
                "by the limitation of jaws and chewing (5.2) and the shape of the face (5.4)",
                "leukojen ja purentaelinten (5.2) ja kasvojen muodon (5.4) haitan mukaan",
                "enligt menet i käkar och tuggorgan (5.2) och ansiktets form (5.4)"))
        .CountingPain()
        .Raise(("V trigeminal nerve: moderate nerve pain", "V kolmoishermo: keskivaikea hermoperäinen kipu", "V trigeminusnerven: medelsvår nervsmärta"), 1, 2)
        .Raise(("V trigeminal nerve: severe nerve pain", "V kolmoishermo: vaikea hermoperäinen kipu", "V trigeminusnerven: svår nervsmärta"), 3, 4)
        .CountingPain(counts: false)
        .Raise(
            (
                "cornea with little or no feeling, or eating disturbed",
                "sarveiskalvon tunto heikko tai puuttuva, tai ruokailu häiriintynyt",
                "hornhinnans känsel svag eller saknas, eller ätandet stört"),
            1,
            2)
        .ToArray();
}
