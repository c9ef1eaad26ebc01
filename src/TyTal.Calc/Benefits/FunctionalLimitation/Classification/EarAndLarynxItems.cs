namespace TyTal.Calc.Benefits.FunctionalLimitation.Classification;

/// <summary>Annex 1, part 9: hearing, speech, balance, tinnitus, deafblindness and the larynx.</summary>
internal static class EarAndLarynxItems
{
    private static readonly ClassificationSection Hearing = ClassificationSection.Of(
        "9.1",
        BodyPart.EarAndLarynx,
        ("Loss of hearing", "Kuulon alenema", "Hörselnedsättning"),
        (
            "The mean of 500, 1 000, 2 000 and 4 000 Hz without a hearing aid, by an audiometry of a trained examiner.",
            "Keskiarvo taajuuksilla 500, 1 000, 2 000 ja 4 000 Hz ilman kuulokojetta, ammattikoulutetun kuulontutkijan audiometrialla.",
            "Medelvärdet vid 500, 1 000, 2 000 och 4 000 Hz utan hörapparat, med audiometri av en utbildad undersökare."),
        (
            "One ear: the better ear hears better than 20 dB, and the worse ear decides. Both ears: the better ear decides.",
            "Toinen korva: parempi korva kuulee paremmin kuin 20 dB, ja huonompi korva ratkaisee. Molemmat korvat: parempi korva ratkaisee.",
            "Ett öra: det bättre örat hör bättre än 20 dB, och det sämre örat avgör. Båda öronen: det bättre örat avgör."),
        (
            "Where a hearing aid or an inner-ear implant helps considerably, 1–2 categories may be taken off; how usable it is in noise counts.",
            "Jos kuulokojeesta tai sisäkorvaistutteesta on merkittävä apu, haittaluokkaa voidaan alentaa 1–2:lla; sen käytettävyys melussa otetaan huomioon.",
            "Om en hörapparat eller ett inneröreimplantat hjälper avsevärt kan klassen sänkas med 1–2; användbarheten i buller beaktas."));

    private static readonly ClassificationSection Speech = ClassificationSection.Of(
        "9.2",
        BodyPart.EarAndLarynx,
        ("Speech disorder from loss of hearing", "Kuulon alenemaan liittyvä puhehäiriö", "Talstörning i samband med hörselnedsättning"));

    private static readonly ClassificationSection Balance = ClassificationSection.Of(
        "9.3",
        BodyPart.EarAndLarynx,
        ("Vertigo and balance disorders from the ear", "Korvaperäinen huimaus ja tasapainohäiriöt", "Yrsel och balansstörningar från örat"),
        (
            "Objective disorder of balance and findings count, rather than felt vertigo. Disorders of balance from another organ are judged by that organ.",
            "Huomiota kiinnitetään objektiiviseen tasapainohäiriöön ja löydöksiin pikemmin kuin koettuun huimaukseen. Muusta elimestä johtuva tasapainohäiriö arvioidaan sen mukaan.",
            "Objektiv balansstörning och fynd beaktas snarare än upplevd yrsel. Balansstörningar från ett annat organ bedöms enligt det organet."));

    private static readonly ClassificationSection Tinnitus = ClassificationSection.Of(
        "9.4",
        BodyPart.EarAndLarynx,
        ("Tinnitus", "Tinnitus", "Tinnitus"),
        (
            "As a rule tinnitus does not change the category of the loss of hearing.",
            "Tinnitus ei pääsääntöisesti muuta kuulon aleneman haittaluokkaa.",
            "Tinnitus ändrar i regel inte klassen för hörselnedsättningen."));

    private static readonly ClassificationSection Deafblindness = ClassificationSection.Of("9.5", BodyPart.EarAndLarynx, ("Deafblindness", "Kuurosokeus", "Dövblindhet"));

    private static readonly ClassificationSection Larynx = ClassificationSection.Of("9.6", BodyPart.EarAndLarynx, ("Larynx", "Kurkunpää", "Struphuvudet"));

    internal static ValueList<ClassificationItem> All { get; } =
        OfHearing().Concat(OfSpeech()).Concat(OfBalance()).Concat(OfTinnitus()).Concat(OfDeafblindness()).Concat(OfLarynx()).ToValueList();

    private static ClassificationItem[] OfHearing() => new SectionItems(Hearing)
        .Group(("One ear", "Toinen korva", "Ena örat"))
        .Item(("60–89 dB", "60–89 dB", "60–89 dB"), 2)
        .Item(("90 dB or more", "90 dB tai enemmän", "90 dB eller mer"), 3)
        .Group(("Both ears", "Molemmat korvat", "Båda öronen"))
        .Both(("20–29 dB", "20–29 dB", "20–29 dB"), 2)
        .Both(("30–39 dB", "30–39 dB", "30–39 dB"), 3)
        .Both(("40–49 dB", "40–49 dB", "40–49 dB"), 4)
        .Both(("50–59 dB", "50–59 dB", "50–59 dB"), 5)
        .Both(("60–69 dB", "60–69 dB", "60–69 dB"), 6)
        .Both(("70–79 dB", "70–79 dB", "70–79 dB"), 7)
        .Both(("80–89 dB", "80–89 dB", "80–89 dB"), 8)
        .Both(("90 dB or more", "90 dB tai enemmän", "90 dB eller mer"), 10)
        .Raise(
            (
                "the worse ear weaker than the better one by a mean of at least 35 dB",
                "huonompi korva keskimäärin vähintään 35 dB parempaa heikompi",
                "det sämre örat i medeltal minst 35 dB svagare än det bättre"),
            1,
            1)
        .ToArray();

    private static ClassificationItem[] OfSpeech() => new SectionItems(Speech)
        .Raise(("speech unclear but easily understood", "puhe epäselvää mutta helposti ymmärrettävää", "talet otydligt men lätt att förstå"), 0, 5, ceiling: 12)
        .Raise(("speech understood with difficulty", "puhe vaikeuksin ymmärrettävää", "talet svårt att förstå"), 8, 8, ceiling: 14)
        .Item(
            (
                "unable to speak so as to be understood; the loss of hearing is included",
                "kyvyttömyys puhua ymmärrettävästi; sisältää kuulon aleneman",
                "oförmåga att tala begripligt; hörselnedsättningen ingår"),
            14,
            16)
        .ToArray();

    private static ClassificationItem[] OfBalance() => new SectionItems(Balance)
        .Group(("Mild disorder of balance", "Lievä tasapainohäiriö", "Lindrig balansstörning"))
        .Item(
            (
                "only on uneven ground and e.g. when climbing, no aids needed",
                "vain epätasaisessa maastossa ja esim. kiipeillessä, ei apuvälineitä",
                "endast i ojämn terräng och t.ex. vid klättring, inga hjälpmedel"),
            0,
            1)
        .Group(("Moderate disorder of balance", "Keskivaikea tasapainohäiriö", "Medelsvår balansstörning"))
        .Item(
            (
                "in most everyday activities, a stick needed repeatedly; strong attacks of vertigo nearly weekly, otherwise few symptoms",
                "useimmissa jokapäiväisissä toiminnoissa, keppi toistuvasti tarpeen; voimakkaita huimauskohtauksia lähes viikoittain, muutoin vähän oireita",
                "i de flesta dagliga funktioner, käpp behövs upprepade gånger; kraftiga yrselanfall nästan varje vecka, annars få symtom"),
            2,
            5)
        .Group(("Severe disorder of balance", "Vaikea tasapainohäiriö", "Svår balansstörning"))
        .Item(
            (
                "moving indoors with a stick, outdoors with a walking frame",
                "liikkuminen sisällä kepin, ulkona rollaattorin avulla",
                "förflyttning inomhus med käpp, utomhus med rollator"),
            6,
            10)
        .ToArray();

    private static ClassificationItem[] OfTinnitus() => new SectionItems(Tinnitus)
        .Raise(
            (
                "particularly severe and long or lasting tinnitus from an injury of the inner ear, with more limitation than the loss of hearing alone",
                "sisäkorvavauriosta johtuva erityisen vaikea ja pitkäkestoinen tai pysyvä tinnitus, josta aiheutuu enemmän toiminnanvajausta kuin pelkästä kuulon alenemasta",
                "särskilt svår och långvarig eller bestående tinnitus av en inneröreskada, med större funktionsnedsättning än av enbart hörselnedsättningen"),
            1,
            1)
        .ToArray();

    private static ClassificationItem[] OfDeafblindness() => new SectionItems(Deafblindness)
        .Both(("deafblindness", "kuurosokeus", "dövblindhet"), 20)
        .ToArray();

    private static ClassificationItem[] OfLarynx() => new SectionItems(Larynx)
        .Item(
            (
                "vocal cord paralysed on one side, or like hoarseness",
                "äänihuulen halvaus, toispuolinen, tai vastaava käheys",
                "stämbandsförlamning på ena sidan eller motsvarande heshet"),
            2)
        .Item(
            (
                "vocal cords paralysed on both sides, or like hoarseness",
                "äänihuulten halvaus, molemminpuolinen, tai vastaava käheys",
                "stämbandsförlamning på båda sidorna eller motsvarande heshet"),
            6)
        .Item(
            ("lasting opening of the windpipe, or larynx lost", "henkitorven pysyvä avanne tai kurkunpään menetys", "bestående öppning i luftstrupen eller förlust av struphuvudet"),
            10)
        .Item(
            (
                "larynx lost, with an opening of the windpipe and without speech",
                "kurkunpään menetys, henkitorven avanne ja puhekyvyn menetys",
                "förlust av struphuvudet med öppning i luftstrupen och förlust av talförmågan"),
            14)
        .ToArray();
}
