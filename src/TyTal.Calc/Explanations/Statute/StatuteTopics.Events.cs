namespace TyTal.Calc.Explanations.Statute;

/// <content>Part II of the Act.</content>
internal static partial class StatuteTopics
{
    private static Topic[] Events =>
    [
        new("15", ("events that are compensated", "mistä tapahtumista korvataan", "händelser som ersätts")),
        new("16", ("medical cause", "lääketieteellinen yhteys", "medicinskt samband")),
        new("17", ("what an accident is", "mikä on tapaturma", "vad ett olycksfall är")),
        new("18", ("injuries that count as accidents", "tapaturmaan rinnastuvat vammat", "skador som jämställs med olycksfall")),
        new("19", ("worsening of another injury", "muun vamman paheneminen tapaturmassa", "förvärrande av en annan skada")),
        new("20", ("accidents of work", "mikä tapaturma on työstä", "olycksfall som hör till arbetet")),
        new("21", ("accidents while working", "tapaturma työtä tehtäessä", "olycksfall under arbetets utförande")),
        new("22", ("accidents at the workplace", "tapaturma työpaikalla", "olycksfall på arbetsplatsen")),
        new("23", ("accidents on the way and outside the workplace", "tapaturma matkalla ja työpaikan ulkopuolella", "olycksfall på färd och utanför arbetsplatsen")),
        new("24", ("training, recreation and other special circumstances", "koulutus, virkistys ja muut erityistilanteet", "utbildning, rekreation och andra särskilda situationer")),
        new("25", ("work at home or where the worker chooses", "työ kotona tai itse valitussa paikassa", "arbete hemma eller på självvald plats")),
        new("26", ("what an occupational disease is", "mikä on ammattitauti", "vad en yrkessjukdom är")),
        new("27", ("the list of occupational diseases", "luettelo ammattitaudeista", "listan över yrkessjukdomar")),
        new("28", ("inflammations of tendon and elbow", "jänteen ja kyynärpään tulehdukset", "inflammationer i sena och armbåge")),
        new("29", ("carpal tunnel syndrome", "rannekanavan oireyhtymä", "karpaltunnelsyndrom")),
        new("30", ("worsening caused by work", "työn aiheuttama paheneminen", "förvärrande på grund av arbetet")),
        new("31", ("when a disease appeared", "milloin tauti ilmeni", "när sjukdomen visade sig")),
        new("32", ("which work carries a disease's compensation", "minkä työn perusteella taudista vastataan", "vilket arbete som svarar för sjukdomen")),
        new("33", ("work-motion strains", "työliikkeestä kipeytyminen", "ömhet orsakad av arbetsrörelse")),
        new("34", ("assaults", "pahoinpitelyt", "misshandel")),
        new("35", ("mental shock", "henkinen järkytys", "psykisk chock")),
    ];
}
