using TyTal.Calc.Law;

namespace TyTal.Calc.Calendar.TimeLimits;

/// <summary>How long insurers keep documents at least, unless they must be kept for ever (§ 275), and combined data at most (§ 260(2)).</summary>
public static class KeepingLimits
{
    private static readonly Phrase FromPendency = ("the day on which the claim became pending", "päivästä, jona korvausasia tuli vireille", "den dag då ersättningsärendet blev anhängigt");
    private static readonly Phrase FromArrival = ("the day on which the document arrived", "päivästä, jona asiakirja saapui", "den dag då handlingen inkom");
    private static readonly Phrase FromEither = ("the day on which the claim became pending, or, in a matter of insurance, the document arrived", "päivästä, jona korvausasia tuli vireille tai, vakuutusasiassa, asiakirja saapui", "den dag då ersättningsärendet blev anhängigt eller, i ett försäkringsärende, handlingen inkom");

    /// <summary>§ 275(1)(1): the documents of claims, opinions and decisions.</summary>
    public static TimeLimit ClaimDocuments { get; } = Keep("claimDocuments", 1, ("keep the documents of the claim", "säilyttää vahinkoasiakirjat", "bevara handlingarna om skadan"), 100, FromPendency);

    /// <summary>§ 275(1)(1): the documents on the start, validity and end of insurance.</summary>
    public static TimeLimit PolicyDocuments { get; } = Keep("policyDocuments", 1,
        ("keep the documents on the start, validity and end of the insurance", "säilyttää vakuutuksen alkamista, voimassaoloa ja päättymistä koskevat asiakirjat", "bevara handlingarna om försäkringens början, giltighet och slut"), 100, FromArrival);

    /// <summary>§ 275(1)(2): the documents of appeals.</summary>
    public static TimeLimit AppealDocuments { get; } = Keep("appealDocuments", 2, ("keep the documents of the appeal", "säilyttää valitusasiakirjat", "bevara besvärshandlingarna"), 50, FromEither);

    /// <summary>§ 275(1)(3): the documents on premiums and their collection, wages, income, claims statistics and ownership.</summary>
    public static TimeLimit PremiumDocuments { get; } = Keep("premiumDocuments", 3,
        ("keep the documents on premiums, wages, income, claims statistics and ownership", "säilyttää vakuutusmaksuja, palkkoja, työtuloja, vahinkotilastoja ja omistusta koskevat asiakirjat", "bevara handlingarna om premier, löner, arbetsinkomster, skadestatistik och ägande"), 10, FromArrival);

    /// <summary>§ 275(1)(3): the documents on recourse and on prohibitions of payment. They concern compensation, so that § 275(2) lets the time run from pendency.</summary>
    public static TimeLimit RecourseDocuments { get; } = Keep("recourseDocuments", 3,
        ("keep the documents on recourse and on a prohibition of paying the compensation", "säilyttää takautumisoikeutta ja korvauksen maksukieltoa koskevat asiakirjat", "bevara handlingarna om regress och om förbud att betala ersättningen"), 10, FromPendency);

    /// <summary>§ 275(1)(4): the register of insurance.</summary>
    public static TimeLimit RegisterEntries { get; } = Keep("registerEntries", 4,
        ("keep the entry in the register of insurance", "säilyttää merkintä vakuutusrekisterissä", "bevara anteckningen i försäkringsregistret"), 50,
        ("the day of the entry", "merkintäpäivästä", "dagen för anteckningen"));

    /// <summary>§ 275(1)(5): the other documents.</summary>
    public static TimeLimit OtherDocuments { get; } = Keep("otherDocuments", 5, ("keep the other documents", "säilyttää muut asiakirjat", "bevara övriga handlingar"), 6, FromEither);

    /// <summary>§ 260(2), also as amended by act 1275/2018 from 2020: the personal data combined for supervision. The only one that is a most: keeping them is a right that ends.</summary>
    public static TimeLimit CombinedData { get; } = new(
        "combinedData", SectionReference.Of(260, 2), TimeLimitParty.Insurer,
            ("the right to keep the data combined for supervision ends, unless the supervision ended before", "oikeus säilyttää valvontaa varten yhdistettyjä tietoja päättyy, jollei valvonta ole päättynyt aiemmin", "rätten att bevara uppgifter som samkörts för tillsyn upphör, om tillsynen inte har upphört tidigare"), TimeLimitLength.Years(5),
            ("the day on which the data were combined", "päivästä, jona tiedot yhdistettiin", "den dag då uppgifterna samkördes"))
    { Kind = TimeLimitKind.End, Reading = Readings.FiveYearsOfCombinedData };

    /// <summary>Every one, by item of § 275(1), then the most.</summary>
    public static ValueList<TimeLimit> All { get; } = ValueList.Create(ClaimDocuments, PolicyDocuments, AppealDocuments, PremiumDocuments, RecourseDocuments, RegisterEntries, OtherDocuments, CombinedData);

    private static TimeLimit Keep(string name, int item, Phrase task, int years, Phrase runsFrom) =>
        new(name, SectionReference.Of(275, 1, item), TimeLimitParty.Insurer, task, TimeLimitLength.Years(years), runsFrom) { Kind = TimeLimitKind.Keeping };
}
