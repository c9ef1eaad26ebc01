namespace TyTal.Calc.Benefits.FunctionalLimitation.Classification;

/// <summary>Annex 1, part 15: the general limitation of functioning.</summary>
internal static class WholePersonItems
{
    private static readonly ClassificationSection WholePerson = ClassificationSection.Of(
        "15",
        BodyPart.WholePerson,
        ("General limitation of functioning", "Yleinen toiminnanvajaus", "Allmän funktionsnedsättning"),
        (
            "Examples of limitations and their categories: how many of them there are, and how severe, decides.",
            "Esimerkkejä toiminnanvajauksista ja niiden haittaluokista: niiden lukumäärä ja vaikeusaste ratkaisevat.",
            "Exempel på funktionsnedsättningar och deras klasser: deras antal och svårighetsgrad avgör."),
        (
            "Treatment, and disorders of behaviour that go with the injury or disease, e.g. changes of mood, aggression, rituals and compulsions, may count.",
            "Hoito sekä vammaan tai sairauteen liittyvät käytöshäiriöt, esim. mielialan vaihtelut, aggressiivisuus, rituaalit ja pakkotoiminnot, voidaan ottaa huomioon.",
            "Behandling och beteendestörningar som hör till skadan eller sjukdomen, t.ex. humörsvängningar, aggressivitet, ritualer och tvångshandlingar, kan beaktas."));

    internal static ValueList<ClassificationItem> All { get; } = MildAndModerate().Concat(Severe()).ToValueList();

    private static ClassificationItem[] MildAndModerate() => new SectionItems(WholePerson)
        .Group(("Mild limitation (0–5)", "Lievä toiminnanvajaus (0–5)", "Lindrig funktionsnedsättning (0–5)"))
        .Item(
            (
                "has to avoid certain substances or to keep a diet; no considerable limits in ordinary life, but they must be remembered in special situations",
                "joutuu välttämään tiettyjä aineita tai noudattamaan ruokavaliota; ei merkittävää haittaa tavanomaisessa elämässä, mutta rajoitukset muistettava erityistilanteissa",
                "måste undvika vissa ämnen eller hålla diet; inga betydande begränsningar i vanligt liv, men de måste minnas i särskilda situationer"),
            0,
            2)
        .Item(
            (
                "moves alone in good conditions, a little limited on uneven ground; as a rule looks after oneself; fingers less nimble for buttons and writing; treatment a slight strain, e.g. ointment on most of the skin, a diet, insulin without complications; marked reading disorder, simple text succeeds",
                "liikkuu itsenäisesti hyvissä olosuhteissa, epätasaisella vähän rajoittuneesti; selviytyy yleensä itsestä huolehtimisesta; sorminäppäryys alentunut napittamisessa ja kirjoittamisessa; hoito vähän rasittavaa, esim. voide lähes koko iholle, ruokavalio, insuliini ilman liitännäissairauksia; merkittävä lukihäiriö, yksinkertainen teksti onnistuu",
                "rör sig självständigt under goda förhållanden, något begränsat på ojämnt underlag; klarar i regel egenomsorgen; fingerfärdigheten nedsatt vid knäppning och skrivning; behandlingen något betungande, t.ex. salva på nästan hela huden, diet, insulin utan komplikationer; betydande dyslexi, enkel text lyckas"),
            3,
            5)
        .Group(("Moderate limitation (6–10)", "Keskivaikea toiminnanvajaus (6–10)", "Medelsvår funktionsnedsättning (6–10)"))
        .Item(
            (
                "no activity that needs steady precision and concentration; treatment takes time daily and its neglect endangers health, e.g. insulin with complications; self-care slower or with an aid; basic reading, writing and arithmetic; routine problems alone, some guidance in complicated unfamiliar ones, banks and offices perhaps difficult",
                "ei kykene jatkuvaa tarkkuutta ja keskittymistä vaativaan toimintaan; hoito vie päivittäin aikaa ja sen laiminlyönti vaarantaa terveyden, esim. insuliini ja liitännäissairauksia; itsestä huolehtiminen hitaampaa tai apuvälineen varassa; lukemisen, kirjoittamisen ja laskemisen perustaidot; rutiiniongelmat itsenäisesti, monimutkaisissa oudoissa tilanteissa vähän ohjausta, pankki- ja viranomaisasiointi ehkä vaikeaa",
                "klarar inte verksamhet som kräver fortgående noggrannhet och koncentration; behandlingen tar tid dagligen och försummelse hotar hälsan, t.ex. insulin med komplikationer; egenomsorgen långsammare eller med hjälpmedel; grundfärdigheter i läsning, skrivning och räkning; rutinproblem självständigt, något handledning i invecklade obekanta situationer, bank- och myndighetsärenden möjligen svåra"),
            6,
            7)
        .Item(
            (
                "standing or walking for long much harder, an aid (walking frame, wheelchair) for longer ways, mostly alone; hurrying worsens symptoms; neglect of treatment a serious danger; reading and writing difficult, adapted teaching; mostly independent at home, some guidance outside it; speech understood with difficulty; social contact nearly independent",
                "jatkuva seisominen tai kävely huomattavan vaikeaa, pidemmillä matkoilla apuväline (rollaattori, pyörätuoli), pääasiassa itsenäisesti; kiirehtiminen pahentaa oireita; hoidon laiminlyönti vakava vaara; lukeminen ja kirjoittaminen vaikeaa, mukautettu opetus; kotona pääosin omatoiminen, kodin ulkopuolella ohjausta; puhe vaikeuksin ymmärrettävää; sosiaalisessa vuorovaikutuksessa lähes itsenäinen",
                "att stå eller gå länge betydligt svårare, hjälpmedel (rollator, rullstol) på längre sträckor, mest självständigt; brådska förvärrar symtomen; försummad behandling en allvarlig fara; läsning och skrivning svår, anpassad undervisning; hemma mest självständig, något handledning utanför hemmet; talet svårt att förstå; nästan självständig i socialt umgänge"),
            8,
            10)
        .ToArray();

    private static ClassificationItem[] Severe() => new SectionItems(WholePerson)
        .Group(("Severe limitation (11–15)", "Vaikea toiminnanvajaus (11–15)", "Svår funktionsnedsättning (11–15)"))
        .Item(
            (
                "only very light or limited activity; a short way at a time with an aid; treatment a great strain and with another's regular help; repeated attacks that disable; basic reading, writing and arithmetic lacking; help or supervision e.g. weekly in complicated tasks, self-care and errands",
                "vain hyvin kevyt tai rajoitettu toiminta; lyhyitä matkoja kerrallaan apuvälineellä; hoito hyvin rasittavaa ja vaatii toisen säännöllistä apua; toistuvia toimintakyvyn vieviä kohtauksia; lukemisen, kirjoittamisen ja laskemisen perustaidot puutteelliset; apua tai valvontaa esim. viikoittain monimutkaisissa tehtävissä, itsestä huolehtimisessa ja asioinnissa",
                "endast mycket lätt eller begränsad verksamhet; korta sträckor åt gången med hjälpmedel; behandlingen mycket betungande och kräver annans regelbundna hjälp; återkommande anfall som tar bort funktionsförmågan; bristfälliga grundfärdigheter i läsning, skrivning och räkning; hjälp eller tillsyn t.ex. varje vecka i invecklade uppgifter, egenomsorg och ärenden"),
            11,
            12)
        .Item(
            (
                "self-care difficult, dressing much harder; help or supervision daily in one personal activity or now and then in many; no routine problem without much guidance; communication needs pictures, an interpreter or signs; matters outside the home left to others; much guidance in social contact",
                "itsestä huolehtiminen vaikeaa, pukeutuminen huomattavasti vaikeutunut; apua tai valvontaa päivittäin yhdessä tai silloin tällöin monissa henkilökohtaisissa toiminnoissa; rutiiniongelmat eivät ratkea ilman runsasta ohjausta; viestintään tarvitaan kuvia, tulkki tai viittomia; kodin ulkopuoliset asiat muiden hoidettavina; runsaasti ohjausta sosiaalisessa vuorovaikutuksessa",
                "egenomsorgen svår, påklädning betydligt svårare; hjälp eller tillsyn dagligen i en eller då och då i många personliga funktioner; inga rutinproblem utan mycket handledning; kommunikation kräver bilder, tolk eller tecken; ärenden utanför hemmet sköts av andra; mycket handledning i socialt umgänge"),
            13,
            15)
        .Group(("Very severe limitation (16–20)", "Erittäin vaikea toiminnanvajaus (16–20)", "Mycket svår funktionsnedsättning (16–20)"))
        .Item(
            (
                "at times occupation like handicraft at most; time-consuming help every day in many personal activities, or much regular guidance; communication, eating and swallowing much harder; bladder and bowel wholly incontinent; legs of no use for moving; care round the clock",
                "ajoittain enintään askartelua; aikaa vievää apua päivittäin monissa henkilökohtaisissa toiminnoissa tai runsaasti säännöllistä ohjausta; viestintä, syöminen ja nieleminen huomattavan vaikeaa; rakon ja suolen täydellinen pidätyskyvyttömyys; alaraajat eivät palvele liikkumista; ympärivuorokautinen hoito",
                "tidvis högst pyssel; tidskrävande hjälp dagligen i många personliga funktioner eller mycket regelbunden handledning; kommunikation, ätande och sväljning betydligt svårare; total inkontinens för urin och avföring; benen kan inte användas för förflyttning; vård dygnet runt"),
            16,
            17)
        .Item(
            (
                "nearly wholly dependent on another in everyday activities, e.g. paralysed in four limbs",
                "päivittäisissä toiminnoissa lähes täysin riippuvainen toisesta, esim. neliraajahalvaus",
                "nästan helt beroende av annan i dagliga funktioner, t.ex. tetraplegi"),
            18,
            20)
        .ToArray();
}
