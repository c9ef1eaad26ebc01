namespace TyTal.Calc.Law;

/// <summary>An act or a decree of the Finnish statute collection, known by its number and year.</summary>
/// <param name="Number">The number within its year, e.g. 459.</param>
/// <param name="Year">The year of issue, e.g. 2015.</param>
/// <param name="Name">Its name, as it stands in a sentence.</param>
public sealed record Act(int Number, int Year, Phrase Name)
{
    /// <summary>The Workers' Compensation Act 459/2015 (työtapaturma- ja ammattitautilaki), in force from 1 January 2016.</summary>
    public static Act WorkersCompensation { get; } = new(459, 2015, ("Workers' Compensation Act", "työtapaturma- ja ammattitautilaki", "lagen om olycksfall i arbetet och om yrkessjukdomar"));

    /// <summary>Act 1650/2015: the bases of the highest care allowance and of assisted living, in force from the same day as the Act.</summary>
    public static Act Amendment1650 { get; } = new(1650, 2015, ("act amending the Workers' Compensation Act", "laki työtapaturma- ja ammattitautilain muuttamisesta", "lag om ändring av lagen om olycksfall i arbetet och om yrkessjukdomar"));

    /// <summary>Act 1273/2016: the age limits of § 68, from 1 January 2017.</summary>
    public static Act Amendment1273 { get; } = new(1273, 2016, ("act amending the Workers' Compensation Act", "laki työtapaturma- ja ammattitautilain muuttamisesta", "lag om ändring av lagen om olycksfall i arbetet och om yrkessjukdomar"));

    /// <summary>Act 1525/2016: the exempt points of § 62, from 1 January 2017.</summary>
    public static Act Amendment1525 { get; } = new(1525, 2016, ("act amending section 62 of the Workers' Compensation Act", "laki työtapaturma- ja ammattitautilain 62 §:n muuttamisesta", "lag om ändring av 62 § i lagen om olycksfall i arbetet och om yrkessjukdomar"));

    /// <summary>Act 1275/2018: the earnings of the first 28 days (§ 58) by full pay periods, for claim dates from 1 January 2020.</summary>
    public static Act Amendment1275 { get; } = new(1275, 2018, ("act amending the Workers' Compensation Act", "laki työtapaturma- ja ammattitautilain muuttamisesta", "lag om ändring av lagen om olycksfall i arbetet och om yrkessjukdomar"));

    /// <summary>Act 93/2016: § 74 also for a partial early old-age pension, from 1 January 2017.</summary>
    public static Act Amendment93 { get; } = new(93, 2016, ("act amending sections 2 and 74 of the Workers' Compensation Act", "laki työtapaturma- ja ammattitautilain 2 ja 74 §:n muuttamisesta", "lag om ändring av 2 och 74 § i lagen om olycksfall i arbetet och om yrkessjukdomar"));

    /// <summary>Act 1060/2017: confirmed income in the comparison years (§ 75(3)), for claim events from 1 January 2018.</summary>
    public static Act Amendment1060 { get; } = new(1060, 2017, ("act amending the Workers' Compensation Act", "laki työtapaturma- ja ammattitautilain muuttamisesta", "lag om ändring av lagen om olycksfall i arbetet och om yrkessjukdomar"));

    /// <summary>Act 1153/2020: dividends for work, stock options and share rewards in § 81, from 1 January 2021.</summary>
    public static Act Amendment1153 { get; } = new(1153, 2020, ("act amending section 81 of the Workers' Compensation Act", "laki työtapaturma- ja ammattitautilain 81 §:n muuttamisesta", "lag om ändring av 81 § i lagen om olycksfall i arbetet och om yrkessjukdomar"));

    /// <summary>Act 967/2021: the sickness funds of § 81(1)(2) by their new act, from 1 January 2022.</summary>
    public static Act Amendment967 { get; } = new(967, 2021, ("act amending section 81 of the Workers' Compensation Act", "laki työtapaturma- ja ammattitautilain 81 §:n muuttamisesta", "lag om ändring av 81 § i lagen om olycksfall i arbetet och om yrkessjukdomar"));

    /// <summary>Act 1351/2021: the cooperation procedure of § 81(4) by its new act, from 1 January 2022.</summary>
    public static Act Amendment1351 { get; } = new(1351, 2021, ("act amending section 81 of the Workers' Compensation Act", "laki työtapaturma- ja ammattitautilain 81 §:n muuttamisesta", "lag om ändring av 81 § i lagen om olycksfall i arbetet och om yrkessjukdomar"));

    /// <summary>The Government decree 1466/2015 on determining annual earnings (§ 80).</summary>
    public static Act AnnualEarningsDecree { get; } = new(1466, 2015, ("decree on annual earnings", "asetus vuosityöansion määrittämisestä", "förordning om bestämmande av årsarbetsinkomsten"));

    /// <summary>Decree 379/2017: part-day absence, and when the year has 330 days, from 1 July 2017.</summary>
    public static Act DecreeAmendment379 { get; } = new(379, 2017, ("decree amending the decree on annual earnings", "asetus vuosityöansion määrittämisestä annetun asetuksen muuttamisesta", "förordning om ändring av förordningen om bestämmande av årsarbetsinkomsten"));

    /// <summary>Decree 158/2019: the look-back by full pay periods, from 1 January 2020.</summary>
    public static Act DecreeAmendment158 { get; } = new(158, 2019, ("decree amending section 1 of the decree on annual earnings", "asetus vuosityöansion määrittämisestä annetun asetuksen 1 §:n muuttamisesta", "förordning om ändring av 1 § i förordningen om bestämmande av årsarbetsinkomsten"));

    /// <summary>Government decree 1467/2015 on the costs of vocational rehabilitation (§§ 89(5), 98(5)), in force from the same day as the Act.</summary>
    public static Act RehabilitationCostsDecree { get; } = new(1467, 2015, ("decree on the costs of vocational rehabilitation", "asetus ammatillisen kuntoutuksen kustannuksien korvaamisesta", "förordning om ersättning för kostnaderna för yrkesinriktad rehabilitering"));

    /// <summary>The Health Insurance Act 1224/2004 (sairausvakuutuslaki).</summary>
    public static Act HealthInsurance { get; } = new(1224, 2004, ("Health Insurance Act", "sairausvakuutuslaki", "sjukförsäkringslagen"));

    /// <summary>The Employees Pensions Act 395/2006 (työntekijän eläkelaki).</summary>
    public static Act EmployeesPensions { get; } = new(395, 2006, ("Employees Pensions Act", "työntekijän eläkelaki", "lagen om pension för arbetstagare"));

    /// <summary>The act on the financing of unemployment benefits 555/1998.</summary>
    public static Act UnemploymentFinancing { get; } = new(555, 1998, ("act on the financing of unemployment benefits", "laki työttömyysetuuksien rahoituksesta", "lagen om finansiering av arbetslöshetsförmåner"));

    /// <summary>Government decree 768/2015: the classification of functional limitation with its two annexes (§ 85), in force from the same day as the Act.</summary>
    public static Act ImpairmentClassification { get; } = new(768, 2015, ("decree on the classification of functional limitation", "asetus haittaluokituksesta", "förordning om invaliditetsklassificeringen"));

    /// <summary>Ministry decree 1383/2016: the lump sum of § 87(3), for claim dates from 1 January 2016.</summary>
    public static Act LumpSumDecree1383 { get; } = new(1383, 2016, ("decree on the lump sum of compensation for functional limitation", "asetus haittarahan kertakorvauksen perusteista", "förordning om grunderna för menersättning i form av engångsersättning"));

    /// <summary>Ministry decree 48/2019: the lump sum of § 87(3), for claim dates from 1 January 2019.</summary>
    public static Act LumpSumDecree48 { get; } = new(48, 2019, ("decree on the lump sum of compensation for functional limitation", "asetus haittarahan kertakorvauksen perusteista", "förordning om grunderna för menersättning i form av engångsersättning"));

    /// <summary>Ministry decree 518/2022: the lump sum of § 87(3), for claim dates from 1 January 2022.</summary>
    public static Act LumpSumDecree518 { get; } = new(518, 2022, ("decree on the lump sum of compensation for functional limitation", "asetus haittarahan kertakorvauksen perusteista", "förordning om grunderna för menersättning i form av engångsersättning"));

    /// <summary>Ministry decree 800/2024: the lump sum of § 87(3), for claim dates from 1 January 2025.</summary>
    public static Act LumpSumDecree800 { get; } = new(800, 2024, ("decree on the lump sum of compensation for functional limitation", "asetus haittarahan kertakorvauksen perusteista", "förordning om grunderna för menersättning i form av engångsersättning"));

    /// <summary>Act 570/2022: authorities responsible for arranging social and health care in the place of municipalities (§§ 36, 40, 41), from 1 January 2023.</summary>
    public static Act Amendment570 { get; } = new(570, 2022, ("act amending the Workers' Compensation Act", "laki työtapaturma- ja ammattitautilain muuttamisesta", "lag om ändring av lagen om olycksfall i arbetet och om yrkessjukdomar"));

    /// <summary>Act 150/1930 on counting limits in time (laki säädettyjen määräaikain laskemisesta).</summary>
    public static Act TimeLimits { get; } = new(150, 1930, ("act on counting limits in time", "laki säädettyjen määräaikain laskemisesta", "lagen om beräknande av laga tid"));

    /// <summary>Ministry decree 1589/2015 on the transfer of policies and their statistics (§§ 162, 167), in force from the same day as the Act.</summary>
    public static Act PolicyTransferDecree { get; } = new(1589, 2015, ("decree on the transfer of policies", "asetus siirtomenettelystä ja tilastohistoriasta", "förordning om överföringsförfarandet och statistikhistoriken"));

    /// <summary>The act on rehabilitation compensated by motor liability insurance 626/1991 (laki liikennevakuutuslain perusteella korvattavasta kuntoutuksesta), in force from 1 October 1991.</summary>
    public static Act MotorRehabilitation { get; } = new(626, 1991, ("motor-liability rehabilitation act", "laki liikennevakuutuslain perusteella korvattavasta kuntoutuksesta", "lagen om rehabilitering som ersätts enligt trafikförsäkringslagen"));

    /// <summary>Act 507/2003: § 11(3)–(4) of the motor-liability rehabilitation act, from 1 October 2003.</summary>
    public static Act MotorAmendment507 { get; } = new(507, 2003, ("act amending section 11 of the motor-liability rehabilitation act", "laki liikennevakuutuslain perusteella korvattavasta kuntoutuksesta annetun lain 11 §:n muuttamisesta", "lag om ändring av 11 § i lagen om rehabilitering som ersätts enligt trafikförsäkringslagen"));

    /// <summary>Act 1361/2004: §§ 1, 7(1) and 9 of the motor-liability rehabilitation act, for accidents from 1 January 2005.</summary>
    public static Act MotorAmendment1361 { get; } = new(1361, 2004, ("act amending the motor-liability rehabilitation act", "laki liikennevakuutuslain perusteella korvattavasta kuntoutuksesta annetun lain muuttamisesta", "lag om ändring av lagen om rehabilitering som ersätts enligt trafikförsäkringslagen"));

    /// <summary>Act 1336/2010: § 7(1) of the motor-liability rehabilitation act, from 1 May 2011.</summary>
    public static Act MotorAmendment1336 { get; } = new(1336, 2010, ("act amending section 7 of the motor-liability rehabilitation act", "laki liikennevakuutuslain perusteella korvattavasta kuntoutuksesta annetun lain 7 §:n muuttamisesta", "lag om ändring av 7 § i lagen om rehabilitering som ersätts enligt trafikförsäkringslagen"));

    /// <summary>Act 1224/2014: repeals § 11(4) of the motor-liability rehabilitation act, from 1 January 2015.</summary>
    public static Act MotorAmendment1224 { get; } = new(1224, 2014, ("act repealing section 11(4) of the motor-liability rehabilitation act", "laki liikennevakuutuslain perusteella korvattavasta kuntoutuksesta annetun lain 11 §:n 4 momentin kumoamisesta", "lag om upphävande av 11 § 4 mom. i lagen om rehabilitering som ersätts enligt trafikförsäkringslagen"));

    /// <summary>Act 470/2016: §§ 13(1) and 15 of the motor-liability rehabilitation act, from 1 January 2017.</summary>
    public static Act MotorAmendment470 { get; } = new(470, 2016, ("act amending sections 13 and 15 of the motor-liability rehabilitation act", "laki liikennevakuutuslain perusteella korvattavasta kuntoutuksesta annetun lain 13 ja 15 §:n muuttamisesta", "lag om ändring av 13 och 15 § i lagen om rehabilitering som ersätts enligt trafikförsäkringslagen"));

    /// <summary>Act 965/2019: § 8 a (from 1 January 2020) and § 16(4)–(5) (from 1 January 2021) of the motor-liability rehabilitation act.</summary>
    public static Act MotorAmendment965 { get; } = new(965, 2019, ("act amending the motor-liability rehabilitation act", "laki liikennevakuutuslain perusteella korvattavasta kuntoutuksesta annetun lain muuttamisesta", "lag om ändring av lagen om rehabilitering som ersätts enligt trafikförsäkringslagen"));

    /// <summary>Act 567/2022: §§ 7(1) and 10 of the motor-liability rehabilitation act, from 1 January 2023.</summary>
    public static Act MotorAmendment567 { get; } = new(567, 2022, ("act amending sections 7 and 10 of the motor-liability rehabilitation act", "laki liikennevakuutuslain perusteella korvattavasta kuntoutuksesta annetun lain 7 ja 10 §:n muuttamisesta", "lag om ändring av 7 och 10 § i lagen om rehabilitering som ersätts enligt trafikförsäkringslagen"));

    /// <summary>Act 958/2024: §§ 7(2)(7) and 16(4) of the motor-liability rehabilitation act, from 1 January 2025.</summary>
    public static Act MotorAmendment958 { get; } = new(958, 2024, ("act amending sections 7 and 16 of the motor-liability rehabilitation act", "laki liikennevakuutuslain perusteella korvattavasta kuntoutuksesta annetun lain 7 ja 16 §:n muuttamisesta", "lag om ändring av 7 och 16 § i lagen om rehabilitering som ersätts enligt trafikförsäkringslagen"));

    /// <summary>The Motor Liability Insurance Act 279/1959 (liikennevakuutuslaki), until 2016.</summary>
    public static Act MotorLiabilityInsurance1959 { get; } = new(279, 1959, ("Motor Liability Insurance Act of 1959", "liikennevakuutuslaki vuodelta 1959", "trafikförsäkringslagen från 1959"));

    /// <summary>The Motor Liability Insurance Act 460/2016 (liikennevakuutuslaki), in force from 1 January 2017.</summary>
    public static Act MotorLiabilityInsurance { get; } = new(460, 2016, ("Motor Liability Insurance Act", "liikennevakuutuslaki", "trafikförsäkringslagen"));

    /// <summary>Act 1161/2020: the Farmers' Social Insurance Institution among the receivers (§§ 142 a, 145), and § 153, from 1 January 2021.</summary>
    public static Act Amendment1161 { get; } = new(1161, 2020, ("act amending the Workers' Compensation Act", "laki työtapaturma- ja ammattitautilain muuttamisesta", "lag om ändring av lagen om olycksfall i arbetet och om yrkessjukdomar"));

    /// <summary>Act 953/2024: no fixed-term policies, shorter times for statistics (§§ 158, 160, 162, 167), and the right of employers in the voluntary insurances (§ 187(4)), from 1 January 2025.</summary>
    public static Act Amendment953 { get; } = new(953, 2024, ("act amending the Workers' Compensation Act", "laki työtapaturma- ja ammattitautilain muuttamisesta", "lag om ändring av lagen om olycksfall i arbetet och om yrkessjukdomar"));

    /// <summary>The Interest Act 633/1982 (korkolaki).</summary>
    public static Act Interest { get; } = new(633, 1982, ("Interest Act", "korkolaki", "räntelagen"));

    /// <summary>Every act that the library refers to.</summary>
    public static ValueList<Act> All { get; } = ValueList.Create(
        WorkersCompensation, Amendment1650, Amendment1273, Amendment1525, Amendment1275, HealthInsurance, EmployeesPensions, UnemploymentFinancing,
        ImpairmentClassification, LumpSumDecree1383, LumpSumDecree48, LumpSumDecree518, LumpSumDecree800,
        Amendment93, Amendment1060, Amendment1153, Amendment967, Amendment1351, AnnualEarningsDecree, DecreeAmendment379, DecreeAmendment158,
        Amendment570, TimeLimits,
        PolicyTransferDecree,
        RehabilitationCostsDecree,
        MotorRehabilitation, MotorAmendment507, MotorAmendment1361, MotorAmendment1336, MotorAmendment1224, MotorAmendment470, MotorAmendment965,
        MotorAmendment567, MotorAmendment958, MotorLiabilityInsurance1959, MotorLiabilityInsurance,
        Amendment1161, Amendment953, Interest);

    /// <summary>A section of this act.</summary>
    /// <param name="section">The section number, from 1.</param>
    /// <param name="subsection">The subsection, from 1, when one is meant.</param>
    /// <param name="item">The item of the subsection, from 1, when one is meant.</param>
    public SectionReference Section(int section, int? subsection = null, int? item = null) => new(this, section, subsection, item);

    /// <summary>The name with number and year in a language, e.g. "työtapaturma- ja ammattitautilaki (459/2015)".</summary>
    /// <param name="language">The language.</param>
    public string In(Language language) => FormattableString.Invariant($"{Name.In(language)} ({Number}/{Year})");

    /// <summary>The name with number and year in English, e.g. "Workers' Compensation Act (459/2015)".</summary>
    public override string ToString() => In(Language.English);
}
