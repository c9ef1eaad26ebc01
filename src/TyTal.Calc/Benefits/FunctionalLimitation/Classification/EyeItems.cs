namespace TyTal.Calc.Benefits.FunctionalLimitation.Classification;

/// <summary>Annex 1, part 8: eyes and eyesight.</summary>
internal static class EyeItems
{
    private static readonly ClassificationSection Eyes = ClassificationSection.Of(
        "8",
        BodyPart.Eye,
        ("Eyes and eyesight", "Silmät ja näkökyky", "Ögonen och synförmågan"),
        (
            "Loss of acuity, of visual field and the diseases below are judged as a whole, neither combined nor added.",
            "Näöntarkkuuden alenema, näkökenttäpuutokset ja jäljempänä mainitut sairaudet arvioidaan kokonaisuutena, eikä haittaluokkia yhdistetä tai lasketa yhteen.",
            "Nedsatt synskärpa, synfältsbortfall och nedan nämnda sjukdomar bedöms som helhet; klasserna varken förenas eller räknas samman."),
        (
            "Visual fields are judged by an eye specialist's examination.",
            "Näkökentät arvioidaan silmälääkärin tutkimuksen perusteella.",
            "Synfälten bedöms enligt en ögonläkares undersökning."));

    internal static ValueList<ClassificationItem> All { get; } =
        Acuity().Concat(NarrowedFields()).Concat(LostHalves()).Concat(Scotomas()).Concat(LensAndLight()).Concat(DoubleVisionAndTears()).ToValueList();

    private static ClassificationItem[] Acuity()
    {
        var items = new SectionItems(Eyes);
        VisualAcuityTable.AddTo(items);
        return items
            .Group(("Blindness", "Sokeus", "Blindhet"))
            .Item(("one eye wholly blind", "toinen silmä täysin sokea", "ena ögat helt blint"), 4)
            .Both(("both eyes wholly blind", "molemmat silmät täysin sokeat", "båda ögonen helt blinda"), 18)
            .ToArray();
    }

    private static ClassificationItem[] NarrowedFields() => new SectionItems(Eyes)
        .Group(
            (
                "Visual field narrowed concentrically, outer (temporal) limit",
                "Näkökentän konsentrinen supistuma, temporaaliraja",
                "Koncentrisk inskränkning av synfältet, temporal gräns"))
        .Item(("60 degrees, one eye", "60 astetta, toinen silmä", "60 grader, ena ögat"), 0)
        .Both(("60 degrees, both eyes", "60 astetta, molemmat silmät", "60 grader, båda ögonen"), 2)
        .Item(("40 degrees, one eye", "40 astetta, toinen silmä", "40 grader, ena ögat"), 0)
        .Both(("40 degrees, both eyes", "40 astetta, molemmat silmät", "40 grader, båda ögonen"), 6)
        .Item(("30 degrees, one eye", "30 astetta, toinen silmä", "30 grader, ena ögat"), 2)
        .Both(("30 degrees, both eyes", "30 astetta, molemmat silmät", "30 grader, båda ögonen"), 9)
        .Item(("20 degrees, one eye", "20 astetta, toinen silmä", "20 grader, ena ögat"), 3)
        .Both(("20 degrees, both eyes", "20 astetta, molemmat silmät", "20 grader, båda ögonen"), 14)
        .Item(("under 20 degrees, one eye", "alle 20 astetta, toinen silmä", "under 20 grader, ena ögat"), 4)
        .Both(("under 20 degrees, both eyes", "alle 20 astetta, molemmat silmät", "under 20 grader, båda ögonen"), 16)
        .ToArray();

    private static ClassificationItem[] LostHalves() => new SectionItems(Eyes)
        .Group(("Part of the visual field lost", "Osa näkökentästä menetetty", "Del av synfältet förlorad"))
        .Item(("homonymous hemianopsia at the side, by side", "homonyymi hemianopsia sivulla, puolesta riippuen", "homonym hemianopsi åt sidan, beroende på sida"), 6, 8)
        .Item(("homonymous hemianopsia above", "homonyymi hemianopsia ylhäällä", "homonym hemianopsi uppåt"), 5)
        .Item(("homonymous hemianopsia below", "homonyymi hemianopsia alhaalla", "homonym hemianopsi nedåt"), 10)
        .Item(("homonymous quadrantanopsia", "homonyymi kvadranttianopsia", "homonym kvadrantanopsi"), 3, 5)
        .Item(("bitemporal hemianopsia", "bitemporaalinen hemianopsia", "bitemporal hemianopsi"), 5)
        .Item(("binasal hemianopsia, binocular vision lost", "binasaalinen hemianopsia, yhteisnäkö menetetty", "binasal hemianopsi, samsynen förlorad"), 4)
        .Item(("binasal hemianopsia, binocular vision left", "binasaalinen hemianopsia, yhteisnäkö tallella", "binasal hemianopsi, samsynen kvar"), 2)
        .ToArray();

    private static ClassificationItem[] Scotomas() => new SectionItems(Eyes)
        .Group(
            (
                "Absolute gaps within the visual field (scotomas), by place and extent",
                "Näkökenttien sisäiset absoluuttiset puutokset (skotoomat) sijainnin ja laajuuden mukaan",
                "Absoluta bortfall inom synfältet (skotom) enligt läge och omfattning"))
        .Item(
            ("large gap of one eye within the central 30 degrees", "toisen silmän iso skotooma keskeisen 30 asteen sisällä", "stort skotom i ena ögat inom de centrala 30 graderna"),
            2,
            3)
        .Item(
            (
                "large gap of both eyes or of the binocular field within the central 30 degrees",
                "molempien silmien tai binokulaarisen kentän iso skotooma keskeisen 30 asteen alueella",
                "stort skotom i båda ögonen eller i det binokulära fältet inom de centrala 30 graderna"),
            4,
            8)
        .Item(
            (
                "central gap of both eyes or of the binocular field reaching over 30 degrees; tunnel vision counts, too",
                "molempien silmien tai binokulaarisen kentän keskeinen skotooma, joka ulottuu yli 30 asteen; myös kiikarinäkökenttä otetaan huomioon",
                "centralt skotom i båda ögonen eller i det binokulära fältet som sträcker sig över 30 grader; även tunnelseende beaktas"),
            9,
            14)
        .Elsewhere(
            (
                "ring-shaped gaps: by the temporal limit as for a concentric narrowing, with regard to the use of the field outside the ring",
                "rengaspuutokset: temporaalirajan mukaan kuten konsentrisessa supistumassa, ottaen huomioon renkaan ulkopuolisen näkökentän hyödynnettävyys",
                "ringformade bortfall: enligt den temporala gränsen som vid koncentrisk inskränkning, med beaktande av hur fältet utanför ringen kan användas"))
        .ToArray();

    private static ClassificationItem[] LensAndLight() => new SectionItems(Eyes)
        .Group(("Night blindness", "Hämäräsokeus", "Mörkerblindhet"))
        .Item(
            (
                "total: no scotopic function, adaptometer (Goldmann-Weekers or alike) up by 3 log units",
                "täydellinen: skotooppinen toiminta puuttuu, adaptometrillä (Goldmann-Weekers tai vastaava) 3 logaritmiyksikön nousu",
                "total: skotopisk funktion saknas, höjning med 3 logaritmiska enheter med adaptometer (Goldmann-Weekers eller motsvarande)"),
            10)
        .Group(("Daylight vision lost", "Päivänvalonäön puuttuminen", "Dagsljusseendet saknas"))
        .Item(("achromatopsia: total colour blindness", "akromatopsia eli täydellinen värisokeus", "akromatopsi, total färgblindhet"), 10)
        .Group(("Lens lost (aphakia)", "Linssittömyys (afakia)", "Avsaknad av lins (afaki)"))
        .Item(("one eye, by how far glasses help", "toinen silmä, lasikorjauksen mahdollisuudesta riippuen", "ena ögat, beroende på möjligheten till glasögonkorrigering"), 2, 4)
        .Item(("both eyes", "molemmat silmät", "båda ögonen"), 6)
        .Item(("the only eye", "ainoa silmä", "det enda ögat"), 6)
        .Group(("Artificial lens", "Keinomykiö", "Konstgjord lins"))
        .Elsewhere(("by the eyesight", "näkökyvyn mukaan", "enligt synförmågan"))
        .ToArray();

    private static ClassificationItem[] DoubleVisionAndTears() => new SectionItems(Eyes)
        .Group(("Double vision", "Kaksoiskuvat", "Dubbelseende"))
        .Item(("one eye has to be covered", "toinen silmä on peitettävä", "ena ögat måste täckas"), 4)
        .Item(("only when looking to the side", "vain sivulle katsottaessa", "endast vid blick åt sidan"), 2)
        .Item(("only when looking down", "vain alas katsottaessa", "endast vid blick nedåt"), 3)
        .Item(("only when looking up", "vain ylös katsottaessa", "endast vid blick uppåt"), 0)
        .Group(("Dry eye", "Kuiva silmä", "Torrt öga"))
        .Item(("shown by a Schirmer test or alike", "todettu Schirmerin testillä tai vastaavalla", "påvisat med Schirmers test eller motsvarande"), 1, 3)
        .Group(("Watering eye", "Vetinen silmä", "Tårflöde"))
        .Item(("all the time", "jatkuvasti", "ständigt"), 1)
        .Group(("Wide pupil (mydriasis)", "Laaja mustuainen (mydriaasi)", "Vidgad pupill (mydriasis)"))
        .Item(
            (
                "e.g. after an injury: dazzle and little depth of focus",
                "esim. vamman jälkeen: häikäisy ja heikko syväterävyys",
                "t.ex. efter en skada: bländning och dåligt skärpedjup"),
            2,
            4)
        .Group(("Abnormal eye movement", "Silmämotoriikan poikkeavuus", "Avvikande ögonmotorik"))
        .Item(
            (
                "e.g. nystagmus, dystonia, forced movements, external (sub)total or internuclear ophthalmoplegia",
                "esim. silmävärve, dystonia, pakkoliikkeet, ophthalmoplegia externa (sub)totalis tai internukleaarinen oftalmoplegia",
                "t.ex. nystagmus, dystoni, tvångsrörelser, extern (sub)total eller internukleär oftalmoplegi"),
            1,
            5)
        .ToArray();
}
