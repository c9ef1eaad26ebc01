namespace TyTal.Calc.Explanations.Statute;

/// <content>Part VII of the Act.</content>
internal static partial class StatuteTopics
{
    private static Topic[] Organisation =>
    [
        new("205", ("who may insure", "kuka saa vakuuttaa", "vem som får försäkra")),
        new("206", ("officials' liability", "virkamiehen vastuu", "tjänstemannaansvar")),
        new("207", ("the State as an employer", "valtio työnantajana", "staten som arbetsgivare")),
        new("208", ("handing over a portfolio", "vakuutuskannan siirtäminen toiselle", "överlåtelse av försäkringsbestånd")),
        new("209", ("tasks of the Workers' Compensation Center", "TVK:n tehtävät", "OFC:s uppgifter")),
        new("210", ("its services", "TVK:n palvelut", "OFC:s tjänster")),
        new("211", ("appeal and correction in its matters", "muutoksenhaku TVK:n asioissa", "ändringssökande i OFC:s ärenden")),
        new("212", ("its members", "TVK:n jäsenyhtiöt", "OFC:s medlemmar")),
        new("213", ("its costs", "TVK:n kulut", "OFC:s kostnader")),
        new("214", ("its organs", "TVK:n hallinto", "OFC:s organ")),
        new("215", ("its general meeting", "TVK:n kokous", "OFC:s stämma")),
        new("216", ("votes in the general meeting", "äänestys kokouksessa", "röstning vid stämman")),
        new("217", ("its board", "TVK:n hallituksen kokoonpano", "OFC:s styrelse")),
        new("218", ("the board's tasks", "hallituksen työ", "styrelsens arbete")),
        new("219", ("its managing director", "TVK:n johtaja", "OFC:s direktör")),
        new("220", ("the director's tasks", "johtajan työ", "direktörens arbete")),
        new("221", ("signing, accounts and audit", "allekirjoitus, kirjat ja tarkastus", "teckning, bokföring och revision")),
        new("222", ("its rules", "TVK:n sisäiset säännöt", "OFC:s stadgar")),
        new("223", ("contesting its decisions", "TVK:n päätösten moittiminen", "klander av OFC:s beslut")),
        new("224", ("stopping the enforcement", "täytäntöönpanon kieltäminen", "förbud mot verkställighet")),
        new("225", ("damages of its board and director", "hallituksen ja johtajan korvausvastuu", "styrelsens och direktörens skadeståndsansvar")),
        new("225 a", ("supervision by the Financial Supervisory Authority", "Finanssivalvonnan valvonta", "Finansinspektionens tillsyn")),
        new("226", ("the claims board", "korvausasioiden lautakunta", "ersättningsnämnden")),
        new("227", ("who sits on the claims board", "lautakunnan jäsenet", "nämndens ledamöter")),
        new("228", ("asking for the board's opinion", "lausunnon pyytäminen", "begäran om utlåtande")),
        new("229", ("additional premiums after an insurer's failure", "lisämaksut yhtiön kaaduttua", "tilläggspremier vid bolagets fallissemang")),
        new("230", ("the insurers' joint guarantee", "yhtiöiden yhteinen takuu", "bolagens gemensamma garanti")),
        new("231", ("the pooling system", "kustannusten jako yhtiöiden kesken", "fördelning av kostnader mellan bolagen")),
        new("232", ("pooling after a transfer of portfolio", "jako kannan siirryttyä", "fördelning efter beståndsöverlåtelse")),
        new("233", ("work-safety charge", "osuus työsuojelulle", "andel för arbetarskyddet")),
        new("234", ("statistics for premiums", "tilastot maksuja varten", "statistik för premierna")),
        new("235", ("register of accidents and diseases", "rekisteri vahingoista", "register över skadefall")),
        new("236", ("statistics and studies of the Workers' Compensation Center", "TVK:n tutkimukset", "OFC:s studier")),
        new("236 a", ("investigation of accidents at work", "onnettomuuksien tutkinta", "utredning av olyckor")),
        new("236 b", ("the board of investigation", "tutkinnan johto", "utredningens ledning")),
        new("236 c", ("the teams of investigation", "tutkinnan ryhmät", "utredningens grupper")),
    ];
}
