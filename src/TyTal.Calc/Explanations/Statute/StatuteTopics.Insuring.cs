namespace TyTal.Calc.Explanations.Statute;

/// <content>Part V of the Act.</content>
internal static partial class StatuteTopics
{
    private static Topic[] Insuring =>
    [
        new("156", ("taking a policy", "vakuutuksen hankkiminen", "tecknande av försäkring")),
        new("157", ("granting and start of a policy", "vakuutuksen alku", "försäkringens början")),
        new("158", ("how long a policy is in force", "kuinka kauan vakuutus on voimassa", "hur länge försäkringen gäller")),
        new("159", ("information when a policy is taken", "tiedot vakuutusta otettaessa", "uppgifter när försäkring tecknas")),
        new("160", ("information during and after a policy", "tiedot vakuutuksen aikana ja päätyttyä", "uppgifter under och efter försäkringen")),
        new("161", ("imposing premiums", "maksun määrääjä", "påförande av premie")),
        new("162", ("transfer of a policy", "vakuutuksen siirto", "överföring av försäkring")),
        new("163", ("insolvent or missing policyholders", "varaton tai kadonnut vakuutuksenottaja", "medellös eller försvunnen försäkringstagare")),
        new("164", ("bankruptcy estates", "konkurssipesät", "konkursbon")),
        new("165", ("bankruptcy of the insurer", "vakuutusyhtiön konkurssi", "försäkringsbolagets konkurs")),
        new("166", ("the insurer's bases of premiums", "yhtiön laskuperusteet", "bolagets beräkningsgrunder")),
        new("167", ("statistics history", "tiedot aiemmista vakuutuksista", "uppgifter om tidigare försäkringar")),
        new("168", ("wages on which premiums stand", "palkat maksun pohjana", "löner som grund för premien")),
        new("169", ("premiums and their adjustment", "maksut ja tasoitus", "premier och utjämning")),
        new("170", ("what the policyholder may know of the premium", "mitä maksusta saa tietää", "vad man får veta om premien")),
        new("171", ("risk classification", "riskiluokat", "riskklasser")),
        new("172", ("interest and collection of late premiums", "myöhässä olevan maksun korko ja perintä", "ränta och indrivning av försenad premie")),
        new("173", ("when premiums become too old", "milloin maksu vanhenee", "när premien preskriberas")),
        new("174", ("enforcement of premiums", "maksun ulosotto", "utsökning av premien")),
        new("175", ("when refunds become too old", "milloin palautus vanhenee", "när återbetalningen preskriberas")),
        new("176", ("partners' liability for premiums", "yhtiömiesten vastuu maksusta", "bolagsmäns ansvar för premien")),
        new("177", ("supervision and compulsory insuring", "valvonta ja pakolla vakuuttaminen", "tillsyn och tvångsförsäkring")),
        new("178", ("register of policies", "rekisteri vakuutuksista", "register över försäkringar")),
        new("179", ("the insurers' supervision", "yhtiöiden valvonta", "bolagens tillsyn")),
        new("180", ("supervision by the work-safety authority", "työsuojelun valvonta", "arbetarskyddets tillsyn")),
        new("181", ("charge in the place of premiums", "maksu laiminlyötyjen vakuutusmaksujen sijasta", "avgift i stället för premier")),
        new("182", ("fee for neglect", "maksuseuraamus laiminlyönnistä", "påföljdsavgift för försummelse")),
        new("183", ("who decides on the charge and the fee", "kuka päättää maksuista", "vem som beslutar om avgifterna")),
        new("184", ("the neglectful employer's excess", "laiminlyöneen työnantajan oma osuus", "den försumliga arbetsgivarens egen andel")),
        new("185", ("employees who lose the right", "työntekijä, joka menettää oikeuden", "arbetstagare som förlorar rätten")),
        new("186", ("arrangements to get around the duty to insure", "järjestelyt velvollisuuden välttämiseksi", "arrangemang för att kringgå skyldigheten")),
    ];
}
