using TyTal.Calc.Explanations.Decisions;
using TyTal.Calc.Explanations.Documents;
using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Timelines;

namespace TyTal.Calc.Explanations;

/// <summary>The cash flow of a claim in words: what each calendar year pays and from what, the figures behind it with their status, and readings.</summary>
public static class CashFlowExplanation
{
    /// <summary>The cash flow in words.</summary>
    /// <param name="flow">The cash flow.</param>
    /// <param name="language">The language; English unless stated.</param>
    public static Document Of(ClaimCashFlow flow, Language language = Language.English)
    {
        var voice = Voice.Of(language);
        var page = new Page(voice);
        var claimDate = voice.Date(Guard.NotNull(flow, nameof(flow)).Timeline.Claim.ClaimDate);
        page.Heading(voice.Say($"Paid by calendar year, claim of {claimDate}", $"Maksut kalenterivuosittain, vahinko {claimDate}", $"Betalningar per kalenderår, skada {claimDate}"), 1);
        page.Supposed(flow.Timeline.Hypothesis);
        if (flow.Years.Count == 0)
        {
            page.Line(voice.Say("No benefit is due.", "Etuutta ei makseta.", "Ingen förmån betalas."));
        }

        WriteYears(page, voice, flow);
        page.List(voice.Say("From what", "Mistä", "Varav"), flow.Years.SelectMany(year => year.Periods).Select(period => $"{voice.Dates(period.From, period.To)}: {DifferenceExplanation.Name(voice, period)}"));
        AttachmentPage.Figures(page, voice, ClaimAttachment.FiguresOf(flow.Timeline));
        page.Readings(TimelineExplanation.ReadingsOf(flow.Timeline).Concat(
            ClaimAttachment.FiguresOf(flow.Timeline).SelectMany(figure => figure.Steps()).Select(step => step.Rule.Reading)));
        return page.ToDocument();
    }

    private static void WriteYears(Page page, Voice voice, ClaimCashFlow flow)
    {
        var total = flow.Total;
        page.Table(
            voice.Say("Euros a year, gross and by receiver", "Euroa vuodessa, brutto ja saajittain", "Euro per år, brutto och per mottagare"),
            [
                new(voice.Say("Year", "Vuosi", "År")),
                new(voice.Say("Gross", "Brutto", "Brutto"), IsNumber: true),
                new(voice.Say("Employer", "Työnantaja", "Arbetsgivaren"), IsNumber: true),
                new(voice.Say("Payments", "Maksut", "Premier"), IsNumber: true),
                new(voice.Say("Person", "Vahingoittunut", "Den skadade"), IsNumber: true),
                new(voice.Say("Figures", "Luvut", "Tal")),
            ],
            flow.Years.Select(year => Row(voice, voice.Number(year.Year), year.Amounts, year.IsProjected ? voice.Say("projected", "ennuste", "prognos") : ""))
                .Concat(flow.Years.Count == 0 ? [] : [Row(voice, voice.Say("In all", "Yhteensä", "Sammanlagt"), total, "")]));
    }

    private static string[] Row(Voice voice, string name, ReceiverTotals amounts, string note) =>
        [name, Amount(voice, amounts.Gross), Amount(voice, amounts.Employer), Amount(voice, amounts.EmployeePayments), Amount(voice, amounts.InjuredPerson), note];

    private static string Amount(Voice voice, Money<Once> amount) => voice.Number(amount.Amount, 2);
}
