namespace TyTal.Calc.Benefits.FunctionalLimitation.Classification;

/// <summary>Annex 1, parts 6 and 7: brain and spinal cord.</summary>
internal static class BrainAndCordItems
{
    private static readonly ClassificationSection Brain = ClassificationSection.Of(
        "6",
        BodyPart.Brain,
        ("Brain", "Aivot", "Hjärnan"),
        (
            "The severity of the injury itself is always cleared up from objective early findings: consciousness, gap of memory, first aid, images. What remains usually agrees with it and usually needs a thorough neurological examination.",
            "Itse vamman vaikeus selvitetään aina varhaisvaiheen objektiivisista tiedoista: tajunta, muistiaukko, ensiapu, kuvantaminen. Jälkitila vastaa sitä yleensä ja edellyttää yleensä perusteellista neurologista tutkimusta.",
            "Skadans svårighetsgrad utreds alltid utifrån objektiva tidiga uppgifter: medvetande, minneslucka, första hjälpen, avbildning. Resttillståndet motsvarar vanligen den och kräver vanligen en grundlig neurologisk undersökning."),
        (
            "Loss of visual field, smell and taste after a brain injury belong to the whole and are not judged apart. Chronic pain and spasticity may raise the category.",
            "Aivovammasta johtuva näkökentän, hajuaistin ja makuaistin puutos kuuluu kokonaisuuteen, eikä sitä arvioida erikseen. Krooninen kipu ja spastisuus voivat korottaa haittaluokkaa.",
            "Bortfall av synfält, lukt och smak efter en hjärnskada hör till helheten och bedöms inte särskilt. Kronisk smärta och spasticitet kan höja klassen."),
        (
            "A year is not always enough: the limitation may show only after years.",
            "Vuosi ei aina riitä: haitta voi ilmetä vasta vuosien kuluttua.",
            "Ett år räcker inte alltid: menet kan visa sig först efter flera år."));

    private static readonly ClassificationSection Cord = ClassificationSection.Of(
        "7",
        BodyPart.SpinalCord,
        ("Spinal cord", "Selkäydin", "Ryggmärgen"),
        (
            "A brain injury from the same event is judged apart. Arms, legs, bladder, bowel and sexual function are looked at; chronic pain and spasticity may raise the category.",
            "Samassa tapahtumassa syntynyt aivovamma arvioidaan erikseen. Tarkastellaan ylä- ja alaraajoja, rakkoa, suolta ja sukupuolitoimintoja; krooninen kipu ja spastisuus voivat korottaa haittaluokkaa.",
            "En hjärnskada av samma händelse bedöms särskilt. Armar, ben, blåsa, tarm och sexuella funktioner beaktas; kronisk smärta och spasticitet kan höja klassen."));

    internal static ValueList<ClassificationItem> All { get; } = OfBrain().Concat(OfCord()).ToValueList();

    private static ClassificationItem[] OfBrain() => new SectionItems(Brain)
        .Group(("Mild state after a brain injury", "Lievä aivovamman jälkitila", "Lindrigt tillstånd efter hjärnskada"))
        .Item(
            (
                "early findings of a mild or moderate injury; slight lasting symptoms, e.g. headaches, memory unsure under load, less tolerance of strain; social functioning as before",
                "alkuvaiheen tiedot lievästä tai keskivaikeasta vammasta; lieviä pysyviä oireita, esim. päänsärkyä, muistin epävarmuutta kuormituksessa, heikompi rasituksensieto; sosiaalinen toimintakyky ennallaan",
                "tidiga uppgifter om lindrig eller medelsvår skada; lindriga bestående symtom, t.ex. huvudvärk, osäkert minne vid belastning, sämre stresstålighet; den sociala funktionsförmågan oförändrad"),
            0,
            5)
        .Group(("Moderate state after a brain injury", "Keskivaikea aivovamman jälkitila", "Medelsvårt tillstånd efter hjärnskada"))
        .Item(
            (
                "early findings of at least a moderate injury; clear lasting symptoms, e.g. repeated headaches, weaker memory, tiredness, less initiative; social functioning a little weaker; difficulties of executive function and memory found; particular cognitive disorders, epilepsy or slight paralysis possible",
                "alkuvaiheen tiedot vähintään keskivaikeasta vammasta; selviä pysyviä oireita, esim. toistuvaa päänsärkyä, muistin heikkenemistä, väsyvyyttä, aloitekyvyn alenemista; sosiaalinen toimintakyky hieman heikentynyt; todettuja vaikeuksia toiminnan ohjauksessa ja muistissa; kognitiivisia erityishäiriöitä, epilepsiaa tai lieviä halvauksia voi olla",
                "tidiga uppgifter om minst medelsvår skada; tydliga bestående symtom, t.ex. upprepad huvudvärk, sämre minne, trötthet, nedsatt initiativförmåga; den sociala funktionsförmågan något nedsatt; konstaterade svårigheter i exekutiva funktioner och minne; särskilda kognitiva störningar, epilepsi eller lindrig förlamning möjliga"),
            6,
            10)
        .Group(("Severe state after a brain injury", "Vaikea aivovamman jälkitila", "Svårt tillstånd efter hjärnskada"))
        .Item(
            (
                "early findings of a severe injury; fair or severe symptoms that much disturb everyday life, e.g. marked headache or cognitive decline; social functioning clearly weaker; paralysis, disorders of language or seizures possible; guidance or supervision needed at times",
                "alkuvaiheen tiedot vaikeasta vammasta; kohtalaisia tai vaikeita, jokapäiväistä toimintaa paljon haittaavia oireita, esim. merkittävää päänsärkyä tai kognitiivisen toimintakyvyn heikentymistä; sosiaalinen toimintakyky selvästi heikentynyt; halvauksia, kielellisiä häiriöitä tai kohtauksia voi olla; ohjaus tai valvonta ajoittain tarpeen",
                "tidiga uppgifter om svår skada; måttliga eller svåra symtom som i hög grad stör vardagen, t.ex. betydande huvudvärk eller kognitiv försämring; den sociala funktionsförmågan klart nedsatt; förlamningar, språkstörningar eller anfall möjliga; handledning eller tillsyn behövs tidvis"),
            11,
            15)
        .Group(("Very severe state after a brain injury", "Erittäin vaikea aivovamman jälkitila", "Mycket svårt tillstånd efter hjärnskada"))
        .Item(
            (
                "early findings of a very severe injury; e.g. paralysis of four limbs, severe ataxia or epilepsy hard to treat; wide cognitive decline; changes of personality and executive function that need help and supervision every day",
                "alkuvaiheen tiedot erittäin vaikeasta vammasta; esim. neliraajahalvaus, vaikea ataksia tai vaikeahoitoinen epilepsia; laaja kognitiivinen tasonlasku; persoonallisuuden ja toiminnan ohjauksen muutoksia, jotka vaativat päivittäistä apua ja valvontaa",
                "tidiga uppgifter om mycket svår skada; t.ex. tetraplegi, svår ataxi eller svårbehandlad epilepsi; omfattande kognitiv nedgång; förändringar i personlighet och exekutiva funktioner som kräver hjälp och tillsyn dagligen"),
            16,
            20)
        .ToArray();

    private static ClassificationItem[] OfCord() => new SectionItems(Cord)
        .Group(("Mild state after a spinal cord injury", "Lievä selkäydinvamman jälkitila", "Lindrigt tillstånd efter ryggmärgsskada"))
        .Item(
            (
                "legs a little weaker, no aids; arms normal, bladder and bowel undisturbed",
                "alaraajat hieman heikommat, ei apuvälineitä; yläraajat normaalit, rakko ja suoli toimivat häiriöttä",
                "benen något svagare, inga hjälpmedel; armarna normala, blåsa och tarm ostörda"),
            0,
            5)
        .Group(("Moderate state after a spinal cord injury", "Keskivaikea selkäydinvamman jälkitila", "Medelsvårt tillstånd efter ryggmärgsskada"))
        .Item(
            (
                "walking much harder but possible with aids, no running; arms perhaps a little disturbed; bladder and bowel normal or partly weak",
                "kävely huomattavasti vaikeutunut mutta apuvälinein mahdollista, juoksu ei onnistu; yläraajoissa ehkä vähäisiä häiriöitä; rakko ja suoli normaalit tai osittain vajaat",
                "gång betydligt svårare men möjlig med hjälpmedel, löpning lyckas inte; i armarna möjligen lindriga störningar; blåsa och tarm normala eller delvis svaga"),
            6,
            10)
        .Group(("Severe state after a spinal cord injury", "Vaikea selkäydinvamman jälkitila", "Svårt tillstånd efter ryggmärgsskada"))
        .Item(
            (
                "moving hard, a short way at a time and on an aid; arms perhaps slightly or fairly disturbed; bladder and bowel poorly controlled",
                "liikkuminen vaikeaa, lyhyitä matkoja kerrallaan apuvälineeseen tukeutuen; yläraajoissa ehkä lieviä tai kohtalaisia häiriöitä; rakon ja suolen hallinta puutteellista",
                "förflyttning svår, korta sträckor åt gången med stöd av hjälpmedel; i armarna möjligen lindriga eller måttliga störningar; bristfällig kontroll av blåsa och tarm"),
            11,
            15)
        .Group(("Very severe state after a spinal cord injury", "Erittäin vaikea selkäydinvamman jälkitila", "Mycket svårt tillstånd efter ryggmärgsskada"))
        .Item(
            (
                "legs do not work and arms may be considerably paralysed; as a rule no moving without another's help; no control of bladder and bowel",
                "alaraajat toimimattomat, yläraajoissa ehkä merkittäviä halvauksia; liikkuminen ei yleensä onnistu ilman toisen apua; rakon ja suolen hallinta puuttuu",
                "benen fungerar inte, armarna kan vara betydligt förlamade; i regel ingen förflyttning utan annans hjälp; ingen kontroll av blåsa och tarm"),
            16,
            20)
        .ToArray();
}
