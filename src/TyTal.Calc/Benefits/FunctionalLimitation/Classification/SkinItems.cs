namespace TyTal.Calc.Benefits.FunctionalLimitation.Classification;

/// <summary>Annex 1, part 13: the skin.</summary>
internal static class SkinItems
{
    private static readonly ClassificationSection Eczema = ClassificationSection.Of("13.1", BodyPart.Skin, ("Eczema and rashes", "Ihottuma", "Eksem och utslag"));

    private static readonly ClassificationSection Scars = ClassificationSection.Of(
        "13.2",
        BodyPart.Skin,
        ("Scars", "Arvet", "Ärr"),
        (
            "Judged by the result of proper corrective surgery. Where scars of limbs or trunk limit movement, that part of the body decides; disfiguring scars go by this section, scars of the face by the shape of the face (5.4).",
            "Arvioidaan asianmukaisen korjaavan kirurgian lopputuloksesta. Jos raajojen tai vartalon arvet rajoittavat toimintaa, ratkaisee asianomainen kehon osa; rumentavat arvet arvioidaan tämän kohdan ja kasvojen arvet kasvojen muodon (5.4) mukaan.",
            "Bedöms enligt slutresultatet av ändamålsenlig korrigerande kirurgi. Om ärr på extremiteter eller bål begränsar funktionen avgör den kroppsdelen; vanställande ärr bedöms enligt denna punkt, ärr i ansiktet enligt ansiktets form (5.4)."));

    internal static ValueList<ClassificationItem> All { get; } = OfEczema().Concat(OfScars()).ToValueList();

    private static ClassificationItem[] OfEczema() => new SectionItems(Eczema)
        .Item(
            (
                "lasting tendency that simple protection or avoiding some tasks keeps away, few symptoms and at times; sensitisation to something rare and avoidable without symptoms is not compensated, a skin disease from it is",
                "pysyvä alttius, joka on vältettävissä yksinkertaisella suojauksella tai tiettyjä tehtäviä välttämällä, vähäoireinen ja ajoittainen; oireetonta herkistymistä harvinaiselle vältettävälle aineelle ei korvata, siitä johtuva ihotauti korvataan",
                "bestående benägenhet som undviks med enkelt skydd eller genom att undvika vissa uppgifter, få symtom och tidvis; sensibilisering utan symtom för något sällsynt som kan undvikas ersätts inte, en hudsjukdom av den ersätts"),
            0,
            2)
        .Item(
            (
                "nearly all the time, or hard to avoid, e.g. from chromium or rubber chemicals; kept in check by continuous treatment",
                "lähes jatkuva tai vaikeasti vältettävä, esim. kromin tai kumikemikaalien aiheuttama; jatkuvalla hoidolla hallittavissa",
                "nästan ständigt eller svårt att undvika, t.ex. av krom eller gummikemikalier; hålls i schack med fortgående behandling"),
            3,
            5)
        .Item(
            (
                "all the time, with considerable limits to everyday activities",
                "jatkuva, merkittäviä rajoituksia päivittäisiin toimintoihin",
                "ständigt, med betydande begränsningar i dagliga funktioner"),
            6,
            10)
        .Item(
            (
                "severe and widespread, always active with general symptoms, e.g. general erythroderma",
                "vaikea ja laaja-alainen, jatkuvasti aktiivinen, yleisoireita, esim. yleistynyt erytrodermia",
                "svårt och utbrett, ständigt aktivt med allmänsymtom, t.ex. generaliserad erytrodermi"),
            11,
            15)
        .ToArray();

    private static ClassificationItem[] OfScars() => new SectionItems(Scars)
        .Item(
            ("considerably disfiguring scars of trunk and limbs", "merkittävästi rumentavat arvet vartalossa ja raajoissa", "avsevärt vanställande ärr på bål och extremiteter"),
            1,
            2)
        .ToArray();
}
