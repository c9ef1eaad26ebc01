using TyTal.Calc.Explanations.Documents;
using TyTal.Calc.Explanations.Pictures;
using TyTal.Calc.Money;
using TyTal.Calc.Parameters;
using TyTal.Calc.Reasons;
using TyTal.Calc.Timelines;

namespace TyTal.Calc.Explanations.Decisions;

/// <summary>Writes the attachment of a claim.</summary>
internal sealed class ClaimAttachment(BenefitTimeline timeline, Voice voice)
{
    internal Document Write(DecisionNotes? notes, StatutoryParameters? parameters)
    {
        var page = new Page(voice);
        var day = voice.Date(timeline.Claim.ClaimDate);
        AttachmentPage.Begin(
            page,
            voice,
            voice.Say($"Attachment to the decision on the claim of {day}", $"Päätöksen liite, vahinko {day}", $"Bilaga till beslutet om skadan {day}"),
            notes,
            ClaimFactTexts.Of(timeline.Claim, voice));
        page.Supposed(timeline.Hypothesis);
        WritePeriods(page);
        WritePictures(page);
        WriteTotals(page);
        Refusals(page, voice, timeline);
        WriteReasons(page);
        AttachmentPage.Figures(page, voice, FiguresOf(timeline));
        AttachmentPage.Limits(page, voice, new OutcomeLimits(timeline, parameters, voice).Lines());
        page.Readings(TimelineExplanation.ReadingsOf(timeline));
        return page.ToDocument();
    }

    /// <summary>Every figure behind a timeline.</summary>
    internal static IEnumerable<Figure> FiguresOf(BenefitTimeline timeline) =>
        timeline.Periods.SelectMany(period => period.OtherReasons.Prepend(period)).SelectMany(period => period.Figures).Concat(timeline.Compared);

    /// <summary>Days without a benefit, and why.</summary>
    internal static void Refusals(Page page, Voice voice, BenefitTimeline timeline) => page.List(
        voice.Say("Days without a benefit", "Päivät ilman etuutta", "Dagar utan förmån"),
        timeline.Refusals.Select(refusal => $"{voice.Dates(refusal.From, refusal.To)}: {TimelineExplanation.Reason(refusal, voice.Language)} ({voice.Section(refusal.Section)})"));

    /// <summary>What each receiver of a timeline gets.</summary>
    internal static IEnumerable<(string Name, Money<Once> Amount)> Receivers(Voice voice, ReceiverTotals totals) =>
    [
        (voice.Say("Employer", "Työnantaja", "Arbetsgivaren"), totals.Employer),
        (voice.Say("Employee payments", "Palkansaajamaksut", "Löntagarpremier"), totals.EmployeePayments),
        (voice.Say("Injured person", "Vahingoittunut", "Den skadade"), totals.InjuredPerson),
        (voice.Say("Gross", "Brutto", "Brutto"), totals.Gross),
    ];

    private void WritePeriods(Page page)
    {
        page.Heading(voice.Say("Periods and amounts", "Jaksot ja määrät", "Perioder och belopp"), 2);
        if (!timeline.Entitled)
        {
            page.Line(voice.Say("No benefit is due.", "Etuutta ei makseta.", "Ingen förmån betalas."));
        }

        page.Table(
            voice.Say("Periods with constant amounts", "Jaksot, joiden määrät pysyvät samoina", "Perioder med oförändrade belopp"),
            [
                new(voice.Say("Days", "Päivät", "Dagar")),
                new(voice.Say("Benefit", "Etuus", "Förmån")),
                new(voice.Say("Share", "Osuus", "Andel"), IsNumber: true),
                new(voice.Say("Amount", "Määrä", "Belopp"), IsNumber: true),
                new(voice.Say("Employer", "Työnantaja", "Arbetsgivaren"), IsNumber: true),
                new(voice.Say("Payments", "Maksut", "Premier"), IsNumber: true),
                new(voice.Say("Person", "Vahingoittunut", "Den skadade"), IsNumber: true),
            ],
            timeline.Periods.Select(period => new[] { voice.Dates(period.From, period.To), Name(period), voice.Quantity(period.SharePercent) }.Concat(Amounts(period))));
    }

    private string Name(BenefitPeriod period)
    {
        var name = TimelineExplanation.Name(period, voice.Language);
        return Voice.Sentence(name);
    }

    private string[] Amounts(BenefitPeriod period)
    {
        if (period.Allowance is not { } day)
        {
            var month = period.PaidPerMonth?.Amount ?? 0m;
            return [voice.Money(month, Unit.EurosPerMonth), "", "", voice.Number(month, 2)];
        }

        return [voice.Quantity(day.PerDay), Part(day.EmployerPerDay), Part(day.EmployeePaymentsPerDay), voice.Number(day.NetPerDay.Amount, 2)];
    }

    private string Part(Figure figure) => figure.Amount == 0m ? "" : voice.Number(figure.Amount, 2);

    private void WritePictures(Page page)
    {
        page.Heading(voice.Say("Picture", "Kuva", "Bild"), 2);
        page.Add(new Picture(TimelinePicture.Svg(timeline, title: null, voice.Language), voice.Say("The money of a day over time", "Päivän rahamäärä ajan kuluessa", "En dags belopp över tiden")));
        foreach (var amount in OutcomeLimits.Undiminished(timeline).Take(1))
        {
            page.Add(new Picture(KelaPicture.Svg(amount, voice.Language), voice.Say(
                "The bands of the Kela deduction, with the amount of this claim", "Kela-vähennyksen portaat ja tämän vahingon määrä", "FPA-avdragets steg med beloppet i denna skada")));
        }
    }

    private void WriteTotals(Page page)
    {
        page.Heading(voice.Say("Totals", "Yhteensä", "Sammanlagt"), 2);
        var through = voice.Date(timeline.Claim.Through);
        AttachmentPage.Receivers(
            page, voice, voice.Say($"By receiver, through {through}", $"Saajittain, {through} saakka", $"Per mottagare, till och med {through}"), Receivers(voice, ReceiverTotals.Of(timeline)));
        page.Items(timeline.TotalLines().Select(line => TimelineExplanation.Line(voice, line)));
    }

    private void WriteReasons(Page page)
    {
        if (timeline.Periods.Count == 0)
        {
            return;
        }

        page.Heading(voice.Say("Reasons", "Perustelut", "Motivering"), 2);
        foreach (var period in timeline.Periods)
        {
            page.Heading($"{voice.Dates(period.From, period.To)}: {TimelineExplanation.Name(period, voice.Language)}", 3);
            Reasons(page, period);
        }
    }

    /// <summary>The steps of every amount of a period.</summary>
    internal static void Reasons(Page page, BenefitPeriod period)
    {
        page.Steps(Explanation.Amounts(period));
        foreach (var part in period.OtherReasons)
        {
            page.SameAmounts(part.From);
            page.Steps(Explanation.Amounts(part));
        }
    }
}
