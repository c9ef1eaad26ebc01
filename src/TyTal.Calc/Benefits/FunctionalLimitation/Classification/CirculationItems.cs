namespace TyTal.Calc.Benefits.FunctionalLimitation.Classification;

/// <summary>Annex 1, part 11: heart and circulation.</summary>
internal static class CirculationItems
{
    private static readonly ClassificationSection Circulation = ClassificationSection.Of(
        "11",
        BodyPart.Circulation,
        ("Heart and circulation", "Verenkiertoelimet", "Cirkulationsorganen"),
        (
            "Starts from the loss of general performance: pain, shortness of breath, disorders of rhythm, limping from poor circulation. The disease is confirmed, lasting and followed long enough under treatment.",
            "Lähtökohtana on yleisen suorituskyvyn aleneminen: kipu, hengenahdistus, rytmihäiriöt, katkokävely. Sairaus on varmistettu, pysyvä ja riittävästi hoidossa seurattu.",
            "Utgångspunkten är nedsättningen av den allmänna prestationsförmågan: smärta, andnöd, rytmstörningar, fönstertittarsjuka. Sjukdomen är fastställd, bestående och tillräckligt länge följd under behandling."),
        (
            "Measured performance, e.g. an exercise test under the best medication, is needed but does not decide alone; the values are those of a middle-aged man.",
            "Suorituskyvyn mittaus, esim. rasituskoe parhaalla lääkityksellä, on tarpeen mutta ei ratkaise yksin; arvot ovat keski-ikäisen miehen.",
            "Mätning av prestationsförmågan, t.ex. ett belastningsprov med bästa medicinering, behövs men avgör inte ensam; värdena gäller en medelålders man."));

    internal static ValueList<ClassificationItem> All { get; } = new SectionItems(Circulation)
        .Group(("Mild limitation", "Lievä toiminnanvajaus", "Lindrig funktionsnedsättning"))
        .Item(
            (
                "disease found, symptoms only in the heaviest effort, not when walking or on stairs; e.g. after a heart attack, a successful repair of the septum or a bypass, a disorder of rhythm without much effect; over 125 W, MET over 8, NYHA 1",
                "sairaus todettu, oireita vain raskaimmissa ponnisteluissa, ei kävellessä eikä portaissa; esim. sydäninfarktin, onnistuneen väliseinän korjauksen tai ohitusleikkauksen jälkeen, rytmihäiriö ilman merkittävää vaikutusta; yli 125 W, MET yli 8, NYHA 1",
                "sjukdom konstaterad, symtom endast vid de tyngsta ansträngningarna, inte vid gång eller i trappor; t.ex. efter hjärtinfarkt, lyckad reparation av skiljeväggen eller bypassoperation, rytmstörning utan större verkan; över 125 W, MET över 8, NYHA 1"),
            0,
            5)
        .Group(("Moderate limitation", "Keskivaikea toiminnanvajaus", "Medelsvår funktionsnedsättning"))
        .Item(
            (
                "symptoms in medium effort, e.g. hurrying, longer effort, stairs, but not on the level at normal speed or in usual housework; e.g. a pacemaker or an artificial valve, unless symptoms say more; 75–125 W, MET 5–8, NYHA 2",
                "oireita keskiraskaissa ponnistuksissa, esim. kiirehtiessä, pitempään ponnistellessa, portaissa, mutta ei tasamaalla normaalia vauhtia eikä tavallisissa kotiaskareissa; esim. sydämentahdistin tai tekoläppä, jolleivät oireet osoita enempää; 75–125 W, MET 5–8, NYHA 2",
                "symtom vid medeltung ansträngning, t.ex. brådska, längre ansträngning, trappor, men inte på plan mark i normal takt eller i vanliga hushållssysslor; t.ex. pacemaker eller konstgjord klaff, om inte symtomen visar på mer; 75–125 W, MET 5–8, NYHA 2"),
            6,
            10)
        .Group(("Severe limitation", "Vaikea toiminnanvajaus", "Svår funktionsnedsättning"))
        .Item(
            (
                "symptoms in light effort, e.g. on the level at normal speed, one flight of stairs, usual housework; heart failure balanced by medication (severe high blood pressure, after a heart attack or transplant); 25–75 W, MET 2–5, NYHA 3",
                "oireita kevyessä rasituksessa, esim. tasamaalla normaalia vauhtia, yksi kerrosväli portaita, tavalliset kotiaskareet; lääkehoidolla tasapainossa pysyvä sydämen vajaatoiminta (vaikea verenpainetauti, sydäninfarktin tai siirron jälkitila); 25–75 W, MET 2–5, NYHA 3",
                "symtom vid lätt ansträngning, t.ex. på plan mark i normal takt, en trappa, vanliga hushållssysslor; hjärtsvikt i balans med medicinering (svårt högt blodtryck, efter hjärtinfarkt eller transplantation); 25–75 W, MET 2–5, NYHA 3"),
            11,
            14)
        .Group(("Very severe limitation", "Erittäin vaikea toiminnanvajaus", "Mycket svår funktionsnedsättning"))
        .Item(
            (
                "symptoms in slight movement or effort, e.g. washing, dressing, and at times at rest; heart failure that resists treatment; under 25 W, MET under 2, NYHA 4",
                "oireita vähäisessä liikkumisessa tai ponnistuksessa, esim. peseytyessä, pukeutuessa, ajoittain levossa; hoitoon vastaamaton sydämen vajaatoiminta; alle 25 W, MET alle 2, NYHA 4",
                "symtom vid obetydlig rörelse eller ansträngning, t.ex. vid tvättning, påklädning, tidvis i vila; behandlingsresistent hjärtsvikt; under 25 W, MET under 2, NYHA 4"),
            15,
            18)
        .ToArray()
        .ToValueList();
}
