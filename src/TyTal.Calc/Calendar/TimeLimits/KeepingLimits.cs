using TyTal.Calc.Law;

namespace TyTal.Calc.Calendar.TimeLimits;

/// <summary>How long insurers keep documents at least, unless they must be kept for ever (§ 275).</summary>
public static class KeepingLimits
{
    private static readonly Phrase FromPendency = ("the day on which the claim became pending", "päivästä, jona korvausasia tuli vireille", "den dag då ersättningsärendet blev anhängigt");
    private static readonly Phrase FromArrival = ("the day on which the document arrived", "päivästä, jona asiakirja saapui", "den dag då handlingen inkom");

    /// <summary>§ 275(1)(1): the documents of claims, opinions and decisions.</summary>
    public static TimeLimit ClaimDocuments { get; } = Keep("claimDocuments", 1, ("keep the documents of the claim", "säilyttää vahinkoasiakirjat", "bevara handlingarna om skadan"), 100, FromPendency);

    /// <summary>§ 275(1)(1): the documents on the start, validity and end of insurance.</summary>
    public static TimeLimit PolicyDocuments { get; } = Keep("policyDocuments", 1,
        (
            "keep the documents on the start, validity and end of the insurance",
            "säilyttää vakuutuksen alkamista, voimassaoloa ja päättymistä koskevat asiakirjat",
            "bevara handlingarna om försäkringens början, giltighet och slut"), 100, FromArrival);

    /// <summary>§ 275(1)(2): the documents of appeals.</summary>
    public static TimeLimit AppealDocuments { get; } = Keep("appealDocuments", 2, ("keep the documents of the appeal", "säilyttää valitusasiakirjat", "bevara besvärshandlingarna"), 50, FromPendency);

    /// <summary>§ 275(1)(3): the documents on premiums, wages, ownership and recourse.</summary>
    public static TimeLimit PremiumDocuments { get; } = Keep("premiumDocuments", 3,
        ("keep the documents on premiums, wages and ownership", "säilyttää vakuutusmaksuja, palkkoja ja omistusta koskevat asiakirjat", "bevara handlingarna om premier, löner och ägande"), 10, FromArrival);

    /// <summary>§ 275(1)(4): the register of insurance.</summary>
    public static TimeLimit RegisterEntries { get; } = Keep("registerEntries", 4,
        ("keep the entry in the register of insurance", "säilyttää merkintä vakuutusrekisterissä", "bevara anteckningen i försäkringsregistret"), 50,
        ("the day of the entry", "merkintäpäivästä", "dagen för anteckningen"));

    /// <summary>§ 275(1)(5): the other documents.</summary>
    public static TimeLimit OtherDocuments { get; } = Keep("otherDocuments", 5,
        ("keep the other documents", "säilyttää muut asiakirjat", "bevara övriga handlingar"), 6,
        ("the day on which the claim became pending, or the document arrived", "päivästä, jona korvausasia tuli vireille tai asiakirja saapui", "den dag då ersättningsärendet blev anhängigt eller handlingen inkom"));

    /// <summary>Every one, by item.</summary>
    public static ValueList<TimeLimit> All { get; } = ValueList.Create(ClaimDocuments, PolicyDocuments, AppealDocuments, PremiumDocuments, RegisterEntries, OtherDocuments);

    private static TimeLimit Keep(string name, int item, Phrase task, int years, Phrase runsFrom) =>
        new(name, SectionReference.Of(275, 1, item), TimeLimitParty.Insurer, task, TimeLimitLength.Years(years), runsFrom) { Kind = TimeLimitKind.Keeping };
}
