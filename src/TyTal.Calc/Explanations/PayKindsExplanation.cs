using NodaTime;
using TyTal.Calc.Earnings;
using TyTal.Calc.Explanations.Documents;
using TyTal.Calc.Law;

namespace TyTal.Calc.Explanations;

/// <summary>Which items of a payroll are earnings, in words.</summary>
public static class PayKindsExplanation
{
    /// <summary>How each item counts, and the sums.</summary>
    /// <param name="items">The items.</param>
    /// <param name="claimDate">The claim date, which chooses the version of § 81; from 1.1.2016.</param>
    /// <param name="purpose">What they are counted for.</param>
    /// <param name="language">The language; English unless stated.</param>
    /// <exception cref="ArgumentOutOfRangeException">The claim date is before 2016, or a kind, the purpose or the language is none.</exception>
    public static Document Of(ValueList<PayItem> items, LocalDate claimDate, PayPurpose purpose = PayPurpose.AnnualEarnings, Language language = Language.English)
    {
        var (counted, voice) = (PayItems.Count(items, claimDate, purpose), Voice.Of(language));
        var page = new Page(voice);
        page.Heading(voice.Say("Kinds of pay", "Palkkalajit", "Löneslag"), 1);
        page.Items(items.Select(item => Line(voice, item, PayKinds.Of(item.Kind, claimDate))));
        var (earnings, benefits, bonus) = (voice.Euros(counted.Earnings), voice.Euros(counted.BenefitsInKind), voice.Euros(counted.HolidayBonus));
        page.Line(voice.Say(
            $"Earnings {earnings}, benefits in kind {benefits}, holiday bonus {bonus}",
            $"Työansiot {earnings}, luontoisedut {benefits}, lomaraha {bonus}",
            $"Arbetsinkomster {earnings}, naturaförmåner {benefits}, semesterpenning {bonus}"));
        return page.ToDocument();
    }

    /// <summary>The name of a kind of pay.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="language">The language; English unless stated.</param>
    public static string Name(PayKind kind, Language language = Language.English)
    {
        var voice = Voice.Of(language);
        return Guard.Defined(kind) switch
        {
            PayKind.Wage => voice.Say("wage", "palkka", "lön"),
            PayKind.PerformanceBonus => voice.Say("performance bonus", "tulospalkkio", "resultatpremie"),
            PayKind.PaidByAnother => voice.Say("pay by another in the employer's stead", "muun työnantajan sijasta maksama palkka", "lön som någon annan betalar i arbetsgivarens ställe"),
            PayKind.Tips => voice.Say("tips agreed as pay", "palkaksi sovitut palvelurahat", "drickspengar som avtalats som lön"),
            PayKind.SicknessFundAllowance => voice.Say("sickness fund's allowance in place of pay", "sairauskassan päiväraha palkan sijasta", "sjukkassas dagpenning i stället för lön"),
            PayKind.ChildCareSupport => voice.Say("child-care support agreed as pay", "palkaksi sovittu lastenhoidon tuki", "stöd för barnavård som avtalats som lön"),
            PayKind.DividendForWork => voice.Say("dividend for work", "työpanokseen perustuva osinko", "dividend på basis av arbetsinsats"),
            PayKind.BenefitInKind => voice.Say("benefit in kind", "luontoisetu", "naturaförmån"),
            PayKind.HolidayBonus => voice.Say("holiday bonus", "lomaraha", "semesterpenning"),
            PayKind.StaffBenefit => voice.Say("staff benefit", "henkilökuntaetu", "personalförmån"),
            PayKind.InterestBenefit => voice.Say("interest benefit", "korkoetu", "ränteförmån"),
            PayKind.ShareSubscription => voice.Say("right to subscribe for shares", "osakkeiden merkintäetu", "teckningsförmån för aktier"),
            PayKind.StockOption => voice.Say("stock option", "työsuhdeoptio", "anställningsoption"),
            PayKind.StockOptionBelowValue => voice.Say("stock option well below value", "käypää arvoa olennaisesti alempi työsuhdeoptio", "anställningsoption klart under värdet"),
            PayKind.ShareReward => voice.Say("reward in shares", "osakepalkkio", "aktiepremie"),
            PayKind.ShareRewardUnderAYear => voice.Say("reward in shares under a year", "alle vuoden osakepalkkio", "aktiepremie under ett år"),
            PayKind.TravelExpense => voice.Say("travel expense", "matkakustannusten korvaus", "ersättning för resekostnader"),
            PayKind.WaitingTimePay => voice.Say("waiting-time pay", "odotusajan palkka", "lön för väntetid"),
            PayKind.EndOfContract => voice.Say("compensation for ending the contract", "korvaus työsopimuksen päättämisestä", "ersättning för att arbetsavtalet avslutats"),
            PayKind.PersonnelFund => voice.Say("personnel fund", "henkilöstörahasto-osuus", "personalfondsandel"),
            PayKind.PersonnelFundInCash => voice.Say("personnel fund item in cash", "käteisenä nostettu henkilöstörahastoerä", "personalfondspost i pengar"),
            PayKind.CashProfitBonus => voice.Say("cash profit bonus", "käteinen voittopalkkio", "kontant vinstpremie"),
            PayKind.OtherProfitBonus => voice.Say("other profit bonus", "muu voittopalkkio", "annan vinstpremie"),
            PayKind.Dividend => voice.Say("dividend", "osinko", "dividend"),
            PayKind.Athletics => voice.Say("pay for sport", "palkka urheilemisesta", "lön för idrottsutövning"),
            _ => voice.Say("share of profit by the general meeting", "yhtiökokouksen päättämä voitto-osuus", "vinstandel enligt bolagsstämmans beslut"),
        };
    }

    private static string Line(Voice voice, PayItem item, PayKindRule rule)
    {
        var treatment = rule.Treatment switch
        {
            PayTreatment.Counts => voice.Say("counts", "otetaan huomioon", "beaktas"),
            PayTreatment.CountsAsBenefitInKind => voice.Say("counts as a benefit in kind", "otetaan huomioon luontoisetuna", "beaktas som naturaförmån"),
            PayTreatment.CountsAsHolidayBonus => voice.Say("counts as holiday bonus", "otetaan huomioon lomarahana", "beaktas som semesterpenning"),
            _ => voice.Say("left out", "jätetään pois", "lämnas utanför"),
        };
        var condition = voice.Say(rule.Condition);
        return $"{Name(rule.Kind, voice.Language)} {voice.Euros(item.Amount)}: {treatment} ({voice.Section(rule.Section)}){(condition.Length == 0 ? "" : ": " + condition)}";
    }
}
