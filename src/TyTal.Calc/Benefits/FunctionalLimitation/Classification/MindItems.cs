namespace TyTal.Calc.Benefits.FunctionalLimitation.Classification;

/// <summary>Annex 1, part 14: mental disorders.</summary>
internal static class MindItems
{
    private static readonly ClassificationSection Mind = ClassificationSection.Of(
        "14",
        BodyPart.Mind,
        ("Limitation from mental disorders", "Mielenterveyden häiriöiden aiheuttama toiminnanvajaus", "Funktionsnedsättning på grund av psykiska störningar"),
        (
            "Rests on long knowledge of the disorder, at least the two years before, and on a specialist's examination of functioning; the disorder has long limited participation and functioning repeatedly and still does.",
            "Perustuu häiriön pitkäaikaiseen, vähintään kahden vuoden taannehtivaan tuntemiseen ja erikoislääkärin tutkimukseen toimintakyvystä; häiriö on pitkään toistuvasti rajoittanut ja rajoittaa osallistumista ja toimintakykyä.",
            "Grundar sig på långvarig kännedom om störningen, minst två år bakåt, och på en specialists undersökning av funktionsförmågan; störningen har länge upprepat begränsat och begränsar alltjämt delaktighet och funktionsförmåga."));

    internal static ValueList<ClassificationItem> All { get; } = new SectionItems(Mind)
        .Group(("Mild limitation", "Lievä toiminnanvajaus", "Lindrig funktionsnedsättning"))
        .Item(
            (
                "lasting disorder, at times worse so that functioning falls in crises; treatment is mainly for these and helps, and between them functioning is intact",
                "pysyvä häiriö, joka ajoittain vaikeutuu niin, että toimintakyky alenee kriiseissä; hoito kohdistuu lähinnä niihin ja auttaa, ja niiden välillä toimintakyky on tallella",
                "bestående störning som tidvis förvärras så att funktionsförmågan sjunker i kriser; behandlingen gäller främst dem och hjälper, och mellan dem är funktionsförmågan i behåll"),
            0,
            5)
        .Group(("Moderate limitation", "Keskivaikea toiminnanvajaus", "Medelsvår funktionsnedsättning"))
        .Item(
            (
                "long-lasting disorder with frequent crises; functioning falls decisively for a long time; long regular treatment, mainly as an outpatient; self-care lacking at times",
                "pitkäaikainen häiriö, usein toistuvia kriisejä; toimintakyky alenee ratkaisevasti pitkäksi ajaksi; pitkä säännöllinen hoito pääasiassa avohoidossa; itsestä huolehtimisessa ajoittain puutteita",
                "långvarig störning med ofta återkommande kriser; funktionsförmågan sjunker avgörande för lång tid; lång regelbunden behandling främst i öppenvård; tidvis brister i egenomsorgen"),
            6,
            10)
        .Group(("Severe limitation", "Vaikea toiminnanvajaus", "Svår funktionsnedsättning"))
        .Item(
            (
                "long-lasting disorder, functioning lowered for good so that hospital or institution is needed at times; symptoms all the time in spite of regular treatment; self-care repeatedly lacking, regular support from others needed",
                "pitkäaikainen häiriö, toimintakyky pysyvästi alentunut niin, että sairaala- tai laitoshoito on ajoittain tarpeen; jatkuvia oireita säännöllisestä hoidosta huolimatta; itsestä huolehtimisessa toistuvia puutteita, säännöllinen ulkopuolinen tuki tarpeen",
                "långvarig störning, funktionsförmågan bestående nedsatt så att sjukhus- eller institutionsvård tidvis behövs; ständiga symtom trots regelbunden behandling; upprepade brister i egenomsorgen, regelbundet stöd av andra behövs"),
            11,
            14)
        .Group(("Very severe limitation", "Erittäin vaikea toiminnanvajaus", "Mycket svår funktionsnedsättning"))
        .Item(
            (
                "very severe unbroken disorder, functioning weak for good; unable to act or to live alone without much support; treatment and care needed every day",
                "erittäin vakava jatkuva häiriö, toimintakyky pysyvästi heikko; ei kykene toimimaan eikä asumaan itsenäisesti ilman huomattavaa tukea; hoito ja hoiva tarpeen päivittäin",
                "mycket svår fortgående störning, funktionsförmågan bestående svag; oförmögen att handla eller bo självständigt utan betydande stöd; vård och omsorg behövs dagligen"),
            15,
            18)
        .ToArray()
        .ToValueList();
}
