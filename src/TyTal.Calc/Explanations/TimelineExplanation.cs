using NodaTime;
using TyTal.Calc.Benefits;
using TyTal.Calc.Calendar;
using TyTal.Calc.Explanations.Documents;
using TyTal.Calc.Law;
using TyTal.Calc.Money;
using TyTal.Calc.Timelines;

namespace TyTal.Calc.Explanations;

/// <summary>A whole timeline in words: its periods with the reasons of every amount, totals, refusals, sources and readings.</summary>
public static class TimelineExplanation
{
    /// <summary>The timeline in words.</summary>
    /// <param name="timeline">The timeline.</param>
    /// <param name="language">The language; English unless stated.</param>
    public static Document Of(BenefitTimeline timeline, Language language = Language.English)
    {
        var (claim, voice) = (Guard.NotNull(timeline, nameof(timeline)).Claim, Voice.Of(language));
        var (claimDate, through) = (voice.Date(claim.ClaimDate), voice.Date(claim.Through));
        var page = new Page(voice);
        page.Heading(voice.Say($"Benefits of the claim of {claimDate}, through {through}", $"Vahingon {claimDate} etuudet {through} saakka", $"Förmåner för skadan {claimDate}, till och med {through}"), 1);
        page.Supposed(timeline.Hypothesis);
        if (!timeline.Entitled)
        {
            page.Line(voice.Say("No benefit is due.", "Etuutta ei makseta.", "Ingen förmån betalas."));
        }

        if (timeline.Claim.DecisionDecides && timeline.Claim.AllSickPay.Any(spell => timeline.Periods.Any(period => spell.From <= period.To && period.From <= spell.To)))
        {
            page.Line(DecidedFrom2025(voice));
        }

        foreach (var period in timeline.Periods)
        {
            WritePeriod(page, voice, period);
        }

        WriteTotals(page, voice, timeline);
        page.List(voice.Say("Days without a benefit", "Päivät ilman etuutta", "Dagar utan förmån"), timeline.Refusals.Select(
            refusal => $"{voice.Dates(refusal.From, refusal.To)}: {Reason(refusal, language)} ({voice.Section(refusal.Section)})"));
        page.Compared(timeline.Compared);
        page.NotEnacted(timeline.Sources());
        page.Readings(ReadingsOf(timeline));
        return page.ToDocument();
    }

    /// <summary>The name of a benefit with what it stands on, e.g. "daily allowance by sick pay".</summary>
    /// <param name="period">The period.</param>
    /// <param name="language">The language; English unless stated.</param>
    public static string Name(BenefitPeriod period, Language language = Language.English)
    {
        var benefit = Guard.NotNull(period, nameof(period)).Benefit switch
        {
            Benefit.DailyAllowance => new Phrase("daily allowance", "päiväraha", "dagpenning"),
            Benefit.RehabilitationAllowance => new Phrase("rehabilitation allowance", "kuntoutusraha", "rehabiliteringspenning"),
            _ => new Phrase("pension", "tapaturmaeläke", "olycksfallspension"),
        };
        var basis = period.Basis switch
        {
            Basis.SickPay => new Phrase("sick pay", "sairausajan palkka", "lön för sjukdomstid"),
            Basis.EarningsBefore => new Phrase("earnings before", "aiemmat ansiot", "tidigare inkomster"),
            Basis.AnnualEarnings => new Phrase("annual earnings", "vuosityöansio", "årsarbetsinkomst"),
            Basis.Several => new Phrase("several employments or insured work", "useat työsuhteet tai vakuutettu työ", "flera anställningar eller försäkrat arbete"),
            _ => new Phrase("minimum annual earnings", "vähimmäisvuosityöansio", "minimiårsarbetsinkomst"),
        };
        var voice = Voice.Of(language);
        var (name, by) = (voice.Say(benefit), voice.Say(basis));
        return voice.Say($"{name} by {by}", $"{name}, perusteena {by}", $"{name} enligt {by}");
    }

    /// <summary>Why nothing is paid for some days.</summary>
    /// <param name="refusal">The refusal.</param>
    /// <param name="language">The language; English unless stated.</param>
    public static string Reason(Refusal refusal, Language language = Language.English) => Reason(Guard.NotNull(refusal, nameof(refusal)).Reason, Voice.Of(language));

    internal static string Reason(RefusalReason reason, Voice voice) => reason switch
    {
        RefusalReason.ClaimDate => voice.Say("nothing is paid for the claim date itself", "vahinkopäivältä ei makseta etuutta", "för själva skadedagen betalas ingenting"),
        RefusalReason.NotThreeConsecutiveDays => voice.Say(
            "the incapacity did not last three consecutive days after the claim date",
            "työkyvyttömyys ei kestänyt vahinkopäivän jälkeen kolmea peräkkäistä päivää",
            "arbetsoförmågan varade inte tre dagar i följd efter skadedagen"),
        RefusalReason.UnderTenPercent => voice.Say("the incapacity is under 10 %", "työkyvyn heikentymä on alle 10 %", "nedsättningen av arbetsförmågan är under 10 %"),
        RefusalReason.LossUnderTwentieth => voice.Say(
            "the loss of earnings is under a twentieth of the minimum annual earnings",
            "työansio on vähentynyt vähemmän kuin vähimmäisvuosityöansion kahdeskymmenesosan",
            "arbetsinkomsten har minskat med mindre än en tjugondel av minimiårsarbetsinkomsten"),
        RefusalReason.LiabilityEnded => LiabilityEnded(voice),
        RefusalReason.PensionerWorkEnded => voice.Say(
            "the right to a pension from work on an old-age pension has ended",
            "oikeus vanhuuseläkkeellä tehtyyn työhön perustuvaan tapaturmaeläkkeeseen on päättynyt",
            "rätten till olycksfallspension för arbete under ålderspension har upphört"),
        RefusalReason.RehabilitationInterrupted => voice.Say(
            "the person's own doing interrupted or delayed the rehabilitation",
            "kuntoutus keskeytyi tai viivästyi vahingoittuneesta riippuvasta syystä",
            "rehabiliteringen avbröts eller fördröjdes av en orsak som beror på den skadade"),
        RefusalReason.AfterTrainingOver => voice.Say("the six months after the training are over", "koulutuksen päättymisestä on kulunut kuusi kuukautta", "sex månader har gått sedan utbildningen avslutades"),
        RefusalReason.NoLossAfterTraining => voice.Say(
            "after the training the earnings are not smaller than the annual earnings by a share that counts",
            "koulutuksen jälkeen ansiot eivät ole vuosityöansiota pienemmät huomioon otettavalla osuudella",
            "efter utbildningen är inkomsterna inte mindre än årsarbetsinkomsten med en andel som beaktas"),
        _ => voice.Say(
            "the payment is suspended during a prison sentence",
            "maksaminen on keskeytetty vankeusrangaistuksen ajaksi",
            "betalningen är avbruten under ett fängelsestraff"),
    };

    private static string DecidedFrom2025(Voice voice)
    {
        var from = voice.Date(new(2025, 1, 1));
        return voice.Say(
            $"The day of the decision is not stated: the matter is taken as decided from {from} on, so that employers receive nothing of the days with sick pay",
            $"Ratkaisupäivää ei ole ilmoitettu: asia katsotaan ratkaistuksi {from} tai sen jälkeen, joten työnantajat eivät saa korvausta sairausajan palkan päiviltä",
            $"Beslutsdagen har inte uppgetts: ärendet anses avgjort {from} eller därefter, så att arbetsgivarna inte får något för dagarna med lön för sjukdomstid")
            + $" ({voice.Section(187, 4)}; {voice.Mark(Readings.LeisureTimeEmployers)})";
    }

    private static string LiabilityEnded(Voice voice)
    {
        var (worsening, strain) = (voice.Section(19), voice.Section(33));
        return voice.Say(
            $"the liability has ended, as that for a worsening ({worsening}) or a work-motion strain ({strain}) does",
            $"korvausvelvollisuus on päättynyt, kuten se päättyy muun vamman tai sairauden pahenemisessa ({worsening}) ja työliikekipeytymisessä ({strain})",
            $"ersättningsskyldigheten har upphört, så som den gör vid förvärrande av en annan skada eller sjukdom ({worsening}) och vid ömhet orsakad av arbetsrörelse ({strain})");
    }

    private static void WritePeriod(Page page, Voice voice, BenefitPeriod period)
    {
        page.Heading($"{voice.Dates(period.From, period.To)}: {Name(period, voice.Language)}", 2);
        page.Line(Amounts(voice, period));
        page.Steps(Explanation.Amounts(period));
        foreach (var part in period.OtherReasons)
        {
            page.SameAmounts(part.From);
            page.Steps(Explanation.Amounts(part));
        }
    }

    private static string Amounts(Voice voice, BenefitPeriod period)
    {
        if (period.Allowance is { } day)
        {
            var (paid, employer, payments, net) = (voice.Quantity(day.PerDay), voice.Quantity(day.EmployerPerDay), voice.Quantity(day.EmployeePaymentsPerDay), voice.Quantity(day.NetPerDay));
            return voice.Say(
                $"{paid}, of which employer {employer}, employee payments {payments}, injured person {net}",
                $"{paid}, josta työnantaja {employer}, palkansaajamaksut {payments}, vahingoittunut {net}",
                $"{paid}, varav arbetsgivaren {employer}, löntagarpremier {payments}, den skadade {net}");
        }

        return period.Pension is { } year
            ? $"{voice.Quantity(year.PerYear)}, {voice.Quantity(year.PerMonth)}; {voice.Say("base", "perusmäärä", "grundbelopp")} {voice.Quantity(year.BasePerYear)}, {voice.Quantity(year.BasePerDay)}"
                + (period.Deducted is { } deducted ? AfterOthers(voice, voice.Quantity(deducted.PaidPerMonth)) : "")
            : "";
    }

    private static string AfterOthers(Voice voice, string paid) => voice.Say(
        $"; paid {paid} after other benefits", $"; muiden etuuksien jälkeen maksetaan {paid}", $"; efter avdrag för andra förmåner betalas {paid}");

    private static void WriteTotals(Page page, Voice voice, BenefitTimeline timeline)
    {
        var totals = timeline.Totals;
        var (daily, rehabilitation, pension, all) = (voice.Euros(totals.DailyAllowance), voice.Euros(totals.RehabilitationAllowance), voice.Euros(totals.Pension), voice.Euros(totals.Total));
        page.List(voice.Say("Totals, gross", "Yhteensä, brutto", "Sammanlagt, brutto"), timeline.TotalLines().Select(line => Line(voice, line)).Append(voice.Say(
            $"daily allowance {daily}, rehabilitation allowance {rehabilitation}, pension {pension}, in all {all}",
            $"päiväraha {daily}, kuntoutusraha {rehabilitation}, tapaturmaeläke {pension}, yhteensä {all}",
            $"dagpenning {daily}, rehabiliteringspenning {rehabilitation}, olycksfallspension {pension}, sammanlagt {all}"))
            .Concat(EmployersOfPension.Part(timeline) is { Cents: > 0 } part ? [EmployersPart(voice, voice.Euros(part))] : []));
    }

    private static string EmployersPart(Voice voice, string part) => voice.Say(
        $"of the days from the first anniversary on, employers receive {part}",
        $"ensimmäisestä vuosipäivästä lukien työnantajille maksetaan {part}",
        $"från den första årsdagen får arbetsgivarna {part}") + $" ({voice.Section(139, 1)}; {voice.Mark(Readings.EmployersPartOfPension)})";

    internal static string Line(Voice voice, TotalLine line)
    {
        var rate = voice.Money(line.Rate, Unit.Euros);
        var formula = line.Kind switch
        {
            TotalKind.Days => $"{rate} × {voice.Days(line.Count)}",
            TotalKind.SickPay => $"{rate} × {voice.Number(line.Count)} ÷ {voice.Days(line.Of)}",
            TotalKind.Months => $"{rate} × {voice.Months(line.Count)}",
            _ => $"{rate} × {voice.Number(line.Count)} ÷ {voice.Days(30)}",
        };
        var reading = line.Reading is { } found ? $" ({voice.Mark(found)})" : "";
        return $"{voice.Dates(line.From, line.To)}: {formula} = {voice.Euros(line.Amount)}{reading}";
    }

    internal static IEnumerable<Reading?> ReadingsOf(BenefitTimeline timeline) => timeline.Periods
        .SelectMany(period => period.OtherReasons.Prepend(period))
        .SelectMany(period => period.Figures)
        .SelectMany(figure => figure.Steps())
        .Select(step => step.Rule.Reading)
        .Concat(timeline.TotalLines().Select(line => line.Reading))
        .Concat(timeline.Periods.Where(period => period.Allowance is not null).Select(_ => Readings.OrderOfDeductions))
        .Concat(HasShortRun(timeline) ? [Readings.ThreeDaysOnce] : [])
        .Concat(timeline.Claim.Insurance is Insurance.LeisureTime or Insurance.EntrepreneurLeisureTime ? [Readings.NoMinimumInLeisureTime] : [])
        .Concat(timeline.Claim.Insurance == Insurance.WorkAbroad ? [Readings.NoMinimumInWorkAbroad] : [])
        .Concat(timeline.Claim.Insurance != Insurance.Compulsory && timeline.Claim.AllSickPay.Count > 0 ? [Readings.LeisureTimeEmployers] : [])
        .Concat(EmployersOfPension.Part(timeline) is { Cents: > 0 } ? [Readings.EmployersPartOfPension] : [])
        .Concat(timeline.Claim.LossPerYear is null ? [] : [Readings.TwentiethAtClaimYear])
        .Concat(timeline.Claim.PensionerWork ? [Readings.PensionerWorkEndsPension] : [])
        .Concat(timeline.Claim.Circumstance == Circumstance.Student ? [Readings.StudentsLossNotCompared] : [])
        .Concat(timeline.Claim is { Liability: not Liability.Unlimited, LiabilityEnds: null } ? [Readings.EndOfLiability] : [])
        .Concat(timeline.Claim.Interruptions.Count > 0 ? [Readings.InterruptedRehabilitation] : [])
        .Concat(timeline.Claim.AfterTraining.Count > 0 ? [Readings.AfterTraining] : [])
        .Concat(timeline.Claim.Prison.Count > 0 ? [Readings.MonthOfPrison] : [])
        .Concat(timeline.Claim.OtherBenefits.Count > 0 ? [Readings.VersionsByClaimDate] : [])
        .Concat(timeline.Claim is { OtherBenefits.Count: > 0, ClaimDate.Year: < 2018 } ? [Readings.OtherBenefitsBefore2018] : []);

    /// <summary>Whether a run of one or two days was refused, or paid on the strength of a longer one.</summary>
    private static bool HasShortRun(BenefitTimeline timeline) => Intervals
        .Merge(timeline.Periods.Where(period => period.Allowance is not null).Select(period => new DateInterval(period.From, period.To))
            .Concat(timeline.Refusals.Where(refusal => refusal.Reason == RefusalReason.NotThreeConsecutiveDays).Select(refusal => new DateInterval(refusal.From, refusal.To))))
        .Any(run => run.Length < 3);
}
