using NodaTime;
using TyTal.Calc.Law;

namespace TyTal.Calc.Earnings;

/// <summary>Which kinds of pay are earnings, in every version (työansio; §§ 81–82): data that payroll code can ask.</summary>
/// <remarks>The version goes by the claim date.</remarks>
public static class PayKinds
{
    /// <summary>Conditions without any.</summary>
    private static readonly Phrase None = ("", "", "");

    /// <summary>The lists of 2016, 2021 and 2022.</summary>
    public static DatedVersions<ValueList<PayKindRule>> Versions { get; } = DatedVersions<ValueList<PayKindRule>>
        .Original(Act.WorkersCompensation, Enacted())
        .Amended(new LocalDate(2021, 1, 1), Act.Amendment1153, From2021())
        .Amended(new LocalDate(2022, 1, 1), Act.Amendment967, From2022());

    /// <summary>How a kind of pay counts for a claim date.</summary>
    /// <param name="kind">The kind of pay.</param>
    /// <param name="claimDate">The claim date, from 1.1.2016.</param>
    /// <exception cref="ArgumentOutOfRangeException">The kind is none, or the claim date is before 2016.</exception>
    public static PayKindRule Of(PayKind kind, LocalDate claimDate) => Versions.On(Guard.InTimeOfAct(claimDate)).Rule[(int)Guard.Defined(kind)];

    /// <summary>§ 81 as enacted, in the order of <see cref="PayKind"/>.</summary>
    private static ValueList<PayKindRule> Enacted() => ValueList.Create(
        Counts(PayKind.Wage, 1),
        Counts(PayKind.PerformanceBonus, 1),
        Counts(PayKind.PaidByAnother, 1),
        Counts(PayKind.Tips, 1, 1, (
            "as in the last tax assessment, unless there is a reliable account",
            "kuten viimeksi toimitetussa verotuksessa, jollei ole luotettavaa selvitystä",
            "som i den senast verkställda beskattningen, om det inte finns tillförlitlig utredning")),
        Counts(PayKind.SicknessFundAllowance, 1, 2, (
            "a fund of act 1164/1992, in place of statutory or agreed pay",
            "lain 1164/1992 mukainen kassa, lakisääteisen tai sovitun palkan sijasta",
            "en kassa enligt lag 1164/1992, i stället för lagstadgad eller avtalad lön")),
        Counts(PayKind.ChildCareSupport, 1, 3, (
            "support of act 1128/1996 or a like one",
            "lain 1128/1996 mukainen tai vastaava tuki",
            "stöd enligt lag 1128/1996 eller motsvarande")),
        LeftOut(PayKind.DividendForWork, 12),
        new(PayKind.BenefitInKind, PayTreatment.CountsAsBenefitInKind, SectionReference.Of(81, 2), (
            "as in tax withholding (decree 1466/2015, section 5)",
            "kuten ennakonpidätyksessä (asetus 1466/2015, 5 §)",
            "som vid förskottsinnehållning (förordning 1466/2015, 5 §)")),
        new(PayKind.HolidayBonus, PayTreatment.CountsAsHolidayBonus, Act.AnnualEarningsDecree.Section(6), None),
        LeftOut(PayKind.StaffBenefit, 1),
        LeftOut(PayKind.InterestBenefit, 2),
        LeftOut(PayKind.ShareSubscription, 3, (
            "open to most of the staff",
            "henkilöstön enemmistön käytettävissä",
            "öppen för majoriteten av personalen")),
        LeftOut(PayKind.StockOption, 4),
        LeftOut(PayKind.StockOptionBelowValue, 4),
        LeftOut(PayKind.ShareReward, 5, (
            "shares listed on a supervised stock exchange; the value hangs on their price for at least a year after the promise",
            "valvotussa arvopaperipörssissä noteeratut osakkeet; arvo riippuu niiden kurssista vähintään vuoden lupaamisen jälkeen",
            "aktier noterade på en övervakad fondbörs; värdet beror på deras kurs i minst ett år efter löftet")),
        Counts(PayKind.ShareRewardUnderAYear, 1),
        LeftOut(PayKind.TravelExpense, 6),
        LeftOut(PayKind.WaitingTimePay, 7),
        LeftOut(PayKind.EndOfContract, 8),
        LeftOut(PayKind.PersonnelFund, 9),
        LeftOut(PayKind.PersonnelFundInCash, 10, (
            "fixed by profitability and efficiency, or by a public performance scheme",
            "määräytyy kannattavuuden ja tehokkuuden tai julkisen tulospalkkiojärjestelmän perusteella",
            "bestäms av lönsamhet och effektivitet, eller av ett offentligt resultatpremiesystem")),
        LeftOut(PayKind.CashProfitBonus, 11, BonusConditions(("act 334/2007", "laissa 334/2007", "lag 334/2007"), ("section 81(4)", "81 § 4 mom.", "81 § 4 mom."))),
        Counts(PayKind.OtherProfitBonus, 1),
        LeftOut(PayKind.Dividend, 12),
        new(PayKind.Athletics, PayTreatment.LeftOut, SectionReference.Of(82), (
            "sports of section 12",
            "12 §:ssä tarkoitettu urheilu",
            "idrott som avses i 12 §")),
        LeftOut(PayKind.ProfitShareOfMeeting, 11, (
            "by decision of the general meeting",
            "yhtiökokouksen päätöksellä",
            "enligt bolagsstämmans beslut")));

    /// <summary>§ 81 by act 1153/2020: subsections 1 and 3(4), 3(5), 3(12).</summary>
    private static ValueList<PayKindRule> From2021() => With(
        Enacted(),
        Counts(PayKind.DividendForWork, 1, 4, (
            "a dividend that the Income Tax Act, section 33 b(3), bases on work",
            "osinko, joka tuloverolain 33 b §:n 3 momentin mukaan perustuu työpanokseen",
            "en dividend som enligt 33 b § 3 mom. i inkomstskattelagen grundar sig på arbetsinsats")),
        LeftOut(PayKind.StockOption, 4, (
            "unless granted well below the share's value and used within a year, or a reward that item 5 counts",
            "jollei annettu olennaisesti osakkeen arvoa alempana ja käytetty vuoden kuluessa, tai 5 kohdassa huomioon otettava palkkio",
            "om den inte getts klart under aktiens värde och använts inom ett år, eller är en premie som beaktas enligt 5 punkten")),
        Counts(PayKind.StockOptionBelowValue, 3, 4, (
            "granted well below the share's value and used within a year of the grant",
            "annettu olennaisesti osakkeen arvoa alempana ja käytetty vuoden kuluessa antamisesta",
            "getts klart under aktiens värde och använts inom ett år efter det")),
        LeftOut(PayKind.ShareReward, 5, (
            "shares listed on a supervised regulated market or trading facility; the value hangs on their price for at least a year between promise and giving",
            "valvotulla säännellyllä markkinalla tai kauppapaikalla noteeratut osakkeet; arvo riippuu niiden kurssista vähintään vuoden lupaamisesta antamiseen",
            "aktier noterade på en övervakad reglerad marknad eller handelsplattform; värdet beror på deras kurs i minst ett år mellan löftet och utgivandet")),
        Counts(PayKind.ShareRewardUnderAYear, 3, 5),
        LeftOut(PayKind.Dividend, 12, (
            "unless section 81(1)(4) counts it",
            "jollei sitä oteta huomioon 81 §:n 1 momentin 4 kohdan mukaan",
            "om den inte beaktas enligt 81 § 1 mom. 4 punkten")));

    /// <summary>§ 81 by acts 967/2021 and 1351/2021: the acts that subsections 1(2) and 4 refer to.</summary>
    private static ValueList<PayKindRule> From2022() => With(
        From2021(),
        Counts(PayKind.SicknessFundAllowance, 1, 2, (
            "a fund of act 948/2021, in place of statutory or agreed pay",
            "lain 948/2021 mukainen kassa, lakisääteisen tai sovitun palkan sijasta",
            "en kassa enligt lag 948/2021, i stället för lagstadgad eller avtalad lön")),
        LeftOut(PayKind.CashProfitBonus, 11, BonusConditions(
            ("act 1333/2021", "laissa 1333/2021", "lag 1333/2021"), ("section 81(4), act 1351/2021", "81 § 4 mom., laki 1351/2021", "81 § 4 mom., lag 1351/2021"))));

    private static ValueList<PayKindRule> With(ValueList<PayKindRule> before, params PayKindRule[] amended)
    {
        var rules = before.ToArray();
        foreach (var rule in amended)
        {
            rules[(int)rule.Kind] = rule;
        }

        return ValueList<PayKindRule>.Own(rules);
    }

    private static Phrase BonusConditions(Phrase act, Phrase section) => (
        "paid to the whole staff; not meant to replace agreed pay; fixed as item 10 and the Personnel Funds Act, section 2(2)-(3), ask; "
            + "free equity above the bonuses and dividends of the meeting together; no contract binds the employer to pay; the owners decide in the general meeting after the financial year; "
            + $"paid only after that decision; handled as in {act.English} or in another like way ({section.English})",
        "maksetaan koko henkilöstölle; ei ole tarkoitettu korvaamaan sovittua palkkaa; määräytyy 10 kohdan ja henkilöstörahastolain 2 §:n 2–3 momentin mukaan; "
            + "vapaa oma pääoma ylittää kokouksen palkkiot ja osingot yhteensä; sopimus ei velvoita työnantajaa maksamaan; omistajat päättävät yhtiökokouksessa tilikauden jälkeen; "
            + $"maksetaan vasta päätöksen jälkeen; käsitellään kuten {act.Finnish} tai muulla vastaavalla tavalla ({section.Finnish})",
        "betalas till hela personalen; är inte avsedd att ersätta avtalad lön; bestäms enligt 10 punkten och 2 § 2–3 mom. i personalfondslagen; "
            + "det fria egna kapitalet överstiger stämmans premier och dividender sammanlagt; inget avtal förpliktar arbetsgivaren att betala; ägarna beslutar på bolagsstämman efter räkenskapsperioden; "
            + $"betalas först efter beslutet; behandlas enligt {act.Swedish} eller på annat motsvarande sätt ({section.Swedish})");

    private static PayKindRule Counts(PayKind kind, int subsection, int? item = null, Phrase? condition = null) =>
        new(kind, PayTreatment.Counts, SectionReference.Of(81, subsection, item), condition ?? None);

    private static PayKindRule LeftOut(PayKind kind, int item, Phrase? condition = null) =>
        new(kind, PayTreatment.LeftOut, SectionReference.Of(81, 3, item), condition ?? None);
}
