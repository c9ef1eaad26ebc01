namespace TyTal.Calc.Benefits.FunctionalLimitation.Classification;

/// <summary>Annex 1, part 2: the legs.</summary>
internal static class LegItems
{
    private static readonly ClassificationSection Leg = ClassificationSection.Of(
        "2.1",
        BodyPart.Leg,
        ("Injuries of the leg", "Alaraajavammat", "Skador i benen"),
        (
            "Amputations: the category holds where no prosthesis can be used.",
            "Amputaatiot: haittaluokka koskee tilaa, jossa proteesin käyttö ei ole mahdollista.",
            "Amputationer: klassen gäller när protes inte kan användas."),
        (
            "A prosthesis with which one walks slowly outdoors, over low steps and kerbs, with a stick beyond 100–200 metres: one category less below the knee, two above it.",
            "Proteesi, jolla kävellään hitaasti ulkona, matalasta portaasta ja reunakivestä, kepin kanssa yli 100–200 metriä: sääressä yksi ja reidessä kaksi luokkaa vähemmän.",
            "En protes med vilken man går långsamt utomhus, över låga trappsteg och trottoarkanter, med käpp längre än 100–200 meter: en klass lägre nedanför knät, två ovanför."),
        (
            "A prosthesis with which one varies the speed outdoors and manages everyday life, though slower and less far than a healthy person: two categories less below the knee, three above it.",
            "Proteesi, jolla vaihdellaan vauhtia ulkona ja selvitään jokapäiväisestä toiminnasta, vaikka hitaammin ja lyhyemmin kuin terve: sääressä kaksi ja reidessä kolme luokkaa vähemmän.",
            "En protes med vilken man varierar takten utomhus och klarar vardagen, om än långsammare och kortare sträckor än en frisk person: två klasser lägre nedanför knät, tre ovanför."));

    private static readonly ClassificationSection WholeLegs = ClassificationSection.Of(
        "2.2",
        BodyPart.Leg,
        ("Legs as a whole", "Alaraajat kokonaisuutena", "Benen som helhet"),
        (
            "For one leg or both, where comparison with the particular items leads to no fitting result.",
            "Yhdestä tai molemmista alaraajoista, jollei yksityiskohtaisiin nimikkeisiin vertaaminen johda haittaa kuvaavaan tulokseen.",
            "För ett eller båda benen, när en jämförelse med de särskilda beteckningarna inte leder till ett rättvisande resultat."));

    private static readonly ClassificationSection PainSyndrome = ClassificationSection.Of(
        "2.3",
        BodyPart.Leg,
        ("Complex regional pain syndrome (CRPS) of the leg", "Alaraajan monimuotoinen alueellinen kipuoireyhtymä (CRPS)", "Komplext regionalt smärtsyndrom (CRPS) i benet"),
        (
            "Judged as a whole and neither combined with nor added to other items of the leg: either the legs as a whole or CRPS decides. Needs a diagnosis by the IASP criteria, objective findings and a causal link; very severe states may exceptionally go by the general limitation (15).",
            "Arvioidaan kokonaisuutena, eikä sitä yhdistetä eikä lasketa yhteen muiden alaraajan nimikkeiden kanssa: ratkaisee joko alaraajat kokonaisuutena tai CRPS. Edellyttää IASP:n vaatimukset täyttävää diagnoosia, objektiivisia löydöksiä ja syy-yhteyttä; erittäin vaikeissa tiloissa voidaan poikkeuksellisesti soveltaa yleistä toiminnanvajausta (15).",
            "Bedöms som helhet och förenas inte eller räknas samman med andra beteckningar för benet: antingen benen som helhet eller CRPS avgör. Kräver diagnos enligt IASP:s kriterier, objektiva fynd och orsakssamband; vid mycket svåra tillstånd kan undantagsvis den allmänna funktionsnedsättningen (15) tillämpas."));

    internal static ValueList<ClassificationItem> All { get; } =
        Foot().Concat(Knee()).Concat(Hip()).Concat(Amputations()).Concat(LengthAndNerves()).Concat(AsAWhole()).Concat(Crps()).ToValueList();

    private static ClassificationItem[] Foot() => new SectionItems(Leg)
        .Item(("loss of the big toe", "isovarpaan menetys", "förlust av stortån"), 1)
        .Item(("loss of another toe", "muun varpaan menetys", "förlust av en annan tå"), 0)
        .Item(("loss of the big toe and at least two others", "isovarpaan ja vähintään kahden muun varpaan menetys", "förlust av stortån och minst två andra tår"), 2)
        .Item(("loss of four toes, the big toe left", "neljän varpaan menetys, isovarvas tallella", "förlust av fyra tår, stortån kvar"), 2)
        .Item(("amputation at the metatarsals", "jalkapöydän luiden tason amputaatio", "amputation i mellanfotsbenen"), 3)
        .Item(("amputation at the bones of the middle or back of the foot", "jalan keski- tai takaosan luiden amputaatio", "amputation i fotens mellersta eller bakre ben"), 4)
        .Item(("amputation at the ankle", "nilkan amputaatio", "amputation i fotleden"), 5)
        .Item(("lower ankle joint stiff in a good position", "alanilkkanivel jäykkä, hyvä asento", "nedre fotleden stel, gott läge"), 2)
        .Item(("upper ankle joint stiff in a good position", "ylänilkkanivel jäykkä, hyvä asento", "övre fotleden stel, gott läge"), 3)
        .Item(
            (
                "upper ankle joint stiff in a bad position, e.g. foot pointing down (pes equinus)",
                "ylänilkkanivel jäykkä, huono asento, esim. pystyjalka (pes equinus)",
                "övre fotleden stel, dåligt läge, t.ex. spetsfot (pes equinus)"),
            4)
        .Item(("whole ankle stiff", "koko nilkka jäykkä", "hela fotleden stel"), 4)
        .Item(("amputation of the lower leg", "säären amputaatio", "amputation av underbenet"), 6)
        .ToArray();

    private static ClassificationItem[] Knee() => new SectionItems(Leg)
        .Item(("knee bends to 90 degrees at most", "polvi taipuu korkeintaan 90 astetta", "knät böjs högst 90 grader"), 1)
        .Item(("knee bends to 60 degrees at most", "polvi taipuu korkeintaan 60 astetta", "knät böjs högst 60 grader"), 3)
        .Item(("knee lacks under 5 degrees of straightening", "polven ojennusvajaus alle 5 astetta", "knäts sträckdefekt under 5 grader"), 0)
        .Item(("knee lacks 5–10 degrees of straightening", "polven ojennusvajaus 5–10 astetta", "knäts sträckdefekt 5–10 grader"), 1, 2)
        .Item(("knee lacks over 10 degrees of straightening", "polven ojennusvajaus yli 10 astetta", "knäts sträckdefekt över 10 grader"), 3)
        .Item(("knee stiff in a good position", "polvi jäykkä, hyvä asento", "knät stelt, gott läge"), 4)
        .Item(
            (
                "unstable knee, ligament injury not repaired and with symptoms",
                "epävakaa polvi, korjaamaton, oirehtiva nivelsidevamma",
                "instabilt knä, icke reparerad ligamentskada med symtom"),
            1,
            2)
        .Item(("knee unstable in several directions", "polven usean suunnan epävakaus", "knät instabilt i flera riktningar"), 3, 4)
        .Item(("amputation at the knee joint", "polvinivelen tason amputaatio", "amputation i knäleden"), 7, 8)
        .ToArray();

    private static ClassificationItem[] Hip() => new SectionItems(Leg)
        .Item(("hip stiff in a good position", "lonkkanivel jäykkä, hyvä asento", "höftleden stel, gott läge"), 5)
        .Item(("severe limitation of the hip joint", "lonkkanivelen vaikea toiminnanvajaus", "svår funktionsnedsättning i höftleden"), 5, 8)
        .Group(("Artificial hip or knee joint", "Lonkan tai polven tekonivel", "Konstgjord höft- eller knäled"))
        .Item(("good result", "hyvä tulos", "gott resultat"), 2)
        .Item(("after a repeated operation", "uusintaleikkauksen jälkitila", "efter omoperation"), 3, 4)
        .Item(("poor result", "huono tulos", "dåligt resultat"), 5, 8)
        .ToArray();

    private static ClassificationItem[] Amputations() => new SectionItems(Leg)
        .Item(("amputation of the thigh", "reiden amputaatio", "amputation av låret"), 10)
        .Item(("whole leg lost", "koko alaraaja menetetty", "hela benet förlorat"), 12)
        .Both(("amputation of both lower legs", "molempien säärien amputaatio", "amputation av båda underbenen"), 13)
        .Both(("amputation of one lower leg and the other thigh", "toisen säären ja toisen reiden amputaatio", "amputation av ena underbenet och andra låret"), 15)
        .Both(("amputation of both thighs", "molempien reisien amputaatio", "amputation av båda låren"), 16)
        .Both(("both legs lost wholly", "molempien alaraajojen täydellinen menetys", "båda benen helt förlorade"), 18)
        .ToArray();

    private static ClassificationItem[] LengthAndNerves() => new SectionItems(Leg)
        .Item(("leg shorter by at least 3 cm", "alaraaja lyhentynyt vähintään 3 cm", "benet minst 3 cm kortare"), 1, 2)
        .Item(("leg shorter by over 5 cm", "alaraaja lyhentynyt yli 5 cm", "benet över 5 cm kortare"), 3)
        .Item(("partial paralysis of the peroneal nerve", "pohjehermon osittainen halvaus", "partiell förlamning av peroneusnerven"), 1, 2)
        .Item(("complete paralysis of the peroneal nerve", "pohjehermon täydellinen halvaus", "total förlamning av peroneusnerven"), 3)
        .Item(("complete paralysis of the tibial nerve", "säärihermon täydellinen halvaus", "total förlamning av tibialisnerven"), 4)
        .Item(("partial paralysis of the femoral or sciatic nerve", "reisi- tai iskiashermon osittainen halvaus", "partiell förlamning av femoralis- eller ischiasnerven"), 3, 5)
        .Item(("complete paralysis of the femoral or sciatic nerve", "reisi- tai iskiashermon täydellinen halvaus", "total förlamning av femoralis- eller ischiasnerven"), 6)
        .Item(("complete paralysis of the femoral and sciatic nerves", "reisi- ja iskiashermon täydellinen halvaus", "total förlamning av femoralis- och ischiasnerven"), 10)
        .ToArray();

    private static ClassificationItem[] AsAWhole() => new SectionItems(WholeLegs)
        .Group(("Mild limitation", "Lievä toiminnanvajaus", "Lindrig funktionsnedsättning"))
        .Item(
            (
                "slight limp, uneven ground a little difficult, an aid needed now and then",
                "kävely lievästi ontuvaa, epätasaisella vähän vaikeaa, apuväline ajoittain tarpeen",
                "lätt hälta, något svårt på ojämnt underlag, hjälpmedel behövs tidvis"),
            0,
            5)
        .Group(("Moderate limitation", "Keskivaikea toiminnanvajaus", "Medelsvår funktionsnedsättning"))
        .Item(
            (
                "limp, movement considerably limited, walking for long hard or slow, an aid needed for short distances, too",
                "ontumista, merkittävä liikerajoitus, jatkuva kävely vaikeaa tai hidasta, apuväline tarpeen lyhyilläkin matkoilla",
                "hälta, betydande rörelseinskränkning, längre gång svår eller långsam, hjälpmedel behövs även på korta sträckor"),
            6,
            10)
        .Group(("Severe limitation", "Vaikea toiminnanvajaus", "Svår funktionsnedsättning"))
        .Item(
            (
                "moving only with all weight on an aid and a short way at a time, several joints severely limited",
                "liikkuminen vain apuvälineeseen raskaasti nojaten ja lyhyitä matkoja kerrallaan, useissa nivelissä vaikeita liikerajoituksia",
                "förflyttning endast med tungt stöd på hjälpmedel och korta sträckor åt gången, svåra rörelseinskränkningar i flera leder"),
            11,
            15)
        .Group(("Very severe limitation", "Erittäin vaikea toiminnanvajaus", "Mycket svår funktionsnedsättning"))
        .Item(("legs of no use, a wheelchair needed", "alaraajat käyttökelvottomat, pyörätuoli tarpeen", "benen obrukbara, rullstol behövs"), 16, 18)
        .ToArray();

    private static ClassificationItem[] Crps() => new SectionItems(PainSyndrome)
        .CountingPain()
        .Group(("Mild CRPS", "Lievä CRPS", "Lindrig CRPS"))
        .Item(
            (
                "tenderness disturbs everyday life, load and use easily worsen the pain, the leg is slower, clumsier, weaker and tires sooner",
                "arkuus haittaa päivittäistä toimintaa, kuormitus ja käyttö pahentavat helposti kipua, alaraaja on hitaampi, kömpelömpi ja heikompi ja väsyy nopeammin",
                "ömhet stör den dagliga funktionen, belastning och användning förvärrar lätt smärtan, benet är långsammare, klumpigare och svagare och tröttnar snabbare"),
            0,
            3)
        .Group(("Moderate CRPS", "Keskivaikea CRPS", "Medelsvår CRPS"))
        .Item(
            (
                "clear trophic changes of skin, nails or joint capsules, wasting of muscles, abnormal pain that limits considerably",
                "selviä troofisia muutoksia ihossa, kynsissä tai nivelkapseleissa, lihasten surkastumista, toimintakykyä merkittävästi haittaava poikkeava kipuaistimus",
                "tydliga trofiska förändringar i hud, naglar eller ledkapslar, muskelförtvining, avvikande smärta som märkbart begränsar funktionsförmågan"),
            4,
            8)
        .Group(("Severe CRPS", "Vaikea CRPS", "Svår CRPS"))
        .Item(
            (
                "advanced trophic changes of skin, nails or joint capsules, muscles much wasted and very weak; the leg still carries part of the weight",
                "pitkälle edenneitä troofisia muutoksia ihossa, kynsissä tai nivelkapseleissa, lihakset huomattavan surkastuneet ja hyvin heikot; alaraajalle voi yhä osittain varata",
                "långt framskridna trofiska förändringar i hud, naglar eller ledkapslar, musklerna kraftigt förtvinade och mycket svaga; benet bär ännu en del av vikten"),
            9,
            10)
        .Group(("Very severe CRPS", "Erittäin vaikea CRPS", "Mycket svår CRPS"))
        .Item(
            (
                "leg cannot carry even part of the weight, uncontrolled pain all the time, only limited activity possible",
                "alaraajalle ei voi varata edes osittain, jatkuvia hallitsemattomia kipuja, vain rajoitettu toiminta mahdollista",
                "benet bär inte ens en del av vikten, ständig okontrollerad smärta, endast begränsad aktivitet möjlig"),
            11,
            12)
        .ToArray();
}
