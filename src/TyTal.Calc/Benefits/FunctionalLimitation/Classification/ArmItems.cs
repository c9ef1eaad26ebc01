using TyTal.Calc.Law;

namespace TyTal.Calc.Benefits.FunctionalLimitation.Classification;

/// <summary>Annex 1, part 1: the arms.</summary>
internal static class ArmItems
{
    private static readonly Phrase BetterArm = (
        "The categories are those of the right or better arm; the left or weaker arm is one category lower, but category 1 is not lowered.",
        "Haittaluokat koskevat oikeaa tai parempaa kättä; vasemman tai huonomman yläraajan haittaluokka on yhtä alempi, luokkaa 1 ei kuitenkaan alenneta.",
        "Klasserna gäller höger eller bättre hand; för vänster eller sämre arm är klassen en lägre, men klass 1 sänks inte.");

    private static readonly ClassificationSection Fingers = ClassificationSection.Of(
        "1.1",
        BodyPart.Arm,
        ("Fingers and metacarpals", "Sormet ja välikämmenluut", "Fingrar och mellanhandsben"),
        BetterArm,
        (
            "Each segment of fingers III–V is a third of a finger: lost segments ÷ 3 is the number of whole fingers. Segments of thumb and index finger are judged apart.",
            "Sormien III–V kukin jäsen on kolmannes sormesta: menetetyt jäsenet ÷ 3 on kokonaisten sormien luku. Peukalon ja etusormen jäsenet arvioidaan erikseen.",
            "Varje led av fingrarna III–V är en tredjedels finger: förlorade leder ÷ 3 är antalet hela fingrar. Lederna av tummen och pekfingret bedöms särskilt."),
        (
            "A joint stiff in a bad position counts as an amputation there, one stiffened in a useful position as less. A part without feeling or far too sensitive counts as half of its loss. A segment lost by half or more counts as lost.",
            "Huonoon asentoon jäykistynyt nivel vastaa amputaatiota siitä, toiminnalliseen asentoon jäykistynyt vähemmän. Tunnoton tai huomattavan yliherkkä osa vastaa puolta sen menetyksestä. Vähintään puoleksi menetetty jäsen vastaa koko jäsenen menetystä.",
            "En led som stelnat i dåligt läge motsvarar amputation i den leden, en led i funktionellt läge mindre. En känsellös eller mycket överkänslig del motsvarar hälften av dess förlust. En led som förlorats minst till hälften motsvarar förlust av hela leden."));

    private static readonly ClassificationSection Arm = ClassificationSection.Of(
        "1.2",
        BodyPart.Arm,
        ("Arm without the fingers", "Yläraaja ilman sormia", "Arm utom fingrar"),
        BetterArm,
        (
            "Amputations: the category holds where no prosthesis can be used. With a good result a mechanical prosthesis takes off 1–2 categories, a myoelectric one 2–3.",
            "Amputaatiot: haittaluokka koskee tilaa, jossa proteesin käyttö ei ole mahdollista. Hyvän tuloksen perusteella mekaaninen proteesi alentaa luokkaa 1–2:lla ja myoelektrinen 2–3:lla.",
            "Amputationer: klassen gäller när protes inte kan användas. Vid gott resultat sänker en mekanisk protes klassen med 1–2 och en myoelektrisk med 2–3."));

    private static readonly ClassificationSection WholeArm = ClassificationSection.Of(
        "1.3",
        BodyPart.Arm,
        ("Arm as a whole", "Yläraaja kokonaisuutena", "Armen som helhet"),
        BetterArm,
        (
            "For one arm, where comparison with the particular items leads to no fitting result.",
            "Yhdestä yläraajasta, jollei yksityiskohtaisiin nimikkeisiin vertaaminen johda haittaa kuvaavaan tulokseen.",
            "För en arm, när en jämförelse med de särskilda beteckningarna inte leder till ett rättvisande resultat."));

    private static readonly ClassificationSection PainSyndrome = ClassificationSection.Of(
        "1.4",
        BodyPart.Arm,
        ("Complex regional pain syndrome (CRPS) of the arm", "Yläraajan monimuotoinen alueellinen kipuoireyhtymä (CRPS)", "Komplext regionalt smärtsyndrom (CRPS) i armen"),
        BetterArm,
        (
            "Judged as a whole and neither combined with nor added to other items of the arm: either the arm as a whole or CRPS decides. Needs a diagnosis by the IASP criteria, objective findings and a causal link; very severe states may exceptionally go by the general limitation (15).",
            "Arvioidaan kokonaisuutena, eikä sitä yhdistetä eikä lasketa yhteen muiden yläraajan nimikkeiden kanssa: ratkaisee joko yläraaja kokonaisuutena tai CRPS. Edellyttää IASP:n vaatimukset täyttävää diagnoosia, objektiivisia löydöksiä ja syy-yhteyttä; erittäin vaikeissa tiloissa voidaan poikkeuksellisesti soveltaa yleistä toiminnanvajausta (15).",
            "Bedöms som helhet och förenas inte eller räknas samman med andra beteckningar för armen: antingen armen som helhet eller CRPS avgör. Kräver diagnos enligt IASP:s kriterier, objektiva fynd och orsakssamband; vid mycket svåra tillstånd kan undantagsvis den allmänna funktionsnedsättningen (15) tillämpas."));

    internal static ValueList<ClassificationItem> All { get; } =
        OneOrTwoFingers().Concat(MoreFingers()).Concat(Joints()).Concat(Amputations()).Concat(Nerves()).Concat(AsAWhole()).Concat(Crps()).ToValueList();

    private static ClassificationItem[] OneOrTwoFingers() => new SectionItems(Fingers)
        .Group(("Loss of one finger", "Yhden sormen menetys", "Förlust av ett finger"))
        .Item(("last segment of the thumb", "peukalon kärkijäsen", "tummens ytterled"), 2)
        .Item(("thumb", "peukalo", "tummen"), 4)
        .Item(("thumb with its metacarpal", "peukalo ja sen välikämmenluu", "tummen med mellanhandsben"), 5)
        .Item(("whole index finger", "koko etusormi", "hela pekfingret"), 2)
        .Item(("last and middle segment of the index finger", "etusormen kärki- ja keskijäsen", "pekfingrets ytter- och mellanled"), 1)
        .Item(("one of fingers III–V", "yksi sormista III–V", "ett av fingrarna III–V"), 1)
        .Item(("finger III or IV with its metacarpal", "sormi III tai IV ja sen välikämmenluu", "finger III eller IV med mellanhandsben"), 2)
        .Group(("Loss of two fingers", "Kahden sormen menetys", "Förlust av två fingrar"))
        .Item(("thumb and one of fingers III–V", "peukalo ja yksi sormista III–V", "tummen och ett av fingrarna III–V"), 5)
        .Item(
            (
                "thumb and one of fingers III–V, with their metacarpals",
                "peukalo ja yksi sormista III–V sekä vastaavat välikämmenluut",
                "tummen och ett av fingrarna III–V med motsvarande mellanhandsben"),
            6)
        .Item(("thumb and index finger", "peukalo ja etusormi", "tummen och pekfingret"), 6)
        .Item(("thumb and index finger, with their metacarpals", "peukalo, etusormi ja vastaavat välikämmenluut", "tummen, pekfingret och motsvarande mellanhandsben"), 7)
        .Item(("index finger and one of fingers III–V", "etusormi ja yksi sormista III–V", "pekfingret och ett av fingrarna III–V"), 4)
        .Item(
            (
                "index finger and one of fingers III–V, with their metacarpals",
                "etusormi ja yksi sormista III–V sekä vastaavat välikämmenluut",
                "pekfingret och ett av fingrarna III–V med motsvarande mellanhandsben"),
            5)
        .Item(("two of fingers III–V", "kaksi sormista III–V", "två av fingrarna III–V"), 3)
        .Item(("two of fingers III–V, with their metacarpals", "kaksi sormista III–V sekä vastaavat välikämmenluut", "två av fingrarna III–V med motsvarande mellanhandsben"), 4)
        .ToArray();

    private static ClassificationItem[] MoreFingers() => new SectionItems(Fingers)
        .Group(("Loss of three fingers", "Kolmen sormen menetys", "Förlust av tre fingrar"))
        .Item(("thumb and two of fingers III–V", "peukalo ja kaksi sormista III–V", "tummen och två av fingrarna III–V"), 6)
        .Item(("thumb, index finger and one other", "peukalo, etusormi ja yksi muu sormi", "tummen, pekfingret och ett annat finger"), 7)
        .Item(
            (
                "thumb and two others, with their metacarpals",
                "peukalo ja kaksi muuta sormea sekä vastaavat välikämmenluut",
                "tummen och två andra fingrar med motsvarande mellanhandsben"),
            7)
        .Item(("three fingers, the thumb left", "kolme sormea, peukalo tallella", "tre fingrar, tummen kvar"), 4)
        .Item(
            (
                "three fingers with their metacarpals, the thumb left",
                "kolme sormea sekä vastaavat välikämmenluut, peukalo tallella",
                "tre fingrar med motsvarande mellanhandsben, tummen kvar"),
            5)
        .Group(("Loss of four fingers", "Neljän sormen menetys", "Förlust av fyra fingrar"))
        .Item(("thumb and three others", "peukalo ja kolme muuta sormea", "tummen och tre andra fingrar"), 8)
        .Item(
            (
                "thumb and three others, with their metacarpals",
                "peukalo ja kolme muuta sormea sekä vastaavat välikämmenluut",
                "tummen och tre andra fingrar med motsvarande mellanhandsben"),
            9)
        .Item(("four fingers, the thumb left", "neljä sormea, peukalo tallella", "fyra fingrar, tummen kvar"), 7)
        .Item(("four fingers with their metacarpals, the thumb left", "neljä sormea sekä välikämmenluut, peukalo tallella", "fyra fingrar med mellanhandsben, tummen kvar"), 8)
        .Group(("Loss of five fingers", "Viiden sormen menetys", "Förlust av fem fingrar"))
        .Item(("all five fingers", "kaikki viisi sormea", "alla fem fingrarna"), 9)
        .Item(("all five fingers with their metacarpals", "kaikki viisi sormea sekä välikämmenluut", "alla fem fingrarna med mellanhandsben"), 10)
        .ToArray();

    private static ClassificationItem[] Joints() => new SectionItems(Arm)
        .Item(("wrist stiff in a good position", "ranne jäykkä, hyvä asento", "handleden stel, gott läge"), 2)
        .Item(("wrist stiff in a bad position", "ranne jäykkä, huono asento", "handleden stel, dåligt läge"), 3, 4)
        .Item(("amputation at the wrist", "rannetason amputaatio", "amputation i handleden"), 10)
        .Item(
            (
                "rotation of the forearm limited or lost, by position",
                "kyynärvarren kiertoliike rajoittunut tai puuttuva, asennosta riippuen",
                "underarmens rotation begränsad eller saknas, beroende på läget"),
            2,
            4)
        .Item(("elbow moves only between 30 and 90 degrees", "kyynärnivel liikkuu vain 30–90 astetta", "armbågsleden rör sig bara 30–90 grader"), 2)
        .Item(("elbow stiff in a good position", "kyynärnivel jäykkä, hyvä asento", "armbågsleden stel, gott läge"), 4)
        .Item(("elbow stiff in a bad position", "kyynärnivel jäykkä, huono asento", "armbågsleden stel, dåligt läge"), 5, 6)
        .Item(("amputation of the forearm, lower part", "kyynärvarren amputaatio, alaosa", "amputation av underarmen, nedre delen"), 10)
        .Item(("amputation of the forearm, upper part", "kyynärvarren amputaatio, yläosa", "amputation av underarmen, övre delen"), 11)
        .Item(("upper arm lifts forward to 120 degrees at most", "olkavarsi nousee etukautta korkeintaan 120 astetta", "överarmen lyfts framåt högst 120 grader"), 2)
        .Item(("upper arm lifts forward to 90 degrees at most", "olkavarsi nousee etukautta korkeintaan 90 astetta", "överarmen lyfts framåt högst 90 grader"), 3)
        .Item(("upper arm lifts forward to 45–75 degrees", "olkavarsi nousee etukautta 45–75 astetta", "överarmen lyfts framåt 45–75 grader"), 4, 5)
        .Item(
            (
                "shoulder stiff, upper arm lifts forward to 40 degrees at most",
                "olkanivel jäykkä, olkavarsi nousee etukautta korkeintaan 40 astetta",
                "axelleden stel, överarmen lyfts framåt högst 40 grader"),
            6)
        .ToArray();

    private static ClassificationItem[] Amputations() => new SectionItems(Arm)
        .Item(
            (
                "amputation at the elbow or the lower part of the upper arm",
                "kyynärnivelen tai olkavarren alaosan tason amputaatio",
                "amputation i armbågsleden eller överarmens nedre del"),
            11)
        .Item(
            (
                "amputation at the upper part of the upper arm or of the whole arm",
                "olkavarren yläosan tason tai koko yläraajan amputaatio",
                "amputation i överarmens övre del eller av hela armen"),
            12)
        .Both(("amputation of both hands at the wrist", "molempien käsien amputaatio ranteesta", "amputation av båda händerna i handleden"), 17)
        .Both(("amputation of both arms", "molempien yläraajojen amputaatio", "amputation av båda armarna"), 18)
        .ToArray();

    private static ClassificationItem[] Nerves() => new SectionItems(Arm)
        .Group(("Complete paralysis", "Täydellinen halvaus", "Total förlamning"))
        .Item(("radial nerve below the branch to the triceps", "värttinähermo kolmipäisen lihaksen hermon alapuolelta", "radialnerven nedanför nerven till tricepsmuskeln"), 5)
        .Item(("radial nerve above the branch to the triceps", "värttinähermo kolmipäisen lihaksen hermon yläpuolelta", "radialnerven ovanför nerven till tricepsmuskeln"), 6)
        .Item(("median nerve", "keskihermo", "medianusnerven"), 6)
        .Item(("ulnar nerve", "kyynärhermo", "ulnarisnerven"), 6)
        .Item(("two nerves of the forearm", "kaksi kyynärvarren hermoa", "två av underarmens nerver"), 9)
        .Item(("all nerves of the forearm", "kaikki kyynärvarren hermot", "alla underarmens nerver"), 11)
        .Item(("axillary nerve", "kainalohermo", "axillarisnerven"), 5)
        .Item(("brachial plexus", "hartiapunos", "armplexus"), 12)
        .ToArray();

    private static ClassificationItem[] AsAWhole() => new SectionItems(WholeArm)
        .Group(("Mild limitation", "Lievä toiminnanvajaus", "Lindrig funktionsnedsättning"))
        .Item(
            (
                "strength and dexterity a little reduced, movement a little limited; writing, buttoning and sewing succeed",
                "voima ja näppäryys vähän alentuneet, liikkuvuus vähän rajoittunut; kirjoittaminen, napittaminen ja ompelu onnistuvat",
                "kraften och fingerfärdigheten något nedsatta, rörligheten något begränsad; att skriva, knäppa och sy lyckas"),
            0,
            3)
        .Group(("Moderate limitation", "Keskivaikea toiminnanvajaus", "Medelsvår funktionsnedsättning"))
        .Item(
            (
                "strength clearly reduced (a firm grip of a tool or lifting some 10 kg is hard), dexterity much reduced, movement very limited; eating and combing succeed",
                "voima melkoisesti alentunut (työkalun luja ote tai noin 10 kg:n nostaminen vaikeaa), näppäryys huomattavasti alentunut, liikkuvuus paljon rajoittunut; syöminen ja kampaaminen onnistuvat",
                "kraften klart nedsatt (svårt att hålla hårt i ett verktyg eller lyfta cirka 10 kg), fingerfärdigheten betydligt nedsatt, rörligheten mycket begränsad; att äta och kamma sig lyckas"),
            4,
            8)
        .Group(("Severe limitation", "Vaikea toiminnanvajaus", "Svår funktionsnedsättning"))
        .Item(
            (
                "strength greatly reduced and dexterity lost; the arm serves to support or push",
                "voima huomattavasti alentunut ja näppäryys menetetty; raajaa voi käyttää tukemiseen tai työntämiseen",
                "kraften starkt nedsatt och fingerfärdigheten förlorad; armen kan användas till att stödja eller skjuta"),
            9,
            10)
        .Group(("Very severe limitation", "Erittäin vaikea toiminnanvajaus", "Mycket svår funktionsnedsättning"))
        .Item(
            (
                "arm of no use at all, or as limiting as its amputation",
                "yläraaja käyttökelvoton tai yhtä haittaava kuin sen amputaatio",
                "armen obrukbar eller till lika stort men som vid amputation av den"),
            11,
            12)
        .ToArray();

    private static ClassificationItem[] Crps() => new SectionItems(PainSyndrome)
        .CountingPain()
        .Group(("Mild CRPS", "Lievä CRPS", "Lindrig CRPS"))
        .Item(
            (
                "tenderness disturbs everyday life, load and use easily worsen the pain, the arm is slower, clumsier, weaker and tires sooner",
                "arkuus haittaa päivittäistä toimintaa, kuormitus ja käyttö pahentavat helposti kipua, yläraaja on hitaampi, kömpelömpi ja heikompi ja väsyy nopeammin",
                "ömhet stör den dagliga funktionen, belastning och användning förvärrar lätt smärtan, armen är långsammare, klumpigare och svagare och tröttnar snabbare"),
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
                "advanced trophic changes of skin, nails or joint capsules, muscles much wasted and very weak; the arm still serves to support and push",
                "pitkälle edenneitä troofisia muutoksia ihossa, kynsissä tai nivelkapseleissa, lihakset huomattavan surkastuneet ja hyvin heikot; yläraajaa voi yhä käyttää tukemiseen ja työntämiseen",
                "långt framskridna trofiska förändringar i hud, naglar eller ledkapslar, musklerna kraftigt förtvinade och mycket svaga; armen kan ännu användas till att stödja och skjuta"),
            9,
            10)
        .Group(("Very severe CRPS", "Erittäin vaikea CRPS", "Mycket svår CRPS"))
        .Item(
            (
                "arm of no use even to push or support, uncontrolled pain all the time, only limited activity possible",
                "yläraajaa ei voi käyttää edes työntämiseen tai tukemiseen, jatkuvia hallitsemattomia kipuja, vain rajoitettu toiminta mahdollista",
                "armen kan inte användas ens till att skjuta eller stödja, ständig okontrollerad smärta, endast begränsad aktivitet möjlig"),
            11,
            12)
        .ToArray();
}
