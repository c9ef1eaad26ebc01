namespace TyTal.Calc.Benefits.FunctionalLimitation.Classification;

/// <summary>Annex 1, part 12: organs of the abdomen and the pelvis, and the abdominal wall.</summary>
internal static class AbdomenItems
{
    private static readonly ClassificationSection Abdomen = ClassificationSection.Of(
        "12",
        BodyPart.AbdomenAndPelvis,
        (
            "Organs of the abdomen and the pelvis, and the abdominal wall",
            "Vatsaontelon ja lantionseudun elimet ja vatsanpeitteet",
            "Bukhålans och bäckenregionens organ samt bukväggen"));

    internal static ValueList<ClassificationItem> All { get; } = Organs().Concat(Continence()).Concat(Bowel()).Concat(Reproduction()).ToValueList();

    private static ClassificationItem[] Organs() => new SectionItems(Abdomen)
        .Item(("spleen lost", "pernan menetys", "förlust av mjälten"), 1)
        .Item(("one kidney lost, the other healthy", "toisen munuaisen menetys, toinen terve", "förlust av ena njuren, den andra frisk"), 1)
        .Group(
            (
                "Kidney failure, by the glomerular filtration rate (GFR) in ml/min/1.73 m²",
                "Munuaisten vajaatoiminta glomerulussuodosnopeuden (GFR, ml/min/1,73 m²) mukaan",
                "Njursvikt enligt den glomerulära filtrationshastigheten (GFR, ml/min/1,73 m²)"))
        .Item(("mild, GFR 60–89", "lievä, GFR 60–89", "lindrig, GFR 60–89"), 0, 3)
        .Item(("moderate, GFR 30–59", "keskivaikea, GFR 30–59", "medelsvår, GFR 30–59"), 4, 8)
        .Item(("severe, GFR under 30", "vaikea, GFR alle 30", "svår, GFR under 30"), 9, 13)
        .Item(("dialysis", "dialyysihoito", "dialysbehandling"), 13)
        .Ungrouped()
        .Item(("after a kidney transplant", "munuaissiirron jälkitila", "tillstånd efter njurtransplantation"), 3, 5)
        .Item(("after a liver transplant", "maksan siirron jälkitila", "tillstånd efter levertransplantation"), 3, 5)
        .Item(("penis lost", "siittimen menetys", "förlust av penis"), 10)
        .ToArray();

    private static ClassificationItem[] Continence() => new SectionItems(Abdomen)
        .Group(("Incontinence of the bladder", "Rakon pidätyskyvyn puute", "Urininkontinens"))
        .Item(("mild, only in effort", "lievä, vain ponnistaessa", "lindrig, endast vid ansträngning"), 1, 3)
        .Item(
            (
                "moderate, pads in use, not controlled by means of care",
                "keskivaikea, suojat käytössä, ei hallittavissa hoidollisilla apuvälineillä",
                "medelsvår, inkontinensskydd används, kan inte kontrolleras med vårdhjälpmedel"),
            4,
            6)
        .Elsewhere(
            (
                "severe: with the spinal cord (7) or by the general limitation (15)",
                "vaikea: selkäydinvamman yhteydessä (7) tai yleisen toiminnanvajauksen mukaan (15)",
                "svår: i samband med ryggmärgsskada (7) eller enligt den allmänna funktionsnedsättningen (15)"))
        .Group(("Incontinence of the anus", "Peräaukon pidätyskyvyn puute", "Analinkontinens"))
        .Item(("mild, loose stool not held", "lievä, löysä uloste ei pidäty", "lindrig, kan inte hålla lös avföring"), 2)
        .Item(("moderate", "keskivaikea", "medelsvår"), 4)
        .Item(("total", "täydellinen", "total"), 10)
        .ToArray();

    private static ClassificationItem[] Bowel() => new SectionItems(Abdomen)
        .Group(("Stoma", "Avanne", "Stomi"))
        .Item(("urinary, continent", "virtsa-avanne, pitävä", "urostomi, kontinent"), 2, 4)
        .Item(("urinary, open", "virtsa-avanne, avoin", "urostomi, öppen"), 5, 7)
        .Item(("of the small bowel", "ohutsuoliavanne", "tunntarmsstomi"), 8, 10)
        .Item(("of the large bowel", "paksusuoliavanne", "tjocktarmsstomi"), 6)
        .Ungrouped()
        .Item(("incisional hernia that needs a supporting belt", "arpityrä, tukiliivi tarpeen", "ärrbråck som kräver stödgördel"), 2, 4)
        .Item(
            (
                "after removal of the stomach or much of the bowel, or paralysis of the stomach from neuropathy",
                "mahalaukun tai merkittävän suolen osan poiston jälkitila tai neuropatian aiheuttama gastropareesi",
                "tillstånd efter att magsäcken eller en betydande del av tarmen avlägsnats, eller gastropares av neuropati"),
            1,
            5)
        .Item(
            (
                "short bowel syndrome, under one metre left, with lasting or repeated need of fluid into a vein",
                "lyhytsuolioireyhtymä, suolta jäljellä alle metri, pysyvä tai toistuva suonensisäisen nesteytyksen tarve",
                "korttarmssyndrom med under en meter tarm kvar och bestående eller återkommande behov av intravenös vätsketillförsel"),
            6,
            10)
        .ToArray();

    private static ClassificationItem[] Reproduction() => new SectionItems(Abdomen)
        .Group(
            (
                "Infertility from a defect, injury or disease of the reproductive organs, in one who was fertile before",
                "Hedelmättömyys sukuelinten vian, vamman tai sairauden vuoksi ennestään lisääntymiskykyisellä",
                "Infertilitet på grund av fel, skada eller sjukdom i könsorganen hos den som tidigare varit fertil"))
        .Item(("with loss of the gonads", "sukurauhasten menetyksen vuoksi", "med förlust av könskörtlarna"), 5)
        .Item(("from another cause", "muusta syystä", "av annan orsak"), 3, 4)
        .Group(("Erectile dysfunction", "Erektiokyvyttömyys", "Erektil dysfunktion"))
        .Item(("mild, tablets or injections help", "lievä, tabletti- tai pistoshoito auttaa", "lindrig, tabletter eller injektioner hjälper"), 1, 2)
        .Item(("severe, pump or prosthesis in use", "vaikea, pumppu tai proteesi käytössä", "svår, pump eller protes används"), 3, 4)
        .Item(("total", "täydellinen", "total"), 5)
        .Group(("Other organs of the abdomen", "Muut vatsaontelon elimet", "Övriga organ i bukhålan"))
        .Elsewhere(("by the general limitation (15)", "yleisen toiminnanvajauksen mukaan (15)", "enligt den allmänna funktionsnedsättningen (15)"))
        .ToArray();
}
