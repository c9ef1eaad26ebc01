namespace TyTal.Calc.Benefits.FunctionalLimitation.Classification;

/// <summary>Annex 1, parts 3 and 4: cervical spine and back.</summary>
internal static class SpineItems
{
    private static readonly ClassificationSection Neck = ClassificationSection.Of("3", BodyPart.Neck, ("Cervical spine", "Kaularanka", "Halsryggen"));

    private static readonly ClassificationSection Back = ClassificationSection.Of("4", BodyPart.Back, ("Back", "Selkä", "Ryggen"));

    internal static ValueList<ClassificationItem> All { get; } = OfNeck().Concat(OfBack()).ToValueList();

    private static ClassificationItem[] OfNeck() => new SectionItems(Neck)
        .Group(("Mild limitation", "Lievä toiminnanvajaus", "Lindrig funktionsnedsättning"))
        .Item(
            (
                "movement of the neck a little limited and painful, slight neurological symptoms and findings in the arms",
                "kaularangan liikkeet vähän rajoittuneet ja kivuliaat, lieviä yläraajojen neurologisia oireita ja löydöksiä",
                "halsryggens rörelser något begränsade och smärtsamma, lindriga neurologiska symtom och fynd i armarna"),
            0,
            3)
        .Group(("Moderate limitation", "Keskivaikea toiminnanvajaus", "Medelsvår funktionsnedsättning"))
        .Item(
            (
                "movement of the neck fairly limited and painful, fair neurological symptoms in the arms, fair findings in feeling, movement and fine movement",
                "kaularangan liikkeet kohtalaisesti rajoittuneet ja kivuliaat, kohtalaisia neurologisia oireita yläraajoissa, kohtalaisia tunto-, motoriikka- ja hienomotoriikkalöydöksiä",
                "halsryggens rörelser måttligt begränsade och smärtsamma, måttliga neurologiska symtom i armarna, måttliga fynd i känsel, motorik och finmotorik"),
            4,
            6)
        .Group(("Severe limitation", "Vaikea toiminnanvajaus", "Svår funktionsnedsättning"))
        .Item(
            (
                "movement of the neck much limited and painful, harmful posture, considerable neurological symptoms, feeling, movement and fine movement of the arms disturbed",
                "kaularangan liikkeet huomattavasti rajoittuneet ja kivuliaat, haitallinen virheasento, huomattavia neurologisia oireita, yläraajojen tunnon, motoriikan ja hienomotoriikan häiriöitä",
                "halsryggens rörelser betydligt begränsade och smärtsamma, skadlig felställning, betydande neurologiska symtom, störningar i armarnas känsel, motorik och finmotorik"),
            7,
            10)
        .ToArray();

    private static ClassificationItem[] OfBack() => new SectionItems(Back)
        .Group(("Mild limitation", "Lievä toiminnanvajaus", "Lindrig funktionsnedsättning"))
        .Item(
            (
                "bending a little limited and painful, moving about nearly normal, slight neurological symptoms and findings",
                "taivutusliikkeet vähän rajoittuneet ja kivuliaat, liikkuminen lähes normaalia, lieviä neurologisia oireita ja löydöksiä",
                "böjningsrörelserna något begränsade och smärtsamma, förflyttning nästan normal, lindriga neurologiska symtom och fynd"),
            0,
            3)
        .Group(("Moderate limitation", "Keskivaikea toiminnanvajaus", "Medelsvår funktionsnedsättning"))
        .Item(
            (
                "spine fairly limited and painful, fair fault of posture, moving, dressing and undressing clearly abnormal, fair symptoms and clear findings in the legs, a moderate nerve-root injury found",
                "ranka kohtalaisesti rajoittunut ja kivulias, kohtalainen ryhtivirhe, liikkuminen, pukeutuminen ja riisuutuminen selvästi poikkeavaa, kohtalaisia oireita ja selviä löydöksiä alaraajoissa, todettu keskivaikea hermojuurivaurio",
                "ryggraden måttligt begränsad och smärtsam, måttligt hållningsfel, förflyttning, på- och avklädning klart avvikande, måttliga symtom och tydliga fynd i benen, konstaterad medelsvår nervrotsskada"),
            4,
            8)
        .Group(("Severe limitation", "Vaikea toiminnanvajaus", "Svår funktionsnedsättning"))
        .Item(
            (
                "lasting severe fault of posture, chest or pelvis badly deformed, spine very stiff and painful, dressing much harder, severe symptoms and findings in the legs, a severe injury of one nerve root or a moderate one of several",
                "pysyvä vaikea ryhtivirhe, rintakehän tai lantion vaikea epämuotoisuus, ranka hyvin jäykkä ja kivulias, pukeutuminen huomattavasti vaikeutunut, vaikeita oireita ja löydöksiä alaraajoissa, vaikea yhden tai keskivaikea usean hermojuuren vaurio",
                "bestående svårt hållningsfel, svår deformitet i bröstkorg eller bäcken, ryggraden mycket stel och smärtsam, påklädning betydligt svårare, svåra symtom och fynd i benen, svår skada på en nervrot eller medelsvår på flera"),
            9,
            14)
        .ToArray();
}
